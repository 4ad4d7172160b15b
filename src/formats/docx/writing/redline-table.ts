import { cellsIn, layOut, type Laid, type LaidRow, type TablePiece } from "../../../core/text/table.ts";
import type { MergedAtom, Status } from "./merge.ts";

/** Words of a redline in a table or beside one: what happens to them, and whether they are struck in their draft. */
export interface TrackedWords {
  readonly status: "common" | "del" | "ins";
  readonly struck: boolean;
}

type Piece = TablePiece<TrackedWords>;

/** A move inside a table is shown as what goes and what comes. */
function plainStatus(status: Status): TrackedWords["status"] {
  return status === "moveFrom" ? "del" : status === "moveTo" ? "ins" : status;
}

/** Words and tables that are one paragraph of a redline, and what happens to its end. */
export interface TrackedStretch {
  readonly laid: readonly Laid<TrackedWords>[];
  readonly end: TrackedWords["status"];
}

/**
 * One paragraph of a redline as words and tables, or null where it holds no table. A row whose cells are others than
 * before is two rows: one that goes and one that comes. Where words and rows cannot be told apart in one, the old
 * paragraph goes as a whole and the new one comes.
 */
export function layTracked(atoms: readonly MergedAtom[], end: Status): readonly TrackedStretch[] | null {
  const pieces = atoms.flatMap(({ atom, status }): readonly Piece[] =>
    atom.kind === "text" ? [{ text: atom.text, tag: { status: plainStatus(status), struck: atom.struck } }] : [],
  );
  const sides = (["del", "ins"] as const).map((status) => ({ status, pieces: sideOf(pieces, status) }));
  if (!sides.some((side) => layOut(ownLine(side.pieces)).some(({ kind }) => kind === "table"))) return null;
  const together = layTogether(pieces);
  if (together !== null && sides.every(({ status, pieces: own }) => linesOf(own) === readBack(together, status)))
    return [{ laid: together, end: plainStatus(end) }];
  if (end !== "common") return null;
  return sides.map(({ status, pieces: own }) => ({
    laid: layOut(ownLine(own.map(({ text, tag }) => ({ text, tag: { ...tag, status } })))),
    end: status,
  }));
}

function sideOf(pieces: readonly Piece[], side: "del" | "ins"): readonly Piece[] {
  return pieces.filter(({ tag }) => tag.status === "common" || tag.status === side);
}

/** The lines of one side, a label before a table on its own. */
function linesOf(pieces: readonly Piece[]): string {
  return ownLine(pieces)
    .map(({ text }) => text)
    .join("")
    .replace(/\n$/u, "");
}

/** The lines of one side as Word gives them back when all changes are taken or all refused. */
function readBack(laid: readonly Laid<TrackedWords>[], side: "del" | "ins"): string {
  const stretches = laid.flatMap((each) => (each.kind === "table" ? each.rows.map(({ line }) => line) : [each.pieces]));
  return stretches
    .flatMap((line, at) => {
      const own = sideOf(line, side);
      const stays = own.some(({ text }) => text.trim() !== "") || at === 0;
      const words = own.map(({ text }) => text).join("");
      return stays ? [words.replace(/\n$/u, "")] : [];
    })
    .join("\n");
}

function layTogether(pieces: readonly Piece[]): readonly Laid<TrackedWords>[] | null {
  const split: Laid<TrackedWords>[] = [];
  for (const each of layOut(ownLine(pieces))) {
    if (each.kind === "words") {
      split.push(each);
      continue;
    }
    const rows: LaidRow<TrackedWords>[] = [];
    for (const row of each.rows) {
      const shown = rowsOf(row);
      if (shown === null) return null;
      rows.push(...shown);
    }
    split.push({ kind: "table", rows });
  }
  // A line that is a row on one side only is none together.
  const isTorn = split.some(
    (each) => each.kind === "words" && /^\|/mu.test(each.pieces.map(({ text }) => text).join("")),
  );
  return isTorn ? null : split;
}

/** A label is no part of a row: it stands on a line of its own. */
function ownLine(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => text.startsWith("|"));
  const before = pieces.slice(0, Math.max(at, 0));
  const lead = before.map(({ text }) => text).join("");
  if (!/^[^\n|]*[\t ]$/u.test(lead)) return pieces;
  return [...before, { text: "\n", tag: { status: "common", struck: false } }, ...pieces.slice(at)];
}

function rowsOf(row: LaidRow<TrackedWords>): readonly LaidRow<TrackedWords>[] | null {
  if (wholeStatus(row.line) !== null) return [row];
  const shape = (pieces: readonly Piece[]): string | null => {
    const cells = cellsIn(
      pieces
        .map(({ text }) => text)
        .join("")
        .replace(/\n$/u, ""),
    );
    return cells === null ? null : JSON.stringify(cells.map(({ head, columns, above }) => [head, columns, above]));
  };
  const sides = (["del", "ins"] as const).map((status) => ({
    status,
    pieces: row.line.filter(({ tag }) => tag.status === "common" || tag.status === status),
  }));
  const shapes = sides.map(({ pieces }) => shape(pieces));
  if (shapes.includes(null)) return null;
  if (shapes.every((each) => each === shape(row.line))) return [row];
  return sides.flatMap(({ status, pieces }) =>
    layOut(pieces.map(({ text, tag }) => ({ text, tag: { ...tag, status } }))).flatMap((each) =>
      each.kind === "table" ? each.rows : [],
    ),
  );
}

/** The one thing that happens to all words, or null. */
export function wholeStatus(pieces: readonly Piece[]): TrackedWords["status"] | null {
  const all = new Set(pieces.flatMap(({ text, tag }) => (text.trim() === "" ? [] : [tag.status])));
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : null;
}
