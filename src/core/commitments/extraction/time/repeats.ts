import type { Duration } from "../../model.ts";
import { durationOf, NUMBER, UNIT, unitOf } from "./numbers.ts";

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

/** How often words ask for an act: "every three months", "annually", "twice a year"; null where they do not. */
export function repeatIn(words: string): Duration | null {
  for (const [find, read] of EVERY) {
    const match = find.exec(words);
    if (match !== null) return read(match);
  }
  return null;
}
