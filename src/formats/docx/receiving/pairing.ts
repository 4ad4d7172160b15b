import { heaviestChain } from "../writing/heaviest-chain.ts";

/** A paragraph that was sent or that came back. */
export interface PairedText {
  readonly text: string;
  /** Id of the point that it belongs to, where known. */
  readonly point: string | null;
  /** Of a heading that was sent, over other paragraphs: the number that it was sent with, empty where it has none. */
  readonly heading?: string;
}

/**
 * Which paragraph that came back is which that was sent: the index into `sent` for each of `found`, or null.
 * Equal texts and headings first, in order; then what lies between them by the point that its bookmark names, then by likeness.
 */
export function pairParagraphs(sent: readonly PairedText[], found: readonly PairedText[]): readonly (number | null)[] {
  const pairs: (number | null)[] = found.map(() => null);
  const taken = new Set<number>();
  const all = sent.reduce((length, { text }) => length + 1 + text.length, 0);
  const anchors = [...equalTexts(sent, found, all), ...rewordedHeadings(sent, found, all)];
  for (const { from, to } of heaviestChain(anchors)) {
    pairs[to] = from;
    taken.add(from);
  }
  const wordsOf = wordCache();
  for (const fits of [samePoint, alike]) {
    for (const [index, each] of found.entries()) {
      if (pairs[index] !== null || each.text.trim() === "") continue;
      const [after, before] = between(pairs, index, sent.length);
      let best: number | null = null;
      let most = 0;
      for (let candidate = after; candidate < before; candidate++) {
        const other = sent[candidate];
        if (other === undefined || taken.has(candidate)) continue;
        const gain = fits(other, each, wordsOf);
        if (gain > most) [best, most] = [candidate, gain];
      }
      pairs[index] = best;
      if (best !== null) taken.add(best);
    }
  }
  return pairs;
}

/**
 * Paragraphs in the same words, the longer the more they weigh. A heading weighs more than all words: what is moved over it is told
 * to have moved, and no heading is, unless over another.
 */
function equalTexts(sent: readonly PairedText[], found: readonly PairedText[], all: number) {
  const places = new Map<string, number[]>();
  for (const [place, { text }] of sent.entries()) {
    const list = places.get(text);
    if (list === undefined) places.set(text, [place]);
    else list.push(place);
  }
  const seen = new Map<string, number>();
  return found.flatMap(({ text, point }, to) => {
    const same = places.get(text) ?? [];
    if (text === "" || same.length === 0) return [];
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    // Of several equal paragraphs the one of the same point is meant, else the next in order.
    const from =
      same.find((place) => point !== null && sent[place]?.point === point) ?? same[Math.min(nth, same.length - 1)] ?? 0;
    return [{ from, to, weight: 1 + text.length + (sent[from]?.heading === undefined ? 0 : all) }];
  });
}

/** Headings in other words: the bookmark or the number tells them, as no other paragraph that came back has it. */
function rewordedHeadings(sent: readonly PairedText[], found: readonly PairedText[], all: number) {
  const [known, back] = [sent, found].map((of) => new Set(of.map(({ text }) => text))) as [Set<string>, Set<string>];
  const heads = sent.flatMap(({ text, point, heading }, from) =>
    heading === undefined || back.has(text) ? [] : [{ from, point, number: heading }],
  );
  // Of a point with words of its own below its heading the bookmark holds both.
  const alone = onlyOnes(sent, ({ point }) => point ?? "");
  const byPoint = onlyOnes(heads, ({ point }) => (alone.has(point ?? "") ? (point ?? "") : ""));
  const byNumber = onlyOnes(heads, ({ number }) => number);
  const links = found.flatMap(({ text, point }, to) => {
    if (known.has(text) || text.trim() === "") return [];
    const head = byPoint.get(point ?? "") ?? byNumber.get(/^(.*?)\t/u.exec(text)?.[1] ?? "");
    return head === undefined ? [] : [{ from: head.from, to, weight: 1 + all }];
  });
  return [...onlyOnes(links, ({ from }) => `${from}`).values()];
}

/** Those that no other shares its key with; an empty key is none. */
function onlyOnes<T>(of: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T | null>();
  for (const each of of) found.set(keyOf(each), found.has(keyOf(each)) ? null : each);
  return new Map([...found].flatMap(([key, each]) => (each === null || key === "" ? [] : [[key, each]])));
}

/** The stretch of `sent` that lies between the nearest paired neighbours of a paragraph. */
function between(pairs: readonly (number | null)[], index: number, end: number): readonly [number, number] {
  const before = pairs.slice(0, index).findLast((pair) => pair !== null);
  const after = pairs.slice(index + 1).find((pair) => pair !== null);
  return [before == null ? 0 : before + 1, after ?? end];
}

type WordsOf = (text: string) => ReadonlySet<string>;

function samePoint(sent: PairedText, found: PairedText, wordsOf: WordsOf): number {
  return found.point !== null && sent.point === found.point ? 1 + likeness(sent.text, found.text, wordsOf) : 0;
}

function alike(sent: PairedText, found: PairedText, wordsOf: WordsOf): number {
  const share = likeness(sent.text, found.text, wordsOf);
  return share >= 0.4 ? share : 0;
}

/** Share of the different words of the longer text that the other one holds, 0 to 1. */
export function likeness(a: string, b: string, wordsOf: WordsOf): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(1, one.size, other.size);
}

/** Words of texts, each counted once. */
export function wordCache(): WordsOf {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    let words = known.get(text);
    if (words === undefined) known.set(text, (words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))));
    return words;
  };
}
