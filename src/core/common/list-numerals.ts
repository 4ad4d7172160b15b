/** Numerals from two on of a number that stands several times: `3`, `3 bis`, `3 ter`. */
export const LATIN_NUMERALS: readonly string[] =
  `bis ter quater quinquies sexies septies octies novies decies undecies duodecies terdecies quaterdecies quindecies sexdecies septdecies
   octodecies novodecies vicies`.split(/\s+/u);

/** Other spellings of some of them. */
const ALSO: Readonly<Record<string, string>> = { nonies: "novies" };

/** Pattern of one such numeral. */
export const LATIN_PATTERN = `(?:${[...LATIN_NUMERALS, ...Object.keys(ALSO)].join("|")})`;

/** Which insertion after the number a numeral in lower case names: `bis` is 1; 0 for other words. */
export function latinOrder(word: string): number {
  return LATIN_NUMERALS.indexOf(Object.hasOwn(ALSO, word) ? (ALSO[word] ?? word) : word) + 1;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A number from 1 in lower-case roman numerals, thousands as so many m; below 1 nothing. */
export function romanNumeral(count: number): string {
  let text = "";
  let rest = count;
  for (const [value, numeral] of ROMAN) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}

/** A number from 1 as lists count in letters: a … z, aa, ab …; below 1 nothing. */
export function listLetters(count: number): string {
  let text = "";
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}
