import { beforeAll, describe, expect, it } from "vitest";
import { verifyStatement } from "../../src/asking/verify/verify.ts";
import type { View } from "../../src/asking/view.ts";
import { sentencesOf, type SentenceSet } from "./sentences.ts";
import { exampleView } from "./views.ts";

/* What a text obliges to is told by its verb: with another in its place nothing of the clause bears a statement out. */

const examples = ["lake-irrin", "tarn-valley", "skerry-sound", "river-tessel", "corran-pass", "velda-delta"] as const;
const views = new Map<string, View>();

beforeAll(async () => {
  for (const name of examples)
    views.set(name, await exampleView(name, name === "lake-irrin" ? "examples" : "test/asking/processes"));
});

function verdictOf(example: string, statement: string): string {
  const view = views.get(example);
  const told = view === undefined ? undefined : verifyStatement(view, { statement });
  return told?.ok === true ? (told.value.verdict ?? "") : "failed";
}

async function supportedOf(set: SentenceSet) {
  const found = { untrue: 0, true: 0, contradicted: 0 };
  for (const example of examples)
    for (const { borne, text } of await sentencesOf(set, example)) {
      const verdict = verdictOf(example, text);
      if (verdict === "supported") found[borne ? "true" : "untrue"]++;
      if (borne && verdict === "contradicted") found.contradicted++;
    }
  return found;
}

describe("a statement whose main verb is not the clause's", () => {
  it.each([
    ["verbs-fit", 0, 23],
    ["verbs-judge", 0, 20],
  ] as const)("of %s at most %i of 25 are supported, and of 25 true ones at least %i", async (set, most, least) => {
    const found = await supportedOf(set);
    expect(found.untrue).toBeLessThanOrEqual(most);
    expect(found.true).toBeGreaterThanOrEqual(least);
    expect(found.contradicted).toBe(0);
  });

  it("is borne out by no clause, whatever verb stands in the place of the clause's own", () => {
    const verbs = ["kill", "bury", "sell", "paint", "photograph", "starve", "poison", "tax", "insult", "forget"];
    const clauses = [
      ["lake-irrin", (verb: string) => `The Parties shall ${verb} five crossing points on land within 45 days.`],
      ["tarn-valley", (verb: string) => `The Parties shall ${verb} prisoners of war within 30 days of signature.`],
      ["skerry-sound", (verb: string) => `Torvane shall ${verb} the eleven vessels within ten days of signature.`],
      ["corran-pass", (verb: string) => `Hadria has to ${verb} the barriers on the mountain road within 25 days.`],
      ["velda-delta", (verb: string) => `The Delta Front is obliged to ${verb} 210 hostages within five days.`],
    ] as const;
    for (const [example, clause] of clauses)
      for (const verb of verbs)
        expect([clause(verb), verdictOf(example, clause(verb))]).toEqual([clause(verb), "not-on-record"]);
  });

  it.each([
    ["lake-irrin", "The Parties shall open five crossing points on land within 45 days.", "supported"],
    ["lake-irrin", "All prisoners of war shall be freed within 30 days.", "supported"],
    // What is not to be exceeded is not what is there.
    ["corran-pass", "The garrison at Corran has 900 soldiers.", "not-on-record"],
    ["corran-pass", "The garrison at Corran may have no more than 900 soldiers.", "supported"],
    // A noun of the act that something else is done to, and what only describes.
    [
      "velda-delta",
      "The Delta Front and the Republic shall attack at noon on the third day after signature.",
      "not-on-record",
    ],
    ["skerry-sound", "Torvane shall detain the eleven vessels within ten days of signature.", "not-on-record"],
    // The verb is in the noun behind another.
    ["velda-delta", "The Delta Front must put 210 hostages to death within five days of signature.", "not-on-record"],
  ])("%s: “%s” is %s", (example, statement, verdict) => {
    expect(verdictOf(example, statement)).toBe(verdict);
  });
});
