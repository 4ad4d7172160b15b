import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import { idsOf, inverseOf, operated, touchedBy, unknownPoint, without, type PointKit } from "./operations.ts";
import type { PointOperation, ReadPoint, Span, TextEdit } from "./span.ts";

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
  const own = new Map<string, Span[]>();
  for (const span of edit.spans) {
    if (!known.has(span.point)) return unknownPoint(span.point);
    if (span.as !== party) continue;
    const list = own.get(span.point);
    if (list === undefined) own.set(span.point, [span]);
    else list.push(span);
  }
  const spanned = new Set(edit.spans.map(({ point }) => point));
  let changed = withSpans(points, own);
  for (const operation of edit.points) {
    if (!changed.ok) return changed;
    const clash = touchedBy(changed.value, operation).find((id) => spanned.has(id));
    if (clash !== undefined) return failed(said("edit-clash", { point: clash }), { place: clash });
    changed = operated(changed.value, operation, reading);
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

/** How what one party reads is cut and put together. */
const reading: PointKit<ReadPoint> = {
  made: (point) => point,
  withPoints: (point, points) => ({ ...point, points }),
  split: (point, { at, gap, into }) => {
    const cut = cutText(point.text, at, gap, point.id);
    if (!cut.ok) return cut;
    const [text, rest] = cut.value;
    return ok([
      { ...point, text },
      { ...into, heading: "", text: rest, points: [] },
    ]);
  },
  join: (point, next, { gap }) =>
    next.heading === ""
      ? ok({ ...point, text: point.text + gap + next.text })
      : failed(said("join-heading", { point: next.id }), { place: next.id }),
  without: (points, id) => without(points, id, reading),
};

/** The words before and after a gap that must stand there. */
export function cutText(text: string, at: number, gap: string, point: string): Result<readonly [string, string]> {
  if (!Number.isSafeInteger(at) || at < 0 || at + gap.length > text.length || text.slice(at, at + gap.length) !== gap)
    return failed(said("span-misfit", { quote: gap, from: at, point }), { place: point });
  return ok([text.slice(0, at), text.slice(at + gap.length)]);
}

/** The edit that leads back from its result, counted in the result; fails where the edit does not fit. */
export function invertEdit(points: readonly ReadPoint[], edit: TextEdit, party: string): Result<TextEdit> {
  const applied = applyEdit(points, { ...edit, points: [] }, party);
  if (!applied.ok) return applied;
  const back: PointOperation[] = [];
  let now = applied.value;
  for (const operation of edit.points) {
    const next = operated(now, operation, reading);
    if (!next.ok) return next;
    const inverse = inverseOf(now, operation, (point) => point);
    if (inverse !== null) back.unshift(inverse);
    now = next.value;
  }
  return ok({ ...edit, spans: invertSpans(edit.spans), points: back });
}
