import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";
import { partyDraftsArbitrary } from "../compiling/arbitraries.ts";
import type { Composite, CompositeText } from "../composite.ts";
import { draft, point } from "../draft.ts";
import { reading, readingText, walkComposite } from "../reading.ts";
import { applyEdit, applySpans, invertEdit, invertSpans } from "./apply.ts";
import { applyToComposite, compositeReading, findPoint } from "./composite.ts";
import { moveEdit } from "./moving.ts";
import type { ReadPoint, Span, TextEdit } from "./span.ts";
import { applyToVersion, misfit, wholePoint } from "./version.ts";

const words = fc.constantFrom("", "seven", "сім днів", "سبعة", "e\u0301", "[x]", "\n", "👩‍👩‍👧", "no text");
const cut = fc.record({ at: fc.nat(), length: fc.nat(12), insert: words });
type Cut = { readonly at: number; readonly length: number; readonly insert: string };

/** Spans of a text that do not overlap, some empty, some at its ends, some of all of it. */
function spansOf(text: string, cuts: readonly Cut[], place: Pick<Span, "point" | "in" | "as">): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { at, length, insert } of cuts) {
    const from = end + (at % Math.max(1, text.length - end + 1));
    const to = Math.min(text.length, from + length);
    if (from > text.length) break;
    const quote = text.slice(from, to);
    if (quote === insert) continue;
    spans.push({ ...place, from, to, quote, insert });
    end = to + 1;
  }
  return spans;
}

// Compiling is what takes time here: the same composites serve all laws.
const composites = fc.constantFrom(
  ...fc
    .sample(partyDraftsArbitrary, { numRuns: 60, seed: 11 })
    .map((drafts) => compile(drafts).composite)
    .filter(({ points }) => points.length > 0),
);

/** A composite, one of its parties, and an edit of that party's reading of any of its points. */
const edited = fc
  .record({
    composite: composites,
    party: fc.nat(),
    point: fc.nat(),
    cuts: fc.array(cut, { maxLength: 4 }),
    fresh: fc.boolean(),
  })
  .map(({ composite, party: n, point: m, cuts, fresh }) => {
    const party = [...composite.parties, "OUTSIDER"][n % (composite.parties.length + 1)] ?? "";
    const all = [...walkComposite(composite.points)].map((each) => each.point);
    const chosen = all[m % all.length] ?? expect.fail("no point");
    const spans = (["heading", "text"] as const).flatMap((part) =>
      spansOf(readingText(chosen[part], party), cuts, { point: chosen.id, in: part, as: party }),
    );
    const added: ReadPoint = { id: "new", label: "", heading: "", text: "New.", points: [] };
    const points: TextEdit["points"] = fresh
      ? [
          { op: "insert", at: { after: chosen.id }, point: added },
          { op: "insert", at: { under: "new" }, point: { ...added, id: "newer" } },
        ]
      : [];
    return { composite, party, point: chosen.id, edit: { spans, points } satisfies TextEdit };
  });

const value = <T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly failure: { readonly code: string } },
): T => (result.ok ? result.value : expect.fail(result.failure.code));

/** No empty words, no two words and no two slots side by side. */
function isNormal(text: CompositeText): boolean {
  return text.every((part, index) => {
    const next = text[index + 1];
    if (next !== undefined && typeof part === typeof next) return false;
    return typeof part === "string" ? part !== "" : part.alternatives.every((each) => isNormal(each.text));
  });
}

describe("spans", () => {
  test("lead to other words and back, wherever they lie", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.array(cut, { maxLength: 5 }), (text, cuts) => {
        const spans = spansOf(text, cuts, { point: "1", in: "text", as: "P" });
        const changed = value(applySpans(text, spans));
        expect(value(applySpans(changed, invertSpans(spans)))).toBe(text);
        expect(value(applySpans(text, spans.toReversed()))).toBe(changed);
      }),
    );
  });

  test("are refused where their words do not stand, or where they overlap", () => {
    const span = (from: number, quote: string): Span => ({
      point: "1",
      in: "text",
      as: "P",
      from,
      to: from + quote.length,
      quote,
      insert: "x",
    });
    expect(applySpans("seven days", [span(0, "eight")]).ok).toBe(false);
    expect(applySpans("seven days", [span(0, "seven"), span(3, "en")]).ok).toBe(false);
    expect(applySpans("seven", [span(5, "!")]).ok).toBe(false);
    expect(applySpans("seven", [{ ...span(0, "s"), from: 0.5 }]).ok).toBe(false);
  });
});

describe("an edit of a party's reading", () => {
  test("leads back exactly, new points included", () => {
    fc.assert(
      fc.property(edited, ({ composite, party, edit }) => {
        const before = compositeReading(composite.points, party);
        // Ids that stand twice name no one point.
        const ids = [...walkComposite(composite.points)].map((each) => each.point.id);
        fc.pre(new Set(ids).size === ids.length);
        const after = value(applyEdit(before, edit, party));
        const back = value(invertEdit(before, edit, party));
        expect(value(applyEdit(after, back, party))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  test("a point that is deleted with all below it comes back where it was", () => {
    fc.assert(
      fc.property(edited, ({ composite, party, point: id }) => {
        const before = compositeReading(composite.points, party);
        const ids = [...walkComposite(composite.points)].map((each) => each.point.id);
        fc.pre(new Set(ids).size === ids.length);
        const edit: TextEdit = { spans: [], points: [{ op: "delete", point: id }] };
        const after = value(applyEdit(before, edit, party));
        expect(findPoint(after, id)).toBeUndefined();
        expect(value(applyEdit(after, value(invertEdit(before, edit, party)), party))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test("taken into the composite, it changes what the party reads exactly so, and leaves normal form", () => {
    fc.assert(
      fc.property(edited, ({ composite, party, point: id, edit }) => {
        const ids = [...walkComposite(composite.points)].map((each) => each.point.id);
        fc.pre(new Set(ids).size === ids.length);
        const after = value(applyToComposite(composite, edit));
        expect(compositeReading(after.points, party)).toEqual(
          value(applyEdit(compositeReading(composite.points, party), edit, party)),
        );
        const changed = findPoint(after.points, id) ?? expect.fail("gone");
        expect(isNormal(changed.text) && isNormal(changed.heading)).toBe(true);
        const spans = edit.spans;
        expect(value(wholePoint({ composite }, id, spans)).after.text).toBe(
          value(wholePoint({ composite: after }, id, [])).before.text,
        );
      }),
      { numRuns: 150 },
    );
  });

  test("takes no other party's words out: a span in one alternative leaves the others", () => {
    const { composite } = compile([
      { party: "NORTH", draft: draft({ points: [point({ id: "1", text: "Not above 600 persons in the port." })] }) },
      { party: "SOUTH", draft: draft({ points: [point({ id: "1", text: "Not above 800 persons in the port." })] }) },
    ]);
    const id = composite.points[0]?.id ?? "";
    const span: Span = {
      point: id,
      in: "text",
      as: "NORTH",
      from: 10,
      to: 13,
      quote: "600",
      insert: "700",
      slot: "s1",
    };
    const after = value(applyToComposite(composite, { spans: [span], points: [] }));
    expect(readingText(after.points[0]?.text ?? [], "SOUTH")).toBe("Not above 800 persons in the port.");
    const struck = value(
      applyToComposite(composite, { spans: [], points: [{ op: "delete", point: id }], for: ["NORTH"] }),
    );
    expect(value(reading(struck, "SOUTH"))).toEqual(value(reading(composite, "SOUTH")));
    expect(value(reading(struck, "NORTH")).points).toMatchObject([
      { deleted: true, text: "Not above 600 persons in the port." },
    ]);
  });

  test("words between two slots taken out, the slots become one in which each party reads the same", () => {
    const slot = (...held: readonly (readonly [string, string])[]) => ({
      alternatives: held.map(([party, text]) => ({ parties: [party], text: [text] })),
    });
    const text = [
      "Up to ",
      slot(["NORTH", "6"], ["SOUTH", "8"]),
      " and ",
      slot(["NORTH", "tanks"], ["WEST", "guns"]),
      ".",
    ];
    const composite: Composite = {
      parties: ["NORTH", "SOUTH", "WEST"],
      points: [{ id: "p", label: "", heading: [], text, points: [] }],
      drafts: [],
      retired: [],
    };
    const span: Span = { point: "p", in: "text", as: "NORTH", from: 7, to: 12, quote: " and ", insert: "" };
    const after = value(applyToComposite(composite, { spans: [span], points: [] })).points[0]?.text ?? [];
    expect(isNormal(after)).toBe(true);
    expect(["NORTH", "SOUTH", "WEST", "EAST"].map((party) => readingText(after, party))).toEqual([
      "Up to 6tanks.",
      "Up to 8.",
      "Up to guns.",
      "Up to .",
    ]);
  });

  test("a span on a point that the same edit deletes is refused: the order would matter", () => {
    const points: readonly ReadPoint[] = [{ id: "1", label: "", heading: "", text: "seven", points: [] }];
    const span: Span = { point: "1", in: "text", as: "P", from: 0, to: 5, quote: "seven", insert: "six" };
    expect(applyEdit(points, { spans: [span], points: [{ op: "delete", point: "1" }] }, "P").ok).toBe(false);
  });
});

describe("an edit moved to another version", () => {
  test("of the same words it is the same; each part is moved and fits, or told as lost", () => {
    fc.assert(
      fc.property(edited, composites, ({ composite, edit }, other) => {
        expect(moveEdit(edit, { composite }, { composite })).toEqual({ edit, lost: [] });
        const moved = moveEdit(edit, { composite }, { composite: other });
        expect(moved.edit.spans.length + moved.edit.points.length + moved.lost.length).toBe(
          edit.spans.length + edit.points.length,
        );
        for (const { point: id, in: part, as, from, to, quote } of moved.edit.spans)
          expect(readingText(findPoint(other.points, id)?.[part] ?? [], as).slice(from, to)).toBe(quote);
      }),
      { numRuns: 80 },
    );
  });

  const version = (text: string) => ({ draft: draft({ points: [point({ id: "1", text })] }) });
  const span: Span = { point: "1", in: "text", as: "KE", from: 26, to: 34, quote: "fourteen", insert: "seven" };
  const edit: TextEdit = { spans: [span], points: [] };
  const old = version("Prisoners go home, within fourteen days, in peace.");

  test("it goes along with its words", () => {
    const now = version("All the prisoners shall go home, within fourteen days, in lasting peace.");
    const moved = moveEdit(edit, old, now);
    expect(moved.lost).toEqual([]);
    expect(value(applyToVersion(now, moved.edit)).draft?.points[0]?.text).toBe(
      "All the prisoners shall go home, within seven days, in lasting peace.",
    );
  });

  test("in the same words it stays where it is, though they stand there twice", () => {
    const twice = version("not now   not now not here");
    const put = { ...span, from: 0, to: 0, quote: "" };
    expect(moveEdit({ spans: [put], points: [] }, twice, version("not now   not now not here"))).toEqual({
      edit: { spans: [put], points: [] },
      lost: [],
    });
  });

  test("its words gone, or the neighbours of an insertion parted, it is lost and says so", () => {
    const now = version("Prisoners go home, within ten days, in peace.");
    expect(moveEdit(edit, old, now)).toEqual({
      edit: { spans: [], points: [] },
      lost: [{ part: span, reason: "words-changed" }],
    });
    const put: Span = { ...span, to: 26, quote: "" };
    expect(moveEdit({ spans: [put], points: [] }, old, now).lost).toHaveLength(1);
    expect(moveEdit(edit, old, { draft: draft({ points: [] }) }).lost).toMatchObject([{ reason: "point-gone" }]);
  });
});

describe("words that are not verbatim", () => {
  const told: Composite = {
    ...compile([
      { party: "NORTH", draft: draft({ points: [point({ id: "1", text: "They stay.", wording: "paraphrase" })] }) },
    ]).composite,
  };
  const id = told.points[0]?.id ?? "";
  const span: Span = { point: id, in: "text", as: "NORTH", from: 0, to: 4, quote: "They", insert: "We" };

  test("are not changed by span", () => {
    expect(misfit({ composite: told }, { spans: [span], points: [] })).toEqual({
      code: "span-misfit.told",
      facts: { party: "NORTH", point: id },
    });
    expect(misfit({ composite: told }, { spans: [{ ...span, as: "EAST", quote: "They" }], points: [] })).toBeNull();
  });
});
