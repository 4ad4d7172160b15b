import { remembered } from "../../core/common/remembered.ts";
import { topicIndex } from "../../core/evidence/positions/index.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { walkPoints, type Draft } from "../../core/text/draft.ts";
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

/** Pairs of drafts that get a page of their own: each with the one before it, and with the one it says it is based on. */
export function redlinePairs({ drafts }: Pick<ProcessState, "drafts">): readonly (readonly [string, string])[] {
  const read = drafts.filter(({ draft }) => draft.points.length > 0);
  const pairs = new Map<string, readonly [string, string]>();
  read.forEach((to, at) => {
    const base = read.find(
      ({ id, draft }) => id !== to.id && to.draft.basedOn.some((name) => name === id || name === draft.title),
    );
    for (const from of [read[at - 1], base])
      if (from !== undefined) pairs.set(`${from.id}\u0000${to.id}`, [from.id, to.id]);
  });
  return [...pairs.values()];
}

/** Path of a page of the comparison of two drafts. */
export function redlinePath(from: string, to: string, page = 0): SitePath {
  return `texts/${slug(from)}--${slug(to)}${page === 0 ? "" : `-${page + 1}`}.html`;
}

/** Points that one page holds: longer texts go on the next, so that every page stays light. */
export const POINTS_A_PAGE = 300;

/** Path of a page of a draft; the first has the draft's plain name. */
export function textPath(draft: string, page = 0): SitePath {
  return page === 0 ? `texts/${slug(draft)}.html` : `texts/${slug(draft)}-${page + 1}.html`;
}

/** Path of a point of a draft, whichever page it stands on. */
export function pointPath({ id, draft }: ProcessState["drafts"][number], point: string): SitePath {
  const at = ordersOf(draft).get(point) ?? 0;
  return `${textPath(id, Math.floor(at / POINTS_A_PAGE))}#${pointAnchor(point)}`;
}

/** Places of points in reading order, from 0, by their ids; worked out once for a draft. */
const ordersOf = remembered(
  (draft: Draft): ReadonlyMap<string, number> =>
    new Map([...walkPoints(draft.points)].map(({ point }, at) => [point.id, at])),
);

/** Path of a page of the evidence; it may fill several. */
export function evidencePath(page = 0): SitePath {
  return page === 0 ? "evidence.html" : `evidence-${page + 1}.html`;
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
  if (page === "evidence" && (state.claims ?? []).length > 0) return evidencePath();
  if (page === "briefings" && (state.briefings ?? []).length > 0)
    return (state.briefings ?? []).some(({ id }) => id === values["briefing"])
      ? `briefings/${slug(values["briefing"] ?? "")}.html`
      : "briefings/index.html";
  return "index.html";
}

function comparePath(values: Place["values"], state: ProcessState): SitePath | null {
  const pair = redlinePairs(state).find(([from, to]) => from === values["from"] && to === values["to"]);
  return pair === undefined ? null : redlinePath(pair[0], pair[1]);
}

/** A path as seen from another page: relative, so that a site works in any folder and from a disk. */
export function relativePath(from: SitePath, to: SitePath): string {
  const depth = from.split("/").length - 1;
  return `${"../".repeat(depth)}${to}`;
}
