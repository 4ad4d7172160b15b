import { bracketsOfLabel } from "../bracketing/of-label.ts";
import type { Composite, CompositeDraftPoint, CompositePoint, RetiredPoint } from "../composite.ts";
import type { Draft, Point } from "../draft.ts";
import { draft as draftOfFields } from "../draft.ts";
import { readingText, walkComposite } from "../reading.ts";
import { keyOf } from "./cache.ts";
import type { PartyCorrections } from "./decisions.ts";
import { isGuess, type Aligner } from "./evidence.ts";
import type { Group, Piece } from "./groups.ts";
import type { FlatDraft, Layout } from "./layout.ts";
import type { OldPlace } from "./numbering.ts";
import { shareOut } from "./sentences.ts";
import { inText } from "./tree.ts";

/** What an existing composite already decides about the drafts to be compiled onto it. */
export interface Pins {
  /** One group for each composite point that is still held. */
  readonly groups: ReadonlyMap<string, Group>;
  /** For points of which every piece is as it was: those pieces. */
  readonly untouched: ReadonlyMap<string, readonly Piece[]>;
  readonly oldPoints: ReadonlyMap<string, CompositePoint>;
  readonly places: readonly OldPlace[];
  /** Label by id, retired ones included. */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Finds for each point of the new drafts the composite points that hold it already: a revised draft is followed from its
 * former version, so that what did not change stays where it is, whatever else is revised.
 */
export function pinOnto(
  onto: Composite,
  layout: Layout,
  former: ReadonlyMap<string, FlatDraft>,
  align: Aligner,
  corrections: readonly PartyCorrections[],
): Pins {
  const oldPoints = new Map<string, CompositePoint>();
  for (const { point } of walkComposite(onto.points)) oldPoints.set(point.id, point);
  const groups = new Map<string, Group>();
  const touched = new Set<string>();
  const oldSize = new Map<string, number>();
  for (const held of onto.drafts) {
    for (const { pieces } of held.points) for (const id of pieces) oldSize.set(id, (oldSize.get(id) ?? 0) + 1);
  }
  const pin = (id: string, piece: Piece, unchanged: boolean): void => {
    const group = groups.get(id);
    if (group) group.pieces = [...group.pieces, piece];
    else groups.set(id, { id, pieces: [piece] });
    if (!unchanged) touched.add(id);
  };
  layout.drafts.forEach((flat, draft) => {
    const before = former.get(flat.party);
    const entries = onto.drafts.find(({ party }) => party === flat.party)?.points;
    if (!before || !entries) return;
    followDraft(before, flat, align).forEach((olds, index) => {
      const ids = [...new Set(olds.flatMap((old) => entries[old]?.pieces ?? []))].filter((id) => oldPoints.has(id));
      const point = flat.points[index];
      const [old] = olds;
      if (!point || old === undefined || ids.length === 0) return;
      const unchanged = olds.length === 1 && samePoint(before.points[old], point) && sameBrackets(entries[old], point);
      const joins = unchanged ? (entries[old]?.joins ?? []) : null;
      for (const { id, ...piece } of cutAgain(point, ids, flat.party, oldPoints, joins)) {
        pin(id, { node: (layout.firstNode[draft] ?? 0) + index, ...piece }, unchanged);
      }
    });
  });
  unpinCorrected(groups, layout, corrections, touched);
  const untouched = new Map<string, readonly Piece[]>();
  for (const [id, { pieces }] of groups) {
    if (!touched.has(id) && pieces.length === oldSize.get(id)) untouched.set(id, pieces);
  }
  const kept = new Map<string, string>();
  for (const { id, label } of oldPoints.values()) kept.set(id, label);
  for (const { id, label } of onto.retired) kept.set(id, label);
  return { groups, untouched, oldPoints, places: placesOf(onto), kept };
}

/** Whether the composite has the brackets of the point's label among its words: earlier versions left them in the label. */
function sameBrackets(entry: CompositeDraftPoint | undefined, { label }: Point): boolean {
  return (entry?.brackets ?? "") === bracketsOfLabel(label);
}

/** Whether two points say the same, whatever their labels. */
function samePoint(a: Point | undefined, b: Point): boolean {
  if (!a) return false;
  return a.text === b.text && a.heading === b.heading && a.wording === b.wording && a.deleted === b.deleted;
}

/** For each point of the new version: the points of the former version that it continues. */
function followDraft(before: FlatDraft, after: FlatDraft, align: Aligner): readonly (readonly number[])[] {
  const from: number[][] = after.points.map(() => []);
  if (before.draft === after.draft) return after.points.map((_, index) => [index]);
  const [olds, news] = [before.points, after.points];
  let start = 0;
  let oldEnd = olds.length;
  let newEnd = news.length;
  const same = (old: number, now: number): boolean => {
    const point = news[now];
    return point !== undefined && samePoint(olds[old], point);
  };
  while (start < oldEnd && start < newEnd && same(start, start)) from[start]?.push(start++);
  while (oldEnd > start && newEnd > start && same(oldEnd - 1, newEnd - 1)) from[--newEnd]?.push(--oldEnd);
  const leftOld = range(start, oldEnd);
  const leftNew = range(start, newEnd);
  followUnique(leftOld, leftNew, olds, news, from);
  const stillOld = leftOld.filter((old) => !from.some((list) => list.includes(old)));
  const stillNew = leftNew.filter((now) => from[now]?.length === 0);
  followRevised(stillOld, stillNew, before, after, align, from);
  return from;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Points whose words stand once in either version. */
function followUnique(
  leftOld: readonly number[],
  leftNew: readonly number[],
  olds: readonly Point[],
  news: readonly Point[],
  from: readonly number[][],
): void {
  const places = new Map<string, { old: number[]; now: number[] }>();
  const placeOf = (point: Point): { old: number[]; now: number[] } => {
    const key = keyOf([point.wording, String(point.deleted), point.heading, point.text]);
    let place = places.get(key);
    if (!place) places.set(key, (place = { old: [], now: [] }));
    return place;
  };
  for (const old of leftOld) if (olds[old]) placeOf(olds[old]).old.push(old);
  for (const now of leftNew) if (news[now]) placeOf(news[now]).now.push(now);
  for (const { old, now } of places.values()) {
    const [only, here] = [old[0], now[0]];
    if (old.length === 1 && now.length === 1 && only !== undefined && here !== undefined) from[here]?.push(only);
  }
}

/** Points whose words changed: aligned among themselves. */
function followRevised(
  leftOld: readonly number[],
  leftNew: readonly number[],
  before: FlatDraft,
  after: FlatDraft,
  align: Aligner,
  from: readonly number[][],
): void {
  if (leftOld.length === 0 || leftNew.length === 0) return;
  const excerpt = (flat: FlatDraft, left: readonly number[]): Draft =>
    draftOfFields({
      language: flat.draft.language,
      points: left.flatMap((index) => {
        const point = flat.points[index];
        return point ? [{ ...point, id: String(index), points: [] }] : [];
      }),
    });
  for (const found of align(excerpt(before, leftOld), excerpt(after, leftNew), {})) {
    const [first] = found.to;
    if (first === undefined || isGuess(found)) continue;
    for (const old of found.from) {
      if (!from.some((list) => list.includes(Number(old)))) from[Number(first)]?.push(Number(old));
    }
  }
}

/** Cuts a point as the composite points that hold it ask for: exactly as before, or by the words they hold. */
function cutAgain(
  point: Point,
  ids: readonly string[],
  party: string,
  oldPoints: ReadonlyMap<string, CompositePoint>,
  joins: readonly string[] | null,
): readonly ({ readonly id: string } & Omit<Piece, "node">)[] {
  const end = point.text.length;
  if (ids.length === 1 || point.deleted) {
    // A struck point has no words to share out: it stands where it stood, its words counted to the first place.
    const kept = joins ? ids : ids.slice(0, 1);
    return kept.map((id, nth) => ({ id, from: nth === 0 ? 0 : end, to: end, nth }));
  }
  const texts = ids.map((id) => readingText(oldPoints.get(id)?.text ?? [], party));
  if (!joins) {
    return shareOut(point.text, texts).flatMap(({ target, from, to }) => {
      const id = ids[target];
      return id === undefined ? [] : [{ id, from, to }];
    });
  }
  let at = 0;
  return ids.map((id, nth) => {
    const from = at;
    const to = from + (texts[nth]?.length ?? 0);
    at = to + (joins[nth]?.length ?? 0);
    return { id, from, to, nth };
  });
}

/** A person's later decision frees the points that it puts elsewhere. */
function unpinCorrected(
  groups: ReadonlyMap<string, Group>,
  layout: Layout,
  corrections: readonly PartyCorrections[],
  touched: Set<string>,
): void {
  const draftNamed = (party: string): number => layout.drafts.findIndex((flat) => flat.party === party);
  const released: Piece[] = [];
  const release = (draft: number, wanted: (piece: Piece) => boolean, group: Group, id: string): void => {
    const kept = group.pieces.filter((piece) => layout.draftOf[piece.node] !== draft || wanted(piece));
    if (kept.length === group.pieces.length) return;
    released.push(...group.pieces.filter((piece) => !kept.includes(piece)));
    group.pieces = kept;
    touched.add(id);
  };
  for (const { from, to, corrections: decided } of corrections) {
    const [a, b] = [draftNamed(from), draftNamed(to)];
    for (const one of decided) {
      const [left, right] = [nodesNamed(layout, a, one.from), nodesNamed(layout, b, one.to)];
      for (const [id, group] of groups) {
        const hasLeft = group.pieces.some(({ node }) => left.has(node));
        const hasRight = group.pieces.some(({ node }) => right.has(node));
        if (hasLeft) release(b, ({ node }) => right.has(node), group, id);
        else if (hasRight) release(b, ({ node }) => !right.has(node), group, id);
      }
    }
  }
  standWhole(groups, released, touched);
}

/**
 * A cut point that is freed from some of its places keeps all its words: those of each place that it left stand in the
 * place before, or, where it left the first, in the one after.
 */
function standWhole(groups: ReadonlyMap<string, Group>, released: readonly Piece[], touched: Set<string>): void {
  const places = new Map<number, { readonly piece: Piece; readonly group: Group | null }[]>();
  for (const { node } of released) places.set(node, []);
  for (const piece of released) places.get(piece.node)?.push({ piece, group: null });
  for (const group of groups.values()) {
    for (const piece of group.pieces) places.get(piece.node)?.push({ piece, group });
  }
  for (const list of places.values()) {
    list.sort((x, y) => inText(x.piece, y.piece));
    const kept = list.flatMap(({ group }, at) => (group ? [at] : []));
    kept.forEach((at, nth) => {
      const { piece, group } = list[at] ?? {};
      const last = list[(kept[nth + 1] ?? list.length) - 1];
      if (!piece || !group || !last) return;
      const whole = { ...piece, from: nth === 0 ? 0 : piece.from, to: last.piece.to };
      group.pieces = group.pieces.map((one) => (one === piece ? whole : one));
      // Also where its words are as before: it may now be the first place, which has the heading.
      if (group.id !== null) touched.add(group.id);
    });
  }
}

function nodesNamed(layout: Layout, draft: number, ids: readonly string[]): ReadonlySet<number> {
  const flat = layout.drafts[draft];
  const first = layout.firstNode[draft] ?? 0;
  return new Set(ids.flatMap((id) => (flat?.indexOfId.has(id) ? [first + (flat.indexOfId.get(id) ?? 0)] : [])));
}

/** Points and retired numbers of a composite, siblings in order. */
function placesOf(onto: Composite): readonly OldPlace[] {
  const waiting = new Map<string, RetiredPoint[]>();
  for (const retired of onto.retired) {
    const key = retired.after ?? `under ${retired.parent ?? ""}`;
    const list = waiting.get(key);
    if (list) list.push(retired);
    else waiting.set(key, [retired]);
  }
  const places: OldPlace[] = [];
  const putRetired = (key: string): void => {
    const list = waiting.get(key) ?? [];
    waiting.delete(key);
    for (const { id, label, parent } of list) {
      places.push({ id, label, parent: parent ?? null, wasRetired: true });
      putRetired(id);
    }
  };
  const put = (points: readonly CompositePoint[], parent: string | null): void => {
    putRetired(`under ${parent ?? ""}`);
    for (const { id, label, points: below } of points) {
      places.push({ id, label, parent, wasRetired: false });
      put(below, id);
      putRetired(id);
    }
  };
  put(onto.points, null);
  for (const list of waiting.values()) {
    for (const { id, label } of list) places.push({ id, label, parent: null, wasRetired: true });
  }
  return places;
}
