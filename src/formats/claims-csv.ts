import { COMPARATORS, CONFIDENCE_WORDS, MEASURES, type Claim, type Comparator } from "../core/evidence/claim.ts";
import { parseDate } from "../core/evidence/date-text.ts";
import { leavesPart } from "../core/evidence/units.ts";
import { parseFigure } from "../core/evidence/figure-text.ts";
import { oneSided } from "../core/evidence/typed-figure.ts";
import { checkLedger } from "../core/evidence/check.ts";
import type { Warning } from "../core/text/draft.ts";
import { defined } from "./checks.ts";
import { readCsv, writeCsv, type CsvRow } from "./csv.ts";
import type { Problems } from "./process/problems.ts";
import { cellOf, severalTyped } from "./several.ts";

export const CLAIM_COLUMNS = [
  "id",
  "topic",
  "statement",
  "low",
  "high",
  "comparator",
  "unit",
  "scope",
  "asOf",
  "estimator",
  "measure",
  "category",
  "confidence",
  "sources",
  "quotation",
  "note",
  "supersededBy",
  "holder",
  "legalStatus",
  "allocates",
] as const;
type Column = (typeof CLAIM_COLUMNS)[number] | "figure";

const NEEDED: ReadonlySet<Column> = new Set<Column>(["id", "topic", "unit"]);

/** Other names that tables of figures give these columns. */
const SYNONYMS: Readonly<Record<string, Column>> = {
  quantity: "topic",
  metric: "topic",
  claim: "statement",
  text: "statement",
  description: "statement",
  min: "low",
  lower: "low",
  max: "high",
  upper: "high",
  value: "figure",
  figure: "figure",
  amount: "figure",
  date: "asOf",
  "as of": "asOf",
  source: "sources",
  "estimated by": "estimator",
  quote: "quotation",
  notes: "note",
  "superseded by": "supersededBy",
  "legal status": "legalStatus",
  currency: "unit",
};

/** A ledger read from a table, with what was understood only by guessing. */
export interface ReadClaims {
  readonly claims: readonly Claim[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads claims.csv in any encoding and with any separator. Figures and dates are read as people write them
 * ("57 500–100 000", "c. 1.4m", "28.12.2025"); a column `figure` may stand for low, high and comparator.
 * What cannot be understood is a problem with its row and column; no row is passed over.
 */
export function readClaimsCsv(
  bytes: Uint8Array,
  file: string,
  problems: Problems,
  sources: ReadonlySet<string> | null = null,
): ReadClaims {
  const read = readCsv(bytes, { file });
  if (!read.ok) {
    problems.take(read.failure, file);
    return { claims: [], warnings: [] };
  }
  const [header, ...rows] = read.value.rows;
  const columns = (header?.cells ?? []).map(columnOf);
  if (header === undefined || columns.every((column) => column === null)) {
    problems.add(
      "no-columns",
      `${header === undefined ? "The table is empty." : "This line names no columns."} The first line must name them: id, topic, unit, and figure or low and high. Others are ${CLAIM_COLUMNS.filter((column) => !NEEDED.has(column)).join(", ")}.`,
      file,
      "line 1",
    );
    return { claims: [], warnings: read.value.warnings };
  }
  columns.forEach((column, at) => {
    const name = header?.cells[at] ?? "";
    if (column === null)
      problems.add(
        "unknown-column",
        `"${name}" is not a column of this table; known are ${CLAIM_COLUMNS.join(", ")}.`,
        file,
        "line 1",
      );
    else if (columns.indexOf(column) !== at)
      problems.add("same-column", `The column "${name}" stands here for a second time.`, file, "line 1");
  });
  const missing = [...NEEDED].filter((column) => !columns.includes(column));
  if (missing.length > 0)
    problems.add("missing-column", `These columns are missing: ${missing.join(", ")}.`, file, "line 1");
  const places = new Places(columns, header.cells);
  const reader = new RowReader(columns, places, file, problems);
  const claims = rows.map((row) => reader.claim(row));
  const line = (at: number): number => rows[at]?.line ?? 0;
  const last = new Map(claims.map(({ id }, at) => [id, line(at)]));
  const first = new Map(claims.map(({ id }, at) => [id, line(at)] as const).reverse());
  for (const problem of checkLedger(claims, sources)) {
    const found = (problem.code === "same-id" ? last : first).get(problem.claim) ?? 0;
    problems.add(problem.code, problem.message, file, `line ${found}, ${places.of(problem.field)}`);
  }
  return { claims, warnings: [...read.value.warnings, ...reader.warnings] };
}

function columnOf(name: string): Column | null {
  const plain = name.trim().toLowerCase();
  const own = CLAIM_COLUMNS.find((column) => column.toLowerCase() === plain.replace(/[ _-]/gu, ""));
  return own ?? SYNONYMS[plain.replace(/[_-]/gu, " ")] ?? null;
}

/** Columns as the reader of a message finds them: by the name that the table itself gives them. */
class Places {
  constructor(
    private readonly columns: readonly (Column | null)[],
    private readonly heads: readonly string[],
  ) {}

  of(column: Column): string {
    const head = this.heads[this.columns.indexOf(column)]?.trim() ?? "";
    return head === "" || head === column ? `column ${column}` : `column "${head}"`;
  }
}

class RowReader {
  readonly warnings: Warning[] = [];

  constructor(
    private readonly columns: readonly (Column | null)[],
    private readonly places: Places,
    private readonly file: string,
    private readonly problems: Problems,
  ) {}

  claim({ cells, line }: CsvRow): Claim {
    const cell = (column: Column): string => (cells[this.columns.indexOf(column)] ?? "").trim();
    const problem = (code: string, column: Column, message: string): void =>
      this.problems.add(code, message, this.file, `line ${line}, ${this.places.of(column)}`);
    if (cells.length > this.columns.length)
      this.problems.add(
        "too-many-cells",
        `This row has ${cells.length} cells, the header ${this.columns.length}: quote cells that hold the separator.`,
        this.file,
        `line ${line}`,
      );
    for (const column of ["id", "topic"] as const)
      if (cell(column) === "") problem("missing-field", column, "This cell must not be empty.");
    const figure = this.figure(cell, line, problem);
    const text = (column: Column): string | undefined => cell(column) || undefined;
    return defined({
      id: cell("id"),
      topic: cell("topic"),
      statement: cell("statement"),
      low: figure.low,
      high: figure.high,
      comparator: figure.comparator,
      unit: cell("unit") || figure.unit || "",
      scope: cell("scope"),
      asOf: this.date(cell("asOf"), line, problem),
      estimator: text("estimator") ?? null,
      measure: word(cell("measure"), MEASURES, "measure", problem),
      category: text("category"),
      confidence: word(cell("confidence"), CONFIDENCE_WORDS, "confidence", problem) ?? "found",
      sources: severalTyped(cell("sources"), /[;|]/u),
      quotation: text("quotation"),
      note: text("note"),
      supersededBy: text("supersededBy"),
      holder: text("holder"),
      legalStatus: text("legalStatus"),
      allocates: text("allocates"),
    });
  }

  /** Low, high and comparator from their own columns, or from a figure as people write it. */
  private figure(
    cell: (column: Column) => string,
    line: number,
    problem: (code: string, column: Column, message: string) => void,
  ): { low: string | null; high: string | null; comparator?: Comparator; unit?: string } {
    const ends = (["low", "high", "figure"] as const).map((column) => {
      const text = cell(column);
      if (text === "") return null;
      const parsed = parseFigure(text);
      if (parsed === null)
        problem(
          "wrong-figure",
          column,
          `"${text}" is not understood as a figure: write 57500, 57 500–100 000, c. 1.4m or N/A.`,
        );
      if (parsed === "none" || parsed === null) return null;
      if (parsed.pointed === true)
        this.warn(
          line,
          column,
          "pointed-thousands",
          `"${text}" was read as ${parsed.low === parsed.high ? parsed.low : `${parsed.low}–${parsed.high}`}: its point parts thousands. Write ${parsed.low} to be sure.`,
        );
      return parsed;
    });
    const [low, high, whole] = ends;
    const counted = [cell("unit"), ...ends.map((end) => end?.unit ?? "")].find((text) => text !== "") ?? "";
    (["low", "high", "figure"] as const).forEach((column, at) => {
      const end = ends[at];
      if (end && leavesPart(cell(column), end, counted))
        problem(
          "part-of-a-count",
          column,
          `"${cell(column)}" would be ${end.low} ${counted}, and these are counted one by one: write the whole number without a sign in it, such as 1250, or with the word that is missing if there is one, such as 1.5 million.`,
        );
    });
    const given = cell("comparator").replace("=", (sign) => (cell("comparator") === "=" ? "" : sign));
    const comparator = given === "" ? undefined : COMPARATORS.find((sign) => sign === given);
    if (given !== "" && comparator === undefined)
      problem("wrong-word", "comparator", `"${given}" is not one of ${COMPARATORS.join(" ")}.`);
    if (whole && (low || high))
      problem("two-figures", "figure", "This row gives the figure twice: in its own column, and as low and high.");
    const only = whole ?? (low && !high && low.low !== low.high ? low : null);
    const said = comparator ?? only?.comparator ?? low?.comparator ?? high?.comparator;
    const unit = only?.unit ?? low?.unit ?? high?.unit;
    const values = only ? { low: only.low, high: only.high } : { low: low?.low ?? null, high: high?.high ?? null };
    return defined({ ...oneSided(values, said), comparator: said, unit });
  }

  private date(
    text: string,
    line: number,
    problem: (code: string, column: Column, message: string) => void,
  ): string | null {
    if (text === "" || /^(?:n\/?a|-|unknown|not given)$/iu.test(text)) return null;
    const parsed = parseDate(text);
    if (parsed === null) {
      problem(
        "wrong-date",
        "asOf",
        `"${text}" is not understood as a date: write 2025-12-28, 28 December 2025, 28.12.2025, 2025-12 or Q4 2025; leave the cell empty where no day is known.`,
      );
      return null;
    }
    if (parsed.ambiguous)
      this.warn(
        line,
        "asOf",
        "ambiguous-date",
        `"${text}" was read as day/month: ${parsed.date}. Write ${parsed.date} to be sure.`,
      );
    if (parsed.quarter === true)
      this.warn(line, "asOf", "quarter", `"${text}" was read as the last month of the quarter: ${parsed.date}.`);
    return parsed.date;
  }

  private warn(line: number, column: Column, code: string, message: string): void {
    this.warnings.push({ code, message: `${this.places.of(column)}: ${message}`, line });
  }
}

function word<T extends string>(
  text: string,
  allowed: readonly T[],
  column: Column,
  problem: (code: string, column: Column, message: string) => void,
): T | undefined {
  if (text === "") return undefined;
  const found = allowed.find((name) => name === text.toLowerCase());
  if (found === undefined) problem("wrong-word", column, `"${text}" is not one of ${allowed.join(", ")}.`);
  return found;
}

/** Claims as claims.csv; reading them gives the same claims. */
export function writeClaimsCsv(claims: readonly Claim[]): string {
  const rows = claims.map((claim) =>
    CLAIM_COLUMNS.map((column) => {
      const value = claim[column];
      return value === undefined || value === null ? "" : typeof value === "string" ? value : cellOf(value);
    }),
  );
  return writeCsv([CLAIM_COLUMNS, ...rows]);
}
