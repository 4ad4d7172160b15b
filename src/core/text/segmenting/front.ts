import { said } from "../../common/said.ts";
import type { Remark, Warning } from "../draft.ts";
import { titleAfterHead } from "./masthead.ts";
import { isShort, type Line } from "./lines.ts";

/** What stands before the first point. */
export interface Front {
  readonly title: string;
  /** Index of the first line of the title, and after its last. */
  readonly titleStart: number;
  readonly titleEnd: number;
  /** How many lines head, title and particulars, such as dates and editions, take. */
  readonly length: number;
  /** Footnotes of the title. */
  readonly warnings: readonly Warning[];
  readonly comments: readonly Remark[];
}

const LONGEST_TITLE = 6;

/** Title lines and particulars at the start of a text. */
export function frontOf(lines: readonly Line[], wantTitle: boolean): Front {
  const headed = wantTitle ? titleAfterHead(lines) : null;
  const titleStart = headed?.from ?? 0;
  const titleEnd = headed?.to ?? (wantTitle ? endOfTitle(lines) : 0);
  const length = hasStructure(lines, titleEnd) ? endOfParticulars(lines, titleEnd) : titleEnd;
  const titleLines = lines.slice(titleStart, titleEnd);
  const title = titleLines.map((line) => line.words).join(" ");
  const warnings = titleLines.flatMap((line) =>
    (line.block.footnotes ?? []).map((note): Warning => {
      return { ...said("footnote-before-first-point", { mark: note.mark, words: note.text }), ...lineOf(line) };
    }),
  );
  return {
    title,
    titleStart,
    titleEnd,
    length,
    warnings,
    comments: titleLines.flatMap((line) => line.block.comments ?? []),
  };
}

function lineOf(line: Line): { line?: number } {
  const number = line.block.place?.line;
  return number === undefined ? {} : { line: number };
}

function endOfTitle(lines: readonly Line[]): number {
  if (lines.length < 2) return 0;
  const firstHeadings = lines.filter((line) => line.block.heading === 1 && line.label === null).length;
  let end = 0;
  while (end < Math.min(lines.length - 1, LONGEST_TITLE)) {
    const line = lines[end];
    if (line === undefined || line.label !== null || isPreambleStart(line.words)) break;
    const { heading } = line.block;
    const styled = heading === 0 || (heading === 1 && (firstHeadings === 1 || end === 0));
    const first = end === 0 && heading === undefined && isShort(line.words);
    const more = end > 0 && heading === lines[end - 1]?.block.heading && line.headingLike && heading === undefined;
    if (!styled && !first && !more) break;
    if (heading === 1 && firstHeadings > 1 && !isHeading(lines[end + 1])) break;
    end++;
  }
  return end === 1 && isSectionHeading(lines) ? 0 : end;
}

/** Whether the first line heads the points right after it, as others like it further down do. */
function isSectionHeading(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.block.heading !== undefined || !first.headingLike)
    return false;
  const alike = (line: Line): boolean => line.headingLike && line.label === null && line.block.heading === undefined;
  return isLabel(second) && lines.slice(2).some(alike);
}

function isHeading(line: Line | undefined): boolean {
  return line !== undefined && line.headingLike;
}

function isLabel(line: Line): boolean {
  return line.label !== null && (line.label.sure || line.automatic);
}

/** Whether numbers or headings follow, so that short lines before them are not points. */
function hasStructure(lines: readonly Line[], from: number): boolean {
  return lines.slice(from).some((line) => isLabel(line) || line.headingLike);
}

function endOfParticulars(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length) {
    const line = lines[end];
    if (line === undefined || line.label !== null || line.headingLike || isPreambleStart(line.words)) break;
    const aside = /^[([*].*[)\]*]$/u.test(line.words) && line.words.length < 400;
    if (!isShort(line.words) && !aside && !isDateLine(line.words)) break;
    end++;
  }
  return end;
}

function isDateLine(words: string): boolean {
  return words.length < 60 && /\p{Nd}{4}[.]?$/u.test(words);
}

/** How preambles begin, and how they end: they turn whole paragraphs into one unnumbered point. */
const PREAMBLE_START = new RegExp(
  [
    "^(?:The|Les|Die|Las|Los|Le|As|Os)\\s+(?:High\\s+Contracting\\s+|Hautes\\s+|Hohen\\s+|Altas\\s+)?(?:\\p{L}+\\s+)?(?:Part(?:y|ies|es|eien|i)|Signator\\p{L}+|Governments?|States\\s+Parties|Vertragsparteien)",
    "^(?:Recalling|Recognizing|Recognising|Reaffirming|Affirming|Desiring|Considering|Noting|Bearing in mind|Having (?:regard|considered)|Determined|Convinced|Mindful|Whereas|Emphasizing|Welcoming|Acknowledging|Acting)\\p{L}*[ ,]",
    "^(?:Rappelant|Reconnaissant|Considérant|Désireux|Résolu|Ayant|Soulignant|In Anerkennung|In Erwägung|Eingedenk|In dem (?:Wunsch|Bestreben|Bewusstsein)|Recordando|Reconociendo|Considerando|Deseando)",
    "^(?:Сторони|Стороны|Договаривающиеся|Договірні|Високі|Высокие|Визнаючи|Признавая|Прагнучи|Стремясь|Підтверджуючи|Подтверждая|Беручи|Принимая|Враховуючи|Учитывая)(?!\\p{L})",
    "^(?:إن\\s+)?(?:ال)?أطراف|^إذ\\s",
  ]
    .map((part) => `(?:${part})`)
    .join("|"),
  "u",
);

/** Whether a paragraph belongs to a preamble by its first or last words. */
function isPreambleStart(words: string): boolean {
  return PREAMBLE_START.test(words.replace(/^[[*_(“"«]+/u, ""));
}

/** The sentence that ends a preamble: `Have agreed as follows:`. */
const PREAMBLE_END = new RegExp(
  [
    "(?:agreed?|undertake|adopt(?:ed)?|declare|conclude)\\s+(?:as follows|the following|this (?:regulation|directive|decision|treaty|agreement))\\s*:?$",
    "(?:convenu\\p{L}*|conviennent|arrêté|adopté) (?:de )?ce qui suit\\s*:?$|(?:wie folgt|Folgendes)[^.]{0,20}[:.]$",
    "(?:han convenido|convienen|acuerdan) (?:en )?lo siguiente\\s*:?$",
    "(?:домовилися|погодилися|договорились|согласились|договорилися) про (?:таке|наступне)\\s*:?$|о нижеследующем\\s*:?$",
    "(?:اتفق|اتفقت|اتفقوا).{0,40}(?:ما يلي|الآتي)\\s*:?$",
  ].join("|"),
  "iu",
);

/** Whether a paragraph is the one that ends a preamble. */
export function isPreambleEnd(words: string): boolean {
  return words.length < 300 && PREAMBLE_END.test(words);
}

/**
 * Index of the line with which a preamble without a heading starts, or -1: the words before the first number, where any
 * of them speaks as preambles do.
 */
export function preambleStart(lines: readonly Line[], from: number): number {
  const number = lines.findIndex((line, at) => at >= from && isLabel(line));
  const end = number < 0 ? lines.length : number;
  const before = lines.slice(from, end);
  if (!before.some((line) => isPreambleStart(line.words) || isPreambleEnd(line.words))) return -1;
  // Without numbers after it only a text that starts so is a preamble.
  const first = before.findIndex((line) => !line.headingLike);
  if (first < 0) return -1;
  const speaks = before.findIndex((line) => isPreambleStart(line.words) || isPreambleEnd(line.words));
  return from + (number < 0 ? speaks : first);
}
