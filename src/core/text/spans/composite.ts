import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { Composite, CompositePoint } from "../composite.ts";
import type { Draft, Point } from "../draft.ts";
import { readingText } from "../reading.ts";
import { changedText } from "./forking.ts";
import { holdersAt } from "./holders.ts";
import { compositeOperated, takenUp } from "./composite-points.ts";
import { withNotes } from "./noted.ts";
import { touchedBy, unknownPoint } from "./operations.ts";
import type { ReadPoint, Span, TextEdit, Whose } from "./span.ts";

/** The points of a composite with the words that a party reads there. */
export function compositeReading(points: readonly CompositePoint[], party: string): readonly ReadPoint[] {
  return points.map(({ id, label, heading, text, points: below }) => ({
    id,
    label,
    heading: readingText(heading, party),
    text: readingText(text, party),
    points: compositeReading(below, party),
  }));
}

/** The points of a draft with their words. */
export function draftReading(points: readonly Point[]): readonly ReadPoint[] {
  return points.map(({ id, label, heading, text, points: below }) => ({
    id,
    label,
    heading,
    text,
    points: draftReading(below),
  }));
}

/** Whether the words that a party has at a point may be changed by span: those that are not verbatim are replaced whole. */
export function isVerbatim(
  text: { readonly composite?: Composite; readonly draft?: Draft },
  point: string,
  party: string,
): boolean {
  const { composite, draft } = text;
  if (draft !== undefined) return findPoint(draft.points, point)?.wording === "verbatim";
  const held = composite?.drafts.find((each) => each.party === party);
  return (held?.points ?? []).every(({ pieces, wording }) => wording === "verbatim" || !pieces.includes(point));
}

/** A point of a tree by its id. */
export function findPoint<P extends { readonly id: string; readonly points: readonly P[] }>(
  points: readonly P[],
  id: string,
): P | undefined {
  for (const point of points) {
    const found = point.id === id ? point : findPoint(point.points, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A composite with an edit taken in. The words of each span change for the parties that the edit is for, else for all who share
 * them; the reading of each of these changes exactly as the span says, and nobody else's changes. Points that come are held by
 * them; one that goes is struck from their drafts and stays visible. Points that move, come apart or together leave every reading.
 */
export function applyToComposite(composite: Composite, edit: TextEdit): Result<Composite> {
  const spans = new Map<string, Span[]>();
  for (const span of edit.spans) spans.set(span.point, [...(spans.get(span.point) ?? []), span]);
  const spanned = new Set(spans.keys());
  const changed = withSpans(composite, spans, edit);
  if (!changed.ok) return changed;
  const [missing] = spans.keys();
  if (missing !== undefined) return unknownPoint(missing);
  let now = withNotes(composite, changed.value, spanned);
  for (const { point, as } of edit.spans) if (edit.for?.includes(as) === true) now = takenUp(now, point, as);
  for (const operation of edit.points) {
    const clash = touchedBy(now.points, operation).find((id) => spanned.has(id));
    if (clash !== undefined) return failed(said("edit-clash", { point: clash }), { place: clash });
    const next = compositeOperated(now, operation, edit.for);
    if (!next.ok) return next;
    now = next.value;
  }
  return ok(now);
}

/** The composite with spans put in; takes the points that it finds out of `spans`. What does not change is kept as it is. */
function withSpans(composite: Composite, spans: Map<string, Span[]>, whose: Whose): Result<Composite> {
  let wrong: Result<never> | null = null;
  const within = (points: readonly CompositePoint[]): readonly CompositePoint[] => {
    let same = true;
    const done = points.map((point) => {
      const own = spans.get(point.id);
      spans.delete(point.id);
      const below = within(point.points);
      if (own === undefined && below === point.points) return point;
      same = false;
      if (own === undefined) return { ...point, points: below };
      const changed = applyToPoint(point, own, holdersAt(composite, point), whose);
      if (!changed.ok) wrong = changed;
      return { ...(changed.ok ? changed.value : point), points: below };
    });
    return same ? points : done;
  };
  const points = within(composite.points);
  return wrong ?? ok(points === composite.points ? composite : { ...composite, points });
}

/** A point of a composite, held by these parties, with the spans on it put in. */
export function applyToPoint(
  point: CompositePoint,
  spans: readonly Span[],
  holders: readonly string[],
  whose: Whose = {},
): Result<CompositePoint> {
  const heading = changedText(
    point.heading,
    spans.filter((span) => span.in === "heading"),
    "h",
    holders,
    whose,
  );
  if (!heading.ok) return heading;
  const text = changedText(
    point.text,
    spans.filter((span) => span.in === "text"),
    "s",
    holders,
    whose,
  );
  return text.ok ? ok({ ...point, heading: heading.value, text: text.value }) : text;
}
