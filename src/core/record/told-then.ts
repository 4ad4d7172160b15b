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
  return typeof value === "object" && value !== null ? thingThen(value, then) : value;
}

/** Nearly all that a day shows is known of it: nothing is made anew before something is to be left out. */
function thingThen(thing: object, then: Then): unknown {
  if (Array.isArray(thing)) {
    const list: readonly unknown[] = thing;
    let told: unknown[] | null = null;
    for (let at = 0; at < list.length; at++) {
      const now = toldThen(list[at], then);
      if (now !== list[at]) told ??= list.slice(0, at);
      told?.push(now);
    }
    return told ?? list;
  }
  const fields = thing as Readonly<Record<string, unknown>>;
  const changes: Record<string, unknown> = {};
  let changed = false;
  for (const name of Object.keys(fields)) {
    const field = fields[name];
    const now = fieldThen(name, field, then);
    if (now === field) continue;
    changes[name] = now;
    changed = true;
  }
  if (!changed) return thing;
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

/** Whether words name a day or month that lies wholly after a day. */
function namesLater(words: string, day: string): boolean {
  return findDates(words).some(({ date }) => firstDayOf(date) > day);
}
