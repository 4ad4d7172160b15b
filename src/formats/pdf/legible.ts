import { guessLanguage } from "../language.ts";

/** Fewest letters by which a page is judged, and fewest by which its letters are counted. */
const FEWEST = 40;
const ENOUGH = 200;

interface Script {
  readonly of: RegExp;
  /** Letters that, their accents apart, make up more than half of every text in it, in any language. */
  readonly frequent: string;
  /** Five letters in a row that are no vowels, where vowels are written. */
  readonly cluster?: RegExp;
}

const SCRIPTS: readonly Script[] = [
  { of: /\p{Script=Latin}/u, frequent: "aeinorstlduı", cluster: /[^\P{Script=Latin}aeiouyæœøəıɛɔ]{5,}/gu },
  { of: /\p{Script=Cyrillic}/u, frequent: "аеионтсрвліы", cluster: /[^\P{Script=Cyrillic}аеиоуыэюяіїєёүұөәѣ]{5,}/gu },
  { of: /\p{Script=Greek}/u, frequent: "αειοητσνρυκπ", cluster: /[^\P{Script=Greek}αειουηω]{5,}/gu },
  { of: /\p{Script=Arabic}/u, frequent: "اليمونرتبهدعیک" },
  { of: /\p{Script=Hebrew}/u, frequent: "ויהלאתמרשנב" },
];
const LEAST_FREQUENT = 0.45;
const MOST_CLUSTERED = 0.1;

/** Signs that no text consists of: private and unassigned ones, controls, and letters of phonetic and rare alphabets. */
const STRANGE =
  /[\p{Co}\p{Cn}\p{Cc}\ufffd\u0180-\u0185\u0187-\u0189\u018b-\u018e\u0191-\u0197\u019a-\u019f\u01a2-\u01ae\u01b8-\u024f\u0250-\u0252\u0255\u0256\u0258\u025a\u025c-\u02af]/u;
const MOST_STRANGE = 0.08;
/** Share of words with a capital after a small letter, above which the letters are not the ones that are seen. */
const MOST_MIXED = 0.15;

/**
 * Whether the letters of a page are such as people write. A PDF may say nothing of, or lie about, which letters the signs
 * of its fonts stand for: what is seen is text, what is read is not.
 */
export function isLegible(text: string): boolean {
  const signs = Array.from(text.normalize("NFD")).filter((sign) => !/[\s\p{M}]/u.test(sign));
  if (signs.length < FEWEST) return true;
  if (signs.filter((sign) => STRANGE.test(sign)).length > signs.length * MOST_STRANGE) return false;
  const letters = signs.filter((sign) => /\p{L}/u.test(sign)).map((sign) => sign.toLowerCase());
  if (letters.length < ENOUGH) return true;
  const script = SCRIPTS.find(({ of }) => letters.filter((sign) => of.test(sign)).length > letters.length / 2);
  if (script === undefined) return true;
  if (script.of.test("a") && guessLanguage(text) !== "") return true;
  const own = new Set(Array.from(script.frequent));
  if (letters.filter((sign) => own.has(sign)).length < letters.length * LEAST_FREQUENT) return false;
  const bare = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const clusters = script.cluster === undefined ? [] : (bare.match(script.cluster) ?? []);
  return clusters.join("").length <= letters.length * MOST_CLUSTERED && !isMixed(text);
}

function isMixed(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return words.filter((word) => /\p{Ll}\p{Lu}/u.test(word)).length > words.length * MOST_MIXED;
}
