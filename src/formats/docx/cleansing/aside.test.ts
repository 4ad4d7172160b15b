import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDocx, para, run } from "../../../../test/office/build-docx.ts";
import { usualChoices } from "../../../core/text/found.ts";
import { escapeXml } from "../../xml.ts";
import { cleanse } from "../cleanse.ts";
import { foundInDocx } from "../found.ts";
import { redlineInPlace } from "../redlining/index.ts";
import { allOf, withParts } from "../../../../test/support/archive.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function withLinks(bytes: Uint8Array, links: readonly (readonly [type: string, target: string])[]): Uint8Array {
  const written = links.map(
    ([type, target], at) =>
      `<Relationship Id="rIdX${at}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  return withParts(bytes, (text, name) =>
    name === "word/_rels/document.xml.rels"
      ? text.replace("</Relationships>", `${written.join("")}</Relationships>`)
      : text,
  );
}

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("as annexed")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const picture = (described: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${escapeXml(described)}"/><a:graphic><a:graphicData uri="x"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rIdX0"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

function fileWith(folder: string, words = "within sixty days"): Uint8Array {
  const doubled = `${folder}minister.docx`.replaceAll("\\", "\\\\");
  const control = `<w:sdt><w:sdtPr><w:alias w:val="Min. 200 says Minister"/><w:tag w:val="strength"/></w:sdtPr><w:sdtContent>${run("600")}</w:sdtContent></w:sdt>`;
  const body =
    para(run(`1. The Parties shall withdraw all forces ${words}.`)) +
    para(run("2. The map is ") + picture(`${folder}map.png`)) +
    para(run("3. The list is ") + field(`INCLUDETEXT "${doubled}" \\* MERGEFORMAT`)) +
    para(run("4. The force has ") + control + `<w:hyperlink r:id="rIdX1">${run(" observers")}</w:hyperlink>`);
  return withLinks(buildDocx({ body }), [
    ["image", `${folder.startsWith("\\") ? "file://" : "file:///"}${folder}map.png`],
    ["hyperlink", "https://intranet.mfa.example/instructions/fallback-45-days"],
  ]);
}

const folders = fc
  .tuple(
    fc.constantFrom("C:\\", "d:/", "\\\\server\\", "/home/", "/Users/"),
    fc.array(fc.stringMatching(/^[a-z]{3,8}$/u), { minLength: 1, maxLength: 3 }),
  )
  .map(([root, parts]) => {
    const mark = root.includes("\\") ? "\\" : "/";
    return `${root}${["zq7zq", ...parts].join(mark)}${mark}`;
  });

test("law: no folder of somebody's machine goes out in a cleansed copy or a redline, and what else leads away is told", () => {
  fc.assert(
    fc.property(folders, (folder) => {
      const bytes = fileWith(folder);
      expect(allOf(bytes)).toContain("zq7zq");
      const copy = cleanse(bytes, usualChoices);
      const redline = redlineInPlace(fileWith(folder, "within ten days"), bytes, { author: "NORTH", date: null });
      if (!copy.ok || !redline.ok) throw new Error("not written");
      for (const written of [copy.value, redline.value.bytes]) {
        expect(allOf(written)).not.toContain("zq7zq");
        expect(allOf(written)).toContain("minister.docx");
        const found = foundInDocx(written, true);
        expect(found.ok && found.value.names.filter(({ kind }) => kind !== "author")).toEqual([
          { kind: "description", text: "map.png" },
          { kind: "link", text: "minister.docx" },
          { kind: "control", text: "Min. 200 says Minister" },
          { kind: "control", text: "strength" },
          { kind: "link", text: "map.png" },
          { kind: "link", text: "https://intranet.mfa.example/instructions/fallback-45-days" },
        ]);
      }
      const kept = cleanse(bytes, { ...usualChoices, names: "keep" });
      expect(kept.ok && allOf(kept.value).split("zq7zq")).toHaveLength(4);
    }),
    { numRuns: 20 },
  );
});

test("an address that the page prints is not told, nor a place in the file itself", () => {
  const bytes = withLinks(
    buildDocx({
      body:
        para(`<w:hyperlink r:id="rIdX0">${run("https://un.example/list")}</w:hyperlink>`) +
        para(run("See ") + field('HYPERLINK \\l "_Toc12"') + field("REF _R1 \\r \\h")),
    }),
    [["hyperlink", "https://un.example/list/"]],
  );
  const found = foundInDocx(bytes);
  expect(found.ok && found.value.names).toEqual([]);
});
