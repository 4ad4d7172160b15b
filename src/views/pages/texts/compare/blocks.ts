import type { FlatPoint } from "../labels.ts";
import type { Compared, ComparedPair } from "./compared.ts";

/** One row group of the comparison: the points of a pair that stand beside each other. */
export interface Block {
  readonly key: string;
  readonly pair: ComparedPair;
  readonly from: readonly FlatPoint[];
  readonly to: readonly FlatPoint[];
  /**
   * `pair` holds all of its pair; `out` and `in` are the two places of a moved pair; `restFrom` and `restTo` are later
   * parts of a pair whose parts do not stand together.
   */
  readonly role: "pair" | "out" | "in" | "restFrom" | "restTo";
  /** Depth of its shallowest point. */
  readonly depth: number;
  /** Lines of moves that run through or end in its gutter. */
  readonly lanes: readonly Lane[];
}

/** The dotted line of a move in one block's gutter. */
export interface Lane {
  readonly lane: number;
  readonly part: "start" | "pass" | "end";
  /** True where the line leads from the first draft at this block, false where it arrives at the second. */
  readonly leaves: boolean;
  /** True where the line goes on downwards from here. */
  readonly down: boolean;
}

/** More moved points than this are shown beside each other, with words instead of lines. */
const mostDrawnMoves = 6;

/** Tracks for the lines of moves in the gutter. */
const mostLanes = 4;

/** The blocks of a comparison in the order of the second draft, with the places that moved points left. */
export function blocksOf(comparison: Compared): readonly Block[] {
  const drawn = drawnMoves(comparison);
  const firsts: Block[] = [];
  const rest: Block[] = [];
  for (const pair of comparison.pairs) {
    const displaced = drawn.has(pair.index);
    const runs = runsOf(pair.to);
    const fromRuns = displaced ? [] : runsOf(pair.from);
    firsts.push(block(pair, fromRuns[0] ?? [], runs[0] ?? [], displaced ? "in" : "pair"));
    for (const run of runs.slice(1)) rest.push(block(pair, [], run, "restTo"));
    for (const run of fromRuns.slice(1)) rest.push(block(pair, run, [], "restFrom"));
    if (displaced) for (const run of runsOf(pair.from)) rest.push(block(pair, run, [], "out"));
  }
  return withLanes(placed(firsts, rest));
}

function block(pair: ComparedPair, from: readonly FlatPoint[], to: readonly FlatPoint[], role: Block["role"]): Block {
  const points = [...to, ...from];
  const depth = Math.min(...points.map((flat) => flat.depth));
  const first = points[0];
  return { key: `${pair.index} ${role} ${first?.index ?? ""}`, pair, from, to, role, depth, lanes: [] };
}

/** Points that follow each other without anything between them. */
function runsOf(points: readonly FlatPoint[]): readonly (readonly FlatPoint[])[] {
  const runs: FlatPoint[][] = [];
  for (const flat of points) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.index === flat.index - 1) run.push(flat);
    else runs.push([flat]);
  }
  return runs;
}

/** Indexes of the moved pairs that are drawn in both of their places: the outermost ones and what moved with them. */
function drawnMoves({ pairs }: Compared): ReadonlySet<number> {
  const moved = pairs.filter(({ pair, from, to }) => pair.moved && from.length > 0 && to.length > 0);
  const outermost = moved.filter((pair) => !moved.some((other) => other !== pair && holds(other, pair)));
  return outermost.length > mostDrawnMoves ? new Set() : new Set(moved.map(({ index }) => index));
}

function holds(outer: ComparedPair, inner: ComparedPair): boolean {
  const within = (own: readonly FlatPoint[], other: readonly FlatPoint[]) =>
    own.length > 0 && own.every(({ parent }) => parent !== null && other.some(({ point }) => point === parent));
  return within(inner.from, outer.from) && within(inner.to, outer.to);
}

/** Puts later parts and left places after the block that holds the point before them in their own draft. */
function placed(firsts: readonly Block[], rest: readonly Block[]): readonly Block[] {
  const after = new Map<Block | null, Block[]>();
  const holderFrom = new Map<number, Block>();
  const holderTo = new Map<number, Block>();
  for (const item of [...firsts, ...rest]) {
    for (const { index } of item.from) if (!holderFrom.has(index)) holderFrom.set(index, item);
    for (const { index } of item.to) if (!holderTo.has(index)) holderTo.set(index, item);
  }
  const position = (item: Block) => item.from[0]?.index ?? item.to[0]?.index ?? 0;
  for (const item of [...rest].sort((a, b) => position(a) - position(b))) {
    const before =
      item.from.length > 0
        ? holderFrom.get((item.from[0]?.index ?? 0) - 1)
        : holderTo.get((item.to[0]?.index ?? 0) - 1);
    const key = before ?? null;
    after.set(key, [...(after.get(key) ?? []), item]);
  }
  const list: Block[] = [];
  const add = (item: Block) => {
    list.push(item);
    for (const follower of after.get(item) ?? []) add(follower);
  };
  for (const item of after.get(null) ?? []) add(item);
  for (const item of firsts) add(item);
  return list;
}

/** Draws each move as a line from the place it left to the place it came to. */
function withLanes(blocks: readonly Block[]): readonly Block[] {
  const lanes: Lane[][] = blocks.map(() => []);
  const free: number[] = Array.from({ length: mostLanes }, () => -1);
  const moves = blocks.flatMap((item, index) => {
    if (item.role !== "out" || item.from.some(({ parent }) => parent !== null && isOut(blocks, parent.id))) return [];
    const end = blocks.findIndex((other) => other.role === "in" && other.pair === item.pair);
    return end < 0 ? [] : [{ start: Math.min(index, end), end: Math.max(index, end), down: index < end }];
  });
  for (const { start, end, down } of moves.sort((a, b) => a.start - b.start)) {
    const lane = free.findIndex((until) => until < start);
    if (lane < 0) continue;
    free[lane] = end;
    lanes[start]?.push({ lane, part: "start", leaves: down, down: true });
    lanes[end]?.push({ lane, part: "end", leaves: !down, down: false });
    for (let at = start + 1; at < end; at += 1) lanes[at]?.push({ lane, part: "pass", leaves: false, down: true });
  }
  return blocks.map((item, index) => ({ ...item, lanes: lanes[index] ?? [] }));
}

function isOut(blocks: readonly Block[], parent: string): boolean {
  return blocks.some(({ role, from }) => role === "out" && from.some(({ point }) => point.id === parent));
}
