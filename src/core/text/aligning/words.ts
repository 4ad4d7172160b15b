/** Class of a UTF-16 unit: 1 letter or mark, 2 digit, 3 writing without spaces between words, 4 anything else. */
const classes = new Uint8Array(0x10000);
const LETTER = 1;
const DIGIT = 2;
const UNSPACED = 3;
const OTHER = 4;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;

function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  let found = OTHER;
  if (unit >= 0xd800 && unit <= 0xdfff) found = LETTER;
  else if (digit.test(char)) found = DIGIT;
  else if (unspaced.test(char)) found = UNSPACED;
  else if (letter.test(char) || unit === 0x200c || unit === 0x200d) found = LETTER;
  classes[unit] = found;
  return found;
}

/** Accents, vowel signs, cantillation and elongation that writers of Latin, Hebrew and Arabic scripts may leave out. */
const optionalMarks =
  /\p{Script=Inherited}|[\u{591}-\u{5c7}]|[\u{610}-\u{61a}]|\u{640}|[\u{64b}-\u{65f}]|\u{670}|[\u{6d6}-\u{6ed}]|\u{200c}|\u{200d}/gu;
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=.{3})/u;

/** A word as it is compared: lower case, without optional marks and the Arabic article; numbers without grouping. */
export function normaliseWord(word: string): string {
  const first = classOf(word.charCodeAt(0));
  if (first === DIGIT) return word.replaceAll(/[,\u00a0\u202f' ](?=\d{3}(?!\d))/gu, "");
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  const bare = lower.normalize("NFKD").replaceAll(optionalMarks, "").toLowerCase();
  return bare.replaceAll("ى", "ي").replaceAll("ة", "ه").replace(arabicArticle, "");
}

/** Length in UTF-16 units beyond which the rest of a word is taken for inflection. */
const STEM_LENGTH = 6;

/** A light stem that serves every inflecting language alike: the first six characters. */
export function stemOf(normalised: string): string {
  if (normalised.length <= STEM_LENGTH || classOf(normalised.charCodeAt(0)) === DIGIT) {
    return normalised.length > 3 && normalised.endsWith("s") ? normalised.slice(0, -1) : normalised;
  }
  return normalised.slice(0, STEM_LENGTH);
}

/** Calls `found` with each word of a text: runs of letters, numbers with their separators, character pairs where writing has no spaces. */
export function eachWord(text: string, found: (word: string) => void): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at++;
    } else if (kind === UNSPACED) {
      at = unspacedPairs(text, at, found);
    } else {
      const start = at;
      at = kind === DIGIT ? endOfNumber(text, at) : endOfWord(text, at);
      found(text.slice(start, at));
    }
  }
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT) break;
    at++;
  }
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const joins =
      (unit === 0x2c || unit === 0x2e || unit === 0x2f || unit === 0xa0) && classOf(text.charCodeAt(at + 1)) === DIGIT;
    if (!joins && classOf(unit) !== DIGIT) break;
    at++;
  }
  return at;
}

/** Character pairs are to Chinese, Japanese or Thai what words are elsewhere; a lone character stands for itself. */
function unspacedPairs(text: string, from: number, found: (word: string) => void): number {
  let end = from + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === UNSPACED) end++;
  if (end - from === 1) found(text.slice(from, end));
  for (let at = from; at + 1 < end; at++) found(text.slice(at, at + 2));
  return end;
}
