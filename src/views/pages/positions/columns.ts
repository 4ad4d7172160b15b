import { useVirtualizer } from "@tanstack/react-virtual";
import { usePrinting } from "../../use-printing.ts";

/** Columns up to which all are drawn. */
const FEW = 16;
/** Widths of a column and of the issues before them, in the page's unit of length, as the style sheet has them. */
const COLUMN = 10;
const ISSUES = 14;

/** The columns that are drawn, counted from 0; `all` where every one is. */
export interface Columns {
  readonly from: number;
  readonly to: number;
  readonly all: boolean;
}

/** Draws of many columns of equal width those near the screen; on paper all are. */
export function useColumns(count: number, box: HTMLElement | null, on: boolean, rtl: boolean): Columns {
  const printing = usePrinting();
  const some = on && count > FEW && !printing && typeof window !== "undefined";
  const unit = some ? Number.parseFloat(getComputedStyle(document.documentElement).fontSize) : 16;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is kept over renders but by the library itself
  const virtual = useVirtualizer({
    count: some ? count : 0,
    enabled: some,
    horizontal: true,
    isRtl: rtl,
    overscan: 2,
    estimateSize: () => COLUMN * unit,
    paddingStart: ISSUES * unit,
    getScrollElement: () => box,
  });
  if (!some) return { from: 0, to: count, all: true };
  const near = virtual.getVirtualItems();
  return { from: near[0]?.index ?? 0, to: (near.at(-1)?.index ?? FEW - 1) + 1, all: false };
}

/** Where a drawn column stands: in the grid of its row, and for who hears the table; nothing where all are drawn. The issue is the first. */
export function placed({ from, all }: Columns, at: number): object {
  if (all) return {};
  return { "aria-colindex": at + 2, ...(at === from ? { style: { gridColumnStart: at + 2 } } : {}) };
}
