import type { Edit } from "../../../../core/text/edit.ts";
import type { Point } from "../../../../core/text/draft.ts";
import type { NumberedChange } from "./compared.ts";

/** A run of words that is shown in one way. */
export interface Piece {
  readonly op: "keep" | "insert" | "delete" | "moveOut" | "moveIn";
  readonly text: string;
  /** Number of the move it takes part in. */
  readonly move?: number;
  /** The change it belongs to, if any. */
  readonly change?: NumberedChange;
  /** Changes whose number is raised after it. */
  readonly refs: readonly NumberedChange[];
}

/** Words and where they stand in the old and in the new text; -1 = not part of it. */
interface Atom {
  readonly op: Piece["op"];
  readonly text: string;
  readonly old: number;
  readonly new: number;
  readonly move?: number;
}

/** Which text is being shown. */
export type Side = "from" | "to" | "both";

/**
 * Cuts a redline into runs for one side, or for one text with all changes: at the ends of changes, and at the joints
 * between points, so that each point gets its own list. `joints` are the lengths of the points' own texts on the side
 * by which the answer is divided.
 */
export function piecesOf(
  edits: readonly Edit[],
  changes: readonly NumberedChange[],
  side: Side,
  divide: { readonly by: "from" | "to"; readonly lengths: readonly number[] },
  moveEdits: ReadonlyMap<number, readonly Edit[]>,
): readonly (readonly Piece[])[] {
  const atoms = cut(atomsOf(edits, side, moveEdits), changes, divide);
  const refs = new Map<number, NumberedChange[]>();
  for (const numbered of changes) {
    const at = refPlace(atoms, numbered, side);
    if (at !== null) refs.set(at, [...(refs.get(at) ?? []), numbered]);
  }
  const ends = jointEnds(divide.lengths);
  const joints = new Set(ends.slice(0, -1).map((end) => end - 1));
  const divided: Piece[][] = divide.lengths.length === 0 ? [[]] : divide.lengths.map(() => []);
  let current = 0;
  for (const [index, atom] of atoms.entries()) {
    const at = divide.by === "from" ? atom.old : atom.new;
    // Words of the other side alone stay with the point before them.
    const point = ends.findIndex((end) => at < end);
    if (at >= 0) current = point < 0 ? Math.max(0, ends.length - 1) : point;
    const list = divided[current];
    // The joint itself is no word of either point.
    const isJoint = at >= 0 && atom.text === "\n" && joints.has(at);
    if (list === undefined || isJoint) continue;
    const change = changeAt(atom, changes);
    const piece: Piece = {
      op: atom.op,
      text: atom.text,
      refs: refs.get(index) ?? [],
      ...(atom.move === undefined ? {} : { move: atom.move }),
      ...(change === undefined ? {} : { change }),
    };
    list.push(piece);
  }
  return divided;
}

/** Ends of the points' texts in the joined text, each with its joint. */
function jointEnds(lengths: readonly number[]): readonly number[] {
  let at = 0;
  return lengths.map((length) => (at += length + 1));
}

function atomsOf(edits: readonly Edit[], side: Side, moveEdits: ReadonlyMap<number, readonly Edit[]>): readonly Atom[] {
  const atoms: Atom[] = [];
  let old = 0;
  let fresh = 0;
  const push = (op: Piece["op"], text: string, inOld: boolean, inNew: boolean, move?: number) => {
    const atom = { op, text, old: inOld ? old : -1, new: inNew ? fresh : -1 };
    if (inOld) old += text.length;
    if (inNew) fresh += text.length;
    const shown = side === "both" || (side === "from" ? inOld : inNew);
    if (shown) atoms.push(move === undefined ? atom : { ...atom, move });
  };
  const moveOut = (text: string, move: number) => {
    // What was edited on the way is struck where it left.
    const inner = side === "both" ? undefined : moveEdits.get(move);
    if (inner === undefined) push("moveOut", text, true, false, move);
    for (const part of inner ?? []) {
      if (part.op === "keep") push("moveOut", part.text, true, false, move);
      else if (part.op === "delete" || part.op === "moveOut") push("delete", part.text, true, false, move);
    }
  };
  const moveIn = (text: string, move: number, inner: readonly Edit[] | undefined) => {
    if (inner === undefined) push("moveIn", text, false, true, move);
    for (const part of inner ?? []) {
      if (part.op === "keep") push("moveIn", part.text, false, true, move);
      else if (part.op === "insert" || part.op === "moveIn") push("insert", part.text, false, true, move);
      else if (side === "both") atoms.push({ op: "delete", text: part.text, old: -1, new: -1, move });
    }
  };
  for (const edit of edits) {
    switch (edit.op) {
      case "keep":
        push("keep", edit.text, true, true);
        break;
      case "delete":
        push("delete", edit.text, true, false);
        break;
      case "insert":
        push("insert", edit.text, false, true);
        break;
      case "moveOut":
        moveOut(edit.text, edit.move);
        break;
      case "moveIn":
        moveIn(edit.text, edit.move, edit.edits);
        break;
    }
  }
  return atoms;
}

function cut(
  atoms: readonly Atom[],
  changes: readonly NumberedChange[],
  divide: { readonly by: "from" | "to"; readonly lengths: readonly number[] },
): readonly Atom[] {
  const oldCuts = new Set<number>();
  const newCuts = new Set<number>();
  for (const { change } of changes) {
    if (change.fromRange !== undefined) oldCuts.add(change.fromRange.from).add(change.fromRange.to);
    if (change.toRange !== undefined) newCuts.add(change.toRange.from).add(change.toRange.to);
  }
  for (const end of jointEnds(divide.lengths)) (divide.by === "from" ? oldCuts : newCuts).add(end - 1).add(end);
  const oldSorted = [...oldCuts].sort((a, b) => a - b);
  const newSorted = [...newCuts].sort((a, b) => a - b);
  return atoms.flatMap((atom) => {
    const inside = (cuts: readonly number[], start: number) =>
      start < 0 ? [] : cuts.filter((at) => at > start && at < start + atom.text.length).map((at) => at - start);
    const places = [...new Set([...inside(oldSorted, atom.old), ...inside(newSorted, atom.new)])].sort((a, b) => a - b);
    if (places.length === 0) return [atom];
    return [0, ...places].map((start, index) => ({
      ...atom,
      text: atom.text.slice(start, places[index] ?? atom.text.length),
      old: atom.old < 0 ? -1 : atom.old + start,
      new: atom.new < 0 ? -1 : atom.new + start,
    }));
  });
}

/** The change that covers an atom; kept words belong to none. */
function changeAt(atom: Atom, changes: readonly NumberedChange[]): NumberedChange | undefined {
  if (atom.op === "keep") return undefined;
  const covers = (range: { from: number; to: number } | undefined, at: number) =>
    range !== undefined && at >= range.from && at + atom.text.length <= range.to;
  return changes.find(
    ({ change }) =>
      (atom.new >= 0 && covers(change.toRange, atom.new)) || (atom.old >= 0 && covers(change.fromRange, atom.old)),
  );
}

/** Index of the atom after which a change's number is raised, or null where this side does not show it. */
function refPlace(atoms: readonly Atom[], { change }: NumberedChange, side: Side): number | null {
  const { fromRange, toRange } = change;
  const inNew = toRange !== undefined && toRange.to > toRange.from;
  if (inNew && side !== "from") return lastBefore(atoms, "new", toRange.to);
  if (!inNew && fromRange !== undefined && side !== "to") return lastBefore(atoms, "old", fromRange.to);
  if (!inNew && fromRange === undefined && toRange === undefined && side !== "from" && atoms.length > 0)
    return atoms.length - 1;
  return null;
}

function lastBefore(atoms: readonly Atom[], which: "old" | "new", end: number): number | null {
  let found: number | null = null;
  atoms.forEach((atom, index) => {
    if (atom[which] >= 0 && atom[which] < end) found = index;
  });
  return found;
}

/** The points whose words make up the text of a side: a struck-out point has none where the other side is alive. */
export function speaking(own: readonly Point[], other: readonly Point[]): readonly Point[] {
  const alive = (points: readonly Point[]) => points.some(({ deleted }) => !deleted);
  if (other.length === 0 || (!alive(own) && !alive(other))) return own;
  return own.filter(({ deleted }) => !deleted);
}
