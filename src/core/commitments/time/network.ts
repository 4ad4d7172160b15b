/**
 * Simple temporal network (Dechter, Meiri and Pearl 1991): points of time and differences between them,
 * `to − from ≤ most`. Whole numbers of one unit.
 */
export interface TimeEdge {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** Consistent, with the earliest time of each point (0 at the earliest possible start), or a cycle of edges that cannot all hold. */
export type Consistency =
  | { readonly consistent: true; readonly potential: Float64Array }
  | { readonly consistent: false; readonly cycle: readonly number[] };

/**
 * Whether all differences can hold together. Bellman and Ford with a queue; every n relaxations the parents are scanned
 * for a cycle, so that a contradiction is found early (Cherkassky and Goldberg 1999). `cycle` lists edges in order.
 */
export function checkNetwork(points: number, edges: readonly TimeEdge[]): Consistency {
  const graph = adjacency(points, edges);
  const distance = new Float64Array(points);
  const parent = new Int32Array(points).fill(-1);
  const queued = new Uint8Array(points).fill(1);
  const queue = new Int32Array(points);
  for (let at = 0; at < points; at++) queue[at] = at;
  let head = 0;
  let size = points;
  let relaxed = 0;
  while (size > 0) {
    const point = queue[head] as number;
    head = head + 1 === points ? 0 : head + 1;
    size--;
    queued[point] = 0;
    const base = distance[point] as number;
    const until = graph.start[point + 1] as number;
    for (let at = graph.start[point] as number; at < until; at++) {
      const to = graph.to[at] as number;
      const reach = base + (graph.most[at] as number);
      if (reach >= (distance[to] as number)) continue;
      distance[to] = reach;
      parent[to] = graph.edge[at] as number;
      if (++relaxed >= points) {
        relaxed = 0;
        const cycle = parentCycle(points, edges, parent);
        if (cycle !== null) return { consistent: false, cycle };
      }
      if (queued[to] === 1) continue;
      queued[to] = 1;
      queue[(head + size) % points] = to;
      size++;
    }
  }
  const cycle = parentCycle(points, edges, parent);
  return cycle === null ? { consistent: true, potential: distance } : { consistent: false, cycle };
}

/** Least upper bounds on the difference of each point from one point, Infinity where there is none; the network is consistent. */
export function boundsFrom(points: number, edges: readonly TimeEdge[], source: number): Float64Array {
  const graph = adjacency(points, edges);
  const distance = new Float64Array(points).fill(Number.POSITIVE_INFINITY);
  distance[source] = 0;
  const queued = new Uint8Array(points);
  const queue = new Int32Array(points + 1);
  queue[0] = source;
  queued[source] = 1;
  let head = 0;
  let size = 1;
  while (size > 0) {
    const point = queue[head] as number;
    head = (head + 1) % queue.length;
    size--;
    queued[point] = 0;
    for (let at = graph.start[point] as number; at < (graph.start[point + 1] as number); at++) {
      const to = graph.to[at] as number;
      const reach = (distance[point] as number) + (graph.most[at] as number);
      if (reach >= (distance[to] as number)) continue;
      distance[to] = reach;
      if (queued[to] === 1) continue;
      queued[to] = 1;
      queue[(head + size) % queue.length] = to;
      size++;
    }
  }
  return distance;
}

/** Earliest and latest time of each point after a start, and their slack. */
export function windowsFrom(
  points: number,
  edges: readonly TimeEdge[],
  start: number,
): readonly { readonly earliest: number; readonly latest: number }[] {
  const latest = boundsFrom(points, edges, start);
  const back = boundsFrom(
    points,
    edges.map(({ from, to, most }) => ({ from: to, to: from, most })),
    start,
  );
  return Array.from(latest, (most, point) => ({ earliest: 0 - (back[point] as number), latest: most }));
}

interface Adjacency {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly most: Float64Array;
  readonly edge: Int32Array;
}

function adjacency(points: number, edges: readonly TimeEdge[]): Adjacency {
  const start = new Int32Array(points + 1);
  for (const { from } of edges) start[from + 1] = (start[from + 1] as number) + 1;
  for (let at = 0; at < points; at++) start[at + 1] = (start[at + 1] as number) + (start[at] as number);
  const next = start.slice();
  const to = new Int32Array(edges.length);
  const most = new Float64Array(edges.length);
  const edge = new Int32Array(edges.length);
  edges.forEach((each, index) => {
    const at = next[each.from] as number;
    next[each.from] = at + 1;
    to[at] = each.to;
    most[at] = each.most;
    edge[at] = index;
  });
  return { start, to, most, edge };
}

/** A cycle of the parents, which is always one whose differences add up to less than nothing. */
function parentCycle(points: number, edges: readonly TimeEdge[], parent: Int32Array): readonly number[] | null {
  const seen = new Int32Array(points).fill(-1);
  for (let root = 0; root < points; root++) {
    let point = root;
    while (seen[point] === -1 && (parent[point] as number) >= 0) {
      seen[point] = root;
      point = (edges[parent[point] as number] as TimeEdge).from;
    }
    if (seen[point] !== root || (parent[point] as number) < 0) continue;
    const cycle: number[] = [];
    let at = point;
    do {
      const edge = parent[at] as number;
      cycle.push(edge);
      at = (edges[edge] as TimeEdge).from;
    } while (at !== point);
    return cycle.reverse();
  }
  return null;
}
