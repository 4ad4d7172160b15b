import type { Words } from "../../words/types.ts";
import { BriefingsPage } from "./briefings/briefings-page.tsx";
import { ChecksPage } from "./commitments/checks-page.tsx";
import { CommitmentsPage } from "./commitments/commitments-page.tsx";
import { MonitoringPage } from "./commitments/monitoring/monitoring-page.tsx";
import { ScenariosPage } from "./commitments/scenarios/scenarios-page.tsx";
import { SchedulePage } from "./commitments/schedule/schedule-page.tsx";
import { EvidencePage } from "./evidence/evidence-page.tsx";
import { AcceptancePage } from "./bargain/acceptance-page.tsx";
import { PackagesPage } from "./bargain/packages-page.tsx";
import { PreferencesPage } from "./bargain/preferences-page.tsx";
import { StabilityPage } from "./bargain/stability-page.tsx";
import { OverviewPage } from "./overview/overview-page.tsx";
import { AroundPage } from "./positions/around-page.tsx";
import { AssessmentPage } from "./positions/assessment-page.tsx";
import { IssuePage } from "./positions/issue-page.tsx";
import { PositionsPage } from "./positions/matrix-page.tsx";
import { ProvenancePage } from "./positions/provenance-page.tsx";
import { TerritoryPage } from "./positions/territory-page.tsx";
import type { PageDefinition, SectionId } from "./page.ts";
import { recordPages, textPages } from "./record/pages.ts";
import { NewPage } from "./start/new-page.tsx";
import { StartPage } from "./start/start-page.tsx";
import { ComparePage } from "./texts/compare/compare-page.tsx";
import { CompositePage } from "./texts/composite/composite-page.tsx";
import { HistoryPage } from "./texts/history/history-page.tsx";
import { OwnFilesPage } from "./texts/own-files/own-files-page.tsx";
import { seesOwnDrafts } from "./texts/own-files/with-own-drafts.tsx";
import { TopicsPage } from "./texts/topics/topics-page.tsx";
import { TimelinePage } from "./timeline/timeline-page.tsx";

export type { PageDefinition, SectionId } from "./page.ts";

/** All pages in the order of the navigation. A new page is one folder and one line here. */
export const pages: readonly PageDefinition[] = [
  { id: "start", section: "start", title: (t) => t.waits.title, Page: StartPage },
  { id: "new", section: "start", title: (t) => t.start.new, Page: NewPage },
  { id: "overview", section: "overview", title: (t) => t.pages.overview, Page: OverviewPage },
  ...textPages,
  { id: "compare", section: "texts", title: (t) => t.pages.compare, Page: seesOwnDrafts(ComparePage) },
  { id: "composite", section: "texts", title: (t) => t.pages.composite, Page: seesOwnDrafts(CompositePage) },
  { id: "history", section: "texts", title: (t) => t.pages.history, Page: seesOwnDrafts(HistoryPage) },
  { id: "topics", section: "texts", title: (t) => t.byTopic.views.topics, Page: TopicsPage },
  { id: "own-files", section: "texts", title: (t) => t.own.title, Page: OwnFilesPage },
  { id: "positions", section: "positions", title: (t) => t.positions.pages.matrix, Page: PositionsPage },
  { id: "issue", section: "positions", title: (t) => t.positions.pages.issue, Page: IssuePage },
  { id: "regions", section: "positions", title: (t) => t.positions.pages.territory, Page: TerritoryPage },
  { id: "around", section: "positions", title: (t) => t.positions.pages.around, Page: AroundPage },
  { id: "assessments", section: "positions", title: (t) => t.positions.pages.assessment, Page: AssessmentPage },
  { id: "provenance", section: "positions", title: (t) => t.positions.pages.provenance, Page: ProvenancePage },
  { id: "evidence", section: "evidence", title: (t) => t.evidence.title, Page: EvidencePage },
  { id: "timeline", section: "evidence", title: (t) => t.pages.timeline, Page: TimelinePage },
  { id: "commitments", section: "commitments", title: (t) => t.commitments.title, Page: CommitmentsPage },
  { id: "checks", section: "commitments", title: (t) => t.commitments.checks.title, Page: ChecksPage },
  {
    id: "monitoring",
    section: "commitments",
    title: (t) => t.commitments.monitoring.title,
    Page: MonitoringPage,
  },
  { id: "scenarios", section: "commitments", title: (t) => t.commitments.scenarios.title, Page: ScenariosPage },
  { id: "schedule", section: "commitments", title: (t) => t.commitments.schedule.title, Page: SchedulePage },
  { id: "briefings", section: "briefings", title: (t) => t.briefings.title, Page: BriefingsPage },
  { id: "bargain", section: "bargain", title: (t) => t.bargain.pages.packages, Page: PackagesPage },
  { id: "preferences", section: "bargain", title: (t) => t.bargain.pages.preferences, Page: PreferencesPage },
  { id: "acceptance", section: "bargain", title: (t) => t.acceptance.page, Page: AcceptancePage },
  { id: "stability", section: "bargain", title: (t) => t.bargain.pages.stability, Page: StabilityPage },
  ...recordPages,
];

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
