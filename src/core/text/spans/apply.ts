import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { PointOperation, PointSpot, ReadPoint, Span, TextEdit } from "./span.ts";

/** Spans of one text in their order; fails where they overlap or their words do not stand there. */
export function fitSpans(text: string, spans: readonly Span[]): Result<readonly Span[]> {
  const inOrder = spans.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let end = 0;
  for (const { from, to, quote, point } of inOrder) {
    if (!Number.isSafeInteger(from) || from < end || to < from || text.slice(from, to) !== quote || to > text.length)
      return failed(said("span-misfit", { quote, from, point }), { place: point });
    end = to;
  }
  return ok(inOrder);
}

/** The text with spans that fit it put in. */
export function applySpans(text: string, spans: readonly Span[]): Result<string> {
  const fitted = fitSpans(text, spans);
  if (!fitted.ok) return fitted;
  let [words, at] = ["", 0];
  for (const { from, to, insert } of fitted.value) {
    words += text.slice(at, from) + insert;
    at = to;
  }
  return ok(words + text.slice(at));
}

/** The spans that lead back, counted in the new text. */
export function invertSpans(spans: readonly Span[]): readonly Span[] {
  const growth = new Map<string, number>();
  return spans
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map((span) => {
      const key = JSON.stringify([span.point, span.in, span.as]);
      const shift = growth.get(key) ?? 0;
      growth.set(key, shift + span.insert.length - span.quote.length);
      const from = span.from + shift;
      return { ...span, from, to: from + span.insert.length, quote: span.insert, insert: span.quote };
    });
}

/** A party's reading with its own spans and the points of an edit put in; fails where a part of it does not fit. */
export function applyEdit(points: readonly ReadPoint[], edit: TextEdit, party: string): Result<readonly ReadPoint[]> {
  const known = idsOf(points);
  const clash = clashOf(points, edit);
  if (clash !== null) return failed(said("edit-clash", { point: clash }), { place: clash });
  const own = new Map<string, Span[]>();
  for (const span of edit.spans) {
    if (!known.has(span.point)) return unknownPoint(span.point);
    if (span.as !== party) continue;
    const list = own.get(span.point);
    if (list === undefined) own.set(span.point, [span]);
    else list.push(span);
  }
  let changed = withSpans(points, own);
  for (const operation of edit.points) {
    if (!changed.ok) return changed;
    changed = applyOperation(changed.value, operation);
  }
  return changed;
}

function withSpans(
  points: readonly ReadPoint[],
  spans: ReadonlyMap<string, readonly Span[]>,
): Result<readonly ReadPoint[]> {
  if (spans.size === 0) return ok(points);
  const changed: ReadPoint[] = [];
  for (const point of points) {
    const own = spans.get(point.id) ?? [];
    const heading = applySpans(
      point.heading,
      own.filter((span) => span.in === "heading"),
    );
    const text = applySpans(
      point.text,
      own.filter((span) => span.in === "text"),
    );
    const below = withSpans(point.points, spans);
    if (!heading.ok) return heading;
    if (!text.ok) return text;
    if (!below.ok) return below;
    changed.push({ ...point, heading: heading.value, text: text.value, points: below.value });
  }
  return ok(changed);
}

function applyOperation(points: readonly ReadPoint[], operation: PointOperation): Result<readonly ReadPoint[]> {
  if (operation.op === "delete") {
    const left = without(points, operation.point);
    return left === null ? unknownPoint(operation.point) : ok(left);
  }
  const known = idsOf(points);
  const taken = [...idsOf([operation.point])].find((id) => known.has(id));
  if (taken !== undefined) return failed(said("point-taken", { point: taken }), { place: taken });
  const { at, point } = operation;
  const put = insertPoint(points, at, point, (each, below) => ({ ...each, points: below }));
  return put === null ? unknownPoint("after" in at ? at.after : (at.under ?? "")) : ok(put);
}

/** A tree with a point put in its place; null where that place is not in it. */
export function insertPoint<P extends { readonly id: string; readonly points: readonly P[] }>(
  points: readonly P[],
  at: PointSpot,
  point: P,
  withPoints: (each: P, points: readonly P[]) => P,
): readonly P[] | null {
  if ("under" in at && at.under === null) return [point, ...points];
  for (const [index, each] of points.entries()) {
    if ("after" in at && each.id === at.after) return points.toSpliced(index + 1, 0, point);
    const below =
      "under" in at && each.id === at.under ? [point, ...each.points] : insertPoint(each.points, at, point, withPoints);
    if (below !== null) return points.with(index, withPoints(each, below));
  }
  return null;
}

function without(points: readonly ReadPoint[], id: string): readonly ReadPoint[] | null {
  for (const [index, each] of points.entries()) {
    if (each.id === id) return points.toSpliced(index, 1);
    const below = without(each.points, id);
    if (below !== null) return points.with(index, { ...each, points: below });
  }
  return null;
}

/** The edit that leads back from its result, counted in the result; fails where the edit does not fit. */
export function invertEdit(points: readonly ReadPoint[], edit: TextEdit, party: string): Result<TextEdit> {
  const applied = applyEdit(points, { ...edit, points: [] }, party);
  if (!applied.ok) return applied;
  const back: PointOperation[] = [];
  let now = applied.value;
  for (const operation of edit.points) {
    const next = applyOperation(now, operation);
    if (!next.ok) return next;
    if (operation.op === "insert") back.unshift({ op: "delete", point: operation.point.id });
    else {
      const gone = placed(now, operation.point);
      if (gone !== null) back.unshift({ op: "insert", ...gone });
    }
    now = next.value;
  }
  return ok({ spans: invertSpans(edit.spans), points: back });
}

function placed(
  points: readonly ReadPoint[],
  id: string,
  parent: string | null = null,
): { readonly at: PointSpot; readonly point: ReadPoint } | null {
  let before: string | null = null;
  for (const point of points) {
    if (point.id === id) return { at: before === null ? { under: parent } : { after: before }, point };
    const below = placed(point.points, id, point.id);
    if (below !== null) return below;
    before = point.id;
  }
  return null;
}

/** A point that has spans and goes, or whose own place in the version is new: then the order of the parts would matter. */
function clashOf(points: readonly ReadPoint[], edit: TextEdit): string | null {
  const spanned = new Set(edit.spans.map(({ point }) => point));
  if (spanned.size === 0) return null;
  for (const operation of edit.points) {
    const gone = operation.op === "delete" ? placed(points, operation.point)?.point : undefined;
    const clash = gone === undefined ? undefined : [...idsOf([gone])].find((id) => spanned.has(id));
    if (clash !== undefined) return clash;
  }
  return null;
}

function idsOf(points: readonly ReadPoint[], ids = new Set<string>()): Set<string> {
  for (const { id, points: below } of points) {
    ids.add(id);
    idsOf(below, ids);
  }
  return ids;
}

function unknownPoint(id: string): Result<never> {
  return failed(said("unknown-point", { point: id }), { place: id });
}
