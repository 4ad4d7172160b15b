import { failed, ok, type Result } from "../../common/result.ts";
import { said, type Said } from "../../common/said.ts";
import type { Composite } from "../composite.ts";
import type { Draft, Point } from "../draft.ts";
import { printNotation } from "../notation.ts";
import { readingText } from "../reading.ts";
import { applySpans, insertPoint } from "./apply.ts";
import { applyToComposite, applyToPoint, compositeReading, draftReading, findPoint, isVerbatim } from "./composite.ts";
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
): Result<{ readonly before: PointWords; readonly after: PointWords }> {
  const held = findPoint(version.composite?.points ?? [], point);
  if (held !== undefined) {
    const changed = applyToPoint(held, spans);
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
  const text = applySpans(
    point.text,
    spans.filter((span) => span.in === "text"),
  );
  return text.ok ? ok({ ...point, heading: heading.value, text: text.value }) : text;
}

/** Why an edit does not fit a version; null where it does. Words that are not verbatim are not changed by span. */
export function misfit(version: TextVersionWords, edit: TextEdit): Said | null {
  for (const point of new Set(edit.spans.map((span) => span.point))) {
    const own = edit.spans.filter((span) => span.point === point);
    const whole = wholePoint(version, point, own);
    if (!whole.ok) return whole.failure as Said;
    const told = own.find(({ as }) => !isVerbatim(version, point, as));
    if (told !== undefined) return said("span-misfit.told", { party: told.as, point });
  }
  const known = new Set<string>();
  const read =
    version.draft === undefined
      ? compositeReading(version.composite?.points ?? [], "")
      : draftReading(version.draft.points);
  if (edit.points.length > 0) for (const point of read) gather(point, known);
  for (const operation of edit.points) {
    const named =
      operation.op === "delete" ? operation.point : "after" in operation.at ? operation.at.after : operation.at.under;
    if (named !== null && !known.has(named)) return said("unknown-point.version", { point: named });
    if (operation.op === "delete") continue;
    if (known.has(operation.point.id)) return said("point-taken", { point: operation.point.id });
    gather(operation.point, known);
  }
  return null;
}

function gather({ id, points }: ReadPoint, ids: Set<string>): void {
  ids.add(id);
  for (const each of points) gather(each, ids);
}

/** A version with an edit taken in; a deleted point of a draft is struck and stays visible. */
export function applyToVersion(version: TextVersionWords, edit: TextEdit): Result<TextVersionWords> {
  if (version.composite !== undefined) {
    const composite = applyToComposite(version.composite, edit);
    return composite.ok ? ok({ composite: composite.value }) : composite;
  }
  if (version.draft === undefined) return failed(said("no-words"));
  let wrong: Result<never> | null = null;
  const within = (points: readonly Point[]): readonly Point[] =>
    points.map((point) => {
      const changed = withWords(
        point,
        edit.spans.filter((span) => span.point === point.id),
      );
      if (!changed.ok) wrong = changed;
      const struck = edit.points.some((each) => each.op === "delete" && each.point === point.id);
      return {
        ...(changed.ok ? changed.value : point),
        ...(struck ? { deleted: true } : {}),
        points: within(point.points),
      };
    });
  const problem = misfit(version, edit);
  if (problem !== null) return failed(problem);
  let points = within(version.draft.points);
  if (wrong !== null) return wrong;
  for (const operation of edit.points) {
    if (operation.op === "delete") continue;
    const put = insertPoint(points, operation.at, drafted(operation.point), (each, below) => ({
      ...each,
      points: below,
    }));
    if (put === null) return failed(said("unknown-point.place"));
    points = put;
  }
  return ok({ draft: { ...version.draft, points } });
}

function drafted({ points, ...words }: ReadPoint): Point {
  return { ...words, wording: "verbatim", deleted: false, points: points.map(drafted) };
}
