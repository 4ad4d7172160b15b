import { expect, test } from "vitest";
import fc from "fast-check";

import { labelRows } from "./score-labels.ts";

test("no two labels of a row overlap, whatever their places and lengths", () => {
  const label = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    lines: fc.array(fc.string({ minLength: 1, maxLength: 14 }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 30 }), (unsorted) => {
      const labels = [...unsorted].sort((a, b) => a.at - b.at);
      const rows = labelRows(labels, 720);
      const spans = labels.flatMap(({ at, lines }, index) => {
        const half = Math.max(0, ...lines.map(({ length }) => length)) * 3.2;
        return lines.map((_line, up) => ({
          row: (rows[index] ?? 0) + up,
          from: at * 720 - half,
          to: at * 720 + half,
          index,
        }));
      });
      for (const a of spans)
        for (const b of spans)
          if (a.row === b.row && a.index < b.index) expect(a.to <= b.from || b.to <= a.from).toBe(true);
    }),
  );
});

test("labels that stand clear stay in one row", () => {
  expect(
    labelRows(
      [
        { at: 0.1, lines: ["Paris"] },
        { at: 0.5, lines: ["Berlin"] },
      ],
      720,
    ),
  ).toEqual([0, 0]);
});
