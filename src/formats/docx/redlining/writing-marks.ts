import { childElements, childNamed, escapeXml } from "../../xml.ts";
import { tagsOf } from "./file.ts";
import type { PartPair } from "./parts.ts";
import type { FieldPiece, Paragraph } from "./pieces.ts";
import type { Change } from "./runs.ts";

const LAST = new Set(["w:rPr", "w:sectPr", "w:pPrChange"]);

function sign(pair: PartPair, change: Change | null): string {
  return change === null ? "" : `<w:${change.kind} w:id="${pair.context.nextId()}"${change.signature}/>`;
}

/** Properties of a paragraph of the new draft whose end came, or stays where `earlier` ended in the old draft. */
export function markedProperties(
  pair: PartPair,
  { element, section }: Paragraph,
  change: Change | null,
  earlier: Paragraph | null = null,
): string {
  const own = childNamed(element, "w:pPr");
  const mark = sign(pair, change);
  const copier = pair.own!;
  const [open, close] = own === undefined ? ["<w:pPr>", "</w:pPr>"] : tagsOf(copier.source, own);
  const first = childElements(own)
    .filter(({ name }) => !LAST.has(name))
    .map((child) => copier.copy(child))
    .join("");
  const run = childNamed(own, "w:rPr");
  const inside = run === undefined ? "" : copier.inner(run);
  const runs = mark === "" && inside === "" ? "" : `<w:rPr>${mark}${inside}</w:rPr>`;
  const rest =
    runs + (section === null ? "" : pair.section(section)) + (earlier === null ? "" : told(pair, earlier, first));
  return own === undefined && rest === "" ? "" : open + first + rest + close;
}

/** The properties that the end had in the old draft, where they were others. */
function told(pair: PartPair, paragraph: Paragraph, now: string): string {
  const before = pair.import!.children(childNamed(paragraph.element, "w:pPr"), LAST);
  if (plain(before) === plain(now)) return "";
  const { context } = pair;
  return `<w:pPrChange w:id="${context.nextId()}"${context.signature}><w:pPr>${numbered(pair, paragraph, before)}</w:pPr></w:pPrChange>`;
}

/** What must stand before the list in the properties of a paragraph. */
const BEFORE_LIST = /^(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)\b[^>]*\/>\s*)*/u;

/** Earlier properties that name the list which the style gives: LibreOffice does not bring back the number of a style alone. */
function numbered(pair: PartPair, paragraph: Paragraph, properties: string): string {
  const place = pair.styledPlace(paragraph);
  if (place === null) return properties;
  const list = `<w:numPr><w:ilvl w:val="${place.level}"/><w:numId w:val="${place.numId}"/></w:numPr>`;
  const own = /<w:numPr\b.*?<\/w:numPr>/su;
  return own.test(properties) ? properties.replace(own, list) : properties.replace(BEFORE_LIST, (head) => head + list);
}

/** Properties in one order, without the white space between them. */
export function plain(properties: string): string {
  return properties
    .replace(/>\s+</gu, "><")
    .replace(/\s+(?=\/?>)/gu, "")
    .trim();
}

/** Properties of a paragraph of the old draft whose end went. */
export function goneProperties(pair: PartPair, { element, section }: Paragraph, change: Change): string {
  const own = childNamed(element, "w:pPr");
  const into = pair.import!;
  const runs = `<w:rPr>${sign(pair, change)}${into.children(childNamed(own, "w:rPr"))}</w:rPr>`;
  return `<w:pPr>${into.children(own, LAST)}${runs}${section === null ? "" : pair.goneSection(section)}</w:pPr>`;
}

/** Start or end of a field as the children of a run: tracked changes cannot enclose a simple field. */
export function simpleField({ which, simple }: FieldPiece, instruction: string): string {
  if (which === "end") return '<w:fldChar w:fldCharType="end"/>';
  const words = escapeXml(simple?.attributes["w:instr"] ?? "");
  const code = `<${instruction} xml:space="preserve">${words}</${instruction}>`;
  return `<w:fldChar w:fldCharType="begin"/>${code}<w:fldChar w:fldCharType="separate"/>`;
}
