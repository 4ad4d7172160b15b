import { withoutLoose } from "./bracketing/of-label.ts";
import type { Composite, CompositePoint, CompositeText } from "./composite.ts";
import type { Wording } from "./draft.ts";
import { labelBeside } from "./compiling/numbering.ts";
import { outsidePoints } from "./outside.ts";
import { holdersOf, readingText } from "./reading.ts";
import { redlineMany, type TextPair } from "./redline.ts";
import type { ReadPoint, PointSpot } from "./spans/span.ts";
import type {
  ReturnedBy,
  ReturnedDeletion,
  ReturnedEdits,
  ReturnedItem,
  ReturnedPart,
  ReturnedPoints,
} from "./spans.ts";

/** What one party's draft says differently from the draft that a text begins from. */
export interface Difference {
  readonly party: string;
  readonly edits: ReturnedEdits;
  /** Points at which one side is known in other words only, so that no words can be held against words. */
  readonly told: number;
}

/** A text that begins from one draft, and what the other drafts propose against it. */
export interface Begun {
  readonly composite: Composite;
  readonly differences: readonly Difference[];
}

/**
 * A text that begins from the draft of one party: the points and words of that draft as they are paired in the `compiled` text of
 * all. What the others say differently at a point is an edit of theirs, what they alone have is a new point; a party that does not
 * address a point has said nothing of it, and nothing is made of its silence.
 */
export function beginFrom(given: Composite, basis: string): Begun {
  const compiled = numberedAs(given, basis);
  const holders = holdersOf(compiled);
  const kept = (points: readonly CompositePoint[]): readonly CompositePoint[] =>
    points.flatMap((point) => {
      const below = kept(point.points);
      // A point that only others have makes room for what lies below it.
      if (holders.get(point.id)?.includes(basis) !== true) return below;
      return [{ ...point, heading: plain(point.heading, basis), text: plain(point.text, basis), points: below }];
    });
  const composite: Composite = {
    parties: compiled.parties,
    points: kept(compiled.points),
    drafts: compiled.drafts.filter(({ party }) => party === basis),
    retired: [],
  };
  const others = compiled.drafts.filter(({ party }) => party !== basis);
  return { composite, differences: others.map(({ party }) => differenceOf(compiled, basis, party, holders)) };
}

/**
 * A compiled text with the numbers that its points bear in one party's draft, as people know them: `Article 4`, `4(1)`. What that
 * draft has not stands after its number with bis, ter …; what bears none there bears none.
 */
function numberedAs(compiled: Composite, basis: string): Composite {
  const entries = compiled.drafts.find(({ party }) => party === basis)?.points ?? [];
  const own = new Map(
    entries.flatMap(({ pieces, label, brackets }) =>
      pieces.slice(0, 1).map((piece) => [piece, brackets === undefined ? label : withoutLoose(label)] as const),
    ),
  );
  const used = new Set<string>();
  const first = (points: readonly CompositePoint[], above: string): readonly CompositePoint[] =>
    points.map((point) => {
      const known = own.get(point.id);
      const label = known === undefined ? null : labelUnder(above, known);
      if (label !== null) used.add(label);
      return { ...point, label: label ?? point.label, points: first(point.points, label ?? above) };
    });
  const then = (points: readonly CompositePoint[], above: string): readonly CompositePoint[] => {
    let before = "";
    return points.map((point) => {
      // What stands outside the agreement bears no number.
      if (!own.has(point.id) && point.label !== "") {
        const none = above === "" ? "0" : `${numberIn(above)}(0)`;
        const label = before === "" && !used.has(none) ? none : labelBeside(before || none, used);
        used.add(label);
        return { ...point, label, points: then(point.points, label) };
      }
      if (point.label !== "") before = point.label;
      return { ...point, points: then(point.points, point.label === "" ? above : point.label) };
    });
  };
  return { ...compiled, points: then(first(compiled.points, ""), "") };
}

/** The label of a point with the number above it, as texts print it: `1.` under `Article 4` is `4(1)`. */
function labelUnder(above: string, label: string): string {
  const own = label.trim().replace(/[.:\s]+$/u, "");
  const number = numberIn(above);
  if (own === "" || number === "" || own.startsWith(number)) return own;
  const bare = own.replace(/^\((.*)\)$/u, "$1");
  return `${number}(${bare})`;
}

/** The number of a label without the word before it. */
function numberIn(label: string): string {
  return label.replace(/^\p{L}{2,}[.\s]+(?=\S)/u, "");
}

function plain(text: CompositeText, party: string): CompositeText {
  const words = readingText(text, party);
  return words === "" ? [] : [words];
}

/** How a party's draft words a point, and whether it strikes the point out. */
interface Held {
  readonly wording: Wording;
  readonly deleted: boolean;
  /** The point of the draft stands here alone, and not in pieces. */
  readonly whole: boolean;
}

function heldBy(compiled: Composite, party: string): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const { pieces, wording, deleted } of compiled.drafts.find((draft) => draft.party === party)?.points ?? [])
    for (const piece of pieces) held.set(piece, { wording, deleted, whole: pieces.length === 1 });
  return held;
}

/** Words of two sides at one place of a point. */
interface Pair extends TextPair {
  readonly point: CompositePoint;
  readonly in: "heading" | "text";
}

function differenceOf(
  compiled: Composite,
  basis: string,
  party: string,
  holders: ReadonlyMap<string, readonly string[]>,
): Difference {
  const [ours, theirs] = [heldBy(compiled, basis), heldBy(compiled, party)];
  const date = compiled.drafts.find((draft) => draft.party === party)?.date ?? null;
  const by: ReturnedBy = { author: "", date, tracked: true, comments: [] };
  const pairs: Pair[] = [];
  const inserted: ReturnedPoints[] = [];
  const deleted: ReturnedDeletion[] = [];
  let told = 0;
  const outside = outsidePoints(compiled);
  const isBasis = ({ id }: CompositePoint) => holders.get(id)?.includes(basis) === true;
  const holdsBelow = ({ points }: CompositePoint): boolean =>
    points.some((below) => isBasis(below) || holdsBelow(below));
  const visit = (points: readonly CompositePoint[], start: Spot): Spot => {
    let spot = start;
    for (const point of points) {
      // Who tabled a draft and when is nothing that anybody proposes.
      if (outside.has(point.id)) continue;
      const their = theirs.get(point.id);
      if (!isBasis(point)) {
        const fresh = their === undefined || their.deleted ? null : newPoint(point, party, isBasis, theirs);
        if (fresh !== null && their?.wording !== "verbatim") told += 1;
        else if (fresh !== null) inserted.push({ label: spot.label, at: spot.at, points: [fresh], by });
        spot = visit(fresh === null ? point.points : point.points.filter(isBasis), spot);
        continue;
      }
      const our = ours.get(point.id);
      // A point goes with all below it: where that is not meant, or it is but a piece, its words go.
      const goes = their?.deleted === true && our?.deleted !== true && our?.whole === true;
      if (goes && !holdsBelow(point))
        deleted.push({ point: point.id, label: point.label, words: readingText(point.text, basis), by });
      else if (their !== undefined) {
        const own = (["heading", "text"] as const).map((part) => ({
          point,
          in: part,
          from: readingText(point[part], basis),
          to: readingText(point[part], party),
        }));
        const changed = own.filter(({ from, to }) => from !== to);
        const verbatim = their.wording === "verbatim" && our?.wording === "verbatim";
        if (verbatim) pairs.push(...changed);
        else if (changed.length > 0) told += 1;
      }
      visit(point.points, { at: { under: point.id }, label: point.label });
      spot = { at: { after: point.id }, label: point.label };
    }
    return spot;
  };
  visit(compiled.points, { at: { under: null }, label: "" });
  return { party, edits: { parts: partsOf(pairs, by), inserted, options: [], deleted, unplaced: [] }, told };
}

/** Where the next new point of a level stands. */
interface Spot {
  readonly at: PointSpot;
  readonly label: string;
}

/** A point that the basis has not, as its party reads it, with what else of the party's own lies below it. */
function newPoint(
  point: CompositePoint,
  party: string,
  isBasis: (point: CompositePoint) => boolean,
  theirs: ReadonlyMap<string, Held>,
): ReadPoint | null {
  const heading = readingText(point.heading, party);
  const text = readingText(point.text, party);
  const points = point.points.flatMap((below) => {
    const held = theirs.get(below.id);
    if (isBasis(below) || held === undefined || held.deleted) return [];
    return newPoint(below, party, isBasis, theirs) ?? [];
  });
  if (heading === "" && text === "" && points.length === 0) return null;
  // Two parties may each propose a point at one place: each has its own name.
  return { id: `${point.id}-${party}`, label: point.label, heading, text, points };
}

function partsOf(pairs: readonly Pair[], by: ReturnedBy): readonly ReturnedPart[] {
  return redlineMany(pairs).map((edits, index): ReturnedPart => {
    const { point, in: part } = pairs[index] as Pair;
    const items = edits.map(({ op, text }): ReturnedItem => {
      const kept = { text, role: "words", slots: [], holders: [] } as const;
      if (op === "keep") return { ...kept, op };
      return { ...kept, op: op === "insert" || op === "moveIn" ? "insert" : "delete", by };
    });
    return { point: point.id, label: point.label, in: part, paragraphs: [items] };
  });
}
