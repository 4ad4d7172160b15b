import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";
import { partyDraftsArbitrary } from "../compiling/arbitraries.ts";
import { draft, point } from "../draft.ts";
import { reading, readingText, walkComposite } from "../reading.ts";
import { applyEdit, invertEdit } from "./apply.ts";
import { applyToComposite, compositeReading, findPoint } from "./composite.ts";
import { idsOf } from "./operations.ts";
import type { PointOperation, ReadPoint, Span, TextEdit } from "./span.ts";
import { applyToVersion, misfit } from "./version.ts";

const composites = fc.constantFrom(
  ...fc
    .sample(partyDraftsArbitrary, { numRuns: 80, seed: 23 })
    .map((drafts) => compile(drafts).composite)
    // Ids that stand twice name no one point.
    .filter(({ points }) => points.length > 0 && new Set(allOf(points)).size === allOf(points).length),
);

function allOf(points: Parameters<typeof walkComposite>[0]): readonly string[] {
  return [...walkComposite(points)].map((each) => each.point.id);
}

const value = <T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly failure: { readonly code: string } },
): T => (result.ok ? result.value : expect.fail(result.failure.code));

/** Numbers from which an operation is made on whatever points there are. */
const draw = fc.record({
  op: fc.constantFrom("insert", "delete", "move", "split", "join", "part"),
  one: fc.nat(),
  other: fc.nat(),
  at: fc.nat(),
  under: fc.boolean(),
});
type Draw = typeof draw extends fc.Arbitrary<infer D> ? D : never;

interface Place {
  readonly point: ReadPoint;
  readonly next: ReadPoint | undefined;
}

function placesOf(points: readonly ReadPoint[]): readonly Place[] {
  return points.flatMap((each, index) => [{ point: each, next: points[index + 1] }, ...placesOf(each.points)]);
}

/** An operation on one of the points; undefined where there is none to do it on. */
function operationOn(points: readonly ReadPoint[], drawn: Draw, n: number, as: string): PointOperation | undefined {
  const places = placesOf(points);
  const place = places[drawn.one % Math.max(1, places.length)];
  if (place === undefined) return undefined;
  const { point: chosen, next } = place;
  const target = places[drawn.other % places.length]?.point.id ?? "";
  const at = drawn.under ? { under: drawn.other % 5 === 0 ? null : target } : { after: target };
  switch (drawn.op) {
    case "insert":
      return { op: "insert", at, point: { id: `new${n}`, label: "", heading: "", text: "New words.", points: [] } };
    case "delete":
      return { op: "delete", point: chosen.id };
    case "move":
      return idsOf([chosen]).has(target) ? undefined : { op: "move", point: chosen.id, at };
    case "split": {
      const start = drawn.at % (chosen.text.length + 1);
      const gap = chosen.text[start] === " " ? " " : "";
      const below = drawn.other % (chosen.points.length + 1);
      return { op: "split", point: chosen.id, at: start, gap, into: { id: `half${n}`, label: "" }, below, as };
    }
    case "part":
      return { op: "part", point: chosen.id, parties: [as], into: { id: `own${n}`, label: "" } };
    default:
      return next === undefined || next.heading !== ""
        ? undefined
        : { op: "join", point: chosen.id, next: next.id, gap: drawn.under ? "\n" : "" };
  }
}

describe("whole points", () => {
  test("any sequence of operations leads back exactly", () => {
    let done = 0;
    fc.assert(
      fc.property(composites, fc.nat(), fc.array(draw, { minLength: 1, maxLength: 5 }), (composite, n, draws) => {
        const party = composite.parties[n % composite.parties.length] ?? "";
        const before = compositeReading(composite.points, party);
        const points: PointOperation[] = [];
        for (const [index, drawn] of draws.entries()) {
          const now = value(applyEdit(before, { spans: [], points }, party));
          const operation = operationOn(now, drawn, index, party);
          // Of one party's words alone there is nothing to take apart.
          if (operation !== undefined && operation.op !== "part") points.push(operation);
        }
        const edit: TextEdit = { spans: [], points };
        const after = value(applyEdit(before, edit, party));
        expect(value(applyEdit(after, value(invertEdit(before, edit, party)), party))).toEqual(before);
        done += points.length;
      }),
      { numRuns: 150 },
    );
    expect(done).toBeGreaterThan(100);
  });

  test("of a composite that move, come apart or together leave every party's draft as it is", () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(composites, fc.nat(), fc.array(draw, { minLength: 1, maxLength: 6 }), (composite, n, draws) => {
        const party = composite.parties[n % composite.parties.length] ?? "";
        const drafts = composite.drafts.map((each) => value(reading(composite, each.party)));
        let now = composite;
        for (const [index, drawn] of draws.entries()) {
          const operation = operationOn(compositeReading(now.points, party), drawn, index, party);
          if (operation === undefined || operation.op === "insert" || operation.op === "delete") continue;
          const next = applyToComposite(now, { spans: [], points: [operation] });
          if (!next.ok) continue;
          done.set(operation.op, (done.get(operation.op) ?? 0) + 1);
          now = next.value;
        }
        expect(composite.drafts.map((each) => value(reading(now, each.party)))).toEqual(drafts);
      }),
      { numRuns: 250 },
    );
    for (const op of ["move", "split", "join", "part"]) expect(done.get(op) ?? 0, op).toBeGreaterThan(0);
  });

  test("of a draft come apart and together with their footnotes, and a struck point stays", () => {
    const one = point({ id: "1", text: "First. Second.", footnotes: [{ mark: "*", text: "note", at: 14 }] });
    const version = { draft: draft({ points: [one, point({ id: "2", text: "Third." })] }) };
    const split: PointOperation = { op: "split", point: "1", at: 6, gap: " ", into: { id: "1+", label: "" }, below: 0 };
    const apart = value(applyToVersion(version, { spans: [], points: [split] }));
    expect(apart.draft?.points).toMatchObject([
      { id: "1", text: "First.", footnotes: [] },
      { id: "1+", text: "Second.", footnotes: [{ at: 7 }] },
      { id: "2" },
    ]);
    const back = value(
      applyToVersion(apart, {
        spans: [],
        points: [
          { op: "join", point: "1", next: "1+", gap: " " },
          { op: "delete", point: "2" },
        ],
      }),
    );
    expect(back.draft?.points).toMatchObject([{ text: "First. Second.", footnotes: [{ at: 14 }] }, { deleted: true }]);
  });

  test("are refused where they are not next to each other, have headings, or stand in brackets", () => {
    const headed = point({ id: "2", heading: "Peace", text: "b" });
    const version = {
      draft: draft({ points: [point({ id: "1", text: "a" }), headed, point({ id: "3", text: "c" })] }),
    };
    const join = (one: string, next: string): TextEdit => ({
      spans: [],
      points: [{ op: "join", point: one, next, gap: "" }],
    });
    expect(misfit(version, join("1", "2"))?.code).toBe("join-heading");
    expect(misfit(version, join("1", "3"))?.code).toBe("not-next");
    expect(misfit(version, join("1", "9"))?.code).toBe("unknown-point.version");
    const { composite } = compile([
      { party: "NORTH", draft: draft({ points: [point({ id: "1", text: "Not above 600 persons." })] }) },
      { party: "SOUTH", draft: draft({ points: [point({ id: "1", text: "Not above 800 persons." })] }) },
    ]);
    const id = composite.points[0]?.id ?? "";
    const split: PointOperation = {
      op: "split",
      point: id,
      at: 11,
      gap: "",
      into: { id: "x", label: "" },
      below: 0,
      as: "NORTH",
    };
    expect(misfit({ composite }, { spans: [], points: [split] })?.code).toBe("split-in-brackets");
  });
});

const words = fc.constantFrom("", "seven", "сім днів", "سبعة", "e\u0301", "\n", "👩‍👩‍👧");

describe("an edit for some of the parties", () => {
  test("changes what they read as it says, and what nobody else reads", () => {
    let bracketed = 0;
    fc.assert(
      fc.property(
        composites,
        fc.nat(),
        fc.nat(),
        fc.record({ from: fc.nat(), length: fc.nat(12), insert: words, with: fc.nat() }),
        (composite, n, m, drawn) => {
          const party = composite.parties[n % composite.parties.length] ?? "";
          const all = [...walkComposite(composite.points)].map((each) => each.point);
          const chosen = all[m % all.length] ?? expect.fail("no point");
          const text = readingText(chosen.text, party);
          const from = drawn.from % (text.length + 1);
          const quote = text.slice(from, from + drawn.length);
          fc.pre(quote !== drawn.insert);
          const span: Span = {
            point: chosen.id,
            in: "text",
            as: party,
            from,
            to: from + quote.length,
            quote,
            insert: drawn.insert,
          };
          const other = composite.parties[drawn.with % composite.parties.length] ?? "";
          const edit: TextEdit = { spans: [span], points: [], for: [...new Set([party, other])] };
          const shared = value(applyToComposite(composite, { spans: [span], points: [] }));
          const after = value(applyToComposite(composite, edit));
          for (const { party: each, points } of composite.drafts) {
            const changes = edit.for?.includes(each) === true;
            if (!changes) expect(value(reading(after, each))).toEqual(value(reading(composite, each)));
            else if (each === party || points.some(({ pieces }) => pieces.includes(chosen.id)))
              expect(readingText(findPoint(after.points, chosen.id)?.text ?? [], each)).toBe(
                readingText(findPoint(shared.points, chosen.id)?.text ?? [], each),
              );
          }
          if (JSON.stringify(after) !== JSON.stringify(shared)) bracketed++;
        },
      ),
      { numRuns: 250 },
    );
    expect(bracketed).toBeGreaterThan(10);
  });

  test("keeps words whole in brackets, and takes brackets away in which nobody differs any more", () => {
    const { composite } = compile(
      ["NORTH", "SOUTH"].map((party) => ({
        party,
        draft: draft({ points: [point({ id: "1", text: "Within seven days." })] }),
      })),
    );
    const id = composite.points[0]?.id ?? "";
    const span = (as: string, quote: string, insert: string): Span => ({
      point: id,
      in: "text",
      as,
      from: 7,
      to: 7 + quote.length,
      quote,
      insert,
    });
    const north = value(
      applyToComposite(composite, { spans: [span("NORTH", "seven", "seventeen")], points: [], for: ["NORTH"] }),
    );
    expect(north.points[0]?.text).toEqual([
      "Within ",
      {
        alternatives: [
          { parties: ["NORTH"], text: ["seventeen"] },
          { parties: ["SOUTH"], text: ["seven"] },
        ],
      },
      " days.",
    ]);
    const south = value(
      applyToComposite(north, {
        spans: [{ ...span("SOUTH", "seven", "seventeen"), slot: "s1" }],
        points: [],
        for: ["SOUTH"],
      }),
    );
    expect(south.points[0]?.text).toEqual(["Within seventeen days."]);
  });

  test("new points stand in the drafts of those whom it is for, in their place", () => {
    const { composite } = compile(
      ["NORTH", "SOUTH"].map((party) => ({
        party,
        draft: draft({
          points: [point({ id: "1", text: "First words." }), point({ id: "2", text: "Last things here." })],
        }),
      })),
    );
    const fresh: ReadPoint = { id: "new", label: "1 bis", heading: "", text: "Between.", points: [] };
    const at = { after: composite.points[0]?.id ?? "" };
    const after = value(
      applyToComposite(composite, { spans: [], points: [{ op: "insert", at, point: fresh }], for: ["SOUTH"] }),
    );
    expect(value(reading(after, "SOUTH")).points.map(({ text }) => text)).toEqual([
      "First words.",
      "Between.",
      "Last things here.",
    ]);
    expect(value(reading(after, "NORTH"))).toEqual(value(reading(composite, "NORTH")));
  });
});
