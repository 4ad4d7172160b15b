import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraft, extractCommitments, type Body } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const PARTIES =
  'The Republic of Norland ("Norland") and the Kingdom of Sudland ("Sudland"), together "the Parties", agree as follows:';
const of = (...texts: readonly string[]) =>
  draft({
    language: "en",
    points: [PARTIES, ...texts].map((text, at) => point({ id: String(at), label: `Article ${at}`, text })),
  });
const codes = (...texts: readonly string[]) => checkDraft(of(...texts)).map(({ code }) => code);
const TREATY = [
  "This Agreement shall be ratified. It enters into force on the exchange of instruments of ratification.",
  "Norland shall withdraw its guns from the Plain within 20 days of signature.",
  "Sudland shall pay 10 million crowns within 30 days of signature.",
  "This Agreement may be amended by agreement.",
];

describe("no alarm where the text answers", () => {
  test.each([
    ["A dispute shall first be referred to the Commission.", "missing-dispute-settlement"],
    [
      "Any dispute on the interpretation of this Agreement shall be submitted to the Tribunal.",
      "missing-dispute-settlement",
    ],
    ["Disputes shall be settled by the Court.", "missing-dispute-settlement"],
    [
      "Differences over its meaning shall be settled by the Commission, whose decision is final.",
      "missing-dispute-settlement",
    ],
    [
      "Any difference over the reading of this Agreement shall be decided by the Harbour Board.",
      "missing-dispute-settlement",
    ],
    [
      "Questions concerning the application of this Agreement are referred to the Council.",
      "missing-dispute-settlement",
    ],
    ["Done at Halm, in one original, in the English language.", "missing-authentic-texts"],
    ["Done in two copies, in the English and French languages.", "missing-authentic-texts"],
  ])("%s", (text, code) => {
    expect(codes(...TREATY)).toContain(code);
    expect(codes(...TREATY, text)).not.toContain(code);
  });
  test("a difference about something else settles no dispute on the text", () => {
    expect(codes(...TREATY, "Differences in price shall be settled in gold.")).toContain("missing-dispute-settlement");
  });
  test("who waits for the same certificate waits for nobody else who does", () => {
    const certificate = "within 10 days after the Joint Commission has certified the withdrawal of Norland.";
    const both = [
      `Sudland shall hand over its mortars to the Joint Commission ${certificate}`,
      `Sudland shall lift the embargo on Norland ${certificate}`,
    ];
    expect(codes(...TREATY, ...both)).not.toContain("circular-commitments");
  });
  test("how two bodies decide is no task that both have", () => {
    const texts = [
      "A Joint Council of seven members is established. It shall decide by a majority of five.",
      "A Board of nine members shall decide by a majority of six.",
    ];
    expect(codes(...texts)).not.toContain("double-mandate");
  });
  test("days that must pass count from the notice", () => {
    const { commitments, moments } = extractCommitments(
      of("Norland may restore the embargo, but not before 21 days have passed since it gave notice to Sudland."),
    ).agreement;
    expect(commitments[0]?.window?.opens).toMatchObject({ plus: { n: 21, unit: "day" } });
    expect(moments.map(({ title }) => title)).toEqual(["notice to Sudland"]);
  });
});

describe("a majority that is told in members is told in members", () => {
  const WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];
  const bodyOf = (...texts: readonly string[]) =>
    extractCommitments(of(...texts)).agreement.parties.find((each): each is Body => each.kind === "body")?.rule;
  test("law: so many of so many, and nothing where the text does not say of how many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }), fc.boolean(), (a, b, word) => {
        const [n, all] = [Math.min(a, b) + 2, Math.max(a, b) + 2];
        const said = (k: number) => (word ? WORDS[k - 2] : String(k));
        expect(
          bodyOf(`A Joint Council of ${said(all)} members is established. It shall decide by a majority of ${said(n)}.`)
            ?.threshold,
        ).toEqual([n, all]);
        expect(
          bodyOf(
            `A Joint Council is established. It shall have ${said(all)} members.`,
            `The Joint Council shall take its decisions by a majority of ${said(n)} of its members.`,
          )?.threshold,
        ).toEqual([n, all]);
        expect(
          bodyOf("A Joint Council is established.", `The Joint Council shall decide by a majority of ${said(n)}.`),
        ).toBeUndefined();
      }),
    );
  });
  test("by a majority of its members, by a two-thirds majority", () => {
    expect(bodyOf("A Joint Council is established. It shall decide by a majority of its members.")?.threshold).toEqual([
      1, 2,
    ]);
    expect(bodyOf("A Joint Council is established. It shall decide by a majority of two thirds.")?.threshold).toEqual([
      2, 3,
    ]);
  });
});
