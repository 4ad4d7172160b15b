import type { Line } from "./lines.ts";

/** How many lines the head of a document of an organisation takes at most. */
const LONGEST = 24;
/** Symbols of documents: `A/CONF.62/122`, `UNEP/PP/INC.3/4`. */
const SYMBOL = /(?:^|\s)\p{Lu}[\p{Lu}\p{Nd}]{0,9}(?:\/[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}.()*-]*)+\*?$/u;
const PARTICULARS = new RegExp(
  [
    "(?:^|\\s)distr\\.?\\s*:|(?:^|\\s)original\\s*:|(?:general|limited) distribution$|^(?:english|french) (?:only|original)",
    "(?:распространение|розповсюдження)\\s*:|(?:язык оригинала|мова оригіналу)\\s*:|(?:^|\\s)(?:التوزيع|الأصل)\\s*:",
    "(?:^|\\s)(?:session|sesión|período de sesiones|сессия|сесія|الدورة)(?:\\s\\([^()]*\\))?\\*?$",
    "^(?:agenda )?items? \\p{Nd}.{0,40}agenda|^points? \\p{Nd}.{0,40}ordre du jour|^temas? \\p{Nd}.{0,40}programa",
    "^пункты? \\p{Nd}.{0,40}(?:повестки дня|порядку денного)|^البند \\p{Nd}",
  ].join("|"),
  "iu",
);
const DATE = /\p{Nd}{1,2}.{1,30}\p{Nd}{4}[.*]?$/u;

/** Where the title of a text stands that has such a head before it: symbol, date, language, session, item of the agenda. */
export interface Titled {
  readonly from: number;
  readonly to: number;
}

/** Finds the title after the head of a document of an organisation, or answers null where the text has no such head. */
export function titleAfterHead(lines: readonly Line[]): Titled | null {
  const first = lines.findIndex((line) => line.label !== null && line.label.kind !== "bullet");
  const front = lines.slice(0, Math.min(LONGEST, first < 0 ? lines.length : first));
  const particulars = front.filter(({ words }) => SYMBOL.test(words) || PARTICULARS.test(words));
  if (particulars.length < 2) return null;
  const after = front.findLastIndex(({ words }) => isParticular(words)) + 1;
  const headings = front.flatMap((line, at) => (at >= after && line.headingLike ? [at] : []));
  const level = (at: number): number => front[at]?.block.heading ?? Number.POSITIVE_INFINITY;
  const best = Math.min(...headings.map(level));
  const from = headings.find((at) => level(at) === best);
  if (from === undefined) return null;
  let to = from + 1;
  // A title over several lines goes on while they are set alike; one that the item of the agenda names stands before it.
  while (best < Number.POSITIVE_INFINITY && headings.includes(to) && level(to) === best) to++;
  return { from, to };
}

function isParticular(words: string): boolean {
  return (
    words.length < 120 && (SYMBOL.test(words) || PARTICULARS.test(words) || (DATE.test(words) && words.length < 60))
  );
}
