import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sharedPath } from "../../../test/shared-data.ts";
import { ok } from "../../core/common/result.ts";
import { readDraft } from "../read.ts";
import type { SeenWord } from "./scanned.ts";

const scan = sharedPath("word/single/scan/scan.pdf");

/** A line of words as text recognition tells them, the last of which it doubts. */
function seenLine(line: number, text: string): readonly SeenWord[] {
  const words = text.split(" ");
  return words.map((word, at) => {
    const from = 150 + words.slice(0, at).join(" ").length * 12;
    const confidence = at === words.length - 1 ? 43 : 96;
    return { text: word, confidence, line, foot: 200 + line * 60, height: 24, from, to: from + word.length * 11 };
  });
}

test.skipIf(scan === null)("a page that is a picture is read as text recognition sees it, doubts told", async () => {
  const bytes = new Uint8Array(readFileSync(scan ?? ""));
  const without = await readDraft(bytes, "scan.pdf");
  expect(without).toMatchObject({ ok: false, failure: { code: "pdf-without-text", facts: { count: 1 } } });
  let pixels = 0;
  const read = await readDraft(bytes, "scan.pdf", {
    recognise: async ({ width, height, grey }) => {
      pixels = grey.length === width * height ? grey.filter((each) => each < 100).length : 0;
      return ok([...seenLine(0, "1. The Parties shall meet."), ...seenLine(1, "2. They shall exchange mops.")]);
    },
  });
  if (!read.ok) throw new Error(read.failure.code);
  expect(pixels).toBeGreaterThan(10_000);
  const { points, warnings, extra } = read.value.draft;
  expect(points.map(({ label, text }) => `${label} ${text}`)).toEqual([
    "1. The Parties shall meet.",
    "2. They shall exchange mops.",
  ]);
  expect(warnings).toContainEqual(
    expect.objectContaining({
      code: "words-doubtful",
      facts: expect.objectContaining({ words: "meet. (43 %), mops. (43 %)" }),
    }),
  );
  expect(JSON.stringify(extra)).toContain('{"text":"Parties","confidence":96}');
});
