import { describe, expect, test } from "vitest";
import { draft, point } from "../../src/core/text/draft.ts";
import { compareDrafts } from "../../src/core/text/compare.ts";
import { compile } from "../../src/core/text/compile.ts";
import { readDocx } from "../../src/formats/docx/read.ts";
import { writeCompositeDocx } from "../../src/formats/docx/writing/composite.ts";
import { writeDraftDocx } from "../../src/formats/docx/writing/draft.ts";
import { writeRedlineDocx } from "../../src/formats/docx/writing/redline.ts";
import { writeSideBySideDocx } from "../../src/formats/docx/writing/side-by-side.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import { buildDocx, level, numbered, para } from "./build-docx.ts";
import { findOffice, runOffice } from "./soffice.ts";

const office = findOffice();
const frame = exportFrame({ title: "Paper", marking: "Confidential", status: "rolling text", asOf: "2026-02-01" });

const text = (most: string, wording: "verbatim" | "paraphrase") =>
  draft({
    title: "Port",
    language: "en",
    tabledBy: ["NORTH"],
    date: "2026-01-01",
    points: [
      point({
        id: "1",
        label: "1.",
        heading: "Garrison",
        text: `The garrison shall not exceed ${most} persons.`,
        wording,
        footnotes: [{ mark: "1", text: "A note.", at: 3 }],
      }),
      point({ id: "2", label: "2.", text: "تنسحب القوات خلال ثلاثين يوما من تاريخ التوقيع" }),
    ],
  });

describe.skipIf(office === null)("every kind of document in LibreOffice", () => {
  test("opens and prints", () => {
    const documents = (["verbatim", "paraphrase"] as const).flatMap((wording) => {
      const [from, to] = [text("600", wording), text("800", wording)];
      const redline = compareDrafts(from, to);
      const { composite } = compile([
        { party: "NORTH", draft: from },
        { party: "SOUTH", draft: to },
      ]);
      return [
        writeDraftDocx(from, frame),
        writeRedlineDocx(redline, from, to, frame),
        writeSideBySideDocx(redline, from, to, frame),
        writeCompositeDocx(composite, frame, { attributed: true }),
        writeCompositeDocx(composite, frame, { attributed: false }),
      ];
    });
    const results = runOffice(
      office ?? "",
      documents.map((input) => ({ input, output: "pdf" as const })),
    );
    for (const pdf of results) {
      expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe("%PDF-");
      expect(pdf.length).toBeGreaterThan(5000);
    }
  });

  // LibreOffice knows no w:lvlRestart; Word does.
  test("counts numbered paragraphs as LibreOffice does", () => {
    const levels = [
      level(0, "upperRoman", "Part %1"),
      level(1, "decimal", "Article %2."),
      level(2, "decimal", "%2.%3", "<w:isLgl/>"),
      level(3, "lowerLetter", "(%4)"),
      level(4, "lowerRoman", "(%5)"),
      level(5, "ordinal", "%6:"),
    ];
    const restart = `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="3"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`;
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${restart}`;
    const order = [0, 1, 2, 2, 3, 3, 4, 4, 3, 2, 3, 1, 2, 3, 5, 5, 0, 1, 1, 2, 3, 4];
    const body =
      order.map((at, i) => para(`text${i}.`, numbered(1, at))).join("") +
      [3, 3, 2, 3].map((at, i) => para(`more${i}.`, numbered(i < 2 ? 2 : 1, at))).join("");
    const input = buildDocx({ body: body + para("end"), numbering });
    const [printed] = runOffice(office ?? "", [{ input, output: "txt" }]);
    const lines = new TextDecoder()
      .decode(printed)
      .replace(/^\uFEFF/u, "")
      .split("\n")
      .map((line) => line.trim().replaceAll(/\s+/gu, " "))
      .filter((line) => line !== "");
    const reading = readDocx(input);
    expect(
      reading.ok &&
        reading.value.blocks.map(({ label, text: words }) => (label === undefined ? words : `${label} ${words}`)),
    ).toEqual(lines);
  });
});
