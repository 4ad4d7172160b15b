import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignDrafts } from "./align.ts";
import type { Correspondence } from "./alignment.ts";
import { draft, point, walkPoints, type Draft, type Point } from "./draft.ts";
import { draftPairs } from "./aligning/examples.test-data.ts";

const ids = (d: Draft): string[] => [...walkPoints(d.points)].map((placed) => placed.point.id);

function mirrored(pairs: readonly Correspondence[]): Correspondence[] {
  return pairs.map(({ from, to, reason: { runnerUp, ...reason }, ...rest }) => ({
    ...rest,
    from: to,
    to: from,
    reason:
      runnerUp === undefined ? reason : { ...reason, runnerUp: { ...runnerUp, from: runnerUp.to, to: runnerUp.from } },
  }));
}

/** Pairs as text in one order, whatever the order of their fields. */
const sorted = (pairs: readonly Correspondence[]): string[] =>
  pairs
    .map((pair) =>
      JSON.stringify(pair, (_name, value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      ),
    )
    .sort();

function relabelled(d: Draft): Draft {
  let count = 0;
  const change = (points: readonly Point[]): Point[] =>
    points.map((p) => ({ ...p, id: `z${1000 - count++}`, label: `(${count * 7})`, points: change(p.points) }));
  return { ...d, points: change(d.points) };
}

describe("alignment", () => {
  test("a provision that one draft only announces is the one that bears its heading in the other", () => {
    const part = (heading: string, text = "") => ({ heading, text });
    const made = (parts: readonly { heading: string; text: string }[]): Draft =>
      draft({
        points: parts.map(({ heading, text }, at) => point({ id: `p${at}`, label: `${at + 1}.`, heading, text })),
      });
    const set =
      "The Secretariat keeps the register, prepares the meetings and reports on them to all Parties each year.";
    const boats = "Each Party counts the fishing boats on the lake, and publishes their number in spring and autumn.";
    const a = made([part("Boats", boats), part("Secretariat (placeholder)")]);
    const b = made([part("Boats", boats), part("Secretariat", set)]);
    const pairs = alignDrafts(a, b).filter(({ from, to }) => from.length > 0 && to.length > 0);
    expect(pairs.map(({ from, to }) => [from, to])).toEqual([
      [["p0"], ["p0"]],
      [["p1"], ["p1"]],
    ]);
  });

  test("is total: each point of either draft is in a correspondence, and none that is not there", () => {
    fc.assert(
      fc.property(draftPairs, ([a, b]) => {
        const pairs = alignDrafts(a, b);
        expect([...new Set(pairs.flatMap((pair) => pair.from))].sort()).toEqual(ids(a).sort());
        expect([...new Set(pairs.flatMap((pair) => pair.to))].sort()).toEqual(ids(b).sort());
        expect(
          pairs.every((pair) => pair.from.length + pair.to.length > 0 && (pair.from.length < 2 || pair.to.length < 2)),
        ).toBe(true);
      }),
    );
  });

  test("is symmetric: seen from the other draft it is the same", () => {
    fc.assert(
      fc.property(draftPairs, ([a, b]) => {
        expect(sorted(mirrored(alignDrafts(b, a)))).toEqual(sorted(alignDrafts(a, b)));
      }),
    );
  });

  test("does not look at labels and ids", () => {
    fc.assert(
      fc.property(draftPairs, ([a, b]) => {
        const place = (d: Draft): Map<string, number> => new Map(ids(d).map((id, at) => [id, at]));
        const shape = (x: Draft, y: Draft): string[] => {
          const placeX = place(x);
          const placeY = place(y);
          return alignDrafts(x, y).map((pair) =>
            JSON.stringify([
              pair.from.map((id) => placeX.get(id)),
              pair.to.map((id) => placeY.get(id)),
              pair.confidence,
              pair.moved,
            ]),
          );
        };
        expect(shape(relabelled(a), relabelled(b))).toEqual(shape(a, b));
      }),
    );
  });

  test("leaves identical drafts in place, repeated points included", () => {
    fc.assert(
      fc.property(draftPairs, ([a]) => {
        const pairs = alignDrafts(a, a);
        expect(pairs.map((pair) => pair.from)).toEqual(ids(a).map((id) => [id]));
        for (const pair of pairs) {
          expect(pair.to).toEqual(pair.from);
          expect([pair.moved, pair.renumbered, pair.reason.basis]).toEqual([false, false, "identical"]);
        }
      }),
    );
  });

  test("keeps corrections and says so", () => {
    const a = draft({
      points: [
        point({ id: "1", text: "The port is open to all ships." }),
        point({ id: "2", text: "Prisoners are exchanged." }),
      ],
    });
    const b = draft({
      points: [
        point({ id: "x", text: "The port is open to all ships." }),
        point({ id: "y", text: "Prisoners are exchanged." }),
      ],
    });
    const pairs = alignDrafts(a, b, {
      corrections: [
        { from: ["1"], to: ["y"] },
        { from: [], to: ["x"] },
      ],
    });
    const corrected = pairs.find((pair) => pair.from.includes("1"));
    expect([corrected?.to, corrected?.confidence, corrected?.reason.basis]).toEqual([["y"], 1, "corrected"]);
    expect(pairs.find((pair) => pair.to.includes("x"))?.from).toEqual([]);
    expect(pairs.find((pair) => pair.from.includes("2"))?.to).toEqual([]);
  });
});
