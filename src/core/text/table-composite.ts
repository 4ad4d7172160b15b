import type { CompositeText, Slot } from "./composite.ts";
import {
  cellsIn,
  hasRows,
  isTable,
  layOut,
  type CellRange,
  type Laid,
  type LaidRow,
  type TablePiece,
} from "./table.ts";

/** A piece of a bracketed text with who holds the lines that it stands in, where not all do. */
export interface HeldPiece {
  /** Words, or a bracket within a cell or a line; of words in a table only the piece's own text counts. */
  readonly part: string | Slot;
  /** Null where the words stand outside brackets of whole lines. */
  readonly parties: readonly string[] | null;
  /** Where it stands in the text: indexes of parts and alternatives. */
  readonly path: string;
  /** The bracket of whole lines that it stands in. */
  readonly around?: Slot;
  /** Its holders ask for no text here. */
  readonly none?: true;
}

/** Whether a bracket holds rows of a table, and so stands around them, not in one. */
export function holdsRows(slot: Slot): boolean {
  return slot.alternatives.some(({ text }) => hasRows(wordsOf(text)) || text.some(isRows));
}

/** Whether the lines of an alternative stand apart from those of the one before it by an end of line of their own. */
export function isApart({ alternatives }: Slot, n: number): boolean {
  const [before, own] = [alternatives[n - 1]?.text.at(-1), alternatives[n]?.text[0]];
  if (before === undefined || own === undefined) return true;
  return (typeof before === "string" && before.endsWith("\n")) || (typeof own === "string" && own.startsWith("\n"));
}

/**
 * What is printed before and after the words that an alternative of a bracket of whole rows or lines asks for none: they stand on a
 * line of their own, and where others hold nothing but rows in a row, one cell over all columns, so that the table stays one.
 */
export function aroundNone({ alternatives }: Slot, n: number): readonly [before: string, after: string] {
  const held = alternatives.flatMap(({ text }) => (text.length === 0 ? [] : [firstOf(text)]));
  const begins = held.some((text) => text.startsWith("\n"));
  const ends = held.some((text) => text.endsWith("\n"));
  const [before, after] = [begins || (!ends && n > 0), ends || (!begins && n === 0)].map((is) => (is ? "\n" : ""));
  const rows = held.map((text) => text.replaceAll(/^\n|\n$/gu, ""));
  if (!rows.every(isTable)) return [before!, after!];
  const widths = rows.flatMap((text) => text.split("\n")).map((line) => columnsOf(cellsIn(line) ?? []));
  return [`${before}| `, ` ${"|".repeat(Math.max(1, ...widths))}${after}`];
}

function columnsOf(cells: readonly CellRange[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

/** Words as the first of several who hold rows reads these, with a sign for each other bracket. */
function firstOf(text: CompositeText): string {
  return text
    .map((part) =>
      typeof part === "string"
        ? part
        : holdsRows(part)
          ? firstOf(part.alternatives.find((each) => each.text.length > 0)?.text ?? [])
          : "\uFFFC",
    )
    .join("");
}

function isRows(part: string | Slot): boolean {
  return typeof part !== "string" && holdsRows(part);
}

/** Words with a sign for each bracket: whether they hold a row does not hang on what is in brackets in its cells. */
function wordsOf(text: CompositeText): string {
  return text.map((part) => (typeof part === "string" ? part : "\uFFFC")).join("");
}

/** Lays a bracketed text out as words and tables. Without a table it is one stretch of its very parts. */
export function layOutComposite(text: CompositeText): readonly Laid<HeldPiece>[] {
  const plain: TablePiece<HeldPiece>[] = text.map((part, at) => pieceOf(part, null, `${at}`, undefined));
  if (!text.some((part) => (typeof part === "string" ? part.includes("|") : holdsRows(part))))
    return [{ kind: "words", pieces: plain }];
  const laid = layOut(expanded(text, null, "", undefined));
  return laid.some(({ kind }) => kind === "table") ? laid : [{ kind: "words", pieces: plain }];
}

/** Whether a bracketed text holds a table. */
export function hasTable(text: CompositeText): boolean {
  return layOutComposite(text).some(({ kind }) => kind === "table");
}

function pieceOf(
  part: string | Slot,
  parties: HeldPiece["parties"],
  path: string,
  around: Slot | undefined,
): TablePiece<HeldPiece> {
  const tag = { part, parties, path, ...(around === undefined ? {} : { around }) };
  return typeof part === "string" ? { text: part, tag } : { text: "", tag, whole: true };
}

function expanded(
  text: CompositeText,
  parties: HeldPiece["parties"],
  path: string,
  around: Slot | undefined,
): readonly TablePiece<HeldPiece>[] {
  return text.flatMap((part, at): readonly TablePiece<HeldPiece>[] => {
    const here = path === "" ? `${at}` : `${path}.${at}`;
    if (typeof part === "string" || !holdsRows(part)) return [pieceOf(part, parties, here, around)];
    return part.alternatives.flatMap((alternative, n): readonly TablePiece<HeldPiece>[] => {
      const inside = `${here}.${n}`;
      if (alternative.text.length > 0) {
        const line = isApart(part, n) ? [] : [{ text: "\n", tag: { part: "\n", parties: null, path: inside } }];
        return [...line, ...expanded(alternative.text, alternative.parties, inside, part)];
      }
      const held = { parties: alternative.parties, path: inside, around: part };
      const none = { text: "", tag: { part: "", ...held, none: true as const }, whole: true as const };
      const [before, after] = aroundNone(part, n).map((text) => ({ text, tag: { part: text, ...held } }));
      return [before!, none, after!];
    });
  });
}

/** Pieces in a row of lines outside tables that one alternative holds, and that alternative's; null where all hold them. */
export interface HeldRun<T> {
  readonly held: T | null;
  readonly pieces: readonly TablePiece<T>[];
}

/** The pieces of lines by who holds them: each run of words of one alternative stands in its bracket. */
export function heldRuns<T extends { readonly parties: readonly string[] | null }>(
  pieces: readonly TablePiece<T>[],
): readonly HeldRun<T>[] {
  const runs: { held: T | null; pieces: TablePiece<T>[] }[] = [];
  for (const piece of pieces) {
    const isBlank = piece.whole !== true && piece.text.trim() === "";
    const last = runs.at(-1);
    if (last !== undefined && (isBlank || (last.held?.parties ?? null) === piece.tag.parties)) last.pieces.push(piece);
    else runs.push({ held: isBlank || piece.tag.parties === null ? null : piece.tag, pieces: [piece] });
  }
  return runs;
}

/** The bracket around a row that not all hold, as its words have it; null where all do. */
export function bracketOfRow({ line }: LaidRow<HeldPiece>): HeldPiece | null {
  const own = line.filter(({ text, whole }) => whole === true || text.trim() !== "");
  const tag = own[0]?.tag ?? null;
  return tag !== null && tag.parties !== null && own.every((piece) => piece.tag.parties === tag.parties) ? tag : null;
}
