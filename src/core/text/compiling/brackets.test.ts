import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedPath } from "../../../../test/shared-data.ts";
import { bracketedTexts } from "../bracketing/bracketed.test-data.ts";
import { bracketsOfLabel } from "../bracketing/of-label.ts";
import { bracketTree } from "../bracketing/tree.ts";
import { compile } from "../compile.ts";
import type { Composite, CompositeText } from "../composite.ts";
import { draft, point, walkPoints, type Draft } from "../draft.ts";
import { footnotesOf } from "../footnotes.ts";
import { applyToComposite } from "../spans.ts";
import { holdersOf, reading, readingText, walkComposite } from "../reading.ts";

/** The balanced brackets of a text: where each begins, and where its last unit stands. */
function bracketsOf(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  const waiting = [...bracketTree(text, 0).nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "words") continue;
    for (const { from, to, nodes } of node.alternatives) {
      found.push([from, to - 1]);
      waiting.push(...nodes);
    }
  }
  return found;
}

/** For each unit of what a party reads: the number of the text or alternative that holds it. */
function placesOf(text: CompositeText, party: string): readonly number[] {
  let next = 0;
  const within = (parts: CompositeText): readonly number[] => {
    const own = next++;
    return parts.flatMap((part) => {
      if (typeof part === "string") return Array.from({ length: part.length }, () => own);
      const held = part.alternatives.find(({ parties }) => parties.includes(party));
      return held ? within(held.text) : [];
    });
  };
  return within(text);
}

function expectWhole(drafts: readonly { readonly party: string; readonly draft: Draft }[]): void {
  const { composite } = compile(drafts);
  for (const { party, draft: own } of drafts) {
    expect(reading(composite, party)).toMatchObject({ ok: true, value: { points: own.points } });
    expect(wholeIn(composite, party)).toEqual(spelledIn(own));
  }
}

/** How many brackets stand whole in one text or alternative of the composite, all points of the party together. */
function wholeIn(composite: Composite, party: string): number {
  const holders = holdersOf(composite);
  let count = 0;
  for (const { point: each } of walkComposite(composite.points)) {
    if (!holders.get(each.id)?.includes(party)) continue;
    for (const text of [each.heading, each.text]) {
      const places = placesOf(text, party);
      count += bracketsOf(readingText(text, party)).filter(([from, to]) => places[from] === places[to]).length;
    }
  }
  return count;
}

const spelledIn = (own: Draft): number =>
  [...walkPoints(own.points)]
    .flatMap(({ point: { heading, text } }) => [heading, text])
    .reduce((sum, text) => sum + bracketsOf(text).length, 0);

/** Two drafts: in one, brackets open before numbers and names of options, over one point or several. */
const labelled = [
  {
    party: "A",
    draft: draft({
      language: "en",
      points: [
        point({ id: "1", label: "[1.", text: "No Party may withdraw from this Agreement." }),
        point({ id: "2", label: "2.", text: "Disputes are settled by arbitration.]" }),
        point({ id: "3", label: "[[Article 3", heading: "Depositary", text: "It is Norway.] The Council meets.]" }),
        point({ id: "4", label: "[Option 1", text: "The depositary is Austria.]", separator: ": " }),
        point({ id: "5", label: "[5.]", text: "The Parties meet twice a year." }),
        point({ id: "6", label: "[6.", text: "|= Port | Lorries |\n| Lakeside | 40 |\n]" }),
        point({ id: "7", label: "[7.", text: "Forces leave.]", footnotes: [{ mark: "1", text: "By road.", at: 6 }] }),
      ],
    }),
  },
  {
    party: "B",
    draft: draft({
      language: "en",
      points: [
        point({ id: "1", label: "1.", text: "No Party may withdraw from this Agreement." }),
        point({ id: "2", label: "2.", text: "Disputes are settled by arbitration." }),
        point({ id: "3", label: "Article 3", heading: "Depositary", text: "It is Norway. The Council meets." }),
        point({ id: "4", label: "Option 1", text: "The depositary is Austria." }),
        point({ id: "5", label: "5.", text: "The Parties meet twice a year." }),
        point({ id: "6", label: "6.", text: "|= Port | Lorries |\n| Lakeside | 40 |" }),
        point({ id: "7", label: "7.", text: "Forces leave." }),
      ],
    }),
  },
];

const LINES = [
  "The Parties shall withdraw their forces from the northern shore.",
  "Стороны обязуются вывести войска до 1 июня 2028 года.",
  "على الأطراف أن تسحب قواتها قبل نهاية العام.",
  "The Council [shall] [should] meet twice a year]",
  "] as agreed",
];

/** Points whose labels, headings and words open and close brackets, whole or over several. */
const labelledLines = fc
  .array(
    fc.record({
      label: fc.constantFrom(
        "1.",
        "[1.",
        "[[1.]",
        "[1.]",
        "1.]",
        "[Article 5",
        "[Стаття 5",
        "[المادة 5",
        "[Option 1",
        "[(a)",
      ),
      heading: fc.constantFrom("", "", "[Aims", "Forces]"),
      text: fc.constantFrom("", ...LINES, ...LINES.map((line) => `[${line}]`)),
      deleted: fc.constant(false),
    }),
    { maxLength: 6 },
  )
  .map((points) => points.map((each, at) => point({ id: `${at + 1}`, ...each })));

describe("a composite tears no bracket of a draft", () => {
  it("each balanced bracket stands whole in one alternative or outside all, and the draft reads back word for word", () => {
    fc.assert(
      fc.property(fc.array(bracketedTexts, { minLength: 1, maxLength: 3 }), fc.boolean(), (texts, third) => {
        const sides = [
          texts.map(([from]) => from),
          texts.map(([, to]) => to),
          texts.map(([from, to]) => `${to} ${from}`),
        ];
        const parties = third ? ["A", "B", "C"] : ["A", "B"];
        expectWhole(
          parties.map((party, at) => ({
            party,
            draft: draft({
              language: "en",
              points: sides[at]!.map((text, index) => point({ id: `${index + 1}`, label: `${index + 1}.`, text })),
            }),
          })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("a point cut in two for the other draft is not cut inside a bracket", () => {
    const [first, second] = [
      "The Parties withdraw all forces from the northern shore of the Lake.",
      "Observers of the Commission verify each withdrawal within ten days.",
    ];
    const one = draft({ language: "en", points: [point({ id: "1", text: `[${first} ${second}]` })] });
    const two = draft({ language: "en", points: [point({ id: "1", text: first }), point({ id: "2", text: second })] });
    expectWhole([
      { party: "A", draft: one },
      { party: "B", draft: two },
    ]);
  });

  it("one that opens before a number or the name of an option is of the words, and who put it is said", () => {
    const { composite, warnings } = compile(labelled);
    expect(warnings).toEqual([{ code: "bracketed-numbers", facts: { party: "A", points: "[5.]" } }]);
    const [first, second, article, option, number, table, noted] = composite.points;
    const bracket = (words: string) => ({ alternatives: [{ parties: ["A"], text: [words] }] });
    expect(first?.text).toEqual([bracket("["), "No Party may withdraw from this Agreement."]);
    expect(second?.text).toEqual(["Disputes are settled by arbitration.", bracket("]")]);
    expect(article?.heading).toEqual([bracket("[["), "Depositary"]);
    expect(readingText(option?.text ?? [], "A")).toBe("[The depositary is Austria.]");
    expect(number?.text).toEqual(["The Parties meet twice a year."]);
    expect(readingText(table?.heading ?? [], "A")).toBe("[");
    expect(footnotesOf(composite).get(noted?.id ?? "")?.[0]?.after).toBe("[Forces");
  });

  it("such a draft reads back word for word, and keeps its bracket or loses it from its number as its words do", () => {
    const { composite } = compile(labelled);
    for (const { party, draft: own } of labelled)
      expect(reading(composite, party)).toMatchObject({ ok: true, value: { points: own.points } });
    const lifted = applyToComposite(composite, {
      spans: [{ point: composite.points[0]?.id ?? "", in: "text", from: 0, to: 1, quote: "[", insert: "", as: "A" }],
      points: [],
      for: ["A"],
    });
    expect(lifted.ok && reading(lifted.value, "A")).toMatchObject({
      ok: true,
      value: {
        points: [
          { label: "1.", text: "No Party may withdraw from this Agreement." },
          ...labelled[0]!.draft.points.slice(1),
        ],
      },
    });
  });

  it("a composite of earlier versions, which left such brackets in the numbers, takes them in when it is compiled anew", () => {
    const { composite } = compile(labelled);
    const bare = compile(
      labelled.map(({ party, draft: own }) => ({
        party,
        draft: { ...own, points: own.points.map((each) => ({ ...each, label: each.id })) },
      })),
    ).composite;
    const earlier = {
      ...bare,
      drafts: bare.drafts.map((each) => ({
        ...each,
        points: each.points.map((entry, at) => {
          const { brackets: _, ...rest } = composite.drafts.find(({ party }) => party === each.party)!.points[at]!;
          return { ...entry, label: rest.label };
        }),
      })),
    };
    expect(reading(earlier, "A")).toMatchObject({ ok: true, value: { points: labelled[0]!.draft.points } });
    const again = compile([], { onto: earlier }).composite;
    expect(reading(again, "A")).toMatchObject({ ok: true, value: { points: labelled[0]!.draft.points } });
    expect(readingText(again.points[0]?.text ?? [], "A")).toBe("[No Party may withdraw from this Agreement.");
  });

  it("brackets of a draft in three scripts, opened before labels, inside or after, are all in the composite, in order", () => {
    fc.assert(
      fc.property(fc.array(labelledLines, { minLength: 1, maxLength: 3 }), (lines) => {
        const drafts = lines.map((points, at) => ({ party: "ABC"[at]!, draft: draft({ language: "en", points }) }));
        const { composite } = compile(drafts);
        const holders = holdersOf(composite);
        for (const { party, draft: own } of drafts) {
          expect(reading(composite, party)).toMatchObject({ ok: true, value: { points: own.points } });
          const held = [...walkComposite(composite.points)].filter(({ point: at }) =>
            holders.get(at.id)?.includes(party),
          );
          const kept = held.map(({ point: at }) => readingText(at.heading, party) + readingText(at.text, party));
          const said = own.points.map(({ label, heading, text }) => bracketsOfLabel(label) + heading + text);
          expect(kept.toSorted()).toEqual(said.toSorted());
        }
      }),
      { numRuns: 80 },
    );
  });

  it("a bracket without counterpart is told with its place, one that is closed in a later point is not", () => {
    const own = draft({
      language: "en",
      points: [
        point({ id: "1", label: "1.", text: "They [may withdraw." }),
        point({ id: "2", label: "2.", text: "All forces] leave. Nobody] stays." }),
        point({ id: "3", label: "3.", text: "In [peace." }),
      ],
    });
    const { warnings } = compile([{ party: "A", draft: own }]);
    expect(warnings.map(({ code, facts }) => [code, facts?.["point"], facts?.["opens"], facts?.["words"]])).toEqual([
      ["loose-bracket", "2.", false, "ll forces] leave. Nobody] stays."],
      ["loose-bracket", "3.", true, "3. In [peace."],
    ]);
  });

  const folder = sharedPath("brackets");
  it.skipIf(!folder)("holds for two states of a real negotiating text, paragraph by paragraph", () => {
    const paragraphs = (name: string): Draft => {
      const source = readFileSync(`${folder!}/${name}`, "utf8");
      const texts = source.split(/\n[ \t\r]*\n/u).filter((text) => text.includes("[") && text.length < 4000);
      return draft({ language: "en", points: texts.slice(0, 120).map((text, at) => point({ id: `${at + 1}`, text })) });
    };
    const drafts = [
      { party: "A", draft: paragraphs("paris-2015-10-23.md") },
      { party: "B", draft: paragraphs("paris-2015-12-09.md") },
    ];
    expect(spelledIn(drafts[0]!.draft)).toBeGreaterThan(200);
    expectWhole(drafts);
  });
});
