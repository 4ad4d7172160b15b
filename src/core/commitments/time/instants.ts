import { said, type Said } from "../../common/said.ts";
import { fromLocal, type Zone } from "../../common/zone.ts";
import { DAY, digits, formatDay, parseDay } from "./days.ts";
import { startOfDay, zoneClock } from "./zones.ts";
import type { ZoneTable } from "../model.ts";

/** What a stated moment means. */
export type ParsedMoment =
  | { readonly ok: true; readonly ms: number; readonly precision: "day" | "instant"; readonly assumedZone?: true }
  | { readonly ok: false; readonly message: Said };

/**
 * Reads a day (its first moment in the zone) or an instant: `2026-03-01`, `2026-03-01T06:00Z`, `…+02:00`,
 * `…[Africa/Nairobi]`. Without offset or zone the given clock is assumed and said so.
 */
export function parseMoment(text: string, clock: Zone, tables: readonly ZoneTable[] = []): ParsedMoment {
  const day = parseDay(text.length > 10 ? text.slice(0, 10) : text);
  if (day === null) return bad(text);
  if (text.length === 10) return { ok: true, ms: startOfDay(clock, day), precision: "day" };
  const time = timeOf(text);
  if (time === null) return bad(text);
  const local = day * DAY + time.ms;
  const rest = text.slice(time.end);
  if (rest === "Z") return { ok: true, ms: local, precision: "instant" };
  if (rest === "") return { ok: true, ms: fromLocal(clock, local), precision: "instant", assumedZone: true };
  const name = rest.startsWith("[") && rest.endsWith("]") ? rest.slice(1, -1) : rest;
  const zone = zoneClock(name, tables);
  if (zone === null) return { ok: false, message: said("unknown-zone.moment", { text, zone: name }) };
  return { ok: true, ms: fromLocal(zone, local), precision: "instant" };
}

function bad(text: string): ParsedMoment {
  return { ok: false, message: said("bad-date.moment", { text }) };
}

/** Time of day after `YYYY-MM-DDT`, and where it ends. */
function timeOf(text: string): { readonly ms: number; readonly end: number } | null {
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return null;
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || text.length < 16) return null;
  let end = 16;
  let ms = hour * 3_600_000 + minute * 60_000;
  if (text.charCodeAt(end) === 58) {
    const second = digits(text, 17, 19);
    if (second < 0 || second > 59) return null;
    ms += second * 1000;
    end = 19;
    if (text.charCodeAt(end) === 46) {
      let to = end + 1;
      while (to < text.length && digits(text, to, to + 1) >= 0) to++;
      ms += Math.floor(Number(`0${text.slice(end, to)}`) * 1000);
      end = to;
    }
  }
  return ms > DAY ? null : { ms, end };
}

/** An instant as ISO text in UTC, without milliseconds where there are none. */
export function formatInstant(ms: number): string {
  const day = Math.floor(ms / DAY);
  const rest = ms - day * DAY;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const time = `${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}`;
  const fraction = Math.floor(rest % 1000);
  return `${formatDay(day)}T${time}${fraction === 0 ? "" : `.${String(fraction).padStart(3, "0")}`}Z`;
}
