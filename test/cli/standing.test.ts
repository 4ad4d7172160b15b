import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { packArchive } from "../../src/formats/archive.ts";
import { buildDocx, para, run } from "../office/build-docx.ts";
import { said } from "../../src/core/common/said.ts";
import { en } from "../../src/words/english.ts";
import { failureWords } from "../../src/words/words.ts";
import { parley } from "./in-process.ts";
import { partsOf, allOf } from "../support/archive.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-standing-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A file with a comment, hidden words, a colleague's pending change and a description, none of which a page shows as text. */
function laden(name: string, days: string): string {
  const by = 'w:author="Jana Roth"';
  const body =
    para(
      `${run(`1. All forces withdraw within ${days} days of signature.`)}<w:r><w:commentReference w:id="0"/></w:r>`,
    ) +
    para(
      `${run("2. Each Party tells the other ")}<w:del w:id="8" ${by}><w:r><w:delText>promptly</w:delText></w:r></w:del><w:ins w:id="9" ${by}>${run("within a day")}</w:ins>${run(" of any incident.")}`,
    ) +
    para(`${run("3. Monitors watch the line.")}${run(" [the minister accepts 45]", "<w:vanish/>")}`);
  const files = [...partsOf(buildDocx({ body }))].map(([part, text]): [string, string] => {
    const end = (more: string) => text.replace(/<\/(?:\w+:)?Relationships>/u, (close) => more + close);
    if (part === "word/_rels/document.xml.rels")
      return [part, end(`<Relationship Id="rId77" Type="${office}/comments" Target="comments.xml"/>`)];
    if (part === "_rels/.rels")
      return [
        part,
        end(
          `<Relationship Id="rId78" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
        ),
      ];
    return [part, text];
  });
  const known = new Set(files.map(([part]) => part));
  const more: [string, string][] = [
    [
      "word/comments.xml",
      `<w:comments ${W}><w:comment w:id="0" ${by}><w:p><w:r><w:t>We can go down to 21.</w:t></w:r></w:p></w:comment></w:comments>`,
    ],
    [
      "docProps/core.xml",
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>bottom line 20 years</dc:description></cp:coreProperties>`,
    ],
  ];
  if (known.has("docProps/core.xml")) throw new Error("the fixture has properties of its own");
  if (!known.has("word/_rels/document.xml.rels"))
    more.push([
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId77" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
    ]);
  writeFileSync(
    at(name),
    packArchive([...files, ...more].map(([part, text]) => [part, new TextEncoder().encode(text)])),
  );
  return at(name);
}

const TOLD = [
  "2 tracked changes by 1 author (Jana Roth) stand in the file, open as before",
  "1 comment by 1 author (Jana Roth) stands in the file",
  "1 hidden passage (“[the minister accepts 45]”) stands in the file",
  "names and traces that go out with the file: description: bottom line 20 years",
];

test("law: a party's own file tells what else goes out with it, changed or not, tracked or not", async () => {
  const [south, north] = [laden("south.docx", "sixty"), laden("north.docx", "ninety")];
  expect((await parley("compile", `SOUTH=${south}`, `NORTH=${north}`, "-o", at("c.json"))).code).toBe(0);
  const composite = readFileSync(at("c.json"), "utf8");
  writeFileSync(at("d.json"), composite.replaceAll("sixty", "seventy"));
  for (const [file, ...more] of [["c.json"], ["d.json"], ["d.json", "--redline"]] as const) {
    const made = await parley("reading", at(file), "SOUTH", "--file", south, "-o", at("own.docx"), ...more);
    expect([made.code, made.err]).toEqual([0, expect.any(String)]);
    for (const line of TOLD) expect(made.err).toContain(line);
    // None of it is told where it does not stand, and none settled unsaid.
    for (const secret of ["go down to 21", "minister accepts 45", "bottom line"])
      expect(allOf(readFileSync(at("own.docx")))).toContain(secret);
    expect(allOf(readFileSync(at("own.docx")))).toMatch(
      /<w:del [^>]*Jana Roth[^>]*>.*promptly.*<w:ins [^>]*Jana Roth/su,
    );
    expect(made.err).not.toContain("no longer in this one");
  }
});

test("law: tracked changes that a draft goes back behind are told", async () => {
  const south = laden("before.docx", "sixty");
  const compiled = ["compile", `SOUTH=${south}`, `NORTH=${laden("other.docx", "ninety")}`, "--tracked", "original"];
  expect((await parley(...compiled, "-o", at("o.json"))).code).toBe(0);
  writeFileSync(at("p.json"), readFileSync(at("o.json"), "utf8").replaceAll("sixty", "seventy"));
  const made = await parley("reading", at("p.json"), "SOUTH", "--file", south, "-o", at("own.docx"), "--redline");
  expect([made.code, made.err]).toEqual([0, expect.any(String)]);
  expect(allOf(readFileSync(at("own.docx")))).not.toMatch(/<w:(?:del|ins) [^>]*Jana Roth/u);
  expect(made.err).toContain(
    "2 tracked changes by 1 author (Jana Roth) stand in the kept file and no longer in this one",
  );
});

test("law: a redline takes description and names away, and with --keep-names tells them", async () => {
  const files = [laden("s.docx", "sixty"), laden("n.docx", "ninety")] as const;
  const usual = await parley("compare", ...files, "-o", at("r.docx"), "--hidden", "keep");
  expect(allOf(readFileSync(at("r.docx")))).not.toMatch(/bottom line|Jana/u);
  expect(usual.err).not.toContain("traces");
  const kept = await parley("compare", ...files, "-o", at("k.docx"), "--hidden", "keep", "--keep-names");
  expect(allOf(readFileSync(at("k.docx")))).toContain("bottom line");
  expect(kept.err).toContain("names and traces that go out with the file: description: bottom line 20 years");
});

test("law: tracked changes that count as accepted in a redline are told, of either file", async () => {
  const files = [laden("s.docx", "sixty"), laden("n.docx", "ninety")] as const;
  const { err } = await parley("compare", ...files, "-o", at("r.docx"));
  for (const file of files)
    expect(err).toContain(`${file}: note: 2 earlier tracked changes by 1 author (author 1) count as accepted`);
  const { err: asked } = await parley("compare", ...files, "-o", at("r.docx"), "--tracked", "original");
  expect(asked).not.toContain("count as accepted");
});

test("law: a file that holds only the text after tracked changes says so, where both were asked for", async () => {
  const both = ["read", laden("both.docx", "sixty"), "--tracked", "both"] as const;
  expect((await parley(...both, "-o", at("both.md"))).err).toContain("stand in the JSON alone");
  expect(readFileSync(at("both.md"), "utf8")).not.toContain("promptly");
  expect((await parley(...both, "-o", at("both.json"))).err).not.toContain("stand in the JSON alone");
  expect(readFileSync(at("both.json"), "utf8")).toContain("promptly");
});

test("law: of an undated text nobody is told that another one is later", () => {
  const told = (used: string | null) =>
    failureWords(en, said("later-draft-known", { party: "VA", latest: "2031-04-02", used }));
  expect(told("2031-03-01")).toBe("VA has a later text of 2031-04-02; the composite holds the one of 2031-03-01.");
  expect(told(null)).toContain("not known which is later");
  expect(told(null)).not.toContain("a later text");
});
