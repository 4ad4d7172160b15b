import { BODIES } from "./nouns.ts";

/** First letters of the capitalised words of a name: "Front for the Defence of the Coast" → "FDC". */
export function initials(name: string): string {
  return capitals(name).join("");
}

const capitals = (name: string) => name.split(/[\s,/-]+/u).flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? []);

/**
 * The name in front of a bracket whose first letters an abbreviation spells, whatever "and" and commas stand within.
 * Finds: "… the Liberals United for Renewal and Democracy" for LURD, "… a Commission for the Management of Strategic Resources,
 * National Reconstruction and Development" for CMRRD. Null: no words spell it.
 */
export function spelledBy(before: string, abbreviation: string): string | null {
  const letters = abbreviation.replace(/[^\p{Lu}]/gu, "");
  if (letters.length < 3 || letters.length < abbreviation.replace(/\P{L}/gu, "").length - 2) return null;
  const words = [...before.matchAll(/[^\s,]+/gu)].slice(-LONGEST);
  let loose: string | null = null;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!;
    if (/[.;:()]$/u.test(word[0]) && at < words.length - 1) break;
    if (word[0][0] !== letters[0]) continue;
    const name = before.slice(word.index).trim();
    const spelled = initials(name);
    if (spelled === letters) return name;
    if (BODIES.has(word[0].toLowerCase()) && hasInOrder(spelled, letters)) loose ??= name;
  }
  return loose;
}

/** Words of the longest name that is sought. */
const LONGEST = 18;

function hasInOrder(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of word.match(/./gu) ?? []) if (letter === letters[at]) at++;
  return at === letters.length;
}
