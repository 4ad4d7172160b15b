import type { DataTable } from "../../../core/common/data-table.ts";
import type { BarChart, BarRow, Chart, ChartVoice, RangeChart, RangeRow, TimeChart } from "./chart.ts";

/** The chart in words, for those who do not see it: title, what is seen, and each row. */
export function altText(chart: Chart, voice: ChartVoice): string {
  return [`${chart.title}. ${chart.description}`, ...rowSentences(chart, voice), chart.source].join("\n");
}

function rowSentences(chart: Chart, voice: ChartVoice): readonly string[] {
  const { words } = voice;
  if (chart.kind === "range")
    return chart.rows.map((row) => said(row, rangeWords(row, voice, chart.none ?? words.noFigure), chart.unit));
  if (chart.kind === "bars") {
    const references = chart.references.map(({ label, figure }) => said({ label, hint: words.reference }, figure, ""));
    return [...chart.rows.map((row) => said(row, barWords(row, voice, chart.unit), "")), ...references];
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
function rangeWords({ low, high, ...row }: RangeRow, { number, words }: ChartVoice, none: string): string {
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
  return sign === undefined ? told : comparators[sign]({ value: told });
}

/** A value as it is read out, with its unit where one is given, or why there is none. */
export function barWords(row: BarRow, { number, words }: ChartVoice, unit = ""): string {
  const { value, words: own } = row;
  if (value === null) return own ?? withoutWords(row, words);
  const told = qualified(unit === "" ? number(value) : `${number(value)} ${unit}`, row, words);
  return own === undefined ? told : `${told}, ${own}`;
}

/** Why a text has no figure. */
function withoutWords({ without }: BarRow, words: ChartVoice["words"]): string {
  if (without === "unlimited") return words.unlimited;
  if (without === "not-addressed") return words.notAddressed;
  if (without === "no-option") return words.noOptionEntered;
  return without === "no-figure" ? words.noFigureInText : words.unknown;
}

/** Both ends of a figure for a table: an end that the source leaves open has none. */
function endsOf(
  low: number | null,
  high: number | null,
  { open, comparator }: Pick<RangeRow, "open" | "comparator">,
): readonly [low: number | null, high: number | null] {
  const one = low === null || high === null || low === high;
  const below = open === "low" || (one && (comparator === "<" || comparator === "<="));
  const above = open === "high" || (one && (comparator === ">" || comparator === ">="));
  return [below ? null : (low ?? high), above ? null : (high ?? low)];
}

/** The comparator alone: `up to`, or nothing where the figure stands as it is. */
function comparatorWords(row: Pick<RangeRow, "open" | "comparator">, words: ChartVoice["words"]): string {
  return qualified("", row, words).trim();
}

/** The chart as a table: what is beside it on the page, and what its csv holds. */
export function chartTable(chart: Chart, voice: ChartVoice): DataTable {
  const told =
    chart.kind === "range"
      ? { columns: figureColumns(voice), rows: chart.rows.map((row) => rangeCells(chart, row, voice)) }
      : chart.kind === "bars"
        ? { columns: figureColumns(voice), rows: barRows(chart, voice) }
        : { columns: timeColumns(voice), rows: timeRows(chart, voice) };
  return { id: chart.id, title: chart.title, notes: [chart.description, chart.source], ...told };
}

type Rows = DataTable["rows"];

function column(id: string, title: string, description: string): DataTable["columns"][number] {
  return { id, title, description };
}

/** What a figure has, whether it is drawn as a range or as a bar. */
function figureColumns({ words }: ChartVoice): DataTable["columns"] {
  return [
    column("label", words.label, words.labelMeans),
    column("hint", words.scope, words.scopeMeans),
    column("low", words.low, words.lowMeans),
    column("high", words.high, words.highMeans),
    column("comparator", words.comparator, words.comparatorMeans),
    column("unit", words.unit, words.unitMeans),
    column("note", words.note, words.noteMeans),
    column("source", words.source, words.sourceMeans),
  ];
}

function rangeCells(chart: RangeChart, row: RangeRow, voice: ChartVoice): Rows[number] {
  const none = chart.none ?? voice.words.noFigure;
  return [
    row.label,
    row.hint ?? "",
    ...endsOf(row.low, row.high, row),
    row.low === null && row.high === null ? none : comparatorWords(row, voice.words),
    chart.unit,
    withDoubt(rangeWords(row, voice, none), row.doubt),
    row.source ?? chart.source,
  ];
}

/** The bars, and after them what they are held against. */
function barRows(chart: BarChart, voice: ChartVoice): Rows {
  const { words } = voice;
  return [
    ...chart.rows.map((row) => [
      row.label,
      row.hint ?? "",
      ...endsOf(row.value, row.value, row),
      row.value === null ? withoutWords(row, words) : comparatorWords(row, words),
      chart.unit,
      withDoubt(barWords(row, voice, chart.unit), row.doubt),
      row.source ?? chart.source,
    ]),
    ...chart.references.map((reference) => [
      reference.label,
      words.reference,
      ...endsOf(reference.low, reference.high, reference),
      comparatorWords(reference, words),
      chart.unit,
      reference.figure,
      reference.source ?? chart.source,
    ]),
  ];
}

function withDoubt(figure: string, doubt = ""): string {
  return [figure, doubt].filter((text) => text !== "").join("; ");
}

function timeColumns({ words }: ChartVoice): DataTable["columns"] {
  return [
    column("from", words.from, words.fromMeans),
    column("until", words.until, words.untilMeans),
    column("label", words.label, words.labelMeans),
    column("lane", words.lane, words.laneMeans),
    column("note", words.note, words.noteMeans),
    column("source", words.source, words.sourceMeans),
  ];
}

function timeRows(chart: TimeChart, { words }: ChartVoice): Rows {
  return chart.marks.map(({ from, until, label, lane, thin, source }) => [
    from,
    until ?? "",
    label,
    chart.lanes.find(({ id }) => id === lane)?.label ?? lane,
    thin === true ? words.thin : "",
    source ?? chart.source,
  ]);
}
