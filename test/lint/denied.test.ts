import { describe, expect, test } from "vitest";

import { checkBriefing } from "../../src/core/briefing/lint-briefing.ts";
import { lintProse, type LintFinding } from "../../src/core/briefing/lint.ts";
import { denialsIn } from "../../src/core/briefing/lint/reading/denied.ts";
import { readProse } from "../../src/core/briefing/lint/prose.ts";
import { exampleState } from "../../src/core/briefing/lint/rules/examples.test-data.ts";
import { RULES } from "../../src/core/briefing/lint/rules/index.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { inEnglish } from "../../src/words/english.ts";
import { strangersArticles, strangersProcess } from "./strangers.ts";

/* What a sentence denies is not held against an entry that says otherwise. */

const DENIALS: readonly ((sentence: string) => string)[] = [
  (sentence) => `It is not true that ${sentence}`,
  (sentence) => `Nobody says that ${sentence}`,
  (sentence) => `A paper wrongly reported that ${sentence}`,
  (sentence) => `The envoy denied that ${sentence}`,
  (sentence) => `It is false that ${sentence}`,
];

const errors = (text: string, state: ProcessState): readonly LintFinding[] =>
  lintProse(text, state).filter(({ severity }) => severity === "error");
const accusations = (text: string, state: ProcessState): readonly string[] =>
  errors(text, state).map(({ code, message }) => `${code} ${inEnglish(message)}`);

/** Those that say how something is put, or what a word is, whatever is said of it. */
const OF_WORDS =
  /^(?:neutrality|unknown-|not-official|missing-value|merged-range|not-verbatim|two-figures|wrong-sum|currency|denominator)/u;

/** Sentences that say one thing and deny nothing, question nothing and quote nobody: of others a denial before them is no denial of all. */
const isPlain = (sentence: string): boolean =>
  readProse(sentence).sentences.length === 1 &&
  !sentence.includes("\n") &&
  denialsIn(sentence).length === 0 &&
  !/[;:?!"“”—–]|\b(?:but|while|whereas|although|though|which|who|if|when|because|where)\b|, /iu.test(sentence);

function left(sentence: string, state: ProcessState): readonly string[] {
  const plain = new Set(accusations(sentence, state).filter((each) => !OF_WORDS.test(each)));
  if (plain.size === 0) return [];
  const inner = sentence.replace(/^(?:The|In|At|Under|On|A|An|It|They|He|She)\b/u, (word) => word.toLowerCase());
  return DENIALS.flatMap((deny) => {
    const denied = deny(inner);
    return accusations(denied, state).flatMap((each) => (plain.has(each) ? [`${denied} → ${each}`] : []));
  });
}

describe("a denial of what is accused leaves no such accusation", () => {
  test("in what each rule finds", () => {
    const sentences = RULES.flatMap(({ finds }) => finds.map((each) => each.replaceAll(/[⟦⟧]/gu, ""))).filter(isPlain);
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.flatMap((each) => left(each, exampleState))).toEqual([]);
  });

  test.each(["sand", "ruvel", "corrin", "lake", "kerrow"])("in articles on %s", async (process) => {
    const state = await strangersProcess(process);
    const sentences = strangersArticles()
      .filter((each) => each.process === process && each.use === "fit")
      .flatMap(({ text }) => readProse(text).sentences.map((each) => each.text))
      .filter(isPlain);
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.flatMap((each) => left(each, state))).toEqual([]);
  });
});

describe("a denial of what a text provides", () => {
  test.each(["sand", "ruvel", "kerrow", "sorrel", "lake"])(
    "%s: is accused by the rule of denials alone",
    async (process) => {
      const state = await strangersProcess(process);
      const found = state.drafts.flatMap(({ draft }) =>
        draft.points.flatMap(({ text }) => {
          const [sentence = ""] = readProse(text).sentences.map((each) => each.text);
          if (!/\b(?:shall|may|must)\b/u.test(sentence) || !isPlain(sentence)) return [];
          const denied = `Under ${draft.title}, ${sentence.replace(/\b(shall|may|must)\b/u, "$1 not")}`;
          return errors(denied, state).flatMap(({ code }) => (code === "wrong-draft" ? [] : [`${code}: ${denied}`]));
        }),
      );
      expect(found).toEqual([]);
    },
  );
});

describe("what a sentence denies", () => {
  test.each([
    ["The agreement was not, however, signed by the League.", ["The agreement was not", "signed by the League"]],
    [
      "It was not signed by Northland, Southland or the League.",
      ["It was not signed by Northland", "Southland or the League"],
    ],
    ["It freed 63, not 71, sailors.", ["not 71"]],
    ["It freed 63 sailors instead of 71.", ["instead of 71"]],
    ["Northland did not free 71 sailors, as papers wrote; it freed 63.", ["Northland did not free 71 sailors"]],
    [
      "Neither number came up in the second round, from 24 to 26 April.",
      ["Neither number came up in the second round"],
    ],
    ["It admits 1,420 dead and has published no list.", ["has published no list"]],
    ["It offers 50,000 crowns and no house.", ["no house"]],
    ["Some 62,000 people cannot go back.", ["cannot go back"]],
    ["Nobody denies that it pays 12 million.", []],
    ["It did not fail to pay 12 million.", []],
    ["No more than 84,000 tonnes may be caught.", []],
    ["It pays not only 12 million, it pays on time.", []],
    ["There is no doubt that it pays 12 million.", []],
    ["It asked for 30 rather than the 20 that Southland wanted.", []],
  ] as const)("“%s”", (text, denied) => {
    expect(denialsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(denied);
  });
});

describe("true denials", () => {
  test.each([
    "Northland's draft was not tabled by Southland.",
    "Northland's draft did not ask for 60 howitzers.",
    "Under Northland's draft the bridge is not repaired by Northland within 40 days.",
    "Southland did not table Northland's draft.",
    "A newspaper wrongly reported that Northland's draft has 80 observers.",
  ])("“%s” is no fault", (text) => {
    expect(accusations(text, exampleState)).toEqual([]);
  });
});

test("nobody is said to have tabled a text of which the record does not say who did", () => {
  const drafts = exampleState.drafts.map((each) => ({ ...each, party: "X", draft: { ...each.draft, tabledBy: [] } }));
  expect(accusations("Northland's draft was tabled by Southland.", { ...exampleState, drafts })).toEqual([]);
});

test("a text of two parties, of which it does not say so itself, is by both of them", () => {
  const drafts = exampleState.drafts.map((each) => ({
    ...each,
    party: "NL-SL",
    draft: { ...each.draft, tabledBy: [] },
  }));
  const [found = ""] = accusations("Northland's draft was tabled by the River League.", { ...exampleState, drafts });
  expect(found).toContain("Northland and Southland");
});

describe("a number that is denied", () => {
  test.each([
    ["Neither side may bring 7,000 head of cattle onto the common pasture in any month.", []],
    ["Neither side may bring more than 6,800 head of cattle onto the common pasture in any month.", ["wrong-draft"]],
  ])("%s", async (sentence, codes) => {
    const state = await strangersProcess("hollar");
    expect(errors(`Under the accord, much is forbidden. ${sentence}`, state).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    "The Order did not count 791 head of cattle at Garra.",
    "It is untrue that the Order counted 791 head of cattle at Garra.",
  ])("is not told as what stands: %s", async (sentence) => {
    const state = await strangersProcess("hollar");
    const { checked, notUnderstood } = checkBriefing(sentence, state);
    expect([checked.map(({ quote }) => quote), notUnderstood.map(({ why }) => why.code)]).toEqual([
      [],
      ["unread.denied"],
    ]);
  });
});
