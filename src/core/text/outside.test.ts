import { expect, test } from "vitest";
import { agreedText, bracketsOf } from "../record/living/index.ts";
import { provisionsOf } from "../record/standing/index.ts";
import type { TextVersion } from "../record/talks.ts";
import { heldApart } from "./apart.ts";
import { beginFrom } from "./begin.ts";
import { clausesOf } from "./clauses.ts";
import { compile } from "./compile.ts";
import { draft, point } from "./draft.ts";
import { outsidePoints } from "./outside.ts";
import { reading } from "./reading.ts";

const truce = "The parties shall cease all hostilities at noon on the day after signature.";
const of = (party: string, day: number) => ({
  party,
  draft: draft({
    language: "en",
    points: [
      point({ id: "front", text: `Tabled by the delegation of ${party}, ${day} June 2031`, outside: "front" }),
      point({ id: "1", label: "Article 1", text: truce }),
    ],
  }),
});
const drafts = [of("KA", 20), of("TA", 21), of("VE", 22)];
const { composite } = compile(drafts);

test("a line before the first point is no provision, bears no number, and stands in no bracket", () => {
  expect(composite.points.map(({ label }) => label)).toEqual(["", "", "", "1"]);
  expect(outsidePoints(composite).size).toBe(3);
  expect(heldApart(composite).size).toBe(0);
  expect(bracketsOf({ composite })).toEqual([]);
  expect(clausesOf(composite).map(({ point: { label } }) => label)).toEqual(["1"]);
  const version = (words: Partial<TextVersion>) => provisionsOf(words as TextVersion).map(({ label }) => label);
  expect(version({ composite })).toEqual(["1"]);
  expect(version({ draft: drafts[0]?.draft })).toEqual(["Article 1"]);
});

test("it is neither agreed nor proposed, and every draft is read back with it", () => {
  expect(agreedText({ composite }).points.map(({ text }) => text)).toEqual([truce]);
  const begun = beginFrom(composite, "KA");
  expect(begun.differences.map(({ edits }) => [edits.inserted, edits.parts, edits.deleted])).toEqual([
    [[], [], []],
    [[], [], []],
  ]);
  for (const { party, draft: its } of drafts) expect(reading(composite, party)).toEqual({ ok: true, value: its });
});

test("a line that several drafts print in the same words stands once, and still outside", () => {
  const same = ["KA", "TA"].map((party) => ({ ...of("all", 20), party }));
  const { composite: one } = compile([...same, of("VE", 22)]);
  expect(one.points.map(({ label, text }) => [label, text.length])).toEqual([
    ["", 1],
    ["", 1],
    ["1", 1],
  ]);
  expect(outsidePoints(one).size).toBe(2);
  for (const { party, draft: its } of same) expect(reading(one, party)).toEqual({ ok: true, value: its });
});
