import { failed, ok, type Result } from "../../common/result.ts";
import { said, type Said } from "../../common/said.ts";
import type { Composite } from "../composite.ts";
import type { Draft, Point } from "../draft.ts";
import { printNotation } from "../notation.ts";
import { readingText } from "../reading.ts";
import { applySpans, cutText } from "./apply.ts";
import { applyToComposite, applyToPoint, findPoint, isVerbatim } from "./composite.ts";
import { holdersAt } from "./holders.ts";
import { idsOf, namedBy, operated, touchedBy, type PointKit } from "./operations.ts";
import type { ReadPoint, Span, TextEdit } from "./span.ts";

/** One version of a text: a draft or a composite. */
export interface TextVersionWords {
  readonly draft?: Draft;
  readonly composite?: Composite;
}

/** The words of a point as a whole; of a composite in its notation, brackets and holders included. */
export interface PointWords {
  readonly heading: string;
  readonly text: string;
}

/** What a party reads at a point; null where the version has no such point. */
export function pointReading(version: TextVersionWords, point: string, party: string): PointWords | null {
  if (version.draft !== undefined) return findPoint(version.draft.points, point) ?? null;
  const found = findPoint(version.composite?.points ?? [], point);
  return found === undefined
    ? null
    : { heading: readingText(found.heading, party), text: readingText(found.text, party) };
}

/** The whole point before and after the spans on it: derived, never kept beside them. */
export function wholePoint(
  version: TextVersionWords,
  point: string,
  spans: readonly Span[],
  only?: readonly string[],
): Result<{ readonly before: PointWords; readonly after: PointWords }> {
  const { composite } = version;
  const held = findPoint(composite?.points ?? [], point);
  if (composite !== undefined && held !== undefined) {
    const changed = applyToPoint(held, spans, holdersAt(composite, held), { for: only });
    return changed.ok ? ok({ before: notation(held), after: notation(changed.value) }) : changed;
  }
  const own = findPoint(version.draft?.points ?? [], point);
  if (own === undefined) return failed(said("unknown-point.version", { point }), { place: point });
  const changed = withWords(own, spans);
  return changed.ok ? ok({ before: own, after: changed.value }) : changed;
}

function notation(point: Composite["points"][number]): PointWords {
  const print = { attributed: true };
  return { heading: printNotation(point.heading, print), text: printNotation(point.text, print) };
}

function withWords(point: Point, spans: readonly Span[]): Result<Point> {
  const heading = applySpans(
    point.heading,
    spans.filter((span) => span.in === "heading"),
  );
  if (!heading.ok) return heading;
  const own = spans.filter((span) => span.in === "text");
  const text = applySpans(point.text, own);
  if (!text.ok) return text;
  const { footnotes } = point;
  const noted =
    footnotes === undefined ? {} : { footnotes: footnotes.map((note) => ({ ...note, at: moved(note.at, own) })) };
  return ok({ ...point, heading: heading.value, text: text.value, ...noted });
}

/** Where a place of a text is after spans: what stood in words that went stands where they stood. */
function moved(at: number, spans: readonly Span[]): number {
  let shift = 0;
  for (const { from, to, insert } of spans) {
    if (to <= at) shift += insert.length - (to - from);
    else if (from < at) shift -= at - from;
  }
  return at + shift;
}

/** Why an edit does not fit a version; null where it does. Words that are not verbatim are replaced as a whole. */
export function misfit(version: TextVersionWords, edit: TextEdit): Said | null {
  for (const point of new Set(edit.spans.map((span) => span.point))) {
    const own = edit.spans.filter((span) => span.point === point);
    const whole = wholePoint(version, point, own, edit.for);
    if (!whole.ok) return whole.failure as Said;
    const told = own.find((span) => !isVerbatim(version, point, span.as) && !isWhole(version, span));
    if (told !== undefined) return said("span-misfit.told", { party: told.as, point });
  }
  const known = new Set<string>();
  if (edit.points.length > 0) idsOf(version.draft?.points ?? version.composite?.points ?? [], known);
  for (const operation of edit.points) {
    const missing = namedBy(operation).find((named) => !known.has(named));
    if (missing !== undefined) return said("unknown-point.version", { point: missing });
    const fresh = operation.op === "insert" ? idsOf([operation.point]) : "into" in operation ? [operation.into.id] : [];
    for (const id of fresh) {
      if (known.has(id)) return said("point-taken", { point: id });
      known.add(id);
    }
    if (operation.op === "join") known.delete(operation.next);
  }
  if (edit.points.every(({ op }) => op === "insert")) return null;
  const applied = appliedWords(version, edit);
  return applied.ok ? null : (applied.failure as Said);
}

/** Whether a span replaces all words that its party reads there. */
function isWhole(version: TextVersionWords, { point, in: part, as, from, to }: Span): boolean {
  return from === 0 && to === pointReading(version, point, as)?.[part].length;
}

/** A version with an edit taken in; a deleted point of a draft is struck and stays visible. */
export function applyToVersion(version: TextVersionWords, edit: TextEdit): Result<TextVersionWords> {
  const problem = misfit(version, edit);
  return problem === null ? appliedWords(version, edit) : failed(problem);
}

function appliedWords(version: TextVersionWords, edit: TextEdit): Result<TextVersionWords> {
  if (version.composite !== undefined) {
    const composite = applyToComposite(version.composite, edit);
    return composite.ok ? ok({ composite: composite.value }) : composite;
  }
  if (version.draft === undefined) return failed(said("no-words"));
  const spans = new Map<string, Span[]>();
  for (const span of edit.spans) spans.set(span.point, [...(spans.get(span.point) ?? []), span]);
  let wrong: Result<never> | null = null;
  const within = (points: readonly Point[]): readonly Point[] =>
    points.map((point) => {
      const own = spans.get(point.id);
      const changed = own === undefined ? ok(point) : withWords(point, own);
      if (!changed.ok) wrong = changed;
      return { ...(changed.ok ? changed.value : point), points: within(point.points) };
    });
  let points = spans.size === 0 ? version.draft.points : within(version.draft.points);
  if (wrong !== null) return wrong;
  for (const operation of edit.points) {
    const clash = touchedBy(points, operation).find((id) => spans.has(id));
    if (clash !== undefined) return failed(said("edit-clash", { point: clash }), { place: clash });
    const next = operated(points, operation, kit);
    if (!next.ok) return next;
    points = next.value;
  }
  return ok({ draft: { ...version.draft, points } });
}

/** How the points of a draft are made, cut and put together. */
const kit: PointKit<Point> = {
  made: drafted,
  withPoints: (point, points) => ({ ...point, points }),
  split: (point, { at, gap, into }) => {
    const cut = cutText(point.text, at, gap, point.id);
    if (!cut.ok) return cut;
    const { wording, deleted, footnotes = [] } = point;
    const [first, second] = [footnotes.filter((note) => note.at <= at), footnotes.filter((note) => note.at > at)];
    const noted = second.map((note) => ({ ...note, at: Math.max(0, note.at - at - gap.length) }));
    return ok([
      { ...point, text: cut.value[0], ...(footnotes.length === 0 ? {} : { footnotes: first }) },
      {
        ...into,
        heading: "",
        text: cut.value[1],
        wording,
        deleted,
        points: [],
        ...(noted.length === 0 ? {} : { footnotes: noted }),
      },
    ]);
  },
  join: (point, next, { gap }) => {
    if (next.heading !== "") return failed(said("join-heading", { point: next.id }), { place: next.id });
    if (next.wording !== point.wording || next.deleted !== point.deleted)
      return failed(said("join-unlike", { point: point.id, next: next.id }), { place: next.id });
    const start = point.text.length + gap.length;
    const footnotes = [
      ...(point.footnotes ?? []),
      ...(next.footnotes ?? []).map((note) => ({ ...note, at: note.at + start })),
    ];
    return ok({ ...point, text: point.text + gap + next.text, ...(footnotes.length === 0 ? {} : { footnotes }) });
  },
  without: (points, id) => {
    let found = false;
    const within = (each: readonly Point[]): readonly Point[] =>
      each.map((point) => {
        if (point.id === id) found = true;
        return { ...point, ...(point.id === id ? { deleted: true } : {}), points: within(point.points) };
      });
    const struck = within(points);
    return found ? struck : null;
  },
};

function drafted({ points, ...words }: ReadPoint): Point {
  return { ...words, wording: "verbatim", deleted: false, points: points.map(drafted) };
}
