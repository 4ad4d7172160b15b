import type { Upcoming } from "../answer.ts";
import type { Agreement, Day } from "../model.ts";
import { formatDay } from "./days.ts";
import { localDay, startOfDay, zoneClock } from "./zones.ts";

/**
 * The day on which something upcoming stands, as the agreement's zone (or the window's own) counts days: what closes with
 * a day on that day, the last one in time; what begins with a day on it. `whole`: no instant within the day is meant.
 */
export function upcomingDay(
  agreement: Agreement,
  { at, id, what }: Pick<Upcoming, "at" | "id" | "what">,
): { readonly day: Day; readonly whole: boolean } {
  const window = agreement.commitments.find((each) => each.id === id)?.window;
  const clock = zoneClock(window?.zone ?? agreement.zone, agreement.zones);
  const ms = Date.parse(at);
  if (clock === null || Number.isNaN(ms)) return { day: at.slice(0, 10), whole: false };
  const closes = what === "due" || what === "pays" || (what === "lapses" && window !== undefined);
  const ends = closes && window?.close !== "instant";
  const day = localDay(clock, ends ? ms - 1 : ms);
  const whole = startOfDay(clock, ends ? day + 1 : day) === ms && ends === closes;
  return { day: formatDay(whole ? day : localDay(clock, ms)), whole };
}
