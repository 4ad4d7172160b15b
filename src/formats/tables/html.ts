import type { DataTable } from "../../core/common/data-table.ts";
import type { ExportFrame } from "../frame.ts";
import { columnLabel, escapeHtml } from "../html/writing/escape.ts";
import { htmlPage } from "../html/writing/page.ts";
import { printedCell } from "./printed.ts";

/** The table as a page of its own without scripts, under its picture where it has one and after others where there are such. */
export function writeTableHtml(
  table: DataTable,
  frame: ExportFrame,
  svg = "",
  before: readonly DataTable[] = [],
): string {
  // The svg is our own drawing, its texts escaped already; it scales to the page.
  const picture = svg === "" ? "" : `<figure>${svg}</figure>`;
  const others = before.map((each) => `<h2>${escapeHtml(each.title)}</h2>${tableBody(each)}`).join("");
  const own = before.length === 0 ? "" : `<h2>${escapeHtml(table.title)}</h2>`;
  return htmlPage(frame, `${picture}${others}${own}${tableBody(table)}`);
}

function tableBody(table: DataTable): string {
  const head = table.columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join("");
  const rows = table.rows.map(
    (row) =>
      `<tr>${row
        .map((cell, at) => {
          const text = escapeHtml(printedCell(cell)).replaceAll("\n", "<br>");
          const label = columnLabel(escapeHtml(table.columns[at]?.title ?? ""));
          return at === 0 ? `<th scope="row">${text}</th>` : `<td${label}>${text}</td>`;
        })
        .join("")}</tr>`,
  );
  const notes = table.notes.map((note) => `<p class="hint">${escapeHtml(note)}</p>`).join("");
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(table.title)}"><table class="stacks"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>${notes}`;
}
