import { expect, test } from "vitest";
import english from "../../../words/en.json" with { type: "json" };
import { publicCode } from "../../common/said.ts";
import { TOGETHER } from "./questions.ts";
import { importance } from "./finding-kinds.ts";

/** Parts of what a finding says: no findings themselves. */
const PARTS: ReadonlySet<string> = new Set(["edge", "charter-part", "fund-part", "sum-told", "international-crime"]);

test("every check has its words, a short title and a rank of its own", () => {
  const told = Object.keys(english.said.checks).map(publicCode);
  const codes = [...new Set(told.filter((code) => !PARTS.has(code)))].toSorted();
  expect(Object.keys(importance).toSorted()).toEqual(codes);
  const together = TOGETHER.map(([code]) => code);
  expect(Object.keys(english.commitments.codes).toSorted()).toEqual([...codes, ...together].toSorted());
});
