import { describe, expect, test } from "vitest";

import { lintProse } from "../../src/core/briefing/lint.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { strangersProcess } from "./strangers.ts";

/** What parties have said on record, in sentences of their own: "Rejects a mesh of 110 millimetres." */
function sayings({ positions }: ProcessState) {
  return (positions?.positions ?? []).filter(
    ({ draft, stance }) => draft === undefined && /^\p{Lu}\p{Ll}+s /u.test(stance),
  );
}

const told = (who: string, stance: string): string => `${who} ${stance.charAt(0).toLowerCase()}${stance.slice(1)}`;

const accused = (text: string, state: ProcessState): boolean =>
  lintProse(text, state).some(({ code, quote }) => code === "wrong-person" && text.startsWith(quote));

describe("what a party has said on record", () => {
  test.each(["corrin", "lake", "ruvel", "kerrow", "sand"])("%s: told of that party it is no fault", async (name) => {
    const state = await strangersProcess(name);
    const wrong = sayings(state).flatMap(({ party, stance }) => {
      const text = told(state.parties.find(({ id }) => id === party)?.name ?? party, stance);
      return accused(text, state) ? [text] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("told of another it mostly is", async () => {
    const state = await strangersProcess("corrin");
    const all = sayings(state).flatMap(({ party, stance }) =>
      state.parties.filter(({ id }) => id !== party).map(({ name }) => told(name, stance)),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((text) => accused(text, state)).length / all.length).toBeGreaterThan(0.6);
  });
});

describe("true sentences that were taken for faults", () => {
  test.each([
    "The revised paper has 29,500 tonnes a year. Halmark would take 54 percent of the catch, Ostrey 46.",
    "Ostrey has eight patrol ships on the Bank and Halmark four.",
    "So Ostrey would have to call back three of its patrol ships.",
    "Since shots were fired on the Corrin Bank, 11 trawlers have been seized.",
    "The limit on patrol ships fell from six to five.",
    "Fishermen held by Ostrey: 96 to 104 (Coast Watch, 30 June 2041)",
    "Ostrey released 31 of them on 5 June 2041 at Gull Rock.",
    "After the facilitator tabled her first working paper on 2 May 2041, the talks on the Corrin Bank went on in Lisk.",
    "After the facilitator tabled her revised working paper on 20 June 2041, the rescue station on Gull Rock was painted.",
    "The revised paper has twelve articles. Ostrey's draft had 120 observers. The paper has 80 of them, for 24 months.",
    "Disputes would go to a tribunal of three; in the first paper they were for the Commission to decide.",
    "Halmark's draft names 90 millimetres. The paper that Calder tabled on 20 June 2041 has 105.",
    "“Nobody has asked us whether we want strangers on our boats,” Jon Brack said on 30 June 2041.",
  ])("%s", async (text) => {
    const found = lintProse(text, await strangersProcess("corrin"));
    expect(found.map(({ code, quote }) => `${code} ${quote}`)).toEqual([]);
  });
});

describe("kinds of faults that stood in no list", () => {
  test.each([
    ["On 4 July 2041 Halmark objected that Article 10 is not agreed.", "Halmark"],
    ["The revised paper was tabled jointly by the Commission and the League.", "the Commission and the League"],
    ["The third round ended with a text signed by both sides.", "signed by both sides"],
    ["Ostrey has accepted all points of the revised paper.", "has accepted all points"],
    ["Article 8 says that observers “shall board any boat at any hour”.", "shall board any boat at any hour"],
    ["Observers may board any fishing vessel, boats under 15 metres included.", "boats under 15 metres included"],
    ["The Maritime Court of Ostrey has imposed fines on skippers of 6.2 million crowns.", "6.2 million crowns"],
  ])("%s", async (text, quote) => {
    const found = lintProse(text, await strangersProcess("corrin"));
    expect(found.map((each) => each.quote)).toContain(quote);
  });
});
