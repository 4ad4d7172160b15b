import type { Edit } from "../edit.ts";
import type { Tokens } from "../tokens.ts";
import type { Move, Place } from "./moves.ts";
import type { ComparedPair } from "./seeds.ts";
import { readable } from "./readable.ts";
import { matchIds } from "./script.ts";
import { deleteAndInsert, type EditList, region, type Region, type RegionWriter, writeEdits } from "./write.ts";

/** One end of a move as it is written: tokens, and the units of white space after them that move along. */
interface MovingEnd {
  readonly move: MovingPassage;
  readonly place: Place;
}

/** A move while redlines are written: it gets its number where a reader meets it first. */
interface MovingPassage {
  readonly move: Move;
  number: number;
  /** White space that follows the passage on both sides and moves along. */
  tail: number;
}

/** Writes the redlines of pairs that passages move between; numbers moves in reading order from `firstMove`. */
export class MovingWriter {
  readonly #pairs: readonly ComparedPair[];
  readonly #outs: readonly MovingEnd[][];
  readonly #ins: readonly MovingEnd[][];
  #next: number;

  constructor(pairs: readonly ComparedPair[], moves: readonly Move[], firstMove: number) {
    this.#pairs = pairs;
    this.#next = firstMove;
    this.#outs = pairs.map(() => []);
    this.#ins = pairs.map(() => []);
    for (const move of moves) {
      const passage = { move, number: 0, tail: this.#sharedTail(move) };
      this.#outs[move.out.pair]!.push({ move: passage, place: move.out });
      this.#ins[move.in.pair]!.push({ move: passage, place: move.in });
    }
    for (const ends of [...this.#outs, ...this.#ins]) ends.sort((one, other) => one.place.lo - other.place.lo);
  }

  /** The redline of one pair. */
  edits(pair: number): readonly Edit[] {
    const { a, b, runs } = this.#pairs[pair]!;
    const outs = this.#outs[pair]!;
    const ins = this.#ins[pair]!;
    if (outs.length === 0 && ins.length === 0) return writeEdits(a, b, runs, deleteAndInsert(a, b));
    let out = 0;
    let into = 0;
    const write: RegionWriter = (list, region) => {
      const outEnd = endOf(outs, out, region.aHi);
      this.#writeOut(list, a, region, outs.slice(out, outEnd));
      out = outEnd;
      const inEnd = endOf(ins, into, region.bHi);
      this.#writeIn(list, b, region, ins.slice(into, inEnd));
      into = inEnd;
    };
    return writeEdits(a, b, runs, write);
  }

  #writeOut(list: EditList, a: Tokens, region: Region, ends: readonly MovingEnd[]): void {
    let from = region.aFrom;
    for (const { move, place } of ends) {
      const start = a.starts[place.lo]!;
      const end = a.ends[place.hi - 1]! + move.tail;
      list.change({ op: "delete", text: a.text.slice(from, start) });
      list.change({ op: "moveOut", text: a.text.slice(start, end), move: this.#numberOf(move) });
      from = end;
    }
    list.change({ op: "delete", text: a.text.slice(from, region.aTo) });
  }

  #writeIn(list: EditList, b: Tokens, region: Region, ends: readonly MovingEnd[]): void {
    let from = region.bFrom;
    for (const { move, place } of ends) {
      const start = b.starts[place.lo]!;
      const end = b.ends[place.hi - 1]! + move.tail;
      list.change({ op: "insert", text: b.text.slice(from, start) });
      const text = b.text.slice(start, end);
      const edits = this.#editsOnTheWay(move);
      const number = this.#numberOf(move);
      list.change(edits === null ? { op: "moveIn", text, move: number } : { op: "moveIn", text, move: number, edits });
      from = end;
    }
    list.change({ op: "insert", text: b.text.slice(from, region.bTo) });
  }

  #numberOf(passage: MovingPassage): number {
    if (passage.number === 0) passage.number = this.#next++;
    return passage.number;
  }

  /** White space that follows a passage in both places, inside what changes there: it moves along. */
  #sharedTail({ out, in: into }: Move): number {
    const a = this.#pairs[out.pair]!.a;
    const b = this.#pairs[into.pair]!.b;
    const left = changedGapAfter(this.#pairs[out.pair]!, "a", out.hi);
    const right = changedGapAfter(this.#pairs[into.pair]!, "b", into.hi);
    const same = a.text.slice(left.from, left.to) === b.text.slice(right.from, right.to);
    return same ? left.to - left.from : 0;
  }

  #editsOnTheWay({ move, tail }: MovingPassage): readonly Edit[] | null {
    const a = part(this.#pairs[move.out.pair]!.a, move.out, tail);
    const b = part(this.#pairs[move.in.pair]!.b, move.in, tail);
    if (a.text === b.text) return null;
    const runs = readable(a, b, matchIds(a.ids, b.ids, a.lexicon.size));
    return writeEdits(a, b, runs, deleteAndInsert(a, b));
  }
}

/** Index of the first end, from `at` on, that starts at token `limit` or later. */
function endOf(ends: readonly MovingEnd[], at: number, limit: number): number {
  while (at < ends.length && ends[at]!.place.lo < limit) at += 1;
  return at;
}

/** Where the changed white space after token `hi - 1` lies. */
function changedGapAfter(pair: ComparedPair, side: "a" | "b", hi: number): { from: number; to: number } {
  const { a, b, runs } = pair;
  let index = 0;
  for (let above = runs.length - 1; index < above;) {
    const middle = (index + above) >> 1;
    if (runs[middle]![side] < hi) index = middle + 1;
    else above = middle;
  }
  const tokens = pair[side];
  const from = tokens.ends[hi - 1]!;
  const next = runs[index]!;
  if (next[side] > hi) return { from, to: tokens.starts[hi]! };
  const previous = runs[index - 1] ?? { a: 0, b: 0, size: 0 };
  const changed = region(a, previous.a + previous.size, next.a, b, previous.b + previous.size, next.b);
  return { from, to: side === "a" ? changed.aTo : changed.bTo };
}

/** A passage as a text of its own, in the same lexicon. */
function part(side: Tokens, { lo, hi }: Place, tail: number): Tokens {
  const from = side.starts[lo]!;
  return {
    text: side.text.slice(from, side.ends[hi - 1]! + tail),
    count: hi - lo,
    starts: side.starts.slice(lo, hi).map((at) => at - from),
    ends: side.ends.slice(lo, hi).map((at) => at - from),
    ids: side.ids.subarray(lo, hi),
    lexicon: side.lexicon,
  };
}
