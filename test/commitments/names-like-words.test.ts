import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

/** Names that end as adverbs, participles and plurals of common words do. */
const name = fc
  .tuple(
    fc.constantFrom("T", "Or", "Kel", "Sic", "Dor", "Ves", "Mar", "Hil"),
    fc.constantFrom("a", "e", "i", "o", "ia", "ess"),
    fc.constantFrom("ly", "lly", "aly", "ily", "ly", "ria", "rd"),
  )
  .map((parts) => parts.join(""));
const two = fc.uniqueArray(name, { minLength: 2, maxLength: 2 });
const act = fc.constantFrom(
  "pay 45 million talers by 30 June 2038",
  "enact an amnesty law within 90 days of signature",
  "each bear half of the costs of the Commission",
  "withdraw from the Zone within 35 days of signature",
);
const head = fc.constantFrom("", "Immediately after signature, ", "Accordingly, ", "Within ten days, ");

const of = (names: readonly string[], ...texts: readonly string[]) =>
  extractCommitments(
    draft({
      language: "en",
      title: "Agreement",
      points: [
        point({
          id: "0",
          text: `The Republic of ${names[0]} ("${names[0]}") and the Kingdom of ${names[1]} ("${names[1]}"), together "the Parties", have agreed as follows:`,
        }),
        ...texts.map((text, at) => point({ id: String(at + 1), text })),
      ],
    }),
  ).agreement;

describe("a party is no adverb, whatever its name ends in", () => {
  test("law: each owes, alone and beside another, and the quoted clause has both", () => {
    fc.assert(
      fc.property(two, act, head, (names, words, ahead) => {
        const [one, other] = names as [string, string];
        const texts = [
          `${ahead}${one} shall ${words}.`,
          `${ahead}${one} and ${other} shall ${words}.`,
          `${ahead}${one}, ${other} and the Movement shall ${words}.`,
        ];
        const { commitments, parties } = of(names, ...texts);
        const called = (id: string) => parties.find((party) => party.id === id)?.name ?? id;
        const duties = commitments.filter(({ anchors }) => anchors[0]?.point !== "0");
        for (const [at, text] of texts.entries()) {
          const [duty, ...rest] = duties.filter(({ anchors }) => anchors[0]?.point === String(at + 1));
          expect(rest).toEqual([]);
          expect(duty?.debtor.map(called).join(" ")).toContain(one);
          if (at > 0) expect(duty?.debtor.map(called).join(" ")).toContain(other);
          // What is quoted stands in the text, from the first of those who owe.
          const quote = duty?.anchors[0]?.quote ?? "-";
          expect(text).toContain(quote);
          expect(text.indexOf(one)).toBeGreaterThanOrEqual(text.indexOf(quote));
          expect(text).toContain(duty?.act.words.replace(/ \[[^]*\]$/u, "") ?? "-");
        }
      }),
      { numRuns: 60 },
    );
  });
  test.each([
    "Immediately the Parties shall meet.",
    "Jointly Kelly and Orly shall clear the mines.",
    "Kelly immediately and Orly finally shall clear the mines.",
  ])("%s", (text) => {
    const [duty] = of(["Kelly", "Orly"], text).commitments;
    expect(duty?.debtor).not.toEqual([]);
  });
});

describe("a language is no party, whoever else has a name like it", () => {
  const language = fc.constantFrom("Ketaran", "Solmarki", "Norlandic", "Surani", "Tessalian", "Orvanese");
  const pair = fc.uniqueArray(language, { minLength: 2, maxLength: 2 });
  test("law: however a text calls it one, it neither acts nor owes", () => {
    fc.assert(
      fc.property(
        pair,
        fc.constantFrom(
          (a: string, b: string) => `${a} and ${b} shall be official languages of the Province.`,
          (a: string, b: string) => `${a} shall be the working language of the Council. ${b} may be used beside it.`,
          (a: string, b: string) => `The languages of the Council shall be ${a} and ${b}.`,
          (a: string, b: string) =>
            `This Agreement is done in the ${a} and ${b} languages. In case of doubt ${a} shall prevail.`,
        ),
        (names, says) => {
          const [a, b] = names as [string, string];
          const { parties, commitments } = of(["Morland", "Velland"], says(a, b), "Morland shall pay 10 euros.");
          const called = parties.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
          expect(called).not.toContain(a);
          expect(commitments.flatMap(({ debtor }) => debtor)).toEqual(
            commitments.filter(({ anchors }) => anchors[0]?.point === "2").flatMap(({ debtor }) => debtor),
          );
        },
      ),
    );
  });
});
