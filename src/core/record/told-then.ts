import { firstDayOf } from "../common/day.ts";
import { findDates } from "../evidence/date-text.ts";

/** What a day leaves out of whatever it shows. */
export interface Then {
  /** Sources that came later. */
  readonly later: ReadonlySet<string>;
  /** The day whose notes are shown; null = all notes. */
  readonly day: string | null;
}

/**
 * A value without later sources in its lists, and without remarks that name a later day: a note has no day of its own, but one that tells
 * of a day was not written before it. Where there is nothing to leave out, the value itself.
 */
export function toldThen(value: unknown, then: Then): unknown {
  if (then.later.size === 0 && then.day === null) return value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.map((each) => toldThen(each, then));
    return list.some((each, at) => each !== value[at]) ? list : value;
  }
  let changed = false;
  const fields = Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
    const now = fieldThen(name, field, then);
    changed ||= now !== field;
    return now === undefined && field !== undefined ? [] : [[name, now]];
  });
  return changed ? Object.fromEntries(fields) : value;
}

function fieldThen(name: string, field: unknown, then: Then): unknown {
  if (name === "sources" && Array.isArray(field))
    return field.some((id) => then.later.has(id)) ? field.filter((id) => !then.later.has(id)) : field;
  if (then.day !== null && name === "note" && typeof field === "string")
    return namesLater(field, then.day) ? undefined : field;
  if (then.day !== null && name === "notes" && Array.isArray(field)) {
    const day = then.day;
    const isLater = (note: unknown): boolean => typeof note === "string" && namesLater(note, day);
    return field.some(isLater) ? field.filter((note) => !isLater(note)) : field;
  }
  return toldThen(field, then);
}

/** Whether words name a day or month that lies wholly after a day. */
function namesLater(words: string, day: string): boolean {
  return findDates(words).some(({ date }) => firstDayOf(date) > day);
}
