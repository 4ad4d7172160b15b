import type { Hunk } from "./hunks.ts";
import type { Unit } from "./unit.ts";

/** One step of an aligned hunk: indices of units, -1 where a side has none. Both sides with equal keys: unchanged. */
export interface Step {
  readonly old: number;
  readonly new: number;
}

/** Above this many cells a hunk is not looked into: a text replaced as a whole. */
const mostCells = 160_000;

/**
 * Pairs the units of a hunk at least cost (Needleman and Wunsch 1970), so that a number meets a number and a modal a
 * modal. Null for a hunk too large to look into.
 */
export function alignHunk(
  hunk: Hunk,
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  cost: (a: Unit, b: Unit) => number,
): readonly Step[] | null {
  const rows = hunk.oldTo - hunk.oldFrom;
  const columns = hunk.newTo - hunk.newFrom;
  if (rows === 0 || columns === 0) return oneSided(hunk);
  if ((rows + 1) * (columns + 1) > mostCells) return null;
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const from = new Uint8Array((rows + 1) * width);
  const gapOld = Array.from({ length: rows }, (_, row) => gap(oldUnits[hunk.oldFrom + row]));
  const gapNew = Array.from({ length: columns }, (_, column) => gap(newUnits[hunk.newFrom + column]));
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      if (row === 0 && column === 0) continue;
      const cell = row * width + column;
      let least = Infinity;
      let way = 0;
      if (row > 0 && column > 0) {
        const a = oldUnits[hunk.oldFrom + row - 1];
        const b = newUnits[hunk.newFrom + column - 1];
        if (a && b) least = (best[cell - width - 1] ?? 0) + cost(a, b);
        way = 1;
      }
      const up = row > 0 ? (best[cell - width] ?? 0) + (gapOld[row - 1] ?? 1) : Infinity;
      if (up < least) {
        least = up;
        way = 2;
      }
      const left = column > 0 ? (best[cell - 1] ?? 0) + (gapNew[column - 1] ?? 1) : Infinity;
      if (left < least) {
        least = left;
        way = 3;
      }
      best[cell] = least;
      from[cell] = way;
    }
  }
  return trace(hunk, from, rows, columns);
}

function trace(hunk: Hunk, from: Uint8Array, rows: number, columns: number): readonly Step[] {
  const steps: Step[] = [];
  let row = rows;
  let column = columns;
  while (row > 0 || column > 0) {
    const way = from[row * (columns + 1) + column];
    if (way === 1) steps.push({ old: hunk.oldFrom + --row, new: hunk.newFrom + --column });
    else if (way === 2) steps.push({ old: hunk.oldFrom + --row, new: -1 });
    else steps.push({ old: -1, new: hunk.newFrom + --column });
  }
  return steps.reverse();
}

function oneSided(hunk: Hunk): readonly Step[] {
  const steps: Step[] = [];
  for (let index = hunk.oldFrom; index < hunk.oldTo; index++) steps.push({ old: index, new: -1 });
  for (let index = hunk.newFrom; index < hunk.newTo; index++) steps.push({ old: -1, new: index });
  return steps;
}

function gap(unit: Unit | undefined): number {
  return unit?.type === "sign" ? 0.4 : 1;
}
