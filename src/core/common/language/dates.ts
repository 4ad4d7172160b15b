import { isFigure, readNumber, type ReadingToken } from "./numbers.ts";
import type { LanguageTable } from "./table.ts";

/** A day of the calendar or a time of day. */
export interface ReadDate {
  readonly length: number;
  /** Year-month-day with "?" for what is not said, or minutes since midnight ("t360"). Equal dates have equal values. */
  readonly value: string;
}

/** Reads a day or a time of day that begins at `at`: 1 June 2028 · June 1, 2028 · June 2028 · 2028-06-01 · 06.00 hours · 6 a.m. */
export function readDate(tokens: readonly ReadingToken[], at: number, table: LanguageTable): ReadDate | null {
  const word = tokens[at]?.word ?? "";
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(word);
  if (iso) return { length: 1, value: day(iso[1], Number(iso[2]), Number(iso[3])) };
  const numeric = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/u.exec(word);
  if (numeric) return { length: 1, value: day(numeric[4], Number(numeric[3]), Number(numeric[1])) };
  return readTime(tokens, at, table) ?? readDayMonth(tokens, at, table) ?? readMonthDay(tokens, at, table);
}

function day(year: string | number | undefined, month: number | string, date: number | string): string {
  return `${year ?? "?"}-${month}-${date}`;
}

/** 1 June 2028, 1st of June, the first of June 2028. */
function readDayMonth(tokens: readonly ReadingToken[], at: number, table: LanguageTable): ReadDate | null {
  const date = readNumber(tokens, at, table);
  if (!date || !/^\d{1,2}$/u.test(date.value) || Number(date.value) > 31 || Number(date.value) < 1) return null;
  let next = at + date.length;
  if (tokens[next]?.word === "." && tokens[next]?.glued) next++;
  if (table.dateJoiners.includes(tokens[next]?.word ?? "")) next++;
  const month = table.months[tokens[next]?.word ?? ""];
  if (month === undefined) return null;
  next = afterAbbreviation(tokens, next);
  const year = readYear(tokens, next, table);
  return { length: next + (year?.length ?? 0) - at, value: day(year?.value, month, date.value) };
}

/** June 1, 2028; June 2028; June 1. A month alone is no date here: it may be a modal or a verb (may, march). */
function readMonthDay(tokens: readonly ReadingToken[], at: number, table: LanguageTable): ReadDate | null {
  const month = table.months[tokens[at]?.word ?? ""];
  if (month === undefined) return null;
  const next = afterAbbreviation(tokens, at);
  const whole = readYear(tokens, next, table);
  if (whole) return { length: next + whole.length - at, value: day(whole.value, month, "?") };
  const date = isFigure(tokens[next]?.word ?? "") ? readNumber(tokens, next, table) : null;
  if (!date || !/^\d{1,2}$/u.test(date.value) || Number(date.value) > 31) return null;
  const end = next + date.length;
  const year = readYear(tokens, end, table);
  return { length: end + (year?.length ?? 0) - at, value: day(year?.value, month, date.value) };
}

function afterAbbreviation(tokens: readonly ReadingToken[], month: number): number {
  const dot = tokens[month + 1];
  return dot?.word === "." && dot.glued && isFigure(tokens[month + 2]?.word ?? "") ? month + 2 : month + 1;
}

/** A year after a date, with a comma or a joining word before it. */
function readYear(
  tokens: readonly ReadingToken[],
  at: number,
  table: LanguageTable,
): { length: number; value: string } | null {
  let next = at;
  if (tokens[next]?.word === "," || table.dateJoiners.includes(tokens[next]?.word ?? "")) next++;
  const word = tokens[next]?.word ?? "";
  return /^(?:1[4-9]|2[0-2])\d{2}$/u.test(word) ? { length: next + 1 - at, value: word } : null;
}

/** 06:00, 06.00 hours, 6 a.m., 18.30 Uhr. */
function readTime(tokens: readonly ReadingToken[], at: number, table: LanguageTable): ReadDate | null {
  const match = /^(\d{1,2})(?:([:.])(\d{2}))?$/u.exec(tokens[at]?.word ?? "");
  if (!match) return null;
  const [, hour = "", separator, minute] = match;
  if (Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
  const clock = clockWord(tokens, at + 1, table);
  const surely = separator === ":" || (separator === "." && clock !== null) || (clock !== null && clock.half);
  if (!surely) return null;
  const base = clock?.half ? Number(hour) % 12 : Number(hour);
  const minutes = (base + (clock?.add ?? 0)) * 60 + Number(minute ?? 0);
  return { length: 1 + (clock?.length ?? 0), value: `t${minutes}` };
}

function clockWord(
  tokens: readonly ReadingToken[],
  at: number,
  table: LanguageTable,
): { length: number; add: number; half: boolean } | null {
  for (let length = 4; length >= 1; length--) {
    const parts = tokens.slice(at, at + length);
    if (parts.length < length || parts.slice(1).some((part) => !part.glued)) continue;
    const word = parts.map((part) => part.word).join("");
    const add = Object.hasOwn(table.clockWords, word) ? table.clockWords[word] : undefined;
    if (add !== undefined) return { length, add, half: /^[ap]\.?m\.?$/u.test(word) };
  }
  return null;
}
