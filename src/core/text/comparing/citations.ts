import type { LanguageTable } from "../../common/language/index.ts";
import { remembered } from "../../common/remembered.ts";
import type { TextRange } from "../change.ts";
import { lex } from "../changing/lex.ts";
import { isActNumber, numberUse } from "../changing/number-kind.ts";
import type { Unit } from "../changing/unit.ts";
import { unitsOf } from "../changing/units.ts";

/** One number that words cite, of a point or of what stands below it. */
export interface CitedNumber {
  /** The word that names what it is of: article; "" where none does. */
  readonly word: string;
  /** The number: 15, iv; of "(3)" behind "15(1)" the 15. */
  readonly head: string;
  /** What stands in brackets behind it: "1 a". */
  readonly marks: string;
  /** Counted instead of named: "the third indent". */
  readonly counted: boolean;
  /** Where it stands. */
  readonly range: TextRange;
}

/** All that some words cite together: "Articles 3, 7 and 15(2)", "the first and second indents of Article 14". */
export interface Citation {
  readonly range: TextRange;
  readonly numbers: readonly CitedNumber[];
  /** The numbers of the acts whose provisions they are. */
  readonly acts: readonly string[];
  /** Whether another instrument is named: "of the Treaty"; "of this Agreement" names none. */
  readonly elsewhere: boolean;
  /** Whether it points by place alone: "the three preceding subparagraphs". */
  readonly pointed: boolean;
}

/** A citation of more pieces than this is a list of contents. */
const LONGEST = 120;
/** Of a range of more, what lies between says nothing: "Articles 1 to 400". */
const MOST_BETWEEN = 60;
const MOST_NUMBERS = 200;
const PLACE = /^(?:the )?(?:above|below|preceding|previous|foregoing|aforementioned|above-mentioned|abovementioned)$/u;
const SIGNS = /^[,()/-]$/u;

/** The citations of a text, in order. */
export function citationsIn(text: string, table: LanguageTable): readonly Citation[] {
  const units = unitsOf(lex(text, table), table, { names: new Set() });
  const found: Citation[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!opens(units, at, table)) continue;
    let end = at + 1;
    while (end < units.length && end - at < LONGEST && goesOn(units, end, table)) end++;
    while (end > at && !cites(units, end - 1, table)) end--;
    const start = units[at - 1]?.role === "article" ? at - 1 : at;
    const citation = end > at ? citationOf(units.slice(start, end)) : null;
    if (citation !== null) found.push(citation);
    at = Math.max(at, end - 1);
  }
  return found;
}

/** The words for parts of an instrument, in any form; some of them are such only beside a number, or a word of place. */
const partsOf = remembered(
  (table: LanguageTable) => new Set((table.lexicon.structure ?? "").split(/[;=]/u).map((word) => word.trim())),
);

function isPart(unit: Unit | undefined, table: LanguageTable): boolean {
  return unit?.role === "structure" || (unit !== undefined && partsOf(table).has(unit.word));
}

function isCounting(units: readonly Unit[], at: number): boolean {
  if (units[at]?.type !== "number") return false;
  let next = at + 1;
  while (isBetween(units[next]) || (units[next]?.type === "number" && units[next]?.ordinal === true)) next++;
  return units[next]?.role === "structure" && (units[at]?.ordinal === true || PLACE.test(units[at + 1]?.word ?? ""));
}

function isBetween(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.role === "conjunction" || unit.key === "," || PLACE.test(unit.word));
}

/** Whether a unit is a number, or the word for what has one, that a citation may end with. */
function cites(units: readonly Unit[], at: number, table: LanguageTable): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.role === "structure" || unit.role === "instrument" || unit.type === "designator") return true;
  if (unit.type === "label") return unit.surface.startsWith("(");
  if (PLACE.test(units[at - 1]?.word ?? "")) return isPart(unit, table);
  if (unit.key === ")") return units[at - 2]?.key === "(";
  return isCounting(units, at) || (unit.type === "number" && isNamed(units, at, table));
}

/** Whether a number is one of a list of numbers, or stands behind the word for its part, and counts nothing. */
function isNamed(units: readonly Unit[], at: number, table: LanguageTable): boolean {
  const use = numberUse(units, at, table);
  if (use.kind === "reference") return true;
  const [before, next] = [units[at - 1], units[at + 1]];
  const listed = before?.key === "," || before?.role === "conjunction";
  const ends = next === undefined || next.type === "sign" || next.type === "label" || next.role === "conjunction";
  return listed && ends && use.kind === "quantity" && use.unit === undefined;
}

function opens(units: readonly Unit[], at: number, table: LanguageTable): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit?.role === "structure" || isCounting(units, at)) return true;
  if (PLACE.test(unit?.word ?? "")) return isPart(next, table);
  return unit?.type === "designator" && !isActNumber(unit) && cites(units, at, table);
}

function goesOn(units: readonly Unit[], at: number, table: LanguageTable): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.type === "label" || cites(units, at, table) || SIGNS.test(unit.key)) return true;
  const joins = unit.role === "conjunction" || unit.role === "article" || /^(?:of|to|this|that)$/u.test(unit.word);
  return isInBrackets(units, at) || joins || PLACE.test(unit.word) || table.near?.pointers.has(unit.word) === true;
}

function citationOf(units: readonly Unit[]): Citation | null {
  const numbers: CitedNumber[] = [];
  const acts: string[] = [];
  let word = "";
  let over = "";
  let open: number[] = [];
  let range = false;
  // Whether the number read last stood in brackets alone: "points (a) and (b)"
  let bare = false;
  for (const [at, unit] of units.entries()) {
    if (isActNumber(unit)) acts.push(unit.key);
    else if (unit.type === "number" && unit.ordinal === true) {
      open.push(numbers.length);
      numbers.push({ word: "", head: unit.key.replace(/^#o?/u, ""), marks: "", counted: true, range: unit });
    } else if (unit.role === "structure") {
      const named = (unit.group ?? unit.word).replace(/^structure:/u, "");
      // "Articles 14, third indent, and 15": what is counted is named behind its number, and the numbers behind it are others'.
      if (open.length > 0) for (const index of open) numbers[index] = { ...numbers[index]!, word: named };
      else [over, word] = [word, named];
      open = [];
    } else if (isNumbered(units, at)) {
      const written = unit.word.replace(/\s/gu, "");
      const isMark = isInBrackets(units, at);
      const [, head = "", rest = ""] = /^([^()]*)(.*)$/u.exec(isMark ? `(${written})` : written) ?? [];
      const marks = (rest.match(/[\p{L}\p{Nd}]+/gu) ?? []).join(" ");
      const last = numbers.at(-1);
      const named = head === "" ? marks : head;
      const behind: CitedNumber | undefined =
        head === "" && !bare && !last?.counted && units[at - 1]?.role !== "structure" ? last : undefined;
      // "Articles 5, points (b) and (c), and 8": a figure without brackets goes on with the list before.
      if (bare && head !== "" && units[at - 1]?.role !== "structure" && over !== "") word = over;
      if (range && last !== undefined) numbers.push(...between(last, named));
      // "15 (1) and (3)": the second stands behind the same number; of "15 (1)" the brackets belong to the number before.
      if (behind?.marks === "" && units[at - (isMark ? 2 : 1)]?.type === "number")
        numbers[numbers.length - 1] = { ...behind, marks, range: { from: behind.range.from, to: unit.to } };
      else if (behind) numbers.push({ ...behind, marks, range: unit });
      else numbers.push({ word, head: named, marks: head === "" ? "" : marks, counted: false, range: unit });
      bare = head === "" && behind === undefined;
    }
    if (unit.type !== "sign" || unit.key === "-") range = unit.word === "to" || unit.key === "-";
  }
  const [first, last] = [units[0], units.at(-1)];
  const pointed = units.some(({ word: one }) => PLACE.test(one));
  if (first === undefined || last === undefined || (numbers.length === 0 && !pointed)) return null;
  if (numbers.length > MOST_NUMBERS) return null;
  const own = (at: number): boolean => /^(?:this|present)$/u.test(units[at - 1]?.word ?? "");
  const elsewhere = units.some(({ role }, at) => role === "instrument" && !own(at));
  return { range: { from: first.from, to: last.to }, numbers, acts, elsewhere, pointed };
}

function isNumbered(units: readonly Unit[], at: number): boolean {
  return /^(?:designator|number|label)$/u.test(units[at]?.type ?? "") || isInBrackets(units, at);
}

/** Whether a unit stands alone in brackets that are units of their own. */
function isInBrackets(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.key === "(" && units[at + 1]?.key === ")";
}

/** The numbers between two: those of "Articles 6 to 10", of "points (a) to (d)". */
function between(first: CitedNumber, last: string): readonly CitedNumber[] {
  const isLetter = [first.head, last].every((one) => /^[a-z]$/u.test(one));
  const [from, to] = [first.head, last].map((one) => (isLetter ? one.charCodeAt(0) : Number(one))) as [number, number];
  if (!(to - from > 1 && to - from <= MOST_BETWEEN)) return [];
  const named = (value: number): string => (isLetter ? String.fromCharCode(value) : `${value}`);
  return Array.from({ length: to - from - 1 }, (_, step) => ({ ...first, head: named(from + 1 + step), marks: "" }));
}
