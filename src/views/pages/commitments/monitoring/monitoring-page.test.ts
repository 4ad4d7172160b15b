import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../../test/support/pages.ts";
import { agreement, type Commitment } from "../../../../core/commitments/index.ts";
import { MonitoringPage } from "./monitoring-page.tsx";

const duty: Commitment = {
  id: "hand-over",
  title: "Hand over the list",
  modality: "obligation",
  debtor: ["KE"],
  creditor: [],
  act: { words: "hand over the list", when: { happened: { type: "list-handed-over" } } },
  window: { due: { at: "2031-05-01" }, close: "throughDay" },
  anchors: [],
};

/** What the page says after these reports, as a reader hears it. */
function page(reports: readonly object[] = [], values: Record<string, string> = {}, inForce = true, of = duty): string {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({
    id: "accord",
    moments: [{ id: "d-day", title: "D-Day" }],
    ...(inForce ? { inForce: { at: "2031-01-01" } } : {}),
  });
  history.write("agreement", frame);
  history.write("commitment", { id: "accord:hand-over", agreement: "accord", commitment: of });
  for (const report of reports) history.write("incident", report);
  const html = drawn(MonitoringPage, "monitoring", frameOf(recordOf(history.entries)), values);
  return html.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");
}

test("deadlines of confirmed duties are shown before anything is reported, and that nothing is", () => {
  const before = page();
  expect(before).toContain("Hand over the list");
  expect(before).toMatch(/Nothing is reported yet: these deadlines follow from the text alone/u);
  expect(before).not.toContain("Nothing is watched yet");
  const report = {
    id: "i1",
    type: "list-handed-over",
    on: "2031-03-04",
    known: "2031-03-04",
    reporter: "M",
    grade: "reported",
    actor: "KE",
    commitments: ["hand-over"],
    sources: [],
  };
  expect(page([report])).not.toContain("Nothing is reported yet");
  expect(page([report], { view: "incidents", kind: "all" })).toMatch(/by KE\w*, as reported/u);
});

test("a duty in words alone is told as not known when its day has passed, and nothing is said to be all there is", () => {
  const report = { id: "i1", type: "other", on: "2031-06-04", known: "2031-06-04", reporter: "M", grade: "reported" };
  const open = page([{ ...report, commitments: ["hand-over"], sources: [] }], {}, true, {
    ...duty,
    act: { words: "hand over the list" },
  });
  expect(open).toContain("Deadline passed, not known whether performed 1");
  expect(open).toContain("not known: act stated in words only");
  expect(open).toContain("Nothing is known to be overdue.");
  expect(open).not.toContain("Nothing is overdue.");
  const started = page([{ ...report, commitments: ["hand-over"], sources: [] }], {}, true, {
    ...duty,
    window: { due: { anchor: "d-day", plus: { n: 3, unit: "day" } }, close: "throughDay" },
  });
  expect(started).toMatch(/Start not known 1 .* D-Day 1 commitment counts from it/u);
  expect(started).toContain("Nothing is known to be overdue.");
});

test("nothing of a draft that is not in force is shown as due", () => {
  const draft = page([], {}, false);
  expect(draft).not.toContain("Hand over the list");
  expect(page([], { view: "week" }, false)).toContain("Nothing is watched yet");
});
