import { expect, test } from "vitest";
import { conceptsOf, placesOf } from "./concepts.ts";

test("where concepts stand does not depend on what was asked before", () => {
  const text = "Killed: 500.";
  const before = placesOf(text, new Set(["fate"]));
  conceptsOf("By the end of the year so many persons had been counted as killed");
  expect(before).not.toEqual([]);
  expect(placesOf(text, new Set(["fate"]))).toEqual(before);
});
