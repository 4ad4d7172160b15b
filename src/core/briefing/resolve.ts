import { isOneLanguage } from "../common/language/one-language.ts";
import { joined, said, type Said, type Wording } from "../common/said.ts";
import { walkPoints, type Point } from "../text/draft.ts";
import { remarksOn } from "../record/standing/index.ts";
import type { TabledDraft } from "../record/state.ts";
import { redlineTexts } from "../text/redline.ts";
import type { FigureState } from "./figure-state.ts";
import { issueChart } from "./issue-chart.ts";
import { listOf, type LiveRef } from "./live.ts";
import { positionsMatrix } from "./positions-matrix.ts";
import { takesArticle } from "./print.ts";
import { chart, claimFigure, table } from "./resolve-claims.ts";
import { problem, type PointText, type Resolved } from "./resolved.ts";

export { claimsShown, currentClaim, figureOf, originOf } from "./resolve-claims.ts";
/** What live figures are drawn as. */
export type { ChartRow, PointText, Resolved, Shown } from "./resolved.ts";

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
      return live.options["issue"] === undefined ? chart(live, state) : issueChart(live, state);
    case "timeline":
      return timeline(live, state);
    case "redline":
      return redline(live, state);
    default:
      return problem(said("live-figure.unknown", { name: live.name }));
  }
}

/**
 * `count DRAFT`: how many points somebody said were agreed: a quotation of its day, always between named parties, and with what
 * parties said of it.
 */
function count({ words }: LiveRef, state: FigureState): Resolved {
  const found = state.counts.findLast(({ draft }) => draft === words[0]);
  if (found === undefined) return problem(said("live-figure.count", { draft: words[0] ?? "" }));
  const { agreed, total, declaredBy: by, on, notPart } = found;
  const partyNamed = (id: string): Said => {
    const name = state.parties.find((party) => party.id === id)?.name ?? id;
    return said("party-named", { name, article: takesArticle(name) ? "the" : "" });
  };
  const between = found.between.map(partyNamed);
  const outside = notPart.map(partyNamed);
  const facts = { agreed, total, between, by, on, n: outside.length, outside };
  // Where the points named as open make up the rest, nobody need have said the number of the others.
  const named = found.open.length > 0 && total - found.open.length === agreed ? found.open.length : 0;
  const counted =
    named === 0 ? said("count-agreed", facts) : said("count-named", { ...facts, named, aside: by.includes(",") });
  const remarks = remarksOn(state, found);
  return {
    kind: "text",
    text:
      remarks.length === 0
        ? counted
        : said("count-remarked", { count: counted, remarks: joined("semicolon", remarks) }),
    note: said("count-provisional"),
    sources: found.sources,
  };
}

/** `quote DRAFT POINT "words"`: only words of a verbatim point. */
function quote({ words }: LiveRef, state: FigureState): Resolved {
  const [draftId = "", pointId = "", given] = words;
  const place = pointOf(state, draftId, pointId);
  if (place === null) return problem(said("live-figure.point", { point: pointId, draft: draftId }));
  const { tabled, point } = place;
  const where = { point: point.label || point.id, title: tabled.draft.title };
  if (point.wording !== "verbatim") return problem(said("not-verbatim.wording", { ...where, wording: point.wording }));
  const text = given ?? point.text;
  if (!point.text.includes(text)) return problem(said("not-verbatim.words", { ...where, words: text }));
  return {
    kind: "quote",
    text,
    of: pointNamed(place),
    language: tabled.draft.language,
    sources: point.sources ?? tabled.draft.sources ?? [],
  };
}

/** A point with the draft that it is of. */
interface PlacedPoint {
  readonly tabled: TabledDraft;
  readonly point: Point;
}

function pointNamed({ tabled, point }: PlacedPoint): Said {
  return said("point-of", { title: tabled.draft.title, point: point.label || point.id });
}

function pointOf(state: FigureState, draftId: string, pointId: string): PlacedPoint | null {
  const tabled = state.drafts.find(({ id }) => id === draftId);
  if (tabled === undefined) return null;
  for (const { point } of walkPoints(tabled.draft.points)) if (point.id === pointId) return { tabled, point };
  return null;
}

/**
 * `matrix [topics=a,b] [drafts=x,y]`: what each draft says on each topic, in our words.
 * `matrix issues=a,b|all [parties=X,Y] [drafts=x,y]`: positions on issues, by party with where each stands, or by draft.
 */
function matrix({ options }: LiveRef, state: FigureState): Resolved {
  if (options["issues"] !== undefined || options["parties"] !== undefined) {
    return positionsMatrix(
      {
        issues: options["issues"] === "all" ? [] : listOf(options["issues"]),
        parties: listOf(options["parties"]),
        drafts: listOf(options["drafts"]),
        ...(options["title"] === undefined ? {} : { title: options["title"] }),
      },
      state,
    );
  }
  const topics = listOf(options["topics"]);
  const drafts = listOf(options["drafts"]);
  const columns = state.drafts.filter(({ id }) => drafts.length === 0 || drafts.includes(id));
  const lines = state.topics.filter(({ id }) => topics.length === 0 || topics.includes(id));
  if (columns.length === 0 || lines.length === 0) return problem(said("live-figure.matrix"));
  const rows = lines.map(({ title, cells }) => [
    title,
    ...columns.map(({ id }): Wording => {
      const cell = cells[id];
      if (cell === undefined) return said("drafts.no-entry");
      if (cell.state === "not-addressed" || cell.state === "not-reported") return said(`drafts.${cell.state}`);
      return cell.state === "unverified" ? unconfirmed(cell.text) : cell.text;
    }),
  ]);
  return {
    kind: "table",
    caption: options["title"] ?? said("drafts.title"),
    header: [said("drafts.topic"), ...columns.map(({ draft }) => draft.title)],
    rows,
    sources: [...new Set(columns.flatMap(({ draft }) => draft.sources ?? []))],
  };
}

/** Words that no source that was read confirms. */
function unconfirmed(what: string): Said {
  return said("noted", { what, note: said("not-confirmed") });
}

/** `timeline [from=DAY] [to=DAY] [kind=…] [party=…]`: events in order. */
function timeline({ options }: LiveRef, state: FigureState): Resolved {
  const kinds = listOf(options["kind"]);
  const parties = listOf(options["party"]);
  const events = state.events.filter(
    ({ date, kind, parties: present }) =>
      date >= (options["from"] ?? "") &&
      date.slice(0, 10) <= (options["to"] ?? "9999") &&
      (kinds.length === 0 || kinds.includes(kind)) &&
      (parties.length === 0 || parties.some((party) => present.includes(party))),
  );
  if (events.length === 0) return problem(said("live-figure.timeline"));
  const rows = events.map(({ date, endDate, title, summary, parties: present, confidence }) => [
    endDate === undefined ? said("day-long", { on: date }) : said("days-long", { from: date, until: endDate }),
    title,
    confidence === "found" ? summary : unconfirmed(summary),
    joined("comma", present),
  ]);
  return {
    kind: "table",
    lines: "events",
    caption: options["title"] ?? said("events.title"),
    header: (["date", "event", "reported", "parties"] as const).map((head) => said(`events.${head}`)),
    rows,
    sources: [...new Set(events.flatMap(({ sources }) => sources))],
  };
}

/** `redline DRAFT POINT DRAFT POINT`: two points beside each other; word by word only where both are verbatim. */
function redline({ words, options }: LiveRef, state: FigureState): Resolved {
  const [from = "", fromPoint = "", to = "", toPoint = fromPoint] = words;
  const [a, b] = [pointOf(state, from, fromPoint), pointOf(state, to, toPoint)];
  if (a === null) return problem(said("live-figure.point", { point: fromPoint, draft: from }));
  if (b === null) return problem(said("live-figure.point", { point: toPoint, draft: to }));
  const verbatim =
    a.point.wording === "verbatim" &&
    b.point.wording === "verbatim" &&
    isOneLanguage(a.tabled.draft.language, b.tabled.draft.language);
  return {
    kind: "redline",
    caption: options["title"] ?? said("points-beside", { a: pointNamed(a), b: pointNamed(b), verbatim }),
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
