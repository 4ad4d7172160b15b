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
  const end = endOfEntries(lines, start);
  if (end - start >= (titled ? 1 : 3)) return end;
  return titled ? endOfRepeated(lines, start) : from;
}

function isEntry({ block, words }: Line): boolean {
  return LEADER.test(words.slice(-LEADER_END)) || (block.style !== undefined && STYLE.test(block.style));
}

/** Index after the last of the lines that lead to page numbers. */
function endOfEntries(lines: readonly Line[], start: number): number {
  let end = start;
  for (let at = start; at < Math.min(lines.length, end + GAP + 1); at++) {
    const line = lines[at];
    if (line !== undefined && isEntry(line)) end = at + 1;
    else if (line !== undefined && end === at && PAGE.test(line.words) && line.words.length < 200) end = at + 1;
  }
  return end;
}

/** Index after lines each of which stands further down again, as the headings of a list without page numbers do. */
function endOfRepeated(lines: readonly Line[], start: number): number {
  const last = new Map<string, number>();
  for (const [at, line] of lines.entries()) last.set(bare(line), at);
  let end = start;
  while (end < lines.length && last.get(bare(lines[end])) !== end) end++;
  // The list ends where the first of its lines comes again.
  const opening = bare(lines[start]);
  const again = lines.findIndex((line, at) => at > start && bare(line) === opening);
  const stop = again > start ? Math.min(end, again) : end;
  return stop - start >= 3 ? stop : start - 1;
}

function bare(line: Line | undefined): string {
  const words = line === undefined ? "" : `${line.automatic ? (line.label?.printed ?? "") : ""} ${line.words}`;
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, " ")
    .trim();
}
