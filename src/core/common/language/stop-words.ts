import { words } from "./table.ts";

/** The most frequent words of each language: apart from the tables, for those who tell languages and nothing else. */
export const stopWords = {
  en: words("the of and to in shall by for that with be is are which this on or not from its any may"),
  fr: words("le la les des du de et en un une est dans pour par que qui sur aux au ne pas ou avec"),
  uk: words("і й та в у на з із не що для від до або про за при як також його її їх це між якщо щодо є та ці"),
  ru: words("и в на с по не что для от к или о из за при как также его ее их до это со во между если"),
  de: words("der die das und in den von zu mit des für ist nicht auf im dem eine ein oder werden nach sich bei"),
} as const satisfies Readonly<Record<string, readonly string[]>>;

const sampleLength = 4000;

/** The language whose frequent words make up the largest share of a text; null where none reaches one word in twelve. */
export function frequentLanguage(text: string): keyof typeof stopWords | null {
  const found =
    text
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: keyof typeof stopWords | null = null;
  let most = Math.max(1, found.length / 12);
  for (const code of ORDER) {
    const stops = new Set<string>(stopWords[code]);
    const hits = found.filter((word) => stops.has(word)).length;
    if (hits < most) continue;
    most = hits;
    best = code;
  }
  return best;
}

/** Where two languages do equally well, the later one is taken. */
const ORDER = ["en", "fr", "uk", "ru", "de"] as const;
