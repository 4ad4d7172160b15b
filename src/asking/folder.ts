import type { Result } from "../core/common/result.ts";
import { sha256 } from "../core/common/sha256.ts";
import type { Entry } from "../core/record/entry.ts";
import { importEntries } from "../core/record/importing.ts";
import type { ProcessState } from "../core/record/state.ts";

/**
 * The entries that a folder without a record would make, so that what it says can be named: their ids are those that an import
 * gives, and what each says has a hash of its own, the same on every machine.
 */
export function folderEntries(state: ProcessState): Result<readonly Entry[]> {
  const saltOf = (id: string): string => sha256(id).slice(0, 32);
  return importEntries(state, [], { process: state.id, by: "", at: "1970-01-01T00:00:00.000Z" }, saltOf);
}
