import { expect, test } from "vitest";
import { draft, point } from "../core/text/draft.ts";
import { compareDrafts } from "../core/text/compare.ts";
import { openArchive } from "../formats/archive.ts";
import { writeDraftDocx } from "../formats/docx/index.ts";
import { exportFrame } from "../formats/frame.ts";
import type { ProcessState } from "../core/record/state.ts";
import { paperOf } from "../views/papers.ts";
import { en } from "../words/words.ts";
import { makeDocument, type DocumentRequest } from "./documents.ts";

const state = { id: "p", title: "P", timeZone: "UTC", drafts: [], events: [], parties: [] } as unknown as ProcessState;
const contentOf = (request: DocumentRequest): Uint8Array | string =>
  makeDocument(request, paperOf(en, request, state, "2031-05-30T11:05:00Z"), "0").content;

test("a Word redline is made inside the later draft's own file where both files are at hand", () => {
  const made = (text: string) => draft({ title: "Draft", language: "en", points: [point({ id: "1", text })] });
  const [a, b] = [made("The force has 600 observers."), made("The force has 800 observers.")];
  const file = (text: typeof a): Uint8Array => writeDraftDocx(text, exportFrame({ title: "Draft" }));
  const request = {
    kind: "comparison",
    format: "docx",
    process: "p",
    from: { id: "a", party: "NH", draft: a },
    to: { id: "b", party: "SH", draft: b },
    redline: compareDrafts(a, b),
    asOf: null,
  } as const;
  const text = (content: Uint8Array | string): string => {
    const archive = typeof content === "string" ? null : openArchive(content);
    const part = archive?.ok === true ? archive.value.read("word/document.xml") : null;
    return part?.ok === true ? new TextDecoder().decode(part.value) : "";
  };
  const own = text(contentOf({ ...request, originals: [file(a), file(b)] }));
  expect(own).toMatch(/<w:del [^>]*w:author="SH"[^>]*><w:r>.*?<w:delText xml:space="preserve">600<\/w:delText>/u);
  expect(own.replace(/<w:del [^>]*>.*?<\/w:del>|<\/?w:ins\b[^>]*>/gu, "")).toContain("800");
  expect(text(contentOf(request))).not.toBe(own);
  expect(text(contentOf({ ...request, originals: [new Uint8Array([1]), file(b)] }))).not.toBe(own);
});
