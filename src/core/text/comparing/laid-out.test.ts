import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";
import { printRow } from "../table.ts";

const lead = "The Parties shall withdraw heavy weapons to the lines in the table below.";
const said = (text: string): Draft =>
  draft({ language: "en", points: [point({ id: "1", label: "1.", heading: "Withdrawal", text: `${lead}\n${text}` })] });
const row = (cells: readonly string[]): string => printRow(cells.map((words) => ({ words })) as never);
const cell = fc.constantFrom("Sector", "Tanks", "15 km", "Artillery of 100 mm", "North", "70 km", "a | b");
const rows = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

test("law: a table against the same words in lines is no change of words", () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, back) => {
      const table = said(cells.map(row).join("\n"));
      const plain = said(cells.map((each) => each.join(" ")).join("\n"));
      const [from, to] = back ? [plain, table] : [table, plain];
      const changes = compareDrafts(from, to).pairs.flatMap((pair) => pair.changes);
      expect(changes.map((change) => change.class)).toEqual(["formal"]);
    }),
    { numRuns: 60 },
  );
});

test("words in another order may be other cells, and a number that changed is told", () => {
  const table = said("| North | Tanks | 15 km |\n| South | Rockets | 70 km |");
  const classes = (text: string): readonly string[] =>
    compareDrafts(table, said(text)).pairs.flatMap((pair) => pair.changes.map((change) => change.class));
  expect(classes("North Tanks 70 km\nSouth Rockets 15 km")).toEqual(["unclassified"]);
  expect(classes("North Tanks 16 km\nSouth Rockets 70 km")).toContain("substance");
});
