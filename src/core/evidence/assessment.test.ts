import { expect, test } from "vitest";
import { assessmentRows, assessorsOf } from "./assessment.ts";
import type { Assessment } from "../things/assessment.ts";

const view = (fields: Partial<Assessment> & { readonly id: string }): Assessment => ({
  draft: "d",
  point: "1",
  criterion: "security",
  assessor: "A",
  on: "2031-01-01",
  bears: [],
  benefits: [],
  judgement: "strengthens",
  reason: "Because.",
  sources: [],
  confidence: "found",
  ...fields,
});

test("rivals stand side by side, each with the latest word, and nothing is added up", () => {
  const list = [
    view({ id: "1" }),
    view({ id: "2", assessor: "B", judgement: "weakens" }),
    view({ id: "3", judgement: "mixed", on: "2031-02-01" }),
    view({ id: "4", criterion: "precision" }),
    view({ id: "5", point: "2" }),
    view({ id: "6", draft: "other" }),
  ];
  const rows = assessmentRows(list, "d", ["1", "2"]);
  expect(rows.map(({ point, criterion, differ }) => [point, criterion, differ])).toEqual([
    ["1", "security", true],
    ["1", "precision", false],
    ["2", "security", false],
  ]);
  expect([...(rows[0]?.by ?? [])].map(([who, own]) => [who, own.map(({ id }) => id)])).toEqual([
    ["A", ["3"]],
    ["B", ["2"]],
  ]);
  expect(assessorsOf(list, "d")).toEqual(["A", "B"]);
});

test("judging for different parties is no rivalry", () => {
  const rows = assessmentRows(
    [view({ id: "1", of: "KE" }), view({ id: "2", assessor: "B", of: "SO", judgement: "weakens" })],
    "d",
    ["1"],
  );
  expect(rows[0]?.differ).toBe(false);
});
