import { expect, test } from "vitest";
import type { TextVersion } from "../../../core/record/talks.ts";
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
    points: [
      { id: "1", label: "1.", heading: slot, text: ["Words."], points: [] },
      { id: "2", label: "2.", heading: [], text: ["Within ", ...slot], points: [] },
    ],
  };
  const points = pointsOf({ composite } as unknown as TextVersion);
  expect(points.map(pointName)).toEqual(["1. [Truce KA TA][— VE]", "2. Within [Truce KA TA][— VE]"]);
  expect(points[1]?.words).toBe("Within [Truce {KA, TA}][no text {VE}]");
});
