import { expect, test } from "vitest";
import { shownState } from "./shown-state.ts";

test("words in a party's own room are not said to be on the table", () => {
  expect(shownState({ state: "tabled", entry: { room: "caucus/KE" } })).toBe("kept");
  expect(shownState({ state: "tabled", entry: { room: "table" } })).toBe("tabled");
  expect(shownState({ state: "withdrawn", entry: { room: "caucus/KE" } })).toBe("withdrawn");
});
