import { daysApart, days, spanOf } from "../../evidence/date-text.ts";
import { disjoint, numberOf, type Interval } from "../../evidence/interval.ts";
import { figureLine } from "../../evidence/finding/explain.ts";
import { namesOf, wordsOf } from "../../evidence/features.ts";
import type { ProcessState, Source } from "../../record/state.ts";
import type { Fault } from "./finding.ts";
import type { FigureUse } from "./figure-use.ts";
import type { Known, Ledger } from "./ledger.ts";
import { OLD, presentStock } from "./present-stock.ts";

/** Two numbers this close are one number, differently rounded. */
const ROUNDING = 0.015;

/** How much a growing total may lie above the newest on record and still be only newer. */
const GROWTH = 1.25;

const HEDGED =
  /\b(?:unverified|unconfirmed|not (?:been )?(?:confirmed|verified)|could not be (?:confirmed|verified)|text not read|headline|memory|weak source|aggregator|republished|mirror)\b/iu;
const ATTRIBUTED =
  /\b(?:according to|estimate[sd]?(?: by)?|as (?:estimated|counted|reported|declared|stated) by|reported by|counted by|acknowledged by|puts?|put it at|gave|gives|says?|said|stated|told|by its own count|in the (?:words|count) of|per|sp(?:oke|eaks?) of|reckon\w*|calculat\w+|assess\w*|(?:on|by|in) (?:its|their|his|her|that) (?:own )?(?:estimates?|figures|analysis|account|tally|view))\b/iu;

/** Holds one figure of a text against the record; at most one fault a figure, the gravest. */
export function againstRecord(use: FigureUse, ledger: Ledger, state: ProcessState, asOf: string): Fault | null {
  if (use.mention.of !== undefined || (!use.mention.digits && use.high < 1000 && use.unit.kind === "count"))
    return null;
  const matching = ledger.matching(use);
  const inCurrency = matching.filter(
    (known) => use.unit.kind !== "money" || known.features.unit.name === use.unit.name,
  );
  const fault = (
    code: Fault["code"],
    severity: Fault["severity"],
    message: string,
    claims: readonly Known[],
  ): Fault => ({
    code,
    severity,
    message,
    from: use.from,
    to: use.to,
    claims: claims.map(({ claim }) => claim.id),
  });
  if (matching.length === 0) return null;
  const same = inCurrency.filter((known) => sameNumber(use, known) && agreesInNames(use, known));
  const whole = otherWhole(use, inCurrency);
  if (whole !== null)
    return fault(
      "denominator",
      "error",
      `The record has another share of this: ${figureLine(whole.claim)}. The share given may be of something wider or narrower: say of what.`,
      [whole],
    );
  if (same.length > 0) return judgeSame(use, same, matching, ledger, state, asOf, fault);
  const elsewhere = matching.filter((known) => sameNumber(use, known));
  if (elsewhere.length > 0) {
    const [first] = elsewhere;
    if (first === undefined) return null;
    if (use.unit.kind === "money" && first.features.unit.name !== use.unit.name)
      return fault(
        "currency",
        "error",
        `The record has this amount in another currency: ${figureLine(first.claim)}.`,
        elsewhere,
      );
    // A half of some profits is nothing to hold against a half of others: what it is tied to is checked apart.
    const isOfGain = first.features.concepts.get("money")?.has("profits") === true;
    if (use.unit.kind === "share" && !isOfGain && namesOf(use.context).size > 0)
      return fault(
        "denominator",
        "error",
        `The record has this share of something else: ${figureLine(first.claim)}.`,
        elsewhere,
      );
    return null;
  }
  const stock = presentStock(use, inCurrency);
  if (stock !== null)
    return fault(
      "stock-flow",
      "error",
      `This is no present number: the newest on record is ${figureLine(stock.claim)}; higher figures are running totals or of an earlier year. Say which is meant, and the day.`,
      [stock],
    );
  // The number may be of a quantity that the words only half name: what the record holds is not contradicted by it.
  const context = wordsOf(use.context);
  const held = ledger.known.some(
    (known) =>
      known.features.unit.name === use.unit.name &&
      sameNumber(use, known) &&
      [...known.words].some((word) => context.has(word)),
  );
  const inWords = matching.some(({ claim }) =>
    new RegExp(`(?<![\\d.,])${use.mention.low}(?![\\d.,])`, "u").test(
      `${claim.statement} ${claim.scope} ${claim.note ?? ""}`,
    ),
  );
  return held || inWords ? null : contradicted(use, inCurrency, fault);
}

/** A figure that nothing on record bears out, though the record speaks of the same thing. */
function contradicted(
  use: FigureUse,
  known: readonly Known[],
  fault: (code: Fault["code"], severity: Fault["severity"], message: string, claims: readonly Known[]) => Fault,
): Fault | null {
  const named = known.filter((one) => agreesInNames(use, one) && !isOfOtherPlace(use, one));
  const { date } = use;
  const dated =
    date === null ? named : named.filter(({ claim }) => claim.asOf !== null && daysApart(claim.asOf, date) <= OLD);
  const overlaps = ({ features }: Known): boolean =>
    features.interval !== null && !disjoint(features.interval, use.interval);
  const closed = named.flatMap(({ features }) =>
    features.interval !== null && isClosed(features.interval) ? [features.interval] : [],
  );
  if (dated.length === 0 || isIncident(use, closed)) return null;
  if (dated.some((one) => overlaps(one) && one.features.interval !== null && isClosed(one.features.interval)))
    return null;
  // "More than 160,000" bears out nothing by itself; beside closed ranges it does not count.
  if (closed.length === 0 && dated.some(overlaps)) return null;
  if (maybeTrue(use, named, closed)) return null;
  const nearest = nearestOf(use, dated);
  return fault("contradicted", "error", `The record says otherwise: ${figureLine(nearest.claim)}.`, dated);
}

/** Whether others may hold the figure: it lies between estimators, or on the way of a growing total. */
function maybeTrue(use: FigureUse, named: readonly Known[], closed: readonly Interval[]): boolean {
  const lowest = Math.min(...closed.map(({ low }) => low));
  const highest = Math.max(...closed.map(({ high }) => high));
  if (use.date === null && use.low >= lowest && use.high <= highest && named.length > 1) return true;
  const growing = named.filter(({ features }) => features.growing);
  if (growing.length === 0) return false;
  if (use.low > highest && use.low <= highest * GROWTH) return true;
  if (use.date === null) return false;
  const day = spanOf(use.date)[1];
  const ends = (later: boolean): readonly number[] =>
    growing.flatMap(({ claim, features: { interval } }) =>
      claim.asOf !== null && interval !== null && spanOf(claim.asOf)[0] > day === later && isClosed(interval)
        ? [later ? interval.high : interval.low]
        : [],
    );
  return ends(false).some((low) => low <= use.low) && ends(true).some((high) => high >= use.high);
}

/** How many times smaller or larger than all on record a figure is of something else, such as one day's losses. */
const OF_ANOTHER_SIZE = 8;
const INCIDENT =
  /\b(?:overnight|last night|yesterday|daily|weekly|hourly|(?:a|per|each|every|in (?:a|one|the)(?: (?:past|last|single))?) (?:day|24 hours|week|night|month)|(?:on|last|since) (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:an?|the|one) (?:attack|strike|raid|incident|battle|explosion|bombing))\b/iu;

/** Whether a figure is one event's or one period's, not the total that the record has. */
function isIncident(use: FigureUse, closed: readonly Interval[]): boolean {
  if (INCIDENT.test(use.context)) return true;
  const lowest = Math.min(...closed.map(({ low }) => low));
  const highest = Math.max(...closed.map(({ high }) => high));
  return use.high < lowest / OF_ANOTHER_SIZE || use.low > highest * OF_ANOTHER_SIZE;
}

const PLACE = /\b(?:in|of|at|near|around|from|for)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}’'-]+)/gu;
const NO_PLACE =
  /^(?:The|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Ukrain|Russia|Europe)/u;

/** Whether the text tells a place that the claim does not: a figure of one region is no figure of the whole. */
function isOfOtherPlace(use: FigureUse, { words, features, claim }: Known): boolean {
  if (use.table !== null) return false;
  const before = use.context.slice(0, Math.max(0, use.from - (use.sentence?.from ?? 0)));
  const after = use.context.slice(before.length);
  const near = `${before.slice(-40)}${after.slice(0, 90)}`;
  const estimator = wordsOf(claim.estimator ?? "");
  return [...near.matchAll(PLACE)].some(({ groups }) => {
    const name = groups?.["name"] ?? "";
    const [stemmed = ""] = wordsOf(name);
    return !NO_PLACE.test(name) && !words.has(stemmed) && !features.names.has(stemmed) && !estimator.has(stemmed);
  });
}

function isClosed({ high }: Interval): boolean {
  return Number.isFinite(high);
}

/** Whether text and claim give one number, in one of their ends. */
function sameNumber(use: FigureUse, { claim }: Known): boolean {
  const [low, high] = [numberOf(claim.low), numberOf(claim.high)];
  const near = (a: number, b: number | null): boolean =>
    b !== null && Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  if (use.low !== use.high) return near(use.low, low) && near(use.high, high ?? low);
  return near(use.low, low) || near(use.low, high);
}

/** Whether a share is of what the text names: places and sides in the claim's scope must be named with it. */
function agreesInNames(use: FigureUse, { features, sides }: Known): boolean {
  if (features.unit.kind !== "share" || features.names.size === 0) return true;
  const isOfLand = use.concepts.has("land");
  if (!isOfLand && [...sides].some((side) => use.sides.has(side))) return true;
  const named = wordsOf(use.context);
  // A share of Luhansk is none of Donetsk and Luhansk together.
  const spoken = [...features.names].filter((name) => named.has(name));
  return spoken.length > 0 && (!isOfLand || spoken.length === features.names.size);
}

/** The share that the record has of exactly what the text names, where the text gives another; null else. */
function otherWhole(use: FigureUse, known: readonly Known[]): Known | null {
  if (use.unit.kind !== "share" || !use.concepts.has("land")) return null;
  const named = (one: Known): readonly string[] => [...one.features.names].filter((name) => use.words.has(name));
  const spoken = new Set(known.flatMap(named));
  const exact = known.filter(
    (one) => spoken.size > 0 && one.features.names.size === spoken.size && named(one).length === spoken.size,
  );
  const apart = (one: Known): boolean =>
    one.features.interval !== null && disjoint(one.features.interval, use.interval);
  return exact.every(apart) ? (exact[0] ?? null) : null;
}

function judgeSame(
  use: FigureUse,
  same: readonly Known[],
  matching: readonly Known[],
  ledger: Ledger,
  state: ProcessState,
  asOf: string,
  fault: (code: Fault["code"], severity: Fault["severity"], message: string, claims: readonly Known[]) => Fault,
): Fault | null {
  const best = bestOf(use, same);
  const { claim } = best;
  const direction = againstDirection(use, same);
  if (direction !== null)
    return fault(
      "overstated",
      "warning",
      `The text says more or less than the record at this number: ${figureLine(direction.claim)}.`,
      same,
    );
  const stock = presentStock(use, matching);
  if (stock !== null && !same.some((known) => known.claim.id === stock.claim.id))
    return fault(
      "stock-flow",
      "error",
      `This is no present number: the newest on record is ${figureLine(stock.claim)}. Say that it is a running total or of an earlier day.`,
      [stock, best],
    );
  const hedged = HEDGED.test(use.context);
  if (!hedged && same.every(({ claim: one }) => one.confidence !== "found"))
    return fault(
      "unverified",
      "warning",
      `This figure is not confirmed by any source that was read (${figureLine(claim)}): say so, or leave it out.`,
      same,
    );
  // What a tabled text says is attributed by naming the text.
  const ofText = same.every(
    ({ claim: one }) =>
      one.estimator === null &&
      /\b(?:draft|plan|point|annex\w*|cap|framework|fund)\b/iu.test(`${one.statement} ${one.scope}`),
  );
  const attributed = ofText || ATTRIBUTED.test(use.context) || same.some((known) => namesEstimator(use.context, known));
  if (!hedged && !attributed && same.every(({ claim: one }) => one.sources.every((id) => isWeak(state.sources[id]))))
    return fault(
      "weak-source",
      "warning",
      `Only weak sources (mirrors, aggregators) have this figure: ${figureLine(claim)}. Say so, or find a better source.`,
      same,
    );
  if (isDated(use, same)) return null;
  const successor = matching.find((known) => known.claim.id === claim.supersededBy);
  if (successor !== undefined && same.every(({ claim: one }) => one.supersededBy !== undefined))
    return fault(
      "superseded",
      "warning",
      `This figure has been replaced: ${figureLine(successor.claim)}. Use the newer one, or give the day of this one.`,
      [best, successor],
    );
  const newer = newerThan(best, matching, asOf);
  if (newer !== null)
    return fault(
      "aged",
      "warning",
      `On ${asOf} this figure is old (${claim.asOf ?? "no day"}); newer on record: ${figureLine(newer.claim)}. Give its day, or use the newer one.`,
      [best, newer],
    );
  if (!attributed) {
    const open = ledger.findings.find(
      (one) => one.kind === "contradiction" && one.reason !== "not-official" && one.claims.includes(claim.id),
    );
    const rivals = matching.filter(
      (known) =>
        open?.claims.includes(known.claim.id) === true && known.claim.id !== claim.id && disjointClaims(known, best),
    );
    if (open !== undefined && rivals.length > 0)
      return fault(
        "contradicted",
        "warning",
        `Figures on record contradict this one: ${rivals
          .slice(0, 3)
          .map((known) => figureLine(known.claim))
          .join("; ")}. Say whose figure it is.`,
        [best, ...rivals],
      );
  }
  return null;
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

function nearestOf(use: FigureUse, known: readonly Known[]): Known {
  const distance = ({ features }: Known): number =>
    Math.abs(Math.log((features.size + 1) / ((use.low + use.high) / 2 + 1)));
  return known.reduce((best, one) => (distance(one) < distance(best) ? one : best));
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

/** Whether the text gives the figure a day or month that fits one of its claims. */
function isDated(use: FigureUse, same: readonly Known[]): boolean {
  const { date } = use;
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
    names.some((name) => name.length > 2 && context.includes(name)) || (whole.length > 6 && context.includes(whole))
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
