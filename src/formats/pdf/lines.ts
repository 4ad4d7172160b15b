import { append } from "../../core/common/append.ts";
import type { Page, Run } from "./extract.ts";

/** A mark set small and raised, which may refer to a footnote. */
export interface RaisedMark {
  readonly mark: string;
  /** Where it stands in the line's text. */
  readonly at: number;
}

/** One line as set on a page; lengths in points, y counted from the foot. */
export interface PageLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** The size in which most of its characters are set. */
  readonly size: number;
  /** How many UTF-16 units at the start are bold: the length of the text where all is. */
  readonly strong: number;
  /** Left and right edge of the column it stands in. */
  readonly left: number;
  readonly right: number;
  readonly marks: readonly RaisedMark[];
  readonly rightToLeft: boolean;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: readonly Run[];
}

/** The lines of a page in reading order: columns one after the other. */
export function linesOfPage(page: Page): readonly PageLine[] {
  const rows = rowsOf(page.runs);
  const gutter = gutterOf(rows, page.width);
  if (gutter === null) return placed(rows, page);
  const lines: PageLine[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  const flush = (): void => {
    for (const half of [left, right]) append(lines, placed(half, page));
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (row.runs.some((run) => crosses(run, gutter))) {
      flush();
      append(lines, placed([row], page));
      continue;
    }
    const before = row.runs.filter((run) => run.x + run.width / 2 < gutter);
    const after = row.runs.filter((run) => run.x + run.width / 2 >= gutter);
    if (before.some(hasInk)) left.push({ ...row, runs: before });
    if (after.some(hasInk)) right.push({ ...row, runs: after });
  }
  flush();
  return lines;
}

function hasInk(run: Run): boolean {
  return run.text.trim() !== "";
}

/**
 * Gives the lines of pages without columns the margins of their document, those of left and right pages apart: a page on
 * which no line reaches the margin is not set further in for that.
 */
export function withCommonMargins(lines: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const whole = lines.map((own) => new Set(own.map((line) => `${line.left} ${line.right}`)).size === 1);
  const margins = [0, 1].map((parity) => {
    const first = lines.flatMap((own, at) => (at % 2 === parity && whole[at] === true ? own.slice(0, 1) : []));
    return {
      left: outermost(first.map((line) => line.left)),
      right: -outermost(first.map((line) => -line.right)),
    };
  });
  return lines.map((own, at) => {
    const common = margins[at % 2];
    if (whole[at] !== true || common === undefined) return own;
    return own.map((line) => ({
      ...line,
      left: Math.min(line.left, common.left),
      right: Math.max(line.right, common.right),
    }));
  });
}

/** The least value that at least two pages have, or infinity: one page may have something that sticks out. */
function outermost(values: readonly number[]): number {
  const near = values.filter((value, at) => values.some((other, index) => index !== at && Math.abs(other - value) < 2));
  return Math.min(...near);
}

/** Runs of one baseline together, from the head of the page to its foot; raised and lowered marks go with their line. */
function rowsOf(runs: readonly Run[]): readonly Row[] {
  const byHeight = runs.filter(hasInk).toSorted((a, b) => b.y - a.y || a.x - b.x);
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of byHeight) {
    // Runs come from the head of the page down: only the last rows can be theirs.
    const near = rows
      .slice(-3)
      .findLast(
        (each) => Math.abs(each.y - run.y) <= 0.55 * Math.max(each.size, run.size) && !overlaps(each.runs, run),
      );
    if (near === undefined) rows.push({ y: run.y, size: run.size, runs: [run] });
    else {
      near.runs.push(run);
      // The baseline is that of the largest characters.
      if (run.size > near.size * 1.05) {
        near.size = run.size;
        near.y = run.y;
      }
    }
  }
  return rows.toSorted((a, b) => b.y - a.y);
}

/** Whether a run would print over others of a row: then it is another line, set tightly. */
function overlaps(runs: readonly Run[], run: Run): boolean {
  return runs.some((each) => {
    const shared = Math.min(each.x + each.width, run.x + run.width) - Math.max(each.x, run.x);
    return shared > Math.min(each.width, run.width) * 0.6 && shared > 1 && Math.abs(each.y - run.y) > 1;
  });
}

/** Where a page is divided into two columns, or null. */
function gutterOf(rows: readonly Row[], width: number): number | null {
  if (rows.length < 8) return null;
  let best: number | null = null;
  let most = 0;
  for (let at = width * 0.35; at <= width * 0.65; at += width / 100) {
    let both = 0;
    let crossed = 0;
    const alone = { left: 0, right: 0 };
    for (const row of rows) {
      if (row.runs.some((run) => crosses(run, at))) crossed++;
      else if (isDivided(row, at)) both++;
      else if (letters(row.runs) > 12) alone[row.runs.some((run) => run.x < at) ? "left" : "right"]++;
    }
    // Columns with headings of their own are not set line beside line.
    const divided = both + 2 * Math.min(alone.left, alone.right);
    if (divided > most && divided >= rows.length * 0.4 && crossed <= rows.length * 0.25) {
      best = at;
      most = divided;
    }
  }
  return best;
}

function letters(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

function crosses(run: Run, at: number): boolean {
  return run.x < at - 2 && run.x + run.width > at + 2;
}

/** Words on both sides, with a gap wider than between words: long text, not a label and its words. */
function isDivided(row: Row, at: number): boolean {
  const before = row.runs.filter((run) => run.x + run.width <= at + 2);
  const after = row.runs.filter((run) => run.x >= at - 2);
  if (before.length === 0 || after.length === 0) return false;
  const end = Math.max(...before.map((run) => run.x + run.width));
  const start = Math.min(...after.map((run) => run.x));
  return start - end > row.size * 1.2 && letters(before) > 12 && letters(after) > 12;
}

function placed(rows: readonly Row[], page: Page): readonly PageLine[] {
  const lines = rows.map((row) => lineOf(row, page));
  const left = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.end));
  return lines.map((line) => ({ ...line, left, right }));
}

function lineOf(row: Row, page: Page): PageLine {
  const ink = row.runs.map((run) => run.text).join("");
  const rightToLeft =
    (ink.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0) > (ink.match(/\p{L}/gu)?.length ?? 0) / 2;
  const ordered = row.runs.toSorted((a, b) => (rightToLeft ? b.x - a.x : a.x - b.x));
  let text = "";
  let last: Run | null = null;
  const marks: RaisedMark[] = [];
  let strong = 0;
  for (const run of ordered) {
    if (last !== null && needsSpace(last, run, text, rightToLeft))
      text += LONE_NUMBER.test(text) && gapBetween(last, run, rightToLeft) > row.size ? "\t" : " ";
    const raised = isRaised(run, row);
    if (raised)
      for (const { 0: mark, index } of run.text.matchAll(/[^\s,]+/gu)) marks.push({ mark, at: text.length + index });
    const wasStrong = strong >= text.trimEnd().length;
    text += run.text;
    if (wasStrong && (run.bold || raised)) strong = text.length;
    last = run;
  }
  const x = Math.min(...row.runs.map((run) => run.x));
  const end = Math.max(...row.runs.map((run) => run.x + run.width));
  const lead = text.length - text.trimStart().length;
  const shifted = marks.map(({ mark, at }) => ({ mark, at: Math.max(0, at - lead) }));
  const words = normalized(text.trim(), rightToLeft);
  const allStrong = strong >= text.trimEnd().length && row.runs.some((run) => run.bold);
  return {
    text: words,
    page: page.number,
    x,
    end,
    y: row.y,
    size: usualSize(row.runs),
    strong: allStrong ? words.length : Math.min(words.length, Math.max(0, strong - lead)),
    left: x,
    right: end,
    marks: shifted,
    rightToLeft,
  };
}

/** The size in which most characters are set. */
function usualSize(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const run of runs) counts.set(run.size, (counts.get(run.size) ?? 0) + run.text.trim().length);
  let [usual, most] = [0, -1];
  for (const [size, count] of counts) if (count > most) [usual, most] = [size, count];
  return usual;
}

/** A number or letter as labels have it, from which a tab may part the words by hardly more than nothing. */
const LONE_LABEL =
  /^\[*\(?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|\p{L}|[ivxl]{1,4})(?:\s?(?:bis|ter|quater|alt))?[.)]{0,2}\]*$/u;
const LEAST_GAP = 0.015;
/** A number without a stop at the start of a line: set well apart from the words after it, it counts the paragraph. */
const LONE_NUMBER = /^\[*\p{Nd}{1,3}$/u;

function gapBetween(last: Run, run: Run, rightToLeft: boolean): number {
  return rightToLeft ? last.x - (run.x + run.width) : run.x - (last.x + last.width);
}

function needsSpace(last: Run, run: Run, text: string, rightToLeft: boolean): boolean {
  if (/\s$/u.test(text) || /^\s/u.test(run.text)) return false;
  const least =
    LONE_LABEL.test(text) && /^\p{L}{2}/u.test(run.text) && /[\p{Nd}.)\]rst]$/u.test(text) ? LEAST_GAP : 0.18;
  return gapBetween(last, run, rightToLeft) > least * Math.max(last.size, run.size);
}

function isRaised(run: Run, row: Row): boolean {
  return (
    run.size < row.size * 0.8 &&
    run.y > row.y + row.size * 0.15 &&
    /^\s*(?:\p{Nd}{1,3}(?:\s?,\s?\p{Nd}{1,3})*|[*†‡§a-z,])\s*$/u.test(run.text)
  );
}

/** Letters as they are typed: shapes of Arabic letters and ligatures are taken apart; other text is left alone. */
function normalized(text: string, rightToLeft: boolean): string {
  const pattern = rightToLeft ? /[\ufb1d-\ufdff\ufe70-\ufeff]+/gu : /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufeff]+/gu;
  const letters = text.replace(pattern, (shapes) => shapes.normalize("NFKC"));
  return rightToLeft ? unmirrored(letters) : letters;
}

const BRACKETS = ["()", "[]", "{}", "«»"];

/** Turns brackets round where a line from right to left holds them as they are drawn: `)km(`. */
function unmirrored(text: string): string {
  let turned = text;
  for (const pair of BRACKETS) {
    const [open = "", close = ""] = pair.split("");
    const [first, second] = [turned.indexOf(open), turned.indexOf(close)];
    if (first < 0 || second < 0 || first < second || turned.lastIndexOf(open) < turned.lastIndexOf(close)) continue;
    turned = turned.replace(/[()[\]{}«»]/gu, (char) => (char === open ? close : char === close ? open : char));
  }
  return turned;
}
