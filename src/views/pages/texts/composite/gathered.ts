import type { BracketReason, DeclaredMark, ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import type { Composite, CompositePoint, CompositeText, Slot } from "../../../../core/text/composite.ts";
import type { Point } from "../../../../core/text/draft.ts";
import { footnotesOf, type HeldNote } from "../../../../core/text/footnotes.ts";
import { standings, withoutDraft } from "../../../../core/text/reading.ts";
import { flatPoints, namesOf, plainLabel } from "../labels.ts";
import { questionsOf, type Question } from "./questions.ts";

/** One bracket with its number in the whole text. */
export interface NumberedSlot {
  readonly n: number;
  readonly slot: Slot;
  readonly point: GatheredPoint;
  readonly inHeading: boolean;
  /** Who has no words in it and asks for nothing there, although it holds what is around it. */
  readonly without: readonly string[];
}

/** Where a composite point comes from: a point of a party's draft. */
export interface Origin {
  readonly party: string;
  readonly tabled: TabledDraft;
  readonly point: Point;
  /** The point's name in its draft: `3(a)`; empty where it has neither label nor heading. */
  readonly name: string;
}

/** A composite point with all that is said about it. */
export interface GatheredPoint {
  readonly point: CompositePoint;
  readonly depth: number;
  readonly top: CompositePoint;
  readonly holders: readonly string[];
  /** Who holds neither the point nor one above or below it. */
  readonly notAddressed: readonly string[];
  /** Parties whose draft is in another language, and so was not compared. */
  readonly otherLanguage: readonly string[];
  /** Who holds nothing here but a point above or below, with the label of the nearest. */
  readonly nearby: readonly { readonly party: string; readonly label: string }[];
  /** Foot- and endnotes of the drafts at the point. */
  readonly footnotes: readonly HeldNote[];
  /** Points that are perhaps the same as this one. */
  readonly questions: readonly Question[];
  readonly origins: readonly Origin[];
  readonly reasons: readonly BracketReason[];
  readonly marks: readonly DeclaredMark[];
}

/** The composite text as the page shows it. */
export interface Gathered {
  readonly points: readonly GatheredPoint[];
  readonly slots: readonly NumberedSlot[];
  /** Number of each bracket by the slot itself. */
  readonly numbers: ReadonlyMap<Slot, number>;
  /** Brackets in which a party asks for no text. */
  readonly noText: number;
  readonly unknown: readonly string[];
}

/** The brackets of a text, with those of its holders who stand in none of their alternatives. */
function* slotsOf(
  text: CompositeText,
  holders: readonly string[],
): Generator<{ readonly slot: Slot; readonly without: readonly string[] }> {
  for (const slot of text) {
    if (typeof slot === "string") continue;
    const speaking = new Set(slot.alternatives.flatMap(({ parties }) => parties));
    yield { slot, without: holders.filter((party) => !speaking.has(party)) };
    for (const alternative of slot.alternatives) yield* slotsOf(alternative.text, alternative.parties);
  }
}

function* walk(
  points: readonly CompositePoint[],
  depth = 0,
  top?: CompositePoint,
): Generator<{ point: CompositePoint; depth: number; top: CompositePoint }> {
  for (const point of points) {
    yield { point, depth, top: top ?? point };
    yield* walk(point.points, depth + 1, top ?? point);
  }
}

/** Which points of which drafts stand in each composite point. */
function originsOf(composite: Composite, drafts: readonly TabledDraft[]): ReadonlyMap<string, readonly Origin[]> {
  const origins = new Map<string, Origin[]>();
  for (const { party, points } of composite.drafts) {
    const tabled = drafts.find((candidate) => candidate.party === party);
    if (tabled === undefined) continue;
    const byId = new Map(flatPoints(tabled.draft).map((flat) => [flat.point.id, flat]));
    for (const { id, pieces } of points) {
      const flat = byId.get(id);
      if (flat === undefined) continue;
      const { point } = flat;
      const name = namesOf([flat], "").join("");
      for (const piece of pieces) origins.set(piece, [...(origins.get(piece) ?? []), { party, tabled, point, name }]);
    }
  }
  return origins;
}

/** Puts beside each composite point who holds it and who does not, its origins, and what is on record about it. */
export function gather(composite: Composite, drafts: readonly TabledDraft[], state: ProcessState): Gathered {
  const origins = originsOf(composite, drafts);
  const stands = standings(composite);
  const questions = questionsOf(composite, drafts, state);
  const footnotes = footnotesOf(composite);
  const points = [...walk(composite.points)].map(({ point, depth, top }): GatheredPoint => {
    const from = origins.get(point.id) ?? [];
    const standing = stands.get(point.id);
    const concerns = (entry: { readonly draft: string; readonly point: string }) =>
      from.some((origin) => origin.tabled.id === entry.draft && origin.point.id === entry.point);
    return {
      point,
      depth,
      top,
      holders: standing?.holders ?? [],
      notAddressed: standing?.notAddressed ?? [],
      otherLanguage: standing?.otherLanguage ?? [],
      nearby: (standing?.nearby ?? []).map(({ party, point: near }) => ({ party, label: plainLabel(near.label) })),
      footnotes: footnotes.get(point.id) ?? [],
      questions: questions.get(point.id) ?? [],
      origins: from,
      reasons: (state.bracketReasons ?? []).filter(concerns),
      marks: (state.marks ?? []).filter(concerns),
    };
  });
  const slots: NumberedSlot[] = [];
  for (const gathered of points) {
    for (const [text, inHeading] of [
      [gathered.point.heading, true],
      [gathered.point.text, false],
    ] as const) {
      for (const found of slotsOf(text, gathered.holders))
        slots.push({ n: slots.length + 1, ...found, point: gathered, inHeading });
    }
  }
  return {
    points,
    slots,
    numbers: new Map(slots.map(({ slot, n }) => [slot, n])),
    noText: slots.filter(({ slot }) => slot.alternatives.some(({ text }) => text.length === 0)).length,
    unknown: withoutDraft(composite),
  };
}

/** Brackets of a point and everything below it. */
export function bracketsUnder(gathered: Gathered, id: string): number {
  return gathered.slots.filter(({ point }) => point.point.id === id || point.top.id === id).length;
}
