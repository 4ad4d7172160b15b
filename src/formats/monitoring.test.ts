import { en } from "../words/english.ts";
import { failureWords } from "../words/words.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement } from "../core/commitments/index.ts";
import type { MonitoringLog } from "../core/record/state.ts";
import { guessMapping, rowsOfReport } from "../core/record/daily-report.ts";
import { packDecimals, unpackDecimals } from "../core/common/decimals.ts";
import { packArchive } from "./archive.ts";
import { readMonitoringCsv, writeMonitoringCsv } from "./monitoring-csv.ts";
import { readReportTables } from "./monitoring-import.ts";
import { writeMonitoringReportDocx } from "./monitoring-report.ts";
import { Problems } from "./process/problems.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 40);
const name = fc.stringMatching(/^[A-Za-zА-я0-9-]{1,12}$/u);
const day = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(1.9e12 + n * 864e5).toISOString().slice(0, 10));
/** Words of any script, and such as hold the signs that part the values of a cell. */
const words = fc
  .oneof(fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }), fc.stringMatching(/^[;|%3B ]{1,6}$/u))
  .map((text) => text.trim() || "x");
const figure = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 4);

const incident = fc.record(
  {
    id: name,
    type: name,
    on: day,
    known: day,
    reporter: name,
    grade: fc.constantFrom("alleged", "reported", "verified", "certified"),
    commitments: fc.array(name, { maxLength: 3 }),
    sources: fc.array(fc.record({ publisher: words, date: day, quote: words }), { maxLength: 2 }),
    place: fc.record({
      name: words,
      point: fc.record({ latitude: fc.integer({ min: -90, max: 90 }), longitude: figure.map((n) => n / 200) }),
    }),
    count: figure,
    note: words,
    disputedBy: fc.array(name, { minLength: 1, maxLength: 2 }),
    filedFor: name,
    filing: fc.constantFrom("unconfirmed", "confirmed", "contested"),
  },
  { requiredKeys: ["id", "type", "on", "known", "reporter", "grade", "commitments", "sources"] },
);
const log = fc.record({
  incidents: fc.array(incident, { maxLength: 4 }),
  findings: fc.array(
    fc.record(
      {
        id: name,
        incident: name,
        kind: fc.constantFrom("occurred", "violates", "attributable"),
        verdict: fc.constantFrom("yes", "no", "unresolved"),
        body: name,
        on: day,
        known: day,
        party: name,
      },
      { requiredKeys: ["id", "incident", "kind", "verdict", "body", "on", "known"] },
    ),
    { maxLength: 3 },
  ),
  observations: fc.array(
    fc.record({
      id: name,
      body: name,
      from: day,
      until: day,
      known: day,
      area: words,
      hours: figure,
      commitments: fc.array(name),
    }),
    { maxLength: 2 },
  ),
  tallies: fc.array(
    fc.record({
      id: name,
      category: words,
      on: day,
      known: day,
      count: figure,
      measure: fc.constantFrom("total", "period"),
      grade: fc.constantFrom("reported", "verified"),
      reporter: name,
    }),
    { maxLength: 2 },
  ),
}) as unknown as fc.Arbitrary<MonitoringLog>;

describe("incidents.csv", () => {
  test("what is written reads back the same", () => {
    fc.assert(
      fc.property(log, (value) => {
        const problems = new Problems();
        const read = readMonitoringCsv(writeMonitoringCsv(value), "incidents.csv", problems);
        expect(problems.result(null)).toMatchObject({ ok: true });
        expect(read).toEqual(value);
      }),
      { numRuns: runs },
    );
  });

  test("what cannot be understood is told with its line and column", () => {
    const problems = new Problems();
    readMonitoringCsv(
      "row,id,on,type,reporter,count\nincident,a,31 February,shots,M,many\n",
      "incidents.csv",
      problems,
    );
    const told = problems.result(null);
    expect(told.ok ? "" : `${told.failure.place} ${failureWords(en, told.failure)}`).toMatch(
      /line 2, column on[\s\S]*column count/u,
    );
  });
});

test("fractions survive the record as text, whatever they stand in", () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: "small" }), (value) => {
      const packed = packDecimals(value);
      const walk = (each: unknown): boolean =>
        typeof each === "number"
          ? Number.isSafeInteger(each)
          : typeof each !== "object" || each === null || Object.values(each).every(walk);
      expect(walk(packed)).toBe(true);
    }),
    { numRuns: runs },
  );
  expect(unpackDecimals(packDecimals({ a: [408.7, -0.25, 5], b: "7" }))).toEqual({ a: [408.7, -0.25, 5], b: "7" });
});

describe("daily reports", () => {
  const duty = { modality: "obligation", debtor: [], creditor: [], act: { words: "act" }, anchors: [] } as const;
  const defaults = {
    prefix: "r",
    reporter: "M",
    known: "2031-07-05",
    type: "incident",
    source: "daily",
    agreement: agreement({
      id: "text",
      moments: [
        { id: "4-certification", title: "certification" },
        { id: "5-certification", title: "certification" },
      ],
      commitments: [
        { ...duty, id: "IR-16", act: { words: "stop", when: { happened: { type: "vessel-stopped" } } } },
        { ...duty, id: "4.1", window: { due: { anchor: "4-certification" }, close: "throughDay" } },
        { ...duty, id: "5.1", window: { due: { anchor: "5-certification" }, close: "throughDay" } },
      ],
    }),
    parties: [
      { id: "RT", name: "Republic of Tarsel", aliases: ["Republic", "Tarsel"] },
      { id: "OF", name: "Ost Valley Liberation Front", aliases: ["Front"] },
      { id: "MO", name: "Observer Mission", aliases: ["Mission", "Republic"] },
    ],
  };

  test("parties are known by their names; what is not known of a row is told, and its words stay", () => {
    const head = ["date", "time", "type", "by", "status"];
    const read = (...cells: readonly string[]) => {
      const table = { head, rows: [["2031-07-04", ...cells]] };
      return rowsOfReport(table, guessMapping(table), defaults)[0];
    };
    expect(read("14:20", "raid", "republic of tarsel", "verified")).toMatchObject({
      incident: { on: "2031-07-04T14:20Z", actor: "RT", grade: "verified" },
      told: [],
    });
    expect(read("9h05", "raid", "The Front", "")).toMatchObject({
      incident: { on: "2031-07-04T09:05Z", actor: "OF", grade: "reported" },
    });
    const strange = read("", "raid", "OVLF", "confirmed");
    expect(strange).toMatchObject({
      incident: { on: "2031-07-04", grade: "reported", note: "by: OVLF; status: confirmed" },
      told: [{ code: "report.party" }, { code: "report.grade" }],
    });
    expect(strange).not.toHaveProperty("incident.actor");
    // A certificate is a body's to give.
    expect(read("", "raid", "RT", "Certified")).toMatchObject({
      incident: { grade: "reported", note: "status: Certified" },
      told: [{ code: "report.certified" }],
    });
    // Two are called so: nobody is guessed.
    expect(read("", "raid", "Republic", "")).toMatchObject({ told: [{ code: "report.party" }] });
    expect(read("25:00", "raid", "RT", "")).toMatchObject({ problem: { code: "report.time" } });
  });

  test("a name of two moments is taken for neither, unless the row names a duty that counts from one of them", () => {
    const head = ["date", "event", "clause"];
    const read = (event: string, clause: string) => {
      const table = { head, rows: [["2031-07-04", event, clause]] };
      return rowsOfReport(table, guessMapping(table), defaults)[0];
    };
    const name = "certification: 5.1 (act)";
    expect(read("Certification", "")).toMatchObject({
      problem: { code: "report.events", facts: { text: "Certification" } },
    });
    expect(read("certification", "IR-16")).toMatchObject({ problem: { code: "report.events" } });
    expect(read("certification", "4.1")).toMatchObject({ incident: { type: "4-certification", commitments: ["4.1"] } });
    expect(read(name, "")).toMatchObject({ incident: { type: "5-certification" } });
    expect(read("", "4.1")).toMatchObject({ incident: { type: "incident" } });
  });

  test("a day that can be read in two ways is told as it was read, with its words kept", () => {
    const read = (on: string) =>
      rowsOfReport({ head: ["day", "event"], rows: [[on, "raid"]] }, { on: 0, type: 1 }, defaults)[0];
    expect(read("03/04/2031")).toMatchObject({
      incident: { on: "2031-04-03", note: "day: 03/04/2031" },
      told: [{ code: "report.either-day", facts: { on: "2031-04-03" } }],
    });
    for (const clear of ["2031-04-03", "23/04/2031", "4.03.2031"]) expect(read(clear)).toMatchObject({ told: [] });
  });

  test("law: a day that has not come is told, and no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const on = new Date(Date.parse(defaults.known) + days * 864e5).toISOString().slice(0, 10);
        const table = { head: ["day", "event"], rows: [[on, "raid"]] };
        const [row] = rowsOfReport(table, { on: 0, type: 1 }, defaults);
        expect(row).toMatchObject({ told: days > 0 ? [{ code: "report.ahead", facts: { on } }] : [] });
      }),
    );
  });

  test("columns are found by their names in several languages, days and figures as people write them", () => {
    const read = readReportTables(
      new TextEncoder().encode(
        "Дата;Місце;Кількість;Вид;Clause\n4.07.2031;Ірин;1 204;Vessel stopped;IR-16\nsoon;x;1;;\n",
      ),
      "report.csv",
    );
    const table = read.ok ? read.value[0] : undefined;
    expect(table).toBeDefined();
    if (table === undefined) return;
    expect(rowsOfReport(table, guessMapping(table), defaults)).toMatchObject([
      {
        row: 1,
        incident: {
          type: "vessel-stopped",
          on: "2031-07-04",
          count: 1204,
          place: { name: "Ірин" },
          commitments: ["IR-16"],
        },
      },
      { row: 2, problem: { code: "report.day", facts: { text: "soon" } } },
    ]);
  });

  test("tables of a Word file are read, and an import certifies nothing", () => {
    const docx = writeMonitoringReportDocx(
      {
        title: "Day",
        day: "2031-07-04",
        language: "en",
        notes: [],
        parts: [
          { heading: "H", lines: [], head: ["Date", "Place", "Grade"], rows: [["2031-07-04", "Irrin", "certified"]] },
        ],
      },
      {},
    );
    const read = readReportTables(docx, "report.docx");
    const table = read.ok ? read.value[0] : undefined;
    expect(table?.head).toEqual(["Date", "Place", "Grade"]);
    if (table === undefined) return;
    expect(rowsOfReport(table, guessMapping(table), defaults)).toMatchObject([{ incident: { grade: "reported" } }]);
  });

  test("counts are read as in claims: what is not exact keeps its words, and no range becomes a number", () => {
    const head = ["Date", "Count", "Clause", "Note"];
    const rowOf = (count: string, clause = "") => ["2031-07-04", count, clause, "seen"];
    const rows = [
      rowOf("3"),
      rowOf("c. 3"),
      rowOf("at least 1,200"),
      rowOf("3–5"),
      rowOf("several dozen of them, perhaps"),
      rowOf("", "IR-16, IR-99"),
    ];
    const read = rowsOfReport({ head, rows }, guessMapping({ head, rows }), defaults).map((each) =>
      "problem" in each ? each.problem.code : [each.incident.count, each.incident.note, each.incident.commitments],
    );
    expect(read).toEqual([
      [3, "seen", []],
      [3, "seen; Count: c. 3", []],
      [1200, "seen; Count: at least 1,200", []],
      [undefined, "seen; Count: 3–5", []],
      "report.count",
      [undefined, "seen; Clause: IR-16, IR-99", ["IR-16"]],
    ]);
  });

  test("every row that holds anything is an incident or a problem, by its number", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom("2031-07-04", "", "x"), fc.constantFrom("", "3", "c. 3", "?", "1–2"), fc.string()),
          {
            maxLength: 8,
          },
        ),
        (rows) => {
          const table = { head: ["Date", "Count", "Note"], rows };
          const filled = rows.flatMap((row, at) => (row.some((cell) => cell.trim() !== "") ? [at + 1] : []));
          expect(rowsOfReport(table, guessMapping(table), defaults).map(({ row }) => row)).toEqual(filled);
        },
      ),
      { numRuns: runs },
    );
  });

  test("files without a table, and files that are none, are refused", () => {
    expect(readReportTables(new Uint8Array(), "empty.csv").ok).toBe(false);
    expect(readReportTables(packArchive([["a.txt", new Uint8Array(1)]]), "no.docx").ok).toBe(false);
  });
});
