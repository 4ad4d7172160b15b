import { remembered } from "../common/remembered.ts";
import type { Composite, CompositePoint, CompositeText, Slot } from "./composite.ts";
import type { Footnote } from "./draft.ts";
import { namedPlace, placesAfter } from "./notation/named-place.ts";
import { readingText, walkComposite } from "./reading.ts";

/** A note of a composite: who has it, and where in the text it stands. */
export interface HeldNote {
  /** Its number in the composite, from 1: the parties' own marks count each their own draft. */
  readonly n: number;
  readonly text: string;
  /** Whose drafts have it here, in the order of the composite. */
  readonly parties: readonly string[];
  /** Whether all whose words stand at the point have it. */
  readonly common: boolean;
  readonly in: "heading" | "text";
  /** The part of the text that it stands in, as indexes of parts and alternatives, and where in it; of no words, empty. */
  readonly path: string;
  readonly at: number;
  /** The words before it. */
  readonly after: string;
  /** The how manieth place of these words it is, from 1, in what the first of its parties says at the point. */
  readonly which: number;
}

interface Found {
  readonly party: string;
  readonly text: string;
  readonly in: HeldNote["in"];
  readonly path: string;
  readonly at: number;
  /** Place among all words of the text, alternatives one after the other. */
  readonly order: number;
  readonly after: string;
  readonly which: number;
}

/**
 * The foot- and endnotes of a composite by the id of their point. Notes that several have at one place in the same words are
 * one; who says something else there has a note of its own.
 */
export const footnotesOf = remembered((composite: Composite): ReadonlyMap<string, readonly HeldNote[]> => {
  const points = new Map([...walkComposite(composite.points)].map(({ point }) => [point.id, point]));
  const found = new Map<string, Found[]>();
  const holders = new Map<string, Set<string>>();
  for (const { party, points: entries } of composite.drafts)
    for (const { pieces, joins = [], rest } of entries) {
      for (const piece of pieces) holders.set(piece, (holders.get(piece) ?? new Set()).add(party));
      const notes = (rest?.["footnotes"] ?? []) as unknown as readonly Footnote[];
      for (const note of notes) {
        const at = pieceAt(
          pieces.map((id) => points.get(id)),
          joins,
          party,
          note.at,
        );
        if (at === null) continue;
        const list = found.get(at.point.id) ?? [];
        list.push({ party, text: note.text, ...placeIn(at.point, party, at.at) });
        found.set(at.point.id, list);
      }
    }
  const numbered = new Map<string, readonly HeldNote[]>();
  let n = 0;
  for (const { point } of walkComposite(composite.points)) {
    const own = found.get(point.id);
    if (own === undefined) continue;
    const all = holders.get(point.id)?.size ?? 0;
    numbered.set(
      point.id,
      gathered(own).map((note) => ({ ...note, n: ++n, common: note.parties.length === all })),
    );
  }
  return numbered;
});

/** The composite point in which a place of a party's point lies. */
function pieceAt(
  pieces: readonly (CompositePoint | undefined)[],
  joins: readonly string[],
  party: string,
  at: number,
): { readonly point: CompositePoint; readonly at: number } | null {
  let start = 0;
  let last: { readonly point: CompositePoint; readonly at: number } | null = null;
  for (const [index, point] of pieces.entries()) {
    if (point === undefined) continue;
    const { length } = readingText(point.text, party);
    if (at >= start || last === null) last = { point, at: Math.min(length, Math.max(0, at - start)) };
    start += length + (joins[index]?.length ?? 0);
  }
  return last;
}

/** Where in the bracketed text a place of a party's words is; of a point without words, the end of its heading. */
function placeIn(point: CompositePoint, party: string, at: number): Omit<Found, "party" | "text"> {
  const words = readingText(point.text, party);
  const within = words === "" ? "heading" : "text";
  const read = words === "" ? readingText(point.heading, party) : words;
  const wanted = words === "" ? read.length : at;
  const place = leafAt(point[within], party, wanted) ?? { path: "", at: 0, order: 0 };
  return { in: within, ...place, ...namedPlace(read, wanted) };
}

/**
 * Where a note of a printed composite stands in what a party says at the point: behind the words that are named, the how
 * manieth place of them in what the first of its holders says there. Null where nothing there has these words before it.
 */
export function placeNamed(
  text: CompositeText,
  [first, party]: readonly [string, string],
  name: { readonly after: string; readonly which: number },
): number | null {
  const at = placesAfter(readingText(text, first), name.after)[name.which - 1];
  const leaf = at === undefined ? null : leafAt(text, first, at);
  return leaf === null ? null : offsetOf(text, party, leaf);
}

/** Where a place of one part of a text is in a party's words. */
function offsetOf(text: CompositeText, party: string, { path, at }: { path: string; at: number }): number | null {
  let read = 0;
  let found: number | null = null;
  const visit = (parts: CompositeText, base: string): void => {
    for (const [index, part] of parts.entries()) {
      const here = base === "" ? `${index}` : `${base}.${index}`;
      if (typeof part !== "string") {
        for (const [n, { parties, text: words }] of part.alternatives.entries())
          if (parties.includes(party)) visit(words, `${here}.${n}`);
        continue;
      }
      if (here === path) found = read + at;
      read += part.length;
    }
  };
  visit(text, "");
  return found;
}

/** The part of a text in which a place of a party's reading lies: the earliest that ends there. */
function leafAt(
  text: CompositeText,
  party: string,
  wanted: number,
): { readonly path: string; readonly at: number; readonly order: number } | null {
  let [read, order] = [0, 0];
  let found: { path: string; at: number; order: number } | null = null;
  const visit = (parts: CompositeText, base: string, held: boolean): void => {
    for (const [index, part] of parts.entries()) {
      const path = base === "" ? `${index}` : `${base}.${index}`;
      if (typeof part !== "string") {
        for (const [n, { parties, text: words }] of part.alternatives.entries())
          visit(words, `${path}.${n}`, held && parties.includes(party));
        continue;
      }
      if (held && found === null && wanted <= read + part.length)
        found = { path, at: wanted - read, order: order + wanted - read };
      if (held) read += part.length;
      order += part.length;
    }
  };
  visit(text, "", true);
  return found;
}

/** Notes at one place with the same words as one, in the order of the text. */
function gathered(found: readonly Found[]): readonly Omit<HeldNote, "n" | "common">[] {
  const same = new Map<string, { note: Found; parties: string[] }>();
  for (const note of found) {
    const key = JSON.stringify([note.in, note.path, note.at, note.text]);
    const known = same.get(key);
    if (known === undefined) same.set(key, { note, parties: [note.party] });
    else if (!known.parties.includes(note.party)) known.parties.push(note.party);
  }
  return [...same.values()]
    .toSorted((one, other) => rank(one.note) - rank(other.note))
    .map(({ note: { text, in: within, path, at, after, which }, parties }) => ({
      text,
      in: within,
      path,
      at,
      after,
      which,
      parties,
    }));
}

function rank({ in: within, order }: Found): number {
  return within === "heading" ? -1 : order;
}

/** Signs for the marks of notes among words: private characters between two that no text uses. */
const FIRST_MARK = 0x10f000;
const AROUND = "\u{10FFFD}";
const MARKS = /\u{10FFFD}([\u{10F000}-\u{10FFFC}])\u{10FFFD}/u;
const MOST_MARKS = 0xffc;

const originals = new WeakMap<Slot, Slot>();

/** The bracket without signs of notes in it. */
export function unmarked(slot: Slot): Slot {
  return originals.get(slot) ?? slot;
}

/** A text of a point with signs where its notes stand, which `atMarks` finds again. */
export function withMarks(text: CompositeText, notes: readonly HeldNote[] = [], within: HeldNote["in"]): CompositeText {
  const own = notes.filter((note) => note.in === within && note.n <= MOST_MARKS);
  if (own.length === 0 || JSON.stringify(text).includes(AROUND)) return text;
  const marked = (parts: CompositeText, base: string): CompositeText =>
    parts.map((part, index) => {
      const path = base === "" ? `${index}` : `${base}.${index}`;
      if (typeof part === "string")
        return putMarks(
          part,
          own.filter((note) => note.path === path),
        );
      const copy = {
        alternatives: part.alternatives.map((one, n) => ({ ...one, text: marked(one.text, `${path}.${n}`) })),
      };
      originals.set(copy, part);
      return copy;
    });
  return marked(text, "");
}

function putMarks(words: string, notes: readonly HeldNote[]): string {
  return notes
    .toReversed()
    .reduce(
      (text, { at, n }) => text.slice(0, at) + AROUND + String.fromCodePoint(FIRST_MARK + n) + AROUND + text.slice(at),
      words,
    );
}

/** Words cut at the signs of notes: stretches of words, and numbers of notes. */
export function atMarks(words: string): readonly (string | number)[] {
  if (!MARKS.test(words)) return [words];
  // Every other part is what stands between two of the signs.
  return words
    .split(MARKS)
    .map((part, index) => (index % 2 === 1 ? part.codePointAt(0)! - FIRST_MARK : part))
    .filter((part) => part !== "");
}

/** Words out of which the signs of notes are taken, and the notes where they stand; a sign that is gone takes its note with it. */
export function takeMarks(
  words: string,
  notes: readonly HeldNote[],
): { readonly words: string; readonly notes: readonly HeldNote[] } {
  const found: HeldNote[] = [];
  let plain = "";
  for (const part of atMarks(words)) {
    if (typeof part === "string") plain += part;
    else found.push(...notes.filter(({ n }) => n === part).map((note) => ({ ...note, at: plain.length })));
  }
  return { words: plain, notes: found };
}

/** Notes of a heading as those of a point: of one with a text, they stand before its first word. */
export function headNotes(notes: readonly HeldNote[], text: string): readonly HeldNote[] {
  return text === "" ? notes : notes.map((note) => ({ ...note, at: 0 }));
}
