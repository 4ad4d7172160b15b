import { fail, ok, type Result } from "../core/common/result.ts";
import { schemaVersion } from "./migrations/index.ts";

/** Whether a database is of the version that this Parley knows. */
export function requireVersion(version: number | null): Result<void> {
  if (version === schemaVersion) return ok(undefined);
  if (version !== null && version > schemaVersion)
    return fail(
      "database-newer",
      `The database was made by a newer Parley (schema ${version}, this one knows ${schemaVersion}). Nothing was written; install the newer Parley.`,
    );
  return fail(
    "database-older",
    `The database has ${version === null ? "no tables of Parley" : `schema ${version}`}; schema ${schemaVersion} is needed. Run \`parley migrate\` as the database's owner.`,
  );
}
