import { typesWithin, type Agreement } from "../commitments/index.ts";
import { ACTING_OFFICE, actorOf } from "./acting.ts";
import type { Contested, TakenBackReport } from "./contests.ts";
import type { ProcessState } from "./state.ts";

/**
 * Whom a report concerned: who is said to have done it, else whoever owes what it touches; for whom the office filed it; and who
 * disputed it before all.
 */
export function concernedBy(
  { incident, entry, as, party }: TakenBackReport,
  { agreements = [], notes = [] }: Pick<ProcessState, "agreements"> & Contested,
): ReadonlySet<string> {
  const { actor, disputedBy = [] } = incident;
  const told = actor === undefined ? agreements.flatMap((each) => debtorsTouched(each, incident)) : [actor];
  const against = notes.filter(
    ({ about, entry: { room } }) => about === entry.id && (room === "table" || room === "public"),
  );
  const filedFor = as === ACTING_OFFICE && party !== undefined ? [party] : [];
  return new Set([...told, ...filedFor, ...disputedBy, ...against.map(actorOf)]);
}

function debtorsTouched(
  { commitments }: Agreement,
  { type, commitments: named }: TakenBackReport["incident"],
): readonly string[] {
  return commitments
    .filter(({ id, act }) => named.includes(id) || typesWithin([act.when]).has(type))
    .flatMap(({ debtor }) => debtor);
}
