import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { draft, point } from "../../src/core/text/draft.ts";
import { openArchive } from "../../src/formats/archive.ts";
import { writeDraftDocx } from "../../src/formats/docx/index.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import { parley } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-own-file-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

function file(name: string, text: string): string {
  const made = draft({ title: "Draft", language: "en", points: [point({ id: "1", text })] });
  writeFileSync(at(name), writeDraftDocx(made, exportFrame({ title: "Draft" })));
  return at(name);
}

function documentOf(name: string): string {
  const archive = openArchive(new Uint8Array(readFileSync(at(name))));
  const part = archive.ok ? archive.value.read("word/document.xml") : archive;
  return part.ok ? new TextDecoder().decode(part.value) : "";
}

test("two Word files are compared inside the new one, signed as asked; --plain makes a new document", async () => {
  const [a, b] = [file("a.docx", "The force has 600 observers."), file("b.docx", "The force has 800 observers.")];
  expect((await parley("compare", a, b, "-o", at("r.docx"), "--author", "Chair", "--as-of", "2031-05-30")).code).toBe(
    0,
  );
  const signed = 'w:author="Chair" w:date="2031-05-30T00:00:00Z"';
  expect(documentOf("r.docx")).toMatch(new RegExp(`<w:del [^>]*${signed}><w:r>.*?<w:delText[^>]*>600<`, "u"));
  const own = documentOf("r.docx").replace(/<w:del [^>]*>.*?<\/w:del>|<\/?w:ins\b[^>]*>/gu, "");
  expect(own.replace(/<\/?w:(?:r|t)\b[^>]*>/gu, "")).toBe(documentOf("b.docx").replace(/<\/?w:(?:r|t)\b[^>]*>/gu, ""));
  expect((await parley("compare", a, b, "-o", at("plain.docx"), "--plain", "--author", "Chair")).code).toBe(0);
  expect(documentOf("plain.docx")).not.toContain("Chair");
});
