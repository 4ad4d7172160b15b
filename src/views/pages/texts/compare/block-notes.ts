import type { Change } from "../../../../core/text/change.ts";
import type { Point } from "../../../../core/text/draft.ts";
import type { Block } from "./blocks.ts";
import { passes, type ChangeFilter, type NumberedChange } from "./compared.ts";
import { speakingPoints } from "./runs.ts";

/** Notes of a block, each in the row of the point in which its change lies. */
export function notesByRow(
  { pair, from, to, role }: Block,
  { filter }: { readonly filter: ChangeFilter },
  rows: number,
): readonly (readonly NumberedChange[])[] {
  const lists: NumberedChange[][] = Array.from({ length: rows }, () => []);
  if (role === "out" || role === "restFrom") return lists;
  const shown = pair.changes.filter(({ change }) => passes(filter, change));
  const side = to.length >= from.length ? "to" : "from";
  const all = side === "to" ? pair.to : pair.from;
  const visible = new Set((side === "to" ? to : from).map(({ point }) => point.id));
  const points = speakingPoints(pair, side);
  for (const numbered of shown) {
    const range = side === "to" ? numbered.change.toRange : numbered.change.fromRange;
    const index = range === undefined ? 0 : pointAt(lengthsFor(numbered.change, points), range.from);
    const id = points[index]?.id;
    const row = (side === "to" ? to : from).findIndex(({ point }) => point.id === id);
    const whole = (side === "to" ? to : from)[0] === all[0];
    if (row >= 0) lists[Math.min(row, rows - 1)]?.push(numbered);
    else if (whole && (id === undefined || !all.some(({ point }) => point.id === id && !visible.has(id))))
      lists[0]?.push(numbered);
  }
  return lists;
}

/** Lengths of what a change's ranges count in: headings, footnotes or words of the points. */
function lengthsFor(change: Change, points: readonly Point[]): readonly number[] {
  if (change.inHeading === true) return points.map(({ heading }) => heading.length);
  if (change.inFootnote !== true) return points.map(({ text }) => text.length);
  return points.map(({ footnotes }) => (footnotes ?? []).reduce((sum, { text }) => sum + text.length + 1, -1));
}

function pointAt(lengths: readonly number[], at: number): number {
  let end = 0;
  const index = lengths.findIndex((length) => at < (end += length + 1));
  return index < 0 ? Math.max(0, lengths.length - 1) : index;
}
