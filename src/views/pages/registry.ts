import type { ComponentType } from "react";
import type { Words } from "../../words/types.ts";
import { later } from "./later.tsx";
import type { PageDefinition, SectionId } from "./page.ts";
import { recordPages, textPages } from "./record/pages.ts";

export type { PageDefinition, SectionId } from "./page.ts";

/** A page that shows the reader's own files beside the drafts on record. */
async function withOwnDrafts(Page: ComponentType): Promise<ComponentType> {
  return (await import("./texts/own-files/with-own-drafts.tsx")).seesOwnDrafts(Page);
}

/** All pages in the order of the navigation. A new page is one folder and one line here. */
export const pages: readonly PageDefinition[] = [
  {
    id: "start",
    section: "start",
    title: (t) => t.waits.title,
    ...later(async () => (await import("./start/start-page.tsx")).StartPage),
  },
  {
    id: "new",
    section: "start",
    title: (t) => t.start.new,
    ...later(async () => (await import("./start/new-page.tsx")).NewPage),
  },
  {
    id: "overview",
    section: "overview",
    title: (t) => t.pages.overview,
    ...later(async () => (await import("./overview/overview-page.tsx")).OverviewPage),
  },
  ...textPages,
  {
    id: "compare",
    section: "texts",
    title: (t) => t.pages.compare,
    ...later(async () => withOwnDrafts((await import("./texts/compare/compare-page.tsx")).ComparePage)),
  },
  {
    id: "composite",
    section: "texts",
    title: (t) => t.pages.composite,
    ...later(async () => withOwnDrafts((await import("./texts/composite/composite-page.tsx")).CompositePage)),
  },
  {
    id: "history",
    section: "texts",
    title: (t) => t.pages.history,
    ...later(async () => withOwnDrafts((await import("./texts/history/history-page.tsx")).HistoryPage)),
  },
  {
    id: "evolution",
    section: "texts",
    title: (t) => t.evolution.title,
    ...later(async () => withOwnDrafts((await import("./texts/evolution/evolution-page.tsx")).EvolutionPage)),
  },
  {
    id: "topics",
    section: "texts",
    title: (t) => t.byTopic.views.topics,
    ...later(async () => (await import("./texts/topics/topics-page.tsx")).TopicsPage),
  },
  {
    id: "own-files",
    section: "texts",
    title: (t) => t.own.title,
    ...later(async () => (await import("./texts/own-files/own-files-page.tsx")).OwnFilesPage),
  },
  {
    id: "positions",
    section: "positions",
    title: (t) => t.positions.pages.matrix,
    ...later(async () => (await import("./positions/matrix-page.tsx")).PositionsPage),
  },
  {
    id: "issue",
    section: "positions",
    title: (t) => t.positions.pages.issue,
    ...later(async () => (await import("./positions/issue-page.tsx")).IssuePage),
  },
  {
    id: "regions",
    section: "positions",
    title: (t) => t.positions.pages.territory,
    ...later(async () => (await import("./positions/territory-page.tsx")).TerritoryPage),
  },
  {
    id: "around",
    section: "positions",
    title: (t) => t.positions.pages.around,
    ...later(async () => (await import("./positions/around-page.tsx")).AroundPage),
  },
  {
    id: "assessments",
    section: "positions",
    title: (t) => t.positions.pages.assessment,
    ...later(async () => (await import("./positions/assessment-page.tsx")).AssessmentPage),
  },
  {
    id: "provenance",
    section: "positions",
    title: (t) => t.positions.pages.provenance,
    ...later(async () => (await import("./positions/provenance-page.tsx")).ProvenancePage),
  },
  {
    id: "evidence",
    section: "evidence",
    title: (t) => t.evidence.title,
    ...later(async () => (await import("./evidence/evidence-page.tsx")).EvidencePage),
  },
  {
    id: "timeline",
    section: "evidence",
    title: (t) => t.pages.timeline,
    ...later(async () => (await import("./timeline/timeline-page.tsx")).TimelinePage),
  },
  {
    id: "commitments",
    section: "commitments",
    title: (t) => t.commitments.title,
    ...later(async () => withOwnDrafts((await import("./commitments/commitments-page.tsx")).CommitmentsPage)),
  },
  {
    id: "cast",
    section: "commitments",
    isOpened: true,
    title: (t) => t.commitments.cast.title,
    ...later(async () => (await import("./commitments/cast/cast-page.tsx")).CastPage),
  },
  {
    id: "duty",
    section: "commitments",
    isOpened: true,
    title: (t) => t.commitments.editor.title,
    ...later(async () => (await import("./commitments/duty/duty-page.tsx")).DutyPage),
  },
  {
    id: "checks",
    section: "commitments",
    title: (t) => t.commitments.checks.title,
    ...later(async () => withOwnDrafts((await import("./commitments/checks-page.tsx")).ChecksPage)),
  },
  {
    id: "monitoring",
    section: "commitments",
    title: (t) => t.commitments.monitoring.title,
    ...later(async () => (await import("./commitments/monitoring/monitoring-page.tsx")).MonitoringPage),
  },
  {
    id: "scenarios",
    section: "commitments",
    title: (t) => t.commitments.scenarios.title,
    ...later(async () => (await import("./commitments/scenarios/scenarios-page.tsx")).ScenariosPage),
  },
  {
    id: "schedule",
    section: "commitments",
    title: (t) => t.commitments.schedule.title,
    ...later(async () => (await import("./commitments/schedule/schedule-page.tsx")).SchedulePage),
  },
  {
    id: "briefings",
    section: "briefings",
    title: (t) => t.briefings.title,
    ...later(async () => (await import("./briefings/briefings-page.tsx")).BriefingsPage),
  },
  {
    id: "bargain",
    section: "bargain",
    title: (t) => t.bargain.pages.packages,
    ...later(async () => (await import("./bargain/packages-page.tsx")).PackagesPage),
  },
  {
    id: "preferences",
    section: "bargain",
    title: (t) => t.bargain.pages.preferences,
    ...later(async () => (await import("./bargain/preferences-page.tsx")).PreferencesPage),
  },
  {
    id: "acceptance",
    section: "bargain",
    title: (t) => t.acceptance.page,
    ...later(async () => (await import("./bargain/acceptance-page.tsx")).AcceptancePage),
  },
  {
    id: "stability",
    section: "bargain",
    title: (t) => t.bargain.pages.stability,
    ...later(async () => (await import("./bargain/stability-page.tsx")).StabilityPage),
  },
  ...recordPages,
];

/** Fetches the code of all pages, for who draws them without a browser. */
export async function loadPages(): Promise<void> {
  await Promise.all(pages.map(({ load }) => load()));
}

/** Sections in order, each with its name; one without pages is not shown. */
export const sections: readonly { readonly id: SectionId; readonly title: (t: Words) => string }[] = [
  { id: "texts", title: (t) => t.pages.texts },
  { id: "overview", title: (t) => t.pages.overview },
  { id: "positions", title: (t) => t.pages.positions },
  { id: "evidence", title: (t) => t.pages.evidence },
  { id: "bargain", title: (t) => t.pages.bargain },
  { id: "commitments", title: (t) => t.pages.commitments },
  { id: "briefings", title: (t) => t.pages.briefings },
  { id: "record", title: (t) => t.pages.record },
];

/** The page where a link without a page leads: to a process its overview, else the way in. */
export function firstPage(process: string): string {
  return process === "" ? "start" : "overview";
}
