/** Two places that hold the same words. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** How much is gained by keeping it, above 0. */
  readonly weight: number;
}

/**
 * The heaviest selection of links that cross nowhere, both sides strictly rising.
 * A Fenwick tree of best sums over `to`: O(n log n) (Fredman 1975, weighted).
 */
export function heaviestChain<T extends Link>(links: readonly T[]): readonly T[] {
  const ordered = [...links].sort((a, b) => a.from - b.from || b.to - a.to);
  const width = ordered.reduce((most, { to }) => Math.max(most, to + 1), 0);
  const tree = new Int32Array(width + 1).fill(-1);
  const sums = new Float64Array(ordered.length);
  const before = new Int32Array(ordered.length).fill(-1);
  const heavier = (a: number, b: number): number =>
    b === -1 || (a !== -1 && (sums[a] ?? 0) >= (sums[b] ?? 0)) ? a : b;
  let best = -1;
  for (const [index, { to, weight }] of ordered.entries()) {
    let previous = -1;
    for (let at = to; at > 0; at -= at & -at) previous = heavier(previous, tree[at] ?? -1);
    before[index] = previous;
    sums[index] = weight + (previous === -1 ? 0 : (sums[previous] ?? 0));
    for (let at = to + 1; at <= width; at += at & -at) tree[at] = heavier(tree[at] ?? -1, index);
    best = heavier(best, index);
  }
  const chain: T[] = [];
  for (let at = best; at !== -1; at = before[at] ?? -1) chain.push(ordered[at] as T);
  return chain.reverse();
}
