import { redlineTexts } from "../../../core/text/redline.ts";
import type { Draft } from "../../../core/text/draft.ts";
import type { Table } from "../redlining/pieces.ts";
import type { Body, TableRow } from "./body.ts";
import { linesOf, rowsOf, type DraftRow, type Line } from "./lines.ts";
import { Mapping } from "./mapping.ts";
import { pairLines } from "./pairing.ts";
import { rowChanges, rowMates, type RowChanges, type RowMates } from "./rows.ts";

/** A paragraph that comes in, written like one that is there. */
export interface AddedLine {
  readonly line: Line;
  /** Number of the paragraph that it comes after; -1 = before all that is the draft's. */
  readonly after: number;
  /** The table around that paragraph, which it stands beside and not in. */
  readonly beside: Table | null;
  readonly like: number;
  /** What stands there before its words, with its own label. */
  readonly prefix: string;
  /** A label that stands in a paragraph of its own before it: the number of the one it is written like. */
  readonly labelLike: number | null;
  /** What it is written like counts itself, and this one bears no number. */
  readonly uncounted: boolean;
}

/** What is to be done in a kept file; places are in the text of its body. */
export interface BodyChanges {
  readonly gone: readonly (readonly [from: number, to: number])[];
  readonly put: readonly { readonly at: number; readonly text: string }[];
  /** Numbers of paragraphs of which every word went. */
  readonly removed: ReadonlySet<number>;
  readonly added: readonly AddedLine[];
  /** The draft's first paragraph. */
  readonly first: number;
  readonly rows: RowChanges;
  /** Words of the change that have no place in the file. */
  readonly unplaced: readonly string[];
}

/** Share of a draft's words that must stand in its file. */
const FOUND = 0.9;

/** What of a file changes when the draft that was read from it becomes another; null where it is not the draft's file. */
export function bodyChanges(body: Body, tabled: Draft, now: Draft): BodyChanges | null {
  const work = new Changing(body, linesOf(tabled));
  if (work.mapping.share < FOUND) return null;
  return work.changes(linesOf(now), rowsOf(tabled), rowsOf(now));
}

class Changing {
  readonly mapping: Mapping;
  readonly #body: Body;
  readonly #lines: readonly Line[];
  /** Where each line begins in the joined text of all. */
  readonly #bases: readonly number[];
  /** Number of the paragraph in which each line begins. */
  readonly #homes: readonly (number | null)[];
  /** Tables on which lines of the draft are laid out that stand in none of its own. */
  readonly #pages: ReadonlySet<Table>;
  readonly #gone: (readonly [number, number])[] = [];
  readonly #put: { at: number; text: string }[] = [];
  readonly #added: AddedLine[] = [];
  readonly #dropped = new Set<number>();
  readonly #unplaced: string[] = [];

  constructor(body: Body, lines: readonly Line[]) {
    this.#body = body;
    this.#lines = lines;
    let text = "";
    this.#bases = lines.map((line) => {
      const base = text.length;
      text += `${line.text}\n`;
      return base;
    });
    this.mapping = new Mapping(text, body.text);
    this.#homes = lines.map((_, at) => {
      const start = this.#start(at);
      return start === null ? null : body.at(start);
    });
    this.#pages = new Set(
      lines.flatMap(({ cell }, at) => (cell === undefined ? this.#tablesAround(this.#homes[at] ?? -1) : [])),
    );
  }

  changes(now: readonly Line[], rowsBefore: readonly DraftRow[], rowsNow: readonly DraftRow[]): BodyChanges {
    const mates = rowMates(rowsBefore, rowsNow);
    const rows = rowChanges(rowsBefore, rowsNow, mates, (row) => this.#rowHome(row));
    let last = -1;
    for (const [from, to, near] of this.#steps(now, mates)) {
      if (from === null) this.#add(to!, last, near);
      else {
        if (to === null) this.#drop(from);
        else this.#change(from, to);
        last = this.#end(from) ?? this.#wordless(last + 1);
      }
    }
    return {
      gone: this.#gone,
      put: this.#put,
      removed: this.#emptied(),
      added: this.#added,
      first: this.#first(),
      rows,
      unplaced: [...this.#unplaced, ...rows.unplaced],
    };
  }

  #first(): number {
    return this.#homes.find((home) => home !== null) ?? 0;
  }

  /** The tables that a paragraph stands in, the innermost first. */
  #tablesAround(number: number): readonly Table[] {
    const tables: Table[] = [];
    for (let row = this.#body.paragraphs[number]?.row ?? null; row !== null; row = row.outer) tables.push(row.table);
    return tables;
  }

  /** The outermost table of the draft that a paragraph stands in. */
  #tableOf(number: number): Table | null {
    return this.#tablesAround(number).findLast((table) => !this.#pages.has(table)) ?? null;
  }

  /** The row of the file that a row of the draft stands in; null where it says more, or stands in several. */
  #rowHome(row: number): TableRow | null {
    const homes = new Set(this.#lines.flatMap(({ cell }, at) => (cell?.row === row ? [this.#homes[at] ?? -1] : [])));
    const [first] = homes;
    const home = first === undefined ? null : (this.#body.paragraphs[first]?.row ?? null);
    if (home === null) return null;
    const own = this.#body.paragraphs.flatMap(({ row: each, paragraph }, at) =>
      each?.row === home.row && paragraph.text.trim() !== "" ? [at] : [],
    );
    return own.length === homes.size && own.every((at) => homes.has(at)) ? home : null;
  }

  /** What became of each line, in order. Rows that come or go are left out: they do so whole. */
  #steps(
    now: readonly Line[],
    mates: RowMates,
  ): readonly (readonly [from: number | null, to: Line | null, near: number])[] {
    return pairLines(this.#lines, now, mates).map(([from, to, near]) => [
      from,
      to === null ? null : now[to]!,
      near ?? this.#lines.length,
    ]);
  }

  #range(at: number): readonly [number, number] {
    return [this.#bases[at]!, this.#bases[at]! + this.#lines[at]!.text.length];
  }

  #start(at: number): number | null {
    const { text } = this.#lines[at]!;
    return this.mapping.place(this.#bases[at]! + text.length - text.trimStart().length, this.#range(at));
  }

  /** Number of the paragraph in which a line ends. */
  #end(at: number): number | null {
    const [, to] = this.#range(at);
    const place = this.mapping.place(to, this.#range(at));
    return place === null ? null : this.#body.at(Math.max(0, place - 1));
  }

  /** A line without a place in the text may be a formula or the like, which has a paragraph of its own; else the one before. */
  #wordless(number: number): number {
    const text = this.#body.paragraphs[number]?.paragraph.text.trim() ?? "";
    return /^\p{Co}+$/u.test(text) ? number : number - 1;
  }

  #change(at: number, to: Line): void {
    const [base] = this.#range(at);
    let place = base;
    for (const { op, text } of redlineTexts(this.#lines[at]!.text, to.text)) {
      if (op === "insert" || op === "moveIn") this.#insert(text, place, at);
      else {
        if (op !== "keep") this.#delete(text, place);
        place += text.length;
      }
    }
    this.#relabel(at, to);
  }

  #insert(text: string, place: number, at: number): void {
    const there = this.mapping.place(place, this.#range(at));
    if (there === null) this.#unplaced.push(text);
    else this.#put.push({ at: there, text });
  }

  #delete(text: string, from: number): void {
    const ranges = this.mapping.ranges(from, from + text.length);
    if (ranges === null || (ranges.length === 0 && text.trim() !== "")) this.#unplaced.push(text);
    else this.#gone.push(...ranges);
  }

  /** Another label, where it stands in the text; a live one follows from where its paragraph stands. */
  #relabel(at: number, to: Line): void {
    const from = this.#lines[at]!;
    const label = from.label === to.label || from.label === "" ? null : this.#typedLabel(at);
    if (label === null) return;
    this.#gone.push(label);
    this.#put.push({ at: label[0], text: to.label });
  }

  /** A line goes with all of it that is in the file: a formula that it tells in letters is none there. */
  #drop(at: number): void {
    this.#dropped.add(at);
    const ranges = this.mapping.ranges(...this.#range(at), "known");
    if (ranges.length === 0) this.#unplaced.push(this.#lines[at]!.text);
    this.#gone.push(...ranges);
  }

  #add(line: Line, after: number, before: number): void {
    const model = line.cell === undefined ? this.#like(line, before) : null;
    const home = model === null ? null : this.#homes[model]!;
    const beside = after < 0 ? this.#first() : after;
    const table = this.#tableOf(beside);
    if (model === null || home === null || (table !== null && this.#body.paragraphs[beside]!.twin !== null)) {
      this.#unplaced.push(line.text);
      return;
    }
    const label = line.label === "" ? null : this.#typedLabel(model);
    const { base } = this.#body.paragraphs[home]!;
    const inside = label !== null && this.#body.at(label[0]) === home;
    const between = (from: number, to: number) => this.#body.text.slice(from, to).replace(/\p{Co}/gu, "");
    const prefix = inside ? between(base, label[0]) + line.label + between(label[1], this.#start(model)!) : "";
    const labelLike = label === null || inside ? null : this.#body.at(label[0]);
    const uncounted = line.label === "" && this.#lines[model]!.label !== "" && this.#typedLabel(model) === null;
    this.#added.push({ line, after, beside: table, like: home, prefix, labelLike, uncounted });
  }

  /** The line nearest to a place that is of the same kind and in no table, so that what comes in looks like it. */
  #like(line: Line, near: number): number | null {
    const fits: readonly ((other: Line) => boolean)[] = [
      (other) => other.depth === line.depth && other.heading === line.heading && other.first === line.first,
      (other) => other.heading === line.heading && other.first === line.first,
      (other) => other.heading === line.heading,
      () => true,
    ];
    for (const fit of fits) {
      for (let step = 0; step < this.#lines.length; step++)
        for (const at of [near - 1 - step, near + step])
          if (this.#lines[at]?.cell === undefined && (this.#homes[at] ?? null) !== null && fit(this.#lines[at]!))
            return at;
    }
    return null;
  }

  /** Where the label of a line stands as words: before it in its paragraph, or as the paragraph before it. */
  #typedLabel(at: number): readonly [from: number, to: number] | null {
    const [home, start] = [this.#homes[at] ?? null, this.#start(at)];
    const { label } = this.#lines[at]!;
    if (home === null || start === null || label === "") return null;
    const { base } = this.#body.paragraphs[home]!;
    const inside = this.#body.text.slice(base, start).lastIndexOf(label);
    if (inside >= 0) return [base + inside, base + inside + label.length];
    const before = this.#body.paragraphs[home - 1];
    if (before === undefined || before.paragraph.text.trim() !== label) return null;
    const from = before.base + before.paragraph.text.indexOf(label);
    return [from, from + label.length];
  }

  /** Paragraphs that hold nothing but what went, with the labels of lines that went. */
  #emptied(): ReadonlySet<number> {
    for (const at of this.#dropped) {
      const label = this.#typedLabel(at);
      if (label !== null) this.#gone.push(label);
    }
    const touched = new Set(this.#gone.map(([from]) => this.#body.at(from)));
    const put = new Set(this.#put.map(({ at }) => this.#body.at(at)));
    const removed = [...touched].filter((number) => !put.has(number) && this.#isEmptied(number));
    return new Set(removed);
  }

  #isEmptied(number: number): boolean {
    const { paragraph, base, mayGo } = this.#body.paragraphs[number]!;
    if (!mayGo) return false;
    const left = Array.from({ length: paragraph.text.length }, () => true);
    for (const [from, to] of this.#gone)
      left.fill(false, Math.max(0, from - base), Math.min(paragraph.text.length, Math.max(0, to - base)));
    return left.every((stays, at) => !stays || isFiller(paragraph.text[at]!));
  }
}

/** White space, marks of notes and other things, and the punctuation that stands around labels. */
function isFiller(unit: string): boolean {
  return /[\s\p{P}\p{Co}]/u.test(unit);
}
