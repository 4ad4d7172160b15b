import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { draft, point } from "../../src/core/text/draft.ts";
import { writeDraftDocx } from "../../src/formats/docx/index.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import { parley } from "./in-process.ts";
import { partOf, withParts } from "../support/archive.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-own-file-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

function file(name: string, text: string): string {
  const made = draft({ title: "Draft", language: "en", points: [point({ id: "1", text })] });
  writeFileSync(at(name), writeDraftDocx(made, exportFrame({ title: "Draft" })));
  return at(name);
}

const documentOf = (name: string): string => partOf(readFileSync(at(name)));

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

test("earlier tracked changes and comments of others are told, under aliases unless names are kept", async () => {
  const [old] = [file("old.docx", "The force has 600 observers.")];
  file("new.docx", "The force has 800 observers.");
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const changes: Readonly<Record<string, (text: string) => string>> = {
    "word/document.xml": (text) =>
      text.replace(
        /(The force has 800 observers\.<\/w:t><\/w:r>)/u,
        '$1<w:ins w:id="901" w:author="Ana Holt"><w:r><w:t xml:space="preserve"> They are unarmed.</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r>',
      ),
    "word/_rels/document.xml.rels": (text) =>
      text.replace(
        "</Relationships>",
        `<Relationship Id="r9" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
      ),
  };
  const comment =
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Ben Lund"><w:p><w:r><w:t>Too many.</w:t></w:r></w:p></w:comment></w:comments>';
  const changed = (text: string, part: string): string => changes[part]?.(text) ?? text;
  const told = withParts(readFileSync(at("new.docx")), changed, { "word/comments.xml": comment });
  writeFileSync(at("new.docx"), told);
  const run = (...more: string[]) => parley("compare", old, at("new.docx"), "-o", at("told.docx"), ...more);
  const usual = (await run()).err;
  expect(usual).toContain("1 earlier tracked change by 1 author (author 1) stands in the redline");
  expect(usual).toContain(
    "1 comment by 1 author (author 2) stands in the redline; --comments leave-out leaves it out.",
  );
  expect(documentOf("told.docx")).not.toContain("Holt");
  expect((await run("--keep-names")).err).toMatch(/\(Ana Holt\) stands in the redline.*\n.*\(Ben Lund\) stands/u);
  expect((await run("--comments", "leave-out", "--settle")).err.trim()).toMatch(
    /^[^\n]*1 comment [^\n]* was left out of the redline\.$/u,
  );
  expect((await parley("compare", old, at("new.docx"))).err).toContain(
    "1 comment in the file (author 2), not compared.",
  );
});

test("law: hidden words stand in no redline unless they are kept, and it is said which", async () => {
  const hidden = (words: string) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> ${words}</w:t></w:r>`;
  const files = [
    ["open.docx", "OLDER fallback"],
    ["draft.docx", "SECRET fallback"],
  ] as const;
  for (const [name, secret] of files) {
    file(name, `The force has ${secret.length}00 observers.`);
    const hiding = (text: string, part: string): string =>
      part === "word/document.xml" ? text.replace(/observers\.<\/w:t><\/w:r>/u, `$&${hidden(secret)}`) : text;
    writeFileSync(at(name), withParts(readFileSync(at(name)), hiding));
  }
  const run = (...more: string[]) => parley("compare", at("open.docx"), at("draft.docx"), "-o", at("h.docx"), ...more);
  const usual = await run();
  expect(documentOf("h.docx")).not.toMatch(/fallback|vanish/u);
  expect(documentOf("h.docx")).toContain(">1500<");
  expect(usual.err).toMatch(/open\.docx: note: 1 hidden passage \(“OLDER fallback”\) was left out of the redline/u);
  expect(usual.err).toMatch(/draft\.docx: note: 1 hidden passage \(“SECRET fallback”\) was left out of the redline/u);
  const kept = await run("--hidden", "keep");
  expect(documentOf("h.docx")).toContain("SECRET");
  expect(kept.err).toMatch(/“SECRET fallback”\) stands in the redline, hidden; --hidden leave-out leaves it out/u);
  expect((await run("--hidden", "some")).code).not.toBe(0);
});

test("a redline with a side from another word processor says why it is a plain document", async () => {
  const a = file("word.docx", "The force has 600 observers.");
  writeFileSync(at("other.md"), "The force has 800 observers.\n");
  const { code, err } = await parley("compare", a, at("other.md"), "-o", at("mixed.docx"));
  expect(code).toBe(0);
  expect(err).toContain(`${at("other.md")}: note: not a Word file (.docx), so the redline is a new, plain document`);
  expect((await parley("compare", a, at("other.md"), "-o", at("mixed.docx"), "--plain")).err).not.toContain(
    "plain document",
  );
});

test("a kept file that says more of another party's draft is not taken for the party's own", async () => {
  const [south, north] = [
    file("south.docx", "The force has 600 observers, who come unarmed and stay for two years."),
    file("north.docx", "The force has 800 observers, who bear side arms until both sides agree."),
  ];
  expect((await parley("compile", `SOUTH=${south}`, `NORTH=${north}`, "-o", at("c.json"))).code).toBe(0);
  const wrong = await parley("reading", at("c.json"), "SOUTH", "--file", north, "-o", at("w.docx"));
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("reads like the draft of NORTH")]);
  expect((await parley("reading", at("c.json"), "SOUTH", "--file", south, "-o", at("own.docx"))).code).toBe(0);
  expect(readFileSync(at("own.docx")).equals(readFileSync(south))).toBe(true);
});
