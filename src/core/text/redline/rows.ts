import { alignLines } from "../aligning/lines.ts";
import { hasRows, linesIn, type TextLine } from "../table.ts";
import type { Tokens } from "../tokens.ts";
import { keptRuns, type KeptRun } from "./kept.ts";
import { readable } from "./readable.ts";
import { matchTokens } from "./script.ts";

/** What stays between two texts, readable; in tables row by row and cell by cell. */
export function keptBetween(a: Tokens, b: Tokens): readonly KeptRun[] {
  if (!hasRows(a.text) || !hasRows(b.text)) return readable(a, b, matchTokens(a, b));
  const match = new Int32Array(a.count).fill(-1);
  new Rows(a, b, match).fill();
  return keptRuns(a, b, match);
}

class Rows {
  readonly #a: Side;
  readonly #b: Side;
  readonly #match: Int32Array;

  constructor(a: Tokens, b: Tokens, match: Int32Array) {
    this.#a = new Side(a);
    this.#b = new Side(b);
    this.#match = match;
  }

  fill(): void {
    let [i, j] = [0, 0];
    const [a, b] = [this.#a.lines, this.#b.lines];
    for (const [from, to] of [...alignLines(a, b), [a.length, b.length] as const]) {
      // A row that only one side has comes or goes as a whole: none of its words stays.
      this.#compare(this.#a.prose(i, from), this.#b.prose(j, to));
      if (from < a.length) this.#pair(from, to);
      [i, j] = [from + 1, to + 1];
    }
  }

  #pair(from: number, to: number): void {
    const [one, other] = [this.#a.lines[from]!, this.#b.lines[to]!];
    if (one.cells === null || other.cells === null || one.text === other.text) {
      this.#compare(this.#a.line(from), this.#b.line(to));
      return;
    }
    this.#compare(this.#a.between(from), this.#b.between(to));
    for (const cell of one.cells.keys()) this.#compare(this.#a.cell(from, cell), this.#b.cell(to, cell));
  }

  #compare(from: readonly number[], to: readonly number[]): void {
    if (from.length === 0 || to.length === 0) return;
    const [one, other] = [this.#a.only(from), this.#b.only(to)];
    for (const { a, b, size } of readable(one, other, matchTokens(one, other)))
      for (let step = 0; step < size; step++) this.#match[from[a + step]!] = to[b + step]!;
  }
}

/** The tokens of one text by its lines and cells. */
class Side {
  readonly lines: readonly TextLine[];
  readonly #tokens: Tokens;
  /** Index of the first token of each line, and the number of all. */
  readonly #firsts: readonly number[];

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    this.lines = linesIn(tokens.text);
    let token = 0;
    const firsts = this.lines.map(({ at }) => {
      while (token < tokens.count && tokens.ends[token]! <= at) token++;
      return token;
    });
    this.#firsts = [...firsts, tokens.count];
  }

  line(at: number): readonly number[] {
    const [from, to] = [this.#firsts[at]!, this.#firsts[at + 1]!];
    return Array.from({ length: to - from }, (_, step) => from + step);
  }

  /** Tokens of the lines from one to another that are no rows. */
  prose(from: number, to: number): readonly number[] {
    const tokens: number[] = [];
    for (let at = from; at < to; at++)
      if (this.lines[at]!.cells === null) for (const each of this.line(at)) tokens.push(each);
    return tokens;
  }

  cell(line: number, cell: number): readonly number[] {
    return this.line(line).filter((token) => this.#cellOf(line, token) === cell);
  }

  /** What stands around the cells of a row. */
  between(line: number): readonly number[] {
    return this.line(line).filter((token) => this.#cellOf(line, token) === -1);
  }

  #cellOf(line: number, token: number): number {
    const { at, cells } = this.lines[line]!;
    const { starts, ends } = this.#tokens;
    return (cells ?? []).findIndex(({ from, to }) => ends[token]! > at + from && starts[token]! < at + to);
  }

  only(tokens: readonly number[]): Tokens {
    const { text, lexicon, starts, ends, ids } = this.#tokens;
    const of = (list: Int32Array): Int32Array => Int32Array.from(tokens, (token) => list[token]!);
    return { text, lexicon, count: tokens.length, starts: of(starts), ends: of(ends), ids: of(ids) };
  }
}
