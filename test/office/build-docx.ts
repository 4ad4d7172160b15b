import { packArchive } from "../../src/formats/archive.ts";
import { escapeXml } from "../../src/formats/xml.ts";

/** The parts of a hand-made Word file, each as the XML inside its outermost element. */
export interface BuiltParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  readonly header?: string;
  readonly core?: string;
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
const ROOTS = {
  styles: "w:styles",
  numbering: "w:numbering",
  comments: "w:comments",
  footnotes: "w:footnotes",
  endnotes: "w:endnotes",
  settings: "w:settings",
  header: "w:hdr",
} as const;

/** Packs a Word file out of raw parts. */
export function buildDocx(parts: BuiltParts): Uint8Array {
  const present = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((name) => parts[name] !== undefined);
  const xml = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${NAMESPACES}>${content}</${root}>`;
  const type = (name: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
  const files: [string, string][] = [
    [
      "[Content_Types].xml",
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type("document.main")}"/>${present
        .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${type(name)}"/>`)
        .join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ["word/document.xml", xml("w:document", `<w:body>${parts.body}</w:body>`)],
    [
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${present
        .map((name, i) => `<Relationship Id="rId${i + 1}" Type="${R}/${name}" Target="${name}.xml"/>`)
        .join("")}</Relationships>`,
    ],
    ...present.map((name): [string, string] => [`word/${name}.xml`, xml(ROOTS[name], parts[name] ?? "")]),
  ];
  if (parts.core !== undefined) files.push(["docProps/core.xml", parts.core]);
  return packArchive(files.map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** A run of text. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of raw content, or of plain text where it holds no tag. */
export function para(content: string, properties = ""): string {
  const inner = content.startsWith("<") || content === "" ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

let ids = 100;

/** A tracked change around runs; `kind` such as `ins`. */
export function tracked(kind: "ins" | "del" | "moveFrom" | "moveTo", author: string, content: string): string {
  const inner =
    kind === "del" || kind === "moveFrom"
      ? content.replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")
      : content;
  return `<w:${kind} w:id="${ids++}" w:author="${author}" w:date="2026-01-02T00:00:00Z">${inner}</w:${kind}>`;
}

/** Run properties of a paragraph mark that lies in a tracked change. */
export function trackedMark(kind: "ins" | "del" | "moveFrom" | "moveTo", author: string): string {
  return `<w:rPr><w:${kind} w:id="${ids++}" w:author="${author}" w:date="2026-01-02T00:00:00Z"/></w:rPr>`;
}

/** Numbering of a paragraph. */
export function numbered(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** One level of a list definition. */
export function level(index: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}
