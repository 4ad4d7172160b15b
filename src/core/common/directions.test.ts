import fc from "fast-check";
import { expect, test } from "vitest";
import { someLineTurns } from "./directions.ts";

const LEFT = ["The ceasefire begins at dawn.", "Перемир’я починається на світанку.", "NATO"];
const RIGHT = ["يبدأ وقف إطلاق النار عند الفجر.", "הפסקת האש מתחילה עם שחר."];

test("law: a text turns where, and only where, a line of it is mostly of the other direction", () => {
  const line = fc.oneof(
    fc.constantFrom(...LEFT).map((words) => [words, "ltr"] as const),
    fc.constantFrom(...RIGHT).map((words) => [words, "rtl"] as const),
    fc.constantFrom("", "12 (3)", "—").map((words) => [words, ""] as const),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.boolean(), (lines, rightToLeft) => {
      const words = lines.map(([text]) => text).join("\n");
      const other = rightToLeft ? "ltr" : "rtl";
      expect(someLineTurns(words, rightToLeft)).toBe(lines.some(([, direction]) => direction === other));
    }),
  );
});

test("a name in other letters turns no line", () => {
  expect(someLineTurns("NATO ترحب ببدء وقف إطلاق النار", true)).toBe(false);
  expect(someLineTurns("The text says “وقف” of the ceasefire", false)).toBe(false);
});
