import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../common/random.ts";
import { undominated } from "./dominance.ts";

/** Distinct vectors in descending lexicographic order, as columns. */
function columnsOf(seed: number, size: number, width: number, range: number): Float64Array[] {
  const random = seededRandom(seed);
  const seen = new Map<string, number[]>();
  for (let at = 0; at < size; at++) {
    const vector = Array.from({ length: width }, () => Math.floor(random() * range));
    seen.set(vector.join(" "), vector);
  }
  const vectors = [...seen.values()].sort((a, b) => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return b[at]! - a[at]!;
  });
  return Array.from({ length: width }, (_, at) => Float64Array.from(vectors, (vector) => vector[at]!));
}

describe("law: what stays is what no other dominates", () => {
  it("for one to six coordinates, with and without ties, small and large", () => {
    const shape = fc.record({
      size: fc.integer({ min: 1, max: 400 }),
      width: fc.integer({ min: 1, max: 6 }),
      range: fc.constantFrom(2, 5, 40, 1_000_000),
    });
    fc.assert(
      fc.property(fc.integer(), shape, (seed, { size, width, range }) => {
        const columns = columnsOf(seed, size, width, range);
        const count = columns[0]!.length;
        const keep = undominated(columns, count);
        for (let at = 0; at < count; at++) {
          let dominated = false;
          for (let other = 0; !dominated && other < count; other++)
            dominated = other !== at && columns.every((column) => column[other]! >= column[at]!);
          expect(keep[at]).toBe(dominated ? 0 : 1);
        }
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 60) },
    );
  });
});
