import type { Commitment, Duration } from "../../model.ts";
import { durationOf, NUMBER, numberOf, UNIT, unitOf } from "./numbers.ts";

const EVERY: readonly (readonly [RegExp, (m: RegExpExecArray) => Duration | null])[] = [
  [/\b(?:bi-?weekly|every other week)\b/iu, () => ({ n: 2, unit: "week" })],
  [/\b(?:semi-?annual(?:ly)?|half-yearly)\b/iu, () => ({ n: 6, unit: "month" })],
  // "Two regular sessions every year".
  [
    new RegExp(`\\b(two|three|four|six|twelve) (?:\\p{Ll}+ ){1,2}(?:a|per|each|every) year\\b`, "iu"),
    (m) => ({
      n: 12 / ({ two: 2, three: 3, four: 4, six: 6, twelve: 12 }[(m[1] ?? "").toLowerCase()] ?? 1),
      unit: "month",
    }),
  ],
  [new RegExp(`\\bevery (${NUMBER}) (${UNIT})`, "iu"), (m) => durationOf(m[1] ?? "", m[2] ?? "")],
  [
    new RegExp(
      `\\b(?:every|each|once an?|once each|at least once an?|per) (hour|day|week|month|year|fortnight|quarter)\\b(?! (?:of|following|after))`,
      "iu",
    ),
    (m) => lengthOf(m[1] ?? ""),
  ],
  [
    /\b(?:on an? |at )?(hourly|daily|weekly|fortnightly|monthly|quarterly|annually|annual|yearly)(?: basis| intervals| reports?| meetings?)?\b/iu,
    (m) => lengthOf(m[1] ?? ""),
  ],
  [
    new RegExp(
      `\\bat (?:regular )?intervals of (?:not (?:more|less) than |at most |no more than )?(${NUMBER})[- ](${UNIT})`,
      "iu",
    ),
    (m) => durationOf(m[1] ?? "", m[2] ?? ""),
  ],
  [/\bon (?:each|every) \p{Lu}\p{Ll}+day\b/u, () => ({ n: 1, unit: "week" })],
  [
    /\b(?:twice|two times) (?:a|per|each|every) (month|year)\b/iu,
    (m) => (m[1] === "year" ? { n: 6, unit: "month" } : { n: 2, unit: "week" }),
  ],
];

function lengthOf(word: string): Duration | null {
  const lower = word.toLowerCase();
  if (lower.startsWith("fortnight")) return { n: 2, unit: "week" };
  if (lower.startsWith("quarter")) return { n: 3, unit: "month" };
  if (/^(?:annual|year)/u.test(lower)) return { n: 1, unit: "year" };
  if (/^dai|^day/u.test(lower)) return { n: 1, unit: "day" };
  return { n: 1, unit: unitOf(lower) };
}

/** "At no less than 12,000 cubic metres per day", "50 lorries a day": how much, not how often. */
const RATE = new RegExp(
  `\\b(?:at|of|to|least|most|than|up to) (?:${NUMBER})(?: (?:thousand|million|billion))?(?: \\p{Ll}+){1,3} (?:per|a|an|each|every) (?:hour|day|week|month|year)\\b`,
  "iu",
);
/** A state that is kept up, not an act that is done anew. */
const KEPT = /\b(?:maintain|kept|keep|remain|limit|exceed|flow|capacity|rate)\p{L}*/iu;

/** How often words ask for an act, and how many times: "every three months", "in six quarterly instalments"; null where they do not. */
export function repeatIn(words: string): Commitment["repeat"] | null {
  const rate = KEPT.test(words) ? RATE.exec(words) : null;
  const rest = rate === null ? words : words.replace(rate[0], " ".repeat(rate[0].length));
  for (const [find, read] of EVERY) {
    const match = find.exec(rest);
    if (match === null) continue;
    const every = read(match);
    if (every === null) return null;
    const count = timesIn(words, every);
    // Instalments of a sum come to an end: without their number nobody knows when, and none is asked for beyond the first.
    if (count === null) return PARTS.test(words) ? null : { every };
    return { every, count };
  }
  return null;
}

const PART = "(?:instal?lments?|tranches?|payments|portions|shipments|consignments|deliveries)";
const PARTS = new RegExp(`\\bin (?:[\\p{L}-]+,? ){0,4}?(?:instal?lments|tranches)\\b`, "iu");
/** "Six equal quarterly instalments", "in four (4) shipments"; not "the first two instalments", which are some of others. */
const TIMES = new RegExp(
  `(?<!\\b(?:first|last|next|remaining|final|previous|each|every|of) )(${NUMBER}),? (?:(?:and |\\p{L}+ly|equal|consecutive|successive|annual|separate|further|regular|identical|semi-annual|half-yearly|cash),? ){0,4}?${PART}(?![\\p{L}])`,
  "iu",
);
/** "Each month for two years": how long it goes on. */
const LASTS = new RegExp(
  `\\b(?:every (?:${NUMBER} )?\\p{L}+|each \\p{L}+|monthly|weekly|daily|quarterly|annually|yearly),? (?:during|for|over) (?:a period of |the (?:first|next|following) )?(${NUMBER})[- ](${UNIT})`,
  "iu",
);
const MONTHS_OF: Partial<Record<Duration["unit"], number>> = { month: 1, year: 12 };
const DAYS_OF: Partial<Record<Duration["unit"], number>> = { day: 1, week: 7 };

/** How many times: as many as there are parts, or as often as the time goes into that for which it lasts. */
function timesIn(words: string, every: Duration): number | null {
  const parts = TIMES.exec(words);
  const n = parts === null || /^an?$/iu.test(parts[1] ?? "") ? null : numberOf(parts[1] ?? "");
  if (n !== null && n > 0) return n;
  const lasts = LASTS.exec(words);
  const whole = lasts === null ? null : durationOf(lasts[1] ?? "", lasts[2] ?? "");
  if (whole === null) return null;
  for (const scale of [MONTHS_OF, DAYS_OF]) {
    const [all, each] = [(scale[whole.unit] ?? 0) * whole.n, (scale[every.unit] ?? 0) * every.n];
    if (all > 0 && each > 0 && all % each === 0) return all / each;
  }
  return null;
}
