import type { Block } from "../../core/text/block.ts";
import { findLabel } from "../../core/text/segmenting/label.ts";
import { kindOfWord } from "../../core/text/segmenting/words.ts";

/** Width of a typed character in points, to compare the indents of plain text with those of other files. */
const COLUMN = 6;

interface TextLine {
  readonly words: string;
  readonly indent: number;
  /** 1-based. */
  readonly number: number;
  readonly length: number;
}

/** Plain text as paragraphs: wrapped lines are joined, without losing a character. */
export function paragraphsOfText(text: string): readonly Block[] {
  const runs = runsOf(text);
  const layout = layoutOf(runs);
  return runs.flatMap((run) => paragraphsOfRun(run, layout));
}

/** Runs of lines without an empty one between them. */
function runsOf(text: string): readonly (readonly TextLine[])[] {
  const runs: TextLine[][] = [];
  let run: TextLine[] = [];
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/u);
  for (const [at, line] of lines.entries()) {
    const words = line.trim();
    if (words === "") {
      if (run.length > 0) runs.push(run);
      run = [];
    } else run.push({ words, indent: columnsBefore(line), number: at + 1, length: line.trimEnd().length });
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function columnsBefore(line: string): number {
  let column = 0;
  for (const char of line) {
    if (char === "\t") column += 4 - (column % 4);
    else if (/\s/u.test(char)) column++;
    else break;
  }
  return column;
}

interface Layout {
  /** Where lines are broken, in characters; Infinity where each line is a paragraph. */
  readonly width: number;
  readonly wrapped: boolean;
}

/** Whether lines are wrapped, and at which width. */
function layoutOf(runs: readonly (readonly TextLine[])[]): Layout {
  const inner = pairsOf(runs);
  const lengths = inner.map(([line]) => line.length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (inner.length === 0 || width > 200 || width < 20) return { width: Number.POSITIVE_INFINITY, wrapped: false };
  const lower = inner.filter(([, next]) => /^\p{Ll}/u.test(next.words)).length;
  const cased = inner.filter(([, next]) => /^[^\p{L}]*[\p{Lu}\p{Ll}]/u.test(next.words)).length;
  const full = inner.filter(([line]) => line.length > width * 0.8).length;
  const wrapped = cased > inner.length * 0.3 ? lower > inner.length * 0.2 : full > inner.length * 0.5;
  return { width, wrapped };
}

function pairsOf(runs: readonly (readonly TextLine[])[]): readonly (readonly [TextLine, TextLine])[] {
  const pairs: (readonly [TextLine, TextLine])[] = [];
  for (const run of runs) {
    for (let at = 1; at < run.length; at++) {
      const [line, next] = [run[at - 1], run[at]];
      if (line !== undefined && next !== undefined) pairs.push([line, next]);
    }
  }
  return pairs;
}

function paragraphsOfRun(run: readonly TextLine[], layout: Layout): readonly Block[] {
  const blocks: Block[] = [];
  let open: TextLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open, layout));
    open = [];
  };
  for (const line of run) {
    const before = open.at(-1);
    if (before !== undefined && startsParagraph(before, line, open, layout)) close();
    open.push(line);
  }
  close();
  return blocks;
}

function startsParagraph(before: TextLine, line: TextLine, open: readonly TextLine[], layout: Layout): boolean {
  const label = findLabel(line.words);
  const goesOn = /^[\p{Ll}\p{Nd}]/u.test(line.words);
  const lower = /^\p{Ll}/u.test(line.words) || (label === null && goesOn);
  // "… referred to in Article" and on the next line "5. The Parties": a reference, cut by the line.
  const kindBefore = /\s(\S+)$/u.exec(before.words)?.[1] ?? "";
  if (layout.wrapped && goesOn && kindOfWord(kindBefore) !== null) return false;
  const ended =
    /[.;:!?؛؟。]["”»’')\]]*$|[,،](?:\s+(?:and|or|et|ou|und|oder|і|та|або|и|или))?$|(?:^|\s)(?:and|or)$/u.test(
      before.words,
    );
  if (label !== null && (ended || (label.sure && !layout.wrapped))) return true;
  if (!layout.wrapped) return !(lower && !ended);
  const firstWord = /^\S+/u.exec(line.words)?.[0] ?? "";
  const room = layout.width - before.length - 1;
  // The next word would have fitted: the line was broken on purpose.
  const deliberate = Math.max(firstWord.length, 5) + 3 <= room;
  if (label !== null && label.sure && label.kind !== null && (deliberate || label.rest === "")) return true;
  if (deliberate && (!lower || room > layout.width / 2)) return true;
  const hanging = open.length === 1 && findLabel(before.words) !== null;
  return ended && line.indent >= before.indent + 2 && !hanging;
}

function blockOf(lines: readonly TextLine[], layout: Layout): Block {
  const first = lines[0];
  const text = joinLines(lines.map((line) => line.words));
  const number = first?.number ?? 1;
  const indent =
    lines.length > 1 && findLabel(first?.words ?? "") !== null
      ? (first?.indent ?? 0)
      : lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  const place = { line: number, column: (first?.indent ?? 0) + 1 };
  if (isCentred(lines, layout)) return { text, centred: true, place };
  return { text, indent: indent * COLUMN, place };
}

function isCentred(lines: readonly TextLine[], layout: Layout): boolean {
  if (!layout.wrapped) return false;
  return lines.every((line) => {
    const right = layout.width - line.length;
    return line.indent >= 6 && Math.abs(right - line.indent) <= 4;
  });
}

/** Joins lines of one paragraph; after a hyphen no space, so that nothing is added inside a word. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let before = "";
  for (const line of lines) {
    const glued = /[\p{L}\p{M}][-‐]$/u.test(before.slice(-3)) && /^\p{L}/u.test(line);
    parts.push(parts.length === 0 || glued ? line : ` ${line}`);
    before = line;
  }
  return parts.join("");
}
