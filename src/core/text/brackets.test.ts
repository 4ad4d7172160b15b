import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharedPath } from "../../../test/shared-data.ts";
import { compositeTextOf, printBrackets, readBrackets } from "./brackets.ts";
import type { CompositeText } from "./composite.ts";

const bracketed = fc
  .array(
    fc.constantFrom(
      "[",
      "]",
      "[",
      "]",
      "][",
      "] [",
      "shall",
      " ",
      "\n\n",
      "\r\n",
      "{A, B}",
      "no text",
      "**Option 1:** ",
      "/",
      "(a)",
      "[^1]",
      "](x)",
      "---\n",
      "é",
      "👩‍👩‍👧",
      "\\",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** All words of a text, alternatives included, in order. */
function spelled(text: CompositeText): string {
  return text
    .map((part) => (typeof part === "string" ? part : part.alternatives.map((one) => spelled(one.text)).join("")))
    .join("");
}

describe("reading foreign brackets", () => {
  test("the source prints back byte for byte; every bracket is matched or reported", () => {
    fc.assert(
      fc.property(fc.oneof(bracketed, fc.string({ unit: "binary" })), (source) => {
        const read = readBrackets(source);
        expect(printBrackets(read)).toBe(source);
        const { unbalanced } = read.report;
        const lines = source.split(/\r\n|\r|\n/);
        for (const { line, column, char } of unbalanced) expect(lines[line - 1]?.[column - 1]).toBe(char);
        const codes = read.repairs.filter(({ code }) => code !== "bracket-across-paragraphs");
        expect(codes.length).toBe(unbalanced.length);
      }),
      { numRuns: 300 },
    );
  });

  test("no word is lost in slots and alternatives", () => {
    fc.assert(
      fc.property(bracketed, (source) => {
        const read = readBrackets(source);
        const strays = read.report.unbalanced.length;
        const words = (text: string): string => text.replaceAll(/[[\]\s]|\{A, B\}/gu, "").replaceAll("notext", "");
        const text = spelled(compositeTextOf(read));
        expect(words(text)).toBe(words(source));
        expect((text.match(/[[\]]/gu) ?? []).length).toBeGreaterThanOrEqual(strays);
      }),
      { numRuns: 300 },
    );
  });

  test("touching brackets are alternatives, spaced ones keep-or-drop", () => {
    const text = compositeTextOf(readBrackets("Each [shall][should] act [now] [soon {UA, US}][no text {E3}]."));
    expect(text).toEqual([
      "Each ",
      {
        alternatives: [
          { parties: [], text: ["shall"] },
          { parties: [], text: ["should"] },
        ],
      },
      " act ",
      { alternatives: [{ parties: [], text: ["now"] }] },
      " ",
      {
        alternatives: [
          { parties: ["UA", "US"], text: ["soon"] },
          { parties: ["E3"], text: [] },
        ],
      },
      ".",
    ]);
  });

  test("front matter is not counted, links and footnotes are", () => {
    const { report } = readBrackets("---\ntitle: [x]\n---\n[a](b)[^1] ] [c\n");
    expect(report).toEqual({
      brackets: 3,
      maxNesting: 1,
      unbalanced: [
        { line: 4, column: 12, char: "]" },
        { line: 4, column: 14, char: "[" },
      ],
      options: 0,
      subOptions: 0,
      noText: 0,
    });
  });

  test("options and absent texts", () => {
    const source = [
      "1. **Option 1:** [Text {A}]",
      "",
      "   **Option 2:**",
      "",
      "   No text",
      "Option II: No reference to loss",
      "**Option3**. [No provision on x][no text][text]",
      "Option (a): sub",
      "Option 1 is what we prefer.",
      "See also Option 4: nothing.",
    ].join("\n");
    expect(readBrackets(source).report).toMatchObject({ options: 4, subOptions: 1, noText: 4 });
  });

  test("nesting without end and a long run of strays", () => {
    const deep = "[".repeat(200_000) + "x" + "]".repeat(200_000);
    const read = readBrackets(deep);
    expect(read.report.maxNesting).toBe(200_000);
    expect(printBrackets(read)).toBe(deep);
    expect(readBrackets("]".repeat(100_000)).report.unbalanced).toHaveLength(100_000);
  });

  test.for([
    ["paris-2015-10-23.md", 1052, 7, 153, 27],
    ["paris-2015-12-09.md", 222, 5, 28, 0],
  ] as const)("%s: counts of the negotiating texts", ([file, brackets, maxNesting, options, noText], context) => {
    const path = sharedPath("brackets", file);
    if (path === null) return context.skip();
    const source = readFileSync(path, "utf8");
    const read = readBrackets(source);
    expect(read.report).toMatchObject({ brackets, maxNesting, options, noText });
    expect(read.report.unbalanced).toHaveLength(3);
    expect(printBrackets(read)).toBe(source);
    const words = (text: string): string => text.replaceAll(/[[\]]/gu, "");
    expect(words(spelled(compositeTextOf(read)))).toBe(words(source));
    return undefined;
  });
});
