import { expect, test } from "vitest";

import { lintProse } from "../../src/core/briefing/lint.ts";
import { exampleState } from "../../src/core/briefing/lint/rules/examples.test-data.ts";

const found = (text: string): readonly string[] =>
  lintProse(text, exampleState).flatMap(({ code, quote }) => (code === "contradicted" ? [quote] : []));

test("a number with its figures turned round is not the record's, however near it lies", () => {
  expect(found("Southland's army admitted to 1,980 soldiers killed in February.")).toEqual(["1,980"]);
  expect(found("Southland's army admitted to 1,895 soldiers killed in February.")).toEqual(["1,895"]);
});

test("a rounder number is the record's", () => {
  expect(found("Southland's army admitted to 1,900 soldiers killed in February.")).toEqual([]);
  expect(found("Southland's army admitted to 1,890 soldiers killed in February.")).toEqual([]);
});
