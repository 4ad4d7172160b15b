import type { Prepared } from "./material.ts";

/** Words and numbers that both sides use, as they are written, the most distinctive first. */
export function sharedWords(prepared: Prepared, from: readonly number[], to: readonly number[], most = 8): string[] {
  const { a, b, vocabulary, spread } = prepared;
  const found = new Map<number, number>();
  for (const row of from) {
    spread.words.load(a.words, row);
    const { weight } = spread.words;
    for (const other of to) {
      const end = b.words.start[other + 1] ?? 0;
      for (let at = b.words.start[other] ?? 0; at < end; at++) {
        const id = b.words.ids[at] ?? 0;
        const product = (weight[id] ?? 0) * (b.words.weights[at] ?? 0);
        if (product > (found.get(id) ?? 0)) found.set(id, product);
      }
    }
  }
  const best: { readonly id: number; readonly weight: number }[] = [];
  for (const [id, weight] of found) {
    const last = best[most - 1];
    if (last !== undefined && !precedes(vocabulary, id, weight, last)) continue;
    let place = Math.min(best.length, most - 1);
    for (; place > 0; place--) {
      const above = best[place - 1];
      if (above === undefined || !precedes(vocabulary, id, weight, above)) break;
      best[place] = above;
    }
    best[place] = { id, weight };
  }
  return best.map(({ id }) => vocabulary.written(id));
}

/** More distinctive first, then in the order of the alphabet. */
function precedes(
  vocabulary: Prepared["vocabulary"],
  id: number,
  weight: number,
  other: { readonly id: number; readonly weight: number },
): boolean {
  return weight > other.weight || (weight === other.weight && vocabulary.written(id) < vocabulary.written(other.id));
}
