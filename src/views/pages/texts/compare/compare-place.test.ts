import fc from "fast-check";
import { expect, test } from "vitest";
import { corrected, readCorrections, writeCorrections } from "./compare-place.ts";

const ids = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), { maxLength: 3 });
const corrections = fc.array(
  fc.record({ from: ids, to: ids }).filter(({ from, to }) => from.length + to.length > 0),
  { maxLength: 4 },
);

test("pairings corrected by hand survive in a link", () => {
  fc.assert(
    fc.property(corrections, (list) => {
      expect(readCorrections(writeCorrections(list))).toEqual(list);
    }),
  );
});

test("a link that makes no sense corrects nothing", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Array.isArray(readCorrections(text))).toBe(true);
    }),
  );
  expect(readCorrections("::;:;%E0%A4%A:1;a")).toEqual([]);
});

test("a later correction takes the place of earlier ones for the same points", () => {
  const before = [
    { from: ["6"], to: ["7"] },
    { from: ["8"], to: ["8"] },
  ];
  expect(corrected(before, [{ from: ["6"], to: [] }])).toEqual([
    { from: ["8"], to: ["8"] },
    { from: ["6"], to: [] },
  ]);
});
