import { fromLocal, offsetAt, type Zone } from "../../common/zone.ts";
import type { Duration, Id, WorkCalendar } from "../model.ts";
import { DAY, HOUR, dateOf, dayNumber, monthLength, parseDay, weekday, type DayNumber } from "./days.ts";

/** The zone and working days in which a window counts. */
export interface Reckoning {
  readonly clock: Zone;
  readonly workdays: ReadonlyMap<Id, WorkdayTest>;
}

/** Whether a day is a working day. */
export type WorkdayTest = (day: DayNumber) => boolean;

/** The working days of a calendar. */
export function workdayTest(calendar: WorkCalendar): WorkdayTest {
  const holidays = new Set(calendar.holidays.map((day) => parseDay(day)));
  const weekend = new Set(calendar.weekend);
  return (day) => !weekend.has(weekday(day)) && !holidays.has(day);
}

/** Saturday and Sunday rest, where no calendar is named. */
const plainWeek: WorkdayTest = (day) => weekday(day) < 6;

/** A day so many months later; where that month lacks the day, its last one or the first of the next. */
export function addMonths(day: DayNumber, months: number, overflow: "lastDay" | "nextMonth" = "lastDay"): DayNumber {
  const date = dateOf(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const length = monthLength(year, month);
  if (date.day <= length) return dayNumber(year, month, date.day);
  const last = dayNumber(year, month, length);
  return overflow === "lastDay" ? last : last + 1;
}

/** A day so many working days later (or earlier); the day itself does not count. */
export function addWorkdays(day: DayNumber, n: number, isWorkday: WorkdayTest = plainWeek): DayNumber {
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let at = day;
  // A calendar without any working day would never end: a year without one is given up.
  let idle = 0;
  while (left > 0 && idle < 400) {
    at += step;
    if (isWorkday(at)) {
      left--;
      idle = 0;
    } else idle++;
  }
  return at;
}

/** A day plus a duration of days or longer. */
export function addToDay(day: DayNumber, duration: Duration, sign: 1 | -1, reckoning: Reckoning): DayNumber {
  const n = duration.n * sign;
  switch (duration.unit) {
    case "hour":
      return day;
    case "day":
      return day + n;
    case "week":
      return day + n * 7;
    case "workday":
      return addWorkdays(
        day,
        n,
        duration.calendar === undefined ? plainWeek : (reckoning.workdays.get(duration.calendar) ?? plainWeek),
      );
    case "month":
      return addMonths(day, n, duration.overflow);
    case "year":
      return addMonths(day, n * 12, duration.overflow);
  }
}

/** An instant plus a duration: hours are hours, days and longer keep the local time of day. */
export function addToInstant(ms: number, duration: Duration, sign: 1 | -1, reckoning: Reckoning): number {
  if (duration.unit === "hour") return ms + sign * duration.n * HOUR;
  const { clock } = reckoning;
  const local = ms + offsetAt(clock, ms) * 60_000;
  const day = Math.floor(local / DAY);
  return fromLocal(clock, addToDay(day, duration, sign, reckoning) * DAY + (local - day * DAY));
}

/** The next working day, the day itself where it is one. */
export function rollToWorkday(day: DayNumber, isWorkday: WorkdayTest): DayNumber {
  return isWorkday(day) ? day : addWorkdays(day, 1, isWorkday);
}
