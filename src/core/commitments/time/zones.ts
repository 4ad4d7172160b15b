import type { ZoneTable } from "../model.ts";
import { DAY, HOUR, dateOf, dayNumber, weekday } from "./days.ts";

/** How local time runs: milliseconds east of UTC at an instant. */
export interface ZoneClock {
  readonly id: string;
  /** The offset where it never changes. */
  readonly fixed?: number;
  offsetAt(ms: number): number;
}

type Rule = "none" | "eu" | "us";

/**
 * Standard minutes east of UTC and the rule of summer time. The rules: European Union since 1996 (Directive 2000/84/EC),
 * which Ukraine, Moldova and others follow; United States since 2007 (Energy Policy Act of 2005). Other zones, and other
 * years, come as a table in the agreement: computing must not depend on the time-zone data of a machine.
 */
const table: Readonly<Record<string, readonly [number, Rule]>> = {
  UTC: [0, "none"],
  "Etc/UTC": [0, "none"],
  GMT: [0, "none"],
  "Europe/London": [0, "eu"],
  "Europe/Dublin": [0, "eu"],
  "Europe/Lisbon": [0, "eu"],
  "Europe/Paris": [60, "eu"],
  "Europe/Berlin": [60, "eu"],
  "Europe/Vienna": [60, "eu"],
  "Europe/Brussels": [60, "eu"],
  "Europe/Geneva": [60, "eu"],
  "Europe/Zurich": [60, "eu"],
  "Europe/Rome": [60, "eu"],
  "Europe/Madrid": [60, "eu"],
  "Europe/Amsterdam": [60, "eu"],
  "Europe/Oslo": [60, "eu"],
  "Europe/Stockholm": [60, "eu"],
  "Europe/Copenhagen": [60, "eu"],
  "Europe/Warsaw": [60, "eu"],
  "Europe/Prague": [60, "eu"],
  "Europe/Budapest": [60, "eu"],
  "Europe/Belgrade": [60, "eu"],
  "Europe/Sarajevo": [60, "eu"],
  "Europe/Kyiv": [120, "eu"],
  "Europe/Kiev": [120, "eu"],
  "Europe/Helsinki": [120, "eu"],
  "Europe/Athens": [120, "eu"],
  "Europe/Bucharest": [120, "eu"],
  "Europe/Sofia": [120, "eu"],
  "Europe/Vilnius": [120, "eu"],
  "Europe/Riga": [120, "eu"],
  "Europe/Tallinn": [120, "eu"],
  "Europe/Istanbul": [180, "none"],
  "Europe/Minsk": [180, "none"],
  "Europe/Moscow": [180, "none"],
  "Asia/Riyadh": [180, "none"],
  "Asia/Dubai": [240, "none"],
  "Asia/Tashkent": [300, "none"],
  "Asia/Kolkata": [330, "none"],
  "Asia/Shanghai": [480, "none"],
  "Asia/Tokyo": [540, "none"],
  "Africa/Nairobi": [180, "none"],
  "Africa/Khartoum": [120, "none"],
  "America/New_York": [-300, "us"],
  "America/Chicago": [-360, "us"],
  "America/Denver": [-420, "us"],
  "America/Los_Angeles": [-480, "us"],
  "America/Bogota": [-300, "none"],
  "America/El_Salvador": [-360, "none"],
};

/** A zone by name, offset (`+02:00`) or table of the agreement; null for one that is not known. */
export function zoneClock(id: string, tables: readonly ZoneTable[] = []): ZoneClock | null {
  const own = tables.find((each) => each.id === id);
  if (own !== undefined) return tableClock(own);
  const fixed = /^([+-])(\d{2}):(\d{2})$/u.exec(id);
  if (fixed !== null) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
    if (Number(fixed[3]) > 59 || minutes > 18 * 60) return null;
    return fixedClock(id, (fixed[1] === "-" ? -minutes : minutes) * 60_000);
  }
  const known = Object.hasOwn(table, id) ? table[id] : undefined;
  if (known === undefined) return null;
  const standard = known[0] * 60_000;
  return known[1] === "none" ? fixedClock(id, standard) : summerClock(id, standard, known[1]);
}

/** Names that `zoneClock` knows without a table. */
export const zoneNames: readonly string[] = Object.keys(table);

function fixedClock(id: string, offset: number): ZoneClock {
  return { id, fixed: offset, offsetAt: () => offset };
}

function tableClock(zone: ZoneTable): ZoneClock {
  const steps = zone.offsets
    .map((step) => ({ from: Date.parse(step.from), offset: step.minutes * 60_000 }))
    .sort((a, b) => a.from - b.from);
  return {
    id: zone.id,
    offsetAt(ms) {
      let offset = steps[0]?.offset ?? 0;
      for (const step of steps) {
        if (step.from > ms) break;
        offset = step.offset;
      }
      return offset;
    },
  };
}

/** Sunday number `nth` of a month (1 = first, -1 = last) as a day number. */
function sunday(year: number, month: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((7 - weekday(first)) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - (weekday(last) % 7);
}

function summerClock(id: string, standard: number, rule: "eu" | "us"): ZoneClock {
  const cache = new Map<number, readonly [number, number]>();
  const bounds = (year: number): readonly [number, number] => {
    const found = cache.get(year);
    if (found !== undefined) return found;
    const made: readonly [number, number] =
      rule === "eu"
        ? [sunday(year, 3, -1) * DAY + HOUR, sunday(year, 10, -1) * DAY + HOUR]
        : [sunday(year, 3, 2) * DAY + 2 * HOUR - standard, sunday(year, 11, 1) * DAY + HOUR - standard];
    cache.set(year, made);
    return made;
  };
  return {
    id,
    offsetAt(ms) {
      const [start, end] = bounds(dateOf(Math.floor((ms + standard) / DAY)).year);
      return ms >= start && ms < end ? standard + HOUR : standard;
    },
  };
}

/** The local day of an instant. */
export function localDay(clock: ZoneClock, ms: number): number {
  return Math.floor((ms + clock.offsetAt(ms)) / DAY);
}

/** The instant of a local time, given as if it were UTC; of two (clocks put back) the earlier, in a gap the moment after it. */
export function fromLocal(clock: ZoneClock, local: number): number {
  if (clock.fixed !== undefined) return local - clock.fixed;
  const before = clock.offsetAt(local - DAY);
  const after = clock.offsetAt(local + DAY);
  const early = local - Math.max(before, after);
  if (clock.offsetAt(early) === Math.max(before, after)) return early;
  return local - Math.min(before, after);
}

/** The instant at which a local day begins. */
export function startOfDay(clock: ZoneClock, day: number): number {
  return fromLocal(clock, day * DAY);
}
