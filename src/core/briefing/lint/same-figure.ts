import { triggered } from "../../common/triggered.ts";
import { said as tell } from "../../common/said.ts";
import { daysApart, days, spanOf } from "../../evidence/date-text.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import { disjoint } from "../../evidence/interval.ts";
import { figureLine, figureLines } from "../../evidence/finding/explain.ts";
import type { ProcessState, Source } from "../../record/state.ts";
import type { Fault } from "./finding.ts";
import type { FigureUse } from "./figure-use.ts";
import type { Known, Ledger, MakeFault } from "./ledger.ts";
import { OLD, presentStock } from "./present-stock.ts";

/** Two numbers this close are one number, differently rounded. */
export const ROUNDING = 0.015;

const HEDGED = triggered(
  /\b(?:unverified|unconfirmed|not (?:been )?(?:confirmed|verified)|could not be (?:confirmed|verified)|text not read|headline|memory|weak source|aggregator|republished|mirror)\b/iu,
);
const ATTRIBUTED = triggered(
  new RegExp(
    String.raw`\b(?:` +
      [
        "according to",
        "estimate[sd]?(?: by)?",
        "as (?:estimated|counted|reported|declared|stated) by",
        "reported by",
        "counted",
        "f(?:ound|inds) that",
        "acknowledged by",
        "puts?",
        "put it at",
        "gave",
        "gives",
        "says?",
        "said",
        "stated",
        "told",
        "by its own count",
        "in the (?:words|count) of",
        "per",
        "sp(?:oke|eaks?) of",
        String.raw`reckon\w*`,
        String.raw`calculat\w+`,
        String.raw`assess\w*`,
        "(?:on|by|in) (?:its|their|his|her|that) (?:own )?(?:estimates?|figures|analysis|account|tally|view)",
      ].join("|") +
      String.raw`)\b`,
    "iu",
  ),
);

/** A figure that the record has: what a reader must be told of it; null where nothing. */
export function judgeSame(
  use: FigureUse,
  same: readonly Known[],
  matching: readonly Known[],
  ledger: Ledger,
  state: ProcessState,
  asOf: string,
  fault: MakeFault,
): Fault | null {
  const best = bestOf(use, same);
  const { claim } = best;
  const direction = againstDirection(use, same);
  if (direction !== null)
    return fault("overstated", "warning", tell("overstated.direction", { figure: figureLine(direction.claim) }), same);
  const stock = presentStock(use, matching);
  if (stock !== null && !same.some((known) => known.claim.id === stock.claim.id))
    return fault("stock-flow", "error", tell("stock-flow.total", { figure: figureLine(stock.claim) }), [stock, best]);
  const hedged = HEDGED.test(use.context);
  if (!hedged && same.every(({ claim: one }) => one.confidence !== "found"))
    return fault("unverified", "warning", tell("unverified.figure", { figure: figureLine(claim) }), same);
  // What a tabled text says is attributed by naming the text.
  const ofText = same.every(
    ({ claim: one }) =>
      one.estimator === null &&
      /\b(?:draft|plan|point|annex\w*|cap|framework|fund)\b/iu.test(`${one.statement} ${one.scope}`),
  );
  const attributed = ofText || ATTRIBUTED.test(use.context) || same.some((known) => namesEstimator(use.context, known));
  if (!hedged && !attributed && same.every(({ claim: one }) => one.sources.every((id) => isWeak(state.sources[id]))))
    return fault("weak-source", "warning", tell("weak-source.figure", { figure: figureLine(claim) }), same);
  if (isDated(use, same)) return null;
  const successor = matching.find((known) => known.claim.id === claim.supersededBy);
  if (
    successor !== undefined &&
    !isBeside(use, successor) &&
    same.every(({ claim: one }) => one.supersededBy !== undefined)
  )
    return fault("superseded", "warning", tell("superseded.figure", { figure: figureLine(successor.claim) }), [
      best,
      successor,
    ]);
  const newer = newerThan(best, matching, asOf);
  if (newer !== null)
    return fault(
      "aged",
      "warning",
      tell("aged.figure", { on: asOf, day: claim.asOf, figure: figureLine(newer.claim) }),
      [best, newer],
    );
  return attributed ? null : contradictedBy(best, matching, ledger, fault);
}

/** Claims of the same quantity that contradict the one a text rests on without naming whose it is. */
function contradictedBy(best: Known, matching: readonly Known[], ledger: Ledger, fault: MakeFault): Fault | null {
  const { claim } = best;
  const open = ledger.findings.find(
    (one) => one.kind === "contradiction" && one.reason !== "not-official" && one.claims.includes(claim.id),
  );
  const rivals = matching.filter(
    (known) =>
      open?.claims.includes(known.claim.id) === true && known.claim.id !== claim.id && disjointClaims(known, best),
  );
  if (open === undefined || rivals.length === 0) return null;
  const told = tell("contradicted.rivals", { figures: figureLines(rivals.slice(0, 3)) });
  return fault("contradicted", "warning", told, [best, ...rivals]);
}

function disjointClaims(a: Known, b: Known): boolean {
  return (
    a.features.interval !== null && b.features.interval !== null && disjoint(a.features.interval, b.features.interval)
  );
}

/** A claim that says the opposite direction at the number, where none says the text's own. */
function againstDirection(use: FigureUse, same: readonly Known[]): Known | null {
  const { comparator } = use.mention;
  const up = comparator === ">" || comparator === ">=";
  const down = comparator === "<" || comparator === "<=";
  if (!up && !down) return null;
  const near = (a: number, b: string | null): boolean => b !== null && Math.abs(a - Number(b)) <= ROUNDING * a;
  const opposite = same.filter(({ claim }) => {
    const isTop =
      near(use.low, claim.high) &&
      (claim.comparator === "<" || claim.comparator === "<=" || (claim.low !== claim.high && claim.low !== null));
    const isBottom =
      near(use.low, claim.low) &&
      (claim.comparator === ">" || claim.comparator === ">=" || (claim.low !== claim.high && claim.high !== null));
    return up ? isTop && !isBottom : isBottom && !isTop;
  });
  return opposite.length > 0 && opposite.length === same.length ? (opposite[0] ?? null) : null;
}

function bestOf(use: FigureUse, same: readonly Known[]): Known {
  const rank = ({ claim }: Known): number => {
    const gap = use.date === null || claim.asOf === null ? 10_000 : daysApart(use.date, claim.asOf);
    return (
      gap +
      (claim.confidence === "found" ? 0 : 20_000) -
      (use.date === null && claim.asOf !== null ? days("2000-01-01", spanOf(claim.asOf)[0]) / 100 : 0)
    );
  };
  return same.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

/** "Down from 310,000 to 275,000": the newer figure stands beside the older. */
function isBeside(use: FigureUse, { claim }: Known): boolean {
  const newer = new Set([claim.low, claim.high].flatMap((end) => (end === null ? [] : [Number(end)])));
  return findFigures(use.context).some(({ low }) => newer.has(Number(low)));
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Whether the text gives the figure a day or month that fits one of its claims; "last June" has no year. */
function isDated(use: FigureUse, same: readonly Known[]): boolean {
  const { date } = use;
  const named = MONTHS.flatMap((month, at) => (use.context.includes(month) ? [at + 1] : []));
  if (named.some((month) => same.some(({ claim }) => Number(claim.asOf?.slice(5, 7)) === month))) return true;
  return date !== null && same.some(({ claim }) => claim.asOf !== null && daysApart(date, claim.asOf) <= 92);
}

/** A newer figure of the same thing, where the one used is old by the briefing's day. */
function newerThan(best: Known, matching: readonly Known[], asOf: string): Known | null {
  const { claim } = best;
  const changing = best.features.growing || claim.measure === "stock";
  if (!changing || claim.asOf === null || days(spanOf(claim.asOf)[1], asOf) <= OLD) return null;
  const newer = matching.filter(
    (known) =>
      known.claim.asOf !== null &&
      days(spanOf(claim.asOf ?? "")[1], spanOf(known.claim.asOf)[0]) > OLD / 2 &&
      known.features.size !== best.features.size &&
      sameMovementOf(known, best),
  );
  return newer.reduce<Known | null>(
    (latest, one) => (latest === null || (one.claim.asOf ?? "") > (latest.claim.asOf ?? "") ? one : latest),
    null,
  );
}

function sameMovementOf(a: Known, b: Known): boolean {
  const names = (known: Known): string => [...(known.features.own.get("movement") ?? [])].sort().join();
  return names(a) === names(b);
}

function namesEstimator(context: string, { claim }: Known): boolean {
  const names = (claim.estimator ?? "").match(/\p{Lu}[\p{L}&]{1,}/gu) ?? [];
  // "US officials" names its estimator as a whole, "US" alone does not.
  const [whole = ""] = (claim.estimator ?? "").split(",");
  return (
    names.some((name) => name.length > 2 && context.includes(name)) ||
    (whole.length > 6 && context.toLowerCase().includes(whole.toLowerCase()))
  );
}

/** Mirrors, aggregators, lists of links, and no source at all. */
export function isWeak(source: Source | undefined): boolean {
  return (
    source === undefined ||
    source.strength === "weak" ||
    source.strength === "none" ||
    /^(?:mirror|aggregator|paste-links|memory)$/u.test(source.kind)
  );
}
