import { instantOf, millisecondsOf } from "./day.ts";
import type { YearlyChange, YearlyClocks, Zone, ZoneOffset } from "./zone.ts";
import { packedZones, zonesSince } from "./zones.data.ts";

/** Names that records may hold though the IANA database has none such: each beside the zone that is meant. */
const FORMER: Readonly<Record<string, string>> = { "Europe/Geneva": "Europe/Zurich" };

const rows = new Map<string, string>();
const zones = new Map<string, Zone>();

/** The zone of an IANA name (`Africa/Cairo`; links too), with its clocks since 1990; undefined for any other. */
export function knownZone(name: string): Zone | undefined {
  const found = zones.get(name);
  if (found !== undefined) return found;
  const row = rowsByName().get(Object.hasOwn(FORMER, name) ? (FORMER[name] ?? name) : name);
  if (row === undefined) return undefined;
  const zone = zoneOf(name, row);
  zones.set(name, zone);
  return zone;
}

/** All names of the IANA database, in order. */
export function knownZoneNames(): readonly string[] {
  return [...rowsByName().keys()].sort();
}

function rowsByName(): ReadonlyMap<string, string> {
  if (rows.size === 0)
    for (const row of packedZones.trim().split("\n"))
      for (const name of row.slice(0, row.indexOf("|")).split(" ")) rows.set(name, row);
  return rows;
}

/** Unpacks one row of the table, whose form is told in its head. */
function zoneOf(name: string, row: string): Zone {
  const [, listed = "", changes = "", rule = ""] = row.split("|");
  const minutes = listed.split(" ").map(Number);
  const offsetOf = (letter: string) => minutes[letter.charCodeAt(0) - 65] ?? 0;
  const offsets: ZoneOffset[] = [{ from: zonesSince, minutes: offsetOf("A") }];
  let local = millisecondsOf(zonesSince);
  for (const [, weeks = "", rest = "0", letter = ""] of changes.matchAll(/([0-9a-z]+)([+-][0-9a-z]+)?([A-Z])/gu)) {
    local += (Number.parseInt(weeks, 36) * 10_080 + Number.parseInt(rest, 36)) * 60_000;
    const before = offsets.at(-1)?.minutes ?? 0;
    offsets.push({ from: instantOf(local - before * 60_000), minutes: offsetOf(letter) });
  }
  if (rule === "") return { name, offsets };
  const [forward = "", back = ""] = rule.slice(2).split(",");
  const yearly: YearlyClocks = {
    winter: offsetOf(rule.charAt(0)),
    summer: offsetOf(rule.charAt(1)),
    forward: changeOf(forward),
    back: changeOf(back),
  };
  return { name, offsets, yearly };
}

function changeOf(text: string): YearlyChange {
  const [month = 1, nth = 1, weekday = 0, minutes = 0] = text.split(/[./]/u).map(Number);
  return { month, nth, weekday, minutes };
}
