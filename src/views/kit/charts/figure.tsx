import { useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import { usePrinting } from "../../use-printing.ts";
import { useWorkbench } from "../../workbench.ts";
import { Button } from "../button.tsx";
import { DataTableView } from "./data-table-view.tsx";
import type { Chart } from "./chart.ts";
import { drawChart } from "./draw.ts";
import { SaveChart } from "./save-chart.tsx";
import { svgElement } from "./svg.ts";
import { chartTable } from "./told.ts";
import { useChartVoice } from "./voice.ts";

const widths = { wide: 880, narrow: 340 } as const;

/** Marks up to which the table of a chart is there before anybody unfolds it, for a search in the page. */
const FEW = 40;

/** Marks from which on a chart is drawn once somebody asks for it. */
const MANY = 200;

/**
 * A chart with its title, what is seen, its source line, the same as a table, and its files. Where no script runs it is drawn
 * once for wide and once for narrow columns, and the style sheet shows the one that fits; else that one alone.
 */
export function ChartFigure({
  chart,
  heading: Heading = "h3",
}: {
  readonly chart: Chart;
  readonly heading?: "h2" | "h3" | "h4";
}): ReactNode {
  const { t, still } = useWorkbench();
  const figure = useRef<HTMLElement>(null);
  const sizes = useSizes(figure, still !== undefined);
  const marks = chart.kind === "time" ? chart.marks.length : chart.rows.length;
  const [asked, setAsked] = useState(false);
  const drawn = asked || marks <= MANY || still !== undefined;
  const voice = useChartVoice();
  // Colons of the ids that React makes are no good in url(#…).
  const id = useId().replace(/[^\w-]/gu, "");
  const drawings = useMemo(
    () =>
      (drawn ? sizes : []).map((size) => (
        <div key={size} className={`chart-${size}`}>
          {svgElement(drawChart(chart, voice, { id: `${id}-${size}`, width: widths[size] }))}
        </div>
      )),
    [chart, voice, id, sizes, drawn],
  );
  return (
    <figure ref={figure} className="chart" id={`chart-${chart.id}`} data-chart={chart.id}>
      <figcaption>
        <Heading className="chart-title">{chart.title}</Heading>
        <p className="chart-description">{chart.description}</p>
      </figcaption>
      {drawings}
      {!drawn && <Button onClick={() => setAsked(true)}>{t.charts.draw({ n: marks })}</Button>}
      <div className="chart-foot">
        <p className="hint chart-source">{chart.source}</p>
        <SaveChart chart={chart} />
      </div>
      <AsTable chart={chart} always={marks <= FEW || still !== undefined} />
    </figure>
  );
}

/** The same as a table, folded away; a long one is made once somebody unfolds it. */
function AsTable({ chart, always }: { readonly chart: Chart; readonly always: boolean }): ReactNode {
  const { t } = useWorkbench();
  const voice = useChartVoice();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details className="chart-table" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{t.charts.asTable}</summary>
      {(always || unfolded) && <DataTableView table={chartTable(chart, voice)} />}
    </details>
  );
}

const both = ["wide", "narrow"] as const;
const one = { wide: ["wide"], narrow: ["narrow"] } as const;

/** For which widths a chart is drawn: that of its place; both where no script runs, and on paper. */
function useSizes(figure: RefObject<HTMLElement | null>, still: boolean): readonly (keyof typeof widths)[] {
  const printing = usePrinting();
  const [size, setSize] = useState<keyof typeof widths>(() =>
    typeof window !== "undefined" && window.innerWidth < 640 ? "narrow" : "wide",
  );
  useLayoutEffect(() => {
    const element = figure.current;
    if (still || element === null || typeof ResizeObserver === "undefined") return undefined;
    // As the style sheet has it: a column of at most 35 rem.
    const most = 35 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const measure = (width: number) => setSize(width <= most ? "narrow" : "wide");
    measure(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) measure(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [figure, still]);
  return still || printing ? both : one[size];
}
