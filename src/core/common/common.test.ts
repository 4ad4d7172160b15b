import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, canonicalJson } from "./canonical.ts";
import { instantOf, isDay, isInstant, lastDayOf } from "./day.ts";
import { sha256 } from "./sha256.ts";
import { list, name, object, optional, problemsOf, words } from "./shape.ts";
import { dayIn, endOfDay, offsetAt } from "./zone.ts";
import { zonesRelease } from "./zones.data.ts";
import { knownZone, knownZoneNames } from "./zones.ts";

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\u0000")),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\u0000")),
      tie("value"),
      { maxKeys: 4 },
    ),
  ),
})).value;

describe("canonical JSON", () => {
  test("says the same as the value, in one way only", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(canonical(shuffled(value))).toBe(text);
      }),
    );
  });

  test("sorts names by UTF-16 units, as RFC 8785 shows", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, "\u00f6": 7 };
    expect(Object.keys(JSON.parse(canonical(value)) as object)).toHaveLength(7);
    expect([...canonical(value).matchAll(/:(\d)/gu)].map((match) => match[1]).join("")).toBe("2467153");
  });

  test.each([
    [{ a: [1, { b: 0.5 }] }, "a[1].b"],
    [{ a: 2 ** 53 }, "a"],
    [{ a: "x\u0000" }, "a"],
    [{ a: "\ud800" }, "a"],
    [{ "\udfff": 1 }, "\udfff"],
    [{ a: undefined }, "a"],
    [{ a: Number.NaN }, "a"],
    [{ a: 1n }, "a"],
  ])("refuses what it cannot keep, and says where: %o", (value, place) => {
    expect(canonicalJson(value)).toMatchObject({ ok: false, failure: { place } });
  });

  test("refuses nesting that would exhaust the stack", () => {
    let deep: unknown = 1;
    for (let at = 0; at < 5000; at++) deep = [deep];
    expect(canonicalJson(deep).ok).toBe(false);
  });
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, shuffled(field)]),
  );
}

test("SHA-256 is the one of FIPS 180-4", () => {
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256("ж")).toBe(sha256(new TextEncoder().encode("ж")));
});

function zoneNamed(name: string) {
  const zone = knownZone(name);
  if (zone === undefined) throw new Error(name);
  return zone;
}

/** Whether the machine's own database has the name: an older one lacks the newest. */
function machineKnows(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Minutes as `+02:00`. */
function signed(minutes: number): string {
  return `${minutes < 0 ? "-" : "+"}${new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)}`;
}

describe("days", () => {
  test("are those of the calendar", () => {
    expect(["2028-02-29", "2000-02-29"].every(isDay)).toBe(true);
    expect(["2031-02-29", "1900-02-29", "2031-13-01", "2031-00-10", "2031-04-31", "2031-4-1"].some(isDay)).toBe(false);
    expect(isInstant("2031-03-04T23:59:59.999Z")).toBe(true);
    expect(["2031-03-04T24:00:00Z", "2031-03-04T10:00:00+02:00", "2031-02-30T10:00Z"].some(isInstant)).toBe(false);
    expect([lastDayOf("2028-02"), lastDayOf("2031"), lastDayOf("2031-03-04")]).toEqual([
      "2028-02-29",
      "2031-12-31",
      "2031-03-04",
    ]);
  });

  test("of all zones are those of the machine's own database", () => {
    const machine = process.versions["tz"] ?? "";
    // A later database than ours knows the future better. An earlier one does not know yet where summer time is to stay.
    const last = machine > zonesRelease ? Date.UTC(2026, 0, 1) : Date.UTC(2037, 11, 31);
    const undecided = machine < "2026b" ? ["America/Vancouver", "Canada/Pacific"] : [];
    const clocks = knownZoneNames().flatMap((timeZone) =>
      machineKnows(timeZone) && !undecided.includes(timeZone)
        ? { zone: zoneNamed(timeZone), format: new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }) }
        : [],
    );
    expect(clocks.length).toBeGreaterThan(500);
    expect(Intl.supportedValuesOf("timeZone").filter((name) => knownZone(name) === undefined)).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0, 1), max: last }), (milliseconds) => {
        const told = clocks.map(({ zone }) => `${zone.name} ${signed(offsetAt(zone, milliseconds))}`);
        const wanted = clocks.map(({ zone, format }) => {
          const [, offset] = /GMT(.*)$/u.exec(format.format(milliseconds)) ?? [];
          return `${zone.name} ${offset === "" ? "+00:00" : offset}`;
        });
        expect(told).toEqual(wanted);
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ["Asia/Baghdad", "2007-07-01T00:00:00Z", 240],
    ["Asia/Baghdad", "2026-07-01T00:00:00Z", 180],
    ["Africa/Cairo", "2026-04-23T21:59:59Z", 120],
    ["Africa/Cairo", "2026-04-23T22:00:00Z", 180],
    ["Asia/Jerusalem", "2037-07-01T00:00:00Z", 180],
    ["Asia/Beirut", "2026-03-28T22:00:00Z", 180],
    ["Africa/Khartoum", "2017-10-31T20:59:59Z", 180],
    ["Europe/Kiev", "2060-07-01T00:00:00Z", 180],
    ["Europe/Geneva", "2026-07-01T00:00:00Z", 120],
    ["America/Santiago", "2060-01-01T00:00:00Z", -180],
  ])("the clocks of %s at %s", (name, moment, minutes) => {
    expect(offsetAt(zoneNamed(name), Date.parse(moment))).toBe(minutes);
  });

  test("follow one another in every zone, also where clocks change at midnight or a day is left out", () => {
    const changes = knownZoneNames().flatMap((name) => zoneNamed(name).offsets.map(({ from }) => ({ name, from })));
    fc.assert(
      fc.property(fc.constantFrom(...changes), fc.integer({ min: -50, max: 50 }), ({ name, from }, hours) => {
        const zone = zoneNamed(name);
        const day = dayIn(zone, instantOf(Date.parse(from) + hours * 3_600_000));
        const end = Date.parse(endOfDay(zone, day));
        expect(dayIn(zone, instantOf(end - 1))).toBe(day);
        expect([name, dayIn(zone, instantOf(end)) > day]).toEqual([name, true]);
      }),
      { numRuns: 3000 },
    );
  });

  test("change with the clocks in the night", () => {
    const kyiv = knownZone("Europe/Kyiv");
    if (kyiv === undefined) throw new Error("no zone");
    expect(endOfDay(kyiv, "2026-03-28")).toBe("2026-03-28T22:00:00.000Z");
    expect(endOfDay(kyiv, "2026-03-29")).toBe("2026-03-29T21:00:00.000Z");
    expect(endOfDay(kyiv, "2026-10-25")).toBe("2026-10-25T22:00:00.000Z");
  });
});

test("a shape names every field that is wrong, missing or unknown", () => {
  const shape = object<{ readonly a: string; readonly b?: readonly string[] }>({
    a: words,
    b: optional(list(name, 1)),
  });
  expect(problemsOf({ a: "x" }, shape)).toEqual([]);
  expect(problemsOf({ a: " ", b: ["ok", ""], c: 1 }, shape).map(({ field }) => field)).toEqual(["c", "a", "b[1]"]);
  expect(problemsOf({ b: [] }, shape).map(({ field }) => field)).toEqual(["a", "b"]);
  expect(problemsOf(null, shape)).toHaveLength(1);
  expect(problemsOf(JSON.parse('{"a":"x","__proto__":1}'), shape).map(({ field }) => field)).toEqual(["__proto__"]);
});

test("a name is none that finds what every table holds", () => {
  const table: Readonly<Record<string, unknown>> = {};
  for (const found of [...Object.getOwnPropertyNames(Object.prototype), "KE", "ґ 1"])
    expect([found, problemsOf(found, name).length > 0]).toEqual([
      found,
      table[found] !== undefined || found === "__proto__",
    ]);
});
