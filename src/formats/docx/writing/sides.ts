import type { Redline, RedlinePair } from "../../../core/text/alignment.ts";
import { newText, oldText } from "../../../core/text/apply.ts";
import { livingEdits } from "../../../core/text/comparing/struck.ts";
import { walkPoints, type Draft, type PlacedPoint, type Point } from "../../../core/text/draft.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { distribute, type Atom, type MarkAtom, type Match, type OpaqueAtom, type TextAtom } from "./atoms.ts";
import { heaviestChain } from "./heaviest-chain.ts";
import { pointParagraphs, type PointParagraph } from "./points.ts";

/** Where an atom stands in a redline, and the move that it is part of. */
export interface PlacedAtom {
  readonly atom: Atom;
  /** Stays where it is: the same on both sides. */
  readonly common: boolean;
  /** Name of the move that it goes away or arrives by. */
  readonly move: string | null;
}

/** Both sides of a redline; the common atoms are the same in number and order on both. */
export interface Sides {
  readonly old: readonly PlacedAtom[];
  readonly new: readonly PlacedAtom[];
}

/** What a pair says about one of its points. */
interface PointAtoms {
  heading: readonly TextAtom[] | null;
  text: readonly TextAtom[] | null;
  label: Match | null;
  /** The tab or dash after the label. */
  separator: Match | null;
  headingMark: Match | null;
  textMark: Match | null;
  opaque: OpaqueAtom | "absorbed" | null;
}

type Atoms = Map<Point, PointAtoms>;

/** Lays both drafts out as atoms and finds what stays, what moves and what goes or comes. */
export function redlineSides(redline: Redline, from: Draft, to: Draft): Sides {
  const oldPoints = [...walkPoints(from.points)];
  const newPoints = [...walkPoints(to.points)];
  const oldAtoms: Atoms = new Map();
  const newAtoms: Atoms = new Map();
  const moves = editsOfMoves(redline);
  const claimed = { old: firstById(oldPoints), new: firstById(newPoints) };
  const moving: { readonly pair: RedlinePair; readonly old: readonly Point[]; readonly new: readonly Point[] }[] = [];
  for (const pair of redline.pairs) {
    const old = claim(pair.from, claimed.old, oldAtoms);
    const fresh = claim(pair.to, claimed.new, newAtoms);
    if (old === null || fresh === null) continue;
    if ([...old, ...fresh].some(({ wording }) => wording !== "verbatim")) opaque(pair, old, fresh, oldAtoms, newAtoms);
    else if (old.length > 0 && fresh.length > 0) {
      paired(pair, old, fresh, oldAtoms, newAtoms, moves);
      moving.push({ pair, old, new: fresh });
    }
  }
  const old = flatten(oldPoints, oldAtoms);
  const fresh = flatten(newPoints, newAtoms);
  const common = commonMatches(old.atoms, fresh.atoms);
  const pointMoves = new Map<Atom, string>();
  for (const { old: gone, new: come } of moving) {
    markMoved(old, fresh, gone, come, common, pointMoves, `point${pointMoves.size + 1}`);
  }
  const passages = bothSided(old.atoms, fresh.atoms, pointMoves);
  const place = (atom: Atom): PlacedAtom => ({
    atom,
    common: atom.match !== null && common.has(atom.match),
    move: pointMoves.get(atom) ?? passageOf(atom, passages),
  });
  return { old: old.atoms.map(place), new: fresh.atoms.map(place) };
}

function editsOfMoves(redline: Redline): ReadonlyMap<number, readonly Edit[]> {
  const gone = new Map<number, string>();
  const ways = new Map<number, readonly Edit[]>();
  const all = redline.pairs.flatMap(({ edits, headingEdits }) => [...edits, ...headingEdits]);
  for (const edit of all) if (edit.op === "moveOut") gone.set(edit.move, edit.text);
  for (const edit of all) {
    if (edit.op !== "moveIn") continue;
    const way = edit.edits ?? [{ op: "keep" as const, text: edit.text }];
    const fits = oldText(way) === gone.get(edit.move) && newText(way) === edit.text;
    ways.set(
      edit.move,
      fits
        ? way
        : [
            { op: "delete", text: gone.get(edit.move) ?? "" },
            { op: "insert", text: edit.text },
          ],
    );
  }
  return ways;
}

function firstById(points: readonly PlacedPoint[]): ReadonlyMap<string, Point> {
  const byId = new Map<string, Point>();
  for (const { point } of points) if (!byId.has(point.id)) byId.set(point.id, point);
  return byId;
}

/** The points of a pair, marked as taken; null where one is unknown or belongs to an earlier pair. */
function claim(ids: readonly string[], points: ReadonlyMap<string, Point>, taken: Atoms): readonly Point[] | null {
  const found = ids.flatMap((id) => points.get(id) ?? []);
  if (found.length !== ids.length || found.some((point) => taken.has(point))) return null;
  for (const point of found) {
    taken.set(point, {
      heading: null,
      text: null,
      label: null,
      separator: null,
      headingMark: null,
      textMark: null,
      opaque: null,
    });
  }
  return found;
}

function opaque(pair: RedlinePair, from: readonly Point[], to: readonly Point[], old: Atoms, fresh: Atoms): void {
  const match: Match | null = from.length > 0 && to.length > 0 ? { weight: 10 } : null;
  const atom: OpaqueAtom = { kind: "opaque", pair, from, to, match };
  for (const [points, atoms] of [
    [from, old],
    [to, fresh],
  ] as const) {
    for (const [i, point] of points.entries()) (atoms.get(point) as PointAtoms).opaque = i === 0 ? atom : "absorbed";
  }
}

/** Fills in what stays, goes and comes inside a pair; a pair whose edits do not fit its texts is left to be replaced. */
function paired(
  pair: RedlinePair,
  allOld: readonly Point[],
  allNew: readonly Point[],
  oldAtoms: Atoms,
  newAtoms: Atoms,
  moves: ReadonlyMap<number, readonly Edit[]>,
): void {
  const edits = livingEdits(pair.edits);
  const headingEdits = livingEdits(pair.headingEdits);
  const old = speaking(allOld, oldText(edits));
  const fresh = speaking(allNew, newText(edits));
  if (old === null || fresh === null || old.length === 0 || fresh.length === 0) return;
  const at = (atoms: Atoms, point: Point | undefined): PointAtoms => atoms.get(point as Point) as PointAtoms;
  const texts = distribute(
    edits,
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
    moves,
  );
  for (const [i, point] of old.entries()) at(oldAtoms, point).text = texts.old[i] ?? [];
  for (const [i, point] of fresh.entries()) at(newAtoms, point).text = texts.new[i] ?? [];
  const oldHeadings = old.map(({ heading }) => heading);
  const newHeadings = fresh.map(({ heading }) => heading);
  if (oldText(headingEdits) === oldHeadings.join("\n") && newText(headingEdits) === newHeadings.join("\n")) {
    const headings = distribute(headingEdits, oldHeadings, newHeadings, moves);
    for (const [i, point] of old.entries()) at(oldAtoms, point).heading = headings.old[i] ?? [];
    for (const [i, point] of fresh.entries()) at(newAtoms, point).heading = headings.new[i] ?? [];
  }
  const link = (
    one: Point | undefined,
    other: Point | undefined,
    key: "label" | "separator" | "headingMark" | "textMark",
    weight: number,
  ) => {
    const match: Match = { weight };
    at(oldAtoms, one)[key] = match;
    at(newAtoms, other)[key] = match;
  };
  const [one, other] = [splitLead(old[0]), splitLead(fresh[0])];
  if (one.label !== "" && one.label === other.label) link(old[0], fresh[0], "label", 1);
  if (one.separator !== "" && one.separator === other.separator) link(old[0], fresh[0], "separator", 0.5);
  link(old[0], fresh[0], "headingMark", 0.5);
  for (const joint of texts.joints) link(old[joint.old], fresh[joint.new], "textMark", 0.5);
  link(old.at(-1), fresh.at(-1), "textMark", 0.5);
}

/** The label of a point and what stands after it. */
function splitLead(point: Point | undefined): { readonly label: string; readonly separator: string } {
  const lead = point === undefined ? "" : (pointParagraphs(point, 0)[0]?.lead ?? "");
  const label = point?.label ?? "";
  return { label, separator: lead.slice(label.length) };
}

/** The points whose texts the edits spell: all, or all that are not struck out; null where neither fits. */
function speaking(points: readonly Point[], spelt: string): readonly Point[] | null {
  const fits = (some: readonly Point[]): boolean => some.map(({ text }) => text).join("\n") === spelt;
  const alive = points.filter(({ deleted }) => !deleted);
  return fits(points) ? points : fits(alive) ? alive : null;
}

interface Flat {
  readonly atoms: readonly Atom[];
  /** Where the atoms of each point lie. */
  readonly ranges: ReadonlyMap<Point, readonly [from: number, to: number]>;
}

function flatten(points: readonly PlacedPoint[], known: Atoms): Flat {
  const atoms: Atom[] = [];
  const ranges = new Map<Point, readonly [number, number]>();
  for (const { point, depth } of points) {
    const start = atoms.length;
    const own = known.get(point);
    if (own?.opaque != null) {
      if (own.opaque !== "absorbed") atoms.push(own.opaque);
    } else if (own === undefined && point.wording !== "verbatim") {
      atoms.push({ kind: "opaque", pair: LONE_PAIR, from: [point], to: [], match: null });
    } else {
      for (const part of pointParagraphs(point, depth)) atoms.push(...paragraphAtoms(part, own));
    }
    ranges.set(point, [start, atoms.length]);
  }
  return { atoms, ranges };
}

/** Stands for a point that no pair mentions. */
const LONE_PAIR: RedlinePair = {
  from: [],
  to: [],
  confidence: 0,
  moved: false,
  renumbered: false,
  reason: { basis: "none", shared: [], similarity: 0 },
  relation: "dropped",
  identical: false,
  changes: [],
  edits: [],
  headingEdits: [],
};

function paragraphAtoms(part: PointParagraph, own: PointAtoms | undefined): readonly Atom[] {
  const struck = part.point.deleted;
  const whole = (text: string, match: Match | null): TextAtom => ({ kind: "text", text, match, move: null, struck });
  const known = part.kind === "heading" ? own?.heading : own?.text;
  const words =
    known == null ? (part.words === "" ? [] : [whole(part.words, null)]) : known.map((atom) => ({ ...atom, struck }));
  const mark: MarkAtom = {
    kind: "mark",
    part,
    match: (part.kind === "heading" ? own?.headingMark : own?.textMark) ?? null,
  };
  const label = part.lead === "" ? "" : part.point.label;
  const separator = part.lead.slice(label.length);
  return [
    ...(label === "" ? [] : [whole(label, own?.label ?? null)]),
    ...(separator === "" ? [] : [whole(separator, own?.separator ?? null)]),
    ...words,
    mark,
  ];
}

/** The matches that stay in place: the heaviest selection in which no two cross. */
function commonMatches(old: readonly Atom[], fresh: readonly Atom[]): ReadonlySet<Match> {
  const places = new Map<Match, number>();
  for (const [place, { match }] of old.entries()) if (match !== null) places.set(match, place);
  const links = fresh.flatMap(({ match }, to) => {
    const from = match === null ? undefined : places.get(match);
    return match === null || from === undefined ? [] : [{ from, to, weight: match.weight, match }];
  });
  return new Set(heaviestChain(links).map(({ match }) => match));
}

/** Links a pair that stays nowhere as one move, where each side is one stretch and some words are the same. */
function markMoved(
  old: Flat,
  fresh: Flat,
  gone: readonly Point[],
  come: readonly Point[],
  common: ReadonlySet<Match>,
  moves: Map<Atom, string>,
  name: string,
): void {
  const from = stretch(old, gone);
  const to = stretch(fresh, come);
  if (from === null || to === null) return;
  const atoms = [...from, ...to];
  if (atoms.some(({ match }) => match !== null && common.has(match))) return;
  // All matches of a pair stand on both of its sides.
  if (from.some((atom) => atom.kind === "text" && atom.match !== null)) for (const atom of atoms) moves.set(atom, name);
}

function stretch(side: Flat, points: readonly Point[]): readonly Atom[] | null {
  const ranges = points.flatMap((point) => {
    const range = side.ranges.get(point);
    return range === undefined ? [] : [range];
  });
  for (const [i, range] of ranges.entries()) if (i > 0 && ranges[i - 1]?.[1] !== range[0]) return null;
  return side.atoms.slice(ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0);
}

/** Passages that moved and of which both ends are shown, outside points that moved as a whole. */
function bothSided(
  old: readonly Atom[],
  fresh: readonly Atom[],
  pointMoves: ReadonlyMap<Atom, string>,
): ReadonlySet<number> {
  const inside = new Set<number>();
  const ends = [old, fresh].map((side) => {
    const found = new Set<number>();
    for (const atom of side) {
      if (atom.kind !== "text" || atom.move === null) continue;
      found.add(atom.move);
      if (pointMoves.has(atom)) inside.add(atom.move);
    }
    return found;
  });
  const [gone = new Set(), come = new Set()] = ends;
  return new Set([...gone].filter((move) => come.has(move) && !inside.has(move)));
}

function passageOf(atom: Atom, passages: ReadonlySet<number>): string | null {
  return atom.kind === "text" && atom.move !== null && passages.has(atom.move) ? `passage${atom.move}` : null;
}
