import { expect, test } from "vitest";
import { inPast, isOneCount } from "./past.ts";

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

test("a count that was published before points named as open were told has not changed by that", () => {
  const was =
    "11 of 34 points were agreed between A and B, as the chair, C said on 17 March 2031; D was not part of this count";
  const is =
    "on 17 March 2031 the chair, C, named 23 of 34 points as open between A and B, which leaves 11; D was not part of this count";
  expect(isOneCount(was, is)).toBe(true);
  expect(isOneCount(was, is.replace("leaves 11", "leaves 12"))).toBe(false);
  expect(isOneCount(was.replace("11 of", "12 of"), is)).toBe(false);
});
