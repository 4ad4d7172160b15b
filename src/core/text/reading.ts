import { fail, ok, type Result } from "../common/result.ts";
import type { Composite, CompositeDraft, CompositeDraftPoint, CompositePoint, CompositeText } from "./composite.ts";
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
    return fail("no-draft-known", `No draft of ${party} is known: it stands in this composite without a text.`);
  }
  return fail("unknown-party", `${party} is not a party of this composite; its parties are ${known || "none"}.`);
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

/** The parties with a known draft that say nothing at a point: silent, neither for nor against it. */
export function silentAt(composite: Composite, holders: readonly string[]): readonly string[] {
  const known = new Set(composite.drafts.map((draft) => draft.party));
  return composite.parties.filter((party) => known.has(party) && !holders.includes(party));
}

/** The parties of a composite of which no draft is known. */
export function withoutDraft(composite: Composite): readonly string[] {
  const known = new Set(composite.drafts.map((draft) => draft.party));
  return composite.parties.filter((party) => !known.has(party));
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
  return { ...rest, id, label, ...words, wording, deleted, points: [] };
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
