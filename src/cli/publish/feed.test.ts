import { expect, test } from "vitest";
import { claim } from "../../../test/support/claims.ts";
import { opened } from "../../../test/support/history.ts";
import { publishBriefing } from "../../core/briefing/freeze.ts";
import { fold } from "../../core/record/fold.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { en } from "../../words/english.ts";
import { feed } from "./feed.ts";
import { english } from "../../../test/support/words.ts";

const base: ProcessState = { ...fold(opened().entries), claims: [claim("a", "41")] };
const summaryOf = (body: string, gone = false): string => {
  const draft = { id: "b", title: "Losses", language: "en", asOf: null, published: null, body };
  const { briefing } = publishBriefing(draft, base, "2031-03-05", english);
  const frozen = gone ? {} : briefing.frozen;
  const state = { ...base, claims: [], briefings: [{ ...briefing, published: "2031-03-05", frozen: frozen ?? {} }] };
  return (
    /<title[^>]*>Losses<\/title>[\s\S]*?<summary>([^<]*)/u.exec(
      feed({ state, t: en, language: "en", generator: "Test" }),
    )?.[1] ?? ""
  );
};

test("the feed tells a briefing's sentences with their figures as published, whatever the record has become", () => {
  expect(summaryOf("# Losses\n\nThe UN counts {{claim a figure}} dead. **So far {{claim a}}.**\n")).toContain(
    "The UN counts 41 persons dead. So far 41 persons (a, 1 March 2031).",
  );
  expect(summaryOf("## Dead: {{claim a figure}}\n\nText.\n")).toContain("Dead: 41 persons");
});

test("news is of the day on which it could be told, and its author is who publishes", () => {
  const source = { ...Object.values(base.sources)[0], id: "post", title: "Post", date: "2031-03-09" };
  const met = { id: "m", title: "Second round", summary: "No agreement.", kind: "meeting", date: "2031-03-04" };
  const event = { ...met, endDate: "2031-03-07", parties: [], sources: ["post"], confidence: "found" };
  const state = { ...base, sources: { post: source }, events: [event] } as unknown as ProcessState;
  const made = (publisher: string | null) => feed({ state, t: en, language: "en", generator: "Test", publisher });
  expect(made(null)).toMatch(/<title>Second round<\/title>\n<updated>2031-03-09T/u);
  expect(made("Example Daily")).toContain("<author><name>Example Daily</name></author>");
  expect(made(null)).toContain("<author><name>anonymous</name></author>");
});

test("a sentence whose figure cannot be put in words is left out, not told without it", () => {
  const told = summaryOf("First words. The UN counts {{claim a figure}} dead. Last words.\n", true);
  expect(told).toContain("First words. Last words");
  expect(told).not.toContain("The UN counts");
  const second = summaryOf("The UN counts {{claim a figure}} dead.\n\nOther words.\n", true);
  expect(second).toContain("Other words");
  expect(second).not.toContain("counts");
});
