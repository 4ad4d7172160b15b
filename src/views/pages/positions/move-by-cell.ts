import type { KeyboardEvent } from "react";

/** Arrow keys go from cell to cell, Home and End along the row. */
export function moveByCell(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const cell = (event.target as Element).closest?.("td, th");
  if (table === null || cell === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = cell.parentElement as HTMLTableRowElement;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const [at, column] = [rows.indexOf(row), [...row.cells].indexOf(cell as HTMLTableCellElement)];
  // Of many columns those near the screen are drawn; then each cell says which one it is in.
  const drawnOf = Number(table.getAttribute("aria-colcount") ?? 0);
  const end = { Home: row.cells[0], End: row.cells[row.cells.length - 1] }[event.key];
  if (end !== undefined) {
    event.preventDefault();
    if (drawnOf > 0 && event.key === "End") focusColumn(row, drawnOf);
    else focusIn(end);
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
  if (drawnOf > 0 && step[1] !== 0) {
    const wanted = columnOf(cell) + step[1];
    if (wanted < 1 || wanted > drawnOf) return;
    event.preventDefault();
    focusColumn(row, wanted);
    return;
  }
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

/** Pictures within which a column that was brought to sight is drawn. */
const SOON = 10;

/** Focuses what stands in a column of a row, brought to sight first where it is not drawn yet. */
function focusColumn(row: HTMLTableRowElement, column: number, tries = 0): void {
  const found = [...row.cells].find((cell) => columnOf(cell) === column);
  if (found !== undefined) {
    focusIn(found);
    return;
  }
  const [issue, other] = row.cells;
  const box = row.closest("[data-dense]");
  if (issue === undefined || other === undefined || box === null || tries > SOON) return;
  const far = (column - 2) * other.offsetWidth;
  const rtl = getComputedStyle(box).direction === "rtl";
  if (tries === 0) box.scrollTo({ left: rtl ? -far : far });
  requestAnimationFrame(() => focusColumn(row, column, tries + 1));
}

function columnOf(cell: Element): number {
  return Number(cell.getAttribute("aria-colindex") ?? 0);
}

function focusIn(cell: Element): void {
  cell.querySelector<HTMLElement>("a, button")?.focus();
}
