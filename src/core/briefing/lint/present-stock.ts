import { daysApart } from "../../evidence/date-text.ts";
import type { FigureUse } from "./figure-use.ts";
import type { Claim } from "../../things/claim.ts";
import type { Known } from "./ledger.ts";

/** A figure of something that changes is old after so many days, where a newer one is on record. */
export const OLD = 183;
/** How far a present number may lie from the newest stock before it is another thing. */
const FAR = 0.15;
const SIZE = 30;

const PAST =
  /\b(?:cumulativ\w*|running total|at (?:its|the) peak|peak\w*|at some (?:point|time)|at one time|who (?:have |had )?(?:ever )?(?:left|fled)|recorded (?:in|by|at)|by the end of)\b/iu;

/** Whether the text gives a number of an earlier time, or one that has added up. */
export function tellsOfPast({ context }: Pick<FigureUse, "context">): boolean {
  return PAST.test(context);
}

/** The newest stock on record where the text gives a higher number as if it were the present one; null else. */
export function presentStock(use: FigureUse, matching: readonly Known[]): Known | null {
  if (tellsOfPast(use)) return null;
  const stocks = matching.filter(
    ({ claim, features }) =>
      claim.measure === "stock" &&
      claim.supersededBy === undefined &&
      features.interval !== null &&
      claim.asOf !== null &&
      sameMovement(use, features.concepts),
  );
  const latest = stocks.reduce((day, { claim }) => ((claim.asOf ?? "") > day ? (claim.asOf ?? "") : day), "");
  const recent = stocks.filter(({ claim }) => daysApart(claim.asOf ?? latest, latest) <= OLD);
  // The widest of the recent stocks: one country's refugees are no measure of all.
  const newest = recent.reduce<Known | null>(
    (best, known) => (best === null || known.features.size > best.features.size ? known : best),
    null,
  );
  if (newest === null || newest.features.interval === null) return null;
  // "Of the 21,500 who were moved since October": a total on record, told as one.
  const isTotal = matching.some(({ claim }) => claim.measure === "cumulative" && Number(claim.low) === use.low);
  if (isTotal && /\b(?:since|ever)\b/iu.test(use.context)) return null;
  const running = matching.some(
    ({ claim }) => claim.measure === "cumulative" || claim.measure === "flow" || isEarlier(claim, matching),
  );
  // "Since 2022" is no day of 2022.
  const earlier =
    use.date !== null && !/\bsince\b/iu.test(use.context) && daysApart(use.date, newest.claim.asOf ?? use.date) > OLD;
  const most = newest.features.interval.high;
  // What is wholly different in size is of something else.
  return running && !earlier && use.low > most * (1 + FAR) && use.low < most * SIZE ? newest : null;
}

function sameMovement(use: FigureUse, concepts: FigureUse["concepts"]): boolean {
  const [text, claim] = [use.concepts.get("movement"), concepts.get("movement")];
  if (text === undefined || claim === undefined) return text === claim;
  return text.has("displaced") || [...text].some((name) => claim.has(name));
}

/** A number of an earlier year, of which the record has a later one: no more a present number than a running total is. */
export function isEarlier({ asOf, measure }: Claim, matching: readonly { readonly claim: Claim }[]): boolean {
  return (
    measure === "stock" &&
    asOf !== null &&
    matching.some(
      ({ claim: other }) =>
        other.measure === "stock" && other.asOf !== null && other.asOf.slice(0, 4) > asOf.slice(0, 4),
    )
  );
}
