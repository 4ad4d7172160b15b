import type { AlignmentCorrection, Correspondence } from "../alignment.ts";
import type { PartyDraft } from "../composite.ts";
import type { Draft } from "../draft.ts";
import { keyOf, remember, type CompileCache } from "./cache.ts";
import type { Evidence, Link, SplitLink } from "./groups.ts";
import { flattenDraft, type FlatDraft, type Layout } from "./layout.ts";

/** Finds which points of two drafts correspond; `alignDrafts` unless a test brings its own. */
export type Aligner = (
  a: Draft,
  b: Draft,
  options: { readonly corrections?: readonly AlignmentCorrection[] },
) => readonly Correspondence[];

/** A person's pairings between the drafts of two parties. */
export interface PartyCorrections {
  readonly from: string;
  readonly to: string;
  readonly corrections: readonly AlignmentCorrection[];
}

/** What the alignments of all pairs of drafts say; pairs in which nothing is left to place are not asked. */
export function gatherEvidence(
  layout: Layout,
  needsPlace: (draft: number) => boolean,
  corrections: readonly PartyCorrections[],
  align: Aligner,
  cache: CompileCache,
): Evidence {
  const links: Link[] = [];
  const splits: SplitLink[] = [];
  const { drafts } = layout;
  for (let a = 0; a < drafts.length; a++) {
    for (let b = a + 1; b < drafts.length; b++) {
      const [left, right] = [drafts[a], drafts[b]];
      if (!left || !right || (!needsPlace(a) && !needsPlace(b))) continue;
      const decided = correctionsBetween(left, right, corrections);
      for (const found of correspondences(left, right, decided, align, cache)) {
        addEvidence(found, nodesOf(left, layout.firstNode[a]), nodesOf(right, layout.firstNode[b]), links, splits);
      }
    }
  }
  return { links, splits, apart: keptApart(layout, corrections) };
}

function correspondences(
  left: FlatDraft,
  right: FlatDraft,
  corrections: readonly AlignmentCorrection[],
  align: Aligner,
  cache: CompileCache,
): readonly Correspondence[] {
  const key = keyOf([keyOfFlat(left, cache), keyOfFlat(right, cache), JSON.stringify(corrections)]);
  return remember(cache.pairs, key, () => align(left.aligned, right.aligned, { corrections }), 2_000);
}

function keyOfFlat(flat: FlatDraft, cache: CompileCache): string {
  const known = cache.keys.get(flat.draft);
  if (known !== undefined) return known;
  const key = keyOfPoints(flat);
  cache.keys.set(flat.draft, key);
  return key;
}

/** All that an aligner may look at, as one string. */
export function contentKey(source: PartyDraft): string {
  return keyOfPoints(flattenDraft(source));
}

function keyOfPoints({ points, depths, aligned }: FlatDraft): string {
  const parts = [aligned.language];
  points.forEach(({ id, label, heading, text, deleted, wording }, index) => {
    parts.push(`${depths[index]}${deleted ? "-" : "+"}${wording}`, id, label, heading, text);
  });
  return keyOf(parts);
}

/** A person's decisions on two drafts, seen from the first to the second. */
function correctionsBetween(
  left: FlatDraft,
  right: FlatDraft,
  corrections: readonly PartyCorrections[],
): readonly AlignmentCorrection[] {
  return corrections.flatMap(({ from, to, corrections: decided }) => {
    if (from === left.party && to === right.party) return decided;
    if (from === right.party && to === left.party) return decided.map((one) => ({ from: one.to, to: one.from }));
    return [];
  });
}

function nodesOf({ indexOfId }: FlatDraft, first = 0): (ids: readonly string[]) => number[] {
  return (ids) =>
    ids.flatMap((id) => {
      const index = indexOfId.get(id);
      return index === undefined ? [] : [first + index];
    });
}

function addEvidence(
  found: Correspondence,
  left: (ids: readonly string[]) => number[],
  right: (ids: readonly string[]) => number[],
  links: Link[],
  splits: SplitLink[],
): void {
  const [from, to] = [left(found.from), right(found.to)];
  const why = { weight: found.confidence, corrected: found.reason.basis === "corrected" };
  const [a, b] = [from[0], to[0]];
  if (a === undefined || b === undefined) return;
  if (from.length === 1 && to.length === 1) links.push({ a, b, ...why });
  else if (from.length === 1) splits.push({ whole: a, parts: to, ...why });
  else if (to.length === 1) splits.push({ whole: b, parts: from, ...why });
  else pairInOrder(from, to, why, links);
}

/** Several points against several: in order, one to one. */
function pairInOrder(
  from: readonly number[],
  to: readonly number[],
  why: { readonly weight: number; readonly corrected: boolean },
  links: Link[],
): void {
  from.forEach((a, index) => {
    const b = to[index];
    if (b !== undefined) links.push({ a, b, ...why });
  });
}

/** For each node that a person declared to be without counterpart in a draft: those drafts. */
function keptApart(layout: Layout, corrections: readonly PartyCorrections[]): ReadonlyMap<number, ReadonlySet<number>> {
  const apart = new Map<number, Set<number>>();
  const keep = (owner: string, other: string, ids: readonly string[]): void => {
    const draft = layout.drafts.findIndex(({ party }) => party === owner);
    const against = layout.drafts.findIndex(({ party }) => party === other);
    const flat = layout.drafts[draft];
    if (!flat || against < 0) return;
    for (const node of nodesOf(flat, layout.firstNode[draft])(ids)) {
      apart.set(node, (apart.get(node) ?? new Set()).add(against));
    }
  };
  for (const { from, to, corrections: decided } of corrections) {
    for (const one of decided) {
      if (one.to.length === 0) keep(from, to, one.from);
      if (one.from.length === 0) keep(to, from, one.to);
    }
  }
  return apart;
}
