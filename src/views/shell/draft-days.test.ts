import { expect, test } from "vitest";
import { History } from "../../../test/support/history.ts";
import { processOf } from "../../core/record/talks.ts";
import { fold } from "../../core/record/fold.ts";
import { talksOn } from "../../core/record/as-of.ts";
import { draft, point } from "../../core/text/draft.ts";
import { draftDays } from "./draft-days.ts";

test("each day offered for a draft is one on which the draft is there", () => {
  const history = new History();
  history.write("process", { title: "Talks", shortTitle: "Talks", timeZone: "UTC" }, { room: "public" });
  const text = draft({
    title: "Agreement",
    language: "en",
    date: "2031-03-01",
    points: [point({ id: "1", text: "A." })],
  });
  history.write("draft", { id: "signed", party: "KE", draft: text }, { on: "2031-03-01", known: "2031-03-20" });
  history.write("draft", { id: "other", party: "SO", draft: text }, { on: "2031-03-01", known: "2031-03-01" });
  const talks = fold(history.entries);
  const state = processOf(talks);
  const days = draftDays(state, { entries: history.entries, talks });
  expect(days.map(({ id, day }) => [id, day])).toEqual([
    ["signed", "2031-03-20"],
    ["other", "2031-03-01"],
  ]);
  for (const { id, day } of days) expect(talksOn(history.entries, { day }).drafts.map((each) => each.id)).toContain(id);
  expect(draftDays(state, null).map(({ day }) => day)).toEqual(["2031-03-01", "2031-03-01"]);
});
