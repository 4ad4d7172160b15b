import { expect, test } from "vitest";
import type { BargainFile } from "../../../core/bargain/index.ts";
import { moved, ranked, weightOf } from "./editing.ts";

const file: BargainFile = {
  parties: ["A"],
  issues: [
    { id: "port", options: ["x", "y"] },
    { id: "road", options: ["x", "y"] },
  ],
  preferences: { A: { scores: {}, weights: { road: 0 } } },
};

test("a weight that is absent is 1, in the page as in what is computed", () => {
  expect(weightOf(file, "A", "port")).toBe(1);
  expect(weightOf(file, "A", "road")).toBe(0);
  expect(ranked(file, "A").map(({ id }) => id)).toEqual(["port", "road"]);
  expect(moved(file, "A", "road", -1).preferences["A"]?.weights).toEqual({ road: 1, port: 0 });
});
