import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedPath } from "../../../../test/shared-data.ts";
import { bracketedTexts } from "../bracketing/bracketed.test-data.ts";
import { bracketTree } from "../bracketing/tree.ts";
import { compile } from "../compile.ts";
import type { Composite, CompositeText } from "../composite.ts";
import { draft, point, walkPoints, type Draft } from "../draft.ts";
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
