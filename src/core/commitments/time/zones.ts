import { fromLocal, offsetAt, type Zone, type ZoneOffset } from "../../common/zone.ts";
import { knownZone } from "../../common/zones.ts";
import type { ZoneTable } from "../model.ts";
import { DAY } from "./days.ts";

/** A zone by name, offset (`+02:00`) or table of the agreement; null for one that is not known. */
export function zoneClock(id: string, tables: readonly ZoneTable[] = []): Zone | null {
  const own = tables.find((each) => each.id === id);
  if (own !== undefined) return { name: id, offsets: own.offsets.toSorted(byTime) };
  const fixed = /^([+-])(\d{2}):(\d{2})$/u.exec(id);
  if (fixed === null) return knownZone(id) ?? null;
  const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
  if (Number(fixed[3]) > 59 || minutes > 18 * 60) return null;
  return { name: id, offsets: [{ from: "1970-01-01", minutes: fixed[1] === "-" ? -minutes : minutes }] };
}

const byTime = (a: ZoneOffset, b: ZoneOffset) => Date.parse(a.from) - Date.parse(b.from);

/** The local day of an instant. */
export function localDay(clock: Zone, ms: number): number {
  return Math.floor((ms + offsetAt(clock, ms) * 60_000) / DAY);
}

/** The instant at which a local day begins. */
export function startOfDay(clock: Zone, day: number): number {
  return fromLocal(clock, day * DAY);
}
