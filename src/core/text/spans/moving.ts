import type { Edit } from "../edit.ts";
import { redlineTexts } from "../redline.ts";
import { findPoint } from "./composite.ts";
import { namedBy, touchedBy } from "./operations.ts";
import type { PointOperation, Span, TextEdit } from "./span.ts";
import { pointReading, type TextVersionWords } from "./version.ts";

/** A part of an edit that has no place in another version, and why. */
export interface LostPart {
  readonly part: Span | PointOperation;
  readonly reason: "point-gone" | "words-changed" | "point-changed";
}

/** An edit counted in another version of its text; what could not be carried over is told. */
export interface MovedEdit {
  readonly edit: TextEdit;
  readonly lost: readonly LostPart[];
}

/**
 * Counts an edit in another version. A span goes along with its words: all that it takes out must stand there unbroken, and
 * where it only puts words in, its neighbours must. A point that goes must have the same words, all below included.
 */
export function moveEdit(edit: TextEdit, from: TextVersionWords, to: TextVersionWords): MovedEdit {
  const lost: LostPart[] = [];
  const redlines = new Map<string, Anchors>();
  const spans = edit.spans.flatMap((span): readonly Span[] => {
    const [old, now] = [pointReading(from, span.point, span.as), pointReading(to, span.point, span.as)];
    if (old === null || now === null) {
      lost.push({ part: span, reason: "point-gone" });
      return [];
    }
    const key = JSON.stringify([span.point, span.in, span.as]);
    const anchors = redlines.get(key) ?? new Anchors(old[span.in], now[span.in]);
    redlines.set(key, anchors);
    const place = anchors.place(span.from, span.to);
    if (place !== null) return [{ ...span, from: place, to: place + span.quote.length }];
    lost.push({ part: span, reason: "words-changed" });
    return [];
  });
  const fresh = new Set<string>();
  const points = edit.points.filter((operation) => {
    const reason = lostPoint(operation, from, to, fresh);
    if (reason !== null) lost.push({ part: operation, reason });
    else if (operation.op === "insert") fresh.add(operation.point.id);
    else if (operation.op === "split" || operation.op === "part") fresh.add(operation.into.id);
    return reason === null;
  });
  return { edit: { ...edit, spans, points }, lost };
}

function lostPoint(
  operation: PointOperation,
  from: TextVersionWords,
  to: TextVersionWords,
  fresh: ReadonlySet<string>,
): LostPart["reason"] | null {
  const missing = namedBy(operation).find((named) => !fresh.has(named) && wholeOf(to, named) === null);
  if (missing !== undefined) return "point-gone";
  const whole = operation.op === "delete" ? [operation.point] : touchedBy([], operation);
  return whole.every((id) => fresh.has(id) || wholeOf(from, id) === wholeOf(to, id)) ? null : "point-changed";
}

function wholeOf({ draft, composite }: TextVersionWords, id: string): string | null {
  const point = draft === undefined ? findPoint(composite?.points ?? [], id) : findPoint(draft.points, id);
  return point === undefined ? null : JSON.stringify(point);
}

/** Where words of an old text stand in a new one. */
class Anchors {
  /** Stretches that both have, with their places. */
  readonly #kept: { readonly old: number; readonly now: number; readonly length: number }[] = [];
  readonly #old: string;
  readonly #now: string;

  constructor(old: string, now: string) {
    this.#old = old;
    this.#now = now;
    const edits: readonly Edit[] = old === now ? [{ op: "keep", text: old }] : redlineTexts(old, now);
    let [before, after] = [0, 0];
    for (const { op, text } of edits) {
      if (op === "keep") this.#kept.push({ old: before, now: after, length: text.length });
      if (op === "keep" || op === "delete" || op === "moveOut") before += text.length;
      if (op === "keep" || op === "insert" || op === "moveIn") after += text.length;
    }
  }

  /** The new place of a stretch; null where it is broken. Of an empty one both neighbours must still be side by side. */
  place(from: number, to: number): number | null {
    if (from < to) {
      const kept = this.#kept.find(({ old, length }) => old <= from && to <= old + length);
      return kept === undefined ? null : kept.now + from - kept.old;
    }
    const before = from === 0 ? 0 : this.#after(from - 1);
    const after = from === this.#old.length ? this.#now.length : this.#before(from);
    return before !== null && before === after ? before : null;
  }

  /** The new place just behind a character of the old text. */
  #after(at: number): number | null {
    const kept = this.#kept.find(({ old, length }) => old <= at && at < old + length);
    return kept === undefined ? null : kept.now + at - kept.old + 1;
  }

  /** The new place just before a character of the old text. */
  #before(at: number): number | null {
    const kept = this.#kept.find(({ old, length }) => old <= at && at < old + length);
    return kept === undefined ? null : kept.now + at - kept.old;
  }
}
