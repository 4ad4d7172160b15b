import { LATIN_PATTERN } from "../../common/list-numerals.ts";
import type { LabelFound } from "./label.ts";
import { insertedValue, readNumber, type NumberReading } from "./numerals.ts";

/** Labels of texts in which variants of one provision stand side by side: what is found, and where it ends. */
type Variant = Pick<LabelFound, "printed" | "kind" | "form" | "readings" | "sure">;

const SPACE = "[\\s\\u00a0]";
const END = `(?=${SPACE}|$|[[(“"])`;

/** `[3][5][4].`, `[2]**[5].`, `[b][c.]`: numbers that are themselves in brackets, the right one still open. */
const BRACKETED = new RegExp(`^(?:\\[(?:\\p{Nd}{1,3}\\p{L}?|\\p{L}{1,2})\\.?\\]\\**${SPACE}?)+\\.?\\]*${END}`, "u");
/** `OP2 bis.`, `para 1 alt:`, `OP1.c. alt.`: what is proposed beside, or instead of, paragraph 2, 1 or 1 (c). */
const WORD = `(?:${LATIN_PATTERN}|alt(?:ernative)?|chapeau)`;
const PROPOSED = new RegExp(
  `^(?:OP|para(?:graph)?\\.?(?=${SPACE}))${SPACE}?(\\p{Nd}{1,3})(?:\\.?\\(?([a-z])\\)?(?![a-z])\\.?)?((?:${SPACE}?${WORD}\\.?${SPACE}?\\p{Nd}{0,2})+)[.:]?\\]*${END}`,
  "iu",
);
/** `Alt title: …`, `Alternative title 2: …`: another heading for what it stands under. */
const OTHER_TITLE = new RegExp(
  `^alt(?:ernative)?\\.?${SPACE}titles?(?:${SPACE}\\p{Nd}{1,2})?(?=${SPACE}*[:–—-])`,
  "iu",
);

/** The label of a variant at the start of a line that may begin with brackets, or null. */
export function variantLabel(line: string): Variant | null {
  const title = OTHER_TITLE.exec(line)?.[0];
  if (title !== undefined) return { printed: title, kind: "title", form: "title", readings: [], sure: true };
  return bracketed(line) ?? proposed(line);
}

function bracketed(line: string): Variant | null {
  const openers = /^\[*(?=\[)/u.exec(line)?.[0] ?? "";
  const printed = BRACKETED.exec(line.slice(openers.length))?.[0].trimEnd();
  if (printed === undefined) return null;
  const numbers = printed.match(/\p{Nd}+\p{L}?|\p{L}+/gu) ?? [];
  // A lone number in brackets is a reference or a blank to be filled in, unless a stop shows that it counts.
  if (numbers.length < 2 && !printed.includes(".")) return null;
  const readings = numbers.flatMap((number) => readNumber(number));
  return readings.length === 0 ? null : { printed: openers + printed, kind: null, form: "#.", readings, sure: true };
}

function proposed(line: string): Variant | null {
  const openers = /^\[*/u.exec(line)?.[0] ?? "";
  const found = PROPOSED.exec(line.slice(openers.length));
  if (found === null) return null;
  const [printed, number = "", letter, words = ""] = found;
  // "Paragraph 2 bis of Article 5" is running text.
  if (/^\s*\p{Ll}/u.test(line.slice(openers.length + printed.length)) && !/[.:]\]*$/u.test(printed)) return null;
  // An alternative stands between the number itself and its bis.
  const inserted = Math.max(1, insertedValue(words));
  const readings = readNumber(letter ?? number).map((each): NumberReading => ({ ...each, inserted }));
  return { printed: openers + printed.trimEnd(), kind: "proposed", form: "#.", readings, sure: true };
}
