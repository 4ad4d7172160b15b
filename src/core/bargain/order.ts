import type { Problem } from "./problem.ts";

/**
 * The order in which issues are merged: at each step the issue that leaves fewest prohibitions open, so that partial
 * packages carry few obligations; among equals the one with most options late, since the frontier is largest there.
 */
export function mergingOrder(problem: Problem): readonly number[] {
  const of: Set<number>[] = problem.issues.map(() => new Set());
  problem.prohibitions.forEach(({ parts }, index) => parts.forEach(({ issue }) => of[issue]!.add(index)));
  const missing = problem.prohibitions.map(({ parts }) => parts.length);
  const open = new Set<number>();
  const rest = new Set(problem.issues.keys());
  const order: number[] = [];
  while (rest.size > 0) {
    let best = -1;
    let bestOpen = Infinity;
    for (const issue of rest) {
      let after = open.size;
      for (const index of of[issue]!) {
        if (!open.has(index) && missing[index]! > 1) after++;
        else if (open.has(index) && missing[index] === 1) after--;
      }
      if (after < bestOpen) [best, bestOpen] = [issue, after];
    }
    rest.delete(best);
    order.push(best);
    for (const index of of[best]!) {
      missing[index]!--;
      if (missing[index] === 0) open.delete(index);
      else open.add(index);
    }
  }
  return order;
}
