import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const PARTIES = "The Republic of Norland and the Kingdom of Sudland agree as follows:";
const sums = (...texts: readonly string[]) =>
  extractCommitments(
    draft({ language: "en", points: [PARTIES, ...texts].map((text, at) => point({ id: String(at), text })) }),
  ).agreement.commitments.flatMap(({ money = [] }) => money.map(({ minor, currency }) => [minor, currency]));

describe("sums in a currency that no list knows", () => {
  const currency = fc.constantFrom("talers", "lenk", "crowns", "dinars", "somoni", "kwanza", "rupees", "Tessar");
  const amount = fc.constantFrom<readonly [string, bigint]>(
    ["45 million", 45_000_000n],
    ["1.5 billion", 1_500_000_000n],
    ["250 thousand", 250_000n],
  );
  test("law: what is paid is a sum, and so is the same currency wherever it stands", () => {
    fc.assert(
      fc.property(currency, amount, fc.integer({ min: 2, max: 900 }), (name, [words, value], n) => {
        expect(
          sums(
            `Norland shall pay ${words} ${name} to Sudland by 30 June 2038.`,
            `Sudland shall provide ${n} ${name} each year.`,
          ),
        ).toEqual([
          [String(value * 100n), name],
          [String(n * 100), name],
        ]);
      }),
    );
  });
  test.each([
    ["Norland shall contribute 180 million lenk to the Relief Fund, and Sudland 80 million lenk.", 2],
    ["Norland shall pay a fine of 500 crowns for each breach.", 1],
    ["20 million lenk shall be paid by Norland.", 1],
    ["Norland shall pay 10 million euros and 5 talers.", 2],
  ])("%s", (text, n) => expect(sums(text)).toHaveLength(n));
  test.each([
    "Norland shall transfer 40 howitzers to Sudland.",
    "Norland shall pay 300 workers.",
    "Norland shall pay 3 annual instalments to Sudland.",
    "Norland shall contribute 500 Norlandic soldiers.",
    "Norland shall pay within 30 days of signature.",
    "Norland shall withdraw 45 million mines.",
    "Norland shall release 200 detainees held in Tirrel.",
  ])("%s names none", (text) => expect(sums(text)).toEqual([]));
});
