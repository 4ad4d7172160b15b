import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "./apply.ts";
import { compile } from "./compile.ts";
import type { CompositeText } from "./composite.ts";
import { draft, point } from "./draft.ts";
import { reading, readingText } from "./reading.ts";
import { redlineTexts } from "./redline.ts";
import { cellsIn, hasRows, layOut, linesIn, printRow, unescapeCell, withoutCells, type TableCell } from "./table.ts";
import { sentences } from "./compiling/sentences.ts";

const WORDS = [
  "Порт Ірин",
  "ميناء الريان",
  "40",
  "",
  "a | b",
  "\\",
  "^^",
  "Irrin ferry",
  "= x",
  "no text",
  "[x] {y}",
  "12 June 2031",
];
const cell = fc.record({
  words: fc.constantFrom(...WORDS),
  head: fc.constantFrom(undefined, undefined, true as const),
  columns: fc.constantFrom(undefined, undefined, 2),
  above: fc.constantFrom(undefined, undefined, undefined, true as const),
});
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const asCells = (row: readonly object[]): readonly TableCell[] => row as readonly TableCell[];
const printed = (table: readonly (readonly object[])[]): string =>
  table.map((row) => printRow(asCells(row))).join("\n");

/** A text with a table, and others that some rows and cells of it tell apart. */
const revised = fc
  .tuple(rows, fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom(...WORDS)), { maxLength: 4 }), fc.nat(4))
  .map(([table, edits, shape]): readonly [string, string] => {
    let changed = table.map((row) => [...row]);
    for (const [at, column, words] of edits) {
      const row = changed[at % changed.length]!;
      if (words === "") changed = changed.toSpliced(at % changed.length, column > 2 ? 1 : 0);
      else row[column % row.length] = { ...row[column % row.length]!, words };
      if (changed.length === 0) changed = [[{ words: "left", head: undefined, columns: undefined, above: undefined }]];
    }
    if (shape === 1) changed.push([{ words: "added", head: undefined, columns: undefined, above: undefined }]);
    const before = shape === 2 ? "The depots are these:\n" : "Depots:\n";
    return [`Depots:\n${printed(table)}\nThey close in June.`, `${before}${printed(changed)}\nThey close in July.`];
  });

/** Whether brackets hold words of one cell, or whole lines. */
function tearsNone(text: CompositeText): boolean {
  return text.every(
    (part) =>
      typeof part === "string" ||
      part.alternatives.every(({ parties, text: words }) => {
        const lines = parties.flatMap((party) => readingText(words, party).split("\n"));
        const isWhole = lines.every((line) => cellsIn(line) !== null || !line.replaceAll(/\\./gu, "").includes("|"));
        return isWhole && tearsNone(words);
      }),
  );
}

describe("a row of a table", () => {
  test("is a line that anybody can read and type", () => {
    const head = { head: true as const };
    expect(
      printRow([
        { words: "Port", ...head },
        { words: "Lorries", ...head },
      ]),
    ).toBe("|= Port |= Lorries |");
    expect(printRow([{ words: "both", columns: 2 }, { words: "" }, { words: "", above: true }])).toBe(
      "| both ||  | ^^ |",
    );
  });

  test("law: what is printed is read back, whatever the cells say", () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const row of table) {
          const line = printRow(asCells(row));
          const read = (cellsIn(line) ?? []).map(({ from, to, head, columns, above }) => ({
            words: above ? "" : unescapeCell(line.slice(from, to)),
            head,
            columns,
            above,
          }));
          expect(read).toEqual(
            row.map(({ words, head, columns, above }) => ({
              words: above === true ? "" : words,
              head: head === true,
              columns: columns ?? 1,
              above: above === true,
            })),
          );
        }
      }),
    );
  });

  test.each(["a | b", "| a | b", "|a|b|", "| |", "||", "|", "| a | b |x", "[NH: | a |]"])("%s is none", (line) => {
    expect(cellsIn(line)).toBeNull();
  });
});

describe("tables are compared row by row and cell by cell", () => {
  const before = "|= Party |= Sum |= Day |\n| NORTH | 100 | 1 June 2030 |\n| SOUTH | 50 |  |\n| EAST | 20 | never |";
  const after = "|= Party |= Sum |= Day |\n| NORTH | 120 | 1 June 2030 |\n| WEST | 10 | soon |\n| SOUTH | 50 | late |";

  test("a changed cell, a new row, a row that went", () => {
    const edits = redlineTexts(before, after).filter(({ op }) => op !== "keep");
    expect(edits.map(({ op, text }) => `${op} ${text.trim()}`)).toEqual([
      "delete 100",
      "insert 120",
      "insert | WEST | 10 | soon |",
      "insert late",
      "delete | EAST | 20 | never |",
    ]);
  });

  test("law: the redline leads from one to the other, and its rows stay rows", () => {
    fc.assert(
      fc.property(revised, ([from, to]) => {
        const edits = redlineTexts(from, to);
        expect(apply(edits, from)).toEqual({ ok: true, value: to });
        const laid = layOut(edits.map(({ op, text }) => ({ text, tag: op })));
        const told = laid.flatMap((each) => (each.kind === "table" ? each.rows : []));
        const count = (text: string): number => linesIn(text).filter(({ cells }) => cells !== null).length;
        expect(told.length).toBeGreaterThanOrEqual(Math.max(count(from), count(to)));
      }),
    );
  });

  test("a table of 500 rows of which one changed is one change", () => {
    const row = (at: number): string => `| Post ${at} | ${at * 7} | sector ${at % 9} |`;
    const table = Array.from({ length: 500 }, (_, at) => row(at));
    const edits = redlineTexts(table.join("\n"), table.with(250, "| Post 250 | 9,999 | sector 7 |").join("\n"));
    expect(edits.filter(({ op }) => op !== "keep").map(({ text }) => text)).toEqual(["1750", "9,999"]);
  });
});

describe("tables in a composite", () => {
  const lead = "The Parties shall keep guards at the posts in this table.";
  const compiled = (texts: readonly string[]) =>
    compile(
      texts.map((text, at) => ({
        party: `P${at}`,
        draft: draft({ language: "en", points: [point({ id: "1", label: "1.", text })] }),
      })),
    ).composite;

  test("law: each party's table is read back word for word, and no bracket tears a row", () => {
    fc.assert(
      fc.property(revised, revised, ([one, two], [three]) => {
        const composite = compiled([one, two, three, "Depots:\nThey close in June."]);
        for (const [at, text] of [one, two, three].entries()) {
          const read = reading(composite, `P${at}`);
          expect(read.ok && read.value.points[0]?.text).toBe(text);
        }
        for (const each of composite.points) expect(tearsNone(each.text), JSON.stringify(each.text)).toBe(true);
      }),
    );
  });

  test("a changed cell is a bracket in that cell, a row of one party a bracket around it", () => {
    const composite = compiled([
      `${lead}\n|= Post |= Guards |\n| Irrin | 40 |\n| Sava | 10 |`,
      `${lead}\n|= Post |= Guards |\n| Irrin | 60 |\n| Sava | 10 |\n| Lome | 5 |`,
    ]);
    expect(composite.points[0]?.text).toEqual([
      `${lead}\n|= Post |= Guards |\n| Irrin | `,
      {
        alternatives: [
          { parties: ["P0"], text: ["40"] },
          { parties: ["P1"], text: ["60"] },
        ],
      },
      " |\n| Sava | 10 |",
      { alternatives: [{ parties: ["P1"], text: ["\n| Lome | 5 |"] }] },
    ]);
  });
});

test("no sentence begins or ends inside a table", () => {
  const text = "It is so. |x.\n| a. B | c |\n| d. E | f |\nThen. It ends.";
  expect(sentences(text).map(({ from, to }) => text.slice(from, to))).toContain("| a. B | c |\n| d. E | f |");
  expect(hasRows(text)).toBe(true);
});

test("a piece that is not looked into stays whole in its cell", () => {
  const laid = layOut([
    { text: "| a | ", tag: 1 },
    { text: "x | y\n", tag: 2, whole: true },
    { text: " |", tag: 3 },
  ]);
  expect(laid).toMatchObject([{ kind: "table", rows: [{ cells: [{}, { pieces: [{ tag: 2 }] }] }] }]);
});

test("law: words cut out of rows, wherever, are listed without the signs that part cells and rows", () => {
  const cell = fc.constantFrom("85 million litres", "Lower Talma", "a|b", "сім днів", "سبعة", "");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, fc.boolean()), { minLength: 1, maxLength: 4 }),
      fc.nat(60),
      fc.nat(200),
      (rows, from, length) => {
        const printed = rows
          .map(([one, other, above]) => printRow([above ? { words: "", above } : { words: one }, { words: other }]))
          .join("\n");
        // A sign of a cell is not cut in two.
        const cut = printed
          .slice(printed[from - 1] === "\\" ? from + 1 : from)
          .slice(0, length)
          .replace(/[\\^]$/u, "");
        const listed = withoutCells(cut);
        expect(listed).not.toMatch(/(?:^|\s)\|(?:\s|$)|\^\^ |\n/u);
        for (const words of new Set(rows.flatMap(([one, other]) => [one, other])))
          if (words !== "" && cut.includes(` ${words} |`)) expect(listed).toContain(words);
      },
    ),
  );
  expect(withoutCells("85 million litres |\n| ^^ | Lower Talma | 80 hm3")).toBe(
    "85 million litres · Lower Talma · 80 hm3",
  );
  expect(withoutCells("no table here")).toBe("no table here");
});
