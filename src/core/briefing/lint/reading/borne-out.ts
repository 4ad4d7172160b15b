import { isDifference, isOfWhom } from "./of-whom.ts";
import { agreements, provisionsOf, sameValue } from "./provisions.ts";
import { isFigureOf, isOfKind, ledgerOf } from "./quantities.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import type { Span } from "./spans.ts";
import type { Value } from "./values.ts";

/** The values of a text that the record has as they are told: what it has of another quantity is nothing against them. */
export function borneOut({ sentences, state }: Reading): readonly Span[] {
  return sentences.flatMap((read) =>
    read.values.filter(
      (value) =>
        isSum(read, value) || isOfDay(read, value) || isProvided(read, value, state) || isHeld(read, value, state),
    ),
  );
}

/** The values that the record has of whom their own words name, and those that only compare: nothing of a text or a figure is against them. */
export function ofWhom({ sentences, state }: Reading): readonly Span[] {
  return sentences.flatMap((read) =>
    read.values.filter((value) => isDifference(read, value) || isOfWhom(read, value, state)),
  );
}

/** So much must what is said agree with a provision that has the value. */
const AGREED = 4;

/** Whether a draft has the value in a provision that the sentence tells. */
function isProvided(read: ReadSentence, value: Value, state: Reading["state"]): boolean {
  const provisions = provisionsOf(state);
  const has = provisions.all.filter(
    ({ slots, deleted }) =>
      !deleted &&
      slots.some(({ value: own }) => own.kind === value.kind && own.unit === value.unit && sameValue(own, value)),
  );
  if (has.length === 0) return false;
  const scores = agreements(new Map([...read.words].map((word) => [word, 1])), provisions);
  return has.some((provision) => (scores.get(provision) ?? 0) >= AGREED);
}

/** So much of what a figure is called must be told, by weight. */
const NAMED = 0.5;

/** Whether the record has the amount of money under the name that the sentence gives. */
function isHeld(read: ReadSentence, value: Value, state: Reading["state"]): boolean {
  const { all, weightOf } = ledgerOf(state);
  return all.some((known) => {
    if (value.kind !== "money" && !(value.bare && value.low >= 1e6)) return false;
    if (known.claim.supersededBy !== undefined || !isFigureOf(value, known)) return false;
    if (!isOfKind(value, known) && !value.bare) return false;
    let [told, whole] = [0, 0];
    for (const word of known.core) {
      whole += weightOf(word);
      if (read.words.has(word)) told += weightOf(word);
    }
    return whole > 0 && told / whole >= NAMED * 0.7;
  });
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** "9 to 11 May": a number that is the first of some days. */
function isOfDay({ tokens }: ReadSentence, { at, next, low }: Value): boolean {
  if (low > 31 || next !== at + 1) return false;
  return (
    /^(?:to|and|or|–|-)$/u.test(tokens[next]?.lower ?? "") &&
    tokens[next + 1]?.kind === "number" &&
    MONTH.test(tokens[next + 2]?.text ?? "")
  );
}

/** "317 + 57 + 126 = 500", "180 million and 150 million, which makes 330": what is added up in the sentence itself. */
export function isSum({ tokens, values }: ReadSentence, value: Value): boolean {
  const isAdded = (at: number): boolean => /^[+=]$/u.test(tokens[at]?.text ?? "");
  if (isAdded(value.at - 1) || isAdded(value.next)) return true;
  // "229 together: 86 held by the one and 143 by the other".
  const behind = values.filter(({ at }) => at >= value.next).slice(0, MOST);
  if (value.low > LARGE && behind.some((_last, at) => at > 0 && sumOf(behind.slice(0, at + 1)) === value.low))
    return true;
  const before = values.filter(({ next }) => next <= value.at).slice(-MOST);
  if (before.length < 2) return false;
  return before.some((_first, at) => {
    const added = before.slice(at);
    const sum = sumOf(added);
    return added.length >= 2 && sum > LARGE && (sum === value.low || (value.bare && sum === value.low * 1e6));
  });
}

function sumOf(values: readonly Value[]): number {
  return values.reduce((all, { low }) => all + low, 0);
}

/** Of more numbers nobody writes a sum into a sentence; sums of small ones may be chance. */
const MOST = 4;
const LARGE = 20;
