import type { ProcessState } from "../../core/record/state.ts";
import { chosenText, textOf } from "../../views/pages/commitments/model.ts";
import {
  commitmentPath,
  commitmentTexts,
  MONITORING_PATHS,
  monitoringViews,
  SCHEDULE_VIEWS,
} from "../../views/publish/site-map.ts";
import type { Words } from "../../words/types.ts";
import { second, shared, type SitePage } from "./page.ts";

/** What texts oblige to: commitments, checks, schedule, funds, relief and incentives of each; bodies, gaps and monitoring of all. */
export function commitmentPages(state: ProcessState, t: Words): readonly SitePage[] {
  const texts = commitmentTexts(state);
  const words = t.commitments;
  const { views } = words.schedule;
  const first = texts.find((id) => id === chosenText(state, undefined)?.id) ?? texts[0];
  const bodies = texts.some((id) => textOf(state, id).agreement.parties.some(({ kind }) => kind === "body"));
  const overall = (path: string, page: string, title: string, view: string): SitePage =>
    second(shared(path, page, title, "commitments", { view }));
  return [
    ...texts.flatMap((id) => pagesOf(t, id, id === first)),
    ...(texts.length > 1 ? [overall("gaps.html", "checks", words.checks.views.gaps, "gaps")] : []),
    ...(bodies ? [overall("bodies.html", "schedule", views.bodies, "bodies")] : []),
    ...monitoringViews(state).map((view) =>
      overall(MONITORING_PATHS[view], "monitoring", words.monitoring.views[view], view),
    ),
  ];
}

/** The pages of one text; those of the first lead from the head of the site. */
function pagesOf(t: Words, id: string, isFirst: boolean): readonly SitePage[] {
  const { title, checks, schedule } = t.commitments;
  const page = (path: string, of: string, name: string, view: string | null, top = false): SitePage => ({
    ...second(shared(path, of, name, "commitments", { text: id, ...(view === null ? {} : { view }) }, top)),
    of: id,
    isDefault: isFirst,
  });
  return [
    page(commitmentPath(id, "commitments"), "commitments", title, null, isFirst),
    page(commitmentPath(id, "checks"), "checks", checks.title, null),
    ...SCHEDULE_VIEWS.map((view) => page(commitmentPath(id, view), "schedule", schedule.views[view], view)),
  ];
}
