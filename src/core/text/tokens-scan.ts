import {
  classOfAstral,
  classOfUnit,
  CONTROL,
  DIGIT,
  HIGH_SURROGATE,
  LETTER,
  LINKER,
  MARK,
  PICTOGRAPH,
  PREPEND,
  REGIONAL_INDICATOR,
  SOLO,
  SPACE,
  SYMBOL,
  unitClasses,
  type CharClass,
} from "./tokens-classes.ts";

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
export const POINT = 0x2e;
const SOFT_HYPHEN = 0xad;
const JOINER = 0x200d;

/** Class of the character at `at`: a surrogate pair counts as one character. */
export function classAt(text: string, at: number): CharClass {
  const unit = text.charCodeAt(at);
  const found = unitClasses[unit]! || classOfUnit(unit);
  if (found !== HIGH_SURROGATE) return found;
  const code = text.codePointAt(at)!;
  return code > 0xffff ? classOfAstral(code) : SYMBOL;
}

/** Units of the character at `at`. */
function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xfc00) !== 0xd800) return 1;
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** End of the marks that attach at `at`; joined pictographs (ZWJ sequences) and conjuncts are followed. */
function skipMarks(text: string, at: number, pictograph: boolean): number {
  const length = text.length;
  let linked = false;
  while (at < length) {
    const found = classAt(text, at);
    if (found === LINKER) linked = true;
    else if (linked && (found === SOLO || (found === LETTER && !isHangul(text.charCodeAt(at))))) linked = false;
    else if (found !== MARK && !(pictograph && found === PICTOGRAPH && text.charCodeAt(at - 1) === JOINER)) break;
    at += widthAt(text, at);
  }
  return at;
}

/** Whether a unit is a letter of Korean, or a part of one: none is joined by a virama. */
function isHangul(unit: number): boolean {
  return (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0xa960 && unit <= 0xa97f) || (unit >= 0xac00 && unit <= 0xd7ff);
}

/** Whether a unit joins letters into one word: apostrophes, hyphens, soft hyphen, middle dot. */
export function joinsWords(unit: number): boolean {
  switch (unit) {
    case APOSTROPHE:
    case HYPHEN:
    case SOFT_HYPHEN:
    case 0xb7:
    case 0x55a:
    case 0x5f3:
    case 0x5f4:
    case 0x2010:
    case 0x2011:
    case 0x2019:
    case 0x2060:
    case 0xff07:
      return true;
    default:
      return false;
  }
}

/** Whether a unit may stand between the digits of one number, date or time. */
function joinsDigits(unit: number): boolean {
  switch (unit) {
    case 0x2c: // ,
    case POINT:
    case 0x2f: // /
    case 0x3a: // :
    case APOSTROPHE:
    case 0x2019:
    case 0x66b:
    case 0x66c:
    case 0xb7:
      return true;
    default:
      return false;
  }
}

/** No-break, figure, thin and narrow no-break space: they group digits by threes. */
function groupsDigits(unit: number): boolean {
  return unit === 0xa0 || unit === 0x2007 || unit === 0x2009 || unit === 0x202f;
}

function isPercent(unit: number): boolean {
  return unit === 0x25 || unit === 0x2030 || unit === 0x66a || unit === 0xff05;
}

function digitAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === DIGIT;
}

/** Whether three digits, and no fourth, stand at `at`. */
function threeDigitsAt(text: string, at: number): boolean {
  return digitAt(text, at) && digitAt(text, at + 1) && digitAt(text, at + 2) && !digitAt(text, at + 3);
}

/** Whether the hyphen at `at` stands in an ISO date (2031-03-19) that began at `start`. */
function inIsoDate(text: string, start: number, at: number): boolean {
  const done = at - start;
  return (done === 4 || done === 7) && digitAt(text, at + 1) && digitAt(text, at + 2) && !digitAt(text, at + 3);
}

/** End of the number that starts at `start`; letters that follow at once (16th, 3bis, 24-hour) belong to it. */
function scanNumber(text: string, start: number): number {
  const length = text.length;
  let at = start;
  let run = 0;
  // A plain space groups only digits that nothing else joins: in "paragraph 4.2 100 men" it parts two numbers.
  let grouped = true;
  while (at < length) {
    const found = classAt(text, at);
    if (found === DIGIT || found === MARK) {
      at += widthAt(text, at);
      run += 1;
      continue;
    }
    const unit = text.charCodeAt(at);
    const joined =
      (joinsDigits(unit) && digitAt(text, at + 1)) ||
      ((groupsDigits(unit) || (unit === 0x20 && grouped)) && run <= 3 && threeDigitsAt(text, at + 1)) ||
      (unit === HYPHEN && inIsoDate(text, start, at));
    if (!joined) break;
    grouped &&= unit === 0x20 || groupsDigits(unit);
    at += 1;
    run = 0;
  }
  if (at < length) {
    if (isPercent(text.charCodeAt(at))) return skipMarks(text, at + 1, false);
    if (groupsDigits(text.charCodeAt(at)) && at + 1 < length && isPercent(text.charCodeAt(at + 1)))
      return skipMarks(text, at + 2, false);
  }
  return scanWord(text, at);
}

/** End of the word that continues at `at`. */
export function scanWord(text: string, at: number): number {
  const length = text.length;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const found = unitClasses[unit]! || classOfUnit(unit);
    if (found === LETTER || found === DIGIT || found === MARK) {
      at += 1;
      continue;
    }
    if (found === LINKER) {
      at = skipMarks(text, at, false);
      continue;
    }
    if (found === HIGH_SURROGATE) {
      const wide = classAt(text, at);
      if (wide !== LETTER && wide !== DIGIT && wide !== MARK) break;
      at += 2;
      continue;
    }
    if (!joinsWords(unit) || at + 1 >= length || !continuesWord(text, at)) break;
    at += 1;
  }
  return at;
}

/** Whether a word goes on after the joiner at `at`; with a digit it does only after a letter (COVID-19). */
function continuesWord(text: string, at: number): boolean {
  const next = classAt(text, at + 1);
  return next === LETTER || (next === DIGIT && at > 0 && unitClasses[text.charCodeAt(at - 1)] === LETTER);
}

/** End of an abbreviation of single letters (a.m., i.e., e.g.) that starts at `start`, or -1. */
export function scanAbbreviation(text: string, start: number): number {
  let at = start;
  while (at < text.length && classOfUnit(text.charCodeAt(at)) === LETTER && text.charCodeAt(at + 1) === POINT) at += 2;
  if (at - start < 4) return -1;
  return skipMarks(text, at, false);
}

/** Whether the hyphen or minus at `at` is the sign of the number that follows it. */
function isSign(text: string, at: number): boolean {
  if (!digitAt(text, at + 1)) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return before === 0x28 || (unitClasses[before]! || classOfUnit(before)) === SPACE;
}

/** End of the token that starts at `at` and is neither plain word nor white space. */
export function scanOther(text: string, at: number, found: CharClass): number {
  const width = widthAt(text, at);
  switch (found) {
    case DIGIT:
      return scanNumber(text, at);
    case LETTER:
    case MARK:
      return scanWord(text, at + width);
    case SOLO:
      return skipMarks(text, at + width, false);
    case PREPEND:
      return scanPrepended(text, at + width);
    case REGIONAL_INDICATOR: {
      const next = at + width;
      const paired = next < text.length && classAt(text, next) === REGIONAL_INDICATOR;
      return skipMarks(text, paired ? next + 2 : next, false);
    }
    default: {
      const unit = text.charCodeAt(at);
      if ((unit === HYPHEN || unit === 0x2212) && isSign(text, at)) return scanNumber(text, at + 1);
      return skipMarks(text, at + width, found === PICTOGRAPH);
    }
  }
}

function scanPrepended(text: string, at: number): number {
  if (at >= text.length) return at;
  const found = classAt(text, at);
  if (found === CONTROL || (found === SPACE && isLineBreak(text.charCodeAt(at)))) return at;
  if (found === SPACE) return skipMarks(text, at + 1, false);
  return scanOther(text, at, found);
}

function isLineBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029 || unit === 0x200b;
}

/** Whether a mark at `at` attaches to the white space before it, making it visible. */
export function markedSpace(text: string, at: number, found: CharClass): boolean {
  if (found !== MARK && found !== LINKER) return false;
  const before = text.charCodeAt(at - 1);
  return classOfUnit(before) === SPACE && !isLineBreak(before) && before !== 0xfeff;
}
