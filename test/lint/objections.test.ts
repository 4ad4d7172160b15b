import { describe, expect, test } from "vitest";

import { lintProse } from "../../src/core/briefing/lint.ts";
import { example } from "../examples/load.ts";

const ukraine = await example("ukraine");
const found = (text: string): readonly string[] =>
  lintProse(text, ukraine).map(({ code, quote }) => `${code} ${quote}`);

describe("a count of agreed points is not of all, where one stands outside or objects", () => {
  test.each([
    ["All parties agreed on 18 of the 20 points.", "18 of the 20"],
    ["Everybody agreed on 18 of the 20 points of the plan.", "18 of the 20"],
    ["The three governments were unanimous: 18 of the 20 points are agreed.", "18 of the 20"],
  ])("%s", (text, quote) => {
    expect(found(text)).toEqual([`wrong-count ${quote}`]);
  });

  test.each([
    "Ukraine and the United States agreed on 18 of the 20 points, as President Zelenskyy said on 23 December 2025.",
    "Ukraine and the United States agreed on 18 of the 20 points; not all parties did.",
  ])("nothing is wrong: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a point told by number is the one that has the figure told of it", () => {
  test("a figure that another point alone has", () => {
    expect(found("In point 3 the US draft caps the army at 600,000.")).toEqual(["wrong-point point 3"]);
    expect(found("Point 9 of the US draft has the vote within 100 days.")).toEqual(["wrong-point Point 9"]);
  });

  test("its own figure", () => {
    expect(found("In point 6 the US draft caps the army at 600,000.")).toEqual([]);
    expect(found("Point 25 of the US draft has the vote within 100 days.")).toEqual([]);
  });
});
