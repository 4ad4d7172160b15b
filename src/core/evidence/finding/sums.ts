import { said, type Said } from "../../common/said.ts";
import { daysApart } from "../date-text.ts";
import type { Features } from "../features.ts";
import type { ClaimFinding } from "../finding.ts";
import { disjoint, type Interval } from "../interval.ts";
import { printNumber } from "../print.ts";
import { explain, figureLines } from "./explain.ts";

/** Within so many days a total and its parts are of one time. */
const SAME_TIME = 62;
/** Sums of rounded figures may miss their total by so much. */
const ROUNDING = 0.03;
const TOTAL = /-total$/u;

/**
 * Totals that their parts contradict. The quantity of a total ends in `-total`, those of its parts begin alike
 * (`losses-total`, `losses-north`, `losses-south`). Only figures of one estimator and one time are added.
 */
export function totalsAndParts(byTopic: ReadonlyMap<string, readonly Features[]>): readonly ClaimFinding[] {
  const partsBy = partsByStart(byTopic);
  return [...byTopic].flatMap(([topic, totals]) => {
    if (!TOTAL.test(topic)) return [];
    const named = partsBy.get(topic.replace(TOTAL, "-")) ?? [];
    const parts = named.filter((name) => name !== topic).map((name) => byTopic.get(name) ?? []);
    return totals.flatMap((total) => {
      const found = againstParts(topic, total, parts);
      return found === null ? [] : [found];
    });
  });
}

/** The quantities whose names begin as the parts of a total do, in the order of the ledger, by that beginning. */
function partsByStart(byTopic: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly string[]> {
  const names = [...byTopic.keys()];
  const starts = new Map<string, string[]>(
    names.filter((name) => TOTAL.test(name)).map((name) => [name.replace(TOTAL, "-"), []]),
  );
  for (const name of starts.size === 0 ? [] : names)
    for (let at = name.indexOf("-"); at >= 0; at = name.indexOf("-", at + 1))
      starts.get(name.slice(0, at + 1))?.push(name);
  return starts;
}

function againstParts(topic: string, total: Features, parts: readonly (readonly Features[])[]): ClaimFinding | null {
  if (total.interval === null) return null;
  const known = parts.map((group) => group.find((part) => goesWith(part, total)));
  const given = known.filter((part) => part !== undefined);
  const complete = given.length === parts.length && parts.length > 1;
  const sum = given.reduce((added, { interval }) => (interval === null ? added : plus(added, interval)), {
    low: 0,
    high: 0,
    openLow: false,
    openHigh: false,
  } as Interval);
  const slack = widened(total.interval);
  // Some of the parts already exceed the whole, or all of them do not come to it.
  const wrong = complete ? disjoint(sum, slack) : given.length > 0 && sum.low > slack.high;
  return wrong ? finding(topic, "parts", [total, ...given], explain("parts", [total, ...given])) : null;
}

function goesWith(part: Features, total: Features): boolean {
  return (
    part.interval !== null &&
    part.estimator === total.estimator &&
    part.estimator !== "" &&
    part.unit.kind === total.unit.kind &&
    part.unit.name === total.unit.name &&
    (part.claim.supersededBy === undefined) === (total.claim.supersededBy === undefined) &&
    part.claim.asOf !== null &&
    total.claim.asOf !== null &&
    daysApart(part.claim.asOf, total.claim.asOf) <= SAME_TIME
  );
}

function plus(a: Interval, b: Interval): Interval {
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    openLow: a.openLow || b.openLow,
    openHigh: a.openHigh || b.openHigh,
  };
}

function widened({ low, high, openLow, openHigh }: Interval): Interval {
  return { low: low * (1 - ROUNDING), high: high * (1 + ROUNDING), openLow, openHigh };
}

/** Fates that together are casualties. */
const LOST: ReadonlySet<string> = new Set(["killed", "wounded", "missing"]);

/**
 * A source that gives a total of both sides, figures of one side and N/A for the other: the total leaves a number for
 * what it says is not known.
 */
export function totalsBesideNone(all: readonly Features[]): readonly ClaimFinding[] {
  const bySource = new Map<string, Features[]>();
  for (const one of all)
    for (const source of one.claim.sources) {
      const group = bySource.get(source);
      if (group === undefined) bySource.set(source, [one]);
      else group.push(one);
    }
  return [...bySource.values()].flatMap((group) => {
    const total = group
      .filter(
        ({ claim, interval, concepts }) =>
          TOTAL.test(claim.topic) && interval !== null && isLost(concepts.get("fate"), true),
      )
      .reduce<Features | null>((most, one) => (most === null || one.size > most.size ? one : most), null);
    const parts = group.filter(
      ({ claim, concepts }) => !TOTAL.test(claim.topic) && isLost(concepts.get("fate"), false),
    );
    const given = parts.filter(({ interval }) => interval !== null);
    const none = parts.find(({ interval }) => interval === null);
    if (total === null || none === undefined || given.length === 0) return [];
    if (given.some((part) => sharesName(part, none) || part.unit.name !== total.unit.name)) return [];
    const most = given.reduce((sum, { interval }) => sum + (interval?.high ?? 0), 0);
    const left = (total.interval?.low ?? 0) - most;
    if (!Number.isFinite(left) || left <= 0) return [];
    const members = [total, ...given, none];
    const message = said("figures-apart.missing-part", {
      figures: figureLines(members),
      left: printNumber(String(left)),
    });
    return [finding(total.claim.topic, "missing-part", members, message)];
  });
}

function isLost(fate: ReadonlySet<string> | undefined, whole: boolean): boolean {
  if (fate === undefined) return false;
  return whole ? fate.has("casualties") : [...fate].some((name) => name === "casualties" || LOST.has(name));
}

function sharesName(a: Features, b: Features): boolean {
  return [...a.names].some((name) => b.names.has(name));
}

function finding(
  topic: string,
  reason: "parts" | "missing-part",
  members: readonly Features[],
  message: Said,
): ClaimFinding {
  const claims = [...new Set(members.map(({ claim }) => claim.id))].sort();
  return {
    id: `${reason}:${claims.join("+")}`,
    kind: reason === "parts" ? "contradiction" : "not-comparable",
    reason,
    topic,
    claims,
    message,
  };
}
