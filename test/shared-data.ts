import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Folder of reference data that is used in place and never part of the project. */
export const sharedData = resolve(process.env["PARLEY_TEST_DATA"] ?? join(import.meta.dirname, "../../shared/data"));

/** Path of a file or folder of the reference data, or null (with the reason printed) where it is absent. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(sharedData, ...parts);
  if (existsSync(path)) return path;
  console.warn(`skipped: reference data ${parts.join("/")} is not there; set PARLEY_TEST_DATA to its folder`);
  return null;
}
