import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftParagraphs } from "../../src/formats/docx/writing/points.ts";
import { readDocx } from "../../src/formats/docx/read.ts";
import { writeRedlineDocx } from "../../src/formats/docx/writing/redline.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import type { Draft } from "../../src/core/text/draft.ts";
import { comparison } from "./arbitrary.ts";
import { findOffice, runOffice, type OfficeJob } from "./soffice.ts";

const office = findOffice();
const frame = exportFrame({ title: "Old → New", marking: "Confidential", asOf: "2026-02-01" });

function written(draft: Draft): readonly string[] {
  return [draft.title, ...draftParagraphs(draft).map(({ lead, words }) => lead + words)].filter((text) => text !== "");
}

function texts(bytes: Uint8Array, tracked: "final" | "original" = "final"): readonly string[] {
  const reading = readDocx(bytes, { tracked });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value.blocks.map(({ text }) => text);
}

describe.skipIf(office === null)("a redline in LibreOffice", () => {
  test("accepting all gives the new draft, rejecting all the old one, saving keeps both", () => {
    const samples = fc.sample(comparison, { numRuns: 25, seed: 7 });
    const jobs = samples.flatMap(({ from, to, redline }): OfficeJob[] => {
      const input = writeRedlineDocx(redline, from, to, frame);
      return [
        { input, output: "docx", commands: [".uno:AcceptAllTrackedChanges"] },
        { input, output: "docx", commands: [".uno:RejectAllTrackedChanges"] },
        { input, output: "docx" },
      ];
    });
    const results = runOffice(office ?? "", jobs);
    for (const [i, { from, to }] of samples.entries()) {
      const [accepted, rejected, saved] = results.slice(3 * i, 3 * i + 3) as [Uint8Array, Uint8Array, Uint8Array];
      expect(texts(accepted), `sample ${i} accepted`).toEqual(written(to));
      expect(texts(rejected), `sample ${i} rejected`).toEqual(written(from));
      expect(texts(saved), `sample ${i} saved`).toEqual(written(to));
      expect(texts(saved, "original"), `sample ${i} saved, original`).toEqual(written(from));
    }
  });
});
