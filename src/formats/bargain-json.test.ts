import { publicCode } from "../core/common/said.ts";
import { en } from "../words/english.ts";
import { failureWords } from "../words/words.ts";
import { describe, expect, it } from "vitest";
import { checkProblem, exactOf } from "../core/bargain/index.ts";
import { readBargainJson, writeBargainJson } from "./bargain-json.ts";

const problem = (score: string, more = "") =>
  `{"parties":["A","B"],"issues":[{"id":"x","options":["a","b"]}],"preferences":{"A":{"scores":{"x":{"a":${score},"b":0}}},"B":{"scores":{"x":{"a":0,"b":1}}}}${more}}`;

/** What the check, or the reading before it, says is wrong, and where. */
function wrong(json: string): string {
  const read = readBargainJson(json);
  const failed = read.ok ? checkProblem(read.value) : read;
  return failed.ok
    ? ""
    : `${publicCode(failed.failure.code)} at ${failed.failure.place}: ${failureWords(en, failed.failure)}`;
}

describe("a problem as JSON", () => {
  it("law: no digit is lost, and writing gives what was read", () => {
    for (const score of [
      "0.1",
      "12345678901234567890",
      "1e3",
      "-0.0000000000000000001",
      '"0.25"',
      "9007199254740993",
    ]) {
      const read = readBargainJson(problem(score));
      if (!read.ok) throw new Error(read.failure.code);
      const again = readBargainJson(writeBargainJson(read.value));
      expect(again).toEqual(read);
      const kept = read.value.preferences["A"]!.scores["x"]!["a"]!;
      expect(exactOf(kept)).toEqual(exactOf(score.replaceAll('"', "")));
    }
  });

  it.each([
    ["not JSON", "{", "json-invalid"],
    ["no parties", '{"issues":[]}', "bad-problem at parties"],
    ["an empty list of parties", '{"parties":[],"issues":[]}', "no-parties"],
    ["a score in words", problem('"much"'), "bad-problem at preferences.A.scores.x.a"],
    [
      "an unknown option in a rule",
      problem("1", ',"rules":[{"never":{"x":"c"}}]'),
      "unknown-option at rules[0].never.x",
    ],
    ["an unknown issue in a rule", problem("1", ',"rules":[{"never":{"y":"c"}}]'), "unknown-issue at rules[0].never"],
    ["an unknown party with red lines", problem("1", ',"redLines":{"C":[{"x":"a"}]}'), "unknown-party at redLines"],
    ["a rule of another form", problem("1", ',"rules":[{"when":{}}]'), "bad-problem at rules[0]"],
    ["a current text that leaves an issue out", problem("1", ',"current":{}'), "current-incomplete at current"],
    ["numbers too fine", problem("0.00000000000000000001"), "numbers-too-fine"],
    ["a negative weight", problem("1").replace('"scores"', '"weights":{"x":-1},"scores"'), "negative-weight"],
  ])("names what is wrong: %s", (_name, json, said) => {
    expect(wrong(json)).toContain(said);
  });
});
