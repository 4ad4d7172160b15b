import { ok, type Result } from "../common/result.ts";
import type { JsonObject } from "../common/json.ts";
import { checkEntry } from "./check.ts";
import type { NewEntry } from "./entry.ts";
import { versionFor } from "./kind.ts";
import type { PlannedEntry, RecordPart } from "./part.ts";
import { kinds, parts as allParts } from "./parts.ts";
import { firstDay } from "./planning.ts";
import type { ProcessState } from "./state.ts";

/** What a salt is made for: the entry's id and its body. Salts are made at the edge. */
export type SaltOf = (id: string) => string;

/**
 * The entries of a process that has no record yet, in the order in which they are to be written to one room (`public`). Their ids
 * are those of the things, so that importing the same process again is recognised. Folding them gives the same process back.
 */
export function entriesOfState(
  state: ProcessState,
  saltOf: SaltOf,
  parts: readonly RecordPart[] = allParts,
): Result<readonly NewEntry[]> {
  const first = firstDay(state);
  const entries: NewEntry[] = [];
  for (const part of parts) {
    for (const planned of part.entriesOf(state, first)) {
      const checked = checkEntry(kinds, newEntry(planned, saltOf));
      if (!checked.ok)
        return {
          ok: false,
          failure: { ...checked.failure, place: `${planned.kind} ${planned.id}, ${checked.failure.place ?? ""}` },
        };
      entries.push(checked.value);
    }
  }
  return ok(entries);
}

function newEntry({ id, kind, on, known, party, body }: PlannedEntry, saltOf: SaltOf): NewEntry {
  const entry = `${kind}/${id}`;
  // Fields that are undefined are left out.
  const written = JSON.parse(JSON.stringify(body)) as JsonObject;
  return {
    v: versionFor(kinds, kind, written),
    id: entry,
    kind,
    on,
    known,
    ...(party === undefined ? {} : { party }),
    body: written,
    salt: saltOf(entry),
  };
}
