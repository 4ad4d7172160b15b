import type { CellPlace } from "../../../core/text/block.ts";
import { CELL_BREAK } from "../../../core/text/table.ts";
import { standsIn, type TrackedChange } from "../changes.ts";
import type { ReturnedParagraph, ReturnedToken } from "./returned.ts";

/** Names of the bookmarks around paragraphs and tables that were sent as one paragraph. */
const TOGETHER = /^_parley_.+_t\d+$/u;
/** What such a name has besides that of its point. */
const TABLE = /_t\d+$/u;

/** What a program puts behind a name that stands twice; the pieces of a bookmark around a table do. */
const AGAIN = /(?<=^_parley_.+_t\d+)_Copy_\d+$/u;

/** The name of a bookmark as it was sent. */
export function nameSent(name: string): string {
  return name.replace(AGAIN, "");
}

/** Whether a bookmark holds a paragraph and its tables together. */
export function isTogether(name: string): boolean {
  return TOGETHER.test(name);
}

/** How far the bookmarks around paragraphs and tables reach, wherever a program left their pieces. */
export class Reach {
  readonly #ends = new Map<string, { readonly first: number; last: number }>();

  /** A piece of a bookmark stands in a paragraph, known by its place. */
  meets(name: string, at: number): void {
    if (!isTogether(name)) return;
    const known = this.#ends.get(name);
    if (known === undefined) this.#ends.set(name, { first: at, last: at });
    else known.last = at;
  }

  /** The paragraphs with each bookmark from its first piece to its last, as far as no other point begins. */
  over(paragraphs: readonly ReturnedParagraph[]): readonly ReturnedParagraph[] {
    const now = [...paragraphs];
    for (const [name, { first, last }] of this.#ends) {
      const point = name.replace(TABLE, "");
      for (let at = first; at <= last && at < now.length; at++) {
        const { tokens, ...rest } = now[at]!;
        if (at > first && tokens.some(({ bookmarks }) => bookmarks.some((each) => isOther(each, point)))) break;
        now[at] = { ...rest, tokens: tokens.map((token) => withBookmark(token, name)) };
      }
    }
    return now;
  }
}

/** Whether a bookmark is of another point than the one that is named. */
function isOther(bookmark: string, point: string): boolean {
  return bookmark.startsWith("_parley_") && bookmark !== point && !bookmark.startsWith(`${point}_`);
}

function withBookmark(token: ReturnedToken, name: string): ReturnedToken {
  return token.bookmarks.includes(name) ? token : { ...token, bookmarks: [...token.bookmarks, name] };
}

/** Puts bookmarks around the whole of the tables that they were left at the beginning of. */
export function spreadOver(
  begun: ReadonlyMap<number, string>,
  paragraphs: readonly ReturnedParagraph[],
): readonly ReturnedParagraph[] {
  return paragraphs.map((each) => {
    const name = each.cell === undefined ? undefined : begun.get(each.cell.table);
    if (name === undefined) return each;
    return { ...each, tokens: each.tokens.map((token) => withBookmark(token, name)) };
  });
}

/** Joins what was sent as one paragraph with its tables: a row is a line of it again, as the text has it. */
export function joinedTables(paragraphs: readonly ReturnedParagraph[]): readonly ReturnedParagraph[] {
  const joined: ReturnedParagraph[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const name = togetherOf(paragraphs[at]);
    const end = name === null ? at + 1 : endOfRun(paragraphs, at, name);
    joined.push(...(end === at + 1 ? [paragraphs[at]!] : [joinedOf(paragraphs.slice(at, end))]));
    at = end;
  }
  return joined;
}

/**
 * The same in a file that has lost its bookmarks: a table is rows where one of them reads as a line that was sent, and its
 * heads are those that were sent.
 */
export function joinedRows(
  paragraphs: readonly ReturnedParagraph[],
  sent: readonly string[],
): readonly ReturnedParagraph[] {
  const places = new Map(sent.map((line, at) => [line.replaceAll(CELL, "| "), at]));
  // A row that was put in was no line before.
  places.delete("");
  const joined: ReturnedParagraph[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const end = endOfTable(paragraphs, at);
    const cells = paragraphs.slice(at, end);
    const rows = cells[0]?.cell === undefined ? null : withHeads(cells, sent, places);
    joined.push(...(rows === null ? cells : [joinedOf(rows)]));
    at = end;
  }
  return joined;
}

function endOfTable(paragraphs: readonly ReturnedParagraph[], from: number): number {
  const table = paragraphs[from]?.cell?.table;
  let end = from + 1;
  if (table !== undefined) while (paragraphs[end]?.cell?.table === table) end++;
  return end;
}

/** Where a cell begins in a line, and whether it is a head. */
const CELL = /(?<!\\)\|(=?) /gu;

function headsOf(line: string): readonly boolean[] {
  return [...line.matchAll(CELL)].map(([, head]) => head === "=");
}

/** Cells with the heads of the rows that were sent, changed rows with those of the rows beside them; null where no row was. */
function withHeads(
  cells: readonly ReturnedParagraph[],
  sent: readonly string[],
  places: ReadonlyMap<string, number>,
): readonly ReturnedParagraph[] | null {
  const rows = new Map<number | undefined, ReturnedParagraph[]>();
  for (const each of cells) rows.set(each.cell?.row, [...(rows.get(each.cell?.row) ?? []), each]);
  const all = [...rows.values()];
  const found = all.map((row) => places.get(joinedOf(withHeadsAt(row, [])).text));
  const first = found.findIndex((place) => place !== undefined);
  if (first === -1) return null;
  let beside = found[first]! - first - 1;
  return all.flatMap((row, at) => {
    beside = found[at] ?? beside + 1;
    const heads = headsOf(sent[beside] ?? "");
    return withHeadsAt(row, heads.length === new Set(row.map(({ cell }) => cell)).size ? heads : []);
  });
}

function withHeadsAt(row: readonly ReturnedParagraph[], heads: readonly boolean[]): readonly ReturnedParagraph[] {
  const cells = new Map<CellPlace, CellPlace>();
  for (const { cell } of row)
    if (cell !== undefined && !cells.has(cell)) {
      const { head: _head, ...rest } = cell;
      cells.set(cell, heads[cells.size] === true ? { ...rest, head: true } : rest);
    }
  return row.map((each) => (each.cell === undefined ? each : { ...each, cell: cells.get(each.cell)! }));
}

function endOfRun(paragraphs: readonly ReturnedParagraph[], from: number, name: string): number {
  let end = from + 1;
  while (end < paragraphs.length && togetherOf(paragraphs[end]) === name) end++;
  return end;
}

function togetherOf(paragraph: ReturnedParagraph | undefined): string | null {
  for (const { bookmarks } of paragraph?.tokens ?? [])
    for (const name of bookmarks) if (isTogether(name)) return nameSent(name);
  return null;
}

function joinedOf(paragraphs: readonly ReturnedParagraph[]): ReturnedParagraph {
  const [first] = paragraphs as [ReturnedParagraph, ...ReturnedParagraph[]];
  const tokens: ReturnedToken[] = [];
  const places = new Map<string, number>();
  let text = "";
  const push = (token: ReturnedToken): void => {
    tokens.push({ ...token, at: text.length });
    if (!token.isMark && standsIn("original", token.changes)) text += token.text;
  };
  const sign = (words: string, changes: readonly TrackedChange[], beside: ReturnedParagraph): void => {
    if (words === "") return;
    const { bookmarks = [] } = beside.tokens[0] ?? {};
    push({ text: words, isMark: false, changes, at: 0, bookmarks, comments: [] });
  };
  for (const [index, each] of paragraphs.entries()) {
    const before = paragraphs[index - 1];
    const [from, to] = [before?.cellChanges ?? [], each.cellChanges ?? []];
    const [closing, opening] = between(before, each);
    sign(closing, from, each);
    sign(opening, to.length > 0 ? to : before?.cell === undefined || each.cell !== undefined ? to : from, each);
    for (const [id, place] of each.places) places.set(id, text.length + place);
    const isLast = index === paragraphs.length - 1;
    for (const token of each.tokens) {
      if (!token.isMark) push(each.cell === undefined ? token : { ...token, text: inCell(token.text) });
      else if (each.cell === undefined && (isLast || token.changes.length > 0)) push(token);
    }
    if (each.cell?.above === true) sign("^^", to, each);
    if (isLast && each.cell !== undefined) sign(endOf(each), to, each);
  }
  const { cell: _cell, cellChanges: _changes, ...rest } = first;
  return { ...rest, text, tokens, places, own: false };
}

/** Words of a cell as they stand in a row. */
function inCell(words: string): string {
  return words.replaceAll(/[\\|]/gu, "\\$&").replaceAll("\n", CELL_BREAK);
}

/** What stands between two paragraphs in the text: what ends the one, and what begins the other. */
function between(before: ReturnedParagraph | undefined, next: ReturnedParagraph): readonly [string, string] {
  if (before === undefined) return ["", startOf(next)];
  if (before.cell === undefined) return ["", `\n${startOf(next)}`];
  if (next.cell === undefined) return [endOf(before), "\n"];
  if (next.cell === before.cell) return ["", CELL_BREAK];
  const isSameRow = next.cell.table === before.cell.table && next.cell.row === before.cell.row;
  return isSameRow ? [endOf(before), startOf(next).slice(1)] : [endOf(before), `\n${startOf(next)}`];
}

function startOf({ cell }: ReturnedParagraph): string {
  if (cell === undefined) return "";
  return cell.head === true ? "|= " : "| ";
}

function endOf({ cell }: ReturnedParagraph): string {
  return ` ${"|".repeat(cell?.columns ?? 1)}`;
}
