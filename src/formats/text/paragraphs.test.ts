import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { walkPoints } from "../../core/text/draft.ts";
import { paragraphsOfText } from "./paragraphs.ts";
import { readText } from "./read.ts";

function shown(text: string): readonly string[] {
  return [...walkPoints(readText(text).draft.points)].map(({ point }) =>
    [point.id, point.heading, point.text].filter((part) => part !== "").join(" | "),
  );
}

describe("plain text", () => {
  test("wrapped lines are joined, labels start paragraphs", () => {
    const text = `1. The garrison of the port shall not exceed six hundred persons,
and shall be counted on the first day of each month by the
observers of the mission referred to in Article
5 of this agreement.
2. The Parties shall:
   (a) withdraw their heavy weapons to a distance of fifteen
       kilometres from the shore;
   (b) exchange maps.
3. The agreement enters into force on the day on which it is
signed.`;
    expect(shown(text)).toEqual([
      "1 | The garrison of the port shall not exceed six hundred persons, and shall be counted on the first day of each month by the observers of the mission referred to in Article 5 of this agreement.",
      "2 | The Parties shall:",
      "2/a | withdraw their heavy weapons to a distance of fifteen kilometres from the shore;",
      "2/b | exchange maps.",
      "3 | The agreement enters into force on the day on which it is signed.",
    ]);
  });

  test("where no line is wrapped, each is a paragraph", () => {
    const text =
      "Peace plan\n1. The port is free.\n2. The lake is shared.\nIt is shared equally.\n3. The road is open.";
    expect(paragraphsOfText(text).map(({ text: words }) => words)).toEqual(text.split("\n"));
  });

  test("a hyphen at a line end stays, without a space", () => {
    const text =
      "The parties agree on the terms of a well-\nbalanced arrangement that is meant to last\nfor a long time and to be kept by all of\nthem in good faith.";
    expect(paragraphsOfText(text)[0]?.text).toContain("a well-balanced arrangement");
  });

  test("places are lines and columns of the file", () => {
    expect(paragraphsOfText("\n\n  1. The port.\n\n2. The lake.").map(({ place }) => place)).toEqual([
      { line: 3, column: 3 },
      { line: 5, column: 1 },
    ]);
  });

  test("no character is lost", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "1. The port is free.",
        "(a) one;",
        "  and more of it",
        "Article 5",
        "wrapped words of a line that is rather long, and",
        "",
        "\t(b) two",
        "well-",
        "\u2028",
        "\f",
      ),
      fc.string({ unit: "grapheme", maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\r\n", "\r"), (lines, feed) => {
        const text = lines.join(feed);
        const words = paragraphsOfText(text).map((block) => block.text);
        const ink = (value: string): string => value.replace(/\s/gu, "");
        expect(ink(words.join(""))).toBe(ink(text));
      }),
      { numRuns: 500 },
    );
  });
});
