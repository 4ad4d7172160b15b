import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { partyDraftsArbitrary, proseArbitrary } from "./compiling/arbitraries.ts";
import type { CompositeText, Slot } from "./composite.ts";
import { draft, point } from "./draft.ts";
import { parseComposite, parseNotation, printComposite, printNotation } from "./notation.ts";
import { reading, walkComposite } from "./reading.ts";

const attributed = { attributed: true };
const anonymous = { attributed: false };

const words = fc.oneof(
  proseArbitrary,
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
  fc.constantFrom("no text", "No text", "{A}", " ", "\\", "a {B}", "\\[", "[x]", "]", "Option 1:", "# 1. x"),
);

/** Texts in normal form: words and slots by turns, no empty words, nested alternatives, no text. */
function textArbitrary(parties: readonly string[], depth: number): fc.Arbitrary<CompositeText> {
  const slot: fc.Arbitrary<Slot> = fc
    .tuple(fc.nat({ max: parties.length }), fc.boolean())
    .chain(([cut, drop]): fc.Arbitrary<Slot> => {
      const groups = [parties.slice(0, cut), parties.slice(cut)].filter((group) => group.length > 0);
      return fc
        .tuple(...groups.map((group) => (depth === 0 ? plain : textArbitrary(group, depth - 1))))
        .map((texts): Slot => ({
          alternatives: groups.map((group, index) => ({
            parties: group,
            text: drop && index === 0 ? [] : (texts[index] ?? []),
          })),
        }));
    });
  return fc.array(fc.oneof(words, slot), { maxLength: 4 }).map(normal);
}

const plain = words.map((text): CompositeText => (text === "" ? [] : [text]));

function normal(parts: readonly (string | Slot)[]): CompositeText {
  const text: (string | Slot)[] = [];
  for (const part of parts) {
    const last = text.at(-1);
    if (part === "") continue;
    if (typeof part === "string" && typeof last === "string") text[text.length - 1] = last + part;
    else if (typeof part === "string" || typeof last === "string" || last === undefined) text.push(part);
  }
  return text;
}

const partyNames = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom("NORTH", "SOUTH", "UA-US", "E3"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }),
  ),
  { minLength: 1, maxLength: 4 },
);

describe("notation", () => {
  test("parse(print(t)) = t for attributed text", () => {
    fc.assert(
      fc.property(
        partyNames.chain((parties) => textArbitrary(parties, 2)),
        (text) => {
          const parsed = parseNotation(printNotation(text, attributed));
          expect(parsed).toEqual({ ok: true, value: { text, warnings: [] } });
        },
      ),
      { numRuns: 300 },
    );
  });

  test("the example of the design, with names and without", () => {
    const source =
      "The garrison shall not exceed [600 {NORTH}][800 {SOUTH}] persons[ in peacetime {SOUTH}][no text {NORTH}].";
    const parsed = parseNotation(source);
    expect(parsed.ok && parsed.value.text).toEqual([
      "The garrison shall not exceed ",
      {
        alternatives: [
          { parties: ["NORTH"], text: ["600"] },
          { parties: ["SOUTH"], text: ["800"] },
        ],
      },
      " persons",
      {
        alternatives: [
          { parties: ["SOUTH"], text: [" in peacetime"] },
          { parties: ["NORTH"], text: [] },
        ],
      },
      ".",
    ]);
    const text = parsed.ok ? parsed.value.text : [];
    expect(printNotation(text, attributed)).toBe(source);
    expect(printNotation(text, anonymous)).toBe(
      "The garrison shall not exceed [600][800] persons[ in peacetime][no text].",
    );
  });

  test.each([
    ["a ] b", "stray-bracket", 1, 3],
    ["a\n [b", "unclosed-bracket", 2, 2],
    ["a [b] {c}", "stray-brace", 1, 7],
  ])("%j is repaired with %s at its place", (source, code, line, column) => {
    const parsed = parseNotation(source);
    expect(parsed.ok && parsed.value.warnings[0]).toMatchObject({ code, line, column });
  });

  test("alternatives without names, spaced brackets apart", () => {
    const parsed = parseNotation("Each Party [shall][should][other] act [now] [soon]");
    expect(
      parsed.ok && parsed.value.text.map((part) => (typeof part === "string" ? part : part.alternatives.length)),
    ).toEqual(["Each Party ", 3, " act ", 1, " ", 1]);
  });

  test("hostile nesting fails clearly", () => {
    expect(parseNotation("[".repeat(100_000))).toMatchObject({ ok: false, failure: { code: "nested-too-deep" } });
    expect(parseNotation("]".repeat(100_000)).ok).toBe(true);
    expect(parseNotation("{".repeat(100_000)).ok).toBe(true);
  });
});

describe("printed composites", () => {
  test("labels, headings, texts and holders come back", () => {
    fc.assert(
      fc.property(partyDraftsArbitrary, (drafts) => {
        const { composite } = compile(drafts, { parties: ["UNHEARD", "a,b}"] });
        if (composite.points.length === 0) return;
        const parsed = parseComposite(printComposite(composite, attributed));
        expect(parsed).toMatchObject({ ok: true });
        if (!parsed.ok) return;
        const outline = (from: typeof composite): unknown =>
          [...walkComposite(from.points)].map(({ point: { label, heading, text }, depth }) => [
            depth,
            label,
            heading,
            text,
          ]);
        expect(outline(parsed.value.composite)).toEqual(outline(composite));
        expect(parsed.value.composite.parties).toEqual(composite.parties);
        expect(printComposite(parsed.value.composite, attributed)).toBe(printComposite(composite, attributed));
      }),
      { numRuns: 80 },
    );
  });

  test("points that are perhaps the same come back as those, whatever labels points bear", () => {
    const labels = fc.constantFrom("", "1", "1 bis.", "(deleted)", "{c}: (2 of 3)", "d\\", "Annex\nA", "\r\nf", "g\r");
    const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 99 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(labels, { minLength: 1, maxLength: 6 }), pairs, (bears, drawn) => {
        const points = bears.map((label, at) => ({ id: `p${at + 1}`, label, heading: [], text: ["x"], points: [] }));
        const unsure = drawn
          .filter(([one, other]) => one < other && other < points.length)
          .sort((x, y) => x[0] - y[0] || x[1] - y[1])
          .map(([one, other, percent]) => ({
            point: `p${one + 1}`,
            party: "P",
            other: `p${other + 1}`,
            otherParty: "Q,}",
            percent,
          }));
        const printed = printComposite({ parties: ["P", "Q,}"], points, drafts: [], retired: [], unsure }, attributed);
        const back = parseComposite(printed);
        expect(back.ok && back.value.composite.points).toEqual(points);
        expect(back.ok && (back.value.composite.unsure ?? [])).toEqual(unsure);
      }),
      { numRuns: 200 },
    );
  });

  interface Placed {
    readonly id: string;
    readonly points: readonly Placed[];
  }

  test("law: a party's points read out of the print stand under no point that does not stand over them in it", () => {
    const walk = (points: readonly Placed[], above: readonly string[], at: Map<string, readonly string[]>) => {
      for (const each of points) {
        at.set(each.id, above);
        walk(each.points, [...above, each.id], at);
      }
      return at;
    };
    fc.assert(
      fc.property(partyDraftsArbitrary, (drafts) => {
        const { composite } = compile(drafts);
        if (composite.points.length === 0) return;
        const parsed = parseComposite(printComposite(composite, attributed));
        if (!parsed.ok) throw new Error("printed composites are read");
        const back = parsed.value.composite;
        const over = walk(back.points, [], new Map());
        for (const party of back.parties) {
          const own = reading(back, party);
          const held = own.ok ? walk(own.value.points, [], new Map()) : new Map<string, readonly string[]>();
          for (const [id, above] of held) expect(above).toEqual((over.get(id) ?? []).filter((each) => held.has(each)));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("points that bear no label, or one label, are told apart where one is perhaps another", () => {
    const points = ["a", "b", "c", "d"].map((id, at) => ({
      id,
      label: at < 3 ? "" : "4",
      heading: [],
      text: [id],
      points: [],
    }));
    const pair = { party: "P", otherParty: "Q", percent: 73 };
    const unsure = [
      { ...pair, point: "a", other: "b" },
      { ...pair, point: "a", other: "d" },
      { ...pair, point: "b", other: "c" },
    ];
    const printed = printComposite({ parties: ["P", "Q"], points, drafts: [], retired: [], unsure }, attributed);
    expect(printed).toContain("{perhaps the same as . (2 of 3): P, Q, 73 %}\n{perhaps the same as 4.: P, Q, 73 %}");
    const back = parseComposite(printed);
    expect(back.ok && printComposite(back.value.composite, attributed)).toBe(printed);
    expect(back.ok && back.value.composite.unsure?.map(({ point, other }) => [point, other])).toEqual([
      ["p1", "p2"],
      ["p1", "p4"],
      ["p2", "p3"],
    ]);
  });

  test("lines that look like headings and options are text", () => {
    const text = "# 1. No heading\nOption 1:\nno text\n{not addressed: A}";
    const { composite } = compile([{ party: "A", draft: draft({ points: [point({ id: "1", text })] }) }]);
    const back = parseComposite(printComposite(composite, attributed));
    expect(back.ok && back.value.composite.points[0]?.text).toEqual([text]);
  });

  test.each(["\r", "a\r", "a\\\r", "\r\r", "\n\r", "\r\n"])("the heading %j keeps its line breaks", (heading) => {
    const { composite } = compile([{ party: "A", draft: draft({ points: [point({ id: "1", heading, text: "b" })] }) }]);
    const back = parseComposite(printComposite(composite, attributed));
    expect(back.ok && back.value.composite.points[0]?.heading).toEqual([heading]);
  });

  test("options, silence, unknown drafts and deleted numbers", () => {
    const tabled = (party: string, ...texts: string[]) => ({
      party,
      draft: draft({ language: "en", points: texts.map((text, index) => point({ id: `${index}`, text })) }),
    });
    const first = compile([
      tabled("NORTH", "No person shall be prosecuted in either Party.", "Navigation on the Lake is free."),
    ]).composite;
    const amnesty = { ...point({ id: "0", text: "No person shall be prosecuted in either Party." }), deleted: true };
    const south = { party: "SOUTH", draft: draft({ language: "en", points: [amnesty] }) };
    const north = tabled("NORTH", "No person shall be prosecuted in either Party.");
    const { composite } = compile([north, south], { onto: first, parties: ["WEST"] });
    expect(printComposite(composite, attributed)).toBe(
      [
        "{parties: NORTH, SOUTH, WEST}",
        "{no draft known: WEST}",
        "",
        "## 1.",
        "",
        "Option 1 {NORTH}:",
        "No person shall be prosecuted in either Party.",
        "",
        "Option 2 {SOUTH}:",
        "no text",
        "",
        "## 2. (deleted)",
        "",
      ].join("\n"),
    );
    expect(printComposite(first, anonymous)).toBe(
      "## 1.\n\nNo person shall be prosecuted in either Party.\n\n## 2.\n\nNavigation on the Lake is free.\n",
    );
    const back = parseComposite(printComposite(composite, attributed));
    expect(back.ok && back.value.composite.retired).toEqual([{ id: "p2", label: "2", parent: null, after: "p1" }]);
  });
});
