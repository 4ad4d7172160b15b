import type { ProcessState } from "../../../record/state.ts";
import type { DraftRef } from "./drafts.ts";
import { provisionsOf, sameValue } from "./provisions.ts";
import type { Token } from "./tokens.ts";
import type { Value } from "./values.ts";

/** Whether a sentence names the text before its values or behind them; null where it does not show. */
export type Leaning = "before" | "behind" | null;

/**
 * "15 per cent by the offer, 35 by the framework" names each text behind its value, "the offer has 15 per cent, the framework 35"
 * before it: of the two ways to read a sentence the one is meant by which more of its values stand in the drafts.
 */
export function leaningOf(
  tokens: readonly Token[],
  drafts: readonly DraftRef[],
  values: readonly Value[],
  state: ProcessState,
): Leaning {
  if (values.length < 2 || drafts.length < 2) return null;
  let [before, behind] = [0, 0];
  for (const value of values) {
    if (has(refBefore(drafts, value), value, state)) before++;
    if (has(refBehind(tokens, drafts, value), value, state)) behind++;
  }
  if (before === behind || Math.max(before, behind) < 2) return null;
  return before > behind ? "before" : "behind";
}

/** The text named last before a value. */
export function refBefore(drafts: readonly DraftRef[], value: Value): DraftRef | null {
  return drafts.findLast(({ next, compared }) => next <= value.at && !compared) ?? null;
}

/** The text named next behind a value, before a semicolon or the end. */
export function refBehind(tokens: readonly Token[], drafts: readonly DraftRef[], value: Value): DraftRef | null {
  const ref = drafts.find(({ at }) => at >= value.next) ?? null;
  if (ref === null || ref.compared || ref.at - value.next > FAR) return null;
  if (/^(?:that|which)$/u.test(tokens[ref.at - 1]?.lower ?? "")) return null;
  return tokens.slice(value.next, ref.at).some(({ text }) => /^[;:]$/u.test(text)) ? null : ref;
}

const FAR = 12;
/** Units that a bare number may be in, in days. */
const UNITS = [1, 7, 30.4375, 365.25, 1 / 24];

/** Whether a draft has a value anywhere. */
function has(ref: DraftRef | null, value: Value, state: ProcessState): boolean {
  if (ref === null) return false;
  return (provisionsOf(state).byDraft.get(ref.draft.id) ?? []).some(
    ({ slots, deleted }) =>
      !deleted &&
      slots.some(({ value: own }) => {
        if (value.kind === own.kind) return sameValue(value, own);
        return (
          value.bare &&
          UNITS.some((unit) => sameValue({ ...value, low: value.low * unit, high: value.high * unit }, own))
        );
      }),
  );
}
