import type { Comparator } from "../../../core/things/claim.ts";
import type { Words } from "../../../words/types.ts";

/** What stands around every chart: it is never shown without its source line. */
export interface ChartFrame {
  /** For links and file names; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences that say what is seen; part of the alternative text. */
  readonly description: string;
  /** Where the figures come from, and as of when. */
  readonly source: string;
  /** Written after the axis: `persons`, `EUR billion`. */
  readonly unit: string;
}

/** One range: a bar from low to high, a dot where one value is given. */
export interface RangeRow {
  readonly label: string;
  /** Scope, day, estimator: what the figure speaks of. */
  readonly hint?: string;
  /** Null where the source gives none: not zero. */
  readonly low: number | null;
  readonly high: number | null;
  /** A value that the source itself singles out. */
  readonly point?: number;
  /** The end that the source leaves open: `at least` opens high, `at most` opens low. */
  readonly open?: "low" | "high";
  /** How the source qualifies the figure, such as `~` for about; without it an open end is `>=` or `<=`. */
  readonly comparator?: Comparator;
  /** Hatching, 1 to 8: rows of one estimator or party share it. */
  readonly slot: number;
  /** Drawn in the colour of doubt: contradicted, superseded, unread. */
  readonly doubt?: string;
  /** Who published the figure; absent = the chart's own sources. */
  readonly source?: string;
  /** Id to link to on the page. */
  readonly href?: string;
}

/** Figures with their ranges, one under the other, on one axis. */
export interface RangeChart extends ChartFrame {
  readonly kind: "range";
  readonly rows: readonly RangeRow[];
  /** Words under a row without a figure; default: no figure in the source. */
  readonly none?: string;
}

/** One value, or in words why there is none. */
export interface BarRow {
  readonly label: string;
  readonly hint?: string;
  readonly slot: number;
  readonly value: number | null;
  /** How the text qualifies the value: `<=` at most. */
  readonly comparator?: Comparator;
  /** Where there is no value: without limit, not addressed in the text, text not known, option without a figure, no option entered. */
  readonly without?: "unlimited" | "not-addressed" | "unknown" | "no-figure" | "no-option";
  /** Replaces the words for `without`, or qualifies the value: `in peacetime only`. */
  readonly words?: string;
  readonly doubt?: string;
  /** Who published the figure; absent = the chart's own sources. */
  readonly source?: string;
  readonly href?: string;
}

/** A value or a band to hold the bars against. */
export interface BarReference {
  readonly label: string;
  /** As printed, with comparator and unit. */
  readonly figure: string;
  readonly comparator?: Comparator;
  readonly source?: string;
  readonly low: number;
  readonly high: number;
}

/** Values in a given order, such as a ceiling in each draft. */
export interface BarChart extends ChartFrame {
  readonly kind: "bars";
  readonly rows: readonly BarRow[];
  readonly references: readonly BarReference[];
}

/** Something on a day or over a period. */
export interface TimeMark {
  readonly id: string;
  readonly label: string;
  /** ISO day or month. */
  readonly from: string;
  readonly until?: string;
  /** Lane in which it is drawn. */
  readonly lane: string;
  /** Who published what is known of it; absent = the chart's own sources. */
  readonly source?: string;
  /** Known from no text that was read. */
  readonly thin?: boolean;
  readonly here?: boolean;
  readonly href?: string;
}

/** A stretch of time that is marked behind all lanes. */
export interface TimeBand {
  readonly from: string;
  readonly until: string;
  readonly label: string;
}

/** Events over time in lanes. */
export interface TimeChart extends ChartFrame {
  readonly kind: "time";
  readonly lanes: readonly { readonly id: string; readonly label: string }[];
  readonly marks: readonly TimeMark[];
  readonly bands: readonly TimeBand[];
  /** First and last day of the axis. */
  readonly from: string;
  readonly until: string;
}

/** A chart as data: drawn, written out in words, tabled and exported from the same value. */
export type Chart = RangeChart | BarChart | TimeChart;

/** The words and figures that a drawing needs, in the language of the page. */
export interface ChartVoice {
  readonly words: Words["charts"];
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
  readonly month: (iso: string) => string;
  readonly language: string;
  readonly dir: "ltr" | "rtl";
}
