import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { Alternative, CompositeText } from "../composite.ts";
import { readingText } from "../reading.ts";
import { fitSpans } from "./apply.ts";
import { joinTexts } from "./slots.ts";
import type { Span } from "./span.ts";

/** Words of a bracketed text that may be cut and added to; every slot has some on either side, perhaps empty. */
export interface Words {
  readonly text: string;
  readonly slot: string | undefined;
  readonly past: string | undefined;
  readonly cuts: { readonly from: number; readonly to: number }[];
  readonly inserts: { readonly at: number; readonly words: string }[];
}

export interface OpenSlot {
  readonly id: string;
  readonly alternatives: { readonly parties: readonly string[]; readonly parts: readonly Part[] }[];
}

export type Part = Words | OpenSlot;

/** A bracketed text with spans put in, for all who share the words; each counts in the reading of its own party. */
export function applyToText(text: CompositeText, spans: readonly Span[], prefix: "h" | "s"): Result<CompositeText> {
  if (spans.length === 0) return ok(text);
  const parts = openedText(text, prefix);
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

/** A bracketed text with words on either side of every slot. */
export function openedText(text: CompositeText, prefix: "h" | "s"): readonly Part[] {
  return opened(text, prefix, { next: 1 }, undefined);
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

export function isSlot(part: Part): part is OpenSlot {
  return "alternatives" in part;
}

/** Words that a party reads, with their place in its reading. */
export interface ReadWords {
  readonly words: Words;
  readonly start: number;
}

/** What a party reads, in order, with the place in its reading at which each begins. */
export function readBy(parts: readonly Part[], party: string): readonly ReadWords[] {
  const read: ReadWords[] = [];
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

function putSpan(span: Span, read: readonly ReadWords[], parts: readonly Part[]): void {
  for (const { words, from, to } of cutBy(span, read)) words.cuts.push({ from, to });
  if (span.insert === "") return;
  const { open, at } = landing(span, read, parts);
  const { insert, slot, as, from } = span;
  if (open !== undefined)
    open.alternatives.push({ parties: [as], parts: [{ text: insert, slot, past: undefined, cuts: [], inserts: [] }] });
  else at?.words.inserts.push({ at: Math.min(Math.max(from - at.start, 0), at.words.text.length), words: insert });
}

/** The words that a span takes out, stretch by stretch. */
export function cutBy(
  { from, to }: Pick<Span, "from" | "to">,
  read: readonly ReadWords[],
): readonly { readonly words: Words; readonly from: number; readonly to: number }[] {
  return read.flatMap(({ words, start }) =>
    start < to && from < start + words.text.length
      ? [{ words, from: Math.max(from - start, 0), to: Math.min(to - start, words.text.length) }]
      : [],
  );
}

/** Where the new words of a span stand: in words that its party reads, or in a slot in which it holds nothing yet. */
export function landing(
  { from, to, slot, past, as }: Span,
  read: readonly ReadWords[],
  parts: readonly Part[],
): { readonly at?: ReadWords | undefined; readonly open?: OpenSlot } {
  const near = read.filter(({ words, start }) => start <= to && from <= start + words.text.length);
  const inside = near.filter(({ words }) => words.slot === slot);
  const chosen = (past === undefined ? undefined : inside.find(({ words }) => words.past === past)) ?? inside[0];
  const open = slot === undefined || chosen !== undefined ? undefined : findSlot(parts, slot);
  // Whoever holds nothing in a slot asks for words of its own there.
  if (open !== undefined && !open.alternatives.some(({ parties }) => parties.includes(as))) return { open };
  return { at: chosen ?? near[0] };
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
  let text: CompositeText = [];
  for (const part of parts) {
    const next = isSlot(part) ? closedSlot(part) : ok(withWords(rewritten(part)));
    if (!next.ok) return next;
    text = joinTexts(text, next.value);
    if (text.length > 1 && text.slice(-2).every((each) => typeof each !== "string"))
      return failed(said("brackets-unnamed"));
  }
  return ok(text);
}

function withWords(words: string): CompositeText {
  return words === "" ? [] : [words];
}

function closedSlot({ alternatives: open }: OpenSlot): Result<CompositeText> {
  const alternatives: Alternative[] = [];
  for (const { parties, parts } of open) {
    const words = closed(parts);
    if (!words.ok) return words;
    alternatives.push({ parties, text: words.value });
  }
  return ok(alternatives.every(({ text }) => text.length === 0) ? [] : [{ alternatives }]);
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
