import { triggered } from "../../common/triggered.ts";
import { append } from "../../common/append.ts";
import { LIVE } from "../live.ts";
import { parseFigure } from "../../evidence/figure-text.ts";
import { looseTable, type Cell, type Line } from "./loose-tables.ts";

/** A sentence of a text, a heading or a list item; places are UTF-16 units of the whole text. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Number of its block: a paragraph, a heading, a list item, a table. */
  readonly block: number;
  readonly heading: boolean;
  /** Whether it is an item of a list. */
  readonly item: boolean;
  /** The heading under which it stands; of a list item, the line that opens the list. */
  readonly lead: Sentence | null;
}

/** A table in the text, its first row the header. */
export interface Table {
  readonly block: number;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** The heading, caption or sentence before it. */
  readonly caption: Sentence | null;
  /** First cells of rows that could not be cut into cells. */
  readonly unread?: readonly Cell[];
}

/** A text cut into sentences and tables. What is not prose (the head, code, live figures, addresses) is blanked, places kept. */
export interface Prose {
  readonly source: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Table[];
  /** Passages in quotation marks or block quotes: other people's words. */
  readonly quoted: readonly { readonly from: number; readonly to: number }[];
}

/** Reads plain text or Markdown as prose. */
export function readProse(source: string): Prose {
  const text = blanked(source);
  const sentences: Sentence[] = [];
  const tables: Table[] = [];
  let block = 0;
  const leads = new Leads();
  const lines = linesOf(text);
  for (let at = 0; at < lines.length;) {
    const length = tableLength(lines, at);
    if (length > 0) {
      tables.push(tableOf(lines.slice(at, at + length), block, sentences.at(-1) ?? null));
      at += length;
      block++;
      continue;
    }
    const loose = looseTable(lines, at);
    if (loose !== null) {
      const [header = [], ...rows] = loose.rows;
      const { unread = [] } = loose;
      tables.push({ block, header, rows, caption: sentences.at(-1) ?? null, ...(unread.length > 0 ? { unread } : {}) });
      at += loose.length;
      block++;
      continue;
    }
    const paragraph = paragraphLength(lines, at);
    if (paragraph > 0) {
      append(sentences, leads.under(sentencesOf(lines.slice(at, at + paragraph), block), indentOf(lines[at])));
      block++;
    }
    at += Math.max(1, paragraph);
  }
  return { source, text, sentences, tables, quoted: quotesOf(text) };
}

/** Finds the line under which each sentence stands. */
class Leads {
  private heading: Sentence | null = null;
  /** The paragraph that ends in a colon and opens a list. */
  private opener: Sentence | null = null;
  /** The items that are open, outermost first: deeper ones stand under them, and bullets under a number. */
  private items: readonly { readonly depth: number; readonly first: Sentence }[] = [];

  /** Sentences of one block, in order, with their leads; `indent` is how far its first line stands in. */
  under(block: readonly Sentence[], indent: number): readonly Sentence[] {
    const [first] = block;
    const last = block.at(-1);
    if (first === undefined || last === undefined) return block;
    if (!first.item) [this.opener, this.items] = [null, []];
    if (first.heading) {
      this.heading = first;
      return block;
    }
    const depth = indent + (/^\s*\d/u.test(first.text) ? 0 : 1);
    const above = first.item ? this.items.filter((item) => item.depth < depth) : [];
    const lead = above.at(-1)?.first ?? this.opener ?? this.heading;
    const placed = block.map((sentence) => ({ ...sentence, lead }));
    const start = placed[0] ?? first;
    if (first.item) this.items = [...above, { depth, first: start }];
    else if (/[:–—]\s*$/u.test(last.text)) this.opener = placed.at(-1) ?? null;
    return placed;
  }
}

/** A stretch of a text between blank lines. */
export interface Passage {
  readonly from: number;
  readonly text: string;
}

/** A text in passages: what is looked for in all of it is looked for once in each. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(/\n[ \t\r]*\n/gu)) {
    passages.push({ from, text: text.slice(from, index + gap.length) });
    from = index + gap.length;
  }
  return [...passages, { from, text: text.slice(from) }];
}

/** Whether a place lies in somebody else's words. */
export function isQuoted(prose: Prose, at: number): boolean {
  // Passages stand in order and apart: the last that begins before the place is the only one that may hold it.
  let [low, high] = [0, prose.quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prose.quoted[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at < (prose.quoted[low - 1]?.to ?? 0);
}

/** What is not prose, in the order in which it is blanked: a comment in code is code. */
const NOT_PROSE: readonly (RegExp | ((text: string) => string))[] = [
  /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/u,
  /```[\s\S]*?(?:```|$)/gu,
  new RegExp(LIVE.source, "gu"),
  withoutComments,
  /\]\((?:(?!\]\()[^)\s])*\)/gu,
  /https?:\/\/[^\s)>\]]+/gu,
];

function blanked(source: string): string {
  let text = source;
  for (const part of NOT_PROSE) text = part instanceof RegExp ? text.replace(part, inBlanks) : part(text);
  // A no-break hyphen or a soft hyphen is no other word; marks of emphasis are none.
  return text.replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gu, ({ length }) => blank(length));
}

function inBlanks(found: string): string {
  return found.replace(/[^\n]+/gu, ({ length }) => blank(length));
}

/** Comments of HTML in blanks. Where one has no end none after it has: the rest is not searched again. */
function withoutComments(source: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const open = source.indexOf("<!--", from);
    const close = open < 0 ? -1 : source.indexOf("-->", open + 4);
    if (close < 0) return parts.join("") + source.slice(from);
    parts.push(source.slice(from, open), inBlanks(source.slice(open, close + 3)));
    from = close + 3;
  }
}

/** Blanks that no table is cut by: runs of plain spaces part cells. */
function blank(length: number): string {
  return " \u00a0".repeat(length).slice(0, length);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    lines.push({ from, text: line.replace(/\r$/u, "") });
    from += line.length + 1;
  }
  return lines;
}

function indentOf(line: Line | undefined): number {
  return (/^\s*/u.exec(line?.text ?? "")?.[0] ?? "").replace(/\t/gu, "    ").length;
}

const HEADING = triggered(/^\s{0,3}#{1,6}\s/u);
const ITEM = triggered(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u);

function paragraphLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text ?? "";
  if (first.trim() === "") return 0;
  if (HEADING.test(first)) return 1;
  let end = at + 1;
  while (end < lines.length) {
    const next = lines[end]?.text ?? "";
    if (
      next.trim() === "" ||
      HEADING.test(next) ||
      ITEM.test(next) ||
      tableLength(lines, end) > 0 ||
      looseTable(lines, end) !== null
    )
      break;
    // Pasted text often has one paragraph a line: a line that ends a sentence, or is short like a heading, stands alone.
    if (/[.!?:”"]\s*$/u.test(lines[end - 1]?.text ?? "") || isShort(lines[end - 1]?.text ?? "")) break;
    end++;
  }
  return end - at;
}

function isShort(line: string): boolean {
  return line.trim().length < 45 && !/[,;]\s*$/u.test(line);
}

/** Ends of sentences: a stop followed by space and a capital or figure, not after an abbreviation or an initial. */
const STOP = triggered(
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|St|No|Nos|Art|para|approx|ca|c|vs|cf|e\.g|i\.e|U\.S|U\.K|U\.N|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}))[.!?]{1,9}["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu,
);

/**
 * A sentence that is longer is read in parts, cut between words, in characters: what is looked for around each figure or
 * name of a sentence must not cost more the longer somebody makes it.
 */
const LONGEST_SENTENCE = 1200;

/** The last place at or before `at` where a word ends, where there is one near. */
function wordEnd(text: string, at: number): number {
  const blank = text.slice(at - 100, at).search(/\s\S*$/u);
  return blank < 0 ? at : at - 100 + blank + 1;
}

function sentencesOf(lines: readonly Line[], block: number): readonly Sentence[] {
  const start = lines[0]?.from ?? 0;
  const text = lines.map((line) => line.text).join("\n");
  // Lines were cut of a carriage return at most; join by their own places instead of counting.
  const heading =
    HEADING.test(text) || (lines.length === 1 && isShort(text) && !/[.!?;,:]\s*$/u.test(text) && !ITEM.test(text));
  const found: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    for (let end = from + LONGEST_SENTENCE; end < to; end = from + LONGEST_SENTENCE) cut(wordEnd(text, end));
    cut(to);
  };
  const cut = (to: number): void => {
    const piece = text.slice(from, to);
    const lead = /^\s*/u.exec(piece)?.[0].length ?? 0;
    if (piece.trim() !== "")
      found.push({
        from: start + from + lead,
        to: start + to,
        text: piece.slice(lead),
        block,
        heading,
        item: ITEM.test(text),
        lead: null,
      });
    from = to;
  };
  for (const match of text.matchAll(STOP)) push(match.index + match[0].length);
  push(text.length);
  return found;
}

/** How a row is cut into cells: by bars, by tabs, or by runs of spaces; null where it is none. */
function cellsOf({ from, text }: Line): readonly Cell[] | null {
  const separator = /\|/u.test(text) ? /\|/gu : /\t/u.test(text) ? /\t/gu : /\S {3,}\S/u.test(text) ? / {3,}/gu : null;
  if (separator === null || text.trim() === "") return null;
  const cells: Cell[] = [];
  let at = 0;
  const push = (end: number): void => {
    const raw = text.slice(at, end);
    const lead = /^\s*/u.exec(raw)?.[0].length ?? 0;
    cells.push({ from: from + at + lead, to: from + at + raw.trimEnd().length, text: raw.trim() });
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    at = match.index + match[0].length;
  }
  push(text.length);
  if (separator.source === "\\|") {
    if (cells[0]?.text === "") cells.shift();
    if (cells.at(-1)?.text === "") cells.pop();
  }
  return cells.length >= 2 ? cells : null;
}

function tableLength(lines: readonly Line[], at: number): number {
  let end = at;
  const width = lines[at] === undefined ? null : (cellsOf(lines[at])?.length ?? null);
  if (width === null) return 0;
  while (end < lines.length) {
    const line = lines[end];
    const cells = line === undefined ? null : cellsOf(line);
    if (cells === null || Math.abs(cells.length - width) > 1) break;
    end++;
  }
  return end - at >= 2 ? end - at : 0;
}

function tableOf(lines: readonly Line[], block: number, caption: Sentence | null): Table {
  const rows = lines
    .map((line) => cellsOf(line) ?? [])
    .filter((cells) => !cells.every(({ text }) => /^:?-{2,}:?$/u.test(text)));
  const [first = [], ...others] = rows;
  // Two columns of names and values may have no head: a first row with a value is a row.
  const isHead = !first.slice(1).some(({ text }) => isValueOnly(text));
  return isHead ? { block, header: first, rows: others, caption } : { block, header: [], rows, caption };
}

function isValueOnly(text: string): boolean {
  const figure = parseFigure(text);
  return text !== "" && figure !== null && (figure === "none" || !/^(?:19|20)\d\d$/u.test(text));
}

function quotesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const quotes = [
    ...text.matchAll(
      /“[^”\n]{1,600}”|«[^»\n]{1,600}»|„[^“”\n]{1,600}[“”]|(?<![\p{L}\d])"[^"\n]{1,600}"(?![\p{L}\d])|‘[^‘’\n]{1,300}’(?![\p{L}])|(?<![\p{L}\d])'[^'\n]{1,300}'(?![\p{L}\d])|^>.*$/gmu,
    ),
  ];
  return quotes.map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
