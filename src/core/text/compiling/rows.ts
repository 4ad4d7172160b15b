import { alignLines } from "../aligning/lines.ts";
import type { CompositeText } from "../composite.ts";
import { hasRows, linesIn, type TextLine } from "../table.ts";
import { Spelling } from "./spelling.ts";
import type { Variant, Voice } from "./weave.ts";

/** How what the rows hold is woven. */
export interface RowWeaving {
  readonly words: (voices: readonly Pick<Voice, "party" | "text">[]) => CompositeText;
  /** One slot, an alternative of each cluster. */
  readonly slot: (clusters: readonly (readonly Variant[])[]) => CompositeText;
}

/**
 * Weaves texts with tables line by line and cell by cell, so that a bracket holds words of one cell or whole rows; null where
 * no text has a row.
 */
export function weaveRows(variants: readonly Variant[], weaving: RowWeaving): CompositeText | null {
  if (!variants.some(({ text }) => hasRows(text))) return null;
  const lines = variants.map(({ text }) => linesIn(text));
  const columns = commonLines(lines);
  if (columns.length > 0) return new RowWeaver(variants, lines, weaving).weave(columns);
  return afterProse(variants, lines, weaving) ?? weaving.slot(clustersOf(variants));
}

/** Of each variant, the index of a line that all of them have. */
type Column = readonly number[];

function commonLines(lines: readonly (readonly TextLine[])[]): readonly Column[] {
  const [first = [], ...others] = lines;
  let columns: readonly Column[] = first.map((_, at) => [at]);
  for (const other of others) {
    const models = columns.map(([at]) => first[at!]!);
    columns = alignLines(models, other).map(([from, to]) => [...columns[from]!, to]);
  }
  return columns;
}

/** What stands before the tables by itself, where no line is common; null where nothing does. */
function afterProse(
  variants: readonly Variant[],
  lines: readonly (readonly TextLine[])[],
  { words }: RowWeaving,
): CompositeText | null {
  const ends = lines.map((own, variant) => {
    const row = own.find(({ cells }) => cells !== null);
    return row === undefined ? variants[variant]!.text.length : Math.max(0, row.at - 1);
  });
  if (ends.every((end) => end === 0)) return null;
  const part = (cut: (text: string, end: number) => string): CompositeText =>
    words(variants.flatMap(({ text, parties }, at) => parties.map((party) => ({ party, text: cut(text, ends[at]!) }))));
  const [prose, rest] = [part((text, end) => text.slice(0, end)), part((text, end) => text.slice(end))];
  const [last, next] = [prose.at(-1), rest[0]];
  if (typeof last === "object" && typeof next === "object") return null;
  const text = new Spelling();
  text.add(prose);
  text.add(rest);
  return text.parts();
}

/** Those with tables together, the others each by itself; where all have tables without a common row, each by itself. */
function clustersOf(variants: readonly Variant[]): readonly (readonly Variant[])[] {
  const tabled = variants.filter(({ text }) => hasRows(text));
  if (tabled.length === variants.length) return variants.map((variant) => [variant]);
  return [tabled, ...variants.filter((variant) => !tabled.includes(variant)).map((variant) => [variant])];
}

class RowWeaver {
  readonly #variants: readonly Variant[];
  readonly #lines: readonly (readonly TextLine[])[];
  readonly #weaving: RowWeaving;
  readonly #text = new Spelling();

  constructor(variants: readonly Variant[], lines: readonly (readonly TextLine[])[], weaving: RowWeaving) {
    this.#variants = variants;
    this.#lines = lines;
    this.#weaving = weaving;
  }

  weave(columns: readonly Column[]): CompositeText {
    let before: Column | null = null;
    for (const column of columns) {
      this.#gap(before, column);
      if (before !== null) this.#text.addWords("\n");
      this.#line(column);
      before = column;
    }
    this.#gap(before, null);
    return this.#text.parts();
  }

  /** The lines between two common ones, with the ends of lines that part them from these. */
  #gap(before: Column | null, next: Column | null): void {
    const gaps = this.#lines.map((lines, at) =>
      lines.slice(before === null ? 0 : before[at]! + 1, next?.[at] ?? lines.length).map(({ text }) => text),
    );
    // Where all have lines, so have they all the end of line; else it comes and goes with the lines.
    const shared = gaps.every((lines) => lines.length > 0);
    if (shared && before !== null) this.#text.addWords("\n");
    this.#voices((at) => {
      const lines = gaps[at]!;
      if (shared) return lines.join("\n");
      return lines.map((line) => (before === null ? `${line}\n` : `\n${line}`)).join("");
    });
    if (shared && before === null && next !== null) this.#text.addWords("\n");
  }

  #line(column: Column): void {
    const lines = column.map((index, at) => this.#lines[at]![index]!);
    const [model] = lines;
    if (model === undefined) return;
    if (model.cells === null || lines.every(({ text }) => text === model.text)) {
      this.#text.addWords(model.text);
      return;
    }
    let done = 0;
    for (const [cell, { from, to }] of model.cells.entries()) {
      this.#text.addWords(model.text.slice(done, from));
      this.#voices((at) => {
        const { text, cells } = lines[at]!;
        const range = cells![cell]!;
        return text.slice(range.from, range.to);
      });
      done = to;
    }
    this.#text.addWords(model.text.slice(done));
  }

  #voices(textOf: (variant: number) => string): void {
    this.#text.add(
      this.#weaving.words(
        this.#variants.flatMap(({ parties }, at) => parties.map((party) => ({ party, text: textOf(at) }))),
      ),
    );
  }
}
