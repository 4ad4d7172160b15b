import { said, type Say } from "../core/common/said.ts";
import type { Shown } from "../core/briefing/resolved.ts";
import { isRightToLeft, paragraph, runs, table, type Look } from "./docx/writing/markup.ts";
import { columnLabel } from "./html/writing/escape.ts";

/** A figure that fills a block, as a table; null for words and quotations. */
export function rowsOf(
  resolved: Shown,
  say: Say,
): {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} | null {
  if (resolved.kind === "table") return resolved;
  if (resolved.kind === "chart") {
    const [label, note] = resolved.shape === "bars" ? (["text", "tabled"] as const) : (["estimated", "scope"] as const);
    return {
      caption: resolved.caption,
      header: ([label, "figure", note, "day"] as const).map((head) => say(said(`paper-head.${head}`))),
      rows: resolved.rows.map(({ label: row, printed, unread, note: more, date }) => [
        row,
        unread === undefined ? printed : `${printed} (${say(said(`unread.${unread}`))})`,
        more,
        date === null ? say(said("figures.not-given")) : say(said("day-long", { on: date })),
      ]),
    };
  }
  if (resolved.kind !== "redline") return null;
  const { before, after, caption } = resolved;
  return {
    caption,
    header: [`${before.draft}, ${before.label}`, `${after.draft}, ${after.label}`],
    rows: [[before.text, after.text]],
  };
}

/** A table of Markdown; cells are plain text, one line each. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\n/gu, " ")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A table of HTML; caption and cells are HTML already. */
export function htmlTable(caption: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = header.map((cell) => `<th scope="col">${cell}</th>`).join("");
  const cellOf = (cell: string, at: number): string =>
    at === 0 ? `<th scope="row">${cell}</th>` : `<td${columnLabel(header[at] ?? "")}>${cell}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cellOf).join("")}</tr>`).join("");
  return `<table class="stacks">${caption === "" ? "" : `<caption>${caption}</caption>`}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Width of the text column of a page, in twentieths of a point. */
const PAGE = 9600;

/** A table of a Word file as wide as the page, its head repeated; cells are plain text. */
export function docxTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map(() => Math.floor(PAGE / Math.max(1, header.length)));
  const cell = (text: string, look: Look = {}): string =>
    paragraph(runs(text, { small: true, ...look }), { rightToLeft: isRightToLeft(text) });
  return (
    table(widths, [
      { cells: header.map((text) => cell(text, { bold: true })), header: true },
      ...rows.map((row) => ({ cells: header.map((_head, at) => cell(row[at] ?? "")) })),
    ]) + paragraph("")
  );
}
