import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageTable } from "../../common/language/index.ts";
import { compile, latestDrafts } from "../compile.ts";
import type { Composite, CompositeText, PartyDraft } from "../composite.ts";
import { draft, point } from "../draft.ts";
import { holdersOf, reading, readingText, walkComposite } from "../reading.ts";
import { tokenize } from "../tokens.ts";
import { atomsOf } from "./atoms.ts";
import { createCompileCache } from "./cache.ts";
import { sentences, shareOut } from "./sentences.ts";
import { weave } from "./weave.ts";

const english = languageTable("en");

function tabled(party: string, date: string | null, ...texts: readonly string[]): PartyDraft {
  const points = texts.map((text, index) => point({ id: String(index + 1), label: `${index + 1}.`, text }));
  return { party, draft: draft({ language: "en", date, points }) };
}

/** Each composite point as the parties' readings of it, one line a point. */
function rows(composite: Composite): readonly string[] {
  const holders = holdersOf(composite);
  return [...walkComposite(composite.points)].map(({ point: one }) =>
    composite.drafts
      .map(({ party }) => (holders.get(one.id)?.includes(party) ? readingText(one.text, party) : "-"))
      .join(" | "),
  );
}

/** Where, in one party's words, slots begin and end. */
function cutsIn(text: CompositeText, party: string): { readonly words: string; readonly cuts: readonly number[] } {
  let words = "";
  const cuts: number[] = [];
  const visit = (parts: CompositeText): void => {
    for (const part of parts) {
      if (typeof part === "string") words += part;
      else {
        cuts.push(words.length);
        const held = part.alternatives.find((one) => one.parties.includes(party));
        if (held) visit(held.text);
        cuts.push(words.length);
      }
    }
  };
  visit(text);
  return { words, cuts };
}

const CLAUSE = [
  "the Parties",
  "shall",
  "shall not",
  "may",
  "may not",
  "must not",
  "withdraw",
  "600,000",
  "800,000",
  "1 June 2028",
  "3 June 2028",
  "1 June 2029",
  "US$100 billion",
  "US$90 billion",
  "twenty-five thousand",
  "one hundred and five",
  "one hundred and six",
  "no later than",
  "not less than",
  "is entitled to",
  "is obliged to",
  "armed forces",
  "from",
  "the Province",
  ",",
  "within",
  "30",
  "days",
];

describe("weaving", () => {
  test("no bracket splits a number, date, negation or modal", () => {
    const clause = fc.array(fc.constantFrom(...CLAUSE), { minLength: 4, maxLength: 14 });
    const edited = fc.tuple(clause, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...CLAUSE, "")), { maxLength: 3 }));
    fc.assert(
      fc.property(edited, fc.boolean(), ([words, edits], third) => {
        const other = [...words];
        for (const [at, word] of edits) other[at % other.length] = word;
        const voices = [
          { party: "A", text: words.join(" ") },
          { party: "B", text: other.filter((word) => word !== "").join(" ") },
          ...(third ? [{ party: "C", text: other.slice(1).join(" ") }] : []),
        ];
        const cache = createCompileCache();
        const text = weave(voices, { whole: false, table: english }, cache);
        for (const { party, text: own } of voices) {
          const { words: read, cuts } = cutsIn(text, party);
          expect(read).toBe(own);
          const tokens = tokenize(own);
          for (const { from, to } of atomsOf(tokens, english, createCompileCache())) {
            const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[to - 1]];
            expect(cuts.filter((cut) => cut > start && cut < end)).toEqual([]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["shall not withdraw", ["shall not"]],
    ["must be kept until 1 June 2028 or June 2029", ["1 June 2028", "June 2029"]],
    ["US$100 billion and twenty five thousand", ["US$100 billion", "twenty five thousand"]],
    ["no later than ten days", ["no later than"]],
    ["the Party is entitled to water", ["is entitled to"]],
  ])("atoms of %j", (text, expected) => {
    const tokens = tokenize(text);
    const found = atomsOf(tokens, english, createCompileCache());
    expect(found.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]))).toEqual(expected);
  });

  test("holders of like alternatives share their words inside the bracket", () => {
    const cache = createCompileCache();
    const text = weave(
      [
        {
          party: "KE",
          text: "The final status shall be determined by a vote of its inhabitants, including displaced persons living abroad, before the end of that period of transition.",
        },
        {
          party: "OB",
          text: "The final status shall be determined by a vote of its inhabitants, including displaced persons, before the end of that period of transition.",
        },
        {
          party: "SO",
          text: "The final status may be fixed in agreement between both Governments before the end of that period of transition.",
        },
      ],
      { whole: false, table: english },
      cache,
    );
    const [, slot] = text;
    expect(typeof slot === "object" && slot.alternatives.map(({ parties }) => parties)).toEqual([["KE", "OB"], ["SO"]]);
  });

  test("words that one text adds begin where a sentence begins", () => {
    const stored = (verb: string): string => `Heavy weapons ${verb} be stored under the supervision of the Mission.`;
    const text = weave(
      [
        { party: "A", text: stored("shall") },
        { party: "B", text: `${stored("may")} They are not removed except after written notice to the Mission.` },
      ],
      { whole: false, table: english },
      createCompileCache(),
    );
    expect(text[2]).toBe(" be stored under the supervision of the Mission.");
  });
});

describe("cutting", () => {
  test("sentences keep every character but the white space between them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(". ", "! ", "\n", "؟ ", "."), (text, end) => {
        const whole = `${text}${end}Next ${text}`;
        let at = 0;
        for (const { from, to } of sentences(whole)) {
          expect(whole.slice(at, from).trim()).toBe("");
          at = to;
        }
        expect(at).toBe(whole.length);
      }),
    );
  });

  test("abbreviations end no sentence", () => {
    const text = "See Art. 5 and No. 3 of the U.S. draft. The rest follows. Fin.";
    expect(sentences(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      "See Art. 5 and No. 3 of the U.S. draft.",
      "The rest follows.",
      "Fin.",
    ]);
  });

  test("each target receives at most one run of sentences", () => {
    const text = "Tolls are abolished. Ships may pass freely. Water is shared. A fund pays for wells and water mains.";
    const shares = shareOut(text, ["The fund and the water and wells are shared", "Ships may pass; tolls end"]);
    expect(shares.map(({ target, from, to }) => [target, text.slice(from, to)])).toEqual([
      [1, "Tolls are abolished. Ships may pass freely."],
      [0, "Water is shared. A fund pays for wells and water mains."],
    ]);
  });

  test("a point that another draft splits is cut at its sentences and read back whole", () => {
    const one = "Each Party shall withdraw its heavy weapons from the shore of the Lake within thirty days.";
    const two = "The Observer Mission verifies every withdrawal by inspection on the spot and from the air.";
    const drafts = [tabled("A", null, `${one}  ${two}`), tabled("B", null, one, two)];
    const { composite } = compile(drafts);
    expect(rows(composite)).toEqual([`${one} | ${one}`, `${two} | ${two}`]);
    const read = reading(composite, "A");
    expect(read.ok && read.value).toEqual(drafts[0]?.draft);
  });
});

describe("points of many drafts", () => {
  const points = [
    "Each Party shall withdraw its armed forces from the shore of the Lake.",
    "Heavy weapons shall be placed in storage under the supervision of the Mission.",
    "Ketara may draw no more than 340 million cubic metres of water a year.",
    "Commercial vessels may navigate the whole of the Lake without hindrance.",
  ];

  test("drafts in any number find their points, in any order of points", () => {
    for (const count of [2, 3, 5, 9]) {
      const drafts = Array.from({ length: count }, (_, index) => {
        const turned = [...points.slice(index % 2), ...points.slice(0, index % 2)];
        return tabled(`P${index}`, null, ...turned.map((text) => text.replace("340", String(300 + index))));
      });
      expect(compile(drafts).composite.points).toHaveLength(points.length);
    }
  });

  test("a person's pairing decides, in a new composite and onto an existing one", () => {
    const drafts = [tabled("A", null, points[0] ?? "", points[1] ?? ""), tabled("B", null, points[0] ?? "", "Depots.")];
    const apart = compile(drafts, {
      corrections: [
        {
          from: "A",
          to: "B",
          corrections: [
            { from: ["1"], to: [] },
            { from: ["2"], to: ["2"] },
          ],
        },
      ],
    }).composite;
    expect(rows(apart).toSorted()).toEqual(
      [`${points[0]} | -`, `${points[1]} | Depots.`, `- | ${points[0]}`].toSorted(),
    );
    const first = compile(drafts).composite;
    const corrections = [{ from: "B", to: "A", corrections: [{ from: ["1"], to: [] }] }];
    const next = compile(drafts, { onto: first, corrections }).composite;
    expect(rows(next)).toContain(`- | ${points[0]}`);
    expect(compile(drafts, { onto: next }).composite).toEqual(next);
  });

  test("what a person keeps apart does not meet by way of a third draft", () => {
    const [shore = ""] = points;
    const drafts = ["A", "B", "C"].map((party) => tabled(party, null, shore));
    const corrections = [{ from: "A", to: "B", corrections: [{ from: ["1"], to: [] }] }];
    const { composite } = compile(drafts, { corrections });
    for (const holders of holdersOf(composite).values())
      expect(holders).not.toEqual(expect.arrayContaining(["A", "B"]));
  });

  test("a party's latest text counts, a later one elsewhere is told", () => {
    const [early, late] = [tabled("A", "2031-01-12", "Old."), tabled("A", "2031-03-04", "New.")];
    expect(latestDrafts([late, early]).drafts).toEqual([late]);
    expect(latestDrafts([late, early]).warnings).toEqual([]);
    expect(latestDrafts([late, early], { asOf: "2031-02-01" })).toMatchObject({
      drafts: [early],
      warnings: [{ code: "later-draft-known" }],
    });
    expect(latestDrafts([early], { known: [late] }).warnings).toMatchObject([{ code: "later-draft-known" }]);
    expect(latestDrafts([early, tabled("A", "2031-01-12", "Other.")]).warnings).toMatchObject([{ code: "same-date" }]);
    const { composite } = compile([late, tabled("B", null, "One.")]);
    expect(compile([early], { onto: composite }).warnings.map(({ code }) => code)).toEqual([
      "later-draft-known",
      "draft-carried-over",
    ]);
  });
});
