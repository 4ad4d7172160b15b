import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDocx, para, run } from "../../../../test/office/build-docx.ts";
import { staysInCopy, usualChoices } from "../../../core/text/found.ts";
import { openArchive, packArchive } from "../../archive.ts";
import { cleanse } from "../cleanse.ts";
import { foundInDocx } from "../found.ts";
import { readDocx } from "../read.ts";
import { redlineInPlace } from "../redlining/index.ts";

const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (instruction: string, shown = run("30 days")): string =>
  sign("begin") + instruction + (shown === "" ? "" : sign("separate") + shown) + sign("end");
const control = (properties: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run("30 days")}</w:sdtContent></w:sdt>`;
const choice = (shown: string): string => `<w:listItem w:displayText="${shown}" w:value="${shown}"/>`;
const marked = (name: string, inner = ""): string =>
  `<w:bookmarkStart w:id="7" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="7"/>`;

/** Where words can stand in a paragraph that are not printed; and whether a cleansed copy can do without. */
const PLACES: readonly (readonly [put: (words: string) => string, goes: boolean])[] = [
  [(words) => field(code(` IF 1 = 1 "30 days" "${words}" `)), true],
  [
    (words) =>
      field(code(" IF ") + field(code(" MERGEFIELD Yes "), run("yes")) + code(` = "yes" "30 days" "${words}" `)),
    true,
  ],
  [(words) => `<w:fldSimple w:instr=' IF 1 = 1 "30 days" "${words}" '>${run("30 days")}</w:fldSimple>`, true],
  [(words) => field(code(` FILLIN "${words}" \\d "30 days" `)), true],
  [(words) => field(code(" XE &quot;") + code(`${words}&quot; `), ""), true],
  [(words) => field(code(` TC "${words}" \\l 1 `), ""), true],
  [(words) => field(code(` MERGEFIELD ${words} \\* MERGEFORMAT `)), true],
  [(words) => field(code(` SET limit "${words}" `), ""), true],
  [(words) => field(code(` DOCPROPERTY "${words}" `)), false],
  [(words) => field(code(` HYPERLINK "#there" \\o "${words}" `)), false],
  [(words) => control(`<w:dropDownList>${choice("30 days")}${choice(words)}</w:dropDownList>`), true],
  [(words) => control(`<w:comboBox>${choice(words)}</w:comboBox>`), true],
  [(words) => control(`<w:comboBox w:lastValue="${words}">${choice("30 days")}</w:comboBox>`), false],
  [(words) => control(`<w:comboBox><w:listItem w:displayText="30 days" w:value="${words}"/></w:comboBox>`), false],
  [(words) => control(`<w:comboBox><w:listItem w:displayText="40 days" w:value="${words}"/></w:comboBox>`), true],
  [(words) => field(code(` QUOTE "${words}" `)), true],
  [(words) => `<w:smartTag w:uri="u" w:element="${words}">${run("30 days")}</w:smartTag>`, false],
  [
    (words) =>
      `<w:customXml w:uri="u" w:element="e"><w:customXmlPr><w:attr w:name="n" w:val="${words}"/></w:customXmlPr>${run("30")}</w:customXml>`,
    true,
  ],
  [
    (words) =>
      `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:9pt" title="${words}"/></w:pict></w:r>`,
    false,
  ],
  [
    (words) =>
      `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:t>30</w:t></mc:Choice><mc:Fallback><w:t>${words}</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    false,
  ],
  [(words) => marked(words), true],
  [(words) => marked(words) + field(code(` REF ${words} \\h `)), false],
  [(words) => `<w:hyperlink w:anchor="there" w:tooltip="${words}">${run("there")}</w:hyperlink>`, false],
  [
    (words) =>
      sign("begin").replace(
        "/></w:r>",
        `><w:ffData><w:name w:val="a"/><w:helpText w:type="text" w:val="${words}"/></w:ffData></w:fldChar></w:r>`,
      ) +
      code(" FORMTEXT ") +
      sign("separate") +
      run("30") +
      sign("end"),
    false,
  ],
];
const body = (inner: string, days: string): string =>
  para(run(`1. The Parties shall withdraw all forces within ${days} days.`)) +
  para(run("2. Lists are handed over within ") + inner + run(", on the line of contact.")) +
  para(run("3. Monitors shall watch the line, as yes says."));

function allOf(bytes: Uint8Array): string {
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error("no archive");
  return archive.value.names
    .map((name) => {
      const part = archive.value.read(name);
      return part.ok ? new TextDecoder().decode(part.value) : "";
    })
    .join("\n");
}

function printed(bytes: Uint8Array): string {
  const read = readDocx(bytes, {});
  return read.ok ? read.value.blocks.map(({ text }) => text).join("\n") : "unread";
}

const words = fc.constantFrom("zq7zq", "Zq7zqLimit", "запасна_zq7zq");

test("law: words of a file that are never printed are told, and a cleansed copy has none of them that it can do without", () => {
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), words, ([put, goes], secret) => {
      const bytes = buildDocx({ body: body(put(secret), "sixty") });
      expect(printed(bytes)).not.toContain(secret);
      const redline = redlineInPlace(buildDocx({ body: body(put("other"), "ten") }), bytes, {
        author: "A",
        date: null,
      });
      if (!redline.ok) throw new Error("not written");
      for (const written of [bytes, redline.value.bytes]) {
        const found = foundInDocx(written);
        const told = found.ok ? found.value.names.filter(({ text }) => text.includes(secret)) : [];
        expect(told.map(staysInCopy)).toContain(!goes);
      }
      const copy = cleanse(bytes, usualChoices);
      if (!copy.ok) throw new Error("not cleansed");
      if (goes) expect(allOf(copy.value)).not.toContain(secret);
      expect(printed(copy.value)).toBe(printed(bytes));
      const kept = cleanse(bytes, { ...usualChoices, names: "keep" });
      if (!/customXmlPr/u.test(put(secret))) expect(kept.ok && allOf(kept.value)).toContain(secret);
    }),
    { numRuns: 100 },
  );
});

test("law: what describes a table is told, whatever it says", () => {
  const table = (caption: string): string =>
    `<w:tbl><w:tblPr><w:tblCaption w:val="${caption}"/></w:tblPr><w:tr><w:tc>${para(run("May"))}</w:tc></w:tr></w:tbl>`;
  for (const caption of ["PLAN B", "Repli 45", "Ceiling 60", "План Б"]) {
    const found = foundInDocx(buildDocx({ body: table(caption) + para(run("Peace.")) }));
    expect(found.ok && found.value.names).toEqual([{ kind: "name", text: caption }]);
  }
});

test("what a program writes for itself, and what the page prints, is told as nothing", () => {
  const bytes = buildDocx({
    body:
      para(marked("_Toc123456", run("Crossings"))) +
      para(field(code(' TOC \\o "1-3" \\h \\z \\u '))) +
      para(field(code(" PAGEREF _Toc123456 \\h "), run("1"))) +
      para(field(code(' DATE \\@ "d MMMM yyyy" \\* MERGEFORMAT '), run("1 May 2031"))) +
      para(field(code(" SEQ Table \\* ARABIC "), run("1")) + run(" Table")) +
      para(field(code(' HYPERLINK \\l "_Toc123456" '), run("Crossings"))) +
      para(`<w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr><w:t>Peace.</w:t></w:r>`),
  });
  const found = foundInDocx(bytes);
  expect(found.ok && found.value.names).toEqual([]);
});

test("names that a person gave styles are told", () => {
  const plain = buildDocx({ body: para(run("Peace.")) });
  const archive = openArchive(plain);
  if (!archive.ok) throw new Error("no archive");
  const name = archive.value.names.find((each) => each.endsWith("styles.xml")) ?? "word/styles.xml";
  const styles =
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="X"><w:name w:val="Limit of 45 days"/></w:style></w:styles>';
  const others = archive.value.names.filter((each) => each !== name);
  const parts = others.map((each) => {
    const part = archive.value.read(each);
    return [each, part.ok ? part.value : new Uint8Array()] as const;
  });
  const related = parts.map(([each, bytes]): [string, Uint8Array] => {
    const text = new TextDecoder().decode(bytes);
    if (each !== "word/_rels/document.xml.rels" || text.includes("/styles")) return [each, bytes];
    const relation =
      '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    return [each, new TextEncoder().encode(text.replace("</Relationships>", relation))];
  });
  const found = foundInDocx(packArchive([...related, [name, new TextEncoder().encode(styles)]]));
  expect(found.ok && found.value.names).toEqual([{ kind: "name", text: "Limit of 45 days" }]);
});
