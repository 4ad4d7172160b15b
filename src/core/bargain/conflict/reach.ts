import type { Moves } from "./moves.ts";

/** The decision makers that may move in a sanction. */
export type Movers = readonly { readonly moves: Moves; readonly payoff: Int32Array }[];

/** States in ascending order of `value` (counting sort; values are small non-negative ranks). */
function ascending(value: Int32Array): Int32Array {
  let top = 0;
  for (const entry of value) if (entry > top) top = entry;
  const start = new Int32Array(top + 2);
  for (const entry of value) start[entry + 1]!++;
  for (let at = 0; at <= top; at++) start[at + 1]! += start[at]!;
  const order = new Int32Array(value.length);
  for (let state = 0; state < value.length; state++) order[start[value[state]!]!++] = state;
  return order;
}

/** Calls back with each predecessor that a mover can come from; may leave out ones it has named before. */
type Predecessors = (to: number, visit: (from: number) => void) => void;

/**
 * For each state the least `value` that can be reached from it, itself included. States are taken in ascending order of
 * value, and each takes every state that leads to it and has none yet: each state and each move is looked at once.
 */
function spread(value: Int32Array, predecessors: readonly Predecessors[]): Int32Array {
  const least = new Int32Array(value.length).fill(-1);
  const queue = new Int32Array(value.length);
  for (const source of ascending(value)) {
    if (least[source] !== -1) continue;
    const here = value[source]!;
    let head = 0;
    let tail = 0;
    const take = (state: number) => {
      if (least[state] !== -1) return;
      least[state] = here;
      queue[tail++] = state;
    };
    take(source);
    while (head < tail) {
      const state = queue[head++]!;
      for (const into of predecessors) into(state, take);
    }
  }
  return least;
}

/** Where moves are free within groups, one visit to a group names all its members for good. */
function blockPredecessors(moves: Moves): Predecessors {
  const { blocks } = moves;
  if (blocks === null) return (to, visit) => moves.into(to, visit);
  const done = new Uint8Array(blocks.start.length - 1);
  return (to, visit) => {
    const group = blocks.group[to]!;
    if (done[group] === 1) return;
    done[group] = 1;
    for (let at = blocks.start[group]!; at < blocks.start[group + 1]!; at++) visit(blocks.members[at]!);
  };
}

/** As `blockPredecessors`, for improvements: the members of a group in ascending payoff, each named once. */
function improvingPredecessors(moves: Moves, payoff: Int32Array): Predecessors {
  const { blocks } = moves;
  if (blocks === null) {
    return (to, visit) =>
      moves.into(to, (from) => {
        if (payoff[from]! < payoff[to]!) visit(from);
      });
  }
  const members = sortedMembers(blocks.members, blocks.start, payoff);
  const next = blocks.start.slice(0, -1);
  return (to, visit) => {
    const group = blocks.group[to]!;
    const end = blocks.start[group + 1]!;
    let at = next[group]!;
    while (at < end && payoff[members[at]!]! < payoff[to]!) visit(members[at++]!);
    next[group] = at;
  };
}

function sortedMembers(members: Int32Array, start: Int32Array, payoff: Int32Array): Int32Array {
  const sorted = members.slice();
  for (let group = 0; group + 1 < start.length; group++) {
    sorted.subarray(start[group], start[group + 1]).sort((a, b) => payoff[a]! - payoff[b]!);
  }
  return sorted;
}

/**
 * The same where somebody's two moves in a row are not always one move: the walk then runs over (state, last mover),
 * so that nobody moves twice in a row.
 */
function spreadByMover(
  value: Int32Array,
  movers: Movers,
  permits: (mover: number, from: number, to: number) => boolean,
): Int32Array {
  const count = value.length;
  const free = movers.length;
  // Node (state, mover): the state was entered by that mover; (state, free): nobody has moved yet.
  const least = new Int32Array(count * (free + 1)).fill(-1);
  const queue: number[] = [];
  for (const source of ascending(value)) {
    const here = value[source]!;
    const take = (state: number, mover: number) => {
      const node = mover * count + state;
      if (least[node] !== -1) return;
      least[node] = here;
      queue.push(node);
    };
    for (let mover = 0; mover <= free; mover++) take(source, mover);
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      const state = node % count;
      const mover = (node - state) / count;
      if (mover === free) continue;
      movers[mover]!.moves.into(state, (from) => {
        if (!permits(mover, from, state)) return;
        for (let last = 0; last <= free; last++) if (last !== mover) take(from, last);
      });
    }
  }
  return least.slice(free * count);
}

/** For each state the least `value` that the movers can reach from it by any moves. */
export function leastReachable(movers: Movers, value: Int32Array): Int32Array {
  if (movers.every(({ moves }) => moves.transitive))
    return spread(
      value,
      movers.map(({ moves }) => blockPredecessors(moves)),
    );
  return spreadByMover(value, movers, () => true);
}

/** For each state the least `value` that the movers can reach by moves each of which improves the mover's own payoff. */
export function leastReachableByImprovement(movers: Movers, value: Int32Array): Int32Array {
  if (movers.every(({ moves }) => moves.transitive)) {
    return spread(
      value,
      movers.map(({ moves, payoff }) => improvingPredecessors(moves, payoff)),
    );
  }
  return spreadByMover(value, movers, (mover, from, to) => movers[mover]!.payoff[from]! < movers[mover]!.payoff[to]!);
}
