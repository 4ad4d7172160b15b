import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const PARTIES =
  'The Republic of Norland ("Norland") and the Kingdom of Sudland ("Sudland"), together "the Parties", agree as follows:';
const BODIES = "A Joint Council and a Water Board are hereby established.";
const duties = (...texts: readonly string[]) =>
  extractCommitments(
    draft({
      language: "en",
      points: [PARTIES, BODIES, ...texts].map((text, at) => point({ id: String(at), label: `Article ${at}`, text })),
    }),
  ).agreement.commitments.filter(({ anchors }) => Number(anchors[0]?.point) > 1);

describe("who decides that an exception has occurred", () => {
  test.each([
    ["Norland shall withdraw, unless the Joint Council finds that Sudland has not withdrawn.", "joint-council"],
    ["Norland shall withdraw, unless the Joint Council has otherwise decided.", "joint-council"],
    ["Norland shall release water, save in years of drought as declared by the Water Board.", "water-board"],
    ["Norland shall not deploy troops except with the prior written consent of Sudland.", "sudland"],
    ["Norland shall pay, unless an independent court has found a breach.", undefined],
    ["Norland shall pay, unless otherwise agreed by the Parties.", undefined],
    ["Norland shall pay, unless Sudland attacks the Joint Council.", null],
    ["Norland shall pay, save in years of drought.", null],
  ])("%s", (text, who) => {
    const [exception] = duties(text)[0]?.exceptions ?? [];
    expect(exception).toBeDefined();
    expect(exception?.certifier).toBe(who);
  });
});

describe("a mandate to watch is for what it names", () => {
  const watched = (mandate: string) =>
    duties(
      "Norland shall withdraw its guns from the Plain within 20 days of signature.",
      "Sudland shall pay 10 million crowns to Norland under the eyes of the Joint Council.",
      mandate,
    )
      .slice(0, 2)
      .map(({ monitor }) => monitor?.body ?? null);
  test.each([
    ["The Joint Council shall verify the withdrawals under Article 2.", ["joint-council", null]],
    ["The Joint Council shall verify the withdrawals under Articles 2 and 3.", ["joint-council", null]],
    ["The Joint Council shall verify compliance with Articles 2 and 3.", ["joint-council", "joint-council"]],
    ["The Joint Council shall verify the payments under Article 3.", [null, null]],
    ["The Joint Council may inspect any place in the Zone.", [null, null]],
  ])("%s", (mandate, who) => expect(watched(mandate)).toEqual(who));
  test("articles within chapters bear the numbers by which a mandate names them", () => {
    const { agreement } = extractCommitments(
      draft({
        language: "en",
        points: [
          point({ id: "p", text: `${PARTIES} ${BODIES}` }),
          point({
            id: "one",
            label: "Chapter One",
            points: [
              point({
                id: "one/3",
                label: "Article 3",
                points: [
                  point({ id: "one/3/1", label: "1.", text: "Norland shall withdraw its guns from the Plain." }),
                ],
              }),
            ],
          }),
          point({
            id: "two/4",
            label: "Article 4",
            text: "The Joint Council shall verify the withdrawals under Article 3.",
          }),
        ],
      }),
    );
    expect(agreement.commitments.find(({ id }) => id === "one/3/1.1")?.monitor?.body).toBe("joint-council");
  });
});

describe("whom they means", () => {
  test.each([
    ["Norland shall send 70 observers. They may enter any barracks, except hospitals.", [["norland"], ["norland"]]],
    [
      "Sudland shall station 300 soldiers at the Pass for 15 months. They shall not enter towns.",
      [["sudland"], ["sudland"]],
    ],
    [
      "Norland and Sudland shall meet. They shall exchange lists.",
      [
        ["norland", "sudland"],
        ["norland", "sudland"],
      ],
    ],
  ])("%s", (text, who) =>
    expect(
      duties("Norland and Sudland shall cease fire.", text)
        .slice(1)
        .map(({ debtor }) => debtor),
    ).toEqual(who),
  );
  test("two who pay into one fund in one sentence both pay", () => {
    const found = duties(
      "Norland shall pay 180 million lenk into the Relief Fund, and Sudland 80 million lenk, by 1 May 2040.",
    );
    expect(found.map(({ debtor, window }) => [debtor, window?.due])).toEqual([
      [["norland"], { at: "2040-05-01" }],
      [["sudland"], { at: "2040-05-01" }],
    ]);
  });
});
