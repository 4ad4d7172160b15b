import { remembered } from "../../core/common/remembered.ts";
import { topicIndex } from "../../core/evidence/positions/index.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { latestFirst, type Source } from "../../core/things/source.ts";
import type { Claim } from "../../core/things/claim.ts";
import type { Redline } from "../../core/text/alignment.ts";
import { walkPoints, type Draft } from "../../core/text/draft.ts";
import { chosenText, textIds, textOf } from "../pages/commitments/model.ts";
import { watchedAgreement } from "../../core/record/watched.ts";
import { hasTallies } from "../pages/commitments/monitoring/tallies.ts";
import type { Place } from "../place.ts";

/** Pages of a published site by their path from its root. */
export type SitePath = string;

/** A part of a path that every system and server takes: the id itself where it is plain. */
export function slug(id: string): string {
  const plain = id
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/gu, "");
  return plain === "" ? "unnamed" : plain;
}

/** Id of a point's place on the page of its draft. */
export function pointAnchor(point: string): string {
  return `point-${slug(point)}`;
}

/** Texts up to which every two get a page: more would be more pages than readers find their way in. */
const ALL_PAIRS_UP_TO = 12;

/**
 * Pairs of drafts that get a page of their own, the older one first: every two; where there are many drafts, each with the
 * one before it, with the one it says it is based on, with the first and with the last.
 */
export function redlinePairs({ drafts }: Pick<ProcessState, "drafts">): readonly (readonly [string, string])[] {
  const read = drafts.filter(({ draft }) => draft.points.length > 0);
  return read.flatMap(({ id: to, draft }, at) => {
    const isBase = ({ id, draft: other }: (typeof read)[number]) =>
      draft.basedOn.some((name) => name === id || name === other.title);
    const isLast = at === read.length - 1;
    return read
      .slice(0, at)
      .filter((from, before) =>
        read.length <= ALL_PAIRS_UP_TO ? true : isLast || before === 0 || before === at - 1 || isBase(from),
      )
      .map(({ id: from }) => [from, to] as const);
  });
}

/** Path of a page of the comparison of two drafts. */
export function redlinePath(from: string, to: string, page = 0): SitePath {
  return `texts/${slug(from)}--${slug(to)}${page === 0 ? "" : `-${page + 1}`}.html`;
}

/** Characters that a page holds, more or less: some twenty-five screens of a phone. */
const CHARACTERS_A_PAGE = 20_000;
/** What label, margin and status of an item take, in characters. */
const FRAME_OF_AN_ITEM = 160;

/** The page of each item, from 0, where each page holds about as much as the others; `length` says an item's characters. */
function pageOfEach<Item>(items: readonly Item[], length: (item: Item) => number): readonly number[] {
  let [page, held] = [0, 0];
  return items.map((item) => {
    const weight = FRAME_OF_AN_ITEM + length(item);
    if (held > 0 && held + weight > CHARACTERS_A_PAGE) [page, held] = [page + 1, 0];
    held += weight;
    return page;
  });
}

/** How many pages those are; one at least. */
export function pageCount(pageOf: readonly number[]): number {
  return (pageOf.at(-1) ?? 0) + 1;
}

/** The page of each point of a draft, in reading order. */
export const pageOfPoints = remembered(({ points }: Draft): readonly number[] =>
  pageOfEach([...walkPoints(points)], ({ point }) => point.heading.length + point.text.length),
);

/** The page of each pair of a comparison; the words of both sides stand on it. */
export function pageOfPairs(redline: Redline, from: Draft, to: Draft): readonly number[] {
  const lengths = [from, to].map(
    ({ points }) => new Map([...walkPoints(points)].map(({ point }) => [point.id, point.text.length])),
  );
  return pageOfEach(redline.pairs, (pair) =>
    [pair.from, pair.to]
      .flatMap((ids, side) => ids.map((id) => lengths[side]?.get(id) ?? 0))
      .reduce((a, b) => a + b, 0),
  );
}

/** Path of a page of a draft; the first has the draft's plain name. */
export function textPath(draft: string, page = 0): SitePath {
  return page === 0 ? `texts/${slug(draft)}.html` : `texts/${slug(draft)}-${page + 1}.html`;
}

/** Path of a point of a draft, whichever page it stands on. */
export function pointPath({ id, draft }: ProcessState["drafts"][number], point: string): SitePath {
  const at = ordersOf(draft).get(point) ?? 0;
  return `${textPath(id, pageOfPoints(draft)[at] ?? 0)}#${pointAnchor(point)}`;
}

/** Places of points in reading order, from 0, by their ids; worked out once for a draft. */
const ordersOf = remembered(
  (draft: Draft): ReadonlyMap<string, number> =>
    new Map([...walkPoints(draft.points)].map(({ point }, at) => [point.id, at])),
);

/** Path of a page of the figures; they may fill several. */
export function evidencePath(page = 0): SitePath {
  return page === 0 ? "evidence.html" : `evidence-${page + 1}.html`;
}

/** Figures that one page holds, more or less: a quantity is never cut. */
const CLAIMS_A_PAGE = 24;

/** The figures of each page, all of a quantity on one. */
export const claimPages = remembered((claims: readonly Claim[]): readonly (readonly Claim[])[] => {
  const topics = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = topics.get(claim.topic);
    if (list === undefined) topics.set(claim.topic, [claim]);
    else list.push(claim);
  }
  const pages: Claim[][] = [];
  for (const list of topics.values()) {
    const last = pages.at(-1);
    if (last === undefined || last.length + list.length > CLAIMS_A_PAGE) pages.push([...list]);
    else last.push(...list);
  }
  return pages;
});

/** Path of a page of the sources; they may fill several. */
export function sourcesPath(page = 0): SitePath {
  return page === 0 ? "sources.html" : `sources-${page + 1}.html`;
}

/** Sources that one page holds. */
const SOURCES_A_PAGE = 80;

/** The sources of each page, the latest first. */
export const sourcePages = remembered((sources: ProcessState["sources"]): readonly (readonly Source[])[] => {
  const all = latestFirst(sources);
  return Array.from({ length: Math.ceil(all.length / SOURCES_A_PAGE) }, (_, page) =>
    all.slice(page * SOURCES_A_PAGE, (page + 1) * SOURCES_A_PAGE),
  );
});

/** Pages of the evidence besides the figures. */
const EVIDENCE_PARTS = ["findings", "sources", "assets"] as const;

/** Where figures, what stands against what, sources and assets stand; the figure or quantity asked for at its place. */
function evidencePlace(values: Place["values"], { claims = [], sources }: ProcessState): SitePath {
  const part = EVIDENCE_PARTS.find((name) => name === values["view"]);
  if (part === "findings" && values["finding"] !== undefined) return `findings.html#finding-${values["finding"]}`;
  if (part === "sources") {
    const { source } = values;
    const page = sourcePages(sources).findIndex((each) => each.some(({ id }) => id === source));
    return page < 0 ? sourcesPath() : `${sourcesPath(page)}#source-${source}`;
  }
  if (part !== undefined) return `${part}.html`;
  const asked = claims.find(
    ({ id, statement, topic }) => topic === values["topic"] || [id, statement].includes(values["q"] ?? ""),
  );
  if (asked === undefined) return evidencePath();
  const page = claimPages(claims).findIndex((each) => each.includes(asked));
  return `${evidencePath(page)}#${values["topic"] === undefined ? `claim-${asked.id}` : `quantity-${asked.topic}`}`;
}

/** Where a place of the workbench stands on the site, with the part of the page after `#`; the start page for what is not there. */
export function sitePlace(place: Place, state: ProcessState): SitePath {
  const { page, values } = place;
  const issue = (id: string | undefined, party?: string): SitePath | null =>
    id !== undefined && state.positions?.issues.some((each) => each.id === id) === true
      ? `issues/${slug(id)}.html${party === undefined ? "" : `#party-${party}`}`
      : null;
  if (page === "overview")
    return values["event"] === undefined ? "index.html" : `timeline.html#event-${values["event"]}`;
  if (page === "compare") return comparePath(values, state) ?? "texts/index.html";
  if (page === "composite" || page === "own-files") return "texts/index.html";
  if (page === "topics" && topicIndex(state.positions, state.drafts).length > 0) return "topics.html";
  if (page === "history") {
    const tabled = state.drafts.find(({ id }) => id === values["draft"]);
    if (tabled === undefined) return "texts/index.html";
    return values["point"] === undefined ? textPath(tabled.id) : pointPath(tabled, values["point"]);
  }
  if (state.positions !== undefined) {
    if (page === "positions") {
      const [id, party] = (values["cell"] ?? "").split(":");
      return issue(id, party) ?? (values["by"] === "drafts" ? "positions-by-draft.html" : "positions.html");
    }
    if (page === "issue") return issue(values["issue"], values["party"]) ?? "positions.html";
    if (page === "regions") return "regions.html";
    if (page === "around") return "around.html";
    if (page === "assessments") return "assessments.html";
    if (page === "provenance") return "provenance.html";
  }
  if (page === "timeline")
    return values["event"] === undefined ? "timeline.html" : `timeline.html#event-${values["event"]}`;
  if (page === "evidence" && (state.claims ?? []).length > 0) return evidencePlace(values, state);
  if (page === "briefings" && (state.briefings ?? []).length > 0)
    return (state.briefings ?? []).some(({ id }) => id === values["briefing"])
      ? `briefings/${slug(values["briefing"] ?? "")}.html`
      : "briefings/index.html";
  return commitmentPlace(place, state) ?? "index.html";
}

function comparePath(values: Place["values"], state: ProcessState): SitePath | null {
  const asked = new Set([values["from"], values["to"]]);
  // Whichever of the two was asked for first, the page is one.
  const pair = redlinePairs(state).find((each) => each.every((id) => asked.has(id)));
  return pair === undefined ? null : redlinePath(pair[0], pair[1]);
}

/** Views of the schedule that stand on a page of each text. */
export const SCHEDULE_VIEWS = ["timeline", "fund", "relief", "incentives"] as const;
export type ScheduleView = (typeof SCHEDULE_VIEWS)[number];

/** Path of what a text obliges to, of what its checks found, or of a view of its schedule. */
export function commitmentPath(text: string, page: "commitments" | "checks" | ScheduleView): SitePath {
  return page === "commitments" || page === "checks"
    ? `${page}/${slug(text)}.html`
    : `schedule/${slug(text)}-${page}.html`;
}

/** Texts whose commitments the site shows: those in which any were found. */
export const commitmentTexts = remembered((state: ProcessState): readonly string[] =>
  textIds(state).filter((id) => textOf(state, id).agreement.commitments.length > 0),
);

/** Paths of the views of monitoring. */
export const MONITORING_PATHS = {
  week: "monitoring.html",
  incidents: "incidents.html",
  indices: "indices.html",
  tallies: "counts.html",
} as const;

/** Views of monitoring that the public room has something for. */
export const monitoringViews = remembered((state: ProcessState): readonly (keyof typeof MONITORING_PATHS)[] => {
  const watched = watchedAgreement(state) !== null && state.monitoring !== undefined;
  return [
    ...(watched ? (["week", "incidents", "indices"] as const) : []),
    ...(hasTallies(state) ? (["tallies"] as const) : []),
  ];
});

/** Where commitments, checks, schedule and monitoring stand; null for what the site does not show. */
function commitmentPlace({ page, values }: Place, state: ProcessState): SitePath | null {
  if (page === "monitoring") {
    const view = monitoringViews(state).find((each) => each === values["view"]) ?? monitoringViews(state)[0];
    const { incident } = values;
    if (view === "incidents" && incident !== undefined) return `${MONITORING_PATHS.incidents}#incident-${incident}`;
    return view === undefined ? null : MONITORING_PATHS[view];
  }
  if (page !== "commitments" && page !== "checks" && page !== "schedule") return null;
  const texts = commitmentTexts(state);
  if (texts.length === 0) return null;
  if (page === "schedule" && values["view"] === "bodies") return "bodies.html";
  if (page === "checks" && values["view"] === "gaps") return "gaps.html";
  const text =
    texts.find((id) => id === values["text"]) ??
    texts.find((id) => id === chosenText(state, undefined)?.id) ??
    texts[0] ??
    "";
  if (page === "checks")
    return `${commitmentPath(text, page)}${values["code"] === undefined ? "" : `#code-${values["code"]}`}`;
  if (page === "schedule")
    return commitmentPath(text, SCHEDULE_VIEWS.find((view) => view === values["view"]) ?? "timeline");
  const { c, point } = values;
  const found = textOf(state, text).agreement.commitments.find(
    ({ id, anchors }) => id === c || (c === undefined && anchors.some((each) => each.point === point)),
  );
  return `${commitmentPath(text, page)}${found === undefined ? "" : `#cm-${found.id}`}`;
}

/** A path as seen from another page: relative, so that a site works in any folder and from a disk. */
export function relativePath(from: SitePath, to: SitePath): string {
  const depth = from.split("/").length - 1;
  return `${"../".repeat(depth)}${to}`;
}
