import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarScale, roomFor } from "./calendar-scale.ts";

const days = fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 60 });

test("every day with an entry has its own place, in order, and is found again there", () => {
  fc.assert(
    fc.property(days, (list) => {
      const until = Math.max(...list);
      const scale = calendarScale(list, until);
      const sorted = [...new Set(list)].sort((a, b) => a - b);
      const places = sorted.map((day) => scale.place(day));
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
        if (index > 0) expect(place).toBeGreaterThan(places[index - 1] ?? 0);
        expect(scale.day(place)).toBe(sorted[index]);
      }
    }),
  );
});

test("labels never overlap", () => {
  const label = fc.record({ share: fc.float({ min: 0, max: 1, noNaN: true }), text: fc.string({ maxLength: 12 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
      const shown = [...roomFor(labels, 800)].sort((a, b) => a.share - b.share);
      for (const [index, { share, text }] of shown.entries()) {
        const next = shown[index + 1];
        if (next !== undefined)
          expect(share * 800 + text.length * 3.3).toBeLessThanOrEqual(next.share * 800 - next.text.length * 3.3 + 0.01);
      }
    }),
  );
});
