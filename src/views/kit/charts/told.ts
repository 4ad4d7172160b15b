import type { DataTable } from "../../../core/common/data-table.ts";
import type { BarRow, Chart, ChartVoice, RangeRow } from "./chart.ts";

/** The chart in words, for those who do not see it: title, what is seen, and each row. */
export function altText(chart: Chart, voice: ChartVoice): string {
  return [`${chart.title}. ${chart.description}`, ...rowSentences(chart, voice), chart.source].join("\n");
}

function rowSentences(chart: Chart, voice: ChartVoice): readonly string[] {
  const { words } = voice;
  if (chart.kind === "range")
    return chart.rows.map((row) => said(row, rangeWords(row, voice, chart.none ?? words.noFigure), chart.unit));
  if (chart.kind === "bars") {
    const references = chart.references.map(({ label, low, high }) =>
      said({ label }, low === high ? voice.number(low) : `${voice.number(low)}–${voice.number(high)}`, chart.unit),
    );
    return [
      ...chart.rows.map((row) => said(row, barWords(row, voice), row.value === null ? "" : chart.unit)),
      ...references,
    ];
  }
  return chart.marks.map(
    ({ label, from, until }) =>
      `${until === undefined ? voice.date(from) : `${voice.date(from)} – ${voice.date(until)}`}: ${label}`,
  );
}

function said(
  row: { readonly label: string; readonly hint?: string; readonly doubt?: string },
  value: string,
  unit: string,
): string {
  const name = row.hint === undefined || row.hint === "" ? row.label : `${row.label} (${row.hint})`;
  return `${name}: ${[value, unit].filter((part) => part !== "").join(" ")}${row.doubt === undefined ? "" : `; ${row.doubt}`}`;
}

/** A range as it is read out. */
export function rangeWords({ low, high, ...row }: RangeRow, { number, words }: ChartVoice, none: string): string {
  const from = low ?? high;
  const to = high ?? low;
  if (from === null || to === null) return none;
  const told = from === to ? number(from) : `${number(from)}–${number(to)}`;
  return qualified(told, row, words);
}

/** A figure with the words of its comparator. */
export function qualified(
  told: string,
  { open, comparator }: Pick<RangeRow, "open" | "comparator">,
  { comparators }: Pick<ChartVoice["words"], "comparators">,
): string {
  const sign = comparator ?? (open === "high" ? ">=" : open === "low" ? "<=" : undefined);
  return sign === undefined ? told : comparators[sign](told);
}

/** A value as it is read out, or why there is none. */
export function barWords({ value, without, words: own }: BarRow, { number, words }: ChartVoice): string {
  if (value !== null) return own === undefined ? number(value) : `${number(value)}, ${own}`;
  if (own !== undefined) return own;
  return without === "unlimited" ? words.unlimited : without === "not-addressed" ? words.notAddressed : words.unknown;
}

/** The chart as a table: what is beside it on the page, and what its csv holds. */
export function chartTable(chart: Chart, voice: ChartVoice): DataTable {
  const { words } = voice;
  const column = (id: string, title: string, description: string) => ({ id, title, description });
  const frame = { id: chart.id, title: chart.title, notes: [chart.description, chart.source] };
  if (chart.kind === "range")
    return {
      ...frame,
      columns: [
        column("label", words.label, words.labelMeans),
        column("hint", words.scope, words.scopeMeans),
        column("low", words.low, words.lowMeans),
        column("high", words.high, words.highMeans),
        column("unit", words.unit, words.unitMeans),
        column("note", words.note, words.noteMeans),
      ],
      rows: chart.rows.map((row) => [
        row.label,
        row.hint ?? "",
        row.open === "low" ? null : (row.low ?? row.high),
        row.open === "high" ? null : (row.high ?? row.low),
        chart.unit,
        [rangeWords(row, voice, chart.none ?? words.noFigure), row.doubt ?? ""]
          .filter((text) => text !== "")
          .join("; "),
      ]),
    };
  if (chart.kind === "bars")
    return {
      ...frame,
      columns: [
        column("label", words.label, words.labelMeans),
        column("hint", words.scope, words.scopeMeans),
        column("value", words.value, words.valueMeans),
        column("unit", words.unit, words.unitMeans),
        column("note", words.note, words.noteMeans),
      ],
      rows: [
        ...chart.rows.map((row) => [row.label, row.hint ?? "", row.value, chart.unit, barWords(row, voice)]),
        ...chart.references.map(({ label, low, high }) => [
          label,
          words.reference,
          low === high ? low : null,
          chart.unit,
          low === high ? voice.number(low) : `${voice.number(low)}–${voice.number(high)}`,
        ]),
      ],
    };
  return {
    ...frame,
    columns: [
      column("from", words.from, words.fromMeans),
      column("until", words.until, words.untilMeans),
      column("label", words.label, words.labelMeans),
      column("lane", words.lane, words.laneMeans),
      column("note", words.note, words.noteMeans),
    ],
    rows: chart.marks.map(({ from, until, label, lane, thin }) => [
      from,
      until ?? "",
      label,
      chart.lanes.find(({ id }) => id === lane)?.label ?? lane,
      thin === true ? words.thin : "",
    ]),
  };
}
