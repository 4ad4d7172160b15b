import fc from "fast-check";
import { expect, test } from "vitest";
import { proseArbitrary } from "../compiling/arbitraries.ts";
import { applySpans } from "./apply.ts";
import { spansBetween } from "./between.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 150);
const place = { point: "1", in: "text", as: "A" } as const;

test("spans between two wordings make the one into the other, and leave alone what both have", () => {
  fc.assert(
    fc.property(fc.oneof(proseArbitrary, fc.string({ unit: "binary" })), proseArbitrary, (from, to) => {
      const spans = spansBetween(place, from, to);
      expect(applySpans(from, spans)).toEqual({ ok: true, value: to });
      expect(spansBetween(place, from, from)).toEqual([]);
    }),
    { numRuns: runs },
  );
  expect(spansBetween(place, "shall end within 30 days", "shall end within 45 days")).toEqual([
    { ...place, from: 17, to: 19, quote: "30", insert: "45" },
  ]);
});
