import type { CompositeText, Slot } from "../../../core/text/composite.ts";
import type { HeldNote } from "../../../core/text/footnotes.ts";
import type { Span } from "../../../core/text/spans.ts";

/** A stretch of words in a bracketed text. There is one on either side of every slot, perhaps empty: words may come there. */
export interface Leaf {
  /** Place among the leaves of its text, all alternatives one after the other. */
  readonly n: number;
  readonly text: string;
  /** The parties of each alternative around it, outermost first. */
  readonly holders: readonly (readonly string[])[];
  /** The innermost slot around it, and the slot that it follows. */
  readonly slot?: string;
  readonly past?: string;
  /** Where it stands in the text, as notes name it; none where no words are written. */
  readonly path?: string;
}

/** A bracketed text with its leaves. */
export type OpenPart =
  | { readonly leaf: Leaf }
  | {
      readonly slot: Slot;
      readonly id: string;
      readonly alternatives: readonly { readonly parties: readonly string[]; readonly parts: readonly OpenPart[] }[];
    };

export interface OpenText {
  readonly parts: readonly OpenPart[];
  readonly leaves: readonly Leaf[];
}

/** Opens a text: slots are numbered as edits number them, `h1` in a heading and `s1` in a text. */
export function openText(text: CompositeText, within: Span["in"]): OpenText {
  const prefix = within === "heading" ? "h" : "s";
  const leaves: Leaf[] = [];
  let slots = 0;
  const open = (
    parts: CompositeText,
    holders: readonly (readonly string[])[],
    slot: string | undefined,
    base: string,
  ): readonly OpenPart[] => {
    const opened: OpenPart[] = [];
    let past: string | undefined;
    let filled = false;
    const put = (words: string, path?: string): void => {
      const around = { ...(slot === undefined ? {} : { slot }), ...(past === undefined ? {} : { past }) };
      const leaf = { n: leaves.length, text: words, holders, ...around, ...(path === undefined ? {} : { path }) };
      leaves.push(leaf);
      opened.push({ leaf });
      filled = true;
    };
    for (const [index, part] of parts.entries()) {
      const path = base + index;
      if (typeof part === "string") {
        put(part, path);
        continue;
      }
      if (!filled) put("");
      slots++;
      const id = `${prefix}${slots}`;
      const alternatives = part.alternatives.map(({ parties, text: held }, n) => ({
        parties,
        parts: open(held, [...holders, parties], id, `${path}.${n}.`),
      }));
      opened.push({ slot: part, id, alternatives });
      [past, filled] = [id, false];
    }
    if (!filled) put("");
    return opened;
  };
  return { parts: open(text, [], undefined, ""), leaves };
}

/** The text that was opened. */
export function closedText({ parts }: OpenText): CompositeText {
  return parts.flatMap((part): CompositeText =>
    "slot" in part ? [part.slot] : part.leaf.text === "" ? [] : [part.leaf.text],
  );
}

/** Whether a party reads a leaf: it holds every alternative around it. */
export function readsLeaf({ holders }: Leaf, party: string): boolean {
  return holders.every((parties) => parties.includes(party));
}

/** The leaves that a party reads, each with its place in the party's reading. */
export function readBy(
  { leaves }: OpenText,
  party: string,
): readonly { readonly leaf: Leaf; readonly start: number }[] {
  const read: { leaf: Leaf; start: number }[] = [];
  let start = 0;
  for (const leaf of leaves) {
    if (!readsLeaf(leaf, party)) continue;
    read.push({ leaf, start });
    start += leaf.text.length;
  }
  return read;
}

/** The slots in which a party reads nothing, by their place in its reading; of several at one place the first. */
export function gapsOf({ parts }: OpenText, party: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let at = 0;
  const walk = (each: readonly OpenPart[]): void => {
    for (const part of each) {
      if ("leaf" in part) at += part.leaf.text.length;
      else {
        const start = at;
        walk(part.alternatives.find(({ parties }) => parties.includes(party))?.parts ?? []);
        if (at === start && !found.has(at)) found.set(at, part.id);
      }
    }
  };
  walk(parts);
  return found;
}

/** What edits do to one leaf, each with the mark of the edit that does it. */
export interface LeafMarks<Mark> {
  readonly cuts: { readonly from: number; readonly to: number; readonly mark: Mark }[];
  readonly inserts: { readonly at: number; readonly words: string; readonly mark: Mark }[];
}

/** Words that stay for others, whatever an edit makes of them for its own party. */
export interface Kept<Mark> {
  readonly parties: readonly string[];
  /** Marks words that come beside them: they stand in brackets. */
  readonly beside: Mark;
}

/** Finds the leaves that spans cut and add to, as taking them in would; the reading must be the one they are counted in. */
export function placeSpans<Mark>(
  opened: OpenText,
  spans: readonly Span[],
  mark: Mark,
  marks = new Map<number, LeafMarks<Mark>>(),
  kept?: Kept<Mark>,
): Map<number, LeafMarks<Mark>> {
  const stays = (leaf: Leaf): boolean => kept?.parties.some((party) => readsLeaf(leaf, party)) === true;
  const at = ({ n }: Leaf): LeafMarks<Mark> => {
    const known = marks.get(n) ?? { cuts: [], inserts: [] };
    marks.set(n, known);
    return known;
  };
  for (const span of spans) {
    const { from, to, insert, slot, past } = span;
    const near: { leaf: Leaf; start: number }[] = [];
    for (const each of readBy(opened, span.as)) {
      const { leaf, start } = each;
      const end = start + leaf.text.length;
      if (start < to && from < end && !stays(leaf))
        at(leaf).cuts.push({ from: Math.max(from - start, 0), to: Math.min(to - start, leaf.text.length), mark });
      if (start <= to && from <= end) near.push(each);
    }
    if (insert === "") continue;
    const inside = near.filter(({ leaf }) => leaf.slot === slot);
    const chosen =
      (past === undefined ? undefined : inside.find(({ leaf }) => leaf.past === past)) ?? inside[0] ?? near[0];
    if (chosen === undefined) continue;
    const place = Math.min(Math.max(from - chosen.start, 0), chosen.leaf.text.length);
    const own = kept !== undefined && stays(chosen.leaf) ? kept.beside : mark;
    at(chosen.leaf).inserts.push({ at: place, words: insert, mark: own });
  }
  return marks;
}

/** What is drawn of a leaf, in order: words with the edits that take them out, and words that come. */
export type LeafPiece<Mark> =
  | { readonly at: number; readonly words: string; readonly goneBy: readonly Mark[] }
  | { readonly at: number; readonly insert: string; readonly mark: Mark }
  | { readonly at: number; readonly bracket: "opens" | "closes" | "note"; readonly mark: Mark };

/** Where words that somebody reserves on begin and end in a leaf, and where notes stand. */
export type LeafBrackets<Mark> = readonly Extract<LeafPiece<Mark>, { readonly bracket: string }>[];

/** Brackets around words of one party's reading, opened in the first leaf that they stand in and closed in the last. */
export function placeBrackets<Mark>(
  opened: OpenText,
  spans: readonly { readonly span: Span; readonly mark: Mark }[],
): ReadonlyMap<number, LeafBrackets<Mark>> {
  const placed = new Map<number, LeafBrackets<Mark>>();
  const put = (n: number, bracket: LeafBrackets<Mark>[number]) => placed.set(n, [...(placed.get(n) ?? []), bracket]);
  for (const { span, mark } of spans) {
    const leaves = [...placeSpans(opened, [span], mark)].sort(([one], [other]) => one - other);
    const cuts = leaves.flatMap(([n, marks]) => marks.cuts.map(({ from, to }) => ({ n, from, to })));
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (first === undefined || last === undefined) continue;
    put(first.n, { at: first.from, bracket: "opens", mark });
    put(last.n, { at: last.to, bracket: "closes", mark });
  }
  return placed;
}

/** The notes of a text in the leaves that they stand in, after the signs that stand there. */
export function placeNotes<Mark>(
  { leaves }: OpenText,
  notes: readonly HeldNote[],
  within: Span["in"],
  markOf: (n: number) => Mark,
  placed: ReadonlyMap<number, LeafBrackets<Mark>> = new Map(),
): ReadonlyMap<number, LeafBrackets<Mark>> {
  const all = new Map(placed);
  for (const { n, at, path, in: place } of notes) {
    const leaf = place === within ? leaves.find((each) => each.path === path) : undefined;
    if (leaf !== undefined) all.set(leaf.n, [...(all.get(leaf.n) ?? []), { at, bracket: "note", mark: markOf(n) }]);
  }
  return all;
}

/**
 * A leaf with all that edits do to it. Words that several take out are gone by each of them; what several put in at one place
 * stands there in the order in which the edits were made, each behind the words that it replaces. So whoever follows one edit
 * alone reads the leaf as that edit would leave it.
 */
export function leafPieces<Mark>(
  { text }: Pick<Leaf, "text">,
  { cuts, inserts }: LeafMarks<Mark>,
  isOf: (one: Mark, other: Mark) => boolean,
  brackets: LeafBrackets<Mark> = [],
): readonly LeafPiece<Mark>[] {
  const placed = inserts.map((insert) => {
    const replaced = cuts.find(({ from, mark }) => from === insert.at && isOf(mark, insert.mark));
    return { ...insert, at: replaced?.to ?? insert.at };
  });
  const ends = [...placed, ...brackets].map(({ at }) => at);
  const edges = new Set([0, text.length, ...cuts.flatMap(({ from, to }) => [from, to]), ...ends]);
  const places = [...edges].sort((a, b) => a - b);
  return places.flatMap((at, index): readonly LeafPiece<Mark>[] => {
    const words = text.slice(at, places[index + 1] ?? at);
    const goneBy = cuts.filter(({ from, to }) => from <= at && at < to).map(({ mark }) => mark);
    const come = placed.filter((each) => each.at === at).map(({ words: insert, mark }) => ({ at, insert, mark }));
    const side = (which: LeafBrackets<Mark>[number]["bracket"]) =>
      brackets.filter((each) => each.at === at && each.bracket === which);
    const around = [...side("note"), ...side("closes"), ...come, ...side("opens")];
    return words === "" ? around : [...around, { at, words, goneBy }];
  });
}
