import { createElement, Fragment } from "react";
import { findingsOf } from "../../core/evidence/findings.ts";
import { topicIndex } from "../../core/evidence/positions/index.ts";
import type { ProcessState } from "../../core/record/state.ts";
import type { Words } from "../../words/types.ts";
import { pages as registry } from "../../views/pages/registry.ts";
import { PageNumbers } from "../../views/publish/page-numbers.tsx";
import { DataPage } from "../../views/publish/data-page.tsx";
import { RedlinePage } from "../../views/publish/redline-page.tsx";
import {
  claimPages,
  evidencePath,
  pageCount,
  pageOfPairs,
  pageOfPoints,
  redlinePairs,
  redlinePath,
  relativePath,
  slug,
  sourcePages,
  sourcesPath,
  textPath,
} from "../../views/publish/site-map.ts";
import { siteTitle, TextPage, TextsPage } from "../../views/publish/text-page.tsx";
import { commitmentPages } from "./commitment-pages.ts";
import { own, second, shared, type SitePage } from "./page.ts";
import type { Comparisons } from "./still-frame.ts";

/** All pages of the site: those of the workbench that are read rather than worked with, and the texts one by one. */
export function sitePages(state: ProcessState, t: Words, comparisons: Comparisons): readonly SitePage[] {
  return [
    shared("index.html", "overview", t.pages.overview, "overview", {}, true),
    ...textPages(state, t, comparisons),
    ...positionPages(state, t),
    shared("timeline.html", "timeline", t.timeline.title, "timeline", {}, true),
    ...evidencePages(state, t),
    ...commitmentPages(state, t),
    ...briefingPages(state, t),
    own("data.html", t.site.data, "data", true, ({ tables, citation }) =>
      createElement(DataPage, { tables, citation }),
    ),
  ];
}

function textPages(state: ProcessState, t: Words, comparisons: Comparisons): readonly SitePage[] {
  const { drafts } = state;
  if (drafts.length === 0) return [];
  const texts = drafts.flatMap((tabled) => {
    return numbers(pageCount(pageOfPoints(tabled.draft))).map((page) =>
      own(textPath(tabled.id, page), siteTitle(tabled), "texts", false, ({ path }) =>
        createElement(TextPage, { tabled, path, page }),
      ),
    );
  });
  const redlines = redlinePairs(state).flatMap(([from, to]) => {
    const [old, fresh] = [drafts.find(({ id }) => id === from), drafts.find(({ id }) => id === to)];
    if (old === undefined || fresh === undefined) return [];
    const redline = comparisons.redline(state, old, fresh);
    const title = t.site.compared({ from: siteTitle(old), to: siteTitle(fresh) });
    return numbers(pageCount(pageOfPairs(redline, old.draft, fresh.draft))).map((page) =>
      own(redlinePath(from, to, page), title, "texts", false, ({ path }) =>
        createElement(RedlinePage, { from: old, to: fresh, redline, path, page }),
      ),
    );
  });
  return [
    own("texts/index.html", t.pages.texts, "texts", true, ({ path }) => createElement(TextsPage, { path })),
    ...texts,
    ...redlines,
    ...(topicIndex(state.positions, drafts).length === 0
      ? []
      : [second(shared("topics.html", "topics", t.byTopic.title, "texts"))]),
  ];
}

function positionPages(state: ProcessState, t: Words): readonly SitePage[] {
  const book = state.positions;
  if (book === undefined || book.issues.length === 0) return [];
  const words = t.positions;
  return [
    shared("positions.html", "positions", words.title, "positions", {}, true),
    second(shared("positions-by-draft.html", "positions", words.inDrafts, "positions", { by: "drafts" })),
    ...book.issues.map(({ id, title }) =>
      shared(`issues/${slug(id)}.html`, "issue", title, "positions", { issue: id }),
    ),
    second(shared("regions.html", "regions", words.territory, "positions")),
    second(shared("around.html", "around", words.pages.around, "positions")),
    second(shared("assessments.html", "assessments", words.assessments, "positions")),
    second(shared("provenance.html", "provenance", words.provenance, "positions")),
  ];
}

/** The figures on as many pages as keep each light, and what stands beside them. */
function evidencePages(state: ProcessState, t: Words): readonly SitePage[] {
  const { claims = [], sources } = state;
  if (claims.length === 0) return [];
  const parts = claimPages(claims);
  const lists = sourcePages(sources);
  const { views } = t.evidence;
  const beside = (view: "findings" | "assets", filled: boolean) =>
    filled ? [second(shared(`${view}.html`, "evidence", views[view], "evidence", { view }))] : [];
  return [
    ...parts.map((part, at) =>
      partOf(
        {
          ...shared(evidencePath(at), "evidence", t.evidence.title, "evidence", {}, at === 0),
          state: { ...state, claims: part },
        },
        { pages: parts.length, page: at, pathOf: evidencePath },
      ),
    ),
    ...beside("findings", findingsOf(claims, sources).length > 0),
    ...lists.map((list, at) => {
      const page = shared(sourcesPath(at), "evidence", views.sources, "evidence", { view: "sources" });
      const only = Object.fromEntries(list.map((source) => [source.id, source]));
      return partOf(
        { ...(at === 0 ? second(page) : page), state: { ...state, sources: only } },
        { pages: lists.length, page: at, pathOf: sourcesPath },
      );
    }),
    ...beside(
      "assets",
      claims.some(({ holder }) => holder !== undefined),
    ),
  ];
}

/** A page that is one of several, with the numbers of all above it. */
function partOf(
  page: SitePage,
  { pathOf, ...numbers }: { readonly pages: number; readonly page: number; readonly pathOf: (page: number) => string },
): SitePage {
  return {
    ...page,
    render: (context) =>
      createElement(
        Fragment,
        null,
        createElement(PageNumbers, { ...numbers, href: (number) => relativePath(context.path, pathOf(number)) }),
        page.render(context),
      ),
  };
}

function briefingPages(state: ProcessState, t: Words): readonly SitePage[] {
  const briefings = (state.briefings ?? []).filter(({ published }) => published !== null);
  if (briefings.length === 0 || !registry.some(({ id }) => id === "briefings")) return [];
  return [
    shared("briefings/index.html", "briefings", t.pages.briefings, "briefings", {}, true),
    ...briefings.map(({ id, title }) =>
      shared(`briefings/${slug(id)}.html`, "briefings", title, "briefings", { briefing: id }),
    ),
  ];
}

/** 0, 1, 2 … for as many pages as there are. */
function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
