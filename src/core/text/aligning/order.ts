/** Something that stands at a place in both orders; of two arrangements that move equally few, the lighter moves. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The smallest set of items whose removal leaves both orders alike (longest increasing subsequence). */
export function movedItems<T extends Placed>(items: readonly T[]): Set<T> {
  const sorted = [...items].sort((x, y) => x.from - y.from || x.to - y.to);
  const ranks = new Map(
    [...new Set(sorted.map((item) => item.to))].sort((x, y) => x - y).map((to, rank) => [to, rank + 1]),
  );
  const total = sorted.reduce((sum, item) => sum + item.weight, 0) + 1;
  const tree = new Int32Array(ranks.size + 1).fill(-1);
  const best = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  sorted.forEach((item, at) => {
    const rank = ranks.get(item.to) ?? 1;
    const link = bestUpTo(tree, best, rank);
    before[at] = link;
    best[at] = 1 + item.weight / total + (link < 0 ? 0 : (best[link] ?? 0));
    for (let slot = rank; slot < tree.length; slot += slot & -slot) {
      const held = tree[slot] ?? -1;
      if (held < 0 || (best[held] ?? 0) < (best[at] ?? 0)) tree[slot] = at;
    }
  });
  const moved = new Set(sorted);
  for (let at = bestUpTo(tree, best, ranks.size); at >= 0; at = before[at] ?? -1) {
    const kept = sorted[at];
    if (kept !== undefined) moved.delete(kept);
  }
  return moved;
}

function bestUpTo(tree: Int32Array, best: Float64Array, rank: number): number {
  let found = -1;
  for (let slot = rank; slot > 0; slot -= slot & -slot) {
    const held = tree[slot] ?? -1;
    if (held >= 0 && (found < 0 || (best[held] ?? 0) > (best[found] ?? 0))) found = held;
  }
  return found;
}
