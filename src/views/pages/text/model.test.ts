import { expect, test } from "vitest";
import { shownMarks } from "./marks.ts";
import { numbered } from "./model.ts";

const made = (id: string, room: string) =>
  ({ entry: { id, room } }) as unknown as Parameters<typeof numbered>[0][number];

test("proposals keep their numbers: what a delegation prepares in its own room shifts none of them", () => {
  const [one, own, two] = [made("1", "table"), made("2", "caucus:KA"), made("3", "table")];
  expect([...numbered([one, own, two], { room: "table" }).values()]).toEqual([1, 2]);
  expect(numbered([one, own, two], { room: "table" }).get(own)).toBeUndefined();
  expect(numbered([one, two], { room: "public" }).get(two)).toBe(2);
});

test("brackets are shown with the letters of who holds them, without the signs of the notation", () => {
  expect(shownMarks("within [72 {KA, TA}][60 {VE}] days")).toBe("within [72 KA TA][60 VE] days");
});
