import { joined, said, type Fact, type Said, type Wording } from "../common/said.ts";
import type { Claim } from "../things/claim.ts";
import { claimsById, isReplaced, latestOf } from "../evidence/check.ts";
import { figureSaid } from "../evidence/print.ts";
import { topicName } from "../evidence/topic-name.ts";
import { inFullUnits, spelling } from "../evidence/units.ts";
import type { FigureState } from "./figure-state.ts";
import { listOf, type LiveRef } from "./live.ts";
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
export function claimFigure({ key, words, options }: LiveRef, state: FigureState): Resolved {
  const claim = claimNamed({ words }, state);
  // Where no id stands alone, the reference is named as it is written.
  if (claim === undefined) return problem(unknownClaim(words[0] ?? `{{${key}}}`, state, (id) => `{{claim ${id}}}`));
  const bare = words.includes("figure") || options["show"] === "figure";
  return {
    kind: "text",
    text: bare ? figureSaid(claim) : figureOf(claim),
    note: joined(
      "semicolon",
      [claim.statement, claim.scope, originOf(claim)].filter((part) => part !== ""),
    ),
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

/** A figure with who estimated it and for which day. */
export function figureOf(claim: Claim): Said {
  return said("noted", { what: figureSaid(claim), note: originOf(claim) });
}

/** Who estimated it and for which day, with doubt where it is. */
export function originOf({ estimator, asOf, confidence }: Claim): Wording {
  const doubt =
    confidence === "found" ? [] : [said(confidence === "headline-only" ? "unread.headline-only" : "not-confirmed")];
  const day = asOf === null ? said("day-none") : said("day-long", { on: asOf });
  return joined("comma", [...(estimator === null ? [] : [estimator]), day, ...doubt]);
}

/**
 * By what name a note calls a figure: what it counts, who counted and of what day. Alike in every table and chart. A statement
 * that names who counted does not say what: the quantity does.
 */
export function lineName(
  { topic, statement, estimator, asOf }: Pick<Claim, "topic" | "statement" | "estimator" | "asOf">,
  state: Pick<FigureState, "parties">,
): Wording {
  const who = wordsOf(estimator ?? "");
  const what = [...wordsOf(statement)].some((word) => who.has(word))
    ? said("of-topic", { topic: topicName(topic, state), what: statement })
    : statement;
  return named(what, [estimator, asOf === null ? null : said("day-long", { on: asOf })]);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

/** A name with what else tells it, in brackets. */
export function named(what: Wording, of: readonly (Wording | null)[]): Wording {
  const known = of.filter((part) => part !== null);
  return known.length === 0 ? what : said("noted", { what, note: joined("comma", known) });
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
  const byId = claimsById(state.claims ?? noClaims);
  const replaced = claims.flatMap((claim, at) => (isReplaced(claim, byId) ? [at] : []));
  const rows = claims.map((claim) => [
    claim.statement,
    markedFigure(claim, state),
    claim.scope,
    claim.estimator ?? said("figures.not-named"),
    claim.asOf === null ? said("figures.not-given") : said("day-long", { on: claim.asOf }),
    sourceNames(claim.sources, state),
  ]);
  return {
    kind: "table",
    caption: live.options["title"] ?? said("figures.title"),
    header: (["what", "figure", "scope", "estimator", "as-of", "source"] as const).map((head) =>
      said(`figures.${head}`),
    ),
    rows,
    names: claims.map((claim) => lineName(claim, state)),
    ...(replaced.length === 0 ? {} : { replaced }),
    sources: sourcesOf(claims),
  };
}

/** The figure, and beside a replaced one, in words, what stands in its place. */
function markedFigure(claim: Claim, state: FigureState): Said {
  const { replaced } = replacedIn(claim, state);
  const figure = figureSaid(claim);
  return replaced === undefined
    ? figure
    : said("noted", { what: figure, note: said("replaced-by", { id: "", by: replaced }) });
}

function replacedIn(claim: Claim, state: FigureState): Pick<ChartRow, "replaced"> {
  if (!isReplaced(claim, claimsById(state.claims ?? noClaims))) return {};
  const next = currentClaim(claim, state);
  return { replaced: joined("comma", [figureSaid(next), originOf(next)]) };
}

function sourceNames(ids: readonly string[], state: FigureState): Wording {
  const names = ids.map((id): Wording => {
    const source = state.sources[id];
    if (source === undefined) return id;
    const name = source.publisher || source.title;
    if (source.strength === "weak") return said("figures.weak", { name });
    return source.strength === "none" ? said("figures.no-source", { name }) : name;
  });
  return joined("semicolon", names);
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
): Wording {
  const names = joined("semicolon", [...new Set(claims.map(({ topic }) => topicName(topic, state)))]);
  if (unit === "") return names;
  const largest = Math.max(...rows.map(({ low, high }) => Number(high ?? low ?? 0)));
  const billions = /^[A-Z]{3}$/u.test(unit) && largest >= 1e9;
  return said("noted", { what: names, note: billions ? said("in-billions", { unit }) : unit });
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
