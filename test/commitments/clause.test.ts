import { describe, expect, test } from "vitest";
import { clauseOf, extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { agreement } from "../../src/core/commitments/index.ts";
import { commitment, plainEnglish } from "./days.ts";

const anchor = (quote: string, more: object = {}) => ({
  draft: "d",
  point: "1",
  from: 0,
  to: quote.length,
  quote,
  ...more,
});
const said = (words: string, ...quotes: readonly string[]) => {
  const duty = commitment("a", "obligation", undefined, {
    act: { words },
    anchors: quotes.map((each) => anchor(each)),
  });
  return plainEnglish(agreement({ id: "x" }), duty);
};

describe("a quotation in a duty", () => {
  test("is of words that stand where it rests; what comes from elsewhere is outside of it", () => {
    expect(said("cease fire [Truce]", "The Parties shall cease  fire.")).toContain(
      "in the clause “cease fire” (read with: Truce).",
    );
    // Brackets of the text are the text's.
    expect(said("leave [within 30 days] [Truce]", "They shall leave [within 30 days].")).toContain(
      "“leave [within 30 days]” (read with: Truce)",
    );
    expect(said("leave [within 30 days]", "They shall leave [within 30 days].")).toContain("“leave [within 30 days]”.");
    expect(said("open the port; open the road", "open the port;", "open the road")).toContain(
      "“open the port; open the road”",
    );
  });
  test("is none where a person has changed the words, or where the text is a paraphrase", () => {
    const changed = said("SECRET cease fire", "The Parties shall cease fire.");
    expect(changed).toContain("in words that do not stand in the text: SECRET cease fire.");
    expect(changed).not.toContain("“");
    const told = commitment("a", "obligation", undefined, {
      act: { words: "cease fire" },
      anchors: [anchor("cease fire", { paraphrase: true })],
    });
    expect(plainEnglish(agreement({ id: "x" }), told)).toContain("as the text is paraphrased: cease fire.");
  });
  test("without words that it rests on, a model's own clause is quoted", () => {
    expect(said("cease fire")).toContain("“cease fire”.");
  });
  test("no proposal puts words into the text's mouth", () => {
    const { agreement: found } = extractCommitments(
      draft({
        language: "en",
        points: [
          point({
            id: "4",
            heading: "Weapons",
            text: "The Front undertakes:",
            points: [
              point({ id: "4/a", text: "not to recruit new fighters;" }),
              point({ id: "4/b", text: "to hand them over within 90 days, unless the Mission extends the term." }),
            ],
          }),
          point({ id: "5", heading: "Release", text: "All prisoners shall be released." }),
        ],
      }),
    );
    expect(found.commitments.length).toBeGreaterThan(2);
    for (const each of found.commitments) {
      const { from, words } = clauseOf(each);
      expect([each.id, from, words.includes("[")]).toEqual([each.id, "text", false]);
    }
  });
});
