import { findDates, spanOf } from "../date-text.ts";
import { namesOf, wordsOf, type Features } from "../features.ts";
import { sameEstimator } from "./apart.ts";

/** A span of days, both ends in it. */
type Span = readonly [from: string, to: string];

/** Words before a date that make it a bound: "since May 2031" is no period of one month. */
const BOUND =
  /(?<!\p{L})(?:since|until|till|before|after|by|to|from|as of|up to|depuis|jusqu['’](?:à|en|au)|avant|après|dès|au|з|із|до|після|від|станом на|منذ|حتى|قبل|بعد|في)\s*$/iu;
/** What joins two dates to one period. */
const JOINED = /^\s*(?:[–—-]|to|until|through|and|à|au|et|до|по|й|і|та|إلى|حتى|و)\s*$/iu;
const YEAR_ALONE = /(?<![\p{L}\d.,–—-])((?:19|20)\d{2})(?![\p{L}\d]|[.,–—-]\d)/u;

/** The period that the words of a scope name, and those words without it; null where they name none, or one with an open end. */
function periodIn(scope: string): { readonly span: Span; readonly rest: string } | null {
  const dates = findDates(scope);
  const year = dates.length > 0 ? null : YEAR_ALONE.exec(scope);
  const [first, last] = [dates[0], dates.at(-1)];
  const from = first?.from ?? year?.index;
  const to = last?.to ?? (year === null ? undefined : year.index + 4);
  const begins = first?.date ?? year?.[1];
  const ends = last?.date ?? year?.[1];
  if (from === undefined || to === undefined || begins === undefined || ends === undefined) return null;
  if (dates.length > 2) return null;
  const joined = first === undefined || first === last || JOINED.test(scope.slice(first.to, last?.from));
  const opens = BOUND.test(scope.slice(0, from)) && !(dates.length === 2 && joined);
  if (!joined || opens) return null;
  return { span: [spanOf(begins)[0], spanOf(ends)[1]], rest: `${scope.slice(0, from)} ${scope.slice(to)}` };
}

/** The period that a figure is of, where its scope tells it, or where it counts what passed in the month or year of its date. */
function periodOf({ claim, measure }: Features): Span | null {
  const named = periodIn(claim.scope);
  if (named !== null) return named.span;
  return measure === "flow" && claim.asOf !== null && claim.asOf.length < 10 ? spanOf(claim.asOf) : null;
}

/**
 * Whether two figures are of different times and may both be right: what passed in May and in June, by whomever; what one
 * estimator found on two days. A total that only grows is none of these where it is lower on the later day.
 */
export function ofDifferentTimes(a: Features, b: Features): boolean {
  const [first, second] = [periodOf(a), periodOf(b)];
  const total = [a, b].some(({ growing, measure }) => growing && measure !== "flow");
  if (first !== null && second !== null && !total) return apart(first, second);
  if (a.claim.asOf === null || b.claim.asOf === null || !sameEstimator(a, b)) return false;
  if (!apart(spanOf(a.claim.asOf), spanOf(b.claim.asOf))) return false;
  if (!total) return true;
  const [earlier, later] = a.claim.asOf < b.claim.asOf ? [a, b] : [b, a];
  return earlier.interval !== null && later.interval !== null && later.interval.high >= earlier.interval.low;
}

/** Whether two figures count what there was on two days: whoever counted, what was there may have come or gone between them. */
export function stocksOfTwoDays(a: Features, b: Features): boolean {
  const counts = ({ measure, growing }: Features) => measure === "stock" && !growing;
  if (!counts(a) || !counts(b) || a.claim.asOf === null || b.claim.asOf === null) return false;
  return apart(spanOf(a.claim.asOf), spanOf(b.claim.asOf));
}

function apart([fromA, toA]: Span, [fromB, toB]: Span): boolean {
  return toA < fromB || toB < fromA;
}

/** What a figure covers besides its period, for holding two of different periods against each other. */
export function besidesPeriod(features: Features): Features {
  const named = periodIn(features.claim.scope);
  if (named === null) return features;
  const scope = wordsOf(`${named.rest} ${features.claim.category ?? ""}`);
  return { ...features, scope, names: namesOf(named.rest) };
}
