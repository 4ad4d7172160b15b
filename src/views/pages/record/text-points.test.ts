import { expect, test } from "vitest";
import type { TextVersion } from "../../../core/record/talks.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import type { CompositeText } from "../../../core/text/composite.ts";
import { pointName, pointsOf } from "./text-points.ts";

const slot: CompositeText = [
  {
    alternatives: [
      { parties: ["KA", "TA"], text: ["Truce"] },
      { parties: ["VE"], text: [] },
    ],
  },
];

test("lists name a point with brackets as negotiators write them; what entries quote keeps the notation of records", () => {
  const composite = {
    drafts: [],
    points: [
      { id: "1", label: "1.", heading: slot, text: ["Words."], points: [] },
      { id: "2", label: "2.", heading: [], text: ["Within ", ...slot], points: [] },
    ],
  };
  const points = pointsOf({ composite } as unknown as TextVersion);
  expect(points.map(pointName)).toEqual(["1. [Truce KA TA][— VE]", "2. Within [Truce KA TA][— VE]"]);
  expect(points[1]?.words).toBe("Within [Truce {KA, TA}][no text {VE}]");
});

test("words that only some hold are shown in their bracket, as on the page of the text; what entries quote is bare", () => {
  const { composite } = compile([
    {
      party: "KA",
      draft: draft({ points: [point({ id: "1", text: "We stop." }), point({ id: "2", text: "KA leads." })] }),
    },
    { party: "VE", draft: draft({ points: [point({ id: "1", text: "We stop." })] }) },
  ]);
  const shown = pointsOf({ composite } as unknown as TextVersion);
  expect(shown.map(({ words }) => words)).toEqual(["We stop.", "KA leads."]);
  expect(shown.map(pointName)).toEqual(["1 We stop.", "2 [KA leads. KA]"]);
});
