import fc from "fast-check";
import { expect, test } from "vitest";
import { packed } from "./packages.test-data.ts";
import { redlined, settled, told } from "./reading-back.test-data.ts";
import { partOf } from "../../../../test/support/archive.ts";

const plain = (body: string): Uint8Array => packed({ body, notes: [], header: "Draft", picture: "one" });
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const HEADS = ["Port", "Day", "Lorries", "Dues"];
const ROWS = [
  ["Ketara", "Monday", "40", "ninety marks"],
  ["Солмарк", "Friday", "60", "сто марок"],
  ["ميناء", "Sunday", "75", "رسوم العبور"],
];

const tables = fc.record({
  columns: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
  rows: fc.subarray([0, 1, 2], { minLength: 1 }),
  /** The heads of the first two columns are one cell. */
  joined: fc.boolean(),
  /** The second cell of the first column is merged with the head. */
  down: fc.boolean(),
  /** Words that the last row's last cell ends with. */
  more: fc.constantFrom("", " at most"),
});

function file({
  columns,
  rows,
  joined,
  down,
  more,
}: typeof tables extends fc.Arbitrary<infer T> ? T : never): Uint8Array {
  const cell = (words: string, properties = ""): string =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
  const over = joined && columns.length > 1 ? 2 : 1;
  const merged = down && over === 1;
  const heads = columns.slice(over - 1).map((column, at) => {
    const span = at === 0 && over > 1 ? `<w:gridSpan w:val="${over}"/>` : "";
    return cell(HEADS[column]!, at === 0 && merged ? '<w:vMerge w:val="restart"/>' : span);
  });
  const below = rows.map((row, index) =>
    columns.map((column, at) => {
      if (merged && index === 0 && at === 0) return cell("", "<w:vMerge/>");
      const last = index === rows.length - 1 && at === columns.length - 1;
      return cell(ROWS[row]![column]! + (last ? more : ""));
    }),
  );
  const grid = columns.map((column) => `<w:gridCol w:w="${2000 + column}"/>`).join("");
  const body = [heads, ...below].map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("");
  return plain(
    `${paragraph("Dues.")}<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>${paragraph("End.")}`,
  );
}

test("law: columns come and go by their cells only where they do so in every row, under a grid that has them all", () => {
  fc.assert(
    fc.property(tables, tables, (one, other) => {
      const [a, b] = [file(one), file(other)];
      const redline = redlined(a, b);
      expect(told(settled(redline, "final"))).toBe(told(b));
      expect(told(settled(redline, "original"))).toBe(told(a));
      const text = partOf(redline, "word/document.xml");
      const rows = [...text.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row);
      const marks = rows.map((row) =>
        [...row.matchAll(/<w:tcPr>.*?<\/w:tcPr>/gu)].map(([cell]) => /<w:cell(?:Ins|Del)/u.exec(cell)?.[0] ?? ""),
      );
      if (!text.includes("<w:cell")) return;
      const tracked = (row: string): boolean => /<w:trPr>.*?<w:(?:ins|del) /u.test(row);
      const patterns = marks.map((each, at) => (tracked(rows[at]!) ? `${each.length} cells` : each.join(" ")));
      const width = text.match(/<w:gridCol /gu)!.length;
      expect(marks.map(({ length }) => length)).toEqual(marks.map(() => width));
      expect(new Set(patterns.filter((each) => !each.endsWith("cells"))).size).toBe(1);
    }),
    { numRuns: 200 },
  );
});

test("a column that went keeps its place in the grid, and its neighbours their words", () => {
  const all = { columns: [0, 1, 2], rows: [0, 1, 2], joined: false, down: false, more: "" as const };
  const text = partOf(redlined(file(all), file({ ...all, columns: [0, 2] })), "word/document.xml");
  expect(text.match(/<w:cellDel /gu)).toHaveLength(4);
  expect(text).toContain('<w:gridCol w:w="2000"/><w:gridCol w:w="2001"/><w:gridCol w:w="2002"/>');
  expect(text.match(/<w:del /gu)).toHaveLength(8);
});

test("where a column goes and the head over it spans others, the rows go and others come", () => {
  const all = { columns: [0, 1, 2], rows: [0, 1], joined: true, down: false, more: "" as const };
  const text = partOf(redlined(file(all), file({ ...all, columns: [0, 2] })), "word/document.xml");
  expect(text).not.toContain("<w:cell");
  expect(text.match(/<w:trPr><w:del /gu)).toHaveLength(3);
  expect(text.match(/<w:trPr><w:ins /gu)).toHaveLength(3);
});
