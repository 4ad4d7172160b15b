import { parseDate } from "../core/evidence/date-text.ts";
import { UTTERANCES, wordsState, type Issue, type Position } from "../core/evidence/positions/index.ts";
import { defined } from "./checks.ts";
import { writeCsv } from "./csv.ts";
import { readNamedTable, wordOf, type NamedRow } from "./positions-table.ts";
import { cellOf, severalOf } from "./several.ts";
import { CONFIDENCES } from "./process/manifest.ts";
import type { Problems } from "./process/problems.ts";

/** Columns of positions.csv in the order in which they are written. */
export const POSITION_COLUMNS = [
  "id",
  "issue",
  "party",
  "on",
  "option",
  "words",
  "stance",
  "quote",
  "language",
  "utterance",
  "absence",
  "draft",
  "point",
  "speaker",
  "confidence",
  "doubt",
  "sources",
  "note",
] as const;
type Column = (typeof POSITION_COLUMNS)[number];

/**
 * Reads positions.csv: one row a stance. Dates are read as people write them. An option is taken only where the column `words`
 * holds the part of the quotation, or else of the stance, that states it; everything else is a problem with row and column.
 */
export function readPositionsCsv(
  bytes: Uint8Array,
  file: string,
  issues: readonly Issue[],
  problems: Problems,
): readonly Position[] {
  const seen = new Set<string>();
  return readNamedTable(bytes, file, POSITION_COLUMNS, ["id", "issue", "party", "stance"], problems).map((row) => {
    const position = readPosition(row);
    for (const column of ["id", "issue", "party"] as const)
      if (position[column] === "") row.problem("missing-field", column, "This cell must not be empty.");
    if (seen.has(position.id))
      row.problem("same-id", "id", `The position "${position.id}" stands here for a second time.`);
    seen.add(position.id);
    checkOption(position, issues, row);
    return position;
  });
}

function readPosition(row: NamedRow<Column>): Position {
  const text = (column: Column): string | undefined => row.cell(column) || undefined;
  const absence = row.cell("absence");
  return defined({
    id: row.cell("id"),
    issue: row.cell("issue"),
    party: row.cell("party"),
    on: readOn(row),
    stance: row.cell("stance"),
    option: text("option") ?? null,
    words: text("words"),
    quote: text("quote"),
    language: text("language"),
    utterance: wordOf(row, "utterance", UTTERANCES, "press-report"),
    absence: absence === "" ? undefined : wordOf(row, "absence", ["silent", "not-addressed"] as const, "silent"),
    draft: text("draft"),
    point: text("point"),
    speaker: text("speaker"),
    confidence: wordOf(row, "confidence", CONFIDENCES, "found"),
    doubt: text("doubt"),
    sources: severalOf(row.cell("sources")),
    note: text("note"),
  });
}

function readOn(row: NamedRow<Column>): string | null {
  const cell = row.cell("on");
  if (cell === "") return null;
  const read = parseDate(cell);
  if (read === null)
    row.problem(
      "wrong-date",
      "on",
      `"${cell}" is not a date: write 2031-03-04, or 2031-03 where the day is not known.`,
    );
  else if (read.ambiguous)
    row.problem(
      "unclear-date",
      "on",
      `"${cell}" may be ${read.date} or have day and month the other way round: write ${read.date}.`,
    );
  return read?.date ?? null;
}

function checkOption(position: Position, issues: readonly Issue[], row: NamedRow<Column>): void {
  const issue = issues.find(({ id }) => id === position.issue);
  if (issue === undefined) {
    row.problem("unknown-issue", "issue", `There is no issue "${position.issue}" in issues.yaml.`);
    return;
  }
  const { option, absence } = position;
  if (position.stance === "" && absence === undefined)
    row.problem("missing-field", "stance", "Give a stance, or the absence silent or not-addressed.");
  if (option === null) return;
  if (!issue.options.some(({ id }) => id === option))
    row.problem(
      "unknown-option",
      "option",
      `"${option}" is not an option of "${issue.id}"; known are ${issue.options.map(({ id }) => id).join(", ")}.`,
    );
  if (absence !== undefined)
    row.problem("option-and-absence", "option", "A party that does not speak of an issue holds no option on it.");
  else if (!wordsState(position))
    row.problem(
      "option-without-words",
      "words",
      `Give the words that state the option "${option}", exactly as they stand in ${position.quote === undefined ? "the stance" : "the quotation"}; where none do, leave the option empty.`,
    );
}

/** Positions as positions.csv. */
export function writePositionsCsv(positions: readonly Position[]): string {
  const rows = positions.map((position) =>
    POSITION_COLUMNS.map((column) => {
      const value = position[column];
      return typeof value === "string" ? value : value === undefined || value === null ? "" : cellOf(value);
    }),
  );
  return writeCsv([POSITION_COLUMNS, ...rows]);
}
