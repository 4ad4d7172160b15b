/** Classes of characters that the scanner tells apart; 0 is reserved for "not looked up yet". */
export type CharClass = number;
export const SYMBOL = 1;
export const SPACE = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Attaches to what stands before it: combining and spacing marks, joiners, variation selectors. */
export const MARK = 5;
/** A letter of a script written without spaces: a token of its own. */
export const SOLO = 6;
/** Attaches to what follows it, such as the Arabic number sign. */
export const PREPEND = 7;
/** Controls and format characters. */
export const CONTROL = 8;
export const HIGH_SURROGATE = 9;
/** A mark that also binds the letter after it. */
export const LINKER = 10;
export const PICTOGRAPH = 11;
export const REGIONAL_INDICATOR = 12;

const space = /^[\p{White_Space}\u200B\uFEFF]$/u;
// Figures above or below the line too: 10⁹, m³, CO₂.
const mark =
  /^(?:\p{M}|[⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁿ₀-₎]|\u200C|\u200D|[\uFF9E\uFF9F\u0E33\u0EB3]|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])$/u;
const prepend =
  /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E\u{110BD}\u{110CD}\u{111C2}\u{111C3}\u{113D1}\u{1193F}\u{11941}\u{11A3A}\u{11A84}-\u{11A89}\u{11D46}\u{11F02}]$/u;
const solo =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
/** Viramas that bind the next consonant into the cluster. */
const linker = /^[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D\u1039\u17D2\u1A60]$/u;
const letter = /^[\p{L}\p{Nl}\p{Pc}\p{Alphabetic}]$/u;
const digit = /^\p{Nd}$/u;
const control = /^[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;

function lookUp(code: number): CharClass {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return REGIONAL_INDICATOR;
  const char = String.fromCodePoint(code);
  if (linker.test(char)) return LINKER;
  if (mark.test(char)) return MARK;
  if (space.test(char)) return SPACE;
  if (prepend.test(char)) return PREPEND;
  if (digit.test(char)) return DIGIT;
  if (letter.test(char)) return solo.test(char) ? SOLO : LETTER;
  if (control.test(char)) return CONTROL;
  return pictograph.test(char) ? PICTOGRAPH : SYMBOL;
}

/** Classes of the units seen so far: properties are looked up once per character, never on the hot path. */
export const unitClasses = new Uint8Array(65536);
const astralClasses = new Map<number, CharClass>();

/** The class of one UTF-16 unit; a lone surrogate counts as a symbol. */
export function classOfUnit(unit: number): CharClass {
  const known = unitClasses[unit]!;
  if (known !== 0) return known;
  const found = lookUp(unit);
  unitClasses[unit] = found;
  return found;
}

/** The class of a code point beyond U+FFFF. */
export function classOfAstral(code: number): CharClass {
  let found = astralClasses.get(code);
  if (found === undefined) {
    found = lookUp(code);
    astralClasses.set(code, found);
  }
  return found;
}
