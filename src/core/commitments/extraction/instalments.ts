import type { Money } from "../model.ts";
import { DATE, dayOf } from "./time/numbers.ts";

/** One instalment of a sum, as the words put it: its day, and its part of the sum where they make all alike. */
export interface Instalment {
  readonly timed: string;
  readonly money: readonly Money[];
}

const PARTS = /\bin (?:[\p{L}\d]+ )?(equal )?(?:[\p{L}]+ )?(?:instal?lments|tranches|parts|payments)\b/iu;
const DAYS = new RegExp(`\\b(on|by|before|no later than|not later than) (?:or before )?(?:the )?${DATE}`, "iu");
const YEAR = /^\d{4}$/u;

/**
 * "6 million in three equal instalments on 1 March 2047, 2048 and 2049": each by its own day; null where no two days are told.
 * Allows: "in two instalments by 1 March 2047", "in instalments, the first on 1 March 2047".
 */
export function instalmentsIn(words: string, money: readonly Money[]): readonly Instalment[] | null {
  const parted = PARTS.exec(words);
  if (parted === null) return null;
  const end = parted.index + parted[0].length;
  const behind = words.slice(end);
  const first = DAYS.exec(behind);
  if (first === null || !/^[\s,:]*$/u.test(behind.slice(0, first.index))) return null;
  const sign = first[1] ?? "on";
  const days: string[] = [];
  let at = first.index + first[0].search(new RegExp(DATE, "iu"));
  for (const match of behind.matchAll(new RegExp(DATE, "giu"))) {
    if (match.index < at) continue;
    // Only days that stand side by side: what follows other words is of something else.
    if (!/^(?:,? and |, )?(?:on |by |before |(?:no|not) later than )?$/iu.test(behind.slice(at, match.index))) break;
    days.push(YEAR.test(match[0]) ? (days.at(-1) ?? "").replace(/\d{4}(?!\d)/u, match[0]) : match[0]);
    at = match.index + match[0].length;
  }
  if (days.length < 2 || days.some((day) => dayOf(day) === null)) return null;
  const [sum] = money;
  const count = BigInt(days.length);
  const equal = parted[1] !== undefined && sum !== undefined && money.length === 1 && BigInt(sum.minor) % count === 0n;
  const share = equal ? [{ ...sum, minor: String(BigInt(sum.minor) / count) }] : [];
  return days.map((day) => ({
    timed: `${sign} ${day}`,
    money: share,
  }));
}
