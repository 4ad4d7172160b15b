import { SURE_PAIRING, type AlignmentCorrection, type Correspondence } from "../alignment.ts";
import { walkPoints, type Draft, type Point } from "../draft.ts";
import { keyOf, remember, type CompileCache } from "./cache.ts";
import { nodesOf, type Decisions, type PartyCorrections } from "./decisions.ts";
import { Grouping, type Evidence, type Group, type Link, type SplitLink } from "./groups.ts";
import type { FlatDraft, Layout } from "./layout.ts";
import { joinHeads } from "./heads.ts";
import { extendRuns, sureLinks } from "./sure.ts";

/** Finds which points of two drafts correspond; `alignDrafts` unless a test brings its own. */
export type Aligner = (
  a: Draft,
  b: Draft,
  options: { readonly corrections?: readonly AlignmentCorrection[] },
) => readonly Correspondence[];

/** Up to so many drafts, each pair is aligned as a whole; of more, what is beyond doubt is paired first. */
const FEW_DRAFTS = 4;

/** What evidence is gathered with. */
export interface Inquiry {
  readonly layout: Layout;
  /** Drafts with points that still need a place; pairs without any are not asked. */
  readonly unplaced: ReadonlySet<number>;
  readonly decisions: Decisions;
  readonly align: Aligner;
  readonly cache: CompileCache;
}

/** Points grouped, and the pairs that the alignments made but that are too weak to be joined on. */
export interface Grouped {
  readonly grouping: Grouping;
  readonly unsure: readonly Link[];
}

/**
 * Groups the points of all drafts by what persons decided, before all else, and by what the alignments of pairs of
 * drafts say: what is unsure stays apart.
 */
export function groupPoints(inquiry: Inquiry, pinned: readonly Group[]): Grouped {
  const { layout, decisions, unplaced, cache } = inquiry;
  const grouping = new Grouping(layout, pinned, decisions.allowed);
  grouping.apply({ ...decisions, unsure: [] });
  const isMany = layout.drafts.length > FEW_DRAFTS && unplaced.size > 0;
  if (isMany) {
    grouping.apply({ links: sureLinks(layout, cache), splits: [], unsure: [] });
    extendRuns(grouping, cache);
  }
  const evidence = evidenceOfPairs(inquiry, isMany ? grouping : null);
  grouping.apply(evidence);
  joinHeads(layout, grouping);
  return { grouping, unsure: evidence.unsure };
}

/** `settled`: a grouping whose pairs need no further asking. */
function evidenceOfPairs(inquiry: Inquiry, settled: Grouping | null): Evidence {
  const { layout, decisions, unplaced } = inquiry;
  const evidence: Gathering = { links: [], splits: [], unsure: [] };
  layout.drafts.forEach((left, a) => {
    layout.drafts.slice(a + 1).forEach((right, step) => {
      const b = a + 1 + step;
      if (!unplaced.has(a) && !unplaced.has(b)) return;
      const decided = correctionsBetween(left, right, decisions.corrections);
      const whole = settled === null || decided.length > 0;
      const from = whole ? left.aligned : excerpt(layout, a, b, settled);
      const to = whole ? right.aligned : excerpt(layout, b, a, settled);
      if (from.points.length === 0 || to.points.length === 0) return;
      for (const found of correspondences(from, to, decided, inquiry)) {
        if ((!whole && isGuess(found)) || isOutside(found, left, right)) continue;
        addEvidence(found, nodesOf(left, layout.firstNode[a]), nodesOf(right, layout.firstNode[b]), evidence);
      }
    });
  });
  return evidence;
}

/**
 * Whether a pairing, not made by a person, is with a line outside the agreement: what one draft prints there is its own, unless
 * the other prints there the very same.
 */
function isOutside({ from, to, reason }: Correspondence, left: FlatDraft, right: FlatDraft): boolean {
  const pointsOf = ({ points, indexOfId }: FlatDraft, ids: readonly string[]) =>
    ids.flatMap((id) => points[indexOfId.get(id) ?? -1] ?? []);
  const [ones, others] = [pointsOf(left, from), pointsOf(right, to)];
  const said = (points: readonly Point[]) => points.map(({ text, heading }) => `${heading}\n${text}`).join("\n");
  const stands = (points: readonly Point[]) => points.filter(({ outside }) => outside !== undefined).length;
  if (reason.basis === "corrected" || stands(ones) + stands(others) === 0) return false;
  return stands(ones) + stands(others) < ones.length + others.length || said(ones) !== said(others);
}

/** Whether a pairing rests on its surroundings alone: in an excerpt, where surroundings are cut away, it says nothing. */
export function isGuess({ reason, confidence }: Correspondence): boolean {
  return reason.basis === "neighbours" && confidence < 0.5;
}

/**
 * The points of a draft that may still find a counterpart in another draft, nested as far as their parents are among
 * them: those in groups without that draft, if that draft has a point in some group without any of the same drafts.
 */
function excerpt(layout: Layout, draft: number, other: number, settled: Grouping): Draft {
  const flat = layout.drafts[draft];
  if (!flat) throw new RangeError(`no draft ${draft}`);
  const own = openGroups(layout, draft, other, settled);
  const theirs = [...new Set(openGroups(layout, other, draft, settled).values())];
  let node = layout.firstNode[draft] ?? 0;
  const pick = (points: readonly Point[]): Point[] =>
    points.flatMap((one) => {
      const group = own.get(node++);
      const below = pick(one.points);
      return group && theirs.some((their) => areDisjoint(layout, group, their)) ? [{ ...one, points: below }] : below;
    });
  return { ...flat.aligned, points: pick(flat.aligned.points) };
}

/** For each node of a draft that has no counterpart in another draft yet: its group. */
function openGroups(layout: Layout, draft: number, other: number, settled: Grouping): ReadonlyMap<number, Group> {
  const open = new Map<number, Group>();
  const first = layout.firstNode[draft] ?? 0;
  const count = layout.drafts[draft]?.points.length ?? 0;
  for (let node = first; node < first + count; node++) {
    const groups = settled.groupsOf[node] ?? [];
    const [group] = groups;
    const isMet = groups.some(({ pieces }) => pieces.some((piece) => layout.draftOf[piece.node] === other));
    if (group && !isMet) open.set(node, group);
  }
  return open;
}

function areDisjoint({ draftOf }: Layout, first: Group, second: Group): boolean {
  return first.pieces.every((one) => second.pieces.every((other) => draftOf[one.node] !== draftOf[other.node]));
}

function correspondences(
  left: Draft,
  right: Draft,
  corrections: readonly AlignmentCorrection[],
  { align, cache }: Inquiry,
): readonly Correspondence[] {
  const key = keyOf([keyOfDraft(left, cache), keyOfDraft(right, cache), JSON.stringify(corrections)]);
  return remember(cache.pairs, key, () => align(left, right, { corrections }), 2_000);
}

function keyOfDraft(draft: Draft, cache: CompileCache): string {
  const known = cache.keys.get(draft);
  if (known !== undefined) return known;
  const key = contentKey(draft);
  cache.keys.set(draft, key);
  return key;
}

/** All that an aligner may look at, as one string. */
export function contentKey({ language, points }: Draft): string {
  const parts = [language];
  for (const { point, depth } of walkPoints(points)) {
    const { id, label, heading, text, deleted, wording } = point;
    parts.push(`${depth}${deleted ? "-" : "+"}${wording}`, id, label, heading, text);
  }
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

/** Evidence in the making. */
interface Gathering {
  readonly links: Link[];
  readonly splits: SplitLink[];
  readonly unsure: Link[];
}

function addEvidence(
  found: Correspondence,
  left: (ids: readonly string[]) => number[],
  right: (ids: readonly string[]) => number[],
  { links, splits, unsure }: Gathering,
): void {
  const [from, to] = [left(found.from), right(found.to)];
  const why = { weight: found.confidence, corrected: found.reason.basis === "corrected" };
  if (!why.corrected && found.confidence < SURE_PAIRING) {
    if (from.length > 1 && to.length > 1) pairInOrder(from, to, why, unsure);
    else for (const a of from) for (const b of to) unsure.push({ a, b, ...why });
    return;
  }
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
