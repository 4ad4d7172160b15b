import { isOneLanguage } from "../common/language/one-language.ts";
import { remembered } from "../common/remembered.ts";
import { failed, ok, type Result } from "../common/result.ts";
import { said, type Said } from "../common/said.ts";
import type {
  Composite,
  CompositeDraft,
  CompositeDraftPoint,
  CompositePoint,
  CompositeText,
  UnsurePair,
} from "./composite.ts";
import { backInLabel } from "./bracketing/of-label.ts";
import type { Draft, Point } from "./draft.ts";

/** One party's words of a text: common words and the alternatives it holds; empty where it asks for no text. */
export function readingText(text: CompositeText, party: string): string {
  let words = "";
  for (const part of text) {
    if (typeof part === "string") words += part;
    else {
      const held = part.alternatives.find((alternative) => alternative.parties.includes(party));
      if (held) words += readingText(held.text, party);
    }
  }
  return words;
}

/** All words of a text, of a bracket one alternative after the other. */
export function allWords(text: CompositeText): string {
  return text
    .map((part) => (typeof part === "string" ? part : part.alternatives.map((each) => allWords(each.text)).join("")))
    .join("");
}

/** All points of a composite in reading order, parents before their sub-points. */
export function* walkComposite(
  points: readonly CompositePoint[],
  depth = 0,
): Generator<{ readonly point: CompositePoint; readonly depth: number }> {
  for (const point of points) {
    yield { point, depth };
    yield* walkComposite(point.points, depth + 1);
  }
}

/**
 * The draft of one party, read back out of a composite character for character.
 * Fails where the composite does not know the party or no draft of it.
 */
export function reading(composite: Composite, party: string): Result<Draft> {
  const held = composite.drafts.find((draft) => draft.party === party);
  if (held) return ok(draftOf(held, composite));
  const known = composite.parties.join(", ");
  if (composite.parties.includes(party)) {
    return failed(said("no-draft-known", { party }));
  }
  return failed(said("unknown-party.composite", { party, parties: known }));
}

/** The same brackets without a trace of who holds what. */
export function withoutParties(composite: Composite): Composite {
  const text = (parts: CompositeText): CompositeText =>
    parts.map((part) =>
      typeof part === "string"
        ? part
        : { alternatives: part.alternatives.map((one) => ({ parties: [], text: text(one.text) })) },
    );
  const point = (each: CompositePoint): CompositePoint => ({
    id: each.id,
    label: each.label,
    heading: text(each.heading),
    text: text(each.text),
    points: each.points.map(point),
  });
  return { parties: [], points: composite.points.map(point), drafts: [], retired: composite.retired };
}

/** The parties whose drafts have words, or a deletion, at a composite point; in the order of the parties. */
export function holdersOf(composite: Composite): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { point } of walkComposite(composite.points)) holders.set(point.id, []);
  for (const draft of composite.drafts) {
    for (const { pieces } of draft.points) {
      for (const piece of pieces) {
        const list = holders.get(piece);
        if (list && !list.includes(draft.party)) list.push(draft.party);
      }
    }
  }
  for (const list of holders.values()) list.sort(inOrderOf(composite.parties));
  return holders;
}

/** How the parties of which a draft is known stand to one point of a composite. */
export interface Standing {
  /** Those that have words, or a deletion, at the point. */
  readonly holders: readonly string[];
  /**
   * Those that hold nothing at the point itself, but one above or below it, or one that is perhaps the same as any of
   * these; with that point, the nearest.
   */
  readonly nearby: readonly { readonly party: string; readonly point: CompositePoint }[];
  /** Those of whose draft no part is paired with the point, one above or one below: silent, neither for nor against. */
  readonly notAddressed: readonly string[];
  /** Those whose draft is in another language than all words here: whether it says anything of them is not known. */
  readonly otherLanguage: readonly string[];
}

/** How the parties stand to each point, by its id; parties in the order of the composite. */
export const standings = remembered((composite: Composite): ReadonlyMap<string, Standing> => {
  const holders = holdersOf(composite);
  const known = new Set(composite.drafts.map((draft) => draft.party));
  const parties = composite.parties.filter((party) => known.has(party));
  const found = new Map<string, Standing>();
  const unsure = unsureAt(composite);
  const languages = new Map(composite.drafts.map(({ party, language }) => [party, language]));
  type Nearest = ReadonlyMap<string, CompositePoint>;
  const visit = (point: CompositePoint, above: Nearest): Nearest => {
    const here = holders.get(point.id) ?? [];
    const perhaps = new Map(
      (unsure.get(point.id) ?? []).flatMap(({ other }) =>
        (holders.get(other.id) ?? []).map((party) => [party, other] as const),
      ),
    );
    const paired: Nearest = new Map([...perhaps, ...here.map((party) => [party, point] as const)]);
    const from: Nearest = new Map([...above, ...paired]);
    const below = new Map<string, CompositePoint>();
    for (const child of point.points) {
      for (const [party, held] of visit(child, from)) if (!below.has(party)) below.set(party, held);
    }
    const others = parties.filter((party) => !here.includes(party));
    const spoken = [...new Set(here.map((party) => languages.get(party) ?? ""))];
    const isComparable = (party: string) =>
      spoken.length === 0 || spoken.some((language) => isOneLanguage(language, languages.get(party) ?? ""));
    const silence = (silent: readonly string[]) => ({
      notAddressed: silent.filter(isComparable),
      otherLanguage: silent.filter((party) => !isComparable(party)),
    });
    found.set(point.id, {
      holders: here,
      nearby: others.flatMap((party) => {
        const near = perhaps.get(party) ?? above.get(party) ?? below.get(party);
        return near ? [{ party, point: near }] : [];
      }),
      ...silence(others.filter((party) => !perhaps.has(party) && !above.has(party) && !below.has(party))),
    });
    return new Map([...below, ...paired]);
  };
  for (const point of composite.points) visit(point, new Map());
  return found;
});

/** One side's view of an unsure pair: the point it may be the same as. */
export interface UnsureView {
  readonly pair: UnsurePair;
  readonly other: CompositePoint;
  /** Who has the words here, and who has those of the other point. */
  readonly here: string;
  readonly there: string;
}

/** The unsure pairs at each point, by its id; each pair is seen from both of its points. */
export function unsureAt(composite: Composite): ReadonlyMap<string, readonly UnsureView[]> {
  const points = new Map([...walkComposite(composite.points)].map(({ point }) => [point.id, point]));
  const found = new Map<string, UnsureView[]>();
  const see = (at: string, view: UnsureView): void => {
    const views = found.get(at);
    if (views) views.push(view);
    else found.set(at, [view]);
  };
  for (const pair of composite.unsure ?? []) {
    const [first, second] = [points.get(pair.point), points.get(pair.other)];
    if (!first || !second) continue;
    see(first.id, { pair, other: second, here: pair.party, there: pair.otherParty });
    see(second.id, { pair, other: first, here: pair.otherParty, there: pair.party });
  }
  return found;
}

/** The parties of a composite of which no draft stands in it. */
export function withoutDraft(composite: Composite): readonly string[] {
  const known = new Set(composite.drafts.map((draft) => draft.party));
  return composite.parties.filter((party) => !known.has(party));
}

/** Whose drafts are known beside a text: of nobody among them is it said that no draft is known. */
export interface DraftsBeside {
  /** Parties that have tabled a draft, in the text or not. */
  readonly tabled?: readonly string[];
  /** Those among them whose draft came as proposals on the text. */
  readonly proposed?: readonly string[];
  /** What is proposed on the text and is not in it, in the order of the text. */
  readonly pending?: readonly PendingProposal[];
  /** What must be known before the words are read; names parties. */
  readonly front?: readonly Said[];
}

/** A proposal that waits: its words are not in the text. */
export interface PendingProposal {
  /** Its number on the text. */
  readonly n: number;
  /** Empty where no party makes it. */
  readonly party: string;
  /** All that it asks for, in order. */
  readonly asks: readonly PendingAsk[];
}

/** One thing that a proposal asks for. */
export interface PendingAsk {
  /** The label, else the heading, of its point. */
  readonly at: string;
  /** What happens to the point; `order`: points move, come together or come apart. */
  readonly operation: "replace" | "add-after" | "delete" | "order";
  /** The words that it asks for, as people read them; empty where it asks for none. */
  readonly words: string;
  /**
   * Where it has no place in the words that stand, which have changed since it was made: the revision that it was made on, where
   * that is known, and the words of this, where it changes any.
   */
  readonly older?: { readonly revision: number | null; readonly words: string };
}

/** Parties without a draft in the text: those whose draft came as proposals on it, those that tabled one, and those of which none is known. */
export function notInText(
  composite: Composite,
  { tabled = [], proposed = [] }: DraftsBeside,
): {
  readonly proposed: readonly string[];
  readonly elsewhere: readonly string[];
  readonly unknown: readonly string[];
} {
  const without = withoutDraft(composite);
  const known = without.filter((party) => tabled.includes(party));
  return {
    proposed: known.filter((party) => proposed.includes(party)),
    elsewhere: known.filter((party) => !proposed.includes(party)),
    unknown: without.filter((party) => !tabled.includes(party)),
  };
}

function inOrderOf(parties: readonly string[]): (a: string, b: string) => number {
  const rank = new Map(parties.map((party, index) => [party, index]));
  return (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
}

function draftOf(held: CompositeDraft, composite: Composite): Draft {
  const points = new Map<string, CompositePoint>();
  for (const { point } of walkComposite(composite.points)) points.set(point.id, point);
  const { title, language, date } = held;
  return {
    ...DEFAULTS,
    ...(held.rest as Partial<Draft> | undefined),
    title,
    language,
    date,
    points: nest(held.points.map((entry) => ({ depth: entry.depth, point: pointOf(entry, held.party, points) }))),
  };
}

const DEFAULTS = { tabledBy: [], instrument: "", basedOn: [], warnings: [] } as const;

function pointOf(entry: CompositeDraftPoint, party: string, points: ReadonlyMap<string, CompositePoint>): Point {
  const { id, label, wording, deleted } = entry;
  const rest = entry.rest as Partial<Point> | undefined;
  const words = entry.struck ?? wordsOf(entry, party, points);
  const point: Point = { ...rest, id, label, ...words, wording, deleted, points: [] };
  return entry.brackets === undefined ? point : backInLabel(point, entry.brackets);
}

function wordsOf(
  entry: CompositeDraftPoint,
  party: string,
  points: ReadonlyMap<string, CompositePoint>,
): { heading: string; text: string } {
  let heading = "";
  let text = "";
  entry.pieces.forEach((piece, index) => {
    const point = points.get(piece);
    if (!point) return;
    if (index === 0) heading = readingText(point.heading, party);
    else text += entry.joins?.[index - 1] ?? "";
    text += readingText(point.text, party);
  });
  return { heading, text };
}

/** Rebuilds the tree from points in reading order with their depths. */
function nest(flat: readonly { readonly depth: number; readonly point: Point }[]): readonly Point[] {
  const top: Point[] = [];
  const open: Point[][] = [top];
  for (const { depth, point } of flat) {
    const level = Math.min(depth, open.length - 1);
    open.length = level + 1;
    const points: Point[] = [];
    open[level]?.push({ ...point, points });
    open.push(points);
  }
  return top;
}
