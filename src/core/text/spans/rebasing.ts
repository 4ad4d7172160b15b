import type { Composite, CompositeText } from "../composite.ts";
import { redlineTexts } from "../redline.ts";
import { findPoint } from "./composite.ts";
import { stretchesOf } from "./holders.ts";
import type { Span } from "./span.ts";
import { pointReading } from "./version.ts";

/** What a party changed in an older version, against the words that stand. */
export interface RebasedSpan {
  /** In the version that stands; null where it cannot be said whose brackets its words stand in there. */
  readonly span: Span | null;
  /** Where words in it or beside it were changed since: what the party saw there, and what stands there now. */
  readonly since?: { readonly saw: string; readonly now: string };
  /** Whether there are such words: those that stand there now go with the span. */
  readonly wider: boolean;
}

/**
 * A change made in an older version, in the one that stands. Words in it or right beside it that others changed since are no words
 * of the party: the whole phrase as the party wrote it comes in the place of the phrase that stands, and nothing is glued
 * together that nobody wrote. Null where the point is gone.
 */
export function rebasedSpan(span: Span, from: Composite, to: Composite): RebasedSpan | null {
  const [old, now] = [from, to].map((composite) => pointReading({ composite }, span.point, span.as)?.[span.in]) as [
    string | undefined,
    string | undefined,
  ];
  const [was, is] = [from, to].map((composite) => findPoint(composite.points, span.point)?.[span.in] ?? []) as [
    CompositeText,
    CompositeText,
  ];
  if (old === undefined || now === undefined) return null;
  const region = regionOf(old, now, span);
  const stands = now.slice(...region.now);
  const wants = old.slice(region.old[0], span.from) + span.insert + old.slice(span.to, region.old[1]);
  const [start, end] = region.now;
  const moved = { ...span, from: start, to: end, quote: stands, insert: wants };
  const [left, right] = [region.old[0] - region.around[0], region.around[1] - region.old[1]];
  const [saw, says] = [old.slice(...region.around), now.slice(start - left, end + right)];
  const { wider } = region;
  const since = { wider, ...(!wider || saw === says ? {} : { since: { saw: saw.trim(), now: says.trim() } }) };
  if (shapeOf(was) === shapeOf(is)) return { span: moved, ...since };
  const slot = slotAt(is, moved);
  if (slot === null) return { span: null, ...since };
  const { slot: _slot, past: _past, ...rest } = moved;
  return { span: { ...rest, ...(slot === undefined ? {} : { slot }) }, ...since };
}

type Range = readonly [from: number, to: number];

/** What was changed between two texts, in the places of both. */
function hunksOf(old: string, now: string): readonly { readonly old: Range; readonly now: Range }[] {
  const hunks: { old: Range; now: Range }[] = [];
  let [a, b] = [0, 0];
  for (const { op, text } of redlineTexts(old, now)) {
    const [out, come] = [
      op === "insert" || op === "moveIn" ? 0 : text.length,
      op === "delete" || op === "moveOut" ? 0 : text.length,
    ];
    const last = hunks.at(-1);
    if (op !== "keep") {
      if (last?.old[1] === a && last.now[1] === b)
        hunks[hunks.length - 1] = { old: [last.old[0], a + out], now: [last.now[0], b + come] };
      else hunks.push({ old: [a, a + out], now: [b, b + come] });
    }
    [a, b] = [a + out, b + come];
  }
  return hunks;
}

/** Where a span is in both texts with all that was changed in it and beside it, and up to which words beside it that is. */
interface Region {
  readonly old: Range;
  readonly now: Range;
  readonly around: Range;
  /** Whether anything was changed there. */
  readonly wider: boolean;
}

function regionOf(old: string, now: string, span: Pick<Span, "from" | "to">): Region {
  const hunks = hunksOf(old, now);
  let [from, to] = [span.from, span.to];
  for (;;) {
    const left = from - (/\S+\s*$/u.exec(old.slice(0, from))?.[0].length ?? from);
    const right = to + (/^\s*\S+/u.exec(old.slice(to))?.[0].length ?? old.length - to);
    const beside = hunks.filter(
      ({ old: [a, b] }) =>
        ((b > left && a < right) || (b >= from && a <= to)) &&
        !(b <= from && endsSentence(old, b, from)) &&
        !(a >= to && endsSentence(old, to, a)),
    );
    const start = Math.min(from, ...beside.map((each) => each.old[0]));
    const end = Math.max(to, ...beside.map((each) => each.old[1]));
    if (start === from && end === to) {
      const before = hunks.findLast((hunk) => hunk.old[0] < from);
      const upTo = hunks.findLast((hunk) => hunk.old[0] <= to);
      const there = (at: number, hunk: (typeof hunks)[number] | undefined): number =>
        hunk === undefined ? at : at - hunk.old[1] + hunk.now[1];
      return {
        old: [from, to],
        now: [there(from, before), there(to, upTo)],
        around: [left, right],
        wider: beside.length > 0,
      };
    }
    [from, to] = [start, end];
  }
}

/** Whether a sentence ends between two places of a text: what is said on either side is said by itself. */
function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at <= to; at++)
    if (SENTENCE_END.test(text.slice(Math.max(0, at - 2), at)) && /^(?:\s|$)/u.test(text.slice(at, at + 1)))
      return true;
  return false;
}

const SENTENCE_END = /[.!?…؟۔。][”"»)]?$/u;

/** The brackets of a text and who holds them, without its words. */
function shapeOf(text: CompositeText): string {
  const slots = text.flatMap((part) => (typeof part === "string" ? [] : [part.alternatives]));
  return JSON.stringify(slots.map((alternatives) => alternatives.map((each) => [each.parties, shapeOf(each.text)])));
}

/** The innermost slot that a stretch of a party's reading lies in, undefined outside all; null where that is more than one. */
function slotAt(text: CompositeText, { in: part, as, from, to }: Span): string | undefined | null {
  const found = new Set<string | undefined>();
  let start = 0;
  for (const { to: end, slots } of stretchesOf(text, part === "heading" ? "h" : "s", as)) {
    const touches = from === to ? start <= from && to <= end : start < to && from < end;
    if (touches) found.add(slots.at(-1));
    start = end;
  }
  return found.size > 1 ? null : [...found][0];
}
