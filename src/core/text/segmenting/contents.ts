import type { Line } from "./lines.ts";

/** The lines that a text consists of, and its lists of contents, each with the index of the line before which it stands. */
export interface WithoutContents {
  readonly lines: readonly Line[];
  readonly contents: ReadonlyMap<number, readonly Line[]>;
}

const TITLE = new RegExp(
  `^(?:${[
    "(?:table of )?contents|sommaire|table des matières|inhalt(?:sverzeichnis)?|[ií]ndice|sum[aá]rio|sommario|inhoud(?:sopgave)?",
    "spis treści|obsah|cuprins|içindekiler|sadržaj|зміст|содержание|оглавление|садржај|المحتويات|الفهرس|תוכן(?: עניינים)?|目录|目錄",
  ].join("|")})[:.]?$`,
  "iu",
);
/** Dots or a tab that lead to a page number; asked of the end of a line alone, as a line of nothing but dots may be long. */
const LEADER = /(?:(?:[.…·_]\s?){4,}|…+|\t)\s*(?:\p{Nd}{1,4}|[ivxlc]{1,6})$/iu;
const LEADER_END = 32;
const PAGE = /\s\p{Nd}{1,4}$/u;
const STYLE = /^(?:toc|contents|verzeichnis|tm|tdm|зміст|оглавление)\s?\d/iu;
/** How many lines of another kind may stand between two of a list: a heading over two lines, a note at the foot of a page. */
const GAP = 3;

/** Takes lists of contents off: they print headings once more, and are no points. */
export function withoutContents(lines: readonly Line[]): WithoutContents {
  const kept: Line[] = [];
  const contents = new Map<number, readonly Line[]>();
  for (let at = 0; at < lines.length;) {
    const end = endOfContents(lines, at);
    if (end > at) contents.set(kept.length, lines.slice(at, end));
    else kept.push(...lines.slice(at, at + 1));
    at = Math.max(end, at + 1);
  }
  return { lines: kept, contents };
}

/** Index after a list of contents that begins at line `from`, or `from`. */
function endOfContents(lines: readonly Line[], from: number): number {
  const first = lines[from];
  if (first === undefined) return from;
  const titled = TITLE.test(first.words);
  if (!titled && !isEntry(first)) return from;
  const start = titled ? from + 1 : from;
  const isListed = titled ? listedIn(lines, start) : isEntry;
  let end = start;
  let entries = 0;
  let listed = 0;
  for (let at = start; at < Math.min(lines.length, end + GAP + 1); at++) {
    const line = lines[at];
    if (line === undefined || (titled && at > start && isFirstAgain(lines, start, at))) break;
    if (!isListed(line, at)) continue;
    listed++;
    if (isEntry(line) || PAGE.test(line.words)) entries++;
    end = at + 1;
  }
  return listed >= 3 || (titled && entries > 0) ? end : from;
}

/** Which lines after a title a list of contents has: they lead to a page, or stand further down again as headings. */
function listedIn(lines: readonly Line[], start: number): (line: Line, at: number) => boolean {
  const last = new Map<string, number>();
  for (let at = start; at < lines.length; at++) {
    const own = bare(lines[at]);
    last.set(own, at);
    // A heading over two lines is one entry: Article 5, and its title under it.
    last.set(`${own} ${bare(lines[at + 1])}`, at);
  }
  let end = start;
  return (line, at) => {
    const again = (last.get(bare(line)) ?? at) > at || (last.get(withoutPage(line)) ?? at) > at;
    const listed = isEntry(line) || again || (end === at && PAGE.test(line.words) && line.words.length < 200);
    if (listed) end = at + 1;
    return listed;
  };
}

/** Whether a line is the heading that the first entry of the list names: the list has ended before it. */
function isFirstAgain(lines: readonly Line[], start: number, at: number): boolean {
  const [opening, own] = [withoutPage(lines[start]), bare(lines[at])];
  return own !== "" && (own === opening || `${own} ${bare(lines[at + 1])}` === opening);
}

function isEntry({ block, words }: Line): boolean {
  return LEADER.test(words.slice(-LEADER_END)) || (block.style !== undefined && STYLE.test(block.style));
}

function withoutPage(line: Line | undefined): string {
  return bare(line).replace(/ \p{Nd}{1,4}$/u, "");
}

function bare(line: Line | undefined): string {
  const words = line === undefined ? "" : `${line.automatic ? (line.label?.printed ?? "") : ""} ${line.words}`;
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, " ")
    .trim();
}
