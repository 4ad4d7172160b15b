import { expect, test } from "vitest";
import { foundInDocx } from "../found.ts";
import { packed } from "./packages.test-data.ts";
import { redlined, settled, told } from "./reading-back.test-data.ts";
import { allOf, withParts, partOf } from "../../../../test/support/archive.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const plain = (words: string): Uint8Array =>
  packed({ body: `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`, notes: [], header: "Draft", picture: "one" });

/** Where a word is hidden beside the text, each told by `parley read`. */
const parts: Readonly<Record<string, string>> = {
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Draft</dc:title><dc:creator>SECRET1</dc:creator><dc:description>SECRET2</dc:description><cp:keywords>SECRET3</cp:keywords></cp:coreProperties>`,
  "docProps/app.xml": `<Properties xmlns="${OFFICE}/extended-properties"><Pages>4</Pages><Company>SECRET4</Company></Properties>`,
  "docProps/custom.xml": `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property name="File"><vt:lpwstr>SECRET5</vt:lpwstr></property></Properties>`,
  "docProps/thumbnail.jpeg": "SECRET6",
  "customXml/item1.xml": "<data>SECRET7</data>",
  "customXml/_rels/item1.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  "customXml/itemProps1.xml": "<props>SECRET8</props>",
  "word/settings.xml": `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}/relationships"><w:attachedTemplate r:id="rId1"/><w:docVars><w:docVar w:name="line" w:val="SECRET9"/></w:docVars><w:evenAndOddHeaders/></w:settings>`,
  "word/_rels/settings.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/attachedTemplate" Target="file:///SECRET0.dotx" TargetMode="External"/></Relationships>`,
};
const related = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const ends: Readonly<Record<string, string>> = {
  "_rels/.rels": [
    related("rId90", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
    related("rId91", `${OFFICE}/relationships/extended-properties`, "docProps/app.xml"),
    related("rId92", `${OFFICE}/relationships/custom-properties`, "docProps/custom.xml"),
    related("rId93", `${PACKAGE}/relationships/metadata/thumbnail`, "docProps/thumbnail.jpeg"),
  ].join(""),
  "word/_rels/document.xml.rels": [
    related("rId94", `${OFFICE}/relationships/customXml`, "../customXml/item1.xml"),
    related("rId95", `${OFFICE}/relationships/settings`, "settings.xml"),
  ].join(""),
  "[Content_Types].xml": '<Override PartName="/customXml/itemProps1.xml" ContentType="application/xml"/>',
};

function traced(bytes: Uint8Array): Uint8Array {
  const own = (text: string, name: string): string | null =>
    parts[name] === undefined ? text.replace(/<\/\w+>\s*$/u, (end) => (ends[name] ?? "") + end) : null;
  return withParts(bytes, own, parts);
}

test("law: what a file says beside its text of persons, places and earlier states goes out in no redline", () => {
  const [a, b] = [plain("The force has 600 observers."), traced(plain("The force has 800 observers."))];
  const found = foundInDocx(b);
  expect(found.ok && found.value.names.length).toBeGreaterThan(7);
  const redline = redlined(a, b);
  expect(allOf(redline)).not.toContain("SECRET");
  const left = foundInDocx(redline);
  // Who makes the redline signs it.
  expect(left.ok && left.value.names).toEqual([{ kind: "author", text: "Secretariat" }]);
  // What it needs stays, and nothing is left that leads to what went.
  expect(allOf(redline)).toContain("<dc:title>Draft</dc:title>");
  expect(allOf(redline)).toContain("<Pages>4</Pages>");
  expect(allOf(redline)).toContain("<w:evenAndOddHeaders/>");
  expect(allOf(redline)).not.toMatch(/customXml|thumbnail|attachedTemplate/u);
  expect(told(settled(redline, "final"))).toBe(told(settled(b, "final")));
});

test("law: with names kept all of it stays, byte for byte", () => {
  const b = traced(plain("The force has 800 observers."));
  const redline = redlined(plain("The force has 600 observers."), b, { keepNames: true });
  for (const name of Object.keys(parts)) expect(partOf(redline, name)).toBe(partOf(b, name));
});

test("data of citations, cover pages and other programs stay, unless they name persons", () => {
  const kept = (data: string): boolean => {
    const file = traced(plain("The force has 800 observers."));
    const b = withParts(file, (text, name) => (name === "customXml/item1.xml" ? data : text));
    return allOf(redlined(plain("The force has 600 observers."), b)).includes(data);
  };
  const page = (inner: string) =>
    `<c:CoverPageProperties xmlns:c="http://schemas.microsoft.com/office/2006/coverPageProps">${inner}</c:CoverPageProperties>`;
  expect(
    kept('<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"></b:Sources>'),
  ).toBe(true);
  expect(kept('<go:d xmlns:go="http://customooxmlschemas.google.com/">AMUW</go:d>')).toBe(true);
  expect(kept("<own><empty/></own>")).toBe(true);
  expect(kept(page("<c:Abstract>A truce.</c:Abstract><c:CompanyEmail></c:CompanyEmail>"))).toBe(true);
  expect(kept(page("<c:CompanyEmail>a@example.org</c:CompanyEmail>"))).toBe(false);
  expect(kept("<own>words</own>")).toBe(false);
});
