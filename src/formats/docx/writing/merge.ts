import type { Atom } from "./atoms.ts";
import type { PlacedAtom, Sides } from "./sides.ts";

/** What happens to an atom on the way from the old text to the new one. */
export type Status = "common" | "del" | "ins" | "moveFrom" | "moveTo";

/** An atom in the one text that holds both. */
export interface MergedAtom {
  readonly atom: Atom;
  readonly status: Status;
  /** The move whose range the atom lies in; words that were edited on the way are in it without being moved. */
  readonly move: string | null;
  /** The old side of a common atom. */
  readonly before?: Atom;
}

/**
 * Merges both sides into one order: leaving out what is inserted gives the old side, leaving out what is deleted
 * gives the new one. Between two common atoms, the rest of a line comes before whole paragraphs, old before new.
 */
export function mergeSides(sides: Sides): readonly MergedAtom[] {
  const merged: MergedAtom[] = [];
  const old = gaps(sides.old);
  const fresh = gaps(sides.new);
  let midParagraph = false;
  for (const [i, gap] of old.entries()) {
    const other = fresh[i] ?? { atoms: [], end: null };
    const gone = parts(gap.atoms, midParagraph);
    const come = parts(other.atoms, midParagraph);
    for (const [part, atoms] of gone.entries()) {
      merged.push(...atoms.map((placed) => leaving(placed)), ...(come[part] ?? []).map((placed) => arriving(placed)));
    }
    // The new side's atom knows how the paragraph looks now.
    const end = other.end ?? gap.end;
    if (end !== null)
      merged.push({ atom: end, status: "common", move: null, ...(gap.end === null ? {} : { before: gap.end }) });
    midParagraph = end?.kind === "text";
  }
  return onlyWholeMoves(merged);
}

/** Moves whose ends are each one stretch of the merged text stay moves; the others become deletions and insertions. */
function onlyWholeMoves(merged: readonly MergedAtom[]): readonly MergedAtom[] {
  const stretches = new Map<string, { from: number; to: number }>();
  let before: string | null = null;
  for (const { move, status } of merged) {
    const side = status === "del" || status === "moveFrom" ? "from" : "to";
    const key = move === null ? null : `${side} ${move}`;
    if (move !== null && key !== before) {
      const counts = stretches.get(move) ?? { from: 0, to: 0 };
      counts[side]++;
      stretches.set(move, counts);
    }
    before = key;
  }
  return merged.map((atom) => {
    const counts = atom.move === null ? undefined : stretches.get(atom.move);
    if (counts === undefined || (counts.from === 1 && counts.to === 1)) return atom;
    return {
      ...atom,
      move: null,
      status: atom.status === "moveFrom" ? "del" : atom.status === "moveTo" ? "ins" : atom.status,
    };
  });
}

interface Gap {
  readonly atoms: PlacedAtom[];
  /** The common atom after it, null at the end. */
  end: Atom | null;
}

function gaps(side: readonly PlacedAtom[]): readonly Gap[] {
  let gap: Gap = { atoms: [], end: null };
  const all = [gap];
  for (const placed of side) {
    if (placed.common) {
      gap.end = placed.atom;
      all.push((gap = { atoms: [], end: null }));
    } else gap.atoms.push(placed);
  }
  return all;
}

/** The rest of the line that a gap starts in, its whole paragraphs, the start of its last line; no move is cut. */
function parts(atoms: readonly PlacedAtom[], midParagraph: boolean): readonly (readonly PlacedAtom[])[] {
  const ends = atoms.flatMap(({ atom }, i) => (atom.kind === "text" ? [] : [i]));
  const first = midParagraph ? uncut(atoms, ends[0] ?? atoms.length) : 0;
  const last = Math.max(first, uncut(atoms, (ends.at(-1) ?? -1) + 1));
  return [atoms.slice(0, first), atoms.slice(first, last), atoms.slice(last)];
}

/** The place itself, or 0 where it lies inside a move. */
function uncut(atoms: readonly PlacedAtom[], at: number): number {
  const move = atoms[at]?.move ?? null;
  return move !== null && atoms[at - 1]?.move === move ? 0 : at;
}

function leaving({ atom, move }: PlacedAtom): MergedAtom {
  return { atom, move, status: travels(atom, move) ? "moveFrom" : "del" };
}

function arriving({ atom, move }: PlacedAtom): MergedAtom {
  return { atom, move, status: travels(atom, move) ? "moveTo" : "ins" };
}

/** Whether the atom itself is the same at both ends of its move. */
function travels(atom: Atom, move: string | null): boolean {
  return (
    move !== null && (atom.match !== null || (atom.kind === "text" && atom.move !== null && move.startsWith("passage")))
  );
}
