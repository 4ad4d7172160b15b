import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localeOf } from "../../../words/locale.ts";
import type { BarChart, Chart, ChartVoice, RangeChart, TimeChart } from "./chart.ts";
import { drawChart } from "./draw.ts";
import { textWidth, wrap } from "./drawing.ts";
import { embedCode } from "./save-chart.tsx";
import { svgText, type SvgNode } from "./svg.ts";
import { altText, chartTable } from "./told.ts";
import { everyLanguage } from "../../../../test/support/words.ts";

const { ar, en } = everyLanguage;

const voiceOf = (language: "en" | "ar"): ChartVoice => {
  const locale = localeOf(language);
  const words = (language === "en" ? en : ar).charts;
  return { words, number: locale.number, date: locale.shortDate, month: locale.month, language, dir: locale.dir };
};
const runs = Number(process.env["PARLEY_RUNS"] ?? 60);
const frame = { title: "Losses", description: "Two estimates.", source: "Source: the record.", unit: "persons" };

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("Сили України", "قوات", "a<b>&\"'", "\u0000x", "e\u0301"),
);
const figure = fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: null });
const range = fc
  .record({ label: words, hint: words, a: figure, b: figure, slot: fc.integer({ min: 1, max: 8 }) })
  .map(({ label, hint, a, b, slot }) => ({
    label,
    hint,
    slot,
    low: a === null || b === null ? a : Math.min(a, b),
    high: a === null || b === null ? b : Math.max(a, b),
  }));
const ranges = fc
  .array(range, { maxLength: 12 })
  .map((rows): RangeChart => ({ kind: "range", id: "losses", ...frame, rows }));
const bars = fc
  .array(
    fc.record({
      label: words,
      slot: fc.integer({ min: 1, max: 8 }),
      value: figure,
      without: fc.constantFrom("unlimited", "not-addressed", "unknown"),
    }),
    { maxLength: 8 },
  )
  .map((rows): BarChart => ({
    kind: "bars",
    id: "caps",
    ...frame,
    rows,
    references: [{ label: "Now", figure: "5–9 persons", low: 5, high: 9 }],
  }));
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const times = fc
  .array(fc.record({ label: words, from: day }), { minLength: 1, maxLength: 30 })
  .map((marks): TimeChart => ({
    kind: "time",
    id: "events",
    ...frame,
    lanes: [{ id: "all", label: "All" }],
    marks: marks.map((mark, at) => ({ ...mark, id: `e${at}`, lane: "all" })),
    bands: [{ from: "2026-01-01", until: "2026-03", label: "thin" }],
    from: "2020-01-01",
    until: "2027-12-31",
  }));
const charts: fc.Arbitrary<Chart> = fc.oneof(ranges, bars, times);

function* nodesOf(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) if (typeof child !== "string") yield* nodesOf(child);
}

describe("a chart", () => {
  test("is drawn inside its frame, whatever the width, and every number in it is one", () => {
    fc.assert(
      fc.property(
        charts,
        fc.constantFrom(300, 340, 880),
        fc.constantFrom("en" as const, "ar" as const),
        (chart, width, language) => {
          const drawn = drawChart(chart, voiceOf(language), { id: "x", width });
          const height = Number(String(drawn.attrs["viewBox"]).split(" ")[3]);
          for (const { tag, attrs } of nodesOf(drawn)) {
            for (const value of Object.values(attrs)) expect(String(value)).not.toMatch(/NaN|Infinity|undefined/u);
            if (tag !== "rect" || attrs["x"] === undefined) continue;
            expect(Number(attrs["width"])).toBeGreaterThanOrEqual(0);
            expect(Number(attrs["x"])).toBeGreaterThanOrEqual(-8);
            expect(Number(attrs["x"]) + Number(attrs["width"])).toBeLessThanOrEqual(width + 8);
            expect(Number(attrs["y"])).toBeLessThanOrEqual(height);
          }
        },
      ),
      { numRuns: runs },
    );
  });

  test("is one drawing: equal charts give equal files, and no text breaks out of its element", () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const text = () => svgText(drawChart(chart, voiceOf("en"), { id: chart.id, width: 960, alone: true }));
        expect(text()).toBe(text());
        // What is left between tags holds no sign that opens one.
        expect(text().replace(/<[a-z/][^<>]*>/gu, "")).not.toMatch(/[<>]/u);
      }),
      { numRuns: runs },
    );
  });

  test("says every row in words and in its table", () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const told = altText(chart, voiceOf("en"));
        const table = chartTable(chart, voiceOf("en"));
        const rows = chart.kind === "time" ? chart.marks : chart.rows;
        const more = chart.kind === "bars" ? chart.references.length : 0;
        expect(table.rows).toHaveLength(rows.length + more);
        for (const row of rows) expect(told).toContain(row.label);
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      }),
      { numRuns: runs },
    );
  });
});

/** The words of a line. */
function wordsOf({ children }: SvgNode): string {
  return children.filter((child) => typeof child === "string").join("");
}

/** Where a line of text stands, as estimated: from its left to its right edge. */
function extent(node: SvgNode): readonly [left: number, right: number] {
  const { attrs } = node;
  const [x, width] = [Number(attrs["x"]), textWidth(wordsOf(node), Number(attrs["fontSize"]))];
  const left = attrs["textAnchor"] === "end" ? x - width : attrs["textAnchor"] === "middle" ? x - width / 2 : x;
  return [left, left + width];
}

test("words and figures stay in the drawing and apart, whatever a reference says, however long the figures are", () => {
  fc.assert(
    fc.property(
      fc.record({
        value: fc.integer({ min: 1, max: 999_999_999_999 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.array(fc.constantFrom("strength", "before", "the", "war", "of", "2022:"), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(300, 340, 640, 880),
      fc.constantFrom("en" as const, "ar" as const),
      ({ value, share }, words, width, language) => {
        const held = Math.round(value * share);
        const chart: Chart = {
          kind: "bars",
          id: "b",
          ...frame,
          unit: "",
          rows: [{ label: "Row", slot: 1, value }],
          references: [{ label: words.join(" "), figure: `about-${held}`, low: held, high: held }],
        };
        const drawn = drawChart(chart, voiceOf(language), { id: "x", width });
        // Sides are of the drawing: a page written from the right does not turn them round.
        expect(drawn.attrs["direction"]).toBe("ltr");
        const texts = [...nodesOf(drawn)].filter(({ tag }) => tag === "text");
        for (const text of texts) {
          const [left, right] = extent(text);
          expect(left).toBeGreaterThanOrEqual(-1);
          expect(right).toBeLessThanOrEqual(width + 1);
        }
        const axis = texts.filter(
          (node) => node.attrs["fontSize"] === 11.5 && /^[\d,]+$/u.test(wordsOf(node).replace("\u200f", "")),
        );
        const extents = axis.map(extent).sort(([one], [other]) => one - other);
        expect(extents.length).toBeGreaterThan(1);
        extents.forEach(([left], at) => expect(left).toBeGreaterThanOrEqual(extents[at - 1]?.[1] ?? left));
      },
    ),
    { numRuns: runs },
  );
});

test("no figure is never drawn or told as zero", () => {
  const chart: RangeChart = {
    kind: "range",
    id: "none",
    ...frame,
    rows: [{ label: "Russia", slot: 1, low: null, high: null }],
  };
  const drawn = svgText(drawChart(chart, voiceOf("en"), { id: "x", width: 880 }));
  expect(drawn).toContain("no figure in the source");
  expect(chartTable(chart, voiceOf("en")).rows[0]?.slice(2, 4)).toEqual([null, null]);
  expect(altText(chart, voiceOf("en"))).toContain("Russia: no figure in the source");
});

test.each([300, 354, 720, 960])(
  "words in place of a bar are whole, inside the drawing and its row, at %i px",
  (width) => {
    const said = "The strict ceiling goes; sources differ whether it is replaced by another or dropped altogether.";
    const chart: BarChart = {
      kind: "bars",
      id: "caps",
      ...frame,
      rows: [
        { label: "Framework", slot: 1, value: null, without: "unknown", words: said },
        { label: "Next", slot: 2, value: 5 },
      ],
      references: [],
    };
    const drawn = drawChart(chart, voiceOf("en"), { id: "x", width });
    const texts = [...nodesOf(drawn)].flatMap(({ tag, attrs, children: [text] }) =>
      tag === "text" && typeof text === "string" ? [{ text, x: Number(attrs["x"]), y: Number(attrs["y"]) }] : [],
    );
    const lines = texts.filter(({ text }) => said.includes(text) && text.length > 3);
    expect(lines.map(({ text }) => text).join(" ")).toBe(said);
    const next = texts.find(({ text }) => text === "Next");
    for (const { text, x, y } of lines) {
      expect(x + textWidth(text, 12)).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(next?.y ?? 0);
    }
  },
);

test("an open end is told as such, and its cell stays empty", () => {
  const chart: RangeChart = {
    kind: "range",
    id: "open",
    ...frame,
    rows: [{ label: "Drones", slot: 1, low: 100, high: 100, open: "high" }],
  };
  // The source's own word is kept where it has another one.
  const rows = [">", "~", "<"].map((comparator) => ({
    label: comparator,
    slot: 1,
    low: 100,
    high: 100,
    comparator: comparator as ">" | "~" | "<",
  }));
  const alt = altText({ ...chart, rows }, voiceOf("en"));
  expect(alt).toMatch(/more than 100 persons[\s\S]*about 100 persons[\s\S]*under 100 persons/u);
  expect(altText(chart, voiceOf("en"))).toContain("Drones: at least 100 persons");
  expect(chartTable(chart, voiceOf("en")).rows[0]?.slice(2, 4)).toEqual([100, null]);
});

test("a table of bars has both ends, what qualifies them and why there is none, and says no more than the texts do", () => {
  const chart: BarChart = {
    kind: "bars",
    id: "caps",
    ...frame,
    rows: [
      { label: "A", slot: 1, value: 600, comparator: "<=", words: "in peace and war" },
      { label: "B", slot: 2, value: null, without: "unlimited" },
      { label: "C", slot: 3, value: 800 },
      { label: "D", slot: 4, value: null, without: "unknown", words: "text not known; reported: about 700" },
      { label: "E", slot: 5, value: null, without: "not-addressed" },
      { label: "F", slot: 6, value: null, without: "no-figure", words: "Soon after signature" },
    ],
    references: [
      { label: "Now", figure: "under 900 personnel", comparator: "<", low: 900, high: 900, source: "Agency" },
    ],
  };
  const { columns, rows } = chartTable(chart, voiceOf("en"));
  expect(columns.map(({ id }) => id)).toEqual(["label", "hint", "low", "high", "comparator", "unit", "note", "source"]);
  // Each row says where it was read; one that does not, where the chart was.
  expect(rows.map((row) => row.at(-1))).toEqual([...Array<string>(6).fill("Source: the record."), "Agency"]);
  expect(rows.map((row) => row.slice(0, -1))).toEqual([
    ["A", "", null, 600, "up to", "persons", "up to 600 persons, in peace and war"],
    ["B", "", null, null, "no limit", "persons", "no limit"],
    ["C", "", 800, 800, "", "persons", "800 persons"],
    ["D", "", null, null, "text not known", "persons", "text not known; reported: about 700"],
    ["E", "", null, null, "not addressed in the text", "persons", "not addressed in the text"],
    ["F", "", null, null, "no figure on record", "persons", "Soon after signature"],
    ["Now", "for comparison", null, 900, "under", "persons", "under 900 personnel"],
  ]);
  expect(altText(chart, voiceOf("en"))).toContain(
    "A: up to 600 persons, in peace and war\nB: no limit\nC: 800 persons\n",
  );
  const drawn = svgText(drawChart(chart, voiceOf("en"), { id: "x", width: 880 }));
  for (const told of ["up to 600, in peace and war", "Now: under 900 personnel"]) expect(drawn).toContain(told);
});

test("a chart saved alone leads nowhere: what its links name is on the page it came from", () => {
  fc.assert(
    fc.property(charts, (chart) => {
      const linked =
        chart.kind === "time"
          ? { ...chart, marks: chart.marks.map((mark) => ({ ...mark, href: "#there" })) }
          : chart.kind === "bars"
            ? { ...chart, rows: chart.rows.map((row) => ({ ...row, href: "#there" })) }
            : { ...chart, rows: chart.rows.map((row) => ({ ...row, href: "#there" })) };
      const drawn = drawChart(linked, voiceOf("en"), { id: "x", width: 960, alone: true });
      expect([...nodesOf(drawn)].filter(({ attrs }) => attrs["href"] !== undefined)).toEqual([]);
      expect(drawn.attrs["role"]).toBe("img");
    }),
    { numRuns: runs },
  );
});

test("a chart to be pasted elsewhere brings all with it and takes the width of its column", () => {
  fc.assert(
    fc.property(charts, fc.constantFrom(350, 640, 960), (chart, width) => {
      const code = embedCode(chart, voiceOf("ar"), width);
      expect(code).toMatch(
        /^<figure lang="ar" dir="rtl" style="margin:0;max-width:\d+px">\n<svg [^>]*style="width:100%/u,
      );
      expect(code).not.toMatch(/^<svg[^>]* width="/mu);
      expect(code).toContain(`max-width:${width}px`);
      expect(code).not.toMatch(/<script|<link|href=|src=/u);
    }),
    { numRuns: runs },
  );
});

test("lines lose no word", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 400 }), (text, width) => {
      const kept = text.split(/\s+/u).filter((word) => word !== "");
      expect(
        wrap(text, width, 12)
          .join(" ")
          .split(" ")
          .filter((word) => word !== ""),
      ).toEqual(kept);
    }),
    { numRuns: runs },
  );
});
