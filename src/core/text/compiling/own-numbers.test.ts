import { expect, test } from "vitest";
import { calledPoint } from "../called.ts";
import { compile } from "../compile.ts";
import { draft, point } from "../draft.ts";
import { walkComposite } from "../reading.ts";

const recital = "Determined to keep the strait open to all peaceful traffic,";
const of = (party: string, days: string, annex: string, first = "") => ({
  party,
  draft: draft({
    language: "en",
    points: [
      point({
        id: "preamble",
        label: first,
        text: "The Parties to this Agreement,",
        points: [point({ id: "preamble/p", text: recital })],
      }),
      point({
        id: "1",
        label: "Article 1.",
        heading: "Cessation",
        points: [point({ id: "1/1", label: "1.1", text: `All hostilities cease within ${days} days.` })],
      }),
      point({ id: "2", label: "Article 2.", text: `The Commission under Article 1 meets every ${days} days in Orn.` }),
      point({
        id: "a",
        label: annex,
        heading: "Map of the strait",
        points: [point({ id: "a/1", label: "1", text: "The lines are shown on the sketch below." })],
      }),
    ],
  }),
});
const labelsOf = (...drafts: readonly ReturnType<typeof of>[]) => {
  const { composite, warnings } = compile(drafts);
  const labels = [...walkComposite(composite.points)].map((placed) => placed.point.label);
  return { composite, labels, warned: warnings.map(({ code }) => code) };
};

test("law: what all drafts leave unnumbered before their first number stays so, and an annex keeps the name that all give it", () => {
  const { labels, warned } = labelsOf(of("A", "30", "Annex I"), of("B", "60", "Annex I"));
  expect(labels).toEqual(["", "", "1", "1(1)", "2", "Annex I", "Annex I(1)"]);
  expect(warned).not.toContain("shifted-references");
});

test("where the drafts do not agree the composite counts, and where nothing is numbered all is", () => {
  const { labels } = labelsOf(of("A", "30", "Annex I"), of("B", "60", "Annex A", "Article 0."));
  expect(labels).toEqual(["1", "1(1)", "2", "2(1)", "3", "4", "4(1)"]);
  const bare = (party: string, days: string) => ({
    party,
    draft: draft({ points: [point({ id: "1", text: recital }), point({ id: "2", text: `Within ${days} days.` })] }),
  });
  expect(labelsOf(bare("A", "30") as never, bare("B", "60") as never).labels).toEqual(["1", "2"]);
});

test("law: numbers stay where a composite is compiled onto, and one that has none gets none", () => {
  const { composite } = labelsOf(of("A", "30", "Annex I"), of("B", "60", "Annex I"));
  const again = compile([of("B", "90", "Annex I")], { onto: composite }).composite;
  expect([...walkComposite(again.points)].map((placed) => placed.point.label)).toEqual([
    "",
    "",
    "1",
    "1(1)",
    "2",
    "Annex I",
    "Annex I(1)",
  ]);
});

test("a point without a number is called by how it begins", () => {
  const { composite } = labelsOf(of("A", "30", "Annex I"), of("B", "60", "Annex I"));
  const called = [...walkComposite(composite.points)].map((placed) => calledPoint(placed.point));
  expect(called.slice(0, 3)).toEqual([
    "“The Parties to this Agreement,”",
    "“Determined to keep the strait open …”",
    "1",
  ]);
});
