import type { When } from "../../model.ts";
import { dateOf, dayNumber } from "../../time/days.ts";
import { momentOf } from "./moments.ts";
import { DATE, dayOf, durationOf, NTH, NUMBER, ordinalOf, UNIT, unitOf } from "./numbers.ts";
import type { Asked, Found, Match } from "./terms.ts";

/** "Not before 1 May 2047 and not after 10 May 2047", "not earlier than the Transfer Date and not later than ten days thereafter". */
export const FROM_TO = new RegExp(
  [
    `\\b(?:not|no) (?:before|earlier than|sooner than|prior to) (?:the )?(${DATE}|(?!${NUMBER})[^,.;]{3,60}?)`,
    `,? (?:and|but|nor)(?: also)?,? (?:not |no )?(?:after|later than)`,
    ` (?:(${DATE})|(?:(${NUMBER}) (${UNIT})|the (${NTH}) (day|week|month)) (?:thereafter|later|after (?:it|that (?:day|date))))`,
  ].join(""),
  "iu",
);

/** The first and the last day of an act, each by a day or counted from the first. */
export function fromTo({ point }: Asked, m: Match): Omit<Found, "at"> | null {
  const [, first = "", last, number = "", unit = "", nth, ordinal = ""] = m;
  const at = new RegExp(`^${DATE}$`, "iu").test(first) ? dayOf(first) : null;
  const moment = at === null ? momentOf(first, point) : null;
  if (at === null && moment === null) return null;
  const opens: When = at === null ? { anchor: moment!.id } : { at };
  const end = last === undefined ? null : dayOf(last);
  const n = nth === undefined ? null : ordinalOf(nth);
  const length = nth === undefined ? durationOf(number, unit) : n === null ? null : { n, unit: unitOf(ordinal) };
  const due: When | null =
    end !== null
      ? { at: end }
      : length === null
        ? null
        : at === null
          ? { anchor: moment!.id, plus: length }
          : dayAfter(at, length);
  return due === null ? null : { weight: 5, opens, due, close: "throughDay", moments: moment === null ? [] : [moment] };
}

/** A day of the calendar so many days or weeks after another; null where months or working days are counted. */
export function dayAfter(at: string, { n, unit }: { readonly n: number; readonly unit: string }): When | null {
  if (unit !== "day" && unit !== "week") return null;
  const [year = 0, month = 1, day = 1] = at.split("-").map(Number);
  const date = dateOf(dayNumber(year, month, day) + n * (unit === "week" ? 7 : 1));
  const two = (value: number) => String(value).padStart(2, "0");
  return { at: `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}` };
}
