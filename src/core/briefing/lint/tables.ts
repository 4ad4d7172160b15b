import { said as tell } from "../../common/said.ts";
import { daysApart, spanOf } from "../../evidence/date-text.ts";
import { figureLine } from "./figure-line.ts";
import { mergedFrom } from "../../evidence/finding/single.ts";
import { featuresOf } from "../../evidence/features.ts";
import type { ProcessState } from "../../record/state.ts";
import type { Fault } from "./finding.ts";
import type { EmptyCell, FigureUse } from "./figure-use.ts";
import type { Known, Ledger } from "./ledger.ts";

/** A range that takes its ends from two estimators, by the record. */
export function mergedRange(use: FigureUse, ledger: Ledger): Fault | null {
  if (use.low === use.high) return null;
  const matching = ledger.matching(use);
  if (matching.length === 0) return null;
  const range = featuresOf({
    id: "",
    topic: "",
    statement: "",
    low: use.mention.low,
    high: use.mention.high,
    unit: "",
    scope: "",
    asOf: null,
    estimator: null,
    confidence: "found",
    sources: [],
  });
  const ends = mergedFrom(
    range,
    matching.map(({ features }) => features),
  );
  if (ends === null) return null;
  const [low, high] = ends;
  return {
    code: "merged-range",
    severity: "error",
    message: tell("merged-range.ends", { low: figureLine(low.claim), high: figureLine(high.claim) }),
    from: use.from,
    to: use.to,
    claims: [low.claim.id, high.claim.id],
  };
}

/** N/A in a cell for which the record has a figure, above all where the table cites the very source. */
export function missingValue(cell: EmptyCell, ledger: Ledger, state: ProcessState): Fault | null {
  const given = ledger
    .matching(cell, "empty")
    .filter(({ claim, features }) => features.interval !== null && before(claim.asOf, cell.date));
  const cited = given.filter((known) => citedIn(cell.context, known, state));
  const near =
    cited[0] ??
    given.find(({ claim }) => cell.date !== null && claim.asOf !== null && daysApart(claim.asOf, cell.date) <= 92) ??
    given[0];
  if (near === undefined) return null;
  return {
    code: "missing-value",
    severity: cited.length > 0 ? "error" : "warning",
    message: tell("missing-value.figure", { cited: cited.length > 0, figure: figureLine(near.claim) }),
    from: cell.from,
    to: cell.to,
    claims: [near.claim.id],
  };
}

function before(asOf: string | null, date: string | null): boolean {
  return asOf === null || date === null || spanOf(asOf)[0] <= spanOf(date)[1];
}

/** Whether a table names the estimator or the publisher of a claim, in full or by initials (NYT). */
function citedIn(context: string, { claim }: Known, state: ProcessState): boolean {
  const published = claim.sources.flatMap((id) => {
    const source = state.sources[id];
    return source === undefined ? [] : [source.publisher];
  });
  const own = `${claim.topic} ${claim.scope}`.toLowerCase();
  return [claim.estimator ?? "", ...published].some((name) =>
    (name.match(/\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*/gu) ?? []).some((part) => {
      const initials = part
        .split(" ")
        .map((word) => word[0] ?? "")
        .join("");
      return (
        (part.length > 3 && !own.includes(part.toLowerCase().slice(0, 5)) && context.includes(part)) ||
        (initials.length >= 3 && new RegExp(`\\b${initials}\\b`, "u").test(context))
      );
    }),
  );
}

/** Figures called official that are estimates of others. */
export function officialFault(from: number, to: number, names: string, claims: readonly string[]): Fault {
  return {
    code: "not-official",
    severity: "error",
    message: tell("not-official.names", { names }),
    from,
    to,
    claims,
  };
}
