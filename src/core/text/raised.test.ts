import fc from "fast-check";
import { expect, test } from "vitest";
import { offBaseline, onBaseline } from "./raised.ts";

test("figures above and below the line", () => {
  expect(onBaseline("9", "raised")).toBe("⁹");
  expect(onBaseline("-3", "raised")).toBe("⁻³");
  expect(onBaseline("1, 2", "raised")).toBe("¹, ²");
  expect(onBaseline("2", "lowered")).toBe("₂");
});

test("the figures come back; other words stay", () => {
  for (const figures of ["9", "-3", "1, 2", "(10)"]) expect(offBaseline(onBaseline(figures, "raised"))).toBe(figures);
  expect(offBaseline("m³")).toBe("m³");
});

test("words that plain text cannot raise stay", () => {
  for (const word of ["st", "nd", "bis", "o", "(a)", "2a", ""]) expect(onBaseline(word, "raised")).toBe(word);
});

test("no place in a text moves", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("raised", "lowered"), (text, baseline) => {
      expect(onBaseline(text, baseline)).toHaveLength(text.length);
    }),
  );
});
