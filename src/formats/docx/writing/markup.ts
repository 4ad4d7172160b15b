import { escapeXml } from "../../xml.ts";

/** How a stretch of text looks. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  readonly small?: boolean;
}

/** The tracked change that text or a paragraph mark lies in. */
export type ChangeKind = "ins" | "del" | "moveFrom" | "moveTo";

/** Who made tracked changes, and when. */
export interface Signature {
  readonly author: string;
  /** ISO date, null where unknown. */
  readonly date: string | null;
}

/** Hands out numbers that are unique in one document: tracked changes, bookmarks, ranges of moves, comments. */
export class Ids {
  private last = 0;

  next(): number {
    return ++this.last;
  }
}

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LETTER = /\p{L}/u;
const RTL_LANGUAGES = new Set(["ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "syr"]);

/** Whether a paragraph runs from right to left: by its first letter, else by its language. */
export function isRightToLeft(text: string, language = ""): boolean {
  const first = LETTER.exec(text)?.[0];
  return first === undefined ? RTL_LANGUAGES.has(language.toLowerCase().split("-")[0] ?? "") : RTL.test(first);
}

/** The opening of a tracked change's element without the bracket: name, id, author, date. */
function changeTag(kind: ChangeKind, ids: Ids, { author, date }: Signature): string {
  const when = date === null ? "" : ` w:date="${dateTime(date)}"`;
  return `w:${kind} w:id="${ids.next()}" w:author="${escapeXml(author)}"${when}`;
}

/** A date as the moment that Word asks for: a day begins at midnight UTC. */
export function dateTime(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? `${date}T00:00:00Z` : escapeXml(date);
}

/** The start of a range of moved text; both of its ends share the name. The schema demands a date, shown nowhere. */
export function moveRangeStart(
  kind: "moveFrom" | "moveTo",
  id: number,
  name: string,
  { author, date }: Signature,
): string {
  const when = dateTime(date ?? "1970-01-01");
  return `<w:${kind}RangeStart w:id="${id}" w:name="${name}" w:author="${escapeXml(author)}" w:date="${when}"/>`;
}

/** Wraps runs in a tracked change. */
export function changed(kind: ChangeKind, ids: Ids, signature: Signature, runs: string): string {
  return runs === "" ? "" : `<${changeTag(kind, ids, signature)}>${runs}</w:${kind}>`;
}

/** Run properties that put a paragraph mark or a table row into a tracked change. */
export function changedMark(kind: ChangeKind, ids: Ids, signature: Signature): string {
  return `<${changeTag(kind, ids, signature)}/>`;
}

/**
 * Text as runs. A line end becomes a line break and a tab a tab; carriage returns count as line ends.
 * `deleted` text is kept in w:delText, as inside w:del.
 */
export function runs(text: string, look: Look = {}, deleted = false): string {
  if (text === "") return "";
  const name = deleted ? "w:delText" : "w:t";
  const content = text
    .replace(/\r\n?/gu, "\n")
    .split(/([\n\t])/u)
    .map((part) => {
      if (part === "\n") return "<w:br/>";
      if (part === "\t") return "<w:tab/>";
      return part === "" ? "" : `<${name} xml:space="preserve">${escapeXml(part)}</${name}>`;
    })
    .join("");
  return `<w:r>${runProperties(look, RTL.test(text))}${content}</w:r>`;
}

/** In the order that the schema demands. */
function runProperties(look: Look, rightToLeft: boolean): string {
  const properties = [
    look.bold === true ? "<w:b/><w:bCs/>" : "",
    look.italic === true ? "<w:i/><w:iCs/>" : "",
    look.struck === true ? "<w:strike/>" : "",
    look.colour === undefined ? "" : `<w:color w:val="${look.colour}"/>`,
    look.small === true ? '<w:sz w:val="18"/><w:szCs w:val="18"/>' : "",
    look.underlined === true ? '<w:u w:val="single"/>' : "",
    rightToLeft ? "<w:rtl/>" : "",
  ].join("");
  return properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
}

/** What a paragraph looks like as a whole. */
export interface ParagraphLook {
  /** Id of its style. */
  readonly style?: StyleId;
  /** Depth in the tree of points; each level is indented by 18 points. */
  readonly depth?: number;
  readonly rightToLeft?: boolean;
  /** Keeps it on one page with the next paragraph. */
  readonly keepWithNext?: boolean;
}

/** Styles that every written document has. */
export type StyleId = "Title" | "Heading1" | "Heading2" | "Heading3" | "ParleyNote" | "ParleyFrame" | "ParleyMarking";

/** A paragraph out of runs; `mark` is the content of its mark's own run properties. */
export function paragraph(content: string, look: ParagraphLook = {}, mark = ""): string {
  const indent = (look.depth ?? 0) * 360;
  const properties = [
    look.style === undefined ? "" : `<w:pStyle w:val="${look.style}"/>`,
    look.keepWithNext === true ? "<w:keepNext/>" : "",
    look.rightToLeft === true ? "<w:bidi/>" : "",
    indent === 0 ? "" : `<w:ind w:left="${indent}"/>`,
    mark === "" ? "" : `<w:rPr>${mark}</w:rPr>`,
  ].join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A table with a grid of columns, widths in twentieths of a point; each cell is its paragraphs. */
export function table(widths: readonly number[], rows: readonly TableRow[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const total = widths.reduce((sum, width) => sum + width, 0);
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
    .join("");
  const properties = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => tableRow(row, widths)).join("")}</w:tbl>`;
}

/** A row; a single cell spans all columns. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Repeated at the head of each page. */
  readonly header?: boolean;
}

function tableRow({ cells, header }: TableRow, widths: readonly number[]): string {
  const spans = cells.length === 1 && widths.length > 1;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const content = cells
    .map((cell, i) => {
      const width = spans ? total : (widths[i] ?? 0);
      const span = spans ? `<w:gridSpan w:val="${widths.length}"/>` : "";
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}</w:tcPr>${cell === "" ? "<w:p/>" : cell}</w:tc>`;
    })
    .join("");
  return `<w:tr>${header === true ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${content}</w:tr>`;
}
