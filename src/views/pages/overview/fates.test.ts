import { expect, test } from "vitest";
import { draft, point, type Wording } from "../../../core/text/draft.ts";
import { compareDrafts } from "../../../core/text/compare.ts";
import type { TabledDraft } from "../../../core/record/state.ts";
import { fatesOf } from "./fates.ts";

const told = (wording: Wording, text: string): TabledDraft => ({
  id: text,
  party: "A",
  draft: draft({ title: "T", points: [point({ id: "p", label: "1", text, wording })] }),
});

const fate = (base: TabledDraft, later: TabledDraft) =>
  fatesOf(base, later, compareDrafts(base.draft, later.draft)).fates.map(({ relation }) => relation);

test("a point told in other words is never called the same: nothing that is compared of it differs", () => {
  const words = "The parties cease fire within 30 days.";
  const retold = "Within 30 days the parties cease fire.";
  expect(fate(told("verbatim", words), told("verbatim", words))).toEqual(["same"]);
  expect(fate(told("verbatim", words), told("paraphrase", retold))).toEqual(["alike"]);
  expect(fate(told("paraphrase", words), told("verbatim", words))).toEqual(["alike"]);
  expect(fate(told("verbatim", words), told("paraphrase", words.replace("30", "40")))).toEqual(["modified"]);
});
