import { expect, test } from "vitest";

import { lintProse } from "../../src/core/briefing/lint.ts";
import { example } from "../examples/load.ts";

const ukraine = await example("ukraine");
const found = (text: string): readonly string[] =>
  lintProse(text, ukraine)
    .filter(({ code }) => code === "wrong-point" || code === "wrong-count")
    .map(({ code, quote }) => `${code} ${quote}`);

test.each([
  ["Point 7 of the US plan caps the Ukrainian armed forces.", "wrong-point Point 7"],
  ["Under the US 28-point draft, point 25 grants a full amnesty to all parties.", "wrong-point point 25"],
  ["The US plan ends with a general amnesty (point 27).", "wrong-point point 27"],
  ["Point nine of the European 24-point plan deals with prisoners of war.", "wrong-point Point nine"],
  ["The European 24-point plan says in point 26 that talks follow.", "wrong-point point 26"],
  ["In Zelensky's 20-point framework, point 8 creates a Peace Council.", "wrong-point point 8"],
  ["The US plan, which runs to 27 points, was leaked.", "wrong-count 27"],
  ["The E3 counter-proposal contains 24 points.", "wrong-count 24"],
  ["The European plan has 22 points.", "wrong-count 22"],
])("%s", (text, fault) => {
  expect(found(text)).toEqual([fault]);
});

test.each([
  "Point 6 of the US plan caps the Ukrainian armed forces at 600,000.",
  "Under the US 28-point draft, point 26 grants a full amnesty to all parties.",
  "The US plan ends with a Peace Council (point 27) and a ceasefire (point 28).",
  "Point 14 of the US plan puts frozen Russian assets into a fund; point 12 rebuilds gas infrastructure.",
  "The European 24-point plan models its guarantees on Article 5 of the NATO treaty, not on Article 4.",
  "Point 7 of the US plan does not cap the armed forces.",
  "The US plan has 28 points and the 20-point framework 20.",
  "The 20-point framework has 18 points agreed between Ukraine and the United States, Zelenskyy said.",
  "Point 3 was the hardest, officials said of the US plan.",
  "The E3 counter-proposal has 28 points.",
  "The European plan has 24 points.",
  "The US draft has 28 points and the European plan lists twenty-four points.",
  "The US draft has 28 points and the Geneva framework has 19 points.",
])("nothing is wrong: %s", (text) => {
  expect(found(text)).toEqual([]);
});
