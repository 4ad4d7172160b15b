import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { comparison } from "../../../../test/office/arbitrary.ts";
import { drafts } from "../../../../test/support/drafts.ts";
import { draft, point, type Point } from "../../../core/text/draft.ts";
import { draftToJson } from "../../draft-json.ts";
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
  if (!source.ok) throw new Error(source.failure.code);
  const { draft: written } = source.value;
  if (written.points.length === 0) return;
  const back = await readDraft(writeDraftDocx(written, frame), "draft.docx");
  if (!back.ok) throw new Error(back.failure.code);
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

test("any draft is read back whole from its Word file", async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (written) => {
      const back = await readDraft(writeDraftDocx(written, frame), "draft.docx", { keepNames: true });
      if (!back.ok) throw new Error(back.failure.code);
      expect(draftToJson(back.value.draft)).toEqual(draftToJson(written));
    }),
    { numRuns: 60 },
  );
});

test("words changed in the Word file win over what it carries, and names are kept by choice only", async () => {
  const written = draft({
    title: "Draft",
    date: "2031-02-10",
    tabledBy: ["KE"],
    points: [
      point({
        id: "mine",
        label: "1.",
        text: "Up to 600 persons.",
        comments: [{ author: "Marta Vell", date: null, text: "too many" }],
      }),
    ],
  });
  const read = async (bytes: Uint8Array, keepNames: boolean) => {
    const back = await readDraft(bytes, "draft.docx", { keepNames });
    if (!back.ok) throw new Error(back.failure.code);
    return back.value.draft;
  };
  const bytes = writeDraftDocx(written, frame);
  expect(await read(bytes, true)).toEqual(written);
  const nameless = await read(bytes, false);
  expect(nameless).toMatchObject({ date: "2031-02-10", points: [{ id: "mine", comments: [{ author: "author 1" }] }] });
  const parts = unzipSync(bytes);
  const words = strFromU8(parts["word/document.xml"]!).replace("600 persons", "800 persons");
  const edited = await read(zipSync({ ...parts, "word/document.xml": strToU8(words) }), true);
  expect(edited).toMatchObject({ date: null, points: [{ id: "1", text: "Up to 800 persons." }] });
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
  if (!reading.ok) throw new Error(reading.failure.code);
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
  expect(reading.value.warnings[0]?.facts?.["words"]).toContain(
    "Paraphrase, not the words of the draft. Text not read, unverified.",
  );
});

test("notes and comments run in the direction of their own words", () => {
  const note = (mark: string, text: string) => ({ mark, text, at: 5 });
  const source = draft({
    language: "ar",
    points: [
      point({
        id: "1",
        label: "1.",
        text: "تنسحب القوات خلال ثلاثين يوما",
        footnotes: [note("1", "انظر قواعد 2028."), note("2", "See the rules of 2028.")],
        comments: [{ author: "author 1", date: null, text: "قصير جدا" }],
      }),
    ],
  });
  const files = unzipSync(writeDraftDocx(source, frame));
  const notes = strFromU8(files["word/footnotes.xml"]!).match(/<w:p>.*?<\/w:p>/gu) ?? [];
  const isTurned = (words: string) => notes.find((each) => each.includes(words))?.includes("<w:bidi/>");
  expect([isTurned("انظر"), isTurned("rules")]).toEqual([true, false]);
  expect(strFromU8(files["word/comments.xml"]!)).toMatch(/<w:bidi\/>.*قصير/u);
});
