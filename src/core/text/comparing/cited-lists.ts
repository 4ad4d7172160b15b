import type { TextRange } from "../change.ts";
import type { Renumbering } from "./renumbered.ts";

/** A place in a text. */
interface Place {
  readonly text: string;
  readonly range: TextRange;
}

/** Numbers that are cited together: "paragraphs 2, 3a and 5(1)". */
interface CitedList {
  /** The word that names what they are of, in lower case. */
  readonly word: string;
  readonly numbers: readonly string[];
  /** What stands behind them. */
  readonly after: string;
}

/** So far before a change its list may begin, and behind it end. */
const REACH = 120;
const number = "\\p{Nd}+\\p{L}?(?![\\p{L}\\p{Nd}/])(?:\\s*\\(\\p{Nd}*\\p{L}{0,4}\\))*";
const list = new RegExp(`(\\p{L}{3,})\\s+(${number}(?:\\s*(?:,|,?\\s\\p{L}{1,3})\\s+${number})*)`, "gu");

/**
 * What became of the whole list of numbers in which something changed: it `follows` where its points are numbered anew, as
 * "paragraph 1" is "paragraphs 1 and 2" where the paragraph was split; every one of its numbers is an`other` where nobody can
 * tell what of that is a change; null where neither is known. `tableOf` gives what became of the numbers that a word names.
 */
export function judgeList(
  old: Place,
  next: Place,
  tableOf: (word: string, after: readonly [string, string]) => Renumbering | undefined,
): "follows" | "other" | null {
  const [before, now] = [listAt(old), listAt(next)];
  if (before === null || now === null || !isOneWord(before.word, now.word)) return null;
  const table = tableOf(before.word, [before.after, now.after]);
  if (table === undefined) return null;
  const images = before.numbers.map((one) => table.get(one));
  const expected = new Set(images.flatMap((image) => [...(image ?? [])]));
  if (!images.includes(undefined)) {
    const all = now.numbers.every((one) => expected.has(one));
    return all && images.every((image) => now.numbers.some((one) => image?.has(one))) ? "follows" : null;
  }
  const several = before.numbers.length > 1 && now.numbers.length > 1;
  return several && !before.numbers.some((one) => now.numbers.includes(one)) ? "other" : null;
}

/** The list of numbers that a place lies in. */
function listAt({ text, range }: Place): CitedList | null {
  const start = Math.max(0, range.from - REACH);
  const around = text.slice(start, range.to + REACH);
  for (const found of around.matchAll(list)) {
    const at = start + found.index;
    const end = at + found[0].length;
    if (at > range.from || end < range.to) continue;
    const numbers = (found[2] ?? "").match(new RegExp(number, "gu")) ?? [];
    return { word: (found[1] ?? "").toLowerCase(), numbers, after: text.slice(end, end + REACH) };
  }
  return null;
}

/** One number and several of a kind: paragraph, paragraphs. */
function isOneWord(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length);
  return Math.abs(one.length - other.length) <= 2 && one.slice(0, shared - 1) === other.slice(0, shared - 1);
}
