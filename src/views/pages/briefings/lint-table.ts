import type { LintFinding } from "../../../core/briefing/lint.ts";
import type { DataTable } from "../../../core/common/data-table.ts";
import type { Words } from "../../../words/types.ts";

/** Findings as a table for files, in the order of the text. */
export function lintTable(findings: readonly LintFinding[], title: string, { briefings: words }: Words): DataTable {
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
      message,
    ]),
  };
}

/** Findings as text for a message to the author: place, fault, words, what to do. */
export function lintText(findings: readonly LintFinding[], { briefings: words }: Words): string {
  return findings
    .map(
      ({ line, column, code, quote, message }) =>
        `${words.place({ line, column })}: ${words.codes[code]}: "${quote}"\n${message}`,
    )
    .join("\n\n");
}
