import { SURE_PAIRING } from "../alignment.ts";
import { alignDrafts } from "../align.ts";
import { walkPoints, type Draft, type Point } from "../draft.ts";
import { rewordedHeadings } from "./own-headings.ts";
import { linesOf } from "./own-standing.ts";

/** Which points of a party's own document are which of those that it reads in the composite. */
export interface OwnMates {
  /** One point that is surely one other: `[old, new]`, in the order that they were found in. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Points with words that ran together or came apart. */
  readonly recast: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
}

/**
 * Pairs the points of two states of one document, each with one at most. What says the same, and alone does, is the same point, wherever
 * it stands and whatever stands below it; a heading alone has no words to run together with others.
 */
export function ownMates(before: Draft, now: Draft): OwnMates {
  const [old, fresh] = [pointsOf(before), pointsOf(now)];
  const there = new Map<string, string>();
  const taken = new Map<string, string>();
  const pair = (one: string, other: string): void => {
    there.set(one, other);
    taken.set(other, one);
  };
  const left = (of: ReadonlyMap<string, Point>, known: ReadonlyMap<string, string>): readonly Point[] =>
    [...of.values()].filter(({ id }) => !known.has(id));
  const pairSame = (most: number): void => {
    const same = byWords(left(old, there));
    for (const [words, others] of byWords(left(fresh, taken))) {
      const ones = same.get(words) ?? [];
      if (ones.length === others.length && ones.length <= most)
        for (const [nth, one] of ones.entries()) pair(one, others[nth]!);
    }
  };
  pairSame(1);
  const groups: { readonly from: readonly string[]; readonly to: readonly string[] }[] = [];
  for (const { from, to, confidence } of alignDrafts(before, now)) {
    const [one, other] = [from[0], to[0]];
    if (one === undefined || other === undefined || confidence < SURE_PAIRING) continue;
    if (from.length > 1 || to.length > 1) groups.push({ from, to });
    else if (!there.has(one) && !taken.has(other)) pair(one, other);
  }
  // Of words that stand several times alignment knows which is which by what stands around them.
  pairSame(Infinity);
  const recast: { readonly from: readonly string[]; readonly to: readonly string[] }[] = [];
  // A new point that says nothing but lines of what ran together or came apart is a part of that.
  const withLinesOf = (from: readonly string[], to: readonly string[]): readonly string[] => {
    const lines = new Set(from.flatMap((id) => linesOf(old.get(id)!)));
    const isPart = (point: Point): boolean =>
      linesOf(point).length > 0 && linesOf(point).every((line) => lines.has(line));
    const all = new Set([...to, ...left(fresh, taken).flatMap((point) => (isPart(point) ? [point.id] : []))]);
    return [...fresh.keys()].filter((id) => all.has(id));
  };
  for (const group of groups) {
    const from = group.from.filter((id) => !there.has(id) && old.get(id)?.text !== "");
    const to = group.to.filter((id) => !taken.has(id) && fresh.get(id)?.text !== "");
    if (from.length === 1 && to.length === 1) pair(from[0]!, to[0]!);
    else if (from.length > 0 && to.length > 0) recast.push({ from, to: withLinesOf(from, to) });
  }
  for (const [one, other] of rewordedHeadings(before.points, now.points, there)) pair(one, other);
  return { pairs: [...there], recast };
}

function pointsOf({ points }: Draft): ReadonlyMap<string, Point> {
  return new Map([...walkPoints(points)].map(({ point }) => [point.id, point]));
}

/** The ids of points by all that they say; those that say nothing are none. */
function byWords(points: readonly Point[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, heading, text } of points) {
    const words = `${heading}\n${text}`.replaceAll(/[^\S\n]+/gu, " ").trim();
    if (words === "") continue;
    const list = found.get(words);
    if (list === undefined) found.set(words, [id]);
    else list.push(id);
  }
  return found;
}
