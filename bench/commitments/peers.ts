import type { TimeEdge } from "../../src/core/commitments/time/network.ts";
import type { AgreementEvent } from "../../src/core/commitments/index.ts";

/** The textbook: relax all edges once for each point; a further improvement means a contradiction (no cycle is named). */
export function textbookBellmanFord(points: number, edges: readonly TimeEdge[], rounds: number): boolean {
  const distance = new Float64Array(points);
  for (let round = 0; round < Math.min(points, rounds); round++) {
    let changed = false;
    for (const { from, to, most } of edges) {
      const reach = (distance[from] ?? 0) + most;
      if (reach < (distance[to] ?? 0)) {
        distance[to] = reach;
        changed = true;
      }
    }
    if (!changed) return true;
  }
  return false;
}

/** The least that any replay must do: read the instant, find who looks at the kind of event, count. */
export function countOnly(
  events: readonly AgreementEvent[],
  watchers: ReadonlyMap<string, readonly number[]>,
  n: number,
): number {
  const counts = new Int32Array(n);
  let last = 0;
  for (const event of events) {
    last = Math.max(last, Date.parse(event.on));
    for (const watcher of watchers.get(event.type) ?? []) counts[watcher] = (counts[watcher] ?? 0) + 1;
  }
  return last + (counts[0] ?? 0);
}
