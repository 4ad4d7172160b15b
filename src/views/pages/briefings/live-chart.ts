import type { LiveRef } from "../../../core/briefing/live.ts";
import type { Shown } from "../../../core/briefing/resolved.ts";
import type { BarChart, RangeChart } from "../../kit/charts/chart.ts";
import type { Frame } from "../../workbench.ts";
import { publishersOf } from "../evidence/figures.ts";

type ShownChart = Extract<Shown, { readonly kind: "chart" }>;
type ChartRow = ShownChart["rows"][number];

/** Why a figure is to be read with care, as among the evidence. */
function doubtOf({ unread, replaced }: ChartRow, t: Frame["t"]): { readonly doubt?: string } {
  const why = [
    ...(unread === undefined ? [] : [t.text.confidence[unread]]),
    ...(replaced === undefined ? [] : [`${t.evidence.supersededBy} ${replaced}`]),
  ];
  return why.length === 0 ? {} : { doubt: why.join("; ") };
}

/** A chart of the record's kind as the page draws it; amounts of money in billions where they are that large. */
export function chartOf(
  live: LiveRef,
  resolved: ShownChart,
  { whole, t, locale }: Pick<Frame, "whole" | "t" | "locale">,
): RangeChart | BarChart {
  const { rows, shape } = resolved;
  const largest = Math.max(...rows.map(({ low, high }) => Number(high ?? low ?? 0)));
  const billions = /^[A-Z]{3}$/u.test(resolved.unit) && largest >= 1e9;
  const value = (end: string | null): number | null => (end === null ? null : Number(end) / (billions ? 1e9 : 1));
  const named = rows.filter(({ low, high }) => low !== null || high !== null).length;
  const frame = {
    id: `briefing-${live.key}`
      .replace(/[^\w-]+/gu, "-")
      .toLowerCase()
      .slice(0, 60),
    title: resolved.caption,
    description:
      shape === "bars"
        ? t.positions.chartDescription({ named: `${named}`, total: `${rows.length}` })
        : t.evidence.chartText,
    source: t.evidence.chartSource({ sources: publishersOf(resolved.sources, whole) }),
    unit: billions ? t.evidence.billion({ value: resolved.unit }) : resolved.unit,
  };
  const hint = ({ note, date }: ChartRow): string =>
    [note, date === null ? "" : locale.shortDate(date)].filter((part) => part !== "").join(locale.comma);
  if (shape === "bars")
    return {
      kind: "bars",
      ...frame,
      rows: rows.map((row) => ({
        label: row.label,
        hint: hint(row),
        slot: row.slot ?? 7,
        source: publishersOf(row.sources, whole),
        value: value(row.low),
        ...(row.without === undefined ? {} : { without: row.without }),
        ...(row.words === undefined ? {} : { words: row.words }),
        ...(row.comparator === undefined ? {} : { comparator: row.comparator }),
      })),
      references: [],
    };
  return {
    kind: "range",
    ...frame,
    rows: rows.map((row) => ({
      label: row.label,
      hint: hint(row),
      low: value(row.low),
      high: value(row.high),
      ...(row.open === undefined ? {} : { open: row.open }),
      ...(row.comparator === undefined ? {} : { comparator: row.comparator }),
      slot: 7,
      source: publishersOf(row.sources, whole),
      ...doubtOf(row, t),
    })),
  };
}
