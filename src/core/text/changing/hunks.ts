import type { Edit } from "../edit.ts";

/** A piece of text by its place. */
interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A stretch kept word for word, by its place on both sides. */
export interface Kept {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The two texts of a redline and what they share. Moved passages stand in neither list of shared stretches. */
export interface Sides {
  readonly oldText: string;
  readonly newText: string;
  readonly kept: readonly Kept[];
  /** Passages moved, by number: where they stand. */
  readonly movedOut: ReadonlyMap<number, Kept>;
  readonly movedIn: ReadonlyMap<number, Kept & { readonly edits?: readonly Edit[] }>;
}

/** Spells both texts of a redline. */
export function sidesOf(edits: readonly Edit[]): Sides {
  const oldParts: string[] = [];
  const newParts: string[] = [];
  let from = 0;
  let to = 0;
  const kept: Kept[] = [];
  const movedOut = new Map<number, Kept>();
  const movedIn = new Map<number, Kept & { edits?: readonly Edit[] }>();
  for (const edit of edits) {
    const length = edit.text.length;
    if (edit.op === "keep") kept.push({ from, to, length });
    if (edit.op === "moveOut") movedOut.set(edit.move, { from, to, length });
    if (edit.op === "moveIn")
      movedIn.set(edit.move, edit.edits ? { from, to, length, edits: edit.edits } : { from, to, length });
    if (edit.op !== "insert" && edit.op !== "moveIn") {
      oldParts.push(edit.text);
      from += length;
    }
    if (edit.op !== "delete" && edit.op !== "moveOut") {
      newParts.push(edit.text);
      to += length;
    }
  }
  return { oldText: oldParts.join(""), newText: newParts.join(""), kept, movedOut, movedIn };
}

/** Pieces of both sides that lie whole, and alike, in kept stretches: pairs of indices in ascending order. */
export function keptPairs<T extends Placed>(
  oldUnits: readonly T[],
  newUnits: readonly T[],
  kept: readonly Kept[],
  alike: (a: T, b: T) => boolean = () => true,
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  for (const stretch of kept) {
    const oldEnd = stretch.from + stretch.length;
    const newEnd = stretch.to + stretch.length;
    while (i < oldUnits.length && (oldUnits[i]?.from ?? 0) < stretch.from) i++;
    while (j < newUnits.length && (newUnits[j]?.from ?? 0) < stretch.to) j++;
    for (;;) {
      const a = oldUnits[i];
      const b = newUnits[j];
      if (!a || !b || a.to > oldEnd || b.to > newEnd) break;
      const oldStart = a.from - stretch.from;
      const newStart = b.from - stretch.to;
      if (oldStart === newStart && a.to - a.from === b.to - b.from && alike(a, b)) {
        pairs.push([i, j]);
        i++;
        j++;
      } else if (oldStart <= newStart) i++;
      else j++;
    }
  }
  return pairs;
}

/** Two half-open runs of units, one on each side, that no kept unit interrupts. At least one is not empty. */
export interface Hunk {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** What lies between the pairs. */
export function hunksBetween(
  pairs: readonly (readonly [number, number])[],
  oldCount: number,
  newCount: number,
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  for (const [a, b] of [...pairs, [oldCount, newCount] as const]) {
    if (a > i || b > j) hunks.push({ oldFrom: i, oldTo: a, newFrom: j, newTo: b });
    i = a + 1;
    j = b + 1;
  }
  return hunks;
}
