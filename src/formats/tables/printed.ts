import type { DataCell } from "../../core/common/data-table.ts";

/**
 * A cell as people read it on a page: a dash where there is no value, and whole numbers of five digits or more in groups of
 * three with a narrow no-break space, which no language takes for a decimal sign (ISO 80000-1, 7.3).
 */
export function printedCell(cell: DataCell): string {
  if (cell === null) return "–";
  const text = String(cell);
  return typeof cell === "number" && /^-?\d{5,}$/u.test(text) ? text.replace(/\B(?=(?:\d{3})+$)/gu, "\u202f") : text;
}
