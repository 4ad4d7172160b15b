import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import type { Composite } from "../composite.ts";
import { draft, point, walkPoints, type Draft, type Point } from "../draft.ts";
import { reading } from "../reading.ts";
import { applyToComposite } from "./composite.ts";
import { changesOf } from "./changes.ts";
import { ownDraftEdits } from "./own-draft.ts";

const ARTICLES = [
  ["Crossings", "The parties shall open two crossings on the river within 30 days of signature."],
  ["Reports", "A joint commission shall report to the council every month on what it has seen."],
  ["Prisoners", "All prisoners shall be exchanged at once under the care of the Red Cross."],
  ["Fishing", "Fishing rights in the bay are shared equally by the two coasts."],
  ["Mines", "Mines are cleared from both banks before the first winter after signature."],
] as const;
const article = (nth: number, at: number, change = (text: string) => text): Point =>
  point({
    id: `${at + 1}`,
    label: `Article ${at + 1}`,
    heading: ARTICLES[nth]![0],
    points: [point({ id: `${at + 1}/1`, label: "1.", text: change(ARTICLES[nth]![1]) })],
  });
const of = (order: readonly number[], title = "Agreement"): Draft =>
  draft({ title, language: "en", points: order.map((nth, at) => article(nth, at)) });
const ALL = ARTICLES.map((_, nth) => nth);
const other = draft({
  title: "Draft",
  language: "en",
  points: ALL.map((nth, at) => article(nth, at, (text) => text.replace("shall", "may").replace("bay", "gulf"))),
});
const composite = compile([
  { party: "KE", draft: of(ALL) },
  { party: "SO", draft: other },
]).composite;

function words(composite: Composite, party: string): readonly string[] {
  const read = reading(composite, party);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return [...walkPoints(read.value.points)].map(({ point: { heading, text } }) => heading + text);
}

test("law: articles that a party moved in its own document are moved in the text, as far as it reads it", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (order) => {
      const now = of(order);
      const { changes, unplaced } = changesOf(ownDraftEdits(composite, "KE", now), "KE", "");
      expect(unplaced).toEqual([]);
      expect(changes.every(({ kind }) => kind === "move")).toBe(true);
      expect(changes.length > 0).toBe(order.some((nth, at) => nth !== at));
      const points = changes.flatMap((change) => change.edit.points);
      const applied = points.length === 0 ? null : applyToComposite(composite, { for: ["KE"], spans: [], points });
      if (applied !== null && !applied.ok) throw new Error(JSON.stringify(applied.failure));
      const after = applied === null ? composite : applied.value;
      expect(after.points.map(({ heading }) => heading[0])).toEqual(now.points.map(({ heading }) => heading));
      for (const party of ["KE", "SO"])
        expect(words(after, party).toSorted()).toEqual(words(composite, party).toSorted());
    }),
    { numRuns: 40 },
  );
});

test("another title, and a point that became several, are told with their words", () => {
  const now = of(ALL, "Agreement on Peace");
  const [first, ...rest] = now.points;
  const text = ARTICLES[0][1];
  const split = [
    point({ id: "1/1", label: "1.", text: text.slice(0, 43) }),
    point({ id: "1/2", label: "2.", text: text.slice(44) }),
  ];
  const { unplaced } = ownDraftEdits(composite, "KE", { ...now, points: [{ ...first!, points: split }, ...rest] });
  expect(unplaced).toMatchObject([
    { code: "split", from: text, to: `${text.slice(0, 43)}\n${text.slice(44)}` },
    { code: "outside", point: null, from: "Agreement", to: "Agreement on Peace" },
  ]);
});

test("a paragraph that lost its number is told to have, not to run into the one before it", () => {
  const told = (gap: string) => {
    const one = point({ id: "1/1", label: "1.", text: `${ARTICLES[0][1]}${gap}${ARTICLES[1][1]}` });
    const lines = [0, 1].map((nth) => point({ id: `1/${nth + 1}`, label: `${nth + 1}.`, text: ARTICLES[nth]![1] }));
    const sent = draft({ language: "en", points: [point({ id: "1", heading: "Crossings", points: lines })] });
    const joint = compile([
      { party: "KE", draft: sent },
      { party: "SO", draft: sent },
    ]).composite;
    const now = draft({ language: "en", points: [point({ id: "1", heading: "Crossings", points: [one] })] });
    return ownDraftEdits(joint, "KE", now).unplaced.map(({ code }) => code);
  };
  expect(told("\n")).toEqual(["label"]);
  expect(told(" ")).toEqual(["joined"]);
});
