import { said, type Fact, type Said } from "../common/said.ts";
import type { Claim } from "../things/claim.ts";
import { claimsById, isReplaced, latestOf } from "../evidence/check.ts";
import { figureSaid, printFigure } from "../evidence/print.ts";
import { topicName } from "../evidence/topic-name.ts";
import { inFullUnits, spelling } from "../evidence/units.ts";
import type { FigureState } from "./figure-state.ts";
import { listOf, type LiveRef } from "./live.ts";
import { printDate } from "./print.ts";
import { problem, type ChartRow, type Resolved } from "./resolved.ts";
import { claimsLike } from "./claims-like.ts";

const noClaims: readonly Claim[] = [];

function claimNamed(
  { words: [id = ""] }: Pick<LiveRef, "words">,
  { claims = noClaims }: FigureState,
): Claim | undefined {
  return claimsById(claims).get(id);
}

/** `claim ID [figure]`: the figure with estimator and day; `figure` alone where the sentence says the rest. */
export function claimFigure({ words, options }: LiveRef, state: FigureState): Resolved {
  const claim = claimNamed({ words }, state);
  if (claim === undefined) return problem(unknownClaim(words[0] ?? "", state, (id) => `{{claim ${id}}}`));
  const origin = originOf(claim);
  const text =
    words.includes("figure") || options["show"] === "figure" ? printFigure(claim) : `${printFigure(claim)} (${origin})`;
  return {
    kind: "text",
    text,
    note: [claim.statement, claim.scope, origin].filter((part) => part !== "").join("; "),
    sources: claim.sources,
  };
}

/** That there is no such figure, and what to write instead; `write` is how the text names a figure there. */
export function unknownClaim(
  id: string,
  { claims = noClaims }: FigureState,
  write: (id: string) => string = (other) => other,
): Said {
  const example = (claim: Claim): Said =>
    said("live-example", { live: write(claim.id), what: claim.statement, figure: figureSaid(claim) });
  const [nearest, ...others] = claimsLike(id, claims).map(example);
  if (nearest !== undefined)
    return said("live-figure.claim-like", {
      id,
      like: others.reduce<Fact>((a, b) => said("live-example.or", { a, b }), nearest),
    });
  const [first] = claims;
  return first === undefined
    ? said("live-figure.claim-none", { id })
    : said("live-figure.claim-such", { id, example: example(first) });
}

/** Who estimated it and for which day, with doubt where it is. */
export function originOf(claim: Claim): string {
  const doubt =
    claim.confidence === "found"
      ? []
      : claim.confidence === "headline-only"
        ? ["headline only, text not read"]
        : ["not confirmed by a source that was read"];
  return [
    ...(claim.estimator === null ? [] : [claim.estimator]),
    claim.asOf === null ? "no day given" : printDate(claim.asOf),
    ...doubt,
  ].join(", ");
}

/**
 * By what name a note calls a figure: what it counts, who counted and of what day. Alike in every table and chart. A statement
 * that names who counted does not say what: the quantity does.
 */
export function lineName(
  { topic, statement, estimator, asOf }: Pick<Claim, "topic" | "statement" | "estimator" | "asOf">,
  state: Pick<FigureState, "parties">,
): string {
  const who = wordsOf(estimator ?? "");
  const what = [...wordsOf(statement)].some((word) => who.has(word))
    ? `${topicName(topic, state)}: ${statement}`
    : statement;
  return named(what, [estimator, asOf === null ? null : printDate(asOf)]);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

/** A name with what else tells it, in brackets. */
export function named(what: string, of: readonly (string | null)[]): string {
  const known = of.filter((part) => part !== null);
  return known.length === 0 ? what : `${what} (${known.join(", ")})`;
}

/** Claims that `topic=a,b` or `claims=x,y` name, replaced ones left out unless named. */
function chosenClaims({ options }: LiveRef, state: FigureState): readonly Claim[] {
  const all = state.claims ?? noClaims;
  const named = listOf(options["claims"]);
  if (named.length > 0) return named.flatMap((id) => all.filter((claim) => claim.id === id));
  const topics = listOf(options["topic"]);
  const byId = claimsById(all);
  return all.filter((claim) => topics.includes(claim.topic) && !isReplaced(claim, byId));
}

/** Why a table or chart has no rows. */
function noneOf({ key, options }: LiveRef, state: FigureState, missing: "no-table" | "no-chart"): Said {
  const byId = claimsById(state.claims ?? noClaims);
  const gone = listOf(options["claims"]).find((id) => !byId.has(id));
  return gone === undefined ? said(`live-figure.${missing}`, { key }) : unknownClaim(gone, state);
}

/** The claims whose figures a live figure shows; none for what is no figure of the ledger. */
export function claimsShown(live: LiveRef, state: FigureState): readonly Claim[] {
  if (live.name === "claim") {
    const claim = claimNamed(live, state);
    return claim === undefined ? [] : [claim];
  }
  return live.name === "table" || live.name === "chart" ? chosenClaims(live, state) : [];
}

/** `table topic=… | claims=…`: figures with estimator, scope, day and source, one row each. */
export function table(live: LiveRef, state: FigureState): Resolved {
  const claims = chosenClaims(live, state);
  if (claims.length === 0) return problem(noneOf(live, state, "no-table"));
  const rows = claims.map((claim) => [
    claim.statement,
    markedFigure(claim, state),
    claim.scope,
    claim.estimator ?? "not named",
    claim.asOf === null ? "not given" : printDate(claim.asOf),
    sourceNames(claim.sources, state),
  ]);
  return {
    kind: "table",
    caption: live.options["title"] ?? "Figures, each with its own estimator and day",
    header: ["What", "Figure", "Scope", "Estimated by", "As of", "Source"],
    rows,
    names: claims.map((claim) => lineName(claim, state)),
    sources: sourcesOf(claims),
  };
}

/** The figure, and beside a replaced one, in words, what stands in its place. */
function markedFigure(claim: Claim, state: FigureState): string {
  const { replaced } = replacedIn(claim, state);
  return `${printFigure(claim)}${replaced === undefined ? "" : ` (replaced by ${replaced})`}`;
}

function replacedIn(claim: Claim, state: FigureState): Pick<ChartRow, "replaced"> {
  if (!isReplaced(claim, claimsById(state.claims ?? noClaims))) return {};
  const next = currentClaim(claim, state);
  return { replaced: `${printFigure(next)}, ${originOf(next)}` };
}

function sourceNames(ids: readonly string[], state: FigureState): string {
  return ids
    .map((id) => {
      const source = state.sources[id];
      if (source === undefined) return id;
      const weak = source.strength === "weak" ? " (weak)" : source.strength === "none" ? " (no source read)" : "";
      return `${source.publisher || source.title}${weak}`;
    })
    .join("; ");
}

function sourcesOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.flatMap(({ sources }) => sources))];
}

/** `chart topic=… | claims=… [title="…"]`: ranges side by side; `chart issue=…`: what each draft names. */
export function chart(live: LiveRef, state: FigureState): Resolved {
  const claims = chosenClaims(live, state)
    .filter(({ low, high }) => low !== null || high !== null)
    .map(inFullUnits);
  const [first] = claims;
  if (first === undefined) return problem(noneOf(live, state, "no-chart"));
  const other = claims.find(({ unit }) => spelling(unit) !== spelling(first.unit));
  if (other !== undefined)
    return problem(
      said("live-figure.units", { unit: first.unit, id: first.id, otherUnit: other.unit, other: other.id }),
    );
  const rows = claims.map((claim) => ({
    label: claim.estimator ?? claim.statement,
    of: lineName(claim, state),
    ...ends(claim),
    ...(claim.comparator === undefined ? {} : { comparator: claim.comparator }),
    printed: markedFigure(claim, state),
    ...replacedIn(claim, state),
    ...(claim.confidence === "found" ? {} : { unread: claim.confidence }),
    note: [claim.scope, claim.category ?? ""].filter((part) => part !== "").join(", "),
    date: claim.asOf,
    sources: claim.sources,
  }));
  return {
    kind: "chart",
    caption: live.options["title"] ?? chartTitle(claims, first.unit, rows, state),
    unit: first.unit,
    rows,
    sources: sourcesOf(claims),
  };
}

/** The names of the quantities with their unit, as among the evidence: "Displacement (persons)", "Frozen assets (EUR billion)". */
function chartTitle(
  claims: readonly Claim[],
  unit: string,
  rows: readonly Pick<ChartRow, "low" | "high">[],
  state: FigureState,
): string {
  const names = [...new Set(claims.map(({ topic }) => topicName(topic, state)))].join("; ");
  if (unit === "") return names;
  const largest = Math.max(...rows.map(({ low, high }) => Number(high ?? low ?? 0)));
  return `${names} (${/^[A-Z]{3}$/u.test(unit) && largest >= 1e9 ? `${unit} billion` : unit})`;
}

/** The ends of a figure; "about 6,000" has both, "more than 6,000" leaves the upper one open. */
function ends({ low, high, comparator }: Claim): Pick<ChartRow, "low" | "high" | "open"> {
  if (comparator === ">" || comparator === ">=")
    return { low: low ?? high, high: high === low ? null : high, open: "high" };
  if ((comparator === "<" || comparator === "<=") && (low === null || low === high))
    return { low: null, high, open: "low" };
  return { low: low ?? high, high: high ?? low };
}

/** The claim that a reader should see in place of a replaced one. */
export function currentClaim(claim: Claim, state: FigureState): Claim {
  return latestOf(claim, claimsById(state.claims ?? noClaims));
}
