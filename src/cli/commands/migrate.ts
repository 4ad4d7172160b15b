import { migratePostgres, openStore, storePlace } from "../../store/index.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { demand } from "../stored.ts";

/** `parley migrate`: the database brought up to date by its owner. */
export const migrateCommand: Command = {
  name: "migrate",
  usage: "migrate [--role ROLE]",
  summary: "Make or bring up to date the database's tables, as its owner",
  help: [
    "  --role ROLE   the role that the server signs in as (default: the user of DATABASE_URL)",
    "",
    "PostgreSQL 15 or later. DATABASE_OWNER_URL is the address with the owner of the database, who runs this once for each new",
    "version of Parley; DATABASE_URL is the one that the server uses, with a role that owns nothing. Addresses stand in the",
    "environment, because other users of the machine can read a command line. Make role and database first:",
    "  CREATE ROLE parley_owner LOGIN PASSWORD '…'; CREATE ROLE parley LOGIN PASSWORD '…';",
    "  CREATE DATABASE parley OWNER parley_owner;",
    "Without PostgreSQL there is nothing to do: the folder of PARLEY_DATA is brought up to date whenever it is opened.",
  ],
  options: { role: { type: "string" } },
  async run(args, terminal) {
    if (args.words.length > 0) throw new UsageError("it takes no words.");
    const owner = process.env["DATABASE_OWNER_URL"];
    const place = storePlace(process.env);
    if (owner === undefined || owner === "") {
      if ("postgres" in place)
        throw new CommandFailure(
          "DATABASE_OWNER_URL is not set: name there the address with the owner of the database. Nothing was written.",
        );
      const store = demand(await openStore(place));
      await store.close();
      if (args.has("json")) terminal.out(JSON.stringify({ folder: place.sqlite }));
      else terminal.out(`${place.sqlite} is up to date.`);
      return 0;
    }
    const role = args.value("role") ?? ("postgres" in place ? userOf(place.postgres) : "");
    if (role === "")
      throw new UsageError("name the server's role by --role, or set DATABASE_URL to the address that it uses.");
    const { from, to } = demand(await migratePostgres(owner, role));
    if (args.has("json")) terminal.out(JSON.stringify({ from, to, role }));
    else
      terminal.out(
        from === to
          ? `The database is up to date (schema ${to}); "${role}" has its rights.`
          : `The database went from ${from === 0 ? "no tables" : `schema ${from}`} to schema ${to}; "${role}" has its rights.`,
      );
    return 0;
  },
};

function userOf(url: string): string {
  const user = /^[a-z]+:\/\/([^:@/?]+)[:@]/u.exec(url)?.[1] ?? "";
  try {
    return decodeURIComponent(user);
  } catch {
    throw new CommandFailure("The user in DATABASE_URL is not written as an address asks for. Nothing was written.");
  }
}
