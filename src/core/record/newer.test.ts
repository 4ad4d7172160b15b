import { describe, expect, it } from "vitest";
import type { JsonObject } from "../common/json.ts";
import { checkBody } from "./check.ts";
import { lift, versionFor } from "./kind.ts";
import { kinds } from "./parts.ts";

const answer: JsonObject = { composite: "text", point: "1", answer: "oppose", reason: "Too late." };
const { reason: _reason, ...bare } = answer;
const undated: JsonObject = { by: "e-mail" };
const dated: JsonObject = { by: "e-mail", on: "2031-03-01" };
const proposal: JsonObject = { composite: "text", point: "1", operation: "delete", text: "" };

describe("the version of a new entry", () => {
  it("is the one before where that could say it, so that an older Parley reads on", () => {
    expect(versionFor(kinds, "stance", answer)).toBe(1);
    expect(versionFor(kinds, "stance", { ...answer, received: dated })).toBe(1);
    expect(versionFor(kinds, "stance", { proposal: "p", answer: "accept" })).toBe(1);
    expect(versionFor(kinds, "withdrawal", { what: "stance", id: "s" })).toBe(1);
    expect(versionFor(kinds, "silence", { composite: "text", points: ["1"], deadline: "2031-03-01" })).toBe(1);
    expect(versionFor(kinds, "proposal", proposal)).toBe(2);
    expect(versionFor(kinds, "note", { text: "Words." })).toBe(1);
    expect(versionFor(kinds, "unknown", {})).toBe(1);
  });

  it.each([
    ["an answer that the office received without a reason", "stance", { ...bare, received: dated }],
    ["an answer received on no known day", "stance", { ...answer, received: undated }],
    [
      "an answer to words that are marked out",
      "stance",
      { ...answer, range: { in: "text", from: 0, to: 1, quote: "A" } },
    ],
    ["an answer to a text as a whole", "stance", { composite: "text", answer: "accept" }],
    ["a withdrawal received on no known day", "withdrawal", { what: "stance", id: "s", received: undated }],
    ["a silence on the whole", "silence", { composite: "text", deadline: "2031-03-01" }],
  ])("is the second for %s, and the first is refused for it", (_what, kind, body) => {
    expect(versionFor(kinds, kind, body)).toBe(2);
    expect(checkBody(kinds, kind, 2, body)).toEqual([]);
    expect(checkBody(kinds, kind, 1, body)).toMatchObject([{ field: "v", said: { code: "older-kind" } }]);
    // What was written so before stays readable.
    expect(lift(kinds, kind, 1, body)).toEqual(body);
  });

  it("is the third for a proposal received on no known day, or one that moves a point", () => {
    expect(versionFor(kinds, "proposal", { ...proposal, received: undated })).toBe(3);
    const { operation: _operation, text: _text, ...place } = proposal;
    const move: JsonObject = { ...place, base: "e1", points: [{ op: "move", point: "1", at: { after: "2" } }] };
    expect(versionFor(kinds, "proposal", move)).toBe(3);
    expect(versionFor(kinds, "proposal", { ...move, points: [{ op: "delete", point: "1" }] })).toBe(2);
  });
});
