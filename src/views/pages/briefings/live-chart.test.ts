import { expect, test } from "vitest";
import { example } from "../../../../test/examples/load.ts";
import { readLive } from "../../../core/briefing/live.ts";
import { resolveLive } from "../../../core/briefing/resolve.ts";
import { writeBriefingFile } from "../../../formats/briefing-write.ts";
import { embedCode } from "../../kit/charts/save-chart.tsx";
import { altText, chartTable } from "../../kit/charts/told.ts";
import type { ChartVoice } from "../../kit/charts/chart.ts";
import { localeOf } from "../../../words/locale.ts";
import { en } from "../../../words/english.ts";
import { told } from "../../../words/words.ts";
import { chartsOf, publishersOf, quantitiesOf } from "../evidence/figures.ts";
import { chartOf } from "./live-chart.ts";

const whole = await example("ukraine");
const frame = { whole, t: en, locale: localeOf("en") };
const voiceNow = (): ChartVoice => {
  const { number, shortDate: date, month, dir } = frame.locale;
  return { words: en.charts, number, date, month, language: "en", dir };
};
const drawn = (key: string) => {
  const live = readLive(key);
  const resolved = told(en, resolveLive(live, whole));
  if (resolved.kind !== "chart") throw new Error(JSON.stringify(resolved));
  const chart = chartOf(live, resolved, frame);
  if (chart.kind !== "range") throw new Error(chart.kind);
  return chart;
};

test("a chart marks figures that nobody read like the chart of the same figures among the evidence, wherever it is told", () => {
  const chart = drawn("chart topic=displacement");
  const claims = (whole.claims ?? []).filter(({ topic, supersededBy }) => topic === "displacement" && !supersededBy);
  const [quantity] = quantitiesOf(claims, [], "");
  const evidence = quantity === undefined ? undefined : chartsOf(quantity, whole, frame)[0];
  expect(chart.rows.map(({ doubt }) => doubt)).toEqual(evidence?.rows.map(({ doubt }) => doubt));
  const mark = "text not read, unverified";
  const marked = chart.rows.filter(({ doubt }) => doubt === mark).length;
  expect(marked).toBeGreaterThan(1);
  const { number, shortDate: date, month, dir } = frame.locale;
  const voice: ChartVoice = { words: en.charts, number, date, month, language: "en", dir };
  expect(altText(chart, voice).split(mark)).toHaveLength(marked + 1);
  expect(chartTable(chart, voice).rows.filter((row) => String(row.at(-2)).includes(mark))).toHaveLength(marked);
  const briefing = { id: "b", title: "B", language: "en", asOf: null, published: null };
  for (const format of ["html", "md"] as const)
    expect(
      String(writeBriefingFile({ ...briefing, body: "{{chart topic=displacement}}" }, whole, format)).split(mark),
    ).toHaveLength(marked + 1);
});

test.each(["chart topic=displacement", "chart issue=military-cap"])(
  "each row of %s bears its own sources, not those of the whole chart",
  (key) => {
    const live = readLive(key);
    const resolved = told(en, resolveLive(live, whole));
    if (resolved.kind !== "chart") throw new Error(JSON.stringify(resolved));
    const chart = chartOf(live, resolved, frame);
    const { columns, rows } = chartTable(chart, voiceNow());
    const at = columns.findIndex(({ id }) => id === "source");
    const own = resolved.rows.map(({ sources }) => publishersOf(sources, whole));
    expect(new Set(own).size).toBeGreaterThan(1);
    expect(rows.slice(0, own.length).map((row) => row[at])).toEqual(own);
  },
);

test("the code to embed a chart bears its name, given or its own", () => {
  for (const [key, name] of [
    ["chart topic=displacement", drawn("chart topic=displacement").title],
    ['chart topic=displacement title="People away from home"', "People away from home"],
  ] as const) {
    expect(name).not.toBe("");
    expect(embedCode(drawn(key), voiceNow(), 640)).toContain(name);
  }
});
