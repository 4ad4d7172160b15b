import fc from "fast-check";
import { expect, test } from "vitest";
import { drafts } from "../../../test/support/drafts.ts";
import type { Draft } from "../../core/text/draft.ts";
import { draftToJson } from "../draft-json.ts";
import { writeDraftMarkdown } from "./exact-write.ts";
import { readMarkdown } from "./read.ts";

function reread(draft: Draft): Draft {
  const read = readMarkdown(writeDraftMarkdown(draft), "x.md");
  if (!read.ok) throw new Error(`${read.failure.message}\n${writeDraftMarkdown(draft)}`);
  return read.value.draft;
}

test("a draft written as Markdown is read back the same", () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      expect(draftToJson(reread(draft))).toEqual(draftToJson(draft));
    }),
    { numRuns: 400 },
  );
});
