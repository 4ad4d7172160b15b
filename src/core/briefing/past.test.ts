import { expect, test } from "vitest";
import { inPast } from "./past.ts";

test("what was kept of a count in the present tense is told in the past, with the same figures, names and day", () => {
  expect(
    inPast(
      "18 of 20 points are agreed between Ukraine and the United States, as declared by President Zelenskyy on 23 December 2025; Russia is not part of this count",
    ),
  ).toBe(
    "18 of 20 points were agreed between Ukraine and the United States, as President Zelenskyy said on 23 December 2025; Russia was not part of this count",
  );
  const matrix = "agreed between Ketara and Solmark, as declared by the chair, Oberay on 12 March 2031; provisional";
  const told = "declared agreed between Ketara and Solmark by the chair, Oberay on 12 March 2031; provisional";
  expect(inPast(matrix)).toBe(told);
  expect(inPast(told)).toBe(told);
});
