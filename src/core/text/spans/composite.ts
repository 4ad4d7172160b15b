import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { Alternative, Composite, CompositePoint, CompositeText, Slot } from "../composite.ts";
import type { Draft, Point } from "../draft.ts";
import { readingText } from "../reading.ts";
import { fitSpans, insertPoint } from "./apply.ts";
import type { ReadPoint, Span, TextEdit } from "./span.ts";

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
 * A composite with an edit taken in: the words of each span change for all who share them, new points are held in common. Deleted
 * points are refused: no act takes another party's words out. The reading of each span's party changes exactly as the span says.
 */
export function applyToComposite(composite: Composite, edit: TextEdit): Result<Composite> {
  if (edit.points.some(({ op }) => op === "delete")) return failed(said("point-held"));
  const spans = new Map<string, Span[]>();
  for (const span of edit.spans) spans.set(span.point, [...(spans.get(span.point) ?? []), span]);
  let wrong: Result<never> | null = null;
  const within = (points: readonly CompositePoint[]): readonly CompositePoint[] =>
    points.map((point) => {
      const own = spans.get(point.id);
      const below = within(point.points);
      if (own === undefined) return { ...point, points: below };
      spans.delete(point.id);
      const changed = applyToPoint(point, own);
      if (!changed.ok) wrong = changed;
      return { ...(changed.ok ? changed.value : point), points: below };
    });
  let points = within(composite.points);
  if (wrong !== null) return wrong;
  const [missing] = spans.keys();
  if (missing !== undefined) return failed(said("unknown-point", { point: missing }), { place: missing });
  for (const operation of edit.points) {
    if (operation.op === "delete") continue;
    if (findPoint(points, operation.point.id) !== undefined)
      return failed(said("point-taken", { point: operation.point.id }), { place: operation.point.id });
    const put = insertPoint(points, operation.at, common(operation.point), (each, below) => ({
      ...each,
      points: below,
    }));
    if (put === null) return failed(said("unknown-point.place"));
    points = put;
  }
  return ok({ ...composite, points });
}

function common({ id, label, heading, text, points }: ReadPoint): CompositePoint {
  return {
    id,
    label,
    heading: heading === "" ? [] : [heading],
    text: text === "" ? [] : [text],
    points: points.map(common),
  };
}

/** A point of a composite with the spans on it put in. */
export function applyToPoint(point: CompositePoint, spans: readonly Span[]): Result<CompositePoint> {
  const heading = applyToText(
    point.heading,
    spans.filter((span) => span.in === "heading"),
    "h",
  );
  if (!heading.ok) return heading;
  const text = applyToText(
    point.text,
    spans.filter((span) => span.in === "text"),
    "s",
  );
  return text.ok ? ok({ ...point, heading: heading.value, text: text.value }) : text;
}

/** Words of a bracketed text that may be cut and added to; every slot has some on either side, perhaps empty. */
interface Words {
  readonly text: string;
  readonly slot: string | undefined;
  readonly past: string | undefined;
  readonly cuts: { readonly from: number; readonly to: number }[];
  readonly inserts: { readonly at: number; readonly words: string }[];
}

interface OpenSlot {
  readonly id: string;
  readonly alternatives: { readonly parties: readonly string[]; readonly parts: readonly Part[] }[];
}

type Part = Words | OpenSlot;

/** A bracketed text with spans put in; each counts in the reading of its own party. */
function applyToText(text: CompositeText, spans: readonly Span[], prefix: "h" | "s"): Result<CompositeText> {
  if (spans.length === 0) return ok(text);
  const count = { next: 1 };
  const parts = opened(text, prefix, count, undefined);
  const readings = new Map<string, Span[]>();
  for (const span of spans) readings.set(span.as, [...(readings.get(span.as) ?? []), span]);
  for (const [party, own] of readings) {
    const fitted = fitSpans(readingText(text, party), own);
    if (!fitted.ok) return fitted;
    const words = readBy(parts, party);
    for (const span of fitted.value) putSpan(span, words, parts);
  }
  return closed(parts);
}

function opened(text: CompositeText, prefix: string, count: { next: number }, slot: string | undefined): Part[] {
  const parts: Part[] = [];
  let past: string | undefined;
  let open = false;
  const words = (text: string): void => {
    parts.push({ text, slot, past, cuts: [], inserts: [] });
    open = true;
  };
  for (const part of text) {
    if (typeof part === "string") words(part);
    else {
      if (!open) words("");
      const id = `${prefix}${count.next++}`;
      parts.push({
        id,
        alternatives: part.alternatives.map(({ parties, text: held }) => ({
          parties,
          parts: opened(held, prefix, count, id),
        })),
      });
      [past, open] = [id, false];
    }
  }
  if (!open) words("");
  return parts;
}

function isSlot(part: Part): part is OpenSlot {
  return "alternatives" in part;
}

/** What a party reads, in order, with the place in its reading at which each begins. */
function readBy(parts: readonly Part[], party: string): readonly { readonly words: Words; readonly start: number }[] {
  const read: { words: Words; start: number }[] = [];
  let at = 0;
  const walk = (each: readonly Part[]): void => {
    for (const part of each) {
      if (isSlot(part)) walk(part.alternatives.find(({ parties }) => parties.includes(party))?.parts ?? []);
      else {
        read.push({ words: part, start: at });
        at += part.text.length;
      }
    }
  };
  walk(parts);
  return read;
}

function putSpan(
  { from, to, insert, slot, past, as }: Span,
  read: ReturnType<typeof readBy>,
  parts: readonly Part[],
): void {
  const near: { words: Words; start: number }[] = [];
  for (const each of read) {
    const { words, start } = each;
    const end = start + words.text.length;
    if (start < to && from < end)
      words.cuts.push({ from: Math.max(from - start, 0), to: Math.min(to - start, words.text.length) });
    if (start <= to && from <= end) near.push(each);
  }
  if (insert === "") return;
  const inside = near.filter(({ words }) => words.slot === slot);
  const chosen = (past === undefined ? undefined : inside.find(({ words }) => words.past === past)) ?? inside[0];
  const open = slot === undefined || chosen !== undefined ? undefined : findSlot(parts, slot);
  // Whoever holds nothing in a slot asks for words of its own there.
  if (open !== undefined && !open.alternatives.some(({ parties }) => parties.includes(as))) {
    open.alternatives.push({ parties: [as], parts: [{ text: insert, slot, past: undefined, cuts: [], inserts: [] }] });
    return;
  }
  const target = chosen ?? near[0];
  if (target === undefined) return;
  const at = Math.min(Math.max(from - target.start, 0), target.words.text.length);
  target.words.inserts.push({ at, words: insert });
}

function findSlot(parts: readonly Part[], id: string): OpenSlot | undefined {
  for (const part of parts) {
    if (!isSlot(part)) continue;
    if (part.id === id) return part;
    for (const { parts: held } of part.alternatives) {
      const found = findSlot(held, id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Back to normal form: no empty words, no two words and no two slots side by side. */
function closed(parts: readonly Part[]): Result<CompositeText> {
  const text: (string | Slot)[] = [];
  for (const part of parts) {
    const last = text.at(-1);
    if (!isSlot(part)) {
      const words = rewritten(part);
      if (words === "") continue;
      if (typeof last === "string") text[text.length - 1] = last + words;
      else text.push(words);
      continue;
    }
    const alternatives: Alternative[] = [];
    for (const { parties, parts: held } of part.alternatives) {
      const words = closed(held);
      if (!words.ok) return words;
      alternatives.push({ parties, text: words.value });
    }
    if (alternatives.every(({ text: words }) => words.length === 0)) continue;
    if (last === undefined || typeof last === "string") text.push({ alternatives });
    else {
      const joined = joinSlots(last, { alternatives });
      if (joined === null) return failed(said("brackets-unnamed"));
      text[text.length - 1] = joined;
    }
  }
  return ok(text);
}

function rewritten({ text, cuts, inserts }: Words): string {
  const steps = [
    ...cuts.map(({ from, to }) => ({ at: from, to, words: "" })),
    ...inserts.map(({ at, words }) => ({ at, to: at, words })),
  ];
  let [words, at] = ["", 0];
  for (const step of steps.toSorted((a, b) => a.at - b.at)) {
    words += text.slice(at, Math.max(at, step.at)) + step.words;
    at = Math.max(at, step.to);
  }
  return words + text.slice(at);
}

/** Two slots side by side as one: each party reads the same as before. Null where nobody holds an alternative. */
function joinSlots(one: Slot, other: Slot): Slot | null {
  if ([...one.alternatives, ...other.alternatives].some(({ parties }) => parties.length === 0)) return null;
  const held = (slot: Slot, party: string): number =>
    slot.alternatives.findIndex(({ parties }) => parties.includes(party));
  const joined = new Map<string, { parties: string[]; text: CompositeText }>();
  for (const { parties } of [...one.alternatives, ...other.alternatives]) {
    for (const party of parties) {
      const [a, b] = [held(one, party), held(other, party)];
      const known = joined.get(`${a} ${b}`);
      if (known?.parties.includes(party) === true) continue;
      if (known !== undefined) known.parties.push(party);
      else
        joined.set(`${a} ${b}`, {
          parties: [party],
          text: joinTexts(one.alternatives[a]?.text ?? [], other.alternatives[b]?.text ?? []),
        });
    }
  }
  return { alternatives: [...joined.values()] };
}

function joinTexts(one: CompositeText, other: CompositeText): CompositeText {
  const [last, first] = [one.at(-1), other[0]];
  if (last === undefined) return other;
  if (first === undefined) return one;
  if (typeof last === "string" && typeof first === "string")
    return [...one.slice(0, -1), last + first, ...other.slice(1)];
  if (typeof last !== "string" && typeof first !== "string") {
    const joined = joinSlots(last, first);
    return joined === null ? [...one, ...other] : [...one.slice(0, -1), joined, ...other.slice(1)];
  }
  return [...one, ...other];
}
