import type { KeyboardEvent } from "react";

/** Arrow keys go from cell to cell, Home and End along the row. */
export function moveByCell(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const cell = (event.target as Element).closest?.("td, th");
  if (table === null || cell === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = cell.parentElement as HTMLTableRowElement;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const [at, column] = [rows.indexOf(row), [...row.cells].indexOf(cell as HTMLTableCellElement)];
  const end = { Home: row.cells[0], End: row.cells[row.cells.length - 1] }[event.key];
  if (end !== undefined) {
    event.preventDefault();
    end.querySelector<HTMLElement>("a, button")?.focus();
    return;
  }
  const rtl = getComputedStyle(table).direction === "rtl";
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, rtl ? -1 : 1],
    ArrowLeft: [0, rtl ? 1 : -1],
  };
  const step = steps[event.key];
  if (step === undefined) return;
  for (let [y, x] = [at + step[0], column + step[1]]; y >= 0 && y < rows.length && x >= 0; y += step[0], x += step[1]) {
    const next = rows[y]?.cells[Math.min(x, (rows[y]?.cells.length ?? 1) - 1)]?.querySelector<HTMLElement>("a, button");
    if (next === null || next === undefined) {
      if (step[0] === 0) return;
      continue;
    }
    event.preventDefault();
    next.focus();
    return;
  }
}
