import type { Claim } from "../evidence/claim.ts";
import { claimsById, isReplaced, latestOf } from "../evidence/check.ts";
import { inFullUnits } from "../evidence/units.ts";
import { printFigure } from "../evidence/print.ts";
import { walkPoints, type Point } from "../text/draft.ts";
import type { TabledDraft } from "../record/state.ts";
import { redlineTexts } from "../text/redline.ts";
import type { FigureState } from "./figure-state.ts";
import { issueChart } from "./issue-chart.ts";
import type { LiveRef } from "./live.ts";
import { positionsMatrix } from "./positions-matrix.ts";
import { listed, printDate, withArticle } from "./print.ts";
import type { ChartRow, PointText, Resolved } from "./resolved.ts";

export type { ChartRow, PointText, Resolved } from "./resolved.ts";

/** Draws one live figure from the record. */
export function resolveLive(live: LiveRef, state: FigureState): Resolved {
  switch (live.name) {
    case "claim":
      return claimFigure(live, state);
    case "count":
      return count(live, state);
    case "quote":
      return quote(live, state);
    case "table":
      return table(live, state);
    case "matrix":
      return matrix(live, state);
    case "chart":
      return chart(live, state);
    case "timeline":
      return timeline(live, state);
    case "redline":
      return redline(live, state);
    default:
      return problem(
        `There is no live figure "${live.name}"; known are claim, count, quote, table, matrix, chart, timeline and redline.`,
      );
  }
}

function problem(message: string, code: "live-figure" | "not-verbatim" = "live-figure"): Resolved {
  return { kind: "problem", code, message };
}

const noClaims: readonly Claim[] = [];

function claimNamed(
  { words: [id = ""] }: Pick<LiveRef, "words">,
  { claims = noClaims }: FigureState,
): Claim | undefined {
  return claimsById(claims).get(id);
}

/** `claim ID [figure]`: the figure with estimator and day; `figure` alone where the sentence says the rest. */
function claimFigure({ words, options }: LiveRef, state: FigureState): Resolved {
  const claim = claimNamed({ words }, state);
  if (claim === undefined) return problem(`There is no claim "${words[0] ?? ""}" in the record.`);
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

/** `count DRAFT`: how many points are agreed, always between named parties and by whose declaration. */
function count({ words }: LiveRef, state: FigureState): Resolved {
  const found = state.counts.findLast(({ draft }) => draft === words[0]);
  if (found === undefined) return problem(`No count of agreed points is on record for "${words[0] ?? ""}".`);
  const name = (id: string): string => withArticle(state.parties.find((party) => party.id === id)?.name ?? id);
  const between = listed(found.between.map(name));
  const outside =
    found.notPart.length === 0
      ? ""
      : `; ${listed(found.notPart.map(name))} ${found.notPart.length === 1 ? "is" : "are"} not part of this count`;
  const text = `${found.agreed} of ${found.total} points are agreed between ${between}, as declared by ${found.declaredBy} on ${printDate(found.on)}${outside}`;
  return {
    kind: "text",
    text,
    note: "Provisional: nothing is agreed until everything is agreed.",
    sources: found.sources,
  };
}

/** `quote DRAFT POINT "words"`: only words of a verbatim point. */
function quote({ words }: LiveRef, state: FigureState): Resolved {
  const [draftId = "", pointId = "", said] = words;
  const place = pointOf(state, draftId, pointId);
  if (place === null) return problem(`There is no point "${pointId}" in the draft "${draftId}".`);
  const { tabled, point } = place;
  if (point.wording !== "verbatim")
    return problem(
      `Point ${point.label || point.id} of "${tabled.draft.title}" is known only as ${point.wording}: it cannot be quoted. Say it in your own words.`,
      "not-verbatim",
    );
  const text = said ?? point.text;
  if (!point.text.includes(text))
    return problem(
      `Point ${point.label || point.id} of "${tabled.draft.title}" does not hold the words "${text}".`,
      "not-verbatim",
    );
  return {
    kind: "quote",
    text,
    of: `${tabled.draft.title}, ${point.label || point.id}`,
    language: tabled.draft.language,
    sources: point.sources ?? tabled.draft.sources ?? [],
  };
}

function pointOf(
  state: FigureState,
  draftId: string,
  pointId: string,
): { readonly tabled: TabledDraft; readonly point: Point } | null {
  const tabled = state.drafts.find(({ id }) => id === draftId);
  if (tabled === undefined) return null;
  for (const { point } of walkPoints(tabled.draft.points)) if (point.id === pointId) return { tabled, point };
  return null;
}

/** Claims that `topic=a,b` or `claims=x,y` name, replaced ones left out unless named. */
function chosenClaims({ options }: LiveRef, state: FigureState): readonly Claim[] {
  const all = state.claims ?? noClaims;
  const named = list(options["claims"]);
  if (named.length > 0) return named.flatMap((id) => all.filter((claim) => claim.id === id));
  const topics = list(options["topic"]);
  const byId = claimsById(all);
  return all.filter((claim) => topics.includes(claim.topic) && !isReplaced(claim, byId));
}

function list(value: string | undefined): readonly string[] {
  return (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
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
function table(live: LiveRef, state: FigureState): Resolved {
  const claims = chosenClaims(live, state);
  if (claims.length === 0) return problem(`No claim is on record for this table (${live.key}).`);
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
function chart(live: LiveRef, state: FigureState): Resolved {
  if (live.options["issue"] !== undefined) return issueChart(live, state);
  const claims = chosenClaims(live, state)
    .filter(({ low, high }) => low !== null || high !== null)
    .map(inFullUnits);
  const [first] = claims;
  if (first === undefined) return problem(`No figure is on record for this chart (${live.key}).`);
  const other = claims.find(({ unit }) => unit !== first.unit);
  if (other !== undefined)
    return problem(
      `This chart mixes units: ${first.unit} (${first.id}) and ${other.unit} (${other.id}). Name the claims of one unit.`,
    );
  const rows = claims.map((claim) => ({
    label: claim.estimator ?? claim.statement,
    ...ends(claim),
    ...(claim.comparator === undefined ? {} : { comparator: claim.comparator }),
    printed: markedFigure(claim, state),
    ...replacedIn(claim, state),
    note: [claim.scope, claim.category ?? ""].filter((part) => part !== "").join(", "),
    date: claim.asOf,
    sources: claim.sources,
  }));
  return {
    kind: "chart",
    caption: live.options["title"] ?? first.statement,
    unit: first.unit,
    rows,
    sources: sourcesOf(claims),
  };
}

/** The ends of a figure; "about 6,000" has both, "more than 6,000" leaves the upper one open. */
function ends({ low, high, comparator }: Claim): Pick<ChartRow, "low" | "high" | "open"> {
  if (comparator === ">" || comparator === ">=")
    return { low: low ?? high, high: high === low ? null : high, open: "high" };
  if ((comparator === "<" || comparator === "<=") && (low === null || low === high))
    return { low: null, high, open: "low" };
  return { low: low ?? high, high: high ?? low };
}

/**
 * `matrix [topics=a,b] [drafts=x,y]`: what each draft says on each topic, in our words.
 * `matrix issues=a,b|all [parties=X,Y] [drafts=x,y]`: positions on issues, by party with where each stands, or by draft.
 */
function matrix({ options }: LiveRef, state: FigureState): Resolved {
  if (options["issues"] !== undefined || options["parties"] !== undefined) {
    const found = positionsMatrix(
      {
        issues: options["issues"] === "all" ? [] : list(options["issues"]),
        parties: list(options["parties"]),
        drafts: list(options["drafts"]),
        ...(options["title"] === undefined ? {} : { title: options["title"] }),
      },
      state,
    );
    return typeof found === "string" ? problem(found) : found;
  }
  const topics = list(options["topics"]);
  const drafts = list(options["drafts"]);
  const columns = state.drafts.filter(({ id }) => drafts.length === 0 || drafts.includes(id));
  const lines = state.topics.filter(({ id }) => topics.length === 0 || topics.includes(id));
  if (columns.length === 0 || lines.length === 0)
    return problem("The record has no such topics or drafts for this matrix.");
  const rows = lines.map(({ title, cells }) => [
    title,
    ...columns.map(({ id }) => {
      const cell = cells[id];
      if (cell === undefined) return "no entry";
      if (cell.state === "not-addressed") return "not addressed";
      if (cell.state === "not-reported") return "not reported";
      return cell.state === "unverified" ? `${cell.text} (not confirmed by a source that was read)` : cell.text;
    }),
  ]);
  return {
    kind: "table",
    caption: options["title"] ?? "What the drafts say, in our own words",
    header: ["Topic", ...columns.map(({ draft }) => draft.title)],
    rows,
    sources: [...new Set(columns.flatMap(({ draft }) => draft.sources ?? []))],
  };
}

/** `timeline [from=DAY] [to=DAY] [kind=…] [party=…]`: events in order. */
function timeline({ options }: LiveRef, state: FigureState): Resolved {
  const kinds = list(options["kind"]);
  const parties = list(options["party"]);
  const events = state.events.filter(
    ({ date, kind, parties: present }) =>
      date >= (options["from"] ?? "") &&
      date.slice(0, 10) <= (options["to"] ?? "9999") &&
      (kinds.length === 0 || kinds.includes(kind)) &&
      (parties.length === 0 || parties.some((party) => present.includes(party))),
  );
  if (events.length === 0) return problem("No event is on record for this timeline.");
  const rows = events.map(({ date, endDate, title, summary, parties: present, confidence }) => [
    endDate === undefined ? printDate(date) : `${printDate(date)} to ${printDate(endDate)}`,
    title,
    `${summary}${confidence === "found" ? "" : " (not confirmed by a source that was read)"}`,
    present.join(", "),
  ]);
  return {
    kind: "table",
    caption: options["title"] ?? "Events in order",
    header: ["Date", "Event", "What is reported", "Parties"],
    rows,
    sources: [...new Set(events.flatMap(({ sources }) => sources))],
  };
}

/** `redline DRAFT POINT DRAFT POINT`: two points beside each other; word by word only where both are verbatim. */
function redline({ words, options }: LiveRef, state: FigureState): Resolved {
  const [from = "", fromPoint = "", to = "", toPoint = fromPoint] = words;
  const [a, b] = [pointOf(state, from, fromPoint), pointOf(state, to, toPoint)];
  if (a === null) return problem(`There is no point "${fromPoint}" in the draft "${from}".`);
  if (b === null) return problem(`There is no point "${toPoint}" in the draft "${to}".`);
  const verbatim =
    a.point.wording === "verbatim" &&
    b.point.wording === "verbatim" &&
    a.tabled.draft.language === b.tabled.draft.language;
  return {
    kind: "redline",
    caption:
      options["title"] ??
      `${a.tabled.draft.title}, ${a.point.label || a.point.id}, and ${b.tabled.draft.title}, ${b.point.label || b.point.id}${verbatim ? "" : ", in paraphrase"}`,
    before: pointText(a.tabled, a.point),
    after: pointText(b.tabled, b.point),
    verbatim,
    ...(verbatim ? { edits: redlineTexts(a.point.text, b.point.text) } : {}),
    sources: [...new Set([...(a.point.sources ?? []), ...(b.point.sources ?? [])])],
  };
}

function pointText({ draft }: TabledDraft, point: Point): PointText {
  return { draft: draft.title, label: point.label || point.id, text: point.text, language: draft.language };
}

/** The claim that a reader should see in place of a replaced one. */
export function currentClaim(claim: Claim, state: FigureState): Claim {
  return latestOf(claim, claimsById(state.claims ?? noClaims));
}
