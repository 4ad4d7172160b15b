import { ok, type Result } from "../core/common/result.ts";
import type { Block, CellPlace } from "../core/text/block.ts";
import { sniff } from "./detect.ts";
import { readDocx } from "./docx/index.ts";
import { decodeText } from "./encoding.ts";
import type { PdfLoader } from "./pdf/loader.ts";
import { textOfFile } from "./plain.ts";
import { parse } from "parse5";

/** The words of an article for checking: as they stand in text files, paragraph by paragraph in others; tables keep their cells, one row a line, tabs between. */
export async function proseOfFile(bytes: Uint8Array, name: string, pdf?: PdfLoader): Promise<Result<string>> {
  const sniffed = bytes.length === 0 ? null : sniff(bytes, name);
  if (sniffed?.ok === true && sniffed.value.format === "html") {
    const decoded = decodeText(bytes);
    return decoded.ok ? ok(proseOfHtml(decoded.value.text)) : decoded;
  }
  if (sniffed?.ok === true && sniffed.value.format === "docx") {
    const word = readDocx(bytes);
    return word.ok ? ok(proseOfBlocks(word.value.blocks)) : { ok: false, failure: { ...word.failure, file: name } };
  }
  return textOfFile(bytes, name, pdf);
}

/** Paragraphs with an empty line between them; a row of a table is one line. */
function proseOfBlocks(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let before: CellPlace | undefined;
  for (const { label, text, heading, cell } of blocks) {
    const mark = heading === undefined ? "" : `${"#".repeat(Math.max(1, Math.min(heading, 6)))} `;
    const words = `${mark}${label === undefined || label === "" ? "" : `${label} `}${text}`.replaceAll("\n", " ");
    const sameTable = cell !== undefined && cell.table === before?.table;
    if (sameTable && cell.row === before?.row) {
      const between = cell.column === before.column ? " " : "\t".repeat(cell.column - before.column);
      lines.push(`${lines.pop() ?? ""}${between}${words}`);
    } else {
      if (!sameTable && lines.length > 0) lines.push("");
      lines.push(`${"\t".repeat(cell?.column ?? 0)}${words}`);
    }
    before = cell;
  }
  return `${lines.join("\n")}\n`;
}

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly HtmlNode[];
}

const UNSEEN = new Set(["script", "style", "noscript", "template", "head", "nav", "svg", "iframe"]);
const BLOCKS = new Set([
  "p",
  "div",
  "section",
  "article",
  "main",
  "header",
  "footer",
  "aside",
  "ul",
  "ol",
  "table",
  "caption",
  "blockquote",
  "figure",
  "figcaption",
  "pre",
  "dl",
  "dt",
  "dd",
  "hr",
  "br",
]);

/** The visible words of a page. */
function proseOfHtml(html: string): string {
  const out: string[] = [];
  walk(parse(html), out, 0);
  return (
    out
      .join("")
      .replace(/[ \f]+/gu, " ")
      .replace(/ ?\n ?/gu, "\n")
      .replace(/\n{3,}/gu, "\n\n")
      .trim() + "\n"
  );
}

function walk(node: HtmlNode, out: string[], depth: number): void {
  if (UNSEEN.has(node.nodeName) || depth > 400) return;
  if (node.nodeName === "#text") {
    out.push((node.value ?? "").replace(/\s+/gu, " "));
    return;
  }
  if (node.nodeName === "tr") {
    const cells = (node.childNodes ?? []).filter(({ nodeName }) => nodeName === "td" || nodeName === "th");
    out.push("\n", cells.map((cell) => textOf(cell)).join("\t"));
    return;
  }
  const heading = /^h([1-6])$/u.exec(node.nodeName);
  if (heading) out.push(`\n\n${"#".repeat(Number(heading[1]))} `);
  else if (node.nodeName === "li") out.push("\n- ");
  else if (BLOCKS.has(node.nodeName)) out.push("\n\n");
  for (const child of node.childNodes ?? []) walk(child, out, depth + 1);
  if (heading || BLOCKS.has(node.nodeName)) out.push("\n\n");
}

function textOf(node: HtmlNode): string {
  const out: string[] = [];
  for (const child of node.childNodes ?? []) walk(child, out, 0);
  return out.join("").replace(/\s+/gu, " ").trim();
}
