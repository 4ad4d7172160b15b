import { append } from "../../core/common/append.ts";
import type { Block, Footnote } from "../../core/text/block.ts";
import { findLabel } from "../../core/text/segmenting/label.ts";
import { isTitleLike } from "../../core/text/segmenting/title-words.ts";
import { Hyphens } from "./hyphens.ts";
import type { PageLine } from "./lines.ts";

/** Paragraphs of the text and the words from which a hyphen at a line end was taken. */
export interface PdfParagraphs {
  readonly blocks: readonly Block[];
  readonly rejoined: readonly string[];
}

/** Lines as paragraphs: by gaps, indents, labels and the length of the last line. */
export function paragraphsOfLines(all: readonly PageLine[]): PdfParagraphs {
  const body = bodySize(all);
  const { lines, notes } = withoutNotes(all, body);
  const hyphens = new Hyphens(lines.map((line) => line.text));
  const spacing = usualSpacing(lines);
  const sizes = headingSizes(lines, body);
  const blocks: Block[] = [];
  let open: PageLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open, hyphens, sizes, notes));
    open = [];
  };
  for (const line of lines) {
    const before = open.at(-1);
    if (before !== undefined && startsParagraph(before, line, open, spacing)) close();
    open.push(line);
  }
  close();
  return { blocks, rejoined: hyphens.rejoined };
}

/** The size in which most characters are set. */
function bodySize(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  let best = 10;
  let most = 0;
  for (const [size, count] of counts) {
    if (count > most) {
      best = size;
      most = count;
    }
  }
  return best;
}

/** Footnotes by page and mark. */
type Notes = ReadonlyMap<string, string>;

/** Takes footnotes off the foot of pages: small lines, the first of which starts with a mark that the page refers to. */
function withoutNotes(lines: readonly PageLine[], body: number): { lines: readonly PageLine[]; notes: Notes } {
  const notes = new Map<string, string>();
  const kept: PageLine[] = [];
  const byPage = groupByPage(lines);
  for (const [page, own] of byPage) {
    const marks = new Set(
      own
        .filter((line) => line.size > body * 0.9)
        .flatMap((line) => line.marks.flatMap(({ mark }) => [mark, ...singleMarks(mark)])),
    );
    const first = own.findIndex(
      (line, at) =>
        line.size < body * 0.93 &&
        own.slice(at).every((each) => each.size < body * 0.93) &&
        marks.has(leadingMark(line)),
    );
    const start = first < 0 ? setApart(own, marks) : first;
    append(kept, start < 0 ? own : own.slice(0, start));
    let mark = "";
    for (const line of start < 0 ? [] : own.slice(start)) {
      const starts = leadingMark(line);
      const words = line.text.replace(/^\s*(?:\p{Nd}{1,3}|[*†‡§])[.)]?\s*/u, "");
      if (starts !== "" && marks.has(starts)) {
        mark = starts;
        notes.set(`${page} ${mark}`, words);
      } else notes.set(`${page} ${mark}`, `${notes.get(`${page} ${mark}`) ?? ""} ${line.text}`.trim());
    }
  }
  return { lines: kept, notes };
}

/** Between the text and notes in its own size the page is empty for so many sizes; between notes it is not. */
const APART = 2.5;

/** Where notes begin that are set in the size of the text: what stands apart at the foot, from a mark that the page refers to. */
function setApart(lines: readonly PageLine[], marks: ReadonlySet<string>): number {
  let at = lines.length - 1;
  const gap = (index: number): number => (lines[index - 1]?.y ?? 0) - (lines[index]?.y ?? 0);
  while (at > 0 && gap(at) < APART * (lines[at]?.size ?? 0)) at--;
  const line = lines[at];
  const isNote = at > 0 && line !== undefined && !isBold(line) && marks.has(leadingMark(line));
  // A point of the text bears its mark too; the text above goes on to another number before it.
  return isNote && lines.slice(0, at).some((each) => each.marks.some(({ mark }) => mark === leadingMark(line)))
    ? at
    : -1;
}

function groupByPage(lines: readonly PageLine[]): ReadonlyMap<number, readonly PageLine[]> {
  const groups = new Map<number, PageLine[]>();
  for (const line of lines) {
    const own = groups.get(line.page);
    if (own === undefined) groups.set(line.page, [line]);
    else own.push(line);
  }
  return groups;
}

/** Two notes referred to at one place are set as one number: 67 for 6 and 7. */
function singleMarks(mark: string): readonly string[] {
  return /^\p{Nd}{2}$/u.test(mark) ? [mark.slice(0, 1), mark.slice(1)] : [];
}

function leadingMark(line: PageLine): string {
  return /^\s*(\p{Nd}{1,3}|[*†‡§])(?=[.)\s\p{L}])/u.exec(line.text)?.[1] ?? "";
}

/** The usual distance between baselines, in sizes. */
function usualSpacing(lines: readonly PageLine[]): number {
  const gaps: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1], lines[at]];
    if (before === undefined || line === undefined || before.page !== line.page || before.left !== line.left) continue;
    const gap = (before.y - line.y) / line.size;
    if (gap > 0.8 && gap < 3) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  // Lines inside paragraphs are the closest ones, and there are many of them.
  return gaps[Math.floor(gaps.length * 0.3)] ?? 1.2;
}

/** Sizes larger than the body's, the largest first: they are levels of headings. */
function headingSizes(lines: readonly PageLine[], body: number): readonly number[] {
  const sizes = new Set(
    lines.filter((line) => line.size > body * 1.12 && line.text.length < 200).map((line) => Math.round(line.size)),
  );
  return [...sizes].toSorted((a, b) => b - a).slice(0, 4);
}

const ENDED = /[.;:!?؛؟。][\])"”»’']*$/u;
/** Dots that lead to a page number, in a list of contents. */
const LEADER = /(?:\.\s?){4,}\s*\p{Nd}{1,4}$/u;

function isBold(line: PageLine): boolean {
  return line.strong >= line.text.length;
}

/** A heading that only its weight sets off: bold after words that are not, or the other way about. */
function changesWeight(before: PageLine, line: PageLine): boolean {
  if (isBold(before) === isBold(line)) return false;
  return isBold(line) ? before.strong === 0 && /^[\p{Lu}\p{Lo}\p{Nd}([]/u.test(line.text) : line.strong === 0;
}

function startsParagraph(before: PageLine, line: PageLine, open: readonly PageLine[], spacing: number): boolean {
  if (Math.abs(before.size - line.size) > 0.12 * Math.max(before.size, line.size)) return true;
  if (LEADER.test(before.text.slice(-32))) return true;
  const label = findLabel(line.text);
  const lower = /^\p{Ll}/u.test(label?.rest ?? line.text);
  if (changesWeight(before, line) && !lower) return true;
  const ended = ENDED.test(before.text);
  const moved = before.page !== line.page || before.y <= line.y;
  const width = before.right - before.left;
  const firstWord = ((/^\S+/u.exec(line.text)?.[0].length ?? 1) + 1) * before.size * 0.48;
  // The next word would have fitted: the line was ended on purpose.
  const room = before.rightToLeft ? before.x - before.left : before.right - before.end;
  const short = room > firstWord + width * 0.02;
  if (label !== null && label.sure && (ended || short || /(?:,|[;,]?\s(?:and|or))$/u.test(before.text))) return true;
  if (label !== null && ended && /^[[(“"«]*\p{Lu}/u.test(label.rest)) return true;
  // Under a heading that fills its line the next one begins with its own word: Article 5. Trade, Section A. Lists.
  if (open.length === 1 && isNamed(before) && isNamed(line)) return true;
  if (moved) return ended && (short || !lower);
  if ((before.y - line.y) / line.size > spacing * 1.3) return !(lower && !ended && !short);
  if (short && !(lower && !ended)) return true;
  if (isCentred(before) !== isCentred(line) && Math.abs(before.x - line.x) > 1) return !lower;
  const hanging = open.length === 1 && findLabel(before.text) !== null;
  const indent = line.rightToLeft ? before.end - line.end : line.x - before.x;
  return ended && indent > line.size * 0.8 && !hanging;
}

/** Whether a line is a number with its word and no more than a title: `Section A. Lists`, where `paragraph 1` is running text. */
function isNamed({ text }: PageLine): boolean {
  const label = findLabel(text);
  if (label === null || label.kind === null || !label.sure || /^[[(]*\p{Ll}/u.test(text)) return false;
  return label.rest === "" || isTitleLike(label.rest);
}

function isCentred(line: PageLine): boolean {
  const before = line.x - line.left;
  const after = line.right - line.end;
  return before > line.size * 2 && Math.abs(before - after) < line.size * 1.5;
}

function blockOf(lines: readonly PageLine[], hyphens: Hyphens, sizes: readonly number[], notes: Notes): Block {
  const [first] = lines;
  const parts: string[] = [];
  let length = 0;
  const footnotes: Footnote[] = [];
  for (const line of lines) {
    // The text is put together once: joined line by line it would be copied as often as it has lines.
    const joint = hyphens.joint(parts.at(-1) ?? "", line.text);
    if (joint === "divided") parts.push((parts.pop() ?? "").slice(0, -1));
    parts.push(joint === "blank" ? ` ${line.text}` : line.text);
    const start = length + (joint === "blank" ? 1 : joint === "divided" ? -1 : 0);
    length = start + line.text.length;
    for (const raised of line.marks) {
      const whole = notes.has(`${line.page} ${raised.mark}`);
      for (const [step, mark] of (whole ? [raised.mark] : singleMarks(raised.mark)).entries()) {
        const note = notes.get(`${line.page} ${mark}`);
        if (note !== undefined) footnotes.push({ mark, text: note, at: start + raised.at + step });
      }
    }
  }
  const text = parts.join("");
  const clean = withoutMarks(text, footnotes);
  const rank = sizes.indexOf(Math.round(first?.size ?? 0));
  const indent =
    first === undefined
      ? 0
      : first.rightToLeft
        ? first.right - lines.reduce((most, line) => Math.max(most, line.end), Number.NEGATIVE_INFINITY)
        : lines.reduce((least, line) => Math.min(least, line.x), Number.POSITIVE_INFINITY) - first.left;
  const centred =
    lines.every(isCentred) && lines.every((line) => line === first || Math.abs(line.x - (first?.x ?? 0)) > 1);
  const strong = strongOf(lines, clean.text.length);
  return {
    text: clean.text,
    ...(rank < 0 || text.length > 200 ? {} : { heading: rank + 1 }),
    ...(centred ? { centred: true as const } : { indent: Math.round(indent) }),
    ...(strong === 0 ? {} : { strong }),
    place: { page: first?.page ?? 1 },
    ...(clean.footnotes.length === 0 ? {} : { footnotes: clean.footnotes }),
  };
}

/** How much of a paragraph's start is bold: whole lines, then the start of the next. */
function strongOf(lines: readonly PageLine[], length: number): number {
  const plain = lines.findIndex((line) => !isBold(line));
  if (plain < 0) return length;
  const whole = lines.slice(0, plain).reduce((sum, line) => sum + line.text.length + 1, 0);
  return Math.min(length, whole + (lines[plain]?.strong ?? 0));
}

/** Takes marks of footnotes out of the words, so that none becomes part of a number. */
function withoutMarks(text: string, footnotes: readonly Footnote[]): { text: string; footnotes: readonly Footnote[] } {
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const kept: Footnote[] = [];
  for (const note of footnotes) {
    const at = text.indexOf(note.mark, Math.max(from, note.at - 1));
    if (at < 0 || at > note.at + 2) continue;
    let part = text.slice(from, at);
    // 30, 31: the comma between marks goes with them.
    if (kept.length > 0 && part.trim() === ",") part = "";
    // The mark's own distance is not a space between words twice.
    if (/^(?:\s|[.,;:)\]]|$)/u.test(text.slice(at + note.mark.length))) part = part.trimEnd();
    parts.push(part);
    length += part.length;
    kept.push({ ...note, at: length });
    from = at + note.mark.length;
  }
  return { text: parts.join("") + text.slice(from), footnotes: kept };
}
