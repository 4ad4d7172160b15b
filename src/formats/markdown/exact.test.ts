import fc from "fast-check";
import { expect, test } from "vitest";
import { drafts, words } from "../../../test/support/drafts.ts";
import type { Draft } from "../../core/text/draft.ts";
import { draftToJson } from "../draft-json.ts";
import { exportFrame } from "../frame.ts";
import { writeDraftMarkdown } from "./exact-write.ts";
import { readMarkdown } from "./read.ts";

function reread(draft: Draft): Draft {
  const read = readMarkdown(writeDraftMarkdown(draft), "x.md");
  if (!read.ok) throw new Error(`${read.failure.message}\n${writeDraftMarkdown(draft)}`);
  return read.value.draft;
}

test("what an export says about itself stands in the head and is no part of the draft", () => {
  fc.assert(
    fc.property(drafts, words, (draft, marking) => {
      const frame = exportFrame({ title: "Draft", marking: `Secret\n---\n${marking}`, asOf: "2031-05-06" });
      const written = writeDraftMarkdown(draft, frame);
      for (const fact of ["# Secret --- ", "Nothing is agreed until everything is agreed.", "As of 2031-05-06."])
        expect(written).toContain(fact.trim());
      const read = readMarkdown(written, "x.md");
      expect(read.ok && draftToJson(read.value.draft)).toEqual(draftToJson(draft));
    }),
    { numRuns: 100 },
  );
});

test("a draft written as Markdown is read back the same", () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      expect(draftToJson(reread(draft))).toEqual(draftToJson(draft));
    }),
    { numRuns: 400 },
  );
});
