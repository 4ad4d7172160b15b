import { describe, expect, test } from "vitest";
import { draftMentions } from "../draft-names.ts";
import { draftCells } from "../draft-tables.ts";
import { readProse } from "../prose.ts";
import { annotate } from "../reading/reading.ts";
import { exampleState } from "./examples.test-data.ts";
import { RULES } from "./index.ts";
import type { Rule } from "./rule.ts";

/** What a rule finds in a text, and the words that are marked in it as wrong. */
function judged(rule: Rule, example: string) {
  const marked = [...example.matchAll(/⟦(.*?)⟧/gu)].map(([, words = ""]) => words);
  const text = example.replaceAll(/[⟦⟧]/gu, "");
  const prose = readProse(text);
  const mentions = draftMentions(prose.sentences, exampleState);
  const reading = annotate(prose, mentions, draftCells(prose, exampleState), exampleState, "2031");
  const found = rule.needs(reading) ? rule.find(reading) : [];
  return { marked, found: found.map(({ from, to }) => text.slice(from, to)) };
}

// Each rule brings its own examples: the words in brackets it finds, and only those.
describe.each(RULES.map((rule, at) => [`${at} ${rule.code}`, rule] as const))("rule %s", (_name, rule) => {
  test("has examples of both kinds", () => {
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.allows.length).toBeGreaterThan(0);
  });
  test.each(rule.finds)("finds: %s", (example) => {
    const { marked, found } = judged(rule, example);
    expect(found).toEqual(marked);
  });
  test.each(rule.allows)("allows: %s", (example) => {
    expect(judged(rule, example).found).toEqual([]);
  });
});
