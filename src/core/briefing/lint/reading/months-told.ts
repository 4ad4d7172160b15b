import type { Claim } from "../../../things/claim.ts";
import { monthNames } from "../../../common/language/months.ts";
import type { ReadSentence } from "./reading.ts";
import type { Value } from "./values.ts";

const MONTHS: ReadonlyMap<string, number> = new Map(Object.entries(monthNames.en));

/** The months, 1 to 12, to which a sentence gives a value: "57 in May and 88 in June". Of "may" the word, none. */
export function monthsTold({ tokens, values }: ReadSentence, value: Value): readonly number[] {
  const next = values.find(({ at }) => at > value.at)?.at ?? tokens.length;
  const last = values.findLast(({ at }) => at < value.at)?.next ?? 0;
  const within = (from: number, to: number): readonly number[] =>
    tokens.slice(from, to).flatMap(({ text }, at) => {
      const month = /^\p{Lu}/u.test(text) ? MONTHS.get(text.toLowerCase()) : undefined;
      const before = tokens[from + at - 1]?.lower ?? "";
      return month !== undefined && BEFORE.test(before) ? [month] : [];
    });
  const behind = within(value.next, next);
  // "13 in March and eight last month": the month before is the other number's.
  if (behind.length === 0 && /^(?:last|this|next)$/u.test(tokens[value.next]?.lower ?? "")) return [];
  return behind.length > 0 ? behind : within(last, value.at);
}

/** What stands before the name of a month that says when. */
const BEFORE =
  /^(?:in|of|during|for|throughout|through|until|by|since|from|to|and|early|mid|late|last|this|\d{1,2}(?:st|nd|rd|th)?)$/u;

/** Whether a figure is of one of the months: by its day, or because what it is of names one; a running total is of all until its day. */
export function isOfMonths(told: readonly number[], claim: Claim): boolean {
  const day = Number(claim.asOf?.slice(5, 7) ?? "");
  if (told.length === 0 || day === 0 || claim.measure === "cumulative") return true;
  const words = `${claim.statement} ${claim.scope} ${claim.note ?? ""}`.split(/[^\p{L}]+/u);
  return told.some((month) => month === day || words.some((word) => MONTHS.get(word.toLowerCase()) === month));
}
