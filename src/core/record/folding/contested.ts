import type { ConfirmationBody } from "../../things/talks.ts";
import { ACTING_OFFICE, actorOf, isFiled } from "../acting.ts";
import type { Entry } from "../entry.ts";
import type { ContestedBack } from "../talks.ts";
import { keyOf, type Correction } from "./mending.ts";
import type { Recorder } from "./recorded.ts";

/** That the office took back what it had filed for a party, and the entry in which the party contests that. */
export interface BackAndContest {
  readonly correction: Correction;
  readonly contest: Entry;
}

/** Corrections that count, and those that do not. */
export interface Counted {
  readonly counting: readonly Correction[];
  readonly contested: readonly BackAndContest[];
}

/**
 * What the office files for a party is that party's to keep: that the office takes it back counts for nothing while the last word of the
 * party on it is to contest it, as a contested filing does. `entries` in the order of the record; `isKnown`: whether what became known then counts.
 */
export function countedCorrections(
  entries: readonly Entry[],
  corrections: readonly Correction[],
  isKnown: (moment: string) => boolean = () => true,
): Counted {
  const backs = new Map<string, Correction>();
  for (const correction of corrections)
    if (correction.body.body === null && correction.entry.as === ACTING_OFFICE)
      backs.set(keyOf(correction.entry.room, correction.entry.id), correction);
  if (backs.size === 0) return { counting: corrections, contested: [] };
  const undone = new Set([...backs.values()].map(({ entry: { room }, body }) => keyOf(room, body.entry)));
  const filedFor = new Map<string, string>();
  for (const entry of entries) {
    const key = keyOf(entry.room, entry.id);
    if (undone.has(key) && isFiled(entry)) filedFor.set(key, entry.party ?? "");
  }
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.kind !== "confirmation" || entry.body === null || !isKnown(entry.known)) continue;
    const back = backs.get(keyOf(entry.room, (entry.body as unknown as ConfirmationBody).of));
    if (back !== undefined && filedFor.get(keyOf(entry.room, back.body.entry)) === actorOf(entry))
      last.set(keyOf(back.entry.room, back.entry.id), entry);
  }
  const contested = [...last].flatMap(([key, contest]): readonly BackAndContest[] => {
    const correction = backs.get(key);
    return correction !== undefined && (contest.body as unknown as ConfirmationBody).answer === "contest"
      ? [{ correction, contest }]
      : [];
  });
  if (contested.length === 0) return { counting: corrections, contested };
  const without = new Set(contested.map(({ correction }) => correction));
  return { counting: corrections.filter((each) => !without.has(each)), contested };
}

/** The same, as the state shows it. */
export function contestedBackOf({ correction: { entry, body }, contest }: BackAndContest, by: Recorder): ContestedBack {
  const { reason } = contest.body as unknown as ConfirmationBody;
  return {
    ...by.by(entry),
    corrects: body.entry,
    contest: { ...by.by(contest), ...(reason === undefined ? {} : { reason }) },
  };
}
