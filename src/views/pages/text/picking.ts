import { redlineTexts } from "../../../core/text/redline.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { fillsGap, joinedOverEdges, withMovesWhole, type Span } from "../../../core/text/spans.ts";
import { closedText, gapsOf, readBy, readsLeaf, type Leaf, type OpenPart, type OpenText } from "./leaves.ts";

/** Words that somebody selected in a point: from a place in one leaf to a place in the same or a later one. */
export interface Picked {
  readonly point: string;
  readonly in: Span["in"];
  readonly from: { readonly leaf: number; readonly at: number };
  readonly to: { readonly leaf: number; readonly at: number };
}

interface Segment {
  readonly leaf: Leaf;
  readonly from: number;
  readonly to: number;
}

function segmentsOf({ leaves }: OpenText, { from, to }: Picked): readonly Segment[] {
  return leaves.slice(from.leaf, to.leaf + 1).flatMap((leaf) => {
    const start = leaf.n === from.leaf ? from.at : 0;
    const end = leaf.n === to.leaf ? Math.min(to.at, leaf.text.length) : leaf.text.length;
    return start < end ? [{ leaf, from: start, to: end }] : [];
  });
}

/** The selected words as one reads them in passing: all alternatives, one after the other. */
export function pickedWords(opened: OpenText, picked: Picked): string {
  return segmentsOf(opened, picked)
    .map(({ leaf, from, to }) => leaf.text.slice(from, to))
    .join("");
}

/** The selected words as the text shows them: of a bracket all alternatives, each with its holders. */
export function shownPicked(opened: OpenText, picked: Picked): string {
  const segments = new Map(segmentsOf(opened, picked).map((segment) => [segment.leaf.n, segment]));
  const within = (part: OpenPart): boolean => leavesBelow(part).some(({ n }) => segments.has(n));
  const shown = (parts: readonly OpenPart[]): string =>
    parts
      .map((part) => {
        if (!("leaf" in part))
          return part.alternatives
            .flatMap((each) =>
              each.parts.some(within) ? [`[${[shown(each.parts) || "—", ...each.parties].join(" ")}]`] : [],
            )
            .join("");
        const { leaf, from, to } = segments.get(part.leaf.n) ?? { leaf: part.leaf, from: 0, to: 0 };
        return leaf.text.slice(from, to);
      })
      .join("");
  // Inside one alternative whose words they are is said beside them.
  return segments.size === 1 ? pickedWords(opened, picked) : shown(opened.parts);
}

/** The first of the parties who reads the first and the last of the selected words, whatever stands in brackets between them. */
export function readerOfEnds(opened: OpenText, picked: Picked, parties: readonly string[]): string | undefined {
  const segments = segmentsOf(opened, picked);
  const ends = [segments[0], segments.at(-1)].flatMap((each) => each?.leaf ?? []);
  return ends.length === 0 ? undefined : parties.find((party) => ends.every((leaf) => readsLeaf(leaf, party)));
}

/** The selected words as one party reads them, with their place in its reading. */
export function readingOfPicked(
  opened: OpenText,
  picked: Picked,
  as: string,
): { readonly from: number; readonly quote: string } {
  const own = segmentsOf(opened, picked).filter(({ leaf }) => readsLeaf(leaf, as));
  const [first] = own;
  const start = readBy(opened, as).find(({ leaf }) => leaf.n === first?.leaf.n)?.start ?? 0;
  return {
    from: start + (first?.from ?? 0),
    quote: own.map(({ leaf, from, to }) => leaf.text.slice(from, to)).join(""),
  };
}

/** The first of the parties who reads all of the selected words; undefined where nobody does. */
export function readerOfPicked(opened: OpenText, picked: Picked, parties: readonly string[]): string | undefined {
  const segments = segmentsOf(opened, picked);
  return parties.find((party) => segments.every(({ leaf }) => readsLeaf(leaf, party)));
}

/**
 * Other words for one party's reading of a point, as spans of just the words that differ. New words stand where the word before
 * them stands, inside its brackets or outside; at a bracket in which the party has none they are its words for it. Of `holders`,
 * all who have words there, nobody gets half of what moved.
 */
export function spansBetween(
  opened: OpenText,
  place: Pick<Span, "point" | "in" | "as">,
  stretch: { readonly from: number; readonly quote: string; readonly insert: string },
  holders: readonly string[] = [],
): readonly Span[] {
  const read = readBy(opened, place.as);
  const gaps = gapsOf(opened, place.as);
  const edges = read.map(({ start }) => start - stretch.from);
  const beside = new Set([...gaps.keys()].map((start) => start - stretch.from));
  const spansOf = (edits: readonly Edit[]): readonly Span[] => {
    const spans: Span[] = [];
    let at = stretch.from;
    let [quote, insert] = ["", ""];
    const flush = (): void => {
      if (quote !== insert) {
        const from = at - quote.length;
        const gap = fillsGap(insert) ? (gaps.get(at) ?? gaps.get(from)) : undefined;
        const where = insert === "" ? {} : gap === undefined ? around(read, from, quote !== "") : { slot: gap };
        spans.push({ ...place, from, to: at, quote, insert, ...where });
      }
      [quote, insert] = ["", ""];
    };
    for (const { op, text } of edits) {
      if (op === "keep") {
        flush();
        at += text.length;
      } else if (op === "insert" || op === "moveIn") insert += text;
      else {
        quote += text;
        at += text.length;
      }
    }
    flush();
    return spans;
  };
  const edits = joinedOverEdges(redlineTexts(stretch.quote, stretch.insert), edges, beside);
  const prefix = place.in === "heading" ? "h" : "s";
  const held = { text: closedText(opened), prefix, party: place.as, holders, from: stretch.from } as const;
  return spansOf(holders.length === 0 ? edits : withMovesWhole(edits, spansOf, held));
}

/** The brackets in which words at a place of a reading stand: of those that go, or else of the word before. */
function around(
  read: ReturnType<typeof readBy>,
  from: number,
  replaces: boolean,
): { readonly slot?: string; readonly past?: string } {
  const found =
    read.find(({ leaf, start }) =>
      replaces ? start <= from && from < start + leaf.text.length : start < from && from <= start + leaf.text.length,
    ) ?? read.find(({ leaf, start }) => start <= from && from <= start + leaf.text.length);
  const { slot, past } = found?.leaf ?? {};
  return { ...(slot === undefined ? {} : { slot }), ...(past === undefined ? {} : { past }) };
}

/**
 * Other words in the place of selected ones. Where one party reads all of them they are counted in its reading; else each
 * alternative goes from its holders' and the new words stand before all of them, for everybody.
 */
export function spansOfPicked(
  opened: OpenText,
  picked: Picked,
  insert: string,
  parties: readonly string[],
): readonly Span[] {
  const { point } = picked;
  const as = readerOfPicked(opened, picked, parties);
  const segments = segmentsOf(opened, picked);
  const [first] = segments;
  if (first === undefined) return [];
  if (as !== undefined) {
    const read = readBy(opened, as);
    const start = read.find(({ leaf }) => leaf.n === first.leaf.n)?.start ?? 0;
    const place = { point, in: picked.in, as };
    return spansBetween(
      opened,
      place,
      { from: start + first.from, quote: pickedWords(opened, picked), insert },
      parties,
    );
  }
  return spansOfAll(opened, picked, insert, parties);
}

/** The selected words go from what one party reads alone, where it reads the first and the last of them. */
export function ownCut(opened: OpenText, picked: Picked, party: string): readonly Span[] {
  if (readerOfEnds(opened, picked, [party]) === undefined) return spansOfPicked(opened, picked, "", [party]);
  const place = { point: picked.point, in: picked.in, as: party };
  return spansBetween(opened, place, { ...readingOfPicked(opened, picked, party), insert: "" });
}

/** The selected words go from all alternatives that they stand in, and the new ones stand before them, outside the brackets, for everybody. */
export function spansOfAll(
  opened: OpenText,
  picked: Picked,
  insert: string,
  parties: readonly string[],
): readonly Span[] {
  const segments = segmentsOf(opened, picked);
  const [first] = segments;
  if (first === undefined) return [];
  const spans = segments.map((segment): Span => cutOf(opened, picked, segment, parties));
  return insert === "" ? spans : [before(opened, picked, first, insert, parties), ...spans];
}

/** The innermost bracket around the first selected words. */
export function slotPicked(opened: OpenText, picked: Picked): string | undefined {
  return segmentsOf(opened, picked)[0]?.leaf.slot;
}

/** What stands in a bracket: each alternative with its holders, as they read it. */
export function alternativesIn(
  { parts }: OpenText,
  slot: string,
): readonly { readonly parties: readonly string[]; readonly words: string }[] {
  const found = slotIn(parts, slot);
  return (found?.alternatives ?? []).map(({ parties, parts: held }) => {
    const [party = ""] = parties;
    const leaves = held.flatMap(leavesBelow).filter((leaf) => readsLeaf(leaf, party));
    return { parties, words: leaves.map(({ text }) => text).join("") };
  });
}

function slotIn(parts: readonly OpenPart[], id: string): Exclude<OpenPart, { readonly leaf: Leaf }> | undefined {
  for (const part of parts) {
    if ("leaf" in part) continue;
    if (part.id === id) return part;
    for (const { parts: held } of part.alternatives) {
      const found = slotIn(held, id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

export function leavesBelow(part: OpenPart): readonly Leaf[] {
  return "leaf" in part ? [part.leaf] : part.alternatives.flatMap(({ parts }) => parts.flatMap(leavesBelow));
}

/** One party takes over words of a bracket as its own, in the place of what it holds there; null where it holds just these. */
export function supporting(
  opened: OpenText,
  place: Pick<Span, "point" | "in" | "as">,
  slot: string,
  insert: string,
): Span | null {
  const found = slotIn(opened.parts, slot);
  if (found === undefined) return null;
  const inside = new Set(leavesBelow(found).map(({ n }) => n));
  const read = readBy(opened, place.as);
  const own = read.filter(({ leaf }) => inside.has(leaf.n));
  const before = read.findLast(({ leaf }) => leaf.n < Math.min(...inside));
  const from = own[0]?.start ?? (before === undefined ? 0 : before.start + before.leaf.text.length);
  const quote = own.map(({ leaf }) => leaf.text).join("");
  return quote === insert ? null : { ...place, from, to: from + quote.length, quote, insert, slot };
}

function cutOf(opened: OpenText, picked: Picked, segment: Segment, parties: readonly string[]): Span {
  const { leaf } = segment;
  const as = parties.find((party) => readsLeaf(leaf, party)) ?? leaf.holders.at(-1)?.[0] ?? "";
  const start = readBy(opened, as).find((each) => each.leaf.n === leaf.n)?.start ?? 0;
  const quote = leaf.text.slice(segment.from, segment.to);
  return {
    point: picked.point,
    in: picked.in,
    as,
    from: start + segment.from,
    to: start + segment.to,
    quote,
    insert: "",
  };
}

/** Words put in outside all brackets, right before the first selected ones. */
function before(
  opened: OpenText,
  picked: Picked,
  { leaf, from }: Segment,
  insert: string,
  parties: readonly string[],
): Span {
  const outer =
    leaf.holders.length === 0 ? leaf : opened.leaves.findLast((each) => each.n < leaf.n && each.holders.length === 0);
  const as = parties[0] ?? "";
  const start = readBy(opened, as).find((each) => each.leaf.n === outer?.n)?.start ?? 0;
  const at = start + (outer === leaf ? from : (outer?.text.length ?? 0));
  const past = outer?.past;
  return {
    point: picked.point,
    in: picked.in,
    as,
    from: at,
    to: at,
    quote: "",
    insert,
    ...(past === undefined ? {} : { past }),
  };
}
