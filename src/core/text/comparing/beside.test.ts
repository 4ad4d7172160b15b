import fc from "fast-check";
import { expect, test } from "vitest";
import { said } from "../../common/said.ts";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";

const WORDS = "The Riparians release water from the upper dam in every dry month of the year.".split(" ");
const note = { mark: "1", text: "Measured as a monthly mean." };

/** A point with one note behind so many of its words. */
function noted(behind: number): Draft {
  const at = WORDS.slice(0, behind).join(" ").length;
  const text = WORDS.join(" ");
  return draft({ language: "en", points: [point({ id: "1", label: "1.", text, footnotes: [{ ...note, at }] })] });
}

test("law: a note that stands at another word of a point is told with the words before it, and no other", () => {
  const place = fc.integer({ min: 1, max: WORDS.length });
  fc.assert(
    fc.property(place, place, (one, other) => {
      const { beside, pairs } = compareDrafts(noted(one), noted(other));
      expect(pairs).toMatchObject([{ identical: true, changes: [] }]);
      expect(beside?.length).toBe(one === other ? undefined : 1);
      if (one === other) return;
      expect(beside).toMatchObject([{ code: "paper-note-moved", facts: { at: "1", mark: "1" } }]);
      const shown = beside?.[0]?.facts?.["words"];
      const ends = WORDS.map((_, from) => WORDS.slice(from, other).join(" ")).filter((words) => words !== "");
      expect(ends).toContain(shown);
    }),
  );
});

test("pictures that show something else, or are more, are told; of a file that does not tell which, nothing is", () => {
  const of = (...marks: readonly string[]): Draft => ({
    ...noted(1),
    warnings: marks.length === 0 ? [] : [{ code: "picture", facts: { count: marks.length, marks: marks.join(" ") } }],
  });
  const told = (a: Draft, b: Draft) => compareDrafts(a, b).beside;
  expect(told(of("map"), of("map"))).toBeUndefined();
  expect(told(of("map"), of("other"))).toEqual([said("paper-pictures", { same: true, from: 1, to: 1 })]);
  expect(told(of("map"), of("map", "seal"))).toEqual([said("paper-pictures", { same: false, from: 1, to: 2 })]);
  expect(told(of("map"), of())).toBeUndefined();
});
