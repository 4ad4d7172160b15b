import type {
  Redline,
  RedlinePair,
  Relation,
  Substitution,
  UnfollowedReference,
} from "../../../../core/text/alignment.ts";
import type { Change, ChangeClass } from "../../../../core/text/change.ts";
import type { Draft } from "../../../../core/text/draft.ts";
import type { Edit } from "../../../../core/text/edit.ts";
import { flatPoints, type FlatPoint } from "../labels.ts";

/** A change with its number: the same in the text, in the margin, in the list and in the address. */
export interface NumberedChange {
  readonly n: number;
  readonly change: Change;
}

/** A pair of the redline, ready to be shown. */
export interface ComparedPair {
  readonly index: number;
  readonly pair: RedlinePair;
  readonly from: readonly FlatPoint[];
  readonly to: readonly FlatPoint[];
  readonly changes: readonly NumberedChange[];
  /** True where a wording is not verbatim, or the points may be no counterparts: nothing is struck or underlined. */
  readonly told: boolean;
}

/** Two drafts compared, in the order of the second; changes are numbered through. */
export interface Compared {
  readonly from: readonly FlatPoint[];
  readonly to: readonly FlatPoint[];
  readonly pairs: readonly ComparedPair[];
  /** What was replaced everywhere. */
  readonly substitutions: readonly Substitution[];
  /** References that did not follow their points. */
  readonly unfollowed: readonly UnfollowedReference[];
  readonly beside: NonNullable<Redline["beside"]>;
  readonly changes: readonly (NumberedChange & { readonly pair: number })[];
  /** The way from the words moved out to the words moved in, by number of the move. */
  readonly moveEdits: ReadonlyMap<number, readonly Edit[]>;
  /** Index of the pair at either end of a move. */
  readonly moveEnds: ReadonlyMap<number, { out?: number; in?: number }>;
}

/** Which changes are shown. */
export type ChangeFilter = "all" | ChangeClass;

/** Joins a redline with the points it speaks of, and numbers its changes. */
export function compared(fromDraft: Draft, toDraft: Draft, redline: Redline): Compared {
  const from = flatPoints(fromDraft);
  const to = flatPoints(toDraft);
  const fromById = new Map(from.map((flat) => [flat.point.id, flat]));
  const toById = new Map(to.map((flat) => [flat.point.id, flat]));
  const changes: (NumberedChange & { pair: number })[] = [];
  const moveEdits = new Map<number, readonly Edit[]>();
  const moveEnds = new Map<number, { out?: number; in?: number }>();
  const pairs = redline.pairs.map((pair, index): ComparedPair => {
    const fromPoints = pair.from.flatMap((id) => fromById.get(id) ?? []);
    const toPoints = pair.to.flatMap((id) => toById.get(id) ?? []);
    const seen = pair.changes.filter(hasWords);
    const numbered = seen.map((change, at) => ({ n: changes.length + at + 1, change }));
    changes.push(...numbered.map((entry) => ({ ...entry, pair: index })));
    for (const edit of pair.edits) {
      if (edit.op !== "moveOut" && edit.op !== "moveIn") continue;
      const ends = moveEnds.get(edit.move) ?? {};
      ends[edit.op === "moveOut" ? "out" : "in"] = index;
      moveEnds.set(edit.move, ends);
      if (edit.op === "moveIn" && edit.edits !== undefined) moveEdits.set(edit.move, edit.edits);
    }
    const told =
      pair.onSameMatter === true || [...fromPoints, ...toPoints].some(({ point }) => point.wording !== "verbatim");
    return { index, pair, from: fromPoints, to: toPoints, changes: numbered, told };
  });
  return {
    from,
    to,
    pairs,
    substitutions: redline.substitutions ?? [],
    unfollowed: redline.unfollowed ?? [],
    beside: redline.beside ?? [],
    changes,
    moveEdits,
    moveEnds,
  };
}

/** The joint between two points, and white space alone, is nothing that a reader could see change. */
function hasWords({ from, to }: Change): boolean {
  return from.trim() !== "" || to.trim() !== "";
}

/** How many changes there are of each class. */
export function countChanges(changes: readonly { readonly change: Change }[]): Readonly<Record<ChangeFilter, number>> {
  const counts = { all: changes.length, substance: 0, unclassified: 0, formal: 0 };
  for (const { change } of changes) counts[change.class] += 1;
  return counts;
}

/** Whether a filter lets a change through. */
export function passes(filter: ChangeFilter, change: Change): boolean {
  return filter === "all" || change.class === filter;
}

/** What became of the points, counted. */
export interface Tally {
  readonly relations: Readonly<Record<Relation, number>>;
  readonly moved: number;
  readonly identical: number;
}

/** Counts what became of the points; a moved sub-point of a moved point is not counted again. */
export function tally({ pairs }: Compared): Tally {
  const relations: Record<Relation, number> = { same: 0, modified: 0, added: 0, dropped: 0, split: 0, merged: 0 };
  let moved = 0;
  let identical = 0;
  for (const { pair } of pairs) {
    relations[pair.relation] += 1;
    if (pair.moved) moved += 1;
    if (pair.identical) identical += 1;
  }
  return { relations, moved, identical };
}
