import { expect, test } from "vitest";
import type { Block } from "../block.ts";
import { walkPoints } from "../draft.ts";
import { segment } from "../segment.ts";

const cell = (table: number, row: number, column: number, text: string, more: Partial<Block> = {}): Block => ({
  text,
  cell: { table, row, column },
  ...more,
});
const strong = (text: string): Partial<Block> => ({ strong: text.length });
/** All points, with what they say. */
const told = (blocks: readonly Block[]): readonly string[] =>
  [...walkPoints(segment(blocks, { title: "T" }).points)].map(({ point }) =>
    [point.label, point.heading, point.text].filter((words) => words !== "").join(" / "),
  );
const article = { text: "Article 1 Depots", heading: 1 };
const words = {
  text: "Each side shall keep the depots of this table, and shall open them to the monitors every day.",
};
const next = { text: "Article 2 Dates", heading: 1 };

test("a table is words of the point before it, whatever the style of its cells", () => {
  const table = [
    cell(0, 0, 0, "Depot", { heading: 2, ...strong("Depot") }),
    cell(0, 0, 1, "Article", { style: "Table Heading" }),
    cell(0, 1, 0, "Article 7", { heading: 1 }),
    cell(0, 1, 1, "1. Irrin", strong("1. Irrin")),
    cell(0, 2, 0, ""),
    cell(0, 2, 1, "two | three"),
  ];
  expect(told([article, words, ...table, next, words])).toEqual([
    `Article 1 / Depots / ${words.text}\n|= Depot |= Article |\n|= Article 7 |= 1. Irrin |\n|  | two \\| three |`,
    `Article 2 / Dates / ${words.text}`,
  ]);
});

test("notes of cells stand where they stand in the row", () => {
  const table = [
    cell(0, 0, 0, "a | b", { footnotes: [{ mark: "1", text: "On the map.", at: 5 }] }),
    cell(0, 0, 1, "c", { footnotes: [{ mark: "2", text: "By day.", at: 0 }] }),
  ];
  const { points } = segment([article, words, ...table], { title: "T" });
  const [point] = points;
  const at = (n: number): string => point?.text.slice(point.footnotes?.[n]?.at) ?? "";
  expect(at(0)).toBe(" | c |");
  expect(at(1)).toBe("c |");
});

test("merged cells keep their shape", () => {
  const table = [
    { text: "Both", cell: { table: 0, row: 0, column: 0, columns: 2 } },
    cell(0, 1, 0, "North"),
    cell(0, 1, 1, "South"),
    { text: "", cell: { table: 0, row: 2, column: 0, above: true as const } },
    cell(0, 2, 1, "40"),
  ];
  expect(told([article, words, ...table])[0]).toContain("\n| Both ||\n| North | South |\n| ^^ | 40 |");
});

test("a table in a cell is told, and its words stay in that cell", () => {
  const outer = { table: 0, row: 0, column: 1 };
  const table = [
    cell(0, 0, 0, "Depot"),
    { text: "Irrin", cell: { table: 1, row: 0, column: 0, outer } },
    { text: "40", cell: { table: 1, row: 0, column: 1, outer } },
  ];
  const found = segment([article, words, ...table], { title: "T" });
  expect(found.points[0]?.text).toContain("| Depot | Irrin\u202840 |");
  expect(found.warnings).toContainEqual({ code: "nested-table", facts: { count: 1 } });
});

test("a text that is laid out as a table keeps its points", () => {
  const side = (row: number, text: string, other: string): readonly Block[] => [
    cell(0, row, 0, text),
    cell(0, row, 1, other),
  ];
  const blocks = [
    ...side(0, "1.", `${words.text} They shall do so without delay.`),
    ...side(1, "2.", `${words.text} They shall not close them again.`),
  ];
  expect(told([{ text: "Agreement", heading: 0 }, ...blocks]).slice(1)).toEqual([
    expect.stringMatching(/^1\. .*without delay/u),
    expect.stringMatching(/^2\. .*close them again/u),
  ]);
});

test("lines that are typed as rows are a table as well", () => {
  expect(told([article, words, { text: "|= 1. Post |\n| 2. Irrin |" }])).toHaveLength(1);
});

test("law: what is struck through by hand and stays in the text is told, in a cell, a row, a whole table, a line of a point, the title", () => {
  const struck = { struck: true as const };
  const table = (cells: Partial<Block>): readonly Block[] => [
    cell(0, 0, 0, "May", cells),
    cell(0, 0, 1, "60 hm³", struck),
    cell(0, 1, 0, "June", cells),
    cell(0, 1, 1, "70 hm³", cells),
  ];
  const of = (...blocks: readonly Block[]) =>
    segment([{ text: "Treaty on the River", heading: 0 }, ...blocks])
      .warnings.filter(({ code }) => code === "struck-through")
      .map(({ facts }) => facts?.["words"]);
  expect(of(article, words, ...table({}), next, words)).toEqual(["“60 hm³”"]);
  expect(of(article, words, ...table(struck), next, words)).toEqual(["“May”, “60 hm³”, “June”, “70 hm³”"]);
  const line = { text: "They inform each other of it.", ...struck };
  expect(of(article, words, line, next, words)).toEqual([`“${line.text}”`]);
  const annex = { text: "Annex A. Map of the Basin", heading: 2, ...struck };
  expect(of(article, words, annex, { text: "The map is part of this Agreement." })).toEqual(["“Map of the Basin”"]);
  // All of a point is no part of the text: nothing is left to tell.
  expect(of({ ...article, ...struck }, { ...words, ...struck }, next, words)).toEqual([]);
  const titled = [{ text: "Treaty on the River", heading: 0, ...struck }, article, words, next, words];
  expect(segment(titled).warnings.map(({ facts }) => facts?.["words"])).toEqual(["“Treaty on the River”"]);
});
