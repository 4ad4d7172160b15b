import { isTable, layOut, linesIn, type CellRange, type Laid, type TablePiece } from "../../../core/text/table.ts";
import { holdsRows, isApart, aroundNone } from "../../../core/text/table-composite.ts";
import { leafPieces, type Leaf, type LeafBrackets, type LeafMarks, type LeafPiece, type OpenPart } from "./leaves.ts";

/** A piece of a text with tables, with the bracket of whole rows that it stands in. */
export interface HeldPart<Mark> {
  readonly part: OpenPart;
  readonly parties: readonly string[] | null;
  /** The slot of `parties`, by its number in the text. */
  readonly id?: string;
  /** Where a stretch of the words of a leaf begins in it. */
  readonly from?: number;
  /** It comes by this proposal: the words of the piece are none of the leaf's own. */
  readonly by?: Mark;
  /** Its holders ask for no text here. */
  readonly none?: true;
}

/** What edits do to the leaves of a text, and which of their marks are of one edit. */
export interface Marked<Mark> {
  readonly marks: ReadonlyMap<number, LeafMarks<Mark>>;
  readonly isOf: (one: Mark, other: Mark) => boolean;
}

/**
 * Lays an opened text out as words and tables, what edits put in among them: new words stand in their cell, new rows in the
 * table. Null where the text as it stands holds no table.
 */
export function layOutOpen<Mark>(
  parts: readonly OpenPart[],
  marked: Marked<Mark>,
): readonly Laid<HeldPart<Mark>>[] | null {
  const unmarked: Marked<Mark> = { ...marked, marks: new Map() };
  if (!layOut(expanded(parts, { parties: null }, unmarked)).some(({ kind }) => kind === "table")) return null;
  return layOut(expanded(parts, { parties: null }, marked));
}

function expanded<Mark>(
  parts: readonly OpenPart[],
  held: Pick<HeldPart<Mark>, "parties" | "id">,
  marked: Marked<Mark>,
): readonly TablePiece<HeldPart<Mark>>[] {
  return parts.flatMap((part): readonly TablePiece<HeldPart<Mark>>[] => {
    if ("leaf" in part)
      return stretches(part.leaf, marked).map(({ text, ...own }) => ({ text, tag: { part, ...held, ...own } }));
    if (!holdsRows(part.slot)) return [{ text: "", whole: true, tag: { part, ...held } }];
    return part.alternatives.flatMap(({ parties, parts: own }, n) => {
      const line = isApart(part.slot, n) ? [] : [END];
      const inside = expanded(own, { parties, id: part.id }, marked);
      const [first] = own;
      const isEmpty = inside.every(({ text, whole }) => whole !== true && text === "");
      if (first === undefined || !isEmpty) return [...line, ...inside];
      const held = { parties, id: part.id };
      const [before, after] = aroundNone(part.slot, n).map((text) => ({ text, tag: { ...END.tag, ...held } }));
      return [before!, { text: "", whole: true, tag: { part: first, ...held, none: true } }, after!];
    });
  });
}

/** An end of line between alternatives that have none of their own: no words of the text. */
const END: TablePiece<HeldPart<never>> = {
  text: "\n",
  tag: { part: { leaf: { n: -1, text: "\n", holders: [] } }, parties: null },
};

type Stretch<Mark> = Pick<HeldPart<Mark>, "from" | "by"> & { readonly text: string };

/** The words of a leaf, cut only where new words come, and these between them. */
function stretches<Mark>(leaf: Leaf, { marks, isOf }: Marked<Mark>): readonly Stretch<Mark>[] {
  const own = marks.get(leaf.n) ?? { cuts: [], inserts: [] };
  const found: Stretch<Mark>[] = [];
  for (const piece of leafPieces(leaf, byCells(leaf, own, isOf), isOf)) {
    const last = found.at(-1);
    if ("insert" in piece) found.push({ text: piece.insert, by: piece.mark });
    else if ("bracket" in piece) continue;
    else if (last === undefined || last.from === undefined) found.push({ text: piece.words, from: piece.at });
    else found[found.length - 1] = { ...last, text: last.text + piece.words };
  }
  return found;
}

/** What stands between the words of two cells. */
const BETWEEN = /((?: |^)\|[|= \n]*)/u;

/**
 * Words of several cells that come in the place of as many others come in each cell by itself; of other changes that touch
 * the signs of cells, only what differs, for a row that a change repeats is none that goes.
 */
export function byCells<Mark>(
  { text }: Pick<Leaf, "text">,
  { cuts, inserts }: LeafMarks<Mark>,
  isOf: Marked<Mark>["isOf"],
): LeafMarks<Mark> {
  const left = [...cuts];
  const placed = inserts.flatMap((insert) => {
    const cut = left.find(({ from, mark }) => from === insert.at && isOf(mark, insert.mark));
    if (cut === undefined) return [insert];
    const old = text.slice(cut.from, cut.to);
    if (!old.includes("|") && !insert.words.includes("|")) return [insert];
    left.splice(left.indexOf(cut), 1);
    const rows = rowByRow(old, insert.words);
    const changes = rows ?? cellByCell(old, insert.words) ?? [onlyChanged(old, insert.words)];
    return changes.flatMap(({ at, goes, comes }) => {
      const from = cut.from + at;
      if (goes !== "") left.push({ from, to: from + goes.length, mark: cut.mark });
      return comes === "" ? [] : [{ at: from, words: comes, mark: insert.mark }];
    });
  });
  return { cuts: left, inserts: placed };
}

interface Change {
  readonly at: number;
  readonly goes: string;
  readonly comes: string;
}

/** The changes of whole rows: each cell by itself, and the rows that are more on one side; null where not both are rows. */
function rowByRow(old: string, coming: string): readonly Change[] | null {
  if (!isTable(old) || !isTable(coming)) return null;
  const [were, come] = [linesIn(old), linesIn(coming)];
  const both = Math.min(were.length, come.length);
  const isPaired = were.slice(0, both).every(({ cells }, n) => shapeOf(cells) === shapeOf(come[n]?.cells));
  if (!isPaired) return [{ at: 0, goes: old, comes: coming }];
  const changes = were.slice(0, both).flatMap(({ text, at, cells }, n) =>
    (cells ?? []).flatMap(({ from, to }, column): readonly Change[] => {
      const other = come[n];
      const place = other?.cells?.[column];
      const comes = place === undefined ? "" : (other?.text.slice(place.from, place.to) ?? "");
      const goes = text.slice(from, to);
      return goes === comes ? [] : [{ at: at + from, goes, comes }];
    }),
  );
  const end = were.slice(0, both).reduce((sum, { text }) => sum + text.length + 1, -1);
  const same = come.slice(0, both).reduce((sum, { text }) => sum + text.length + 1, -1);
  const rest = { at: end, goes: old.slice(end), comes: coming.slice(same) };
  return rest.goes === "" && rest.comes === "" ? changes : [...changes, rest];
}

function shapeOf(cells: readonly CellRange[] | null | undefined): string {
  return (cells ?? []).map(({ head, columns }) => `${head} ${columns}`).join();
}

/** The changes of each cell; null where the signs between the cells are not the same. */
function cellByCell(old: string, coming: string): readonly Change[] | null {
  const [were, come] = [old.split(BETWEEN), coming.split(BETWEEN)];
  if (were.length !== come.length || were.some((part, n) => n % 2 === 1 && part !== come[n])) return null;
  let at = 0;
  return were.flatMap((goes, n) => {
    const change = { at, goes, comes: come[n] ?? "" };
    at += goes.length;
    return goes === change.comes ? [] : [change];
  });
}

/** A change without the words that are the same at its end, and at its beginning. */
function onlyChanged(old: string, coming: string): Change {
  const most = Math.min(old.length, coming.length);
  let end = 0;
  while (end < most && old.at(-1 - end) === coming.at(-1 - end)) end++;
  let at = 0;
  while (at < most - end && old[at] === coming[at]) at++;
  return { at, goes: old.slice(at, old.length - end), comes: coming.slice(at, coming.length - end) };
}

/** The stretch of its leaf that a piece shows; null where it shows none of its words. */
export function stretchOf<Mark>({ tag, text, cut }: TablePiece<HeldPart<Mark>>): readonly [number, number] | null {
  if (tag.from === undefined) return null;
  const [from, to] = cut ?? [0, text.length];
  return [tag.from + from, tag.from + to];
}

/** What is shown of each leaf, and the last piece of all new words: there stands whose they are. */
export function shownIn<Mark>(laid: readonly Laid<HeldPart<Mark>>[]): {
  readonly shown: ReadonlyMap<number, readonly (readonly [number, number])[]>;
  readonly ends: ReadonlySet<TablePiece<HeldPart<Mark>>>;
} {
  const shown = new Map<number, (readonly [number, number])[]>();
  const ends = new Map<HeldPart<Mark>, TablePiece<HeldPart<Mark>>>();
  const drawn = laid.flatMap((each) =>
    each.kind === "words" ? each.pieces : each.rows.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces)),
  );
  for (const piece of drawn) {
    const { part, by } = piece.tag;
    if (by !== undefined && (piece.text.trim() !== "" || !ends.has(piece.tag))) ends.set(piece.tag, piece);
    const stretch = stretchOf(piece);
    if (stretch === null || !("leaf" in part)) continue;
    shown.set(part.leaf.n, [...(shown.get(part.leaf.n) ?? []), stretch]);
  }
  return { shown, ends: new Set(ends.values()) };
}

/** The words of a leaf from one place to another, with what takes them out and the signs that stand at them. */
export function within<Mark>(
  pieces: readonly LeafPiece<Mark>[],
  [from, to]: readonly [number, number],
): readonly LeafPiece<Mark>[] {
  return pieces.flatMap((piece): readonly LeafPiece<Mark>[] => {
    if ("bracket" in piece) return piece.at >= from && piece.at <= to ? [piece] : [];
    if (!("words" in piece)) return [];
    const [lo, hi] = [Math.max(from, piece.at), Math.min(to, piece.at + piece.words.length)];
    return lo < hi ? [{ ...piece, at: lo, words: piece.words.slice(lo - piece.at, hi - piece.at) }] : [];
  });
}

/** The signs that stand at one of the stretches that are shown of a leaf: each at one of them, also where its own place is not shown. */
export function signsAt<Mark>(
  brackets: LeafBrackets<Mark>,
  shown: readonly (readonly [number, number])[],
  stretch: readonly [number, number],
): LeafBrackets<Mark> {
  return brackets.flatMap((sign) => {
    const home =
      sign.bracket === "opens"
        ? (shown.find(([, to]) => to > sign.at) ?? shown.at(-1))
        : (shown.findLast(([from]) => from < sign.at) ?? shown[0]);
    if (home?.[0] !== stretch[0]) return [];
    return [{ ...sign, at: Math.min(Math.max(sign.at, stretch[0]), stretch[1]) }];
  });
}
