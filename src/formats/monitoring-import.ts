import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { ReportTable } from "../core/record/daily-report.ts";
import { looksLikeZip } from "./archive.ts";
import { armed, readCsv } from "./csv.ts";
import { openDocx, WORD_PREFIXES } from "./docx/parts.ts";
import type { XmlElement, XmlNode } from "./xml.ts";

/** Reads the tables of a daily report: a CSV file in any encoding, or every table of a Word file. */
export function readReportTables(bytes: Uint8Array, file: string): Result<readonly ReportTable[]> {
  const tables = looksLikeZip(bytes) ? docxTables(bytes) : csvTable(bytes, file);
  if (!tables.ok) return tables;
  const filled = tables.value.filter(({ rows }) => rows.length > 0);
  return filled.length > 0 ? ok(filled) : failed(said("no-table"), { file });
}

function csvTable(bytes: Uint8Array, file: string): Result<readonly ReportTable[]> {
  const read = readCsv(bytes, { file });
  if (!read.ok) return read;
  const [head, ...rows] = read.value.rows.map(({ cells }) => cells.map((cell) => armed(cell.trim())));
  return ok(head === undefined ? [] : [{ head, rows }]);
}

function docxTables(bytes: Uint8Array): Result<readonly ReportTable[]> {
  const parts = openDocx(bytes);
  if (!parts.ok) return parts;
  const root = parts.value.part(parts.value.main, { prefixes: WORD_PREFIXES });
  if (!root.ok) return root;
  return ok(
    elements(root.value, "w:tbl").map((table) => {
      const [head = [], ...rows] = elements(table, "w:tr").map((row) => elements(row, "w:tc").map(cellText));
      return { head, rows };
    }),
  );
}

/** Elements of a name, not those inside of each other. */
function elements(within: XmlElement, name: string): readonly XmlElement[] {
  return within.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === name ? [child] : elements(child, name);
  });
}

function cellText(cell: XmlElement): string {
  return elements(cell, "w:p")
    .map((paragraph) => runText(paragraph))
    .join("\n")
    .trim();
}

/** Words as they stand: what was struck out by tracked changes is gone. */
function runText(node: XmlNode): string {
  if (typeof node === "string") return "";
  if (node.name === "w:t") return node.children.filter((child) => typeof child === "string").join("");
  if (node.name === "w:tab" || node.name === "w:br") return " ";
  return node.name === "w:del" ? "" : node.children.map(runText).join("");
}
