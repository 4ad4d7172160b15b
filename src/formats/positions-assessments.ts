import { CRITERIA, JUDGEMENTS, type Assessment } from "../core/things/assessment.ts";
import { parseDate } from "../core/evidence/date-text.ts";
import { defined } from "./checks.ts";
import { writeCsv } from "./csv.ts";
import { readNamedTable, wordOf } from "./positions-table.ts";
import { cellOf, severalOf } from "./several.ts";
import { CONFIDENCES } from "./process/manifest.ts";
import type { Problems } from "./process/problems.ts";

/** Columns of assessments.csv in the order in which they are written. */
export const ASSESSMENT_COLUMNS = [
  "id",
  "draft",
  "point",
  "criterion",
  "assessor",
  "on",
  "bears",
  "benefits",
  "judgement",
  "of",
  "reason",
  "sources",
  "confidence",
] as const;

/** Reads assessments.csv: one row is one assessor's view of one point on one criterion; an assessor has a name and a reason. */
export function readAssessmentsCsv(bytes: Uint8Array, file: string, problems: Problems): readonly Assessment[] {
  const required = ["id", "draft", "point", "criterion", "assessor", "on", "judgement", "reason"] as const;
  const seen = new Set<string>();
  return readNamedTable(bytes, file, ASSESSMENT_COLUMNS, required, problems).map((row) => {
    for (const column of required)
      if (row.cell(column) === "") row.problem("missing-field", column, "This cell must not be empty.");
    const id = row.cell("id");
    if (seen.has(id)) row.problem("same-id", "id", `The assessment "${id}" stands here for a second time.`);
    seen.add(id);
    const date = parseDate(row.cell("on"));
    if (date === null && row.cell("on") !== "")
      row.problem("wrong-date", "on", `"${row.cell("on")}" is not a date: write 2031-03-04.`);
    return defined({
      id,
      draft: row.cell("draft"),
      point: row.cell("point"),
      criterion: wordOf(row, "criterion", CRITERIA, "precision"),
      assessor: row.cell("assessor"),
      on: date?.date ?? "",
      bears: severalOf(row.cell("bears")),
      benefits: severalOf(row.cell("benefits")),
      judgement: wordOf(row, "judgement", JUDGEMENTS, "mixed"),
      of: row.cell("of") || undefined,
      reason: row.cell("reason"),
      sources: severalOf(row.cell("sources")),
      confidence: wordOf(row, "confidence", CONFIDENCES, "found"),
    });
  });
}

/** Assessments as assessments.csv. */
export function writeAssessmentsCsv(assessments: readonly Assessment[]): string {
  const rows = assessments.map((each) =>
    ASSESSMENT_COLUMNS.map((column) => {
      const value = each[column];
      return value === undefined ? "" : typeof value === "string" ? value : cellOf(value);
    }),
  );
  return writeCsv([ASSESSMENT_COLUMNS, ...rows]);
}
