import { said } from "../core/common/said.ts";
import { inEnglish } from "../words/english.ts";
import type { Shown } from "../core/briefing/resolved.ts";
import { paragraph, runs, table, type Look } from "./docx/writing/markup.ts";
import { columnLabel } from "./html/writing/escape.ts";

/** A day as documents write it. */
export function dayInEnglish(on: string): string {
  return inEnglish(said("day-long", { on }));
}

/** A figure that fills a block, as a table; null for words and quotations. */
export function rowsOf(resolved: Shown): {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} | null {
  if (resolved.kind === "table") return resolved;
  if (resolved.kind === "chart")
    return {
      caption: resolved.caption,
      header:
        resolved.shape === "bars"
          ? ["Text", "Figure", "Tabled by", "As of"]
          : ["Estimated by", "Figure", "Scope", "As of"],
      rows: resolved.rows.map(({ label, printed, unread, note, date }) => [
        label,
        unread === undefined ? printed : `${printed} (${inEnglish(said(`unread.${unread}`))})`,
        note,
        date === null ? inEnglish(said("figures.not-given")) : dayInEnglish(date),
      ]),
    };
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
  const cell = (text: string, look: Look = {}): string => paragraph(runs(text, { small: true, ...look }));
  return (
    table(widths, [
      { cells: header.map((text) => cell(text, { bold: true })), header: true },
      ...rows.map((row) => ({ cells: header.map((_head, at) => cell(row[at] ?? "")) })),
    ]) + paragraph("")
  );
}
