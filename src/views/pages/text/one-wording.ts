import type { Span } from "../../../core/text/spans.ts";
import type { Bench } from "./bench.ts";
import { readBy, type OpenPart, type OpenText } from "./leaves.ts";
import type { LiveText } from "./model.ts";
import { leavesBelow, readerOfEnds, readingOfPicked, spansBetween, spansOfAll, type Picked } from "./picking.ts";

/** Whether who speaks proposes one wording to all: the office for itself, on a text of several holders. */
export function asksForOne({ version }: LiveText, { alone }: Bench, party: string | null): boolean {
  return party === null && !alone && version.draft === undefined;
}

type Place = Pick<Span, "point" | "in" | "as">;

/** A part of the text that stands outside all brackets or is one bracket, by its leaves and its place in a reading. */
interface Unit {
  readonly slots: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

function slotsIn(part: OpenPart): readonly string[] {
  return "leaf" in part ? [] : [part.id, ...part.alternatives.flatMap(({ parts }) => parts.flatMap(slotsIn))];
}

function unitsOf(opened: OpenText, party: string): readonly Unit[] {
  const read = new Set(readBy(opened, party).map(({ leaf }) => leaf.n));
  let at = 0;
  return opened.parts.map((part) => {
    const leaves = leavesBelow(part);
    const from = at;
    for (const { n, text } of leaves) if (read.has(n)) at += text.length;
    return { slots: slotsIn(part), first: leaves[0]?.n ?? 0, last: leaves.at(-1)?.n ?? 0, from, to: at };
  });
}

/** Whether a change of a reading changes words in a bracket, or goes over one that the reading has no words in. */
function touches({ from, to, slot }: Span, unit: Unit): boolean {
  if (unit.slots.length === 0) return false;
  const goesOver = from < unit.from && unit.to < to;
  return (slot !== undefined && unit.slots.includes(slot)) || (from < unit.to && unit.from < to) || goesOver;
}

/** A stretch of a reading that becomes one wording: where it touches a bracket, all of the bracket. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly spans: readonly Span[];
  readonly brackets: readonly Unit[];
}

function regionsOf(units: readonly Unit[], spans: readonly Span[]): readonly Region[] {
  const regions: Region[] = [];
  for (const span of spans) {
    const brackets = units.filter((unit) => touches(span, unit));
    const from = Math.min(span.from, ...brackets.map((unit) => unit.from));
    const to = Math.max(span.to, ...brackets.map((unit) => unit.to));
    const last = regions.at(-1);
    const joins = last !== undefined && (from < last.to || brackets.some((unit) => last.brackets.includes(unit)));
    if (last === undefined || !joins) regions.push({ from, to, spans: [span], brackets });
    else
      regions[regions.length - 1] = {
        from: Math.min(from, last.from),
        to: Math.max(to, last.to),
        spans: [...last.spans, span],
        brackets: [...new Set([...last.brackets, ...brackets])],
      };
  }
  return regions;
}

/**
 * What one party reads, in other words, for all holders: where it changes words in brackets, the one wording takes the place of all
 * alternatives, and of nothing elsewhere.
 */
export function spansForAll(
  opened: OpenText,
  place: Place,
  stretch: { readonly from: number; readonly quote: string; readonly insert: string },
  parties: readonly string[],
): readonly Span[] {
  const units = unitsOf(opened, place.as);
  const read = readBy(opened, place.as)
    .map(({ leaf }) => leaf.text)
    .join("");
  return regionsOf(units, spansBetween(opened, place, stretch)).flatMap(({ from, to, spans, brackets }) => {
    if (brackets.length === 0) return spans;
    let [words, at] = ["", from];
    for (const span of spans) {
      words += read.slice(at, span.from) + span.insert;
      at = span.to;
    }
    words += read.slice(at, to);
    const picked = { ...place, from: startAt(units, from, brackets), to: endAt(units, to, brackets) };
    return spansOfAll(opened, picked, words, [place.as, ...parties]);
  });
}

function startAt(units: readonly Unit[], from: number, brackets: readonly Unit[]): Picked["from"] {
  const [first] = brackets;
  if (first !== undefined && from >= first.from) return { leaf: first.first, at: 0 };
  const unit = units.find((each) => each.slots.length === 0 && each.from <= from && from < each.to);
  return { leaf: unit?.first ?? 0, at: from - (unit?.from ?? 0) };
}

function endAt(units: readonly Unit[], to: number, brackets: readonly Unit[]): Picked["to"] {
  const last = brackets.at(-1);
  const unit = units.find((each) => each.slots.length === 0 && each.from < to && to <= each.to);
  if (last !== undefined && (to <= last.to || unit === undefined))
    return { leaf: last.last, at: Number.MAX_SAFE_INTEGER };
  return { leaf: unit?.first ?? 0, at: to - (unit?.from ?? 0) };
}

/** Other words in the place of selected ones, for all holders: of a bracket that the selection touches nothing stays. */
export function spansForAllPicked(
  opened: OpenText,
  picked: Picked,
  insert: string,
  parties: readonly string[],
): readonly Span[] {
  const as = readerOfEnds(opened, picked, parties);
  if (as !== undefined) {
    const stretch = { ...readingOfPicked(opened, picked, as), insert };
    return spansForAll(opened, { point: picked.point, in: picked.in, as }, stretch, parties);
  }
  const units = unitsOf(opened, parties[0] ?? "");
  const around = (n: number) => units.find(({ first, last, slots }) => slots.length > 0 && first <= n && n <= last);
  const [first, last] = [around(picked.from.leaf), around(picked.to.leaf)];
  const whole = {
    ...picked,
    ...(first === undefined ? {} : { from: { leaf: first.first, at: 0 } }),
    ...(last === undefined ? {} : { to: { leaf: last.last, at: Number.MAX_SAFE_INTEGER } }),
  };
  return spansOfAll(opened, whole, insert, parties);
}
