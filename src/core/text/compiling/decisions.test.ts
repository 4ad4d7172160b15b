import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignDrafts } from "../align.ts";
import { SURE_PAIRING, type AlignmentCorrection } from "../alignment.ts";
import { compile, type Aligner, type PartyCorrections } from "../compile.ts";
import type { Composite, PartyDraft } from "../composite.ts";
import { draft, point, walkPoints } from "../draft.ts";
import { parseComposite, printComposite } from "../notation.ts";
import { reading, readingText, standings, unsureAt, walkComposite } from "../reading.ts";
import { partyDraftsArbitrary } from "./arbitraries.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 30) };

/** The composite points that hold a point of a party's draft, by its id. */
function placesOf(composite: Composite, party: string, id: string): readonly string[] {
  return composite.drafts.find((one) => one.party === party)?.points.find((one) => one.id === id)?.pieces ?? [];
}

function sharePoint(composite: Composite, a: readonly [string, string], b: readonly [string, string]): boolean {
  const there = placesOf(composite, ...b);
  return placesOf(composite, ...a).some((id) => there.includes(id));
}

/** Ids that occur once: those that a person can name without doubt. */
function idsOf({ draft: { points } }: PartyDraft): readonly string[] {
  const all = [...walkPoints(points)].map((placed) => placed.point.id);
  return all.filter((id) => all.indexOf(id) === all.lastIndexOf(id));
}

interface Case {
  readonly drafts: readonly PartyDraft[];
  readonly corrections: readonly PartyCorrections[];
}

/** Drafts with corrections drawn at random, those of points that are not there included. */
const corrected = partyDraftsArbitrary.chain((drafts): fc.Arbitrary<Case> => {
  const parties = drafts.map(({ party }) => party);
  if (parties.length < 2) return fc.constant({ drafts, corrections: [] });
  const idsIn = (party: string): fc.Arbitrary<readonly string[]> => {
    const ids = idsOf(drafts.find((one) => one.party === party) ?? { party, draft: draft({ points: [] }) });
    return fc.array(fc.constantFrom(...ids, "no such point"), { maxLength: 2 });
  };
  const entry = fc.shuffledSubarray(parties, { minLength: 2, maxLength: 2 }).chain(([from = "", to = ""]) =>
    fc.record({
      from: fc.constant(from),
      to: fc.constant(to),
      corrections: fc.array(fc.record({ from: idsIn(from), to: idsIn(to) }), { maxLength: 3 }),
    }),
  );
  return fc.array(entry, { maxLength: 4 }).map((corrections) => ({ drafts, corrections }));
});

/** Drafts, two parties of them, and a point of each. */
const pairOfPoints = partyDraftsArbitrary
  .filter((drafts) => drafts.filter((one) => idsOf(one).length > 0).length >= 2)
  .chain((drafts) =>
    fc
      .shuffledSubarray(
        drafts.filter((one) => idsOf(one).length > 0),
        { minLength: 2, maxLength: 2 },
      )
      .chain(([a, b]) =>
        fc.record({
          drafts: fc.constant(drafts),
          a: fc.constant(a?.party ?? ""),
          b: fc.constant(b?.party ?? ""),
          x: fc.constantFrom(...(a ? idsOf(a) : [])),
          y: fc.constantFrom(...(b ? idsOf(b) : [])),
        }),
      ),
  );

const only = (from: string, to: string, one: AlignmentCorrection) => [{ from, to, corrections: [one] }];

describe("laws of corrections", () => {
  test("whatever is corrected, every draft is read back, in any order of drafts, in a new composite and onto an old one", () => {
    fc.assert(
      fc.property(corrected, ({ drafts, corrections }) => {
        const { composite } = compile(drafts, { corrections });
        expect(compile(drafts.toReversed(), { corrections }).composite).toEqual(composite);
        const onto = compile(drafts, { onto: compile(drafts).composite, corrections }).composite;
        const former = drafts.map(({ party }, at) => ({
          party,
          draft: drafts.at(at - 1)?.draft ?? draft({ points: [] }),
        }));
        const revised = compile(drafts, { onto: compile(former, { corrections }).composite, corrections }).composite;
        for (const { party, draft: given } of drafts) {
          for (const one of [composite, onto, revised]) expect(reading(one, party)).toEqual({ ok: true, value: given });
        }
        expect(compile(drafts, { onto: composite }).composite).toEqual(composite);
      }),
      runs,
    );
  });

  test("points that a person joined stand together, and with no other point of either draft", () => {
    fc.assert(
      fc.property(pairOfPoints, fc.boolean(), fc.boolean(), ({ drafts, a, b, x, y }, onto, forth) => {
        const corrections = forth ? only(a, b, { from: [x], to: [y] }) : only(b, a, { from: [y], to: [x] });
        const before = onto ? { onto: compile(drafts).composite } : {};
        const { composite } = compile(drafts, { corrections, ...before });
        expect(sharePoint(composite, [a, x], [b, y])).toBe(true);
        for (const one of drafts) {
          for (const id of idsOf(one)) {
            if (one.party === b && id !== y) expect(sharePoint(composite, [a, x], [b, id])).toBe(false);
            if (one.party === a && id !== x) expect(sharePoint(composite, [a, id], [b, y])).toBe(false);
          }
        }
      }),
      runs,
    );
  });

  test("points that a person parted stand apart, by way of other drafts as well", () => {
    fc.assert(
      fc.property(pairOfPoints, fc.boolean(), ({ drafts, a, b, x }, onto) => {
        const before = onto ? { onto: compile(drafts).composite } : {};
        const { composite } = compile(drafts, { corrections: only(a, b, { from: [x], to: [] }), ...before });
        const other = drafts.find(({ party }) => party === b);
        for (const id of other ? idsOf(other) : []) expect(sharePoint(composite, [a, x], [b, id])).toBe(false);
      }),
      runs,
    );
  });

  test("a later decision stands in the place of an earlier one", () => {
    fc.assert(
      fc.property(pairOfPoints, ({ drafts, a, b, x, y }) => {
        const join = { from: [x], to: [y] };
        const part = { from: [x], to: [] };
        const made = (...decided: readonly AlignmentCorrection[]): boolean =>
          sharePoint(
            compile(drafts, { corrections: [{ from: a, to: b, corrections: decided }] }).composite,
            [a, x],
            [b, y],
          );
        expect(made(part, join)).toBe(true);
        expect(made(join, part)).toBe(false);
      }),
      runs,
    );
  });

  test("one point that a person joined with several stands in each of them, cut at its sentences where words tell", () => {
    const [one, two] = ["Heavy weapons are stored in depots.", "Inspectors may enter at any hour of the day."];
    const points = (...texts: readonly string[]) =>
      draft({ language: "en", points: texts.map((text, at) => point({ id: `${at + 1}`, text })) });
    for (const [text, second] of [
      ["Heavy weapons go to depots. Inspectors may enter.", "Inspectors may enter."],
      ["Les armes lourdes sont gardées; l’accès est libre.", ""],
      ["", ""],
    ] as const) {
      const drafts = [
        { party: "A", draft: points(text) },
        { party: "B", draft: points(one, two) },
      ];
      const corrections = only("A", "B", { from: ["1"], to: ["1", "2"] });
      const { composite } = compile(drafts, { corrections });
      expect(placesOf(composite, "A", "1")).toEqual(["p1", "p2"]);
      expect(readingText(composite.points[1]?.text ?? [], "A")).toBe(second);
      expect(reading(composite, "A")).toEqual({ ok: true, value: drafts[0]?.draft });
      expect(compile(drafts, { onto: composite }).composite).toEqual(composite);
      const again = compile(drafts, { onto: compile(drafts).composite, corrections }).composite;
      expect(placesOf(again, "A", "1").toSorted()).toEqual(
        placesOf(again, "B", "1")
          .concat(placesOf(again, "B", "2"))
          .toSorted(),
      );
    }
  });

  test("a cut point that a person parts from one of its places keeps all its words and its heading in the others", () => {
    const [store, enter] = ["Heavy weapons are stored in depots.", "Inspectors may enter at any hour of the day."];
    const points = (...texts: readonly string[]) =>
      draft({ language: "en", points: texts.map((text, at) => point({ id: `${at + 1}`, heading: "Depots", text })) });
    const drafts = [
      { party: "A", draft: points(`${store} ${enter}`) },
      { party: "B", draft: points(store, enter) },
    ];
    const corrections = (to: readonly string[]) => only("A", "B", { from: ["1"], to });
    const onto = compile(drafts, { corrections: corrections(["1", "2"]) }).composite;
    expect(placesOf(onto, "A", "1")).toEqual(["p1", "p2"]);
    for (const [id, left] of [
      ["1", "p2"],
      ["2", "p1"],
    ] as const) {
      const parted = only("B", "A", { from: [id], to: [] });
      const { composite } = compile(drafts, { onto, corrections: parted });
      expect(placesOf(composite, "A", "1")).toEqual([left]);
      expect(reading(composite, "A")).toEqual({ ok: true, value: drafts[0]?.draft });
      expect(compile(drafts, { onto: composite }).composite).toEqual(composite);
    }
  });

  test("a correction that names a point which is not there is left out whole, and a warning says so", () => {
    fc.assert(
      fc.property(pairOfPoints, ({ drafts, a, b, x }) => {
        const told = compile(drafts, { corrections: only(a, b, { from: [x], to: ["no such point"] }) });
        expect(told.composite).toEqual(compile(drafts).composite);
        expect(told.warnings.map(({ code }) => code)).toContain("correction-without-point");
      }),
      runs,
    );
  });
});

/** Drafts of points that have nothing in common, and an aligner that pairs points of one id with a given confidence. */
function scripted(confidences: readonly number[], parties: readonly string[]) {
  const drafts = parties.map((party) => ({
    party,
    draft: draft({
      language: "en",
      points: confidences.map((_, at) => point({ id: `${at}`, text: `${party} ${"abcdefghij"[at]}` })),
    }),
  }));
  const align: Aligner = (a, b) =>
    confidences.map((confidence, at) => ({
      from: [`${at}`],
      to: [`${at}`],
      confidence,
      moved: false,
      renumbered: false,
      reason: { basis: "wording", shared: [], similarity: confidence },
      ...(a === b ? {} : {}),
    }));
  return { drafts, align };
}

describe("unsure pairings", () => {
  const confidences = fc.array(
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    { minLength: 1, maxLength: 8 },
  );

  test("what is under the threshold stands apart and is told, what is above is joined, and nothing else is", () => {
    fc.assert(
      fc.property(confidences, (values) => {
        const { drafts, align } = scripted(values, ["A", "B"]);
        const { composite } = compile(drafts, { align });
        const told = (composite.unsure ?? []).map(({ percent }) => percent).toSorted((x, y) => x - y);
        expect(told).toEqual(
          values
            .filter((value) => value < SURE_PAIRING)
            .map((value) => Math.round(value * 100))
            .toSorted((x, y) => x - y),
        );
        values.forEach((value, at) => {
          expect(sharePoint(composite, ["A", `${at}`], ["B", `${at}`])).toBe(value >= SURE_PAIRING);
        });
        for (const { point: first, party, other, otherParty } of composite.unsure ?? []) {
          expect([party, otherParty].toSorted()).toEqual(["A", "B"]);
          const id = composite.drafts
            .find((one) => one.party === party)
            ?.points.find((one) => one.pieces.includes(first));
          expect(placesOf(composite, otherParty, id?.id ?? "")).toEqual([other]);
        }
      }),
      runs,
    );
  });

  test("three drafts: the order does not matter, recompiling keeps what is unsure, printing keeps it too", () => {
    fc.assert(
      fc.property(confidences, (values) => {
        const { drafts, align } = scripted(values, ["A", "B", "C"]);
        const { composite } = compile(drafts, { align });
        expect(compile(drafts.toReversed(), { align }).composite).toEqual(composite);
        expect(compile(drafts, { align, onto: composite }).composite).toEqual(composite);
        const printed = parseComposite(printComposite(composite, { attributed: true }));
        expect(printed.ok && printed.value.composite.unsure).toEqual(composite.unsure);
        const told = standings(composite);
        for (const { point: one } of walkComposite(composite.points)) {
          for (const { other, there } of unsureAt(composite).get(one.id) ?? []) {
            expect(other.id).not.toBe(one.id);
            expect(told.get(one.id)?.notAddressed).not.toContain(there);
          }
        }
      }),
      runs,
    );
  });

  test("joined by a person they are one point, parted they are no question any more", () => {
    fc.assert(
      fc.property(confidences, fc.nat(), (values, pick) => {
        const { drafts, align } = scripted(values, ["A", "B"]);
        const { composite } = compile(drafts, { align });
        const pair = composite.unsure?.[pick % (composite.unsure.length || 1)];
        if (!pair) return;
        const idAt = (party: string, at: string): string =>
          composite.drafts.find((one) => one.party === party)?.points.find(({ pieces }) => pieces.includes(at))?.id ??
          "";
        const [x, y] = [idAt(pair.party, pair.point), idAt(pair.otherParty, pair.other)];
        for (const onto of [undefined, composite]) {
          const made = (to: readonly string[]) =>
            compile(drafts, {
              align,
              ...(onto ? { onto } : {}),
              corrections: only(pair.party, pair.otherParty, { from: [x], to }),
            }).composite;
          expect(sharePoint(made([y]), [pair.party, x], [pair.otherParty, y])).toBe(true);
          for (const next of [made([y]), made([])]) {
            expect(next.unsure?.length ?? 0).toBe((composite.unsure?.length ?? 0) - 1);
          }
        }
      }),
      runs,
    );
  });

  test("real drafts: no two points are joined that the alignment of their drafts holds to be unsure", () => {
    fc.assert(
      fc.property(partyDraftsArbitrary, (all) => {
        const drafts = all.slice(0, 2);
        const [a, b] = drafts;
        if (!a || !b) return;
        const { composite } = compile(drafts);
        for (const { from, to, confidence } of alignDrafts(a.draft, b.draft)) {
          const [x, y] = [from[0], to[0]];
          if (x === undefined || y === undefined || !idsOf(a).includes(x) || !idsOf(b).includes(y)) continue;
          if (from.length === 1 && to.length === 1)
            expect(sharePoint(composite, [a.party, x], [b.party, y])).toBe(confidence >= SURE_PAIRING);
        }
      }),
      runs,
    );
  });
});
