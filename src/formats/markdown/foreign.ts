import { said } from "../../core/common/said.ts";
import type { Block } from "../../core/text/block.ts";
import type { Warning } from "../../core/text/draft.ts";
import { findLabel, type LabelFound } from "../../core/text/segmenting/label.ts";
import { plainInline } from "./inline.ts";

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/u;
const SETEXT = /^ {0,3}(=+|-{2,})[ \t]*$/u;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const ITEM = /^(\s*)([-+*]|\d{1,9}[.)])[ \t]+(.*)$/u;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/u;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/u;
const BOLD_START = /^(?:\*\*|__)((?:\\.|[^\\*_]|[*_](?![*_]))+)(?:\*\*|__)/su;
const COLUMN = 6;

/** Paragraphs of any Markdown file; brackets are words, lists keep the numbers they are written with. */
export function blocksOfMarkdown(
  body: string,
  firstLine: number,
): { blocks: readonly Block[]; warnings: readonly Warning[] } {
  return new ForeignReader(firstLine).read(body.split("\n"));
}

class ForeignReader {
  readonly #firstLine: number;
  readonly #blocks: Block[] = [];
  #open: { lines: string[]; indent: number; line: number } | null = null;
  #fence: string | null = null;
  #tables = 0;
  #marks = 0;

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
  }

  read(lines: readonly string[]): { blocks: readonly Block[]; warnings: readonly Warning[] } {
    for (let at = 0; at < lines.length;) at += this.#line(lines, at);
    this.#close();
    const count = this.#marks;
    return { blocks: this.#blocks, warnings: count === 0 ? [] : [said("emphasis-removed", { count })] };
  }

  /** Takes the line at `at`; answers how many lines were used. */
  #line(lines: readonly string[], at: number): number {
    const line = lines[at] ?? "";
    const number = this.#firstLine + at;
    const fence = FENCE.exec(line)?.[1];
    if (this.#fence !== null) {
      if (fence !== undefined && fence.startsWith(this.#fence)) this.#fence = null;
      else if (line.trim() !== "") this.#push(line.trim(), { line: number });
      return 1;
    }
    if (fence !== undefined) {
      this.#close();
      this.#fence = fence;
      this.#marks++;
      return 1;
    }
    if (line.trim() === "") {
      this.#close();
      return 1;
    }
    if (this.#open === null && TABLE_RULE.test(lines[at + 1] ?? "") && line.includes("|"))
      return this.#table(lines, at);
    const setext = this.#open === null ? null : SETEXT.exec(line);
    if (setext !== null) {
      this.#close(setext[1]?.startsWith("=") === true ? 1 : 2);
      return 1;
    }
    if (RULE.test(line)) {
      this.#close();
      return 1;
    }
    const heading = HEADING.exec(line);
    if (heading !== null) {
      this.#close();
      this.#open = { lines: [heading[2] ?? ""], indent: 0, line: number };
      this.#close(heading[1]?.length ?? 1);
      return 1;
    }
    this.#words(line, number);
    return 1;
  }

  #words(source: string, number: number): void {
    const quoted = /^(?:\s{0,3}>\s?)+/u.exec(source)?.[0] ?? "";
    if (quoted !== "") this.#marks++;
    const line = source.slice(quoted.length);
    const item = ITEM.exec(line);
    const startsItem =
      item !== null &&
      (this.#open === null || !/^\d/u.test(item[2] ?? "") || /^1[.)]$/u.test(item[2] ?? "") || this.#inList());
    const label = startsItem ? null : findLabel(line.trim());
    const before = this.#open?.lines.at(-1) ?? "";
    const isPoint = label !== null && (label.sure || isNext(findLabel(this.#open?.lines[0] ?? ""), label));
    const breaks = isPoint && /(?:[.;:,!?]|\band|\bor)["”)\]*_]*$/u.test(before.trim());
    if (this.#open === null || startsItem || breaks) {
      this.#close();
      this.#open = { lines: [line.trim()], indent: columnsOf(line), line: number };
      if (/ {2}$/u.test(line)) this.#open.lines[0] += "\\";
      return;
    }
    this.#open.lines.push(line.trim() + (/ {2}$/u.test(line) ? "\\" : ""));
  }

  #inList(): boolean {
    return this.#open !== null && ITEM.test(this.#open.lines[0] ?? "");
  }

  #close(heading?: number): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const source = joinSource(open.lines);
    const text = this.#plain(source);
    const bold = BOLD_START.exec(source);
    const strong = bold === null ? 0 : plainInline(bold[1] ?? "").text.length;
    this.#push(text, {
      line: open.line,
      indent: open.indent * COLUMN,
      ...(strong === 0 ? {} : { strong }),
      ...(heading === undefined ? {} : { heading }),
    });
  }

  #push(text: string, about: { line: number; indent?: number; strong?: number; heading?: number }): void {
    const { line, ...rest } = about;
    if (text.trim() !== "") this.#blocks.push({ text, ...rest, place: { line } });
  }

  #plain(source: string): string {
    const read = plainInline(source);
    this.#marks += read.marks;
    return read.text;
  }

  #table(lines: readonly string[], at: number): number {
    const table = this.#tables++;
    const heads = lines.slice(at, at + 3).findIndex((line) => TABLE_RULE.test(line));
    let used = 0;
    for (let row = 0; (lines[at + used] ?? "").includes("|"); used++) {
      const line = lines[at + used] ?? "";
      if (TABLE_RULE.test(line)) continue;
      for (const [column, cell] of cellsOf(line).entries()) {
        const text = this.#plain(cell.trim());
        const head = row < heads ? { head: true as const } : {};
        this.#blocks.push({
          text,
          cell: { table, row, column, ...head },
          place: { line: this.#firstLine + at + used },
        });
      }
      row++;
    }
    return Math.max(used, 1);
  }
}

/** Whether a label counts on from the one before it: 2.2 after 2.1, or 2.1 after 2. */
function isNext(before: LabelFound | null, label: LabelFound): boolean {
  const [old, now] = [before?.readings[0]?.path, label.readings[0]?.path];
  if (old === undefined || now === undefined || now.length < 2) return false;
  const [above, last] = [now.slice(0, -1), now.at(-1)!];
  const wanted = last === 1 ? above : [...above, last - 1];
  return wanted.length === old.length && wanted.every((value, at) => value === old[at]);
}

function cellsOf(line: string): readonly string[] {
  const cells = line.trim().split(/(?<!\\)\|/u);
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells;
}

function joinSource(lines: readonly string[]): string {
  let text = "";
  for (const [at, line] of lines.entries()) {
    const hard = /(?:^|[^\\])(?:\\\\)*\\$/u.test(lines[at - 1] ?? "");
    text += at === 0 ? line : (hard ? "\n" : " ") + line;
  }
  // A break at the very end parts nothing.
  return /(?:^|[^\\])(?:\\\\)*\\$/u.test(text) ? text.slice(0, -1) : text;
}

function columnsOf(line: string): number {
  return (/^\s*/u.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;
}
