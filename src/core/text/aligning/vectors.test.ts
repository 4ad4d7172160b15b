import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PairIds } from "./pair-ids.ts";
import { RowBuilder, Spread, weigh, type Rows } from "./vectors.ts";

const FEATURES = 12;
const bags = fc.array(fc.array(fc.nat(FEATURES - 1), { maxLength: 20 }), { minLength: 2, maxLength: 6 });

function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const builder = new RowBuilder(FEATURES);
  for (const list of lists) {
    for (const feature of list) builder.add(feature, 1);
    builder.endRow();
  }
  return weigh(builder.counts(), new Float64Array(FEATURES).fill(1));
}

function weightsOf(list: readonly number[]): number[] {
  return Array.from({ length: FEATURES }, (_, feature) => {
    const count = list.filter((other) => other === feature).length;
    return count === 0 ? 0 : 1 + Math.log(count);
  });
}

describe("rows", () => {
  it("are measured against each other as vectors are, in any order", () => {
    fc.assert(
      fc.property(bags, (lists) => {
        const rows = rowsOf(lists);
        const spread = new Spread(FEATURES);
        for (const [row, one] of lists.entries()) {
          for (const [other, two] of lists.entries()) {
            spread.load(rows, row);
            spread.measure(rows, other);
            const [v, w] = [weightsOf(one), weightsOf(two)];
            const dot = v.reduce((sum, value, at) => sum + value * (w[at] ?? 0), 0);
            const shared = v.reduce((sum, value, at) => sum + ((w[at] ?? 0) > 0 ? value ** 2 : 0), 0);
            expect(spread.dot).toBeCloseTo(dot, 9);
            expect(spread.first).toBeCloseTo(shared, 9);
            const length = Math.hypot(...v) * Math.hypot(...w);
            expect(spread.cosine(rows, other)).toBeCloseTo(length === 0 ? 0 : dot / length, 9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("pairs", () => {
  it("are numbered in order and keep their numbers, however many there are and whatever their bits", () => {
    const ids = new PairIds();
    const pairs = Array.from({ length: 3000 }, (_, at) => [(at % 50) << 16, Math.imul(at, 0x10001)] as const);
    pairs.forEach(([first, second], at) => expect(ids.of(first, second)).toBe(at));
    pairs.forEach(([first, second], at) => expect(ids.of(first, second)).toBe(at));
    expect(ids.size).toBe(3000);
  });
});
