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
  return [...found]
    .map(([id, weight]) => ({ word: vocabulary.written(id), weight }))
    .sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}
