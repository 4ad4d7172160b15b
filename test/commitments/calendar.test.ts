import { en } from "../../src/words/english.ts";
import { failureWords } from "../../src/words/words.ts";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, runAgreement } from "../../src/core/commitments/index.ts";
import { addMonths, addWorkdays, workdayTest } from "../../src/core/commitments/time/calendar.ts";
import { dateOf, dayNumber, formatDay, monthLength, parseDay, weekday } from "../../src/core/commitments/time/days.ts";
import { formatInstant, parseMoment } from "../../src/core/commitments/time/instants.ts";
import { localDay, startOfDay, zoneClock } from "../../src/core/commitments/time/zones.ts";
import { offsetAt } from "../../src/core/common/zone.ts";
import { knownZone, knownZoneNames } from "../../src/core/common/zones.ts";
import { agreementFromJson } from "../../src/formats/commitments-json.ts";
import { sharedPath } from "../shared-data.ts";
import { commitment, happened } from "./days.ts";

function rows(name: string): readonly (readonly string[])[] {
  const path = sharedPath("commitments", "dates-calc", name);
  if (path === null) return [];
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(";").map((cell) => cell.trim()));
}

function added(date: string, period: string, overflow: "lastDay" | "nextMonth"): string {
  const [years = 0, months = 0, days = 0] = (period.match(/\d+/gu) ?? []).map(Number);
  return formatDay(addMonths(parseDay(date) ?? 0, years * 12 + months, overflow) + days);
}

describe("adding months and years, published tables", () => {
  test("exact sums", () => {
    for (const [date = "", period = "", sum] of rows("exact_computations.csv"))
      expect(added(date, period, "lastDay")).toBe(sum);
  });
  test("ambiguous sums, up and down", () => {
    for (const [date = "", period = "", up, down] of rows("ambiguous_computations.csv")) {
      expect(added(date, period, "nextMonth")).toBe(up);
      expect(added(date, period, "lastDay")).toBe(down);
    }
  });
  test("last days of months", () => {
    for (const [date = "", , last] of rows("first_last_day_of_month.csv")) {
      const { year, month } = dateOf(parseDay(date) ?? 0);
      expect(formatDay(dayNumber(year, month, monthLength(year, month)))).toBe(last);
    }
  });
  test("31 January 2012 and one month", () => {
    expect(added("2012-01-31", "0 0 0", "lastDay")).toBe("2012-01-31");
    expect(added("2012-02-29", "1 years, 0 months, 0 days", "nextMonth")).toBe("2013-03-01");
  });
});

describe("days and zones", () => {
  test("31 February is refused, wherever it stands", () => {
    for (const text of ["2026-02-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-1-1", "2026-2-3 "])
      expect(parseDay(text)).toBeNull();
    const read = agreementFromJson({
      id: "x",
      commitments: [
        {
          id: "c",
          modality: "obligation",
          debtor: [],
          creditor: [],
          act: { words: "w" },
          anchors: [],
          window: { due: { at: "2026-02-31" }, close: "throughDay" },
        },
      ],
    });
    expect(read.ok ? "" : failureWords(en, read.failure)).toContain('"2026-02-31" is no date of the calendar');
  });
  test("Kyiv, 24 October 2026: two days are not 48 hours", () => {
    const kyiv = zoneClock("Europe/Kyiv");
    if (kyiv === null) throw new Error("no zone");
    const start = startOfDay(kyiv, parseDay("2026-10-24") ?? 0);
    expect(formatInstant(startOfDay(kyiv, localDay(kyiv, start) + 2))).toBe("2026-10-25T22:00:00Z");
    expect(formatInstant(start + 48 * 3_600_000)).toBe("2026-10-25T21:00:00Z");
    expect(offsetAt(kyiv, Date.UTC(2015, 1, 14, 22))).toBe(120);
  });
  test("a zone that is not known is named, not guessed", () => {
    const read = agreementFromJson({ id: "x", zone: "Europe/Nowhere", commitments: [] });
    expect(read.ok ? "" : failureWords(en, read.failure)).toContain("Europe/Nowhere");
    const utc = zoneClock("UTC");
    expect(utc === null ? null : parseMoment("2026-03-01T06:00[Mars/Base]", utc)).toMatchObject({
      message: { code: "unknown-zone.moment" },
    });
  });
  test("days, dates and instants agree with the platform", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString();
        if (!/^\d{4}-/u.test(iso)) return;
        expect(formatDay(day)).toBe(iso.slice(0, 10));
        expect(parseDay(iso.slice(0, 10))).toBe(day);
        expect(weekday(day) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
        expect(Date.parse(formatInstant(day * 86_400_000 + 12_345_678))).toBe(day * 86_400_000 + 12_345_678);
      }),
    );
  });
  test("every zone that a process can have is one that an agreement can have", () => {
    for (const name of knownZoneNames()) expect([name, zoneClock(name)]).toEqual([name, knownZone(name)]);
    // Not a name of the database, but agreements hold it.
    expect(zoneClock("Europe/Geneva")?.offsets).toEqual(knownZone("Europe/Zurich")?.offsets);
  });
  test("working days pass over weekends and holidays", () => {
    const test = workdayTest({ id: "c", weekend: [6, 7], holidays: ["2026-01-01"] });
    expect(formatDay(addWorkdays(parseDay("2025-12-31") ?? 0, 1, test))).toBe("2026-01-02");
    expect(formatDay(addWorkdays(parseDay("2026-01-02") ?? 0, 1, test))).toBe("2026-01-05");
    expect(addWorkdays(0, 3, () => false)).toBeGreaterThan(0);
  });
});

describe("a loan with time to cure", () => {
  const loan = agreement({
    id: "loan",
    inForce: { at: "2016-01-01" },
    commitments: [
      commitment("pay", "obligation", happened("paid"), {
        window: { due: { at: "2016-06-01" }, close: "throughDay" },
        cure: {
          notice: { type: "notice" },
          within: { n: 2, unit: "day" },
          by: { all: [happened("paid"), happened("notified")] },
        },
      }),
    ],
  });
  const state = (paid: string | null, notified: string | null, asOf = "2016-06-20") => {
    const events = [
      ["notice", "2016-06-04"],
      ["paid", paid],
      ["notified", notified],
    ].flatMap(([type, on]) => (typeof type === "string" && typeof on === "string" ? [{ id: type, type, on }] : []));
    const { answer } = runAgreement(loan, events, { asOf });
    return answer.commitments[0];
  };
  test("paid on 5 June, notified on 6 June: no default", () => {
    expect(state("2016-06-05", "2016-06-06")).toMatchObject({ status: "fulfilled" });
  });
  test("notified on 7 June, or never paid: in default when 6 June has ended", () => {
    expect(state("2016-06-05", "2016-06-07")).toMatchObject({ status: "violated", since: "2016-06-07T00:00:00Z" });
    expect(state(null, null)).toMatchObject({ status: "violated", since: "2016-06-07T00:00:00Z" });
    expect(state(null, null, "2016-06-05")).toMatchObject({ status: "inEffect", curableUntil: "2016-06-07T00:00:00Z" });
  });
});
