import type { NewEntry } from "../../core/record/entry.ts";
import { versionFor } from "../../core/record/kind.ts";
import { kinds } from "../../core/record/parts.ts";
import type { EntryPlan } from "../../views/record.ts";

/** The entry that a plan asks for; ids and salts are made here, at the edge. */
export function newEntry({ kind, body, id, on, known, party, as }: EntryPlan, today: string): NewEntry {
  const salt = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0"));
  // Fields that are undefined are left out.
  const written = JSON.parse(JSON.stringify(body)) as NewEntry["body"];
  return {
    v: versionFor(kinds, kind, written),
    id: id ?? crypto.randomUUID(),
    kind,
    on: on ?? today,
    known: known ?? today,
    ...(party === undefined ? {} : { party }),
    ...(as === undefined ? {} : { as }),
    body: written,
    salt: salt.join(""),
  };
}
