import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreement,
  criticalPath,
  dateRanges,
  deadlineNetwork,
  timeConflict,
} from "../../src/core/commitments/index.ts";
import { boundsFrom, checkNetwork, windowsFrom, type TimeEdge } from "../../src/core/commitments/time/network.ts";
import { commitment, due, happened } from "./days.ts";

/** Two edges for a difference between least and most. */
function between(from: number, to: number, least: number, most: number): readonly TimeEdge[] {
  return [
    { from, to, most },
    { from: to, to: from, most: -least },
  ];
}

/** John and Fred of Dechter, Meiri and Pearl (1991): 7:00, John leaves, John arrives, Fred leaves, Fred arrives. */
const johnLeaves = between(0, 1, 10, 20);
const fredArrives = between(0, 4, 60, 70);
const overlap = between(3, 2, 10, 20);
const car = between(1, 2, 30, 40);
const carpool = between(3, 4, 40, 50);
const bus = between(1, 2, 60, 10_000);
const ownCar = between(3, 4, 20, 30);

describe("networks of times, published tables", () => {
  const edges = [...johnLeaves, ...car, ...overlap, ...carpool, ...fredArrives];
  test("the graph of least distances", () => {
    expect([0, 1, 2, 3, 4].map((source) => [...boundsFrom(5, edges, source)])).toEqual([
      [0, 20, 50, 30, 70],
      [-10, 0, 40, 20, 60],
      [-40, -30, 0, -10, 30],
      [-20, -10, 20, 0, 50],
      [-60, -50, -20, -40, 0],
    ]);
  });
  test("earliest and latest times", () => {
    expect(windowsFrom(5, edges, 0).slice(1)).toEqual([
      { earliest: 10, latest: 20 },
      { earliest: 40, latest: 50 },
      { earliest: 20, latest: 30 },
      { earliest: 60, latest: 70 },
    ]);
  });
  test("three of four choices are consistent; bus and carpool are not", () => {
    const consistent = [car, bus].flatMap((john) =>
      [carpool, ownCar].map(
        (fred) => checkNetwork(5, [...johnLeaves, ...john, ...overlap, ...fred, ...fredArrives]).consistent,
      ),
    );
    expect(consistent).toEqual([true, true, false, true]);
  });
  test("bus and own car leave no choice", () => {
    const forced = windowsFrom(5, [...johnLeaves, ...bus, ...overlap, ...ownCar, ...fredArrives], 0);
    expect(forced.slice(1).map((each) => each.earliest)).toEqual([10, 70, 50, 70]);
  });
});

const arbitrary = fc.integer({ min: 2, max: 9 }).chain((points) =>
  fc.record({
    points: fc.constant(points),
    edges: fc.array(
      fc.record({ from: fc.nat(points - 1), to: fc.nat(points - 1), most: fc.integer({ min: -5, max: 9 }) }),
      { maxLength: 24 },
    ),
  }),
);

describe("laws of networks", () => {
  test("a consistent network has times for all points; a cycle that is named cannot hold", () => {
    fc.assert(
      fc.property(arbitrary, ({ points, edges }) => {
        const found = checkNetwork(points, edges);
        if (found.consistent) {
          for (const { from, to, most } of edges)
            expect((found.potential[to] ?? 0) - (found.potential[from] ?? 0)).toBeLessThanOrEqual(most);
          return;
        }
        const cycle = found.cycle.map((index) => edges[index] as TimeEdge);
        expect(cycle.reduce((sum, edge) => sum + edge.most, 0)).toBeLessThan(0);
        cycle.forEach((edge, at) => expect(edge.to).toBe(cycle[(at + 1) % cycle.length]?.from));
      }),
    );
  });
});

describe("deadlines of clauses", () => {
  const fulfilled = (id: string) => ({ words: `${id} done`, when: { status: id, is: ["fulfilled" as const] } });
  const days = (n: number, anchor = "ceasefire") => ({ anchor, plus: { n, unit: "day" as const } });
  const minsk = (withLoop: boolean) =>
    agreement({
      id: "minsk",
      moments: [{ id: "ceasefire", on: { at: "2015-02-15" } }],
      commitments: [
        commitment("9", "obligation", happened("border"), {
          trigger: fulfilled("12"),
          window: { ...due(days(320)), close: "throughDay", opens: days(1) },
        }),
        commitment("12", "obligation", happened("elections"), {
          window: { due: days(300), close: "throughDay", opens: days(60) },
          ...(withLoop ? { condition: fulfilled("9") } : {}),
        }),
      ],
    });
  test("border control after elections is consistent", () => {
    expect(timeConflict(deadlineNetwork(minsk(false)))).toBeNull();
  });
  test("14, 28 and 14 days against 42: named, with the clauses of the cycle", () => {
    const chain = agreement({
      id: "warranty",
      moments: [{ id: "closing", on: { at: "2026-01-28" } }],
      commitments: [
        commitment("claims", "obligation", happened("claims"), {
          window: { due: days(42, "closing"), close: "instant" },
          trigger: fulfilled("compensation"),
        }),
        commitment("compensation", "obligation", happened("compensation"), {
          trigger: fulfilled("performance"),
          window: { opens: days(56, "closing"), close: "instant" },
        }),
        commitment("performance", "obligation", happened("performance"), {}),
      ],
    });
    const conflict = timeConflict(deadlineNetwork(chain));
    expect(conflict?.clauses.toSorted()).toEqual(["claims", "compensation"]);
    expect(conflict?.hours).toBe(14 * 24);
  });
  test("dates between which each act must lie, and the clauses that decide them", () => {
    const one = agreement({
      id: "path",
      moments: [
        { id: "signature", on: { at: "2026-01-01" } },
        { id: "entry", on: days(30, "signature") },
      ],
      commitments: [
        commitment("elections", "obligation", happened("elections"), {
          window: { due: days(100, "entry"), close: "before", opens: days(60, "entry") },
        }),
      ],
    });
    expect(dateRanges(one, "signature").find((each) => each.point === "elections:done")).toEqual({
      point: "elections:done",
      earliest: 90,
      latest: 130,
    });
    expect(criticalPath(one, "signature", "elections:done").map((step) => step.clause)).toEqual(["entry", "elections"]);
  });
});
