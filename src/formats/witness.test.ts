import { expect, it } from "vitest";
import { draft, point } from "../core/text/draft.ts";
import { readDraftJson, writeDraftJson } from "./draft-json.ts";
import { writeDraftMarkdown } from "./markdown/exact-write.ts";
import { readMarkdown } from "./markdown/read.ts";

const copied = draft({
  title: "Draft of the Lake Forum",
  language: "en",
  points: [point({ id: "1", label: "1.", text: "The ferry runs on Sundays." })],
  witnesses: [
    {
      id: "w1",
      publisher: "The Halven Courier",
      title: "The text in full",
      date: "2025-03-01",
      url: null,
      kind: "news",
      variants: [
        { point: "1", text: "The ferry runs daily.", note: "printed from a photograph" },
        { point: "2", text: "" },
      ],
    },
  ],
});

it("keeps where the copies of a draft differ, in JSON and in Markdown", () => {
  expect(readDraftJson(writeDraftJson(copied))).toEqual({ ok: true, value: copied });
  const read = readMarkdown(writeDraftMarkdown(copied));
  expect(read.ok && read.value.draft).toEqual(copied);
});
