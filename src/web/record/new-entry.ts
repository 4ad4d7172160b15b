import { ACTING_OFFICE, actingAs } from "../../core/record/acting.ts";
import type { NewEntry } from "../../core/record/entry.ts";
import { versionFor } from "../../core/record/kind.ts";
import { kinds } from "../../core/record/parts.ts";
import type { Audience } from "../../core/record/permissions.ts";
import type { EntryPlan } from "../../views/record.ts";

/** A correction of the office is its own act, whomever it had filed the entry for: it speaks in nobody else's name. */
export function asActed(audience: Audience, plan: EntryPlan): EntryPlan {
  if (plan.kind !== "correction" || actingAs(audience, plan.as) !== ACTING_OFFICE) return plan;
  const { party: _filedFor, ...own } = plan;
  return own;
}

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
