import { listLetters, romanNumeral } from "../../common/list-numerals.ts";
import { digitsValue } from "../segmenting/numerals.ts";

/** The numbers and marks of a label, outermost first: "2.1." → 2, 1; "Article 5(2)(a)" → 5, 2, a; "3 bis" → 3, bis. */
export function pathIn(label: string): readonly string[] {
  const unnamed = label.trim().replace(/^\p{L}[\p{L}\p{M}.]*\s+(?=\S)/u, "");
  const parts = unnamed.match(/\p{Nd}+\p{L}?(?!\p{L})|(?<!\p{L})\p{L}{1,4}(?!\p{L})/gu) ?? [];
  return parts.map((part) => part.toLowerCase().replace(/^\p{Nd}+/u, (digits) => String(digitsValue(digits))));
}

/** How often each mark stands in a list that is counted in letters or roman numerals. */
const COUNTS: ReadonlyMap<string, readonly number[]> = (() => {
  const counts = new Map<string, number[]>();
  for (let count = 1; count <= 40; count++) {
    for (const mark of [listLetters(count), romanNumeral(count)])
      counts.set(mark, [...(counts.get(mark) ?? []), count]);
  }
  return counts;
})();

/** Whether two numbers say the same place, however they are written: 2.1 and 2(1), (c) and 3. */
export function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, at) => sameCount(part, b[at] ?? ""));
}

function sameCount(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [countsOf(a), countsOf(b)];
  return one.some((count) => other.includes(count));
}

function countsOf(part: string): readonly number[] {
  return /^\d+$/u.test(part) ? [Number(part)] : (COUNTS.get(part) ?? []);
}
