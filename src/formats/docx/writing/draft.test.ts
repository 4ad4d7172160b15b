import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { comparison } from "../../../../test/office/arbitrary.ts";
import { draft, point, type Point } from "../../../core/text/draft.ts";
import { exportFrame } from "../../frame.ts";
import { readDraft } from "../../read.ts";
import { readDocx } from "../read.ts";
import { writeDraftDocx } from "./draft.ts";
import { draftParagraphs } from "./points.ts";

const frame = exportFrame({ title: "Draft" });
const examples = join(import.meta.dirname, "../../../../examples");

/** What a Word file holds of a point. */
function shown({ id, label, heading, text, deleted, points }: Point): unknown {
  return { id, label, heading, text, deleted, points: points.map(shown) };
}

test.each(
  readdirSync(examples).flatMap((process) =>
    readdirSync(join(examples, process, "drafts")).map((name) => join(process, "drafts", name)),
  ),
)("%s is read back from its Word file", async (name) => {
  const source = await readDraft(readFileSync(join(examples, name)), name);
  if (!source.ok) throw new Error(source.failure.message);
  const { draft: written } = source.value;
  if (written.points.length === 0) return;
  const back = await readDraft(writeDraftDocx(written, frame), "draft.docx");
  if (!back.ok) throw new Error(back.failure.message);
  expect(back.value.draft.points.map(shown)).toEqual(written.points.map(shown));
  expect(back.value.draft.title).toBe(written.title);
});

test("the paragraphs of any draft come back word for word, twice with the same bytes", () => {
  fc.assert(
    fc.property(comparison, ({ from }) => {
      const bytes = writeDraftDocx(from, frame);
      expect(writeDraftDocx(from, frame)).toEqual(bytes);
      const reading = readDocx(bytes);
      const texts = draftParagraphs(from).map(({ lead, words }) => lead + words);
      expect(reading.ok && reading.value.blocks.map(({ text }) => text)).toEqual(
        [from.title, ...texts].filter((text) => text !== ""),
      );
      expect(reading.ok && reading.value.warnings).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("footnotes, comments, struck points, other wordings and right-to-left text", () => {
  const source = draft({
    title: "مسودة",
    language: "ar",
    points: [
      point({
        id: "1",
        label: "1.",
        text: "Up to 600,000 persons.",
        footnotes: [
          { mark: "1", text: "Without reserves.", at: 5 },
          { mark: "*", text: "To be checked.", at: 22 },
        ],
        comments: [{ author: "author 1", date: "2026-03-01T10:00:00Z", text: "too many", quote: "600,000" }],
      }),
      point({ id: "2", label: "2.", text: "Struck out.", deleted: true }),
      point({ id: "3", label: "3.", text: "In our words.", wording: "paraphrase", confidence: "memory" }),
      point({ id: "4", label: "٤.", text: "تنسحب القوات خلال ثلاثين يوما" }),
    ],
  });
  const reading = readDocx(writeDraftDocx(source, frame), { keepNames: true });
  if (!reading.ok) throw new Error(reading.failure.message);
  const [, first, second, third] = reading.value.blocks;
  expect(first).toMatchObject({
    text: "1.\tUp to 600,000 persons.",
    footnotes: [
      { mark: "1", text: "Without reserves.", at: 8 },
      { mark: "*", text: "To be checked.", at: 25 },
    ],
    comments: [{ author: "author 1", date: "2026-03-01T10:00:00Z", text: "too many", quote: "600,000" }],
  });
  expect(second).toMatchObject({ struck: true });
  expect(third?.text).toBe("3.\tIn our words.");
  expect(reading.value.language).toBe("ar");
  expect(reading.value.warnings).toMatchObject([{ code: "program-notes" }]);
  expect(reading.value.warnings[0]?.message).toContain(
    "Paraphrase, not the words of the draft. Text not read, unverified.",
  );
});
