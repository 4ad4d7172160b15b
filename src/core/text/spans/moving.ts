import type { CompositeText } from "../composite.ts";
import { Anchors, type Holding } from "./anchors.ts";
import { findPoint } from "./composite.ts";
import { namedBy, touchedBy } from "./operations.ts";
import { slotsThere } from "./slot-places.ts";
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
 * Counts an edit in another version. A span goes along with its words: all that it takes out must stand there unbroken between the
 * words that stood on either side, in the same brackets, and in one place alone. What of that fails is told as lost: nothing is put
 * together that nobody wrote so, and nothing into the brackets of others. A point that goes must have the same words, all below included.
 */
export function moveEdit(edit: TextEdit, from: TextVersionWords, to: TextVersionWords): MovedEdit {
  const lost: LostPart[] = [];
  const places = new Places(from, to, "words-beside");
  const spans = edit.spans.flatMap((span): readonly Span[] => {
    const moved = places.of(span);
    if (typeof moved === "object") return [moved];
    lost.push({ part: span, reason: moved });
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

/** Whether the words of an edit still stand in another version, whatever has come beside them; its points as `moveEdit` has them. */
export function stillStands(edit: TextEdit, from: TextVersionWords, to: TextVersionWords): boolean {
  const places = new Places(from, to, "words");
  return (
    edit.spans.every((span) => typeof places.of(span) === "object") &&
    moveEdit({ ...edit, spans: [] }, from, to).lost.length === 0
  );
}

/** Where the spans of one version stand in another. */
class Places {
  readonly #from: TextVersionWords;
  readonly #to: TextVersionWords;
  readonly #holding: Holding;
  readonly #anchors = new Map<string, Anchors>();

  constructor(from: TextVersionWords, to: TextVersionWords, holding: Holding) {
    this.#from = from;
    this.#to = to;
    this.#holding = holding;
  }

  of(span: Span): Span | "point-gone" | "words-changed" {
    const { point, in: part, as, from, to } = span;
    const [old, now] = [pointReading(this.#from, point, as), pointReading(this.#to, point, as)];
    if (old === null || now === null) return "point-gone";
    const [was, is] = [bracketed(this.#from, span), bracketed(this.#to, span)];
    // In the very same words and brackets each place is itself, even where they say a word twice.
    if (old[part] === now[part] && JSON.stringify(was) === JSON.stringify(is)) return span;
    const key = JSON.stringify([point, part, as]);
    const anchors = this.#anchors.get(key) ?? new Anchors(old[part], now[part]);
    this.#anchors.set(key, anchors);
    const place = anchors.place(from, to, this.#holding);
    if (place === null) return "words-changed";
    const { slot: _slot, past: _past, ...rest } = span;
    const moved = { ...rest, from: place, to: place + span.quote.length };
    if (this.#holding === "words") return moved;
    const slots = was === undefined || is === undefined ? {} : slotsThere(span, was, is, place);
    return slots === null ? "words-changed" : { ...moved, ...slots };
  }
}

function bracketed({ composite }: TextVersionWords, { point, in: part }: Span): CompositeText | undefined {
  return findPoint(composite?.points ?? [], point)?.[part];
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
