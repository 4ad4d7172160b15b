import { firstDayOf } from "../common/day.ts";
import { rememberedWords } from "../common/remembered.ts";
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
  return typeof value === "object" && value !== null ? thingThen(value, then) : value;
}

/** Nearly all that a day shows is known of it: nothing is made anew before something is to be left out. */
function thingThen(thing: object, then: Then): unknown {
  if (Array.isArray(thing)) {
    const list: readonly unknown[] = thing;
    let told: unknown[] | null = null;
    for (let at = 0; at < list.length; at++) {
      const item = list[at];
      const now = typeof item === "object" && item !== null ? thingThen(item, then) : item;
      if (now !== item) told ??= list.slice(0, at);
      told?.push(now);
    }
    return told ?? list;
  }
  const fields = thing as Readonly<Record<string, unknown>>;
  let changes: Record<string, unknown> | null = null;
  // No list of the names is made: a day shows tens of thousands of things.
  for (const name in fields) {
    const field = fields[name];
    // Most fields are words that tell of no day, most things below them the name of an entry (`EntryRef`).
    if (typeof field !== "object" ? name !== "note" : field === null || name === "entry") continue;
    const now = fieldThen(name, field, then);
    if (now !== field) (changes ??= {})[name] = now;
  }
  if (changes === null) return thing;
  const kept = Object.entries({ ...fields, ...changes });
  return Object.fromEntries(kept.filter(([name, now]) => now !== undefined || fields[name] === undefined));
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

/** The same remarks, and names of remarks, are asked about on each day that is looked at. */
const datesIn = rememberedWords(findDates);

/** Whether words name a day or month that lies wholly after a day. */
function namesLater(words: string, day: string): boolean {
  return datesIn(words).some(({ date }) => firstDayOf(date) > day);
}
