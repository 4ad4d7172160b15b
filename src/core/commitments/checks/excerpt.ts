import type { Draft, Point } from "../../text/draft.ts";

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/**
 * Whether a text is evidently a part of a longer one: its articles are numbered with gaps (5, 6, 11, 15).
 * What such a text does not have may stand in what is left out.
 */
export function isExcerpt(draft: Draft): boolean {
  return hasGaps(draft.points);
}

function hasGaps(points: readonly Point[]): boolean {
  const live = points.filter(({ deleted }) => !deleted);
  const numbers = live.map(({ label }) => numberOf(label));
  const gaps = numbers.some((n, at) => {
    const before = at === 0 ? null : (numbers[at - 1] ?? null);
    return n !== null && before !== null && n > before + 1;
  });
  return gaps || live.some(({ points: below }) => hasGaps(below));
}

/** The number with which a label ends: 4 of "1.4", 6 of "Article VI"; null: none. */
function numberOf(label: string): number | null {
  const [last] = /(?:\d+|(?<![\p{L}])[IVXLC]+(?![\p{L}]))(?=\D*$)/u.exec(label) ?? [];
  if (last === undefined) return null;
  if (/^\d/u.test(last)) return Number(last);
  const values = (last.toLowerCase().match(/./gu) ?? []).map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
