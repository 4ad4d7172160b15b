import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DataTable } from "../../core/common/data-table.ts";
import { parseCsv } from "../csv.ts";
import { exportFrame } from "../frame.ts";
import { columnName, writeXlsx } from "../xlsx.ts";
import { parseXml, type XmlElement } from "../xml.ts";
import { printedCell } from "./printed.ts";
import { writeTableCsv, writeTableDocx, writeTableHtml, writeTableJson } from "./index.ts";
import { partOf } from "../../../test/support/archive.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 40);
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom("=1+1", "-3", "+cmd", "@x", "a,b", 'say "no"', "дві\nстроки", "قوات", "\u0000", "<b>", "sep=;"),
);
const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc
    .record({
      title: text,
      notes: fc.array(text, { maxLength: 2 }),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    })
    .map(({ title, notes, rows }): DataTable => ({
      id: "t",
      title,
      notes,
      columns: Array.from({ length: width }, (_, at) => ({
        id: `c${at}`,
        title: `Column ${at}`,
        description: "Means",
      })),
      rows,
    })),
);

const treeOf = (bytes: Uint8Array, name: string): XmlElement => {
  const read = parseXml(partOf(bytes, name));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};
const textOf = (node: XmlElement): string =>
  node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
const all = (node: XmlElement, name: string): readonly XmlElement[] =>
  node.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name.endsWith(name) ? [child] : []), ...all(child, name)],
  );

describe("a table", () => {
  test("keeps every cell in Excel: numbers as numbers, text as text, never as a formula", () => {
    fc.assert(
      fc.property(table, (data) => {
        const sheet = treeOf(writeXlsx([data]), "xl/worksheets/sheet1.xml");
        expect(all(sheet, "f")).toHaveLength(0);
        const cells = new Map(
          all(sheet, "c").flatMap((node) => (node.name === "c" ? [[node.attributes["r"], node] as const] : [])),
        );
        data.rows.forEach((row, at) =>
          row.forEach((value, column) => {
            const found = cells.get(`${columnName(column)}${at + 2}`);
            if (value === null || value === "") expect(found).toBeUndefined();
            else if (typeof value === "number")
              expect(Number(found === undefined ? NaN : textOf(found))).toBe(value === 0 ? 0 : value);
            else {
              expect(found?.attributes["t"]).toBe("inlineStr");
              expect(found && textOf(found)).toBe(value.replace(/\r\n?/gu, "\n").replaceAll("\u0000", "\uFFFD"));
            }
          }),
        );
      }),
      { numRuns: runs },
    );
  });

  test("keeps every cell in CSV, and no cell is taken for a formula", () => {
    fc.assert(
      fc.property(table, (data) => {
        const read = parseCsv(writeTableCsv(data), { separator: "," });
        if (!read.ok) throw new Error(read.failure.code);
        const [head, ...rows] = read.value;
        expect(head?.cells).toEqual(data.columns.map(({ id }) => id));
        rows.forEach(({ cells }, at) =>
          cells.forEach((written, column) => {
            const value = data.rows[at]?.[column];
            expect(written === String(value ?? "") || written === `'${String(value)}`).toBe(true);
            expect(written).not.toMatch(/^[=@\t\r]/u);
          }),
        );
      }),
      { numRuns: runs },
    );
  });

  test("keeps every cell in JSON and is a well-formed Word file", () => {
    fc.assert(
      fc.property(table, (data) => {
        const read = JSON.parse(writeTableJson(data)) as { rows: Record<string, unknown>[] };
        expect(read.rows.map((row) => Object.values(row))).toEqual(
          data.rows.map((row) => row.map((value) => (value === 0 ? 0 : value))),
        );
        const word = treeOf(writeTableDocx(data, exportFrame({ title: data.title })), "word/document.xml");
        expect(all(word, "w:tr")).toHaveLength(data.rows.length + 1);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  test("is a web page without a script, and no cell breaks out of it", () => {
    fc.assert(
      fc.property(table, (data) => {
        const page = writeTableHtml(data, exportFrame({ title: data.title }));
        expect(page).not.toMatch(/<script|<b>/u);
        expect(page.match(/<tr>/gu)).toHaveLength(data.rows.length + 1);
      }),
      { numRuns: runs },
    );
  });
});

test("numbers are grouped for readers, years and fractions are not", () => {
  expect([600_000, -1_400_000, 2026, 12_345.5, 1e21, 0, null, "600000"].map(printedCell)).toEqual([
    "600\u202f000",
    "-1\u202f400\u202f000",
    "2026",
    "12345.5",
    "1e+21",
    "0",
    "–",
    "600000",
  ]);
});

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
