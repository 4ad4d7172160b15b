import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { schemaVersion } from "./migrations/index.ts";

/** Whether a database is of the version that this Parley knows. */
export function requireVersion(version: number | null): Result<void> {
  if (version === schemaVersion) return ok(undefined);
  if (version !== null && version > schemaVersion)
    return failed(said("database-newer", { version, known: schemaVersion }));
  return failed(
    version === null
      ? said("database-older.empty", { known: schemaVersion })
      : said("database-older", { version, known: schemaVersion }),
  );
}
