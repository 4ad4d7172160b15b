import { ACTING_OFFICE, actorOf } from "../acting.ts";
import type { Silence, Stance, TalksState, TalksText } from "../talks.ts";
import { objectionsInTime, silenceEnd } from "./consent.ts";

/** A silence on a text as a whole, and where it stands. */
export interface WholeSilence {
  readonly silence: Silence;
  /** The revision that was frozen for it, from 1. */
  readonly revision: number;
  /** `unconfirmed`: its end has passed and the office has yet to say that no objection came; `lapsed`: the words are no more. */
  readonly state: "running" | "broken" | "unconfirmed" | "held" | "lapsed";
  /** What broke it, oldest first. */
  readonly objections: readonly Stance[];
}

/** The silences on a text as a whole that were not withdrawn, oldest first, at a moment. */
export function wholeSilences(state: TalksState, text: TalksText, now: string): readonly WholeSilence[] {
  return state.silences
    .filter(
      (each) =>
        each[text.kind] === text.id &&
        each.points === undefined &&
        each.proposals === undefined &&
        each.withdrawn === undefined,
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((silence) => {
      const objections = objectionsInTime(silence, state, text);
      const revision = text.versions.filter(({ at }) => at <= silence.at).length;
      return { silence, revision, objections, state: stateOf(silence, objections, revision, state, text, now) };
    });
}

function stateOf(
  silence: Silence,
  objections: readonly Stance[],
  revision: number,
  state: TalksState,
  text: TalksText,
  now: string,
): WholeSilence["state"] {
  const { id, room } = silence.entry;
  const word = state.confirmations.findLast(
    ({ of, entry, ...said }) => of === id && entry.room === room && actorOf(said) === ACTING_OFFICE,
  );
  if (objections.length > 0 || word?.answer === "contest") return "broken";
  if (revision < text.versions.length) return "lapsed";
  if (now < silenceEnd(silence, state)) return "running";
  return word?.answer === "confirm" ? "held" : "unconfirmed";
}
