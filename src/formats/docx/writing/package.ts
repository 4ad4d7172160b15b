import { packArchive } from "../../archive.ts";
import { frameFacts, type ExportFrame } from "../../frame.ts";
import { escapeXml } from "../../xml.ts";
import { FRAME_STYLE, NOTE_STYLE } from "../own-styles.ts";
import { isRightToLeft, paragraph, runs } from "./markup.ts";
import { tableStyle } from "./words-table.ts";

const OFFICE = "http://schemas.openxmlformats.org";
const W = `${OFFICE}/wordprocessingml/2006/main`;
const R = `${OFFICE}/officeDocument/2006/relationships`;
const PACKAGE = `${OFFICE}/package/2006`;
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A document to be packed. */
export interface DocumentContent {
  readonly frame: ExportFrame;
  /** Tag of the language of the text, or empty. */
  readonly language: string;
  /** Paragraphs and tables of the body. */
  readonly body: string;
  /** Content of w:comments, or empty. */
  readonly comments?: string;
  /** Content of w:footnotes without the separators, or empty. */
  readonly footnotes?: string;
  /** Data that a program keeps with the document, out of sight; XML without its declaration. */
  readonly data?: { readonly namespace: string; readonly xml: string };
  readonly landscape?: boolean;
}

/** Packs a document into a Word file. Equal content gives equal bytes; `stored` as in `packArchive`. */
export function packDocument(content: DocumentContent, options?: { readonly stored: boolean }): Uint8Array {
  const files: (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(content)],
    [
      "_rels/.rels",
      relations([["officeDocument", "word/document.xml"], CORE, ["extended-properties", "docProps/app.xml"]]),
    ],
    ["docProps/core.xml", coreProperties(content)],
    ["docProps/app.xml", appProperties(content.frame)],
    ["word/document.xml", part("w:document", `<w:body>${content.body}${section(content.landscape ?? false)}</w:body>`)],
    ["word/_rels/document.xml.rels", relations(documentRelations(content))],
    ["word/styles.xml", part("w:styles", styles(content.language))],
    ["word/settings.xml", part("w:settings", settings(has(content, "footnotes")))],
    ["word/header1.xml", part("w:hdr", header(content.frame))],
    ["word/footer1.xml", part("w:ftr", footer(content.frame))],
  ];
  if (has(content, "comments")) files.push(["word/comments.xml", part("w:comments", content.comments ?? "")]);
  if (has(content, "footnotes")) {
    files.push(["word/footnotes.xml", part("w:footnotes", SEPARATORS + (content.footnotes ?? ""))]);
  }
  if (content.data !== undefined) {
    files.push(["customXml/item1.xml", `${DECLARATION}${content.data.xml}`]);
    files.push(["customXml/itemProps1.xml", itemProperties(content.data.namespace)]);
    files.push(["customXml/_rels/item1.xml.rels", relations([["customXmlProps", "itemProps1.xml"]])]);
  }
  const encoder = new TextEncoder();
  return packArchive(
    files.map(([name, text]) => [name, encoder.encode(text)]),
    options,
  );
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE = ["metadata/core-properties", "docProps/core.xml"] as const;

/** The lines that Word draws between text and notes; every file with notes defines them. */
const SEPARATORS = ["separator", "continuationSeparator"]
  .map((type, i) => `<w:footnote w:type="${type}" w:id="${i - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`)
  .join("");

function settings(footnotes: boolean): string {
  const notes = footnotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : "";
  return `<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>${notes}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`;
}

function part(root: string, content: string): string {
  return `${DECLARATION}<${root} xmlns:w="${W}" xmlns:r="${R}">${content}</${root}>`;
}

function has(content: DocumentContent, name: "comments" | "footnotes"): boolean {
  return content[name] !== undefined && content[name] !== "";
}

function documentRelations(content: DocumentContent): readonly (readonly [string, string])[] {
  return [
    ["styles", "styles.xml"],
    ["settings", "settings.xml"],
    ["header", "header1.xml"],
    ["footer", "footer1.xml"],
    ...(has(content, "comments") ? ([["comments", "comments.xml"]] as const) : []),
    ...(has(content, "footnotes") ? ([["footnotes", "footnotes.xml"]] as const) : []),
    ...(content.data === undefined ? [] : ([["customXml", "../customXml/item1.xml"]] as const)),
  ];
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(([type, target], i) => {
    const base = type.startsWith("metadata/") ? `${PACKAGE}/relationships` : R;
    return `<Relationship Id="rId${i + 1}" Type="${base}/${type}" Target="${target}"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function contentTypes(content: DocumentContent): string {
  const overrides = [
    ["/word/document.xml", `${WORD_TYPE}.document.main+xml`],
    ["/word/styles.xml", `${WORD_TYPE}.styles+xml`],
    ["/word/settings.xml", `${WORD_TYPE}.settings+xml`],
    ["/word/header1.xml", `${WORD_TYPE}.header+xml`],
    ["/word/footer1.xml", `${WORD_TYPE}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ...(has(content, "comments") ? [["/word/comments.xml", `${WORD_TYPE}.comments+xml`]] : []),
    ...(has(content, "footnotes") ? [["/word/footnotes.xml", `${WORD_TYPE}.footnotes+xml`]] : []),
    ...(content.data === undefined
      ? []
      : [["/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"]]),
  ];
  const list = overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("");
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list}</Types>`;
}

function itemProperties(namespace: string): string {
  const ds = `${OFFICE}/officeDocument/2006/customXml`;
  return `${DECLARATION}<ds:datastoreItem xmlns:ds="${ds}" ds:itemID="{8C3B0A5E-7F1D-4C59-9D0B-2E6A41D7C0F3}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`;
}

/** No names of persons and no moment of writing: the same content is the same file. */
function coreProperties({ frame, language }: DocumentContent): string {
  const lang = language === "" ? "" : `<dc:language>${escapeXml(language)}</dc:language>`;
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(frame.title)}</dc:title>${lang}</cp:coreProperties>`;
}

function appProperties(frame: ExportFrame): string {
  return `${DECLARATION}<Properties xmlns="${OFFICE}/officeDocument/2006/extended-properties"><Application>${escapeXml(frame.generatedBy)}</Application></Properties>`;
}

function section(landscape: boolean): string {
  const size = landscape
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/>';
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>${size}<w:pgMar w:top="1440" w:right="1304" w:bottom="1304" w:left="1304" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>`;
}

/** What stands above each page, line by line, and below it, before the numbers of pages. */
export function pageLines(frame: ExportFrame): readonly string[] {
  const { marking = "" } = frame;
  return [marking, frameFacts(frame).join(" "), footerLine(frame)].filter((line) => line.trim() !== "");
}

function footerLine({ title, generatedBy }: ExportFrame): string {
  return [title, generatedBy].filter((text) => text !== "").join(" · ");
}

function header(frame: ExportFrame): string {
  const rtl = isRightToLeft("", frame.language);
  const marking = frame.marking ?? "";
  return [
    ...(marking === "" ? [] : [paragraph(runs(marking), { style: "ParleyMarking", rightToLeft: rtl })]),
    paragraph(runs(frameFacts(frame).join(" ")), { style: "ParleyFrame", rightToLeft: rtl }),
  ].join("");
}

function footer(frame: ExportFrame): string {
  const field = (kind: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return paragraph(`${runs(`${footerLine(frame)} · `)}${field("PAGE")}${runs(" / ")}${field("NUMPAGES")}`, {
    style: "ParleyFrame",
    rightToLeft: isRightToLeft(frame.title, frame.language),
  });
}

function styles(language: string): string {
  const lang = language === "" ? "" : `<w:lang w:val="${escapeXml(language)}" w:bidi="${escapeXml(language)}"/>`;
  const fonts = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/><w:szCs w:val="22"/>${lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const style = (id: string, name: string, pPr: string, rPr: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${pPr === "" ? "" : `<w:pPr>${pPr}</w:pPr>`}<w:rPr>${rPr}</w:rPr></w:style>`;
  const heading = (level: number, size: number): string =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      `<w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="${level - 1}"/>`,
      `<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    );
  return [
    defaults,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    style("Title", "Title", '<w:spacing w:after="240"/>', '<w:b/><w:bCs/><w:sz w:val="34"/><w:szCs w:val="34"/>'),
    heading(1, 26),
    heading(2, 24),
    heading(3, 22),
    style(
      "ParleyNote",
      NOTE_STYLE,
      "",
      '<w:i/><w:iCs/><w:color w:val="595959"/><w:sz w:val="19"/><w:szCs w:val="19"/>',
    ),
    style(
      "ParleyFrame",
      FRAME_STYLE,
      '<w:spacing w:after="0"/>',
      '<w:color w:val="595959"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
    ),
    style(
      "ParleyMarking",
      "Parley marking",
      '<w:spacing w:after="0"/><w:jc w:val="center"/>',
      '<w:b/><w:bCs/><w:caps/><w:sz w:val="20"/><w:szCs w:val="20"/>',
    ),
    tableStyle(),
  ].join("");
}
