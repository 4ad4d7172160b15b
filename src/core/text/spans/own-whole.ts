import type { CompositeText } from "../composite.ts";
import type { Edit } from "../edit.ts";
import { readingText } from "../reading.ts";
import { cellsIn, hasRows } from "../table.ts";
import { changedText } from "./forking.ts";
import { misnamedTable } from "./own-heads.ts";
import type { Span } from "./span.ts";

/** A bracketed text in which a party changes what it reads. */
interface Held {
  readonly text: CompositeText;
  readonly prefix: "h" | "s";
  /** The party whose words change, and all who have words there. */
  readonly party: string;
  readonly holders: readonly string[];
  /** Where the redline begins in what the party reads; at its beginning unless said. */
  readonly from?: number;
}

/**
 * A redline of what one party reads in which words that moved are one change from where they went to where they came, wherever
 * somebody else would share but one of the two: its sentence would say them twice, or no more. So is a table whose headings or rows
 * change places, wherever somebody else would read a cell under another's heading. Such a stretch is the party's own then
 * for all who read anything else in it. `spansOf`: the spans that a redline is read as.
 */
export function withMovesWhole(
  edits: readonly Edit[],
  spansOf: (edits: readonly Edit[]) => readonly Span[],
  held: Held,
): readonly Edit[] {
  const { from: start = 0 } = held;
  let whole = edits;
  // Each round leaves fewer changes.
  for (let round = 0; round < MOST; round++) {
    const spans = spansOf(whole);
    const moves = brokenMoves(spans, held);
    const broken = moves.length === 0 ? tornTable(spans, held) : moves;
    if (broken.length === 0) break;
    for (const { from, to } of broken) whole = joinedFrom(whole, { from: from - start, to: to - start });
  }
  return whole;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Most changes among which moved words are looked for: each is held against all. */
const MOST = 100;

/**
 * The stretches from one place of words that moved to the other, of which somebody else would share but one: shorter ones first,
 * none over another.
 */
function brokenMoves(spans: readonly Span[], { text, prefix, party, holders }: Held): readonly Stretch[] {
  if (spans.length < 2 || spans.length > MOST) return [];
  const moves = movesIn(spans, readingText(text, party));
  if (moves.length === 0) return [];
  const after = changedText(text, spans, prefix, holders);
  if (!after.ok) return [];
  const more = (as: string): ReadonlyMap<string, number> => {
    const [was, is] = [readingText(text, as), readingText(after.value, as)];
    return was === is ? new Map() : minus(counted(is), counted(was));
  };
  const own = more(party);
  const others = holders.filter((each) => each !== party).map(more);
  const broken = moves.filter(({ words }) =>
    others.some((its) => its.size > 0 && words.some((word) => its.get(word) !== own.get(word))),
  );
  const apart: Stretch[] = [];
  for (const one of broken.toSorted((a, b) => a.to - a.from - (b.to - b.from)))
    if (apart.every(({ from, to }) => one.to < from || to < one.from)) apart.push(one);
  return apart;
}

/** A table of which others would read cells under the headings of other columns; none where it is one change already. */
function tornTable(spans: readonly Span[], { text, prefix, party, holders }: Held): readonly Stretch[] {
  const read = readingText(text, party);
  if (spans.length < 2 || !hasRows(read)) return [];
  const after = changedText(text, spans, prefix, holders);
  if (!after.ok) return [];
  const twice = (as: string) => ({ was: readingText(text, as), is: readingText(after.value, as) });
  const others = holders.filter((each) => each !== party);
  const table = misnamedTable(twice(party), others.map(twice));
  if (table === null) return [];
  // What changes in words around it changes by itself.
  const inside = spans.filter(({ from, to }) => from < table.to && to > table.from);
  return inside.length < 2 ? [] : [table];
}

/** Words that go in one change and come in another, and the stretch with both. */
function movesIn(spans: readonly Span[], read: string): readonly (Stretch & { readonly words: readonly string[] })[] {
  const changes = spans.map((span) => {
    const by = minus(counted(span.insert), counted(span.quote));
    const of = (sign: number): readonly string[] => [...by].flatMap(([word, n]) => (n * sign > 0 ? [word] : []));
    return { span, gone: of(-1), come: new Set(of(1)) };
  });
  return changes.flatMap(({ span: one, gone }, from) =>
    changes.flatMap(({ span: other, come }, to) => {
      const words = from === to ? [] : gone.filter((word) => come.has(word));
      const stretch = { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
      // What is said in two cells is said by itself, but a row stands once wherever it stands.
      const isOverCells = /(?<!\\)\|/u.test(read.slice(stretch.from, stretch.to));
      const isOne = isOverCells ? isSameRow(one.quote, other.insert) : areMoved(words, gone.length, come.size);
      return isOne ? [{ ...stretch, words }] : [];
    }),
  );
}

/** Whether words that went and came are the same ones: not some small ones that any two sentences share. */
function areMoved(words: readonly string[], gone: number, come: number): boolean {
  if (words.length > 0 && words.length === gone && words.length === come) return true;
  const [fewer, most] = [Math.min(gone, come), Math.max(gone, come)];
  return words.some((word) => /\p{N}|.{4}/u.test(word)) && 2 * words.length >= (words.length === 1 ? most : fewer);
}

/** Whether a row of a table that went and one that came are called the same, in whatever figures. */
function isSameRow(gone: string, come: string): boolean {
  const names = new Set(rowNames(gone));
  return rowNames(come).some((name) => names.has(name));
}

function rowNames(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const [first] = cellsIn(line) ?? [];
    const name = first === undefined ? "" : line.slice(first.from, first.to).trim();
    return name === "" ? [] : [name];
  });
}

/** How often each word stands in a text. */
function counted(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

function minus(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const left = new Map(one);
  for (const [word, times] of other) left.set(word, (left.get(word) ?? 0) - times);
  return left;
}

/** A redline with all of a stretch of its old text as one change. */
function joinedFrom(edits: readonly Edit[], { from, to }: Stretch): readonly Edit[] {
  const [before, after]: [Edit[], Edit[]] = [[], []];
  let [at, old, now] = [0, "", ""];
  const keep = (list: Edit[], text: string): void => {
    if (text !== "") list.push({ op: "keep", text });
  };
  for (const edit of edits) {
    const { op, text } = edit;
    const isNew = op === "insert" || op === "moveIn";
    const end = isNew ? at : at + text.length;
    if (op === "keep") {
      const [first, last] = [
        Math.min(Math.max(from - at, 0), text.length),
        Math.min(Math.max(to - at, 0), text.length),
      ];
      const inside = text.slice(first, last);
      keep(before, text.slice(0, first));
      [old, now] = [old + inside, now + inside];
      keep(after, text.slice(last));
    } else if (at < from) before.push(edit);
    else if (end > to) after.push(edit);
    else if (isNew) now += text;
    else old += text;
    at = end;
  }
  return [...before, { op: "delete", text: old }, { op: "insert", text: now }, ...after];
}
