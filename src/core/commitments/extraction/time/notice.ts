import { NUMBER, UNIT } from "./numbers.ts";

const QUOTED_UNIT = `${NUMBER}[- ]${UNIT}(?:['’]s?)?`;

/** "By six months' written notice", "on 24 hours' notice": how long ahead somebody is told; no last day. */
export const NOTICE = String.raw`(?<![\p{L}-])(?:(?:by|on|upon|with|at|after|giving|subject to|not less than|no less than|at least) ){0,3}(?:a |the )?${QUOTED_UNIT} (?:(?:prior|advance|previous|written|formal),? (?:and )?){0,3}notice(?! (?:period|of|from))`;

/** "But not during the first two years": when nothing may be done yet. */
export const NOT_DURING = String.raw`(?<![\p{L}-])(?:but )?not (?:during|within|in|before the end of) the (?:first|initial) (${NUMBER}) (${UNIT})`;

const TOLD = new RegExp(`${NOTICE}|${NOT_DURING}`, "giu");
const FAR = 160;

/** What words say of notice and of a time before which nothing is done, in one stretch of the text; undefined where they say nothing. */
export function noticeIn(words: string): string | undefined {
  const found = [...words.matchAll(TOLD)];
  const [first] = found;
  if (first === undefined) return undefined;
  const last = found.findLast(({ index }) => index - first.index < FAR) ?? first;
  return words.slice(first.index, last.index + last[0].length).trim();
}
