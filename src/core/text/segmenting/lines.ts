import type { Block } from "../block.ts";
import { isTable } from "../table.ts";
import { automaticLabel, findLabel, type LabelFound } from "./label.ts";
import type { NumberReading } from "./numerals.ts";

/** A paragraph with the label that it may bear. */
export interface Line {
  readonly block: Block;
  /** Its words, without surrounding space. */
  readonly words: string;
  /** Where `words` starts in the block's text. */
  readonly start: number;
  readonly label: LabelFound | null;
  /** The label comes from the file's own numbering, not from typed characters. */
  readonly automatic: boolean;
  /** Set like a heading: by style, by weight, in the middle, or in capitals. */
  readonly headingLike: boolean;
}

const LONGEST_HEADING = 160;
/** Months as they stand after the day in dates, whole or cut short; `3. Decisions` is none. */
const MONTH = new RegExp(
  `^(?:${[
    "jan|feb|mar|apr|jun|jul|aug|sept?|o[ck]t|nov|de[cz]",
    "january?|february?|march|märz|april|ma[iy]|june?|juni|july?|juli|august|september|o[ck]tober|november|de[cz]ember|jänner",
    "janvier|février|mars|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|décembre",
    "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
    "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** Looks for a label at the start of each paragraph; paragraphs without any character are left out. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = [];
  const beside = besideText(blocks);
  for (const block of blocks) {
    const words = block.text.trim();
    const printed = block.label?.trim() ?? "";
    if (words === "" && printed === "") continue;
    const start = block.text.length - block.text.trimStart().length;
    if (block.table === true || isTable(words) || (block.box === true && beside)) {
      lines.push({ block, words, start, label: null, automatic: false, headingLike: false });
      continue;
    }
    const automatic = printed !== "";
    const label = automatic ? { ...automaticLabel(printed), rest: words } : typedLabel(words);
    lines.push({
      block,
      words,
      start,
      label,
      automatic,
      headingLike: isHeadingLike(block, label?.rest ?? words, label),
    });
  }
  return withoutFarNumerals(lines);
}

/** C. is a letter, and a hundred only where XCIX comes as well. */
function withoutFarNumerals(lines: readonly Line[]): readonly Line[] {
  const isRoman = ({ numeral }: NumberReading): boolean => numeral === "ROMAN" || numeral === "roman";
  const values = (line: Line): readonly number[] =>
    line.label?.readings.filter(isRoman).flatMap(({ path }) => path) ?? [];
  const known = new Set(lines.flatMap(values));
  return lines.map((line) => {
    const { label } = line;
    if (label === null || label.readings.length < 2) return line;
    const isFar = (each: NumberReading): boolean =>
      isRoman(each) && (each.path[0] ?? 0) >= 50 && !known.has((each.path[0] ?? 0) - 1);
    return label.readings.some(isFar)
      ? { ...line, label: { ...label, readings: label.readings.filter((each) => !isFar(each)) } }
      : line;
  });
}

/** Whether boxes stand beside a text, and are not the text itself. */
function besideText(blocks: readonly Block[]): boolean {
  const count = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return count(blocks.filter(({ box }) => box === true)) * 2 < count(blocks);
}

function typedLabel(words: string): LabelFound | null {
  const found = findLabel(words);
  // "12. Februar 2031" is a date.
  return found !== null && found.kind === null && found.form === "#." && MONTH.test(found.rest) ? null : found;
}

function isHeadingLike(block: Block, rest: string, label: LabelFound | null): boolean {
  if (block.heading !== undefined && block.heading > 0) return rest.length <= 4 * LONGEST_HEADING;
  if (!isShort(rest)) return false;
  const strong = (block.strong ?? 0) >= block.text.trimEnd().length && block.text.trim() !== "";
  // What is set in the middle with a word for what it is, such as Article 5, is no item of a list.
  const named = label === null || (label.kind !== null && label.kind !== "bullet");
  return strong || isCapitals(rest) || (block.centred === true && named);
}

/** Short and without the punctuation that ends a sentence or a clause. */
export function isShort(words: string): boolean {
  return (
    words !== "" &&
    words.length <= LONGEST_HEADING &&
    words.split(/\s+/u).length <= 18 &&
    !/[.;,:…؛،|]["”»')\]]*$/u.test(words)
  );
}

function isCapitals(words: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words.replace(/\([^()]*\)/gu, ""));
}
