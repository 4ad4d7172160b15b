import type { Duration } from "../../model.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, (n + 2) * 10]),
  ["a", 1],
  ["an", 1],
  ["hundred", 100],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    .split(" ")
    .map((word, n): [string, number] => [word, n + 1]),
  ..."twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
    .split(" ")
    .map((word, n): [string, number] => [word, (n + 2) * 10]),
]);

const ONE = [...WORDS.keys()].filter((word) => word.length > 2).join("|");
/** A number in figures, in words, or in both: "6", "six", "six (6)", "one hundred and eighty". */
export const NUMBER = `(?<![\\p{L}\\p{N}])(?:\\d[\\d,]*|(?:${ONE}|an?)(?:[- ](?:and )?(?:${ONE})){0,3})(?:\\s?\\(\\d+\\))?`;
export const UNIT =
  "(?:working |business |calendar |consecutive )?(?:hours?|days?|weeks?|months?|years?)(?:\\s?\\(\\d+\\))?";
export const NTH = `(?:\\d+(?:st|nd|rd|th)|(?:${[...TENS].join("|")})-(?:${[...ORDINALS.keys()].join("|")})|${[...ORDINALS.keys()].join("|")})`;

/** The number that words say; figures in brackets count first. */
export function numberOf(words: string): number | null {
  const digits = /\((\d+)\)/u.exec(words)?.[1] ?? /^\d[\d,]*/u.exec(words)?.[0];
  if (digits !== undefined) return Number(digits.replaceAll(",", ""));
  let sum = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    if (word === "and") continue;
    const value = WORDS.get(word);
    if (value === undefined) return null;
    sum = word === "hundred" ? Math.max(1, sum) * 100 : sum + value;
  }
  return sum;
}

/** The place in a row that words say: "third", "twenty-first", "14th". */
export function ordinalOf(words: string): number | null {
  const digits = /^\d+/u.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  const [tens = "", one] = words.toLowerCase().split("-");
  if (one === undefined) return ORDINALS.get(tens) ?? null;
  return (WORDS.get(tens) ?? 0) + (ORDINALS.get(one) ?? 0);
}

export function unitOf(word: string): Duration["unit"] {
  const unit = word.toLowerCase();
  if (/^(?:working|business)/u.test(unit)) return "workday";
  if (unit.includes("hour")) return "hour";
  if (unit.includes("week")) return "week";
  if (unit.includes("month")) return "month";
  return unit.includes("year") ? "year" : "day";
}

/** A length of time that words say: "six (6) months", "two and a half years". */
export function durationOf(number: string, unit: string): Duration | null {
  // "0600 hours": an hour of the day.
  if (/^0\d{3}$/u.test(number.trim()) && /^hours$/iu.test(unit.trim())) return null;
  const n = numberOf(number);
  return n === null || n > 1_000_000 ? null : { n, unit: unitOf(unit) };
}

export const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)?";
/** A day as texts write it; its end too: "the end of June 1998", "1999". */
export const DATE = `(?:mid-?(?: )?(?:${MONTHS}),? \\d{4}|${DAY} (?:${MONTHS}),? \\d{4}|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|(?:the end of |end )?(?:${MONTHS}),? \\d{4}|(?:the end of |end )?(?:19|20)\\d{2})(?![\\d-])`;

/** The day that words say, of a month or year its last; YYYY-MM-DD. */
export function dayOf(words: string): string | null {
  const iso = /\d{4}-\d{2}-\d{2}/u.exec(words);
  if (iso !== null) return iso[0];
  const name = new RegExp(MONTHS, "u").exec(words)?.[0];
  const year = /\b((?:19|20)\d{2})\b/u.exec(words)?.[1];
  if (year === undefined) return null;
  if (name === undefined) return `${year}-12-31`;
  const month = MONTHS.split("|").indexOf(name) + 1;
  const rest = words.replace(year, "");
  if (/\bmid\b/iu.test(words)) return `${year}-${String(month).padStart(2, "0")}-15`;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/u.exec(rest)?.[1];
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(day === undefined ? lastOf(Number(year), month) : Number(day))}`;
}

function lastOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
