import { describe, expect, test } from "vitest";

import { exampleState } from "../../src/core/briefing/lint/rules/examples.test-data.ts";
import { checkBriefing } from "../../src/core/briefing/lint-briefing.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { inEnglish } from "../../src/words/english.ts";

/* That a figure stands must be earned: the same measure of the same thing, bounded alike, and not what is left open. */

const points = [
  ["Boats", "The League keeps at least 12 boats and 20 lorries on the river."],
  ["Posts", "Each side keeps [12] [20] posts on the weir."],
  ["Pumps", "The mill has 14 pumps, to be paid for in 30 days and built in 90 days."],
  ["Granary", "The granary holds no fewer than 450 sacks."],
  ["Mules", "The caravan has 70 mules."],
] as const;
const figure = (id: string, fields: object) => ({
  id,
  low: null,
  high: null,
  unit: "persons",
  scope: "",
  asOf: "2031-03",
  estimator: "Ferry Office",
  confidence: "found" as const,
  sources: ["office"],
  ...fields,
});
const state = {
  ...exampleState,
  sources: {
    office: { id: "office", title: "Counts", publisher: "Ferry Office", date: "2031-03-31", url: "", kind: "official" },
  },
  drafts: [
    ...exampleState.drafts,
    {
      id: "league-text",
      party: "RL",
      draft: draft({
        title: "Text of the League",
        instrument: "League's text",
        date: "2031-03-20",
        language: "en",
        tabledBy: ["RL"],
        points: points.map(([heading, text], at) => ({
          ...point({ id: String(at + 1), label: `${at + 1}.`, heading, text, deleted: false }),
          ...(heading === "Mules" ? { alternatives: [{ parties: ["SL"], text: "The caravan has 90 mules." }] } : {}),
        })),
      }),
    },
  ],
  claims: [
    ...(exampleState.claims ?? []),
    figure("F1", { topic: "ferry-passengers", statement: "Passengers of the ferry", low: "6400", comparator: ">=" }),
    figure("F2", { topic: "weavers", statement: "Weavers in the valley", low: "9000", high: "10500" }),
    figure("F3", { topic: "orchard-pickers", statement: "Pickers in the orchards", low: "7300", high: "7300" }),
    figure("F4", { topic: "bargemen", statement: "Bargemen on the canal", low: "8200", high: "8200", comparator: "~" }),
  ],
} as ProcessState;

const answer = (text: string): { readonly stands: readonly string[]; readonly why: readonly string[] } => {
  const { checked, notUnderstood, notCovered, findings } = checkBriefing(text, state);
  return {
    stands: checked.map(({ quote, entries }) => `${quote}: ${entries.join(" ")}`),
    why: [
      ...notUnderstood.map(({ why }) => why.code),
      ...notCovered.map(({ why }) => why.code),
      ...findings.map(({ code }) => code),
    ],
  };
};

describe("a figure stands", () => {
  test.each([
    ["with the bound of the record", "At least 6,400 passengers used the ferry.", "At least 6,400: F1"],
    [
      "with both ends of a range",
      "Between 9,000 and 10,500 weavers live in the valley.",
      "Between 9,000 and 10,500: F2",
    ],
    ["with one end, told as that", "At least 9,000 weavers live in the valley.", "At least 9,000: F2"],
    ["as it is", "The pickers in the orchards number 7,300.", "7,300: F3"],
    ["as about what it is", "About 7,300 pickers work in the orchards.", "About 7,300: F3"],
    ["without “about”", "The bargemen on the canal number 8,200.", "8,200: F4"],
    ["under a ceiling", "Northland's draft limits each side to 20 howitzers.", "20 howitzers: north-draft 2"],
    ["with the bound of a text", "The League's text has at least 12 boats.", "at least 12 boats: league-text 1"],
    [
      "of a text, of what it counts there",
      "The League's text has 20 lorries on the river.",
      "20 lorries: league-text 1",
    ],
    [
      "of a text, of what is done in that time",
      "By the League's text the pumps are built in 90 days.",
      "90 days: league-text 3",
    ],
    [
      "of a text, of the same deed in another word",
      "By the League's text the pumps must be constructed in 90 days.",
      "90 days: league-text 3",
    ],
  ])("%s", (_what, text, expected) => {
    const { stands } = answer(text);
    // A quote may end with the noun or before it.
    expect(stands.map((each) => each.replace(/ \p{L}+(?=: )/u, ""))).toEqual([expected.replace(/ \p{L}+(?=: )/u, "")]);
  });
});

describe("a figure does not stand", () => {
  test.each([
    ["where the record has only a bound", "The passengers of the ferry number 6,400."],
    ["as exact where the record has a bound", "Exactly 6,400 passengers used the ferry."],
    ["beyond a bound, however far", "The passengers of the ferry number 64,000."],
    ["with the other bound", "At most 6,400 passengers used the ferry."],
    ["as one end of a range, told as all of it", "The weavers in the valley number 9,000."],
    ["as exact where the record says about", "Exactly 8,200 bargemen work on the canal."],
    ["as a bound where the record has none", "The League's text has at least 20 lorries."],
    ["without the bound of a text", "The League's text has 12 boats."],
    ["without the bound of a text, in other words", "The League's text has 450 sacks in the granary."],
    ["of something else that the point counts", "The League's text has 12 lorries on the river."],
    ["of something else that is done in that time", "By the League's text the pumps are built in 30 days."],
    ["in brackets beside another", "By the League's text each side keeps 12 posts on the weir."],
    ["where a party asks for another", "By the League's text the caravan has 70 mules."],
    ["more exact than the record's", "7,301 pickers work in the orchards."],
    ["of another month than the record's", "The Ferry Office counted 57 sacks that fell overboard in May."],
    ["of another who counted", "The Army of Southland puts pickers in orchards at 7,300."],
    ["of another thing than the record's", "7,300 horses graze in the orchards of the pickers."],
  ])("%s", (_what, text) => {
    const { stands, why } = answer(text);
    expect(stands).toEqual([]);
    expect(why.length).toBeGreaterThan(0);
  });
});

test("what is open is told as open", () => {
  const bracketed = "By the League's text each side keeps 12 posts on the weir.";
  const asked = "By the League's text the caravan has 70 mules.";
  expect([bracketed, asked].flatMap((text) => answer(text).why)).toEqual(["unread.open", "unread.open"]);
});

test("why it does not is told in the words of the record", () => {
  const whyOf = (text: string) => checkBriefing(text, state).notUnderstood.map(({ why }) => inEnglish(why));
  expect(whyOf("The League's text has 450 sacks in the granary.")[0]).toContain("no fewer than 450 sacks");
  expect(whyOf("By the League's text each side keeps 12 posts on the weir.")[0]).toContain("[12] [20]");
  expect(whyOf("The passengers of the ferry number 6,400.")[0]).toContain("6,400");
});
