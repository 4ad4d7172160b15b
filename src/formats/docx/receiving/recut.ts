import { standsIn } from "../changes.ts";
import { Mapping } from "../own/mapping.ts";
import type { LaidParagraph } from "../writing/composite-layout.ts";
import { shownPieces } from "../composite-read.ts";
import type { ReturnedParagraph, ReturnedToken } from "./returned.ts";

/** Where a paragraph that was sent is in what came back: these paragraphs, from a place in the first on. */
interface Home {
  readonly first: number;
  readonly last: number;
  readonly start: number;
}

/** Share of a paragraph that must stand in another one for the two to be the same words. */
const HELD = 0.5;

/**
 * What came back in the form of another program or of the party's own file, cut into the paragraphs that were sent: a heading
 * that runs into its text comes apart, lines that stand apart come together, and a number that the file counts itself is put
 * before its words.
 */
export function recut(
  sent: readonly LaidParagraph[],
  found: readonly ReturnedParagraph[],
): readonly ReturnedParagraph[] {
  const head = standing(sent, found);
  const left = { sent: sent.slice(head.sent), found: found.slice(head.found.length) };
  const tail = standing(left.sent.toReversed(), left.found.toReversed());
  // What stands as it was sent, from either end, needs no looking for its words.
  return [
    ...head.found,
    ...recutBetween(
      left.sent.slice(0, left.sent.length - tail.sent),
      left.found.slice(0, left.found.length - tail.found.length),
    ),
    ...tail.found.toReversed(),
  ];
}

/** Lines of one paragraph that came back as paragraphs of their own, as whoever presses Enter over a line break leaves them, as one again. */
export function linesTogether(
  sent: readonly LaidParagraph[],
  found: readonly ReturnedParagraph[],
): readonly ReturnedParagraph[] {
  const follow = new Set(
    sent.flatMap(({ pieces }) => {
      const lines = shownPieces(pieces).split("\n");
      return lines.slice(1).map((line, at) => `${lines[at]}\n${line}`);
    }),
  );
  const groups: ReturnedParagraph[][] = [];
  for (const paragraph of found) {
    const group = groups.at(-1);
    const last = group?.at(-1)?.text.split("\n").at(-1);
    const [line] = paragraph.text.split("\n");
    if (group !== undefined && !paragraph.own && follow.has(`${last}\n${line}`)) group.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups.map(joined);
}

/** How many paragraphs came back one by one as they were sent, and these; lines of the program's own stand between them. */
function standing(
  sent: readonly LaidParagraph[],
  found: readonly ReturnedParagraph[],
): { readonly sent: number; readonly found: readonly ReturnedParagraph[] } {
  const same: ReturnedParagraph[] = [];
  let at = 0;
  for (const each of found) {
    const laid = sent[at];
    if (!each.own && (laid === undefined || shownPieces(laid.pieces) !== each.text)) break;
    same.push(each.own || laid === undefined ? each : labelled(each, laid));
    if (!each.own) at++;
  }
  return { sent: at, found: same };
}

function recutBetween(
  sent: readonly LaidParagraph[],
  found: readonly ReturnedParagraph[],
): readonly ReturnedParagraph[] {
  const homes = homesOf(sent, found);
  const starts = new Map<number, { readonly laid: LaidParagraph; readonly home: Home }[]>();
  const taken = new Set<number>();
  for (const [index, home] of homes.entries()) {
    if (home === null) continue;
    starts.set(home.first, [...(starts.get(home.first) ?? []), { laid: sent[index]!, home }]);
    for (let at = home.first + 1; at <= home.last; at++) taken.add(at);
  }
  return found.flatMap((paragraph, at) => {
    if (taken.has(at)) return [];
    const here = starts.get(at);
    if (here === undefined) return [paragraph];
    const last = here.at(-1)!.home.last;
    const whole = joined(found.slice(at, last + 1));
    return cut(
      whole,
      here.slice(1).map(({ home }) => home.start),
    ).map((part, nth) => labelled(part, here[nth]!.laid));
  });
}

/** Words of a paragraph that was sent, without its number; a title is all number. */
function wordsOf({ pieces }: LaidParagraph): string {
  const words = pieces.filter(({ role }) => role !== "label");
  return shownPieces(words.length === 0 ? pieces : words).replaceAll("\n", " ");
}

/** A point that has nothing but its number in its line. */
function isNumber({ pieces, point }: LaidParagraph): boolean {
  return point !== null && pieces.every(({ role }) => role === "label");
}

function homesOf(sent: readonly LaidParagraph[], found: readonly ReturnedParagraph[]): readonly (Home | null)[] {
  const texts = sent.map(wordsOf);
  const mapping = new Mapping(texts.join("\n"), found.map(({ text }) => text.replaceAll("\n", " ")).join("\n"));
  const bases: number[] = [];
  let base = 0;
  for (const { text } of found) {
    bases.push(base);
    base += text.length + 1;
  }
  let from = 0;
  let [next, start] = [0, 0];
  return texts.map((text, nth): Home | null => {
    const range = [from, from + text.length] as const;
    from += text.length + 1;
    const held = new Map<number, { count: number; start: number }>();
    let all = 0;
    let index = 0;
    for (const [lo, hi] of mapping.ranges(...range, "known")) {
      while (index + 1 < bases.length && bases[index + 1]! <= lo) index++;
      const known = held.get(index) ?? { count: 0, start: lo - bases[index]! };
      held.set(index, { ...known, count: known.count + hi - lo });
      all += hi - lo;
    }
    if (all < HELD * text.trim().length) return null;
    const [best] = [...held].toSorted(([, one], [, other]) => other.count - one.count);
    if (best === undefined) return null;
    const isBlank = (at: number): boolean => found[at]!.text.trim() === "";
    const mostly = (at: number): boolean =>
      (held.get(at)?.count ?? 0) >= HELD * Math.max(1, found[at]?.text.trim().length ?? 1);
    let [first, last] = [best[0], best[0]];
    for (let at = first - 1; at >= 0 && (isBlank(at) || mostly(at)); at--) if (mostly(at)) first = at;
    for (let at = last + 1; at < found.length && (isBlank(at) || mostly(at)); at++) if (mostly(at)) last = at;
    // A number alone is a paragraph of its own: the same sign stands in the numbers of what is below it too.
    if (isNumber(sent[nth]!) && found[first]!.text.trim() !== text.trim()) return null;
    const home = { first, last, start: held.get(first)!.start };
    // Only what comes after the one before it; two that would share more than one paragraph stay as they are.
    if (home.first < next || (home.first === next && home.start < start)) return null;
    [next, start] = [home.last, home.first === home.last ? home.start + 1 : Infinity];
    return home;
  });
}

/** Several paragraphs as one: their untracked ends are breaks of lines in it. */
function joined(paragraphs: readonly ReturnedParagraph[]): ReturnedParagraph {
  const [first] = paragraphs as [ReturnedParagraph, ...ReturnedParagraph[]];
  if (paragraphs.length === 1) return first;
  const tokens: ReturnedToken[] = [];
  const places = new Map<string, number>();
  let base = 0;
  for (const [nth, each] of paragraphs.entries()) {
    const last = nth === paragraphs.length - 1;
    for (const token of each.tokens)
      if (last || !token.isMark || token.changes.length > 0) tokens.push({ ...token, at: token.at + base });
    for (const [id, at] of each.places) places.set(id, at + base);
    base += each.text.length;
    if (!last) tokens.push({ text: "\n", isMark: false, changes: [], at: base, bookmarks: [], comments: [] });
    base++;
  }
  const text = paragraphs.map((each) => each.text).join("\n");
  return { ...first, text, tokens, places, own: paragraphs.every(({ own }) => own) };
}

/** A paragraph cut at places in its text before the tracked changes; what was put in at a cut belongs before it. */
function cut(paragraph: ReturnedParagraph, places: readonly number[]): readonly ReturnedParagraph[] {
  const ends = [...places, Infinity];
  const parts: ReturnedToken[][] = ends.map(() => []);
  let part = 0;
  for (const token of paragraph.tokens) {
    let [text, at] = [token.text, token.at];
    const end = !token.isMark && standsIn("original", token.changes) ? at + text.length : -1;
    for (; end > ends[part]!; part++) {
      const size = Math.max(0, ends[part]! - at);
      if (size > 0) parts[part]!.push({ ...token, text: text.slice(0, size), at });
      [text, at] = [text.slice(size), at + size];
    }
    if (token.isMark && standsIn("original", token.changes)) part = ends.length - 1;
    parts[part]!.push({ ...token, text, at });
  }
  return parts.map((tokens, nth) => {
    const [from, to] = [nth === 0 ? 0 : ends[nth - 1]!, Math.min(ends[nth]!, paragraph.text.length)];
    const within = [...paragraph.places].filter(([, at]) => at >= from && (at < to || nth === ends.length - 1));
    return {
      ...paragraph,
      text: paragraph.text.slice(from, to),
      tokens: tokens.map((token) => ({ ...token, at: token.at - from })),
      places: new Map(within.map(([id, at]) => [id, at - from])),
    };
  });
}

/** The paragraph with the number that it was sent with, where the file counts it itself. */
function labelled(cutOut: ReturnedParagraph, { pieces, point }: LaidParagraph): ReturnedParagraph {
  const paragraph = point === null ? cutOut : { ...cutOut, point: point.id };
  const label = shownPieces(pieces.filter(({ role }) => role === "label"));
  const printed = label.trim();
  if (printed === "" || pieces.every(({ role }) => role === "label")) return paragraph;
  const bare = (text: string): string => text.replace(/\s+/gu, "");
  if (bare(paragraph.text).startsWith(bare(printed))) return paragraph;
  const [first] = paragraph.tokens;
  const token: ReturnedToken = {
    text: label,
    isMark: false,
    changes: [],
    at: 0,
    bookmarks: first?.bookmarks ?? [],
    comments: [],
  };
  const shift = label.length;
  return {
    ...paragraph,
    text: label + paragraph.text,
    tokens: [token, ...paragraph.tokens.map((each) => ({ ...each, at: each.at + shift }))],
    places: new Map([...paragraph.places].map(([id, at]) => [id, at + shift])),
  };
}
