import type { DataCell, DataTable } from "../core/common/data-table.ts";
import { packArchive } from "./archive.ts";
import { said, type Say } from "../core/common/said.ts";
import { exportFrame, frameFacts, type ExportFrame } from "./frame.ts";
import { escapeXml } from "./xml.ts";

const OFFICE = "http://schemas.openxmlformats.org";
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const PACKAGE = `${OFFICE}/package/2006`;
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Most characters of a cell (ECMA-376 does not say; Excel's own limit). */
const CELL_LIMIT = 32_767;

/**
 * Tables as an Excel workbook (ECMA-376, SpreadsheetML), one sheet each, then a sheet that explains every column.
 * Text stays text, whatever it looks like: nothing is written as a formula. Equal tables give equal bytes. What the frame
 * says stands at the head and foot of each printed page, where no reader of cells meets it.
 */
export function writeXlsx(tables: readonly DataTable[], frame?: ExportFrame): Uint8Array {
  const { say } = frame ?? exportFrame({ title: "" });
  const names = sheetNames([...tables.map(({ title }) => title), say(said("paper-columns"))], say);
  const margins = frame === undefined ? "" : printMargins(frame);
  const sheets = [...tables.map(tableSheet), dictionarySheet(tables, say)].map((xml) => `${xml}${margins}</worksheet>`);
  const at = sheets.map((_, index) => index + 1);
  const files: (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(at)],
    ["_rels/.rels", relations([`${RELATIONS}/officeDocument`, "xl/workbook.xml"])],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
        .map((name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(...at.map((index) => [`${RELATIONS}/worksheet`, `worksheets/sheet${index}.xml`] as const), [
        `${RELATIONS}/styles`,
        "styles.xml",
      ]),
    ],
    ["xl/styles.xml", STYLES],
    ...sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const),
  ];
  const encoder = new TextEncoder();
  return packArchive(files.map(([name, xml]) => [name, encoder.encode(DECLARATION + xml)]));
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function tableSheet({ columns, rows }: DataTable): string {
  const widths = columns.map(({ title }, at) => {
    const longest = Math.max(title.length, ...rows.slice(0, 200).map((row) => String(row[at] ?? "").length));
    return Math.min(60, Math.max(9, longest + 2));
  });
  return sheet([columns.map(({ title }) => title), ...rows], widths, true);
}

/** What each column means, and what must be known to read each table. */
function dictionarySheet(tables: readonly DataTable[], say: Say): string {
  const rows = tables.flatMap(({ title, columns, notes }) => [
    ...columns.map(({ title: column, id, description }) => [title, column, id, description]),
    ...notes.map((note) => [title, "", "", note]),
  ]);
  const head = (["table", "column", "id", "meaning"] as const).map((name) => say(said(`paper-columns.${name}`)));
  return sheet([head, ...rows], [30, 24, 20, 80], true);
}

function sheet(rows: readonly (readonly DataCell[])[], widths: readonly number[], frozen: boolean): string {
  const view = frozen
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : "";
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const body = rows
    .map((row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, column, at)).join("")}</row>`)
    .join("");
  return `<worksheet xmlns="${MAIN}">${view}<cols>${columns}</cols><sheetData>${body}</sheetData>`;
}

/** Head and foot of printed pages; an ampersand begins a code there, and 255 characters are the most (ECMA-376, 18.3.1.46). */
function printMargins(frame: ExportFrame): string {
  const plain = (text: string) => escapeXml(text.replaceAll("&", "&&").slice(0, 240));
  const head = `&amp;C${plain(frame.marking ?? "")}`;
  const foot = `&amp;L${plain([frame.title, ...frameFacts(frame)].join(" · "))}&amp;R&amp;P / &amp;N`;
  return `<headerFooter>${frame.marking === undefined ? "" : `<oddHeader>${head}</oddHeader>`}<oddFooter>${foot}</oddFooter></headerFooter>`;
}

function cellXml(cell: DataCell, column: number, row: number): string {
  if (cell === null || cell === "") return "";
  const place = `${columnName(column)}${row + 1}`;
  if (typeof cell === "number" && Number.isFinite(cell)) return `<c r="${place}"><v>${cell}</v></c>`;
  const text = String(cell).replace(/\r\n?/gu, "\n").slice(0, CELL_LIMIT);
  const style = row === 0 ? 1 : 2;
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** A, B … Z, AA, AB … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Names that Excel takes: 31 characters, none of []:*?/\, none twice. */
function sheetNames(titles: readonly string[], say: Say): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title, at) => {
    const plain = title
      .replace(/[[\]:*?/\\]/gu, " ")
      .replace(/^'+|(?<!')'+$/gu, "")
      .replace(/\s+/gu, " ")
      .trim();
    const base = Array.from(plain === "" ? say(said("paper-sheet", { n: at + 1 })) : plain)
      .slice(0, 28)
      .join("");
    let name = base;
    for (let again = 2; taken.has(name.toLowerCase()); again++) name = `${base} ${again}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function contentTypes(sheets: readonly number[]): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/styles.xml", "styles")}${sheets.map((at) => part(`/xl/worksheets/sheet${at}.xml`, "worksheet")).join("")}</Types>`;
}

function relations(...list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}
