/** One part of a report: a heading, lines, and a table where there is one. */
export interface ReportPart {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly head?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

/** What a report of monitoring says, in the language of its reader. */
export interface MonitoringReport {
  readonly title: string;
  readonly day: string;
  readonly language: string;
  readonly notes: readonly string[];
  readonly parts: readonly ReportPart[];
}
