import { said } from "../core/common/said.ts";
import { claim, type Claim, type Comparator } from "../core/things/claim.ts";
import { fieldsOf } from "../core/things/thing.ts";
import { leavesPart } from "../core/evidence/units.ts";
import { parseFigure } from "../core/evidence/figure-text.ts";
import { oneSided } from "../core/evidence/typed-figure.ts";
import { checkLedger } from "../core/evidence/check.ts";
import type { Warning } from "../core/text/draft.ts";
import { defined } from "./checks.ts";
import type { Problems } from "./process/problems.ts";
import { readCell, readRow, readTable, type Row, type Special } from "./things/table.ts";

/** Columns that a ledger may have: the fields of a claim, and a figure as people write it. */
export type ClaimColumn = keyof Claim | "figure";

/** Other names that tables of figures give these columns. */
const CLAIM_SYNONYMS: Readonly<Record<string, ClaimColumn>> = {
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
  source: "sources",
  "estimated by": "estimator",
  quote: "quotation",
  notes: "note",
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
  const { rows, warnings } = readTable<ClaimColumn>(
    bytes,
    file,
    fieldsOf(claim),
    { needs: ["id", "topic", "unit"], also: CLAIM_SYNONYMS, tolerant: true },
    problems,
  );
  return { claims: readClaims(rows, sources), warnings };
}

/** The claims of all rows, checked as a ledger. */
export function readClaims(
  rows: readonly Row<ClaimColumn>[],
  sources: ReadonlySet<string> | null,
  special: (at: number) => Special<Claim> = () => ({}),
): readonly Claim[] {
  const claims = rows.map((row, at) => readClaim(row, special(at)));
  for (const { at, field, message } of checkLedger(claims, sources)) rows[at]?.problem(message, field);
  return claims;
}

function readClaim(row: Row<ClaimColumn>, special: Special<Claim>): Claim {
  const figure = readFigure(row);
  return readRow<Claim>(claim, row, {
    low: () => figure.low,
    high: () => figure.high,
    comparator: () => figure.comparator,
    unit: () => row.cell("unit") || figure.unit || "",
    ...special,
  });
}

/** Low, high and comparator from their own columns, or from a figure as people write it. */
function readFigure(row: Row<ClaimColumn>): Pick<Claim, "low" | "high" | "comparator"> & { readonly unit?: string } {
  const ends = (["low", "high", "figure"] as const).map((column) => readEnd(row, column));
  const [low, high, whole] = ends;
  const counted = [row.cell("unit"), ...ends.map((end) => end?.unit ?? "")].find((text) => text !== "") ?? "";
  (["low", "high", "figure"] as const).forEach((column, at) => {
    const end = ends[at];
    if (end && leavesPart(row.cell(column), end, counted))
      row.problem(said("part-of-a-count", { given: row.cell(column), read: end.low, unit: counted }), column);
  });
  if (whole && (low || high)) row.problem(said("two-figures"), "figure");
  const only = whole ?? (low && !high && low.low !== low.high ? low : null);
  const compared = readComparator(row) ?? only?.comparator ?? low?.comparator ?? high?.comparator;
  const unit = only?.unit ?? low?.unit ?? high?.unit;
  const values = only ? { low: only.low, high: only.high } : { low: low?.low ?? null, high: high?.high ?? null };
  return defined({ ...oneSided(values, compared), comparator: compared, unit });
}

/** One figure as people write it; null where none is given. */
function readEnd(row: Row<ClaimColumn>, column: ClaimColumn): Exclude<ReturnType<typeof parseFigure>, "none"> {
  const text = row.cell(column);
  if (text === "") return null;
  const parsed = parseFigure(text);
  if (parsed === null) row.problem(said("wrong-figure", { given: text }), column);
  if (parsed === "none" || parsed === null) return null;
  if (parsed.pointed === true)
    row.guess(
      said("pointed-thousands", {
        column: row.called(column),
        given: text,
        read: parsed.low === parsed.high ? parsed.low : `${parsed.low}–${parsed.high}`,
        again: parsed.low,
      }),
    );
  return parsed;
}

function readComparator(row: Row<ClaimColumn>): Comparator | undefined {
  return row.cell("comparator") === "="
    ? undefined
    : (readCell(claim.fields.comparator, row, "comparator") as Comparator);
}
