import { latinOrder } from "../../common/list-numerals.ts";

/** How a number is written. */
export type Numeral =
  | "digit"
  | "roman"
  | "ROMAN"
  | "letter"
  | "LETTER"
  | "cyrillic"
  | "CYRILLIC"
  | "arabic"
  | "hebrew"
  | "greek"
  | "word"
  | "none";

/** One way to understand a written number: its parts (`1.2` has two) and which insertion it is (bis = 1). */
export interface NumberReading {
  readonly numeral: Numeral;
  readonly path: readonly number[];
  readonly inserted: number;
}

const ALPHABETS: readonly (readonly [Numeral, string])[] = [
  ["letter", "abcdefghijklmnopqrstuvwxyz"],
  ["LETTER", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  // Ukrainian and Russian orders, the letters that lists skip left out.
  ["cyrillic", "абвгдеєжзиіїйклмнопрстуфхцчшщюя"],
  ["cyrillic", "абвгдежзиклмнопрстуфхцчшщэюя"],
  ["CYRILLIC", "АБВГДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯ"],
  ["CYRILLIC", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"],
  ["arabic", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"],
  ["arabic", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"],
  ["hebrew", "אבגדהוזחטיכלמנסעפצקרשת"],
  ["greek", "αβγδεζηθικλμνξοπρστυφχψω"],
];

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const ROMAN_FORM = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;

/** The value of a roman numeral in either case, or null where it is not well formed. */
function romanValue(text: string): number | null {
  const lower = text.toLowerCase();
  if (lower === "" || !ROMAN_FORM.test(lower)) return null;
  let total = 0;
  for (let at = 0; at < lower.length; at++) {
    const here = ROMAN_VALUES[lower[at] ?? ""] ?? 0;
    const next = ROMAN_VALUES[lower[at + 1] ?? ""] ?? 0;
    total += here < next ? -here : here;
  }
  return total;
}

/** The value of a string of decimal digits of any script; NaN where a character is not a digit. */
export function digitsValue(text: string): number {
  let value = 0;
  for (const char of text) {
    const digit = digitValue(char.codePointAt(0) ?? 0);
    if (digit < 0) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Zeros of the decimal digits in use beside ASCII: Arabic-Indic, Persian, Devanagari, Bengali, full width … */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xe50, 0x1040, 0x17e0, 0xff10,
];

function digitValue(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

/** Which insertion `bis`, `ter` … is: 1, 2 …; 0 for none. Several in a row add up; `alt` stands before `bis`. */
export function insertedValue(text: string): number {
  let value = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) value += word === "alt" ? 0.5 : latinOrder(word);
  return value;
}

/** All ways to understand one written number without punctuation, the likelier first; empty where it is none. */
export function readNumber(text: string): readonly NumberReading[] {
  const readings: NumberReading[] = [];
  const add = (numeral: Numeral, value: number, inserted = 0): void => {
    readings.push({ numeral, path: [value], inserted });
  };
  if (/^\p{Nd}+$/u.test(text)) {
    const value = digitsValue(text);
    if (value < 10_000) add("digit", value);
    return readings;
  }
  const mixed = /^(\p{Nd}+)(\p{L})$/u.exec(text);
  if (mixed !== null) {
    // "5a" is inserted after 5, as "5 bis" is.
    const letter = letterReadings(mixed[2] ?? "")[0];
    const value = digitsValue(mixed[1] ?? "");
    if (letter !== undefined && value < 10_000) add("digit", value, letter[1]);
    return readings;
  }
  const roman = /^(?:[ivxlcdm]+|[IVXLCDM]+)$/u.test(text) ? romanValue(text) : null;
  // Cyrillic І and Х are often typed for the Latin numerals I and X.
  const cyrillicRoman = roman === null && /^[ІХVI]+$/u.test(text) ? romanValue(asLatin(text)) : null;
  const value = roman ?? cyrillicRoman;
  if (value !== null) add(text === text.toLowerCase() ? "roman" : "ROMAN", value);
  for (const [numeral, place] of letterReadings(text)) add(numeral, place);
  return readings;
}

function asLatin(text: string): string {
  return text.replaceAll("І", "I").replaceAll("Х", "X");
}

/** Letters as numbers; doubled letters (aa, bb) follow the alphabet. All alphabets lie in the basic plane. */
function letterReadings(text: string): readonly (readonly [Numeral, number])[] {
  const first = text.charAt(0);
  if (first === "" || text.length > 2 || text.charAt(text.length - 1) !== first) return [];
  const round = text.length - 1;
  const found: (readonly [Numeral, number])[] = [];
  for (const [numeral, alphabet] of ALPHABETS) {
    const place = alphabet.indexOf(first);
    if (place >= 0) found.push([numeral, place + 1 + round * alphabet.length]);
  }
  return found;
}
