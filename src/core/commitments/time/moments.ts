import { fromLocal, offsetAt } from "../../common/zone.ts";
import type { Closing, Duration, Id, When, Window } from "../model.ts";
import { addToDay, addToInstant, rollToWorkday, type Reckoning } from "./calendar.ts";
import { DAY } from "./days.ts";
import { parseMoment } from "./instants.ts";
import { localDay, startOfDay } from "./zones.ts";

/** The instant of a named moment, or NaN while it is not known. */
export type MomentLookup = (id: Id) => number;

/**
 * The instant that a moment means, before any closing rule; NaN where it depends on what is not known (an anchor that
 * has not occurred, or that the text does not name). `earliest` is known as soon as one of its parts is.
 */
export function resolveWhen(when: When, lookup: MomentLookup, reckoning: Reckoning): number {
  if ("at" in when) {
    const parsed = parseMoment(when.at, reckoning.clock);
    return parsed.ok ? parsed.ms : Number.NaN;
  }
  if ("anchor" in when) {
    if (when.anchor === null) return Number.NaN;
    let ms = lookup(when.anchor);
    if (Number.isNaN(ms)) return ms;
    if (when.plus !== undefined) ms = addToInstant(ms, when.plus, 1, reckoning);
    if (when.minus !== undefined) ms = addToInstant(ms, when.minus, -1, reckoning);
    return ms;
  }
  if ("earliest" in when) {
    const known = when.earliest.map((each) => resolveWhen(each, lookup, reckoning)).filter((ms) => !Number.isNaN(ms));
    return known.length === 0 ? Number.NaN : Math.min(...known);
  }
  return Math.max(...when.latest.map((each) => resolveWhen(each, lookup, reckoning)));
}

/** The spans of time that a moment counts from others. */
export function durationsIn(when: When): readonly Duration[] {
  if ("at" in when) return [];
  if ("anchor" in when) return [when.plus, when.minus].flatMap((each) => (each === undefined ? [] : [each]));
  return ("earliest" in when ? when.earliest : when.latest).flatMap(durationsIn);
}

/** Names of the moments that a moment depends on. */
export function anchorsOf(when: When): readonly Id[] {
  if ("at" in when) return [];
  if ("anchor" in when) return when.anchor === null ? [] : [when.anchor];
  return ("earliest" in when ? when.earliest : when.latest).flatMap(anchorsOf);
}

/** Applies a closing rule: `before` 00:00 of the day, `throughDay` its end, `instant` the instant itself. */
export function close(ms: number, closing: Closing, reckoning: Reckoning): number {
  if (closing === "instant" || Number.isNaN(ms)) return ms;
  const day = localDay(reckoning.clock, ms);
  return startOfDay(reckoning.clock, closing === "before" ? day : day + 1);
}

/** The due instant: anchor and duration, then the roll to a working day, then the closing rule, then grace. */
export function dueInstant(window: Window, base: number, reckoning: Reckoning): number {
  if (Number.isNaN(base)) return base;
  let ms = base;
  const isWorkday = window.rollTo === undefined ? undefined : reckoning.workdays.get(window.rollTo);
  if (isWorkday !== undefined) {
    const local = ms + offsetAt(reckoning.clock, ms) * 60_000;
    const day = Math.floor(local / DAY);
    ms = fromLocal(reckoning.clock, rollToWorkday(day, isWorkday) * DAY + (local - day * DAY));
  }
  ms = close(ms, window.close, reckoning);
  return window.grace === undefined ? ms : graceAfter(ms, window, reckoning);
}

function graceAfter(ms: number, window: Window, reckoning: Reckoning): number {
  const { grace } = window;
  if (grace === undefined) return ms;
  if (grace.unit === "hour") return addToInstant(ms, grace, 1, reckoning);
  const day = localDay(reckoning.clock, ms);
  const moved = addToDay(day, grace, 1, reckoning);
  return ms + (startOfDay(reckoning.clock, moved) - startOfDay(reckoning.clock, day));
}

/** The new due instant after a stopped clock: an instant moves by the time, a day by the days between. */
export function afterSuspension(
  due: number,
  suspended: number,
  resumed: number,
  closing: Closing,
  reckoning: Reckoning,
): number {
  if (!Number.isFinite(due)) return due;
  if (closing === "instant") return due + (resumed - suspended);
  const days = localDay(reckoning.clock, resumed) - localDay(reckoning.clock, suspended);
  return startOfDay(reckoning.clock, localDay(reckoning.clock, due) + days);
}
