import type { ConflictModel } from "./model.ts";

/** The unilateral moves of one decision maker, told backwards: who can move *into* a state. */
export interface Moves {
  /** Calls `visit` with each state from which the decision maker can move to `to`. */
  into(to: number, visit: (from: number) => void): void;
  /** Calls `visit` with each state to which it can move from `from`. */
  outOf(from: number, visit: (to: number) => void): void;
  /** Whether two moves in a row are always one move as well. */
  readonly transitive: boolean;
  /**
   * Where moves are all-to-all within groups of states: `members` holds the states group by group, `start[g]` the first
   * place of group g, `group[s]` the group of a state. Null where moves are not of that form.
   */
  readonly blocks: MoveBlocks | null;
}

/** Groups of states within which a decision maker moves freely. */
export interface MoveBlocks {
  readonly members: Int32Array;
  readonly start: Int32Array;
  readonly group: Int32Array;
}

/** Moves kept as lists, for models with merged states or explicit moves. */
function listedMoves(edges: readonly (readonly [number, number])[], count: number): Moves {
  const forward = adjacency(edges, count, 0, 1);
  const backward = adjacency(edges, count, 1, 0);
  const walk = (lists: Adjacency, state: number, visit: (other: number) => void) => {
    for (let at = lists.start[state]!; at < lists.start[state + 1]!; at++) visit(lists.other[at]!);
  };
  return {
    into: (to, visit) => walk(backward, to, visit),
    outOf: (from, visit) => walk(forward, from, visit),
    transitive: isTransitive(edges),
    blocks: null,
  };
}

interface Adjacency {
  readonly start: Int32Array;
  readonly other: Int32Array;
}

function adjacency(edges: readonly (readonly [number, number])[], count: number, near: 0 | 1, far: 0 | 1): Adjacency {
  const start = new Int32Array(count + 1);
  for (const edge of edges) start[edge[near] + 1]!++;
  for (let state = 0; state < count; state++) start[state + 1]! += start[state]!;
  const next = start.slice();
  const other = new Int32Array(edges.length);
  for (const edge of edges) other[next[edge[near]]!++] = edge[far];
  return { start, other };
}

function isTransitive(edges: readonly (readonly [number, number])[]): boolean {
  const to = new Map<number, Set<number>>();
  for (const [a, b] of edges) {
    const set = to.get(a);
    if (set === undefined) to.set(a, new Set([b]));
    else set.add(b);
  }
  return edges.every(([a, b]) => [...(to.get(b) ?? [])].every((c) => c === a || to.get(a)?.has(c) === true));
}

/** All strings of Y and N that a pattern with `-` stands for, at the positions outside [first, end). */
function concrete(state: string, first: number, end: number): readonly string[] {
  let keys = [""];
  for (let position = 0; position < state.length; position++) {
    if (position >= first && position < end) continue;
    const letter = state[position]!;
    keys = letter === "-" ? keys.flatMap((key) => [`${key}Y`, `${key}N`]) : keys.map((key) => key + letter);
  }
  return keys;
}

function allowed(from: string, to: string, first: number, end: number, direction: Int8Array): boolean {
  for (let option = first; option < end; option++) {
    const way = direction[option]!;
    if (way === 1 && from[option] === "Y" && to[option] === "N") return false;
    if (way === -1 && from[option] === "N" && to[option] === "Y") return false;
  }
  return true;
}

/** Moves of a decision maker in a model with merged states: two states match if some choice for each `-` makes them. */
function mergedMoves(model: ConflictModel, first: number, end: number): Moves {
  const groups = new Map<string, number[]>();
  for (const [index, state] of model.states.entries()) {
    for (const key of concrete(state, first, end)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [index]);
      else group.push(index);
    }
  }
  const seen = new Set<number>();
  const edges: (readonly [number, number])[] = [];
  const count = model.states.length;
  for (const group of groups.values()) {
    for (const from of group) {
      for (const to of group) {
        if (from === to || seen.has(from * count + to)) continue;
        if (!allowed(model.states[from]!, model.states[to]!, first, end, model.direction)) continue;
        seen.add(from * count + to);
        edges.push([from, to]);
      }
    }
  }
  return listedMoves(edges, count);
}

function blocksOf(states: readonly string[], first: number, end: number): MoveBlocks {
  const numbers = new Map<string, number>();
  const group = Int32Array.from(states, (state) => {
    const key = state.slice(0, first) + state.slice(end);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
  const start = new Int32Array(numbers.size + 1);
  for (const number of group) start[number + 1]!++;
  for (let at = 0; at < numbers.size; at++) start[at + 1]! += start[at]!;
  const next = start.slice();
  const members = new Int32Array(states.length);
  for (const [state, number] of group.entries()) members[next[number]!++] = state;
  return { members, start, group };
}

/** Moves of a decision maker whose options alone tell its states apart from the others in their group. */
function blockMoves(model: ConflictModel, first: number, end: number): Moves {
  const blocks = blocksOf(model.states, first, end);
  const free = model.direction.subarray(first, end).every((way) => way === 0);
  const walk = (state: number, permits: (other: number) => boolean, visit: (other: number) => void) => {
    const number = blocks.group[state]!;
    for (let at = blocks.start[number]!; at < blocks.start[number + 1]!; at++) {
      const other = blocks.members[at]!;
      if (other !== state && permits(other)) visit(other);
    }
  };
  const may = (from: number, to: number) =>
    free || allowed(model.states[from]!, model.states[to]!, first, end, model.direction);
  return {
    into: (to, visit) => walk(to, (from) => may(from, to), visit),
    outOf: (from, visit) => walk(from, (to) => may(from, to), visit),
    transitive: true,
    blocks: free ? blocks : null,
  };
}

/** The unilateral moves of each decision maker of a model, in order. */
export function movesOf(model: ConflictModel): readonly Moves[] {
  const count = model.states.length;
  if (model.explicitMoves !== null) return model.explicitMoves.map((edges) => listedMoves(edges, count));
  const merged = model.states.some((state) => state.includes("-"));
  return model.optionRange.map(([first, end]) => (merged ? mergedMoves : blockMoves)(model, first, end));
}
