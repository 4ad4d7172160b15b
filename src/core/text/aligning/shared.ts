import type { Prepared } from "./material.ts";
import type { Outline } from "./outline.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word of a letter or two between others says nothing of what both speak of; scripts that write without spaces have such words. */
const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u;

/** Words and numbers that both sides have as they are written, the most distinctive first. */
export function sharedWords(prepared: Prepared, from: readonly number[], to: readonly number[], most = 8): string[] {
  const { a, b, spread } = prepared;
  const written = writtenInBoth(prepared, from, to);
  const found = new Map<number, number>();
  for (const row of from) {
    spread.words.load(a.words, row);
    const { weight } = spread.words;
    for (const other of to) {
      const end = b.words.start[other + 1] ?? 0;
      for (let at = b.words.start[other] ?? 0; at < end; at++) {
        const id = b.words.ids[at] ?? 0;
        const product = (weight[id] ?? 0) * (b.words.weights[at] ?? 0);
        if (product > (found.get(id) ?? 0) && written.has(id)) found.set(id, product);
      }
    }
  }
  const best: { readonly id: number; readonly weight: number }[] = [];
  for (const [id, weight] of found) {
    const last = best[most - 1];
    if (last !== undefined && !precedes(written, id, weight, last)) continue;
    let place = Math.min(best.length, most - 1);
    for (; place > 0; place--) {
      const above = best[place - 1];
      if (above === undefined || !precedes(written, id, weight, above)) break;
      best[place] = above;
    }
    best[place] = { id, weight };
  }
  return best.map(({ id }) => written.get(id) ?? "");
}

/**
 * What both sides write alike, by the number of its stem: of two words of one stem, as ships and vessels, that which both have; in
 * small letters where one side alone begins it with a capital.
 */
function writtenInBoth(
  { a, b, vocabulary }: Prepared,
  from: readonly number[],
  to: readonly number[],
): ReadonlyMap<number, string> {
  const ours = new Set<string>();
  eachWritten(a.outline, from, vocabulary, (word) => void ours.add(word).add(word.toLowerCase()));
  const both = new Map<number, string>();
  eachWritten(b.outline, to, vocabulary, (word, stem) => {
    const alike = ours.has(word) ? word : word.toLowerCase();
    if (!ours.has(alike) || SHORT.test(alike)) return;
    const before = both.get(stem);
    if (before === undefined || alike < before) both.set(stem, alike);
  });
  return both;
}

function eachWritten(
  { points, end }: Outline,
  rows: readonly number[],
  vocabulary: Vocabulary,
  take: (word: string, stem: number) => void,
): void {
  for (const row of rows)
    for (const { heading, text } of points.slice(row, end[row]))
      for (const words of [heading, text]) vocabulary.eachWritten(words, take);
}

/** More distinctive first, then in the order of the alphabet. */
function precedes(
  written: ReadonlyMap<number, string>,
  id: number,
  weight: number,
  other: { readonly id: number; readonly weight: number },
): boolean {
  return weight > other.weight || (weight === other.weight && (written.get(id) ?? "") < (written.get(other.id) ?? ""));
}
