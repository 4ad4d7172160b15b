import type { LintFinding } from "../../../core/briefing/lint.ts";
import type { DataTable } from "../../../core/common/data-table.ts";
import { say } from "../../../words/words.ts";
import type { Words } from "../../../words/types.ts";

/** Findings as a table for files, in the order of the text. */
export function lintTable(findings: readonly LintFinding[], title: string, t: Words): DataTable {
  const { briefings: words } = t;
  const { columns } = words.report;
  return {
    id: "findings",
    title,
    notes: [words.report.note],
    columns: [
      { id: "line", title: columns.line, description: columns.line },
      { id: "column", title: columns.column, description: columns.column },
      { id: "finding", title: columns.finding, description: columns.finding },
      { id: "severity", title: columns.severity, description: columns.severity },
      { id: "words", title: columns.words, description: columns.words },
      { id: "explanation", title: columns.explanation, description: columns.explanation },
    ],
    rows: findings.map(({ line, column, code, severity, quote, message }) => [
      line,
      column,
      words.codes[code],
      words.severities[severity],
      quote,
      say(t, message),
    ]),
  };
}

/** Findings as text for a message to the author: place, fault, words, what to do. */
export function lintText(findings: readonly LintFinding[], t: Words): string {
  const { briefings: words } = t;
  return findings
    .map(
      ({ line, column, code, quote, message }) =>
        `${words.place({ line, column })}: ${words.codes[code]}: "${quote}"\n${say(t, message)}`,
    )
    .join("\n\n");
}
