import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, runAgreement, type Agreement, type Closing } from "../../src/core/commitments/index.ts";
import { zoneClock } from "../../src/core/commitments/time/zones.ts";
import { knownZoneNames } from "../../src/core/common/zones.ts";
import { writeDeadlinesIcs } from "../../src/formats/commitments-ics.ts";
import { writeCalendar } from "../../src/formats/ics.ts";
import { calendarWords, commitment, happened } from "./days.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) };
const stamp = "2026-01-01T08:00:00Z";

interface Entry {
  readonly name: string;
  readonly value: string;
}

/** A reader of iCalendar by the letter of RFC 5545: lines end in CRLF, are unfolded, then unescaped. */
function readIcs(text: string): readonly Entry[] {
  expect(text.endsWith("\r\n")).toBe(true);
  const lines = text.slice(0, -2).split("\r\n");
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    // eslint-disable-next-line no-control-regex
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u);
  }
  return lines
    .reduce<string[]>((whole, line) => {
      if (line.startsWith(" ")) whole[whole.length - 1] += line.slice(1);
      else whole.push(line);
      return whole;
    }, [])
    .map((line) => {
      const [, name = "", value = ""] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):([\s\S]*)$/u.exec(line) ?? [];
      expect(name).not.toBe("");
      return { name, value: value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (/n/iu.test(sign) ? "\n" : sign)) };
    });
}

const values = (entries: readonly Entry[], name: string) =>
  entries.filter((each) => each.name === name).map((each) => each.value);

/** Something due on a day of a zone, looked at the month before. */
function due(zone: string, day: string, close: Closing, more: Partial<Agreement> = {}): Agreement {
  return agreement({
    id: "a",
    zone,
    inForce: { at: "2026-01-01" },
    commitments: [
      { ...commitment("report", "obligation", happened("report")), window: { due: { at: day }, close } },
      { ...commitment("visit", "power", happened("visit")), window: { opens: { at: day }, close } },
    ],
    ...more,
  });
}

function entriesOf(model: Agreement): readonly Entry[] {
  const { answer } = runAgreement(model, [], { asOf: "2026-01-02" });
  return readIcs(writeDeadlinesIcs(answer, model, { stamp, host: "example.org", ...calendarWords }));
}

describe("calendar entries stand on the day of the agreement's zone", () => {
  test("due 30 May in Kyiv is an entry of 30 May, and what opens on it too", () => {
    const entries = entriesOf(due("Europe/Kyiv", "2026-05-30", "throughDay"));
    expect(values(entries, "DTSTART;VALUE=DATE")).toEqual(["20260530", "20260530"]);
    expect(values(entries, "SUMMARY")).toEqual(["Opens: visit", "Due: report"]);
    expect(values(entries, "DTSTART")).toEqual([]);
    expect(values(entriesOf(due("Europe/Kyiv", "2026-05-30", "before")), "DTSTART;VALUE=DATE")).toEqual([
      "20260529",
      "20260530",
    ]);
  });
  test("an instant keeps its instant", () => {
    const model = due("Europe/Kyiv", "2026-05-30T00:00+03:00", "instant");
    expect(values(entriesOf(model), "DTSTART")).toEqual(["20260529T210000Z"]);
  });
  test("a payment stands on its last day, a measure that returns on the day it is back", () => {
    const model = due("Asia/Tokyo", "2026-05-30", "throughDay", {
      commitments: [],
      accounts: [
        { id: "x", currency: "EUR", opening: "9" },
        { id: "y", currency: "EUR", opening: "0" },
      ],
      tranches: [
        {
          id: "t",
          from: "x",
          to: "y",
          minor: "5",
          currency: "EUR",
          at: { at: "2026-05-30" },
          indicators: [],
          partial: false,
          onLapse: "forfeit",
        },
      ],
      relief: [
        {
          id: "r",
          measures: ["oil"],
          phases: [],
          snapback: { who: [], notice: { type: "notice" }, delay: { n: 30, unit: "day" }, restores: "all" },
        },
      ],
    });
    const { answer } = runAgreement(model, [{ id: "n", type: "notice", on: "2026-01-02" }], { asOf: "2026-01-03" });
    const entries = readIcs(writeDeadlinesIcs(answer, model, { stamp, host: "example.org", ...calendarWords }));
    expect(values(entries, "SUMMARY")).toEqual(["Takes effect: r", "Pays: t"]);
    // Thirty days after 2 January end with 1 February.
    expect(values(entries, "DTSTART;VALUE=DATE")).toEqual(["20260202", "20260530"]);
  });
  test("law: over all zones, days and closings the entry is the last day in time", () => {
    // The last one puts its clocks forward, and back, at midnight.
    const own = {
      id: "Own/Midnight",
      offsets: [
        { from: "1990-01-01T00:00Z", minutes: -240 },
        { from: "2026-03-08T04:00Z", minutes: -180 },
        { from: "2026-10-18T03:00Z", minutes: -240 },
      ],
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...knownZoneNames(), "+14:00", "-12:00", "+05:45", own.id),
        fc.oneof(
          fc.integer({ min: 2, max: 700 }),
          fc.constantFrom(...["2026-03-08", "2026-03-29", "2026-10-17", "2026-10-18", "2026-10-25"].map(nth)),
        ),
        fc.constantFrom("throughDay" as const, "before" as const),
        (zone, n, close) => {
          const day = dated(n);
          const entries = entriesOf(due(zone, day, close, { zones: [own] }));
          const wanted = close === "before" ? dated(n - 1) : day;
          const at = values(entries, "DTSTART;VALUE=DATE").map((each, index) => [
            values(entries, "SUMMARY")[index]?.split(":")[0],
            each,
          ]);
          expect(Object.fromEntries(at)).toEqual({
            Due: wanted.replaceAll("-", ""),
            Opens: day.replaceAll("-", ""),
          });
        },
      ),
      runs,
    );
  });
  test("the zone of a window of its own counts before the agreement's", () => {
    const model = due("America/Los_Angeles", "2026-05-30", "throughDay");
    const moved = {
      ...model,
      commitments: model.commitments.map((each) => ({
        ...each,
        window: { ...each.window, close: "throughDay" as const, zone: "Asia/Tokyo" },
      })),
    };
    expect(zoneClock("Asia/Tokyo")).not.toBeNull();
    expect(values(entriesOf(moved), "DTSTART;VALUE=DATE")).toEqual(["20260530", "20260530"]);
  });
});

const START = Date.UTC(2026, 0, 1);
function dated(n: number): string {
  return new Date(START + n * 86_400_000).toISOString().slice(0, 10);
}
function nth(day: string): number {
  return (Date.parse(day) - START) / 86_400_000;
}

describe("calendar files hold any words", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          "\r",
          "\n",
          "\r\n",
          "\u0000",
          "\u001b",
          "\u0085",
          "\u2028",
          "\\",
          "\\n",
          ";",
          ",",
          ":",
          " ",
          "\t",
          "BEGIN:VEVENT",
          "END:VEVENT",
          "Рішення",
          "قرار",
          "e\u0301",
          "😀".repeat(30),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  );
  /** What a calendar can show of words: line ends of any kind are line ends, other controls are spaces. */
  const shown = (text: string) =>
    text.replace(/\r\n?|[\n\u0085\u2028\u2029]/gu, "\n").replace(/[\p{Cc}]/gu, (sign) => (sign === "\n" ? sign : " "));
  const properties = (entries: readonly Entry[], name: string) => values(entries, name).filter(Boolean).length;

  test("law: what is written in is read out, and no word opens a line of its own: deadlines", () => {
    fc.assert(
      fc.property(hostile, hostile, (title, words) => {
        const base = due("Europe/Kyiv", "2026-05-30", "throughDay");
        const model = {
          ...base,
          title: words,
          commitments: base.commitments.map((each) => ({ ...each, title, act: { ...each.act, words } })),
        };
        const entries = entriesOf(model);
        expect(values(entries, "X-WR-CALNAME")).toEqual([shown(words)]);
        expect(values(entries, "SUMMARY")).toEqual([shown(`Opens: ${title}`), shown(`Due: ${title}`)]);
        for (const each of values(entries, "DESCRIPTION").filter((text) => text.startsWith("As of")))
          expect(each).toContain(shown(words));
        expect(properties(entries, "BEGIN")).toBe(1 + 2 * 2);
      }),
      runs,
    );
  });
  test("law: what is written in is read out: published days", () => {
    fc.assert(
      fc.property(hostile, hostile, (title, words) => {
        const text = writeCalendar(
          words,
          ["Parley"],
          [{ uid: words, from: "2026-05-30", until: "2026-05-31", title, description: words, place: title }],
        );
        const entries = readIcs(text);
        expect(values(entries, "SUMMARY")).toEqual([shown(title)]);
        expect(values(entries, "DESCRIPTION")).toEqual([shown(words)]);
        expect(values(entries, "LOCATION")).toEqual([shown(title)]);
        expect(values(entries, "UID")).toEqual([shown(words)]);
        expect(properties(entries, "BEGIN")).toBe(2);
      }),
      runs,
    );
  });
});
