import { expect, test } from "vitest";
import { buildDocx, para, run } from "../../../test/office/build-docx.ts";
import { compile } from "../../core/text/compile.ts";
import { draft, point, type Draft } from "../../core/text/draft.ts";
import { usualChoices } from "../../core/text/found.ts";
import { leftOut } from "../../core/text/remarks.ts";
import { exportFrame } from "../frame.ts";
import { writeCompositeHtml } from "../html/writing/composite.ts";
import { readDraft } from "../read.ts";
import { writeCompositeDocx } from "./writing/composite.ts";
import { allOf } from "../../../test/support/archive.ts";

const drawing = (described: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${described}"/><a:graphic><a:graphicData uri="x"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const kept = buildDocx({
  body:
    para(run("1. The Parties shall withdraw all forces within sixty days.")) +
    para(run("2. The map is part of this agreement.") + drawing("SECRET1 fallback line")) +
    para(run("SECRET2 hidden", "<w:vanish/>") + run("3. Monitors shall watch the line.")) +
    '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>',
  header: para(run("SECRET3 fallback sixty days")),
});

async function read(): Promise<Draft> {
  const found = await readDraft(kept, "kept.docx");
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value.draft;
}

test("law: a composite carries no word of a file that is in no draft, and whoever reads the file is told them", async () => {
  const own = await read();
  const told = JSON.stringify(own.warnings);
  for (const secret of ["SECRET1", "SECRET3"]) expect(told).toContain(secret);
  const seen = leftOut(own, usualChoices);
  expect(JSON.stringify(seen)).not.toContain("SECRET");
  const { comments: _, ...bare } = { ...own, warnings: own.warnings.filter(({ code }) => code !== "hidden-text") };
  const other = draft({ title: "Draft", language: "en", points: [point({ id: "1", label: "1.", text: "Peace." })] });
  const { composite } = compile([
    { party: "A", draft: bare },
    { party: "B", draft: other },
  ]);
  const frame = exportFrame({ title: "Composite" });
  const word = writeCompositeDocx(composite, frame, { attributed: true });
  for (const all of [
    JSON.stringify(composite),
    writeCompositeHtml(composite, frame, { attributed: true }),
    allOf(word),
  ])
    expect(all).not.toContain("SECRET");
});

test("a warning travels that quotes what is printed in the points", () => {
  const warned = draft({
    title: "Draft",
    points: [point({ id: "1", text: "The co-operation of both Parties shall last." })],
    warnings: [
      { code: "hyphens-removed", facts: { words: "co-operation, Parties shall" } },
      { code: "hyphens-removed", facts: { words: "Parties last" } },
      { code: "picture", facts: { count: 2, texts: "“a line of the Minister”" } },
      { code: "formula", facts: { count: 2 } },
    ],
  });
  expect(leftOut(warned, usualChoices).warnings).toEqual([
    { code: "hyphens-removed", facts: { words: "co-operation, Parties shall" } },
    { code: "picture", facts: { count: 2, texts: "" } },
    { code: "formula", facts: { count: 2 } },
  ]);
});
