import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { JoinPoints, PointOperation, PointSpot, ReadPoint, SplitPoint } from "./span.ts";

/** A point of any tree of points. */
interface Node<P> {
  readonly id: string;
  readonly points: readonly P[];
}

/** How the points of one kind of tree are made, cut and put together. */
export interface PointKit<P> {
  readonly made: (point: ReadPoint) => P;
  readonly withPoints: (point: P, points: readonly P[]) => P;
  /** What stays and what stands after it, without regard to the points below. */
  readonly split: (point: P, at: SplitPoint) => Result<readonly [P, P]>;
  readonly join: (point: P, next: P, by: JoinPoints) => Result<P>;
  /** The tree without a point, or with it struck; null where it has no such point. */
  readonly without: (points: readonly P[], id: string) => readonly P[] | null;
}

/** A tree of points with one operation done. */
export function operated<P extends Node<P>>(
  points: readonly P[],
  operation: PointOperation,
  kit: PointKit<P>,
): Result<readonly P[]> {
  switch (operation.op) {
    case "insert": {
      const known = idsOf(points);
      const taken = [...idsOf([operation.point])].find((id) => known.has(id));
      if (taken !== undefined) return failed(said("point-taken", { point: taken }), { place: taken });
      return put(points, operation.at, kit.made(operation.point), kit);
    }
    case "delete":
      return changed(kit.without(points, operation.point), operation.point);
    case "move": {
      const moved = placed(points, operation.point)?.point;
      if (moved === undefined) return unknownPoint(operation.point);
      return put(without(points, operation.point, kit) ?? points, operation.at, moved, kit);
    }
    case "split":
      return split(points, operation, kit);
    case "join":
      return join(points, operation, kit);
    // One party's words have nothing to stand apart from.
    case "part":
      return failed(said("part-held", { point: operation.point }), { place: operation.point });
  }
}

/** The operation that leads back from one that fits the points. */
export function inverseOf<P extends Node<P>>(
  points: readonly P[],
  operation: PointOperation,
  read: (point: P) => ReadPoint,
): PointOperation | null {
  if (operation.op === "insert") return { op: "delete", point: operation.point.id };
  if (operation.op === "split")
    return { op: "join", point: operation.point, next: operation.into.id, gap: operation.gap };
  if (operation.op === "part") return { op: "join", point: operation.point, next: operation.into.id, gap: "" };
  const was = placed(points, operation.point);
  if (was === null) return null;
  if (operation.op === "delete") return { op: "insert", at: was.at, point: read(was.point) };
  if (operation.op === "move") return { op: "move", point: operation.point, at: was.at };
  const next = placed(points, operation.next);
  if (next === null) return null;
  const { gap, point } = operation;
  const { id, label } = read(next.point);
  const at = read(was.point).text.length;
  return { op: "split", point, at, gap, into: { id, label }, below: was.point.points.length };
}

/** The points of which nothing may be said beside an operation in the same edit: then the order of the parts would matter. */
export function touchedBy<P extends Node<P>>(points: readonly P[], operation: PointOperation): readonly string[] {
  switch (operation.op) {
    case "delete": {
      const gone = placed(points, operation.point)?.point;
      return gone === undefined ? [] : [...idsOf([gone])];
    }
    case "split":
    case "part":
      return [operation.point];
    case "join":
      return [operation.point, operation.next];
    default:
      return [];
  }
}

/** The point that an operation names as there already; null for the very beginning. */
export function namedBy(operation: PointOperation): readonly string[] {
  const spot = "at" in operation && typeof operation.at === "object" ? operation.at : null;
  const beside = spot === null ? null : "after" in spot ? spot.after : spot.under;
  const named = beside === null ? [] : [beside];
  if (operation.op === "insert") return named;
  if (operation.op === "join") return [operation.point, operation.next];
  return [operation.point, ...named];
}

/** Where a point stands in a tree. */
export function placed<P extends Node<P>>(
  points: readonly P[],
  id: string,
  parent: string | null = null,
): { readonly at: PointSpot; readonly point: P } | null {
  let before: string | null = null;
  for (const point of points) {
    if (point.id === id) return { at: before === null ? { under: parent } : { after: before }, point };
    const below = placed(point.points, id, point.id);
    if (below !== null) return below;
    before = point.id;
  }
  return null;
}

/** A tree without a point and all below it; null where it has no such point. */
export function without<P extends Node<P>>(
  points: readonly P[],
  id: string,
  kit: Pick<PointKit<P>, "withPoints">,
): readonly P[] | null {
  for (const [index, each] of points.entries()) {
    if (each.id === id) return points.toSpliced(index, 1);
    const below = without(each.points, id, kit);
    if (below !== null) return points.with(index, kit.withPoints(each, below));
  }
  return null;
}

/** The ids of all points of a tree. */
export function idsOf(points: readonly Node<unknown>[], ids = new Set<string>()): Set<string> {
  for (const { id, points: below } of points) {
    ids.add(id);
    idsOf(below as readonly Node<unknown>[], ids);
  }
  return ids;
}

/** That a text has no such point. */
export function unknownPoint(id: string): Result<never> {
  return failed(said("unknown-point", { point: id }), { place: id });
}

function changed<P>(points: readonly P[] | null, id: string): Result<readonly P[]> {
  return points === null ? unknownPoint(id) : ok(points);
}

function put<P extends Node<P>>(
  points: readonly P[],
  at: PointSpot,
  point: P,
  kit: Pick<PointKit<P>, "withPoints">,
): Result<readonly P[]> {
  return changed(inserted(points, at, point, kit), "after" in at ? at.after : (at.under ?? ""));
}

function inserted<P extends Node<P>>(
  points: readonly P[],
  at: PointSpot,
  point: P,
  kit: Pick<PointKit<P>, "withPoints">,
): readonly P[] | null {
  if ("under" in at && at.under === null) return [point, ...points];
  for (const [index, each] of points.entries()) {
    if ("after" in at && each.id === at.after) return points.toSpliced(index + 1, 0, point);
    const below =
      "under" in at && each.id === at.under ? [point, ...each.points] : inserted(each.points, at, point, kit);
    if (below !== null) return points.with(index, kit.withPoints(each, below));
  }
  return null;
}

/** The list of siblings in which a point stands, done anew; fails where the tree has no such point. */
function amongSiblings<P extends Node<P>>(
  points: readonly P[],
  id: string,
  kit: PointKit<P>,
  change: (siblings: readonly P[], index: number) => Result<readonly P[]>,
): Result<readonly P[]> | null {
  for (const [index, each] of points.entries()) {
    if (each.id === id) return change(points, index);
    const below = amongSiblings(each.points, id, kit, change);
    if (below !== null) return below.ok ? ok(points.with(index, kit.withPoints(each, below.value))) : below;
  }
  return null;
}

function split<P extends Node<P>>(points: readonly P[], by: SplitPoint, kit: PointKit<P>): Result<readonly P[]> {
  if (idsOf(points).has(by.into.id)) return failed(said("point-taken", { point: by.into.id }), { place: by.into.id });
  const done = amongSiblings(points, by.point, kit, (siblings, index) => {
    const point = siblings[index] as P;
    if (by.below < 0 || by.below > point.points.length) return unknownPoint(by.point);
    const parts = kit.split(point, by);
    if (!parts.ok) return parts;
    const [stays, goes] = parts.value;
    return ok(
      siblings.toSpliced(
        index,
        1,
        kit.withPoints(stays, point.points.slice(0, by.below)),
        kit.withPoints(goes, point.points.slice(by.below)),
      ),
    );
  });
  return done ?? unknownPoint(by.point);
}

function join<P extends Node<P>>(points: readonly P[], by: JoinPoints, kit: PointKit<P>): Result<readonly P[]> {
  const done = amongSiblings(points, by.point, kit, (siblings, index) => {
    const [point, next] = [siblings[index] as P, siblings[index + 1]];
    if (next?.id !== by.next) return failed(said("not-next", { point: by.point, next: by.next }), { place: by.next });
    const one = kit.join(point, next, by);
    if (!one.ok) return one;
    return ok(siblings.toSpliced(index, 2, kit.withPoints(one.value, [...point.points, ...next.points])));
  });
  return done ?? unknownPoint(by.point);
}
