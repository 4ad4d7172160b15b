import { beforeAll, describe, expect, it } from "vitest";
import { verifyStatement } from "../../src/asking/verify/verify.ts";
import type { View } from "../../src/asking/view.ts";
import { sentencesOf, type SentenceSet } from "./sentences.ts";
import { exampleView } from "./views.ts";

const examples = [
  "lake-irrin",
  "ukraine",
  "river-tessel",
  "skerry-sound",
  "tarn-valley",
  "tarsel",
  "sorrel",
  "hollar",
  "ember",
] as const;
/** Folders of those that are no bundled example; some are shared with the article check. */
const folders: ReadonlyMap<string, string> = new Map([
  ["river-tessel", "test/asking/processes"],
  ["skerry-sound", "test/asking/processes"],
  ["tarn-valley", "test/asking/processes"],
  ["tarsel", "test/lint/strangers/process"],
  ["sorrel", "test/lint/strangers/process"],
  ["hollar", "test/lint/strangers/process"],
  ["ember", "test/lint/strangers/process"],
]);
const views = new Map<string, View>();

beforeAll(async () => {
  for (const name of examples) views.set(name, await exampleView(name, folders.get(name) ?? "examples"));
});

function verdictOf(example: string, statement: string): string {
  const view = views.get(example);
  const told = view === undefined ? undefined : verifyStatement(view, { statement });
  return told?.ok === true ? (told.value.verdict ?? "") : "failed";
}

/**
 * What is told of sentences that were written down before anything judged them: the share of unsupported ones that are not said to be
 * supported, and how many true ones are not known, and how many of them said to be contradicted, in a thousand words. Which sets were
 * looked at stands at `SentenceSet`.
 */
async function measured(set: SentenceSet) {
  let [unsupported, told, unknown, contradicted, words] = [0, 0, 0, 0, 0];
  for (const example of examples)
    for (const { borne, text } of await sentencesOf(set, example)) {
      const verdict = verdictOf(example, text);
      if (borne) {
        words += text.split(/\s+/u).length;
        unknown += verdict === "supported" ? 0 : 1;
        contradicted += verdict === "contradicted" ? 1 : 0;
      } else {
        unsupported++;
        told += verdict === "supported" ? 0 : 1;
      }
    }
  return {
    recall: told / unsupported,
    falseInThousand: (unknown * 1000) / words,
    contradictedInThousand: (contradicted * 1000) / words,
  };
}

describe("a statement held against the record", () => {
  // The goal is 0.95 and 3. A sentence is borne out only where what it says was found, in the same role: that tells more of the
  // unsupported ones, and leaves more true ones that are put in other words unknown.
  it.each([
    ["fit", 1, 3, 0],
    ["fit2", 1, 12, 0],
    ["fit3", 1, 0, 0],
    ["fit4", 1, 10, 0],
    ["fit5", 0.99, 0, 0],
    ["fit6", 1, 32, 0],
    ["fit7", 1, 19, 0],
    ["judge", 0.95, 7, 0],
    ["judge2", 0.91, 10, 0],
    ["judge3", 1, 10, 0],
    ["judge4", 0.95, 10, 0],
    ["judge5", 0.91, 33, 0],
    ["judge6", 0.93, 28, 0],
    ["judge7", 0.94, 13, 0],
    ["judge8", 1, 24, 5],
    ["judge9", 0.85, 38, 0],
    ["judge10", 0.87, 35, 3],
  ] as const)(
    "of the set %s, at least %f of the unsupported are told, at most %i true ones in 1,000 words are not known, %i of them contradicted",
    async (set, recall, most, mostContradicted) => {
      const found = await measured(set);
      expect(found.recall).toBeGreaterThanOrEqual(recall);
      expect(found.falseInThousand).toBeLessThanOrEqual(most);
      expect(found.contradictedInThousand).toBeLessThanOrEqual(mostContradicted);
    },
  );

  it.each([
    ["lake-irrin", "The agreement was signed at Oberhaven on 30 May 2031.", "supported"],
    ["lake-irrin", "The agreement was signed at Oberhaven on 29 May 2031.", "contradicted"],
    ["ukraine", "The US draft caps the Ukrainian armed forces at 400,000.", "contradicted"],
    ["ukraine", "The Peace Council would sit in Vienna.", "not-on-record"],
    // One word that stands elsewhere in another sense, on another day, is of nothing that the statement speaks of.
    ["lake-irrin", "Solmark marked up the chair's text on 19 March.", "not-on-record"],
    ["ukraine", "The first version of the twenty points was sent to Washington on 10 December.", "not-on-record"],
  ])("%s: “%s” is %s", (example, statement, verdict) => {
    expect(verdictOf(example, statement)).toBe(verdict);
  });

  it.each([
    // Who does it to whom, also in the passive.
    ["Varenia rejected the draft that Odrast had tabled.", false],
    ["The Basin Bank is lent 220 million crowns by Odrast.", false],
    ["Quint signed the treaty for Odrast.", true],
    // What is denied, and what is denied of a denial.
    ["Military installations are not exempt from inspection.", false],
    ["Odrast denies that it rejected the draft of Varenia.", false],
    ["It is not true that the Commission decides by consensus.", false],
    // Another group, another thing, another body.
    ["Farmers may claim compensation only for damage to their nets.", false],
    ["Passenger vessels of both Parties may use the River free of tolls.", false],
    ["The discharge of lead into the River is prohibited.", false],
    ["The chair of the tribunal alternates between the Parties every two years.", false],
    // Of all, a least for a most, must for may, another opposite.
    ["All vessels may use the River free of tolls.", false],
    ["The minimum flow may be lowered by one fifth for at least 40 days.", false],
    ["In a drought the minimum flow may be raised by one fifth.", false],
    ["The Commission publishes the readings every month.", true],
    // Words of a text that was not signed, told as if they held; and those that were struck out.
    ["The Commission sits in Sarn.", false],
    ["Odrast wanted the Commission to have its seat in Sarn.", true],
    ["Odrast added an article on compensation to its counter-draft.", false],
    // Which comes first; what may be recommended need not be done.
    ["Irrigation takes precedence over drinking water.", false],
    ["Drinking water takes precedence over irrigation.", true],
    ["Changes that the Commission recommends have to be made.", false],
    // Other words for the same, a relative clause before the verb, what money is for, who says what it holds.
    ["A party planning a dam has to send the design to the Commission a year in advance.", true],
    ["The Basin Bank lends Odrast 220 million crowns to build the treatment plant.", true],
    ["Varenia insisted that there would be no signature without compensation.", true],
    ["Odrast contests the method by which the farmers' losses were estimated.", true],
  ])("“%s” is said to be supported: %s", (statement, supported) => {
    expect(verdictOf("river-tessel", statement) === "supported").toBe(supported);
  });

  it("says which words it did not find, and in what the nearest entry differs", () => {
    const view = views.get("river-tessel");
    if (view === undefined) throw new Error("no example");
    const notesOf = (statement: string) => {
      const told = verifyStatement(view, { statement });
      return told.ok ? told.value.notes : [];
    };
    expect(notesOf("The discharge of lead into the River is prohibited.")).toContainEqual({
      code: "verdict-unaccounted",
      facts: { words: "lead" },
    });
    expect(notesOf("The Commission sits in Sarn.")).toContainEqual({
      code: "verdict-differs",
      facts: { what: "superseded" },
    });
  });

  it.each([
    [
      "lake-irrin",
      "Solmark agreed to withdraw its armed forces to a distance of no less than 8 kilometres from the shoreline.",
    ],
    ["lake-irrin", "Ketara promised that Ketara may draw no more than 350 million cubic metres from the Lake."],
    ["ukraine", "Russia accepted that all remaining prisoners of war are exchanged all for all."],
  ])("%s: no party is said to have agreed without an entry that says so: “%s”", (example, statement) => {
    expect(verdictOf(example, statement)).not.toBe("supported");
  });

  it("says what it rests on, and what is nearest where it rests on nothing", () => {
    const view = views.get("lake-irrin");
    if (view === undefined) throw new Error("no example");
    const told = verifyStatement(view, {
      statement: "The signed agreement sets up an observer mission of 480 members.",
    });
    expect(told.ok && told.value.lines.flatMap(({ of }) => of.map(({ entry }) => entry))).toContain("draft/signed");
    const none = verifyStatement(view, { statement: "Zeppelins were hired." });
    expect(none).toMatchObject({ ok: true, value: { verdict: "not-on-record", lookedAt: { figures: 12 } } });
  });
});
