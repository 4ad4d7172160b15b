import { daysApart, spanOf } from "../date-text.ts";
import type { Features } from "../features.ts";
import type { ClaimFindingKind, ClaimReason } from "../finding.ts";
import { below, disjoint } from "../interval.ts";
import { apartIn, ownFigure, sameEstimator } from "./apart.ts";
import { besidesPeriod, ofDifferentTimes, stocksOfTwoDays } from "./period.ts";

/** Why two claims of one quantity stand against each other. */
export interface Verdict {
  readonly kind: ClaimFindingKind;
  readonly reason: ClaimReason;
}

/** Within so many days two figures of a changing quantity are held to be of the same time. */
const SAME_TIME = 62;
/** Two point statements in one source differ where they are this far apart. */
const NOTICEABLE = 0.1;

/** Judges two claims of one quantity; null where they may stand side by side. */
export function judgePair(a: Features, b: Features): Verdict | null {
  // Different uses of one stock are added, not compared.
  if (a.claim.allocates !== undefined && a.claim.allocates === b.claim.allocates && !alike(a.statement, b.statement))
    return null;
  if (a.interval === null || b.interval === null) return missingValue(a, b);
  const units = unitsApart(a, b);
  if (units === "unrelated") return shareOfSame(a, b) ? { kind: "not-comparable", reason: "unit" } : null;
  if (units !== null) return { kind: "not-comparable", reason: units };
  const conflict = disjoint(a.interval, b.interval);
  const series = ofDifferentTimes(a, b);
  const apart = series ? apartIn(besidesPeriod(a), besidesPeriod(b)) : apartIn(a, b);
  if (series && apart === null && (!conflict || !isMagnitude(a, b))) return seriesOf(a, b);
  if (!conflict) return overlapping(a, b, apart);
  if (isMagnitude(a, b) && (apart === null || apart === "as-of")) return { kind: "contradiction", reason: "magnitude" };
  if (apart !== null) return { kind: "not-comparable", reason: apart };
  return conflicting(a, b);
}

/** Figures of different times, each of which stands; of what is there at a moment an old one has been overtaken. */
function seriesOf(a: Features, b: Features): Verdict | null {
  const { asOf: first } = a.claim;
  const { asOf: second } = b.claim;
  const passed = a.measure === "flow" || b.measure === "flow";
  if (passed || first === null || second === null || daysApart(first, second) <= SAME_TIME) return null;
  return differ(a.size, b.size) ? { kind: "not-comparable", reason: "as-of" } : null;
}

/** N/A beside a figure for the same matter of the same time: of another day there may have been none. */
function missingValue(a: Features, b: Features): Verdict | null {
  const [empty, given] = a.interval === null ? [a, b] : [b, a];
  if (empty.interval !== null || given.interval === null) return null;
  if (unitsApart(a, b) !== null || apartIn(a, b) !== null) return null;
  return ofOneTime(given.claim.asOf, empty.claim.asOf) ? { kind: "contradiction", reason: "missing-value" } : null;
}

/** Whether a figure is of the time of an N/A or of shortly before: an older one has been overtaken. */
function ofOneTime(given: string | null, empty: string | null): boolean {
  if (given === null || empty === null) return true;
  return spanOf(given)[0] <= spanOf(empty)[1] && daysApart(given, empty) <= SAME_TIME;
}

/** A share and a number of one thing, such as a turnout of 62 per cent and of 279,000: neither stands for the other. */
function shareOfSame(a: Features, b: Features): boolean {
  const kinds = new Set([a.unit.kind, b.unit.kind]);
  return (
    kinds.has("share") &&
    kinds.has("count") &&
    a.statement.size > 0 &&
    alike(a.statement, b.statement) &&
    apartIn(a, b) === null
  );
}

/** How far a thousandfold may be missed by rounding. */
const MISSED = 0.01;

function isMagnitude(a: Features, b: Features): boolean {
  const [small, large] = [a.size, b.size].sort((x, y) => x - y);
  if (small === undefined || large === undefined || small <= 0) return false;
  return [1e3, 1e6].some((factor) => Math.abs(large / small / factor - 1) <= MISSED);
}

function unitsApart(a: Features, b: Features): "unit" | "currency" | "unrelated" | null {
  const [first, second] = [a.unit, b.unit];
  if (first.kind !== second.kind) return "unrelated";
  if (first.kind === "money" && first.name !== second.name) return "currency";
  if (first.per !== second.per) return "unit";
  if (first.name === second.name) return null;
  return first.kind === "count" ? "unrelated" : "unit";
}

/** Ranges that share values, and still should not stand for each other. */
function overlapping(a: Features, b: Features, apart: ClaimReason | null): Verdict | null {
  if (a.interval === null || b.interval === null) return null;
  const same =
    a.claim.low === b.claim.low && a.claim.high === b.claim.high && a.claim.comparator === b.claim.comparator;
  if (same) return null;
  const near = a.claim.asOf === null || b.claim.asOf === null || daysApart(a.claim.asOf, b.claim.asOf) <= SAME_TIME;
  if (apart !== null && near && alike(a.statement, b.statement)) return { kind: "not-comparable", reason: apart };
  if (
    apart === null &&
    fromOneSource(a, b) &&
    a.claim.asOf === b.claim.asOf &&
    differ(a.size, b.size) &&
    alike(a.concepts.keys(), b.concepts.keys())
  )
    return { kind: "contradiction", reason: "one-source" };
  return null;
}

/** Figures that cannot both hold and speak of the same matter. */
function conflicting(a: Features, b: Features): Verdict | null {
  if (a.interval === null || b.interval === null) return null;
  if (stocksOfTwoDays(a, b)) return { kind: "not-comparable", reason: "as-of" };
  const touching = a.interval.high === b.interval.low || b.interval.high === a.interval.low;
  if (touching) return { kind: "contradiction", reason: "direction" };
  if (fromOneSource(a, b) && a.claim.asOf === b.claim.asOf) return { kind: "contradiction", reason: "one-source" };
  const growing = a.growing && b.growing;
  if (a.claim.asOf === null || b.claim.asOf === null) {
    const [dated, undated] = a.claim.asOf === null ? [b, a] : [a, b];
    // An undated total that is higher may simply be later.
    if (growing && dated.interval !== null && undated.interval !== null && below(dated.interval, undated.interval))
      return null;
    return { kind: "contradiction", reason: contradictionReason(a, b) };
  }
  const gap = daysApart(a.claim.asOf, b.claim.asOf);
  const [earlier, later] = a.claim.asOf < b.claim.asOf ? [a, b] : [b, a];
  const falls =
    growing && later.interval !== null && earlier.interval !== null && below(later.interval, earlier.interval);
  if (falls && (gap > SAME_TIME || (gap > 0 && sameEstimator(a, b))))
    return { kind: "contradiction", reason: ownFigure(later) || ownFigure(earlier) ? "own-figure" : "falling-total" };
  if (gap > SAME_TIME) return { kind: "not-comparable", reason: "as-of" };
  return { kind: "contradiction", reason: contradictionReason(a, b) };
}

function contradictionReason(a: Features, b: Features): ClaimReason {
  const checked = (features: Features): string => [...(features.concepts.get("checked") ?? [])].sort().join();
  if (ownFigure(a) !== ownFigure(b)) return "own-figure";
  if (checked(a) !== checked(b)) return "definition";
  return sameEstimator(a, b) ? "one-estimator" : "ranges";
}

/** One source that reports the figures of two estimators does not contradict itself. */
function fromOneSource(a: Features, b: Features): boolean {
  return (
    a.estimator === b.estimator &&
    a.claim.sources.some((source) => source !== "memory" && b.claim.sources.includes(source))
  );
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > NOTICEABLE * Math.min(Math.abs(a), Math.abs(b));
}

/** Whether two sets have at least half of their members in common. */
function alike(a: Iterable<string>, b: Iterable<string>): boolean {
  const first = new Set(a);
  const second = new Set(b);
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(first.size, second.size);
}
