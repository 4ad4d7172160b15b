import { compareMoments } from "../folding/clocks.ts";
import { SIGNATURE, signatoriesOf } from "../../things/signatories.ts";
import type { TimelineEvent } from "../state.ts";
import type { TalksState, TalksText } from "../talks.ts";

/** That a text was signed, as an event of the record says. */
export interface Signing {
  readonly event: TimelineEvent;
  /**
   * Parties that the event names as there and that signed: its signatories of that day; where none of them has that role then,
   * those that are no guests of the talks. Empty where by whom is not on record.
   */
  readonly by: readonly string[];
}

type Known = Pick<TalksState, "events" | "parties" | "texts">;

/** The latest event by which a text was signed; null where none is recorded. */
export function signingOf(state: Pick<Known, "events" | "parties">, { kind, id }: TalksText): Signing | null {
  if (kind !== "draft") return null;
  const event = state.events
    .filter(({ kind: what, drafts = [] }) => what === SIGNATURE && drafts.includes(id))
    .toSorted((a, b) => compareMoments(a.date, b.date))
    .at(-1);
  if (event === undefined) return null;
  return { event, by: signatoriesOf(state.parties, event).map(({ id: party }) => party) };
}

/** The text that was signed last; null where none is. */
export function lastSigned(state: Known): (Signing & { readonly text: TalksText }) | null {
  const signed = state.texts.flatMap((text) => {
    const signing = text.withdrawn === undefined ? signingOf(state, text) : null;
    return signing === null ? [] : { ...signing, text };
  });
  return signed.toSorted((a, b) => compareMoments(a.event.date, b.event.date)).at(-1) ?? null;
}
