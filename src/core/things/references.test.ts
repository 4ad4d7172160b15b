import { expect, test } from "vitest";
import { alignment } from "./texts.ts";
import { count, mark } from "./declared.ts";
import { positionFrame } from "./around.ts";
import { issue } from "./issue.ts";
import { meeting } from "./talks.ts";
import { namesIn } from "./references.ts";
import type { Shape } from "../common/shape.ts";

const told = (shape: Shape<unknown>, value: unknown) =>
  [...namesIn(shape, value)].map(({ to, id, point, field }) =>
    [`${to} ${id}`, ...(point === undefined ? [] : [`point ${point}`]), field].join(", "),
  );

test("a point stands in the text that is named beside it, a draft or a composite", () => {
  const rest = { level: "agreed", between: ["A", "B"], notPart: [], declaredBy: "chair", on: "2031", sources: ["s"] };
  expect(told(mark, { composite: "c", point: "1", ...rest })).toEqual([
    "composite c, composite",
    "composite c, point 1, point",
    "party A, between",
    "party B, between",
    "source s, sources",
  ]);
  expect(told(mark, { draft: "d", point: "1", ...rest })[1]).toBe("draft d, point 1, point");
});

test("points of a list, of both sides of a pair and under a key are of the text around them", () => {
  expect(told(count, { draft: "d", open: ["1", "2"] })).toEqual([
    "draft d, draft",
    "draft d, point 1, open",
    "draft d, point 2, open",
  ]);
  expect(told(alignment, { from: "a", to: "b", corrections: [{ from: ["1"], to: ["2", "3"] }] }).slice(2)).toEqual([
    "draft a, point 1, corrections[0].from",
    "draft b, point 2, corrections[0].to",
    "draft b, point 3, corrections[0].to",
  ]);
  expect(told(issue, { id: "i", points: { d: ["4"] } })).toEqual(["draft d, points", "draft d, point 4, points.d"]);
});

test("names within lists of lists and of objects are told with their place", () => {
  expect(told(meeting, { sessions: [["A", "B"], ["C"]] })).toEqual([
    "party A, sessions",
    "party B, sessions",
    "party C, sessions",
  ]);
  const sourced = { text: "x", sources: ["s"], confidence: "found" };
  expect(
    told(positionFrame, { stakes: [{ party: "A", interests: [sourced], alternatives: [], ratification: [] }] }),
  ).toEqual(["party A, stakes[0].party", "source s, stakes[0].interests[0].sources"]);
});

test("what has not the shape names nothing", () => {
  for (const value of [null, undefined, "x", 5, [], { sources: 7, between: { a: "b" }, point: ["1"], draft: 4 }])
    expect(told(mark, value)).toEqual([]);
});
