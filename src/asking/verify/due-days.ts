import { isDenying } from "../../core/briefing/lint/reading/denied.ts";
import { findDates } from "../../core/evidence/date-text.ts";
import { bearingOf } from "./bearing.ts";
import type { Judgement } from "./judge.ts";
import type { Asserted } from "./statement.ts";
import type { Unit, Units } from "./units.ts";

const PARTS = "instal(?:l)?ments?|payments?|tranches?|stages?|rates?|deliveries|delivery";
const COUNTS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"];
const COUNTED = new RegExp(`\\b(?:${COUNTS.join("|")}|\\d{1,2})\\s+(?:\\p{Ll}+\\s+)?(${PARTS})\\b`, "iu");
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const PART = new RegExp(`\\b(?:the|an?|its|their)\\s+(?:(${ORDINALS.join("|")}|last|final)\\s+)?(${PARTS})\\b`, "iu");
const DUE =
  /\b(?:(?:falls?|fell|is|are|was|were|becomes?) (?:due|payable)|(?:must|shall|has to|have to|is to|are to) be (?:paid|made|completed))\b/iu;

/**
 * What a text says of the days of a payment in parts: "in two instalments, on 31 October and on 31 January" says when the second is due
 * without calling it so. Null where a statement says no such thing, or nothing that is paid in parts has a day for each.
 */
export function onDueDay(asserted: Asserted, units: Units): Judgement | null {
  const { text, drafts } = asserted;
  const part = PART.exec(text);
  const days = daysOf(text);
  if (part === null || days.length === 0 || !DUE.test(text) || isDenying(text)) return null;
  const [, ordinal = "", noun = ""] = part;
  const draft = drafts[0] ?? units.signed;
  for (const unit of units.all) {
    if (unit.kind !== "point" || unit.struck || !unit.read || (draft !== null && unit.draft !== draft)) continue;
    const due = scheduleOf(unit.text, noun);
    if (due === null || !areAmountsOf(asserted, unit, days, due)) continue;
    const is = isSo(ordinal.toLowerCase(), days, due, noun.endsWith("s"));
    const bearing = { ...bearingOf(asserted, unit, units), unit, missing: [], unaccounted: [] };
    return { verdict: is ? "supported" : "contradicted", bearings: [bearing] };
  }
  return null;
}

function isSo(ordinal: string, days: readonly string[], due: readonly string[], isAll: boolean): boolean {
  if (ordinal === "") return days.every((day) => due.includes(day)) && (!isAll || days.length === due.length);
  const at = /^(?:last|final)$/u.test(ordinal) ? due.length - 1 : ORDINALS.indexOf(ordinal);
  return days.length === 1 && due[at] === days[0];
}

function daysOf(text: string): readonly string[] {
  return findDates(text).flatMap(({ date }) => (date.length === 10 ? [date] : []));
}

/** The days of what is paid in so many parts, one for each; null where a text names no such parts or not all of their days. */
function scheduleOf(text: string, noun: string): readonly string[] | null {
  const counted = COUNTED.exec(text);
  if (counted === null || singular(counted[1] ?? "") !== singular(noun)) return null;
  const days = daysOf(text.slice(counted.index));
  const word = /^\S+/u.exec(counted[0])?.[0]?.toLowerCase() ?? "";
  const count = /^\d/u.test(word) ? Number(word) : COUNTS.indexOf(word) + 2;
  const isSorted = days.every((day, at) => at === 0 || (days[at - 1] ?? "") < day);
  return days.length === count && isSorted ? days : null;
}

function singular(noun: string): string {
  return noun.toLowerCase().replace("instalm", "installm").replace(/s$/u, "");
}

/** Whether amounts that a statement names are those that stand before its day there: "1.5 million by 31 January". */
function areAmountsOf(
  { values, text, from }: Asserted,
  unit: Unit,
  days: readonly string[],
  due: readonly string[],
): boolean {
  const dates = findDates(unit.text);
  const amounts = values.filter(
    (value) =>
      !ORDINALS.includes(text.slice(value.from - from, value.to - from).toLowerCase()) && value.kind !== "time",
  );
  return amounts.every(({ low }) => {
    const own = unit.values.filter((value) => value.low === low);
    const [day = ""] = days;
    const at = dates.findIndex(({ date }) => date === day);
    const [start, end] = [dates[at - 1]?.to ?? 0, dates[at]?.from ?? 0];
    return own.some((value) => days.length > 1 || due.length === 1 || (value.from >= start && value.to <= end));
  });
}
