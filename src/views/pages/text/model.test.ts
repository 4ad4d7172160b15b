import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { fold } from "../../../core/record/fold.ts";
import { agreedText, frontText, textNow } from "../../../core/record/living/index.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { shownMarks } from "./marks.ts";
import type { Composite } from "../../../core/text/composite.ts";
import { changesAlone } from "./sending.ts";
import { liveText, numbered } from "./model.ts";

const made = (id: string, room: string) =>
  ({ entry: { id, room } }) as unknown as Parameters<typeof numbered>[0][number];

test("proposals keep their numbers: what a delegation prepares in its own room shifts none of them", () => {
  const [one, own, two] = [made("1", "table"), made("2", "caucus:KA"), made("3", "table")];
  expect([...numbered([one, own, two], { room: "table" }).values()]).toEqual([1, 2]);
  expect(numbered([one, own, two], { room: "table" }).get(own)).toBeUndefined();
  expect(numbered([one, two], { room: "public" }).get(two)).toBe(2);
});

test("brackets are shown with the letters of who holds them, without the signs of the notation", () => {
  expect(shownMarks("within [72 {KA, TA}][60 {VE}] days")).toBe("within [72 KA TA][60 VE] days");
});

test("a party that changes its own alternative asks nobody; one that changes common words asks their holders", () => {
  const bracket = {
    alternatives: [
      { parties: ["KA"], text: ["72"] },
      { parties: ["VE"], text: ["60"] },
    ],
  };
  const point = { id: "p", label: "1", heading: [], text: ["within ", bracket, " days"], points: [] };
  const composite: Composite = { parties: ["KA", "VE"], points: [point], drafts: [], retired: [] };
  const live = { version: { composite }, words: { composite } } as unknown as Parameters<typeof changesAlone>[0];
  const span = (from: number, quote: string, insert: string, slot: object) =>
    ({ point: "p", in: "text", as: "KA", from, to: from + quote.length, quote, insert, ...slot }) as const;
  expect(changesAlone(live, [span(7, "72", "48", { slot: "s1" })], "KA")).toBe(true);
  expect(changesAlone(live, [span(10, "days", "hours", { past: "s1" })], "KA")).toBe(false);
  expect(changesAlone(live, [span(7, "72", "48", { slot: "s1" })], "VE")).toBe(false);
  expect(changesAlone(live, [span(7, "72", "48", { slot: "s1" })], null)).toBe(false);
});

test("the brackets around a point that only some hold are counted and walked through with those inside others", () => {
  const shared = "The parties shall cease all hostilities at noon on the day after signature.";
  const own = "Fishing boats of the coast carry a blue pennant by day and a lamp by night.";
  const tabled = (party: string, ...texts: readonly string[]) => ({
    party,
    draft: draft({ language: "en", points: texts.map((text, n) => point({ id: `${n}`, label: `${n + 1}`, text })) }),
  });
  const { composite } = compile([tabled("KE", own, shared), tabled("SO", shared.replace("noon", "midnight"))]);
  const history = opened();
  history.write("composite", { id: "t", title: "T", drafts: [], composite });
  const talks = fold(history.entries);
  const text = frontText(talks) ?? expect.fail("no text");
  const live = liveText(talks, text, textNow(text) ?? expect.fail("no words"));
  expect(live.sections.map(({ brackets }) => brackets)).toEqual([1, 1]);
  expect(live.sections.flatMap(({ points }) => points.map(({ firstBracket }) => firstBracket))).toEqual([1, 2]);
  expect(live.brackets).toBe(2);
  expect(agreedText(live.version).open).toHaveLength(live.brackets);
});

test("a reservation on some words is shown on these as long as they stand", () => {
  const history = opened();
  const of = (party: string) =>
    draft({ title: party, tabledBy: [party], points: [point({ id: "1", label: "1.", text: "Ships pass by day." })] });
  const { composite } = compile(["KE", "SO"].map((party) => ({ party, id: party, draft: of(party) })));
  const at = composite.points[0]?.id ?? "";
  const first = history.write("composite", { id: "t", title: "T", drafts: [], composite });
  const range = { in: "text", from: 11, to: 17, quote: "by day" };
  history.write("stance", { composite: "t", point: at, answer: "reserve", range }, { party: "SO", v: 2 });
  const shown = () => {
    const state = fold(history.entries);
    const text = frontText(state) ?? expect.fail("no text");
    return liveText(state, text, textNow(text) ?? expect.fail()).sections[0]?.points[0]?.reserved;
  };
  expect(shown()).toMatchObject([{ span: { ...range, point: at, as: "SO", insert: "" } }]);
  const span = { point: at, in: "text", as: "KE", from: 0, to: 5, quote: "Ships", insert: "Boats" };
  history.write("edit", { composite: "t", base: first, spans: [span], for: ["KE", "SO"] });
  expect(shown()).toEqual([]);
});
