import { expect, test } from "vitest";
import type { FoundChoices } from "../../src/core/text/found.ts";
import { cleanse } from "../../src/formats/docx/cleanse.ts";
import { readDocx } from "../../src/formats/docx/read.ts";
import { buildDocx, level, numbered, para, run, tracked, trackedMark } from "./build-docx.ts";
import { findOffice, runOffice } from "./soffice.ts";

const office = findOffice();
const body =
  para(run("Agreement"), '<w:pStyle w:val="Title"/>') +
  para(
    `<w:commentRangeStart w:id="0"/>${run("Within ")}${tracked("del", "Ann", run("14"))}${tracked("ins", "Ann", run("7"))}${run(" days.")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run("Fallback", "<w:vanish/>")}`,
    numbered(1),
  ) +
  para(run("First "), numbered(1) + trackedMark("del", "Ann")) +
  para(run("second."), numbered(1)) +
  para(run("Hidden whole", "<w:vanish/>"), `${numbered(1)}<w:rPr><w:vanish/></w:rPr>`) +
  `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc>${para("Kept cell")}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id="9" w:author="Ann" w:date="2026-01-02T00:00:00Z"/></w:trPr><w:tc>${para(tracked("ins", "Ann", run("New cell")), trackedMark("ins", "Ann"))}</w:tc></w:tr></w:tbl>` +
  para(run("End."), numbered(1)) +
  "<w:sectPr/>";
const file = buildDocx({
  body,
  styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
  numbering: `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  comments: `<w:comment w:id="0" w:author="Ann" w:initials="A">${para("Red line")}</w:comment>`,
  settings: '<w:docVars><w:docVar w:name="a" w:val="b"/></w:docVars>',
});

const usual = { comments: "leave-out", hidden: "leave-out", names: "leave-out" } as const;

test.skipIf(office === null)("LibreOffice opens a cleansed file and reads the same words as we do", () => {
  const all: readonly FoundChoices[] = [
    { ...usual, tracked: "final" },
    { ...usual, tracked: "original" },
    { comments: "keep", hidden: "keep", names: "leave-out", tracked: "both" },
  ];
  const copies = all.map((choices) => {
    const copy = cleanse(file, choices);
    if (!copy.ok) throw new Error(copy.failure.code);
    return copy.value;
  });
  const written = runOffice(
    office ?? "",
    copies.map((input) => ({ input, output: "txt" as const })),
  ).map((bytes) => new TextDecoder().decode(bytes));
  for (const [index, { tracked: view }] of all.entries()) {
    if (view === "both") continue;
    const read = readDocx(file, { tracked: view });
    if (!read.ok) throw new Error(read.failure.code);
    const ours = read.value.blocks.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`));
    const theirs = (written[index] ?? "")
      .replace(/^\uFEFF/u, "")
      .split("\n")
      .map((line) => line.trim());
    expect(theirs.filter((line) => line !== "")).toEqual(ours.map((line) => line.trim()).filter((line) => line !== ""));
    expect(written[index]).not.toMatch(/Red line|Fallback|Hidden/u);
  }
});
