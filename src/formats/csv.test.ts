import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { armed, disarmed, parseCsv, readCsv, sniffSeparator, writeCsv } from "./csv.ts";

function cellsOf(text: string, separator?: string): readonly (readonly string[])[] {
  const read = parseCsv(text, separator === undefined ? {} : { separator });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.map((row) => row.cells);
}

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "",
    '"',
    '""',
    "a,b",
    "a;b",
    "\r",
    "\n",
    "\r\n",
    "Україна",
    "سلام",
    "e\u0301",
    "🕊️",
    "sep=;",
    "\uFEFF",
    " x ",
  ),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
const separator = fc.constantFrom(",", ";", "\t", "|", ":");

describe("CSV", () => {
  test("what was written is read back, with any separator and line break", () => {
    fc.assert(
      fc.property(rows, separator, fc.constantFrom("\n" as const, "\r\n" as const), (table, sep, newline) => {
        expect(cellsOf(writeCsv(table, { separator: sep, newline }), sep)).toEqual(table);
      }),
    );
  });

  test("no cell that is guarded is taken for a formula, and each gives back what it was", () => {
    fc.assert(
      fc.property(fc.oneof(cell, fc.stringMatching(/^'{0,2}[=@+\t-][\w(]{0,3}$/u)), (text) => {
        expect(disarmed(text)).not.toMatch(/^[=@\t\r]|^[+-](?![\d.,\s]*$)/u);
        expect(armed(disarmed(text))).toBe(text);
      }),
    );
  });

  test("any text is read or refused with a line, never with a crash", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", "é") }), (text) => {
        const read = parseCsv(text);
        if (!read.ok) expect(read.failure.place).toMatch(/^line \d+$/);
      }),
    );
  });

  test.each([
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ['"a ""b""",c', [['a "b"', "c"]]],
    ['"two\nlines",x\n', [["two\nlines", "x"]]],
    ["a,,\n", [["a", "", ""]]],
    ["\n\na\n\nb", [["a"], ["b"]]],
    ['12" gun,x', [['12" gun', "x"]]],
    ["\uFEFFa,b", [["a", "b"]]],
    ["sep=|\na|b,c", [["a", "b,c"]]],
    [
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    ["", []],
  ])("reads %j", (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test("a record knows the line on which it starts", () => {
    const read = parseCsv('a,b\r\n"x\r\ny",1\r\n\r\nz,2');
    expect(read.ok && read.value.map((row) => row.line)).toEqual([1, 2, 5]);
  });

  test.each([
    ['a\n"b', "csv-open-quote", "line 2"],
    ['a\n"b\nc"d', "csv-after-quote", "line 3"],
  ])("refuses %j with its line", (text, code, place) => {
    const read = parseCsv(text, { file: "t.csv" });
    expect(read).toMatchObject({ ok: false, failure: { code, place, file: "t.csv" } });
  });

  test("the separator is found in the first record, outside quotes", () => {
    expect(sniffSeparator('"a;b;c",d\n1;2;3')).toBe(",");
    expect(sniffSeparator("a\tb,c\td")).toBe("\t");
    expect(sniffSeparator("alone")).toBe(",");
    expect(sniffSeparator("\r\na;b")).toBe(";");
  });

  test.each<[string, readonly number[], string | undefined]>([
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x3b, 0x62], undefined],
    ["UTF-16", [0xff, 0xfe, 0xe9, 0x00, 0x3b, 0x00, 0x62, 0x00], undefined],
    ["a stated 8-bit encoding", [0xe9, 0x3b, 0x62], "windows-1252"],
  ])("bytes are read in %s", (_name, bytes, encoding) => {
    const read = readCsv(new Uint8Array(bytes), encoding === undefined ? {} : { encoding });
    expect(read).toMatchObject({ ok: true, value: { rows: [{ cells: ["é", "b"], line: 1 }] } });
  });

  test("a file that is no text is refused by name", () => {
    const read = readCsv(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1]), { file: "t.csv" });
    expect(read).toMatchObject({ ok: false, failure: { code: "binary-file", file: "t.csv" } });
  });

  test("a megabyte is read in well under a second", () => {
    const text = writeCsv(Array.from({ length: 40_000 }, (_, at) => [String(at), 'a "quoted", cell', "plain"]));
    expect(cellsOf(text)).toHaveLength(40_000);
  });
});
