import { quantityWords } from "../../common/language/quantity-words.ts";
import { frequentLanguage } from "../../common/language/stop-words.ts";

/** How much of a text lint understands, by its language. */
export interface ReadLanguage {
  /** BCP 47 tag of the language that the text seems to be in. */
  readonly code: string;
  /** *figures*: figures, dates, counts and tables of losses; *numbers*: figures and dates without what they count. */
  readonly extent: "figures" | "numbers";
}

/** Fewer words than these tell no language. */
const LEAST = 20;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["el", /\p{Script=Greek}/gu],
];

/** The language of a text that is not in English, which alone is read in full; null for English and where none is told. */
export function otherLanguage(text: string): ReadLanguage | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST) return null;
  const letters = words.join("");
  const script = SCRIPTS.find(([, pattern]) => (letters.match(pattern) ?? []).length > letters.length / 2)?.[0];
  const code = script ?? frequentLanguage(text) ?? "en";
  if (code === "en") return null;
  return { code, extent: quantityWords[code] === undefined ? "numbers" : "figures" };
}
