import { homedir } from "node:os";
import { join } from "node:path";

/** Where everything is kept: a folder with a SQLite file, or the address of a PostgreSQL database. */
export type StorePlace = { readonly sqlite: string } | { readonly postgres: string };

/** The place that the environment names: `DATABASE_URL`, else `PARLEY_DATA`, else the user's own data folder. */
export function storePlace(environment: Readonly<Record<string, string | undefined>>): StorePlace {
  const url = environment["DATABASE_URL"];
  if (url !== undefined && url !== "") return { postgres: url };
  const folder = environment["PARLEY_DATA"];
  return { sqlite: folder !== undefined && folder !== "" ? folder : join(dataFolder(environment), "parley") };
}

function dataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === "win32") return environment["APPDATA"] ?? join(homedir(), "AppData", "Roaming");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  const named = environment["XDG_DATA_HOME"];
  return named !== undefined && named !== "" ? named : join(homedir(), ".local", "share");
}
