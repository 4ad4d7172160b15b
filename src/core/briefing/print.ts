import type { Confidence } from "../common/confidence.ts";

/** How a figure is known that was not read in a source, as charts mark it. */
export const UNREAD: Readonly<Record<Exclude<Confidence, "found">, string>> = {
  memory: "text not read, unverified",
  article: "known from an article only",
  "headline-only": "headline only, text not read",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A date in English: 19 March 2031, March 2031, 2031. */
export function printDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [...(day === undefined ? [] : [String(Number(day))]), ...(name === undefined ? [] : [name]), year].join(" ");
}

/** "the United Islands", but "Northland". */
export function withArticle(name: string): string {
  return /^(?:United|European|Holy|Group|World|North|African|Organi[sz]ation|Republic|Kingdom|Union)\b/u.test(name)
    ? `the ${name}`
    : name;
}

/** Names joined as in a sentence: A, B and C. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
