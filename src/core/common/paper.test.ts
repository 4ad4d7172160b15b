import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paperLine, paperName, type Paper } from "./paper.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 200);
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.constantFrom(
    "Lake Irrin",
    "نص متجدد",
    "ред. 4",
    "हिन्दी मसौदा",
    "../..",
    "CON",
    "a:b*c?",
    "漢".repeat(300),
    "\u0000",
    " . ",
  ),
);

describe("the name of a paper's file", () => {
  test("is taken by every file system, and its marks are never cut off", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (about) => {
        const name = paperName(about, ["Rolling text", "rev4", "2031-05-30", "1405", "Restricted"]);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._-]*$/u);
        expect(name.endsWith("Rolling-text-rev4-2031-05-30-1405-Restricted")).toBe(true);
        expect(name).toBe(new TextDecoder().decode(new TextEncoder().encode(name)));
      }),
      { numRuns: runs },
    );
  });

  test("keeps letters and marks of any script", () => {
    expect(paperName(["بحيرة إرين"], ["نصّ"])).toBe("بحيرة-إرين-نصّ");
    expect(paperName(["हिन्दी"], [])).toBe("हिन्दी");
  });

  test("is no name of a device, and is never empty", () => {
    expect(paperName(["con"], [])).toBe("con-");
    expect(paperName(["…", "///"], ["", "?"])).toBe("parley");
  });
});

test("a paper says on each page what it is, which revision, when, and without prejudice; what is not known is left out", () => {
  const paper: Paper = {
    kind: "Rolling text",
    revision: "rev. 4",
    moment: "30 May 2031, 14:05",
    handling: "",
    reserve: "Without prejudice",
    invented: "",
    file: "",
  };
  expect(paperLine(paper)).toBe("Rolling text · rev. 4 · 30 May 2031, 14:05 · Without prejudice");
  expect(paperLine({ ...paper, revision: "", reserve: "" })).toBe("Rolling text · 30 May 2031, 14:05");
  expect(paperLine({ ...paper, revision: "", reserve: "", invented: "Invented." })).toBe(
    "Rolling text · 30 May 2031, 14:05 · Invented",
  );
});
