import type { Prepared } from "./material.ts";

/** Words and numbers that both sides use, as they are written, the most distinctive first. */
export function sharedWords(prepared: Prepared, from: readonly number[], to: readonly number[], most = 8): string[] {
  const { a, b, vocabulary } = prepared;
  const weights = new Map<number, number>();
  for (const row of from) {
    for (let at = a.words.start[row] ?? 0; at < (a.words.start[row + 1] ?? 0); at++) {
      const id = a.words.ids[at] ?? 0;
      weights.set(id, Math.max(weights.get(id) ?? 0, a.words.weights[at] ?? 0));
    }
  }
  const found = new Map<number, number>();
  for (const row of to) {
    for (let at = b.words.start[row] ?? 0; at < (b.words.start[row + 1] ?? 0); at++) {
      const id = b.words.ids[at] ?? 0;
      const other = weights.get(id);
      if (other !== undefined) found.set(id, Math.max(found.get(id) ?? 0, other * (b.words.weights[at] ?? 0)));
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
