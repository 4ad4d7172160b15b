import type { LanguageTable } from "../../common/language/index.ts";
import { LONELY, marksOf, WORD, type Marks } from "../bracketing/marks.ts";
import { matchTokens } from "../redline/script.ts";
import type { Tokens } from "../tokens.ts";
import { atomsOf, type Atom } from "./atoms.ts";
import type { CompileCache } from "./cache.ts";
import { bagOf, likeness } from "./likeness.ts";

/** The words common to all texts, in one order: for each text, the place of each of them. */
export type Columns = readonly Int32Array[];

/** How many words are common. */
export function widthOf(columns: Columns): number {
  return columns[0]?.length ?? 0;
}

/**
 * Finds the words common to all texts by a star around the text most like the others; numbers, dates, modals and
 * negations stay whole, so do brackets of the texts, lone short words between two differences go with them, and words
 * that only some texts add begin where a sentence or clause begins.
 */
export function commonColumns(tokens: readonly Tokens[], table: LanguageTable, cache: CompileCache): Columns {
  const atoms = tokens.map((text) => atomsOf(text, table, cache));
  let columns = starColumns(tokens, cache);
  columns = keepAtomsWhole(columns, tokens, atoms);
  columns = withoutIslands(columns, tokens);
  columns = keepBracketsWhole(columns, tokens);
  slideGaps(columns, tokens, atoms);
  return columns;
}

function starColumns(tokens: readonly Tokens[], cache: CompileCache): Columns {
  const centre = centreOf(tokens, cache);
  const middle = tokens[centre];
  if (!middle) return [];
  const matches = tokens.map((other, index) => (index === centre ? null : matchTokens(middle, other)));
  const kept: number[] = [];
  for (let at = 0; at < middle.count; at++) {
    if (matches.every((match) => match === null || (match[at] ?? -1) >= 0)) kept.push(at);
  }
  return matches.map((match) => Int32Array.from(kept, (at) => (match ? (match[at] ?? -1) : at)));
}

function centreOf(tokens: readonly Tokens[], cache: CompileCache): number {
  if (tokens.length <= 2) return 0;
  const bags = tokens.map(({ text }) => bagOf(cache, text));
  let best = 0;
  let most = -1;
  bags.forEach((bag, index) => {
    let sum = 0;
    for (const other of bags) sum += likeness(bag, other);
    if (sum > most + 1e-9) {
      most = sum;
      best = index;
    }
  });
  return best;
}

function pick(columns: Columns, keep: (column: number) => boolean): Columns {
  const kept: number[] = [];
  for (let column = 0; column < widthOf(columns); column++) if (keep(column)) kept.push(column);
  return kept.length === widthOf(columns)
    ? columns
    : columns.map((places) => Int32Array.from(kept, (column) => places[column] ?? -1));
}

/** Drops columns until each number, date, modal or negation is either common as a whole or not at all. */
function keepAtomsWhole(columns: Columns, tokens: readonly Tokens[], atoms: readonly (readonly Atom[])[]): Columns {
  let kept = columns;
  for (;;) {
    const broken = new Set<number>();
    for (let text = 0; text < atoms.length; text++) markBroken(kept, tokens, text, atoms[text] ?? [], broken);
    if (broken.size === 0) return kept;
    kept = pick(kept, (column) => !broken.has(column));
  }
}

function markBroken(
  columns: Columns,
  tokens: readonly Tokens[],
  text: number,
  atoms: readonly Atom[],
  broken: Set<number>,
): void {
  const places = columns[text] ?? new Int32Array();
  let column = 0;
  for (const { from, to } of atoms) {
    while (column < places.length && (places[column] ?? 0) < from) column++;
    const first = column;
    while (column < places.length && (places[column] ?? 0) < to) column++;
    const inside = column - first;
    if (inside === 0 || (inside === to - from && isUnbroken(tokens, columns, first, column))) continue;
    for (let at = first; at < column; at++) broken.add(at);
  }
}

/** Drops columns until each bracket of a text is either common, with its other end, or has nothing common inside. */
function keepBracketsWhole(columns: Columns, tokens: readonly Tokens[]): Columns {
  const marks = tokens.map(marksOf);
  if (marks.every((found) => found === null)) return columns;
  for (let kept = columns; ;) {
    const broken = new Set<number>();
    const partners = marks.map((found, text) => partnersOfColumns(found, kept[text]!));
    for (let column = 0; column < widthOf(kept); column++) {
      const [first, ...others] = partners.map((of) => of[column]!);
      if (first === TORN || others.some((other) => other !== first)) broken.add(column);
    }
    if (broken.size === 0) return kept;
    kept = pick(kept, (column) => !broken.has(column));
  }
}

/** A column of a bracket of which the other end is not common, or inside such a bracket. */
const TORN = -3;

/** For each column of a text: the column of the other end of its bracket, `LONELY`, `WORD` or `TORN`. */
function partnersOfColumns(marks: Marks | null, places: Int32Array): Int32Array {
  const partners = new Int32Array(places.length).fill(WORD);
  if (marks === null) return partners;
  const columnOf = new Map<number, number>();
  places.forEach((place, column) => columnOf.set(place, column));
  places.forEach((place, column) => {
    const partner = marks.partners[place]!;
    if (partner === LONELY) partners[column] = LONELY;
    else if (partner >= 0) partners[column] = columnOf.get(partner) ?? TORN;
    const around = marks.around[place]!;
    if (around >= 0 && !(columnOf.has(around) && columnOf.has(marks.partners[around]!))) partners[column] = TORN;
  });
  return partners;
}

/** Whether a common word follows the common word before it in the same way in all texts. */
export function touches(tokens: readonly Tokens[], columns: Columns, column: number): boolean {
  let model = "";
  for (let text = 0; text < tokens.length; text++) {
    const read = tokens[text]!;
    const place = columns[text]![column]!;
    if (columns[text]![column - 1]! !== place - 1) return false;
    const gap = read.text.slice(read.ends[place - 1], read.starts[place]);
    if (text === 0) model = gap;
    else if (gap !== model) return false;
  }
  return true;
}

/** Whether the columns from `first` to before `end` read the same in every text, white space included. */
function isUnbroken(tokens: readonly Tokens[], columns: Columns, first: number, end: number): boolean {
  for (let column = first + 1; column < end; column++) if (!touches(tokens, columns, column)) return false;
  return true;
}

/** Whether the columns from `first` to before `end` stand side by side in every text. */
function isRun(columns: Columns, first: number, end: number): boolean {
  const last = end - 1;
  return columns.every((places) => (places[last] ?? 0) - (places[first] ?? 0) === last - first);
}

/** Words of a text between column `gap - 1` and column `gap`. */
function gapLength(places: Int32Array, gap: number, count: number): number {
  return (places[gap] ?? count) - (places[gap - 1] ?? -1) - 1;
}

/** Drops lone short words between two larger differences: brackets around single common words are hard to read. */
function withoutIslands(columns: Columns, tokens: readonly Tokens[]): Columns {
  const [middle] = tokens;
  const width = widthOf(columns);
  if (!middle || width < 3) return columns;
  const widest = (gap: number): number =>
    tokens.reduce(
      (most, { count }, text) => Math.max(most, gapLength(columns[text] ?? new Int32Array(), gap, count)),
      0,
    );
  return pick(columns, (column) => {
    if (column === 0 || column === width - 1) return true;
    const place = columns[0]?.[column] ?? 0;
    if ((middle.ends[place] ?? 0) - (middle.starts[place] ?? 0) > 3) return true;
    const left = widest(column);
    if (left === 0) return true;
    const right = widest(column + 1);
    return right === 0 || left + right < 4 || /^[.;:!?\p{N}]/u.test(wordAt(middle, place));
  });
}

function wordAt({ text, starts, ends }: Tokens, place: number): string {
  return text.slice(starts[place], ends[place]);
}

/** Moves gaps that only some texts fill to where they read best, as far as the words around them repeat. */
function slideGaps(columns: Columns, tokens: readonly Tokens[], atoms: readonly (readonly Atom[])[]): void {
  for (let gap = 0; gap <= widthOf(columns); gap++) {
    const lengths = tokens.map(({ count }, text) => gapLength(columns[text] ?? new Int32Array(), gap, count));
    const filled = lengths.flatMap((length, text) => (length > 0 ? [text] : []));
    if (filled.length === 0 || filled.length === lengths.length) continue;
    const shift = bestShift(columns, tokens, atoms, gap, filled, lengths);
    for (const text of filled) moveColumns(columns[text] ?? new Int32Array(), gap, shift, lengths[text] ?? 0);
  }
}

/** Left shifts push the columns before the gap behind it, right shifts those after it before it. */
function moveColumns(places: Int32Array, gap: number, shift: number, length: number): void {
  for (let column = gap + shift; column < gap; column++) places[column]! += length;
  for (let column = gap; column < gap + shift; column++) places[column]! -= length;
}

function bestShift(
  columns: Columns,
  tokens: readonly Tokens[],
  atoms: readonly (readonly Atom[])[],
  gap: number,
  filled: readonly number[],
  lengths: readonly number[],
): number {
  let best = 0;
  let most = shiftScore(columns, tokens, gap, 0, filled, lengths);
  for (const step of [-1, 1]) {
    for (let shift = step; canShift(columns, tokens, atoms, gap, shift, filled, lengths); shift += step) {
      const score = shiftScore(columns, tokens, gap, shift, filled, lengths);
      if (score <= most) continue;
      most = score;
      best = shift;
    }
  }
  return best;
}

/** Whether the gap can move one step further, all steps up to it being possible. */
function canShift(
  columns: Columns,
  tokens: readonly Tokens[],
  atoms: readonly (readonly Atom[])[],
  gap: number,
  shift: number,
  filled: readonly number[],
  lengths: readonly number[],
): boolean {
  const column = shift < 0 ? gap + shift : gap + shift - 1;
  if (column < 0 || column >= widthOf(columns)) return false;
  const [first, end] = shift < 0 ? [column, gap] : [gap, column + 1];
  if (!isRun(columns, first, end)) return false;
  return filled.every((text) => {
    const place = columns[text]?.[column] ?? 0;
    const other = place + (shift < 0 ? 1 : -1) * (lengths[text] ?? 0);
    const { ids } = tokens[text] ?? { ids: new Int32Array() };
    if ((marksOf(tokens[text]!)?.partners[place] ?? WORD) !== WORD) return false;
    const isFree = !atoms[text]?.some(({ from, to }) => (from <= place && place < to) || (from <= other && other < to));
    return ids[place] === ids[other] && isFree;
  });
}

/** How well a gap reads at a place: after a sentence or clause, else with its comma or bracket in front. */
function shiftScore(
  columns: Columns,
  tokens: readonly Tokens[],
  gap: number,
  shift: number,
  filled: readonly number[],
  lengths: readonly number[],
): number {
  const [text = 0] = filled;
  const read = tokens[text];
  const places = columns[text];
  if (!read || !places) return 0;
  const next = places[gap] ?? read.count;
  const first = shift <= 0 ? next - (lengths[text] ?? 0) + shift : (places[gap - 1] ?? -1) + 1 + shift;
  const before = first > 0 ? wordAt(read, first - 1) : "";
  if (/^[.;:!?…。؟۔।]$/u.test(before)) return 2;
  return /^[,،(–—]$/u.test(wordAt(read, first)) ? 1 : 0;
}
