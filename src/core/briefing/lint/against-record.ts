import { triggered } from "../../common/triggered.ts";
import { said as tell } from "../../common/said.ts";
import { conceptsOf } from "../../evidence/concepts.ts";
import { daysApart, spanOf } from "../../evidence/date-text.ts";
import { disjoint, numberOf, type Interval } from "../../evidence/interval.ts";
import { figureLine } from "./figure-line.ts";
import { namesOf, wordsOf } from "../../evidence/features.ts";
import type { ProcessState } from "../../record/state.ts";
import type { Fault } from "./finding.ts";
import type { FigureUse } from "./figure-use.ts";
import type { Known, Ledger, MakeFault } from "./ledger.ts";
import { OLD, presentStock, tellsOfPast } from "./present-stock.ts";
import { isEstimatorNamed, misattributed } from "./misattributed.ts";
import type { Sides } from "./sides.ts";
import { isWish } from "./reading/moods.ts";
import { judgeSame, ROUNDING } from "./same-figure.ts";

/** How much a growing total may lie above the newest on record and still be only newer. */
const GROWTH = 1.25;

/** Holds one figure of a text against the record; at most one fault a figure, the gravest. */
export function againstRecord(use: FigureUse, ledger: Ledger, state: ProcessState, asOf: string): Fault | null {
  if (use.mention.of !== undefined || (!use.mention.digits && use.high < 1000 && use.unit.kind === "count"))
    return null;
  const matching = ledger.matching(use);
  const inCurrency = matching.filter(
    (known) => use.unit.kind !== "money" || known.features.unit.name === use.unit.name,
  );
  const fault: MakeFault = (code, severity, message, claims) => ({
    code,
    severity,
    message,
    from: use.from,
    to: use.to,
    claims: claims.map(({ claim }) => claim.id),
  });
  const casualties = countedAsKilled(use, ledger);
  if (casualties !== null)
    return fault("contradicted", "error", tell("contradicted.casualties", { figure: figureLine(casualties.claim) }), [
      casualties,
    ]);
  if (matching.length === 0) return null;
  const same = inCurrency.filter(
    (known) => sameNumber(use, known) && agreesInNames(use, known) && !isOtherStance(use, known),
  );
  const whole = otherWhole(use, inCurrency);
  if (whole !== null)
    return fault("denominator", "error", tell("denominator.whole", { figure: figureLine(whole.claim) }), [whole]);
  const part = otherHolder(use, same, inCurrency);
  if (part !== null) return fault("scope", "error", tell("scope.part", { figure: figureLine(part.claim) }), [part]);
  const others = misattributed(use, same, matching, fault);
  if (others !== null) return others;
  if (same.length > 0) return judgeSame(use, same, matching, ledger, state, asOf, fault);
  const elsewhere = matching.filter((known) => sameNumber(use, known) && !isOtherStance(use, known));
  if (elsewhere[0] !== undefined) return ofOtherUnit(use, elsewhere[0], elsewhere, fault);
  const half = halfRange(use, inCurrency);
  if (half !== null)
    return fault("contradicted", "error", tell("contradicted.range", { figure: figureLine(half.claim) }), [half]);
  const stock = presentStock(use, inCurrency);
  if (stock !== null)
    return fault("stock-flow", "error", tell("stock-flow.higher", { figure: figureLine(stock.claim) }), [stock]);
  // What was there at another time is not what the record has of its own days.
  if (tellsOfPast(use) && inCurrency.every(({ claim }) => claim.measure === "stock")) return null;
  // The number may be of a quantity that the words only half name: what the record holds is not contradicted by it.
  const context = wordsOf(use.context);
  const held = ledger.known.some(
    (known) =>
      known.features.unit.name === use.unit.name &&
      sameNumber(use, known) &&
      !isOtherFate(use, known) &&
      !isOtherStance(use, known) &&
      [...known.words].some((word) => context.has(word)),
  );
  const inWords = matching.some(({ claim }) =>
    new RegExp(`(?<![\\d.,])${use.mention.low}(?![\\d.,])`, "u").test(
      `${claim.statement} ${claim.scope} ${claim.note ?? ""}`,
    ),
  );
  // So large a sum is hardly one of anything else than that of which the record has it.
  const isHad =
    use.unit.kind === "money" &&
    use.low >= 1e6 &&
    ledger.known.some((known) => known.features.unit.name === use.unit.name && sameNumber(use, known));
  const isOfText = use.table === null && use.unit.kind === "count" && isWish(use.sentence?.text ?? "");
  return held || inWords || isHad || isOfText ? null : contradicted(use, inCurrency, fault, ledger.sides);
}

/** A number that the record has of another currency or of another whole. */
function ofOtherUnit(use: FigureUse, first: Known, elsewhere: readonly Known[], fault: MakeFault): Fault | null {
  const told = { figure: figureLine(first.claim) };
  if (use.unit.kind === "money" && first.features.unit.name !== use.unit.name)
    return fault("currency", "error", tell("currency.record", told), elsewhere);
  // A half of some profits is nothing to hold against a half of others: what it is tied to is checked apart.
  const isOfGain = first.features.concepts.get("money")?.has("profits") === true;
  // "It holds 70 per cent of the province": of which one the words do not say.
  const isUnsaid = /^\W*(?:It|They|He|She)\b/u.test(use.context);
  const isOfScope = [...wordsOf(first.claim.scope)].some((word) => wordsOf(use.context).has(word));
  if (use.unit.kind === "share" && !isOfGain && !isUnsaid && !isOfScope && namesOf(use.context).size > 0)
    return fault("denominator", "error", tell("denominator.other", told), elsewhere);
  return null;
}

/** Whether the record has the number as one of the same side's casualties where the text tells of its dead, or the reverse. */
function isOtherFate(use: FigureUse, { features, sides }: Known): boolean {
  const [said, known] = [use.concepts.get("fate"), features.concepts.get("fate")];
  const ofOne = use.sides.size === 1 && sides.size === 1 && [...sides].every((side) => use.sides.has(side));
  const isSingle = conceptsOf(use.context).get("fate")?.size === 1;
  return ofOne && isSingle && said !== undefined && known !== undefined && ![...said].some((fate) => known.has(fate));
}

/** The casualties of both sides that the text gives as killed, where no count of killed has the number; null else. */
function countedAsKilled(use: FigureUse, { known }: Ledger): Known | null {
  const fates = conceptsOf(use.context).get("fate");
  if (use.sides.size === 1 || fates?.size !== 1 || !fates.has("killed") || use.unit.kind !== "count") return null;
  const same = known.filter((one) => one.features.unit.name === use.unit.name && sameNumber(use, one));
  const fateOf = ({ features }: Known, fate: string): boolean => features.concepts.get("fate")?.has(fate) === true;
  if (same.some((one) => !fateOf(one, "casualties"))) return null;
  return same.find(({ sides }) => sides.size !== 1) ?? null;
}

/** A figure that nothing on record bears out, though the record speaks of the same thing. */
function contradicted(use: FigureUse, known: readonly Known[], fault: MakeFault, sides: Sides): Fault | null {
  const named = known.filter(
    (one) => agreesInNames(use, one) && !isOfOtherPlace(use, one, sides) && !isOtherStance(use, one),
  );
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
  return fault("contradicted", "error", tell("contradicted.otherwise", { figure: figureLine(nearest.claim) }), dated);
}

/** What was asked bears out nothing that was offered. */
function isOtherStance(use: FigureUse, { features }: Known): boolean {
  const [said, known] = [use.concepts.get("stance"), features.concepts.get("stance")];
  return said !== undefined && known !== undefined && ![...said].some((stance) => known.has(stance));
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
const INCIDENT = triggered(
  new RegExp(
    String.raw`\b(?:` +
      [
        "overnight",
        "last night",
        "yesterday",
        "daily",
        "weekly",
        "hourly",
        "(?:a|per|each|every|in (?:a|one|the)(?: (?:past|last|single))?) (?:day|24 hours|week|night|month)",
        "(?:on|last|since) (?:mon|tues|wednes|thurs|fri|satur|sun)day",
        "in (?:an?|the|one) (?:attack|strike|raid|incident|battle|explosion|bombing)",
      ].join("|") +
      String.raw`)\b`,
    "iu",
  ),
);

/** Whether a figure is one event's or one period's, not the total that the record has. */
function isIncident(use: FigureUse, closed: readonly Interval[]): boolean {
  if (INCIDENT.test(use.context)) return true;
  const lowest = Math.min(...closed.map(({ low }) => low));
  const highest = Math.max(...closed.map(({ high }) => high));
  return use.high < lowest / OF_ANOTHER_SIZE || use.low > highest * OF_ANOTHER_SIZE;
}

const PLACE = triggered(/\b(?:in|of|at|near|around|from|for)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}’'-]+)/gu);
const NO_PLACE = triggered(
  /^(?:The|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Europe)/u,
);

/** Whether the text tells a place that the claim does not: a figure of one region is no figure of the whole. */
function isOfOtherPlace(use: FigureUse, { words, features, claim }: Known, sides: Sides): boolean {
  if (use.table !== null) return false;
  const before = use.context.slice(0, Math.max(0, use.from - (use.sentence?.from ?? 0)));
  const after = use.context.slice(before.length);
  const near = `${before.slice(-40)}${after.slice(0, 90)}`;
  const estimator = wordsOf(claim.estimator ?? "");
  return [...near.matchAll(PLACE)].some(({ groups }) => {
    const name = groups?.["name"] ?? "";
    const [stemmed = ""] = wordsOf(name);
    const isNamed = words.has(stemmed) || features.names.has(stemmed) || estimator.has(stemmed);
    return !isNamed && !NO_PLACE.test(name) && !sides.isOwnName(name);
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
  // A share of one region is none of two regions together.
  const spoken = [...features.names].filter((name) => named.has(name));
  return spoken.length > 0 && (!isOfLand || spoken.length === features.names.size);
}

/** The range of the estimator that the text names, of which the range given has one end only; null else. */
function halfRange(use: FigureUse, known: readonly Known[]): Known | null {
  if (use.low === use.high) return null;
  const named = known.filter((one) => isEstimatorNamed(one, use.context));
  const isNear = (a: number, b: number | null): boolean => b !== null && Math.abs(a - b) <= ROUNDING * Math.max(a, b);
  return (
    named.find(({ claim }) => {
      const [low, high] = [numberOf(claim.low), numberOf(claim.high)];
      return low !== high && isNear(use.low, low) !== isNear(use.high, high);
    }) ?? null
  );
}

/** Money said to be of one party where the record has the figure of more or of others, and another for that party alone; null else. */
function otherHolder(use: FigureUse, same: readonly Known[], known: readonly Known[]): Known | null {
  if (use.unit.kind !== "money" || use.sides.size !== 1 || same.length === 0) return null;
  const isOwn = ({ sides }: Known): boolean => sides.size === 1 && [...sides].every((side) => use.sides.has(side));
  const isMeasure = ({ features }: Known): boolean => same.some((one) => one.features.measure === features.measure);
  const own = known.filter((one) => isOwn(one) && isMeasure(one));
  const isApart = ({ features }: Known): boolean =>
    features.interval !== null && disjoint(features.interval, use.interval);
  // "Of which 180 at the depositary": whose it is stands beside it.
  const told = ({ claim }: Known): string => `${claim.statement} ${claim.scope} ${claim.holder ?? ""}`;
  const ownTold = own.map(told).join(" ");
  const isNamed = (one: Known): boolean =>
    (told(one).match(/\p{Lu}(?:\p{Ll}{3,}|[\p{Lu}\d]+)/gu) ?? []).some(
      (name) => use.context.includes(name) && !ownTold.includes(name),
    );
  return same.some((one) => isOwn(one) || one.sides.size === 0 || isNamed(one)) || !own.every(isApart)
    ? null
    : (own[0] ?? null);
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
    one.features.interval !== null && disjoint(one.features.interval, use.interval) && !sameNumber(use, one);
  return exact.every(apart) ? (exact[0] ?? null) : null;
}

function nearestOf(use: FigureUse, known: readonly Known[]): Known {
  const distance = ({ features }: Known): number =>
    Math.abs(Math.log((features.size + 1) / ((use.low + use.high) / 2 + 1)));
  return known.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
