import { said } from "../common/said.ts";
import { walkPoints, type Point } from "../text/draft.ts";
import type { TabledDraft } from "../record/state.ts";
import { redlineTexts } from "../text/redline.ts";
import type { FigureState } from "./figure-state.ts";
import { issueChart } from "./issue-chart.ts";
import { listOf, type LiveRef } from "./live.ts";
import { positionsMatrix } from "./positions-matrix.ts";
import { listed, printDate, withArticle } from "./print.ts";
import { chart, claimFigure, table } from "./resolve-claims.ts";
import { problem, type PointText, type Resolved } from "./resolved.ts";

export { claimsShown, currentClaim, originOf } from "./resolve-claims.ts";
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
      return live.options["issue"] === undefined ? chart(live, state) : issueChart(live, state);
    case "timeline":
      return timeline(live, state);
    case "redline":
      return redline(live, state);
    default:
      return problem(said("live-figure.unknown", { name: live.name }));
  }
}

/** `count DRAFT`: how many points somebody said were agreed: a quotation of its day, always between named parties. */
function count({ words }: LiveRef, state: FigureState): Resolved {
  const found = state.counts.findLast(({ draft }) => draft === words[0]);
  if (found === undefined) return problem(said("live-figure.count", { draft: words[0] ?? "" }));
  const name = (id: string): string => withArticle(state.parties.find((party) => party.id === id)?.name ?? id);
  const between = listed(found.between.map(name));
  const outside =
    found.notPart.length === 0
      ? ""
      : `; ${listed(found.notPart.map(name))} ${found.notPart.length === 1 ? "was" : "were"} not part of this count`;
  const text = `${found.agreed} of ${found.total} points were agreed between ${between}, as ${found.declaredBy} said on ${printDate(found.on)}${outside}`;
  return {
    kind: "text",
    text,
    note: "Provisional: nothing is agreed until everything is agreed.",
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
  if (a === null) return problem(said("live-figure.point", { point: fromPoint, draft: from }));
  if (b === null) return problem(said("live-figure.point", { point: toPoint, draft: to }));
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
