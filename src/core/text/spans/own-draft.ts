import type { Composite } from "../composite.ts";
import { draft as draftOf, point as pointOf, walkPoints, type Draft, type Point } from "../draft.ts";
import type { Edit } from "../edit.ts";
import { plain } from "../note-place.ts";
import { holdersOf, reading } from "../reading.ts";
import { redlineMany, type TextPair } from "../redline.ts";
import { hasRows } from "../table.ts";
import { withoutComputed, type ComputedWords } from "./computed.ts";
import { changesOf } from "./changes.ts";
import { fillsGap, joinedOverEdges } from "./edges.ts";
import { compositeReading, draftReading, findPoint } from "./composite.ts";
import { holesOf, stretchesOf, type Stretch } from "./holders.ts";
import { ownMates } from "./own-mates.ts";
import { changedPictures } from "./own-pictures.ts";
import { ownMoves } from "./own-moves.ts";
import { ownNotes } from "./own-notes.ts";
import { sameInPlace } from "./own-places.ts";
import { StandingLines } from "./own-standing.ts";
import { withMovesWhole } from "./own-whole.ts";
import type { ReturnedBy, ReturnedEdits, ReturnedItem, ReturnedPart, ReturnedPoints, Unplaced } from "./returned.ts";
import type { PointSpot, ReadPoint } from "./span.ts";

/**
 * What a party changed in its own document since it was compiled, as edits of the composite: only words that the party itself
 * reads there are held against the document, so nothing is said of the words of others. A point that the document leaves out
 * loses the party's words and stays for its other holders; what cannot be told for sure is said to have no place. What a program
 * counted anew (`computed`) is nobody's words.
 */
export function ownDraftEdits(
  composite: Composite,
  party: string,
  now: Draft,
  computed: ComputedWords = new Map(),
): ReturnedEdits {
  const holders = holdersOf(composite);
  const isHeld = ({ id }: ReadPoint): boolean => holders.get(id)?.includes(party) === true;
  const known = new Map<string, ReadPoint>();
  const before = draftOf({
    language: now.language,
    points: held(compositeReading(composite.points, party), isHeld, known),
  });
  const by: ReturnedBy = { author: "", date: now.date, tracked: false, comments: [] };
  const theirs = new Map([...walkPoints(now.points)].map(({ point }) => [point.id, point]));
  const paired = new Map<string, string>();
  const pairs: (TextPair & { readonly point: ReadPoint; readonly in: "heading" | "text"; readonly id: string })[] = [];
  const unplaced: Unplaced[] = [];
  const wordsOf = (ids: readonly string[], of: ReadonlyMap<string, { readonly text: string }>): string =>
    ids.map((id) => of.get(id)?.text ?? "").join("\n");
  /** Points whose words are now their heading, or the other way round. */
  const recut = new Map<string, Unplaced>();
  const compare = (point: ReadPoint, to: Pick<Point, "id" | "label" | "heading" | "text" | "deleted">): void => {
    const { id, label } = point;
    if (!to.deleted && point.heading !== to.heading && shown(point) === shown(to)) {
      const now = [to.label, to.heading, to.text].filter((words) => words !== "").join(" · ");
      recut.set(id, { code: "heading", point: id, label, from: shown(point), to: now, by });
      return;
    }
    for (const part of ["heading", "text"] as const) {
      const words = to.deleted ? "" : to[part];
      if (point[part] !== words) pairs.push({ point, in: part, id: to.id, from: point[part], to: words });
    }
  };
  const met = new Set<string>();
  const { pairs: mates, recast } = ownMates(before, now);
  // A place stays one, however it is reworded: as words that go and a point that comes, answered apart, it could end with neither.
  const reworded = sameInPlace(
    before.points,
    now.points,
    new Map(mates),
    new Set(recast.flatMap(({ from, to }) => [...from, ...to])),
  );
  for (const [from, to] of [...mates, ...reworded]) {
    met.add(from);
    paired.set(to, from);
    compare(known.get(from)!, theirs.get(to)!);
  }
  /** What all have alike and one says in words of its own is one change: some small ones in common leave no sentence. */
  const anew = new Set(
    reworded.flatMap(([from, to]) => {
      const { text } = findPoint(composite.points, from)!;
      const isForked = stretchesOf(text, "s", party).some(({ slots }) => slots.length > 0);
      return isForked || hasRows(known.get(from)!.text + "\n" + theirs.get(to)!.text) ? [] : [to];
    }),
  );
  for (const { from, to } of recast) {
    for (const id of from) met.add(id);
    for (const id of to) paired.set(id, from.at(-1)!);
    const { id, label } = known.get(from[0]!)!;
    const [old, fresh] = [wordsOf(from, known), wordsOf(to, theirs)];
    // Paragraphs that still stand apart ran together in nothing but their numbers: one lost its own.
    const areElsewhere = old.split("\n").toSorted().join("\n") === fresh.split("\n").toSorted().join("\n");
    const code = from.length === 1 ? "split" : old === fresh ? "label" : areElsewhere ? "elsewhere" : "joined";
    unplaced.push({ code, point: id, label, from: old, to: fresh });
  }
  const lines = new StandingLines(before, now);
  for (const [id, point] of known) {
    if (met.has(id)) continue;
    const within = lines.pointOf(point);
    if (within === null) compare(point, { id: "", label: "", heading: "", text: "", deleted: false });
    else {
      const to = [within.label, within.heading].filter((word) => word !== "").join(" · ");
      unplaced.push({ code: "elsewhere", point: id, label: point.label, from: shown(point), to, by });
    }
  }
  const parts = redlineMany(pairs).flatMap((found, index): readonly ReturnedPart[] => {
    const { point, in: part, id } = pairs[index]!;
    const { edits, recalculated } = withoutComputed(
      anew.has(id) ? asWhole(pairs[index]!) : found,
      computed.get(id)?.[part] ?? [],
    );
    for (const words of recalculated)
      unplaced.push({ code: "recalculated", point: point.id, label: point.label, ...words });
    if (edits.every(({ op }) => op === "keep")) return [];
    const [held, prefix] = [findPoint(composite.points, point.id)![part], part === "heading" ? "h" : "s"] as const;
    const places = stretchesOf(held, prefix, party);
    const holes = holesOf(held, prefix, party);
    const parted = joinedOverEdges(
      edits,
      places.map(({ to }) => to),
      new Set(holes.keys()),
    );
    const struck = theirs.get(id)?.deleted === true ? { ...by, byHand: "struck" as const } : by;
    const read = (of: readonly Edit[]): ReturnedPart => ({
      point: point.id,
      label: point.label,
      in: part,
      paragraphs: [itemsOf(of, { places, holes }, struck)],
    });
    const spansOf = (of: readonly Edit[]) =>
      changesOf({ ...NONE, parts: [read(of)] }, party, "").changes.flatMap(({ edit }) => edit.spans);
    const known = { text: held, prefix, party, holders: holders.get(point.id) ?? [] };
    return [read(withMovesWhole(parted, spansOf, known))];
  });
  for (const { id, label, heading, text, deleted } of theirs.values())
    if (deleted && !paired.has(id)) unplaced.push({ code: "unseen", point: null, label, from: "", to: heading + text });
  const read = reading(composite, party);
  const placed = read.ok ? ofSent(composite, party, [read.value, now], by) : NOWHERE;
  // Where such a point stands tells itself.
  const isTold = ({ code, point }: Unplaced): boolean => code === "elsewhere" && point !== null && recut.has(point);
  unplaced.push(...recut.values(), ...placed.unplaced.filter((each) => !isTold(each)));
  const [title, named] = [read.ok ? plain(read.value.title) : "", plain(now.title)];
  if (title !== "" && named !== "" && title !== named)
    unplaced.push({ code: "outside", point: null, label: "", from: title, to: named });
  return {
    parts,
    inserted: newPoints(now.points, paired, known, party, by),
    options: [],
    deleted: [],
    unplaced,
    ...(placed.moved.length === 0 ? {} : { moved: placed.moved }),
  };
}

function asWhole({ from, to }: TextPair): readonly Edit[] {
  return [
    { op: "delete", text: from },
    { op: "insert", text: to },
  ].filter(({ text }) => text !== "") as readonly Edit[];
}

/** All words of a point in one line. */
function shown({ heading, text }: Pick<Point, "heading" | "text">): string {
  return plain(`${heading} ${text}`);
}

const NONE = { parts: [], inserted: [], options: [], deleted: [], unplaced: [] } as const;

const NOWHERE = { moved: [], unplaced: [] } as const;

/** What the party's draft as it was sent tells beside its words: what moved, its notes, pictures, and what is struck in the words. */
function ofSent(composite: Composite, party: string, [sent, now]: readonly [Draft, Draft], by: ReturnedBy) {
  const mates = new Map(ownMates(sent, now).pairs.map(([one, other]) => [other, one]));
  const { moved, elsewhere } = ownMoves(composite, party, { sent, now, mates, by });
  const unplaced = [
    ...ownNotes(composite, party, [sent, now], mates),
    ...elsewhere,
    ...changedPictures(sent, now),
    ...struckByHand(sent, now),
  ];
  return { moved, unplaced };
}

/** Words struck through by hand in what stands, which no point tells to be gone. */
function struckByHand(sent: Draft, now: Draft): readonly Unplaced[] {
  const [before, after] = [sent, now].map(({ warnings }) =>
    warnings
      .flatMap(({ code, facts }) => (code === "struck-through" ? [facts?.["words"]] : []))
      .flatMap((words) => (typeof words === "string" ? [words] : []))
      .flatMap((words) => [...words.matchAll(/“(.*?)”(?=, “|$)/gsu)].map((found) => plain(found[1]!)))
      .join(" / "),
  );
  if (after === undefined || after === "" || after === before) return [];
  return [{ code: "struck", point: null, label: "", from: after, to: "" }];
}

/** What a party reads of a text, by the brackets that it stands in, and those in which it reads nothing. */
interface OwnPlaces {
  readonly places: readonly Stretch[];
  readonly holes: ReturnType<typeof holesOf>;
}

/**
 * Edits of a party's reading, each in the slots that it lies in: new words stand where the words they replace stood. Its document
 * shows no brackets: new words at the edge of its own are its own, or others would read them before or after theirs.
 */
function itemsOf(edits: readonly Edit[], { places, holes }: OwnPlaces, by: ReturnedBy): readonly ReturnedItem[] {
  const items: ReturnedItem[] = [];
  let [at, next, gone] = [0, 0, ""];
  for (const { op, text } of edits) {
    if (op === "insert" || op === "moveIn") {
      const [before, after] = [items.at(-1), places[next]];
      const deeper = (before?.slots.length ?? 0) > (after?.slots.length ?? 0) ? before : after;
      const replaced = before?.op === "delete" ? before : undefined;
      const hole = fillsGap(text) ? (holes.get(at) ?? holes.get(at - gone.length)) : undefined;
      const { slots, holders } = hole ?? replaced ?? deeper ?? OUTSIDE;
      items.push({ op: "insert", text, role: "words", slots, holders, by });
      continue;
    }
    for (let from = 0; from < text.length;) {
      const { to, slots, holders } = places[next] ?? { to: Infinity, ...OUTSIDE };
      const end = Math.min(text.length, from + to - at);
      const item = { text: text.slice(from, end), role: "words", slots, holders } as const;
      items.push(op === "keep" ? { ...item, op } : { ...item, op: "delete", by });
      gone = op === "keep" ? "" : gone + item.text;
      at += end - from;
      from = end;
      if (at >= to) next++;
    }
  }
  return items;
}

const OUTSIDE = { slots: [], holders: [] } as const;

/** The points at which a party reads anything, as points of a draft. */
function held(
  points: readonly ReadPoint[],
  isHeld: (point: ReadPoint) => boolean,
  known: Map<string, ReadPoint>,
): readonly Point[] {
  return points.flatMap((point) => {
    if (isHeld(point)) known.set(point.id, point);
    const below = held(point.points, isHeld, known);
    return known.has(point.id) ? [pointOf({ ...point, points: below })] : below;
  });
}

/** The points of the document that the composite has not, those in a row together, after the one before them that is there. */
function newPoints(
  points: readonly Point[],
  paired: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, ReadPoint>,
  party: string,
  by: ReturnedBy,
): readonly ReturnedPoints[] {
  const inserted: ReturnedPoints[] = [];
  const fresh = (point: Point): ReadPoint => {
    const [read] = draftReading([{ ...point, points: [] }]);
    const below = point.points.filter((each) => !paired.has(each.id) && each.outside === undefined && !isEmpty(each));
    return { ...read!, id: `${point.id}-${party}`, points: below.map(fresh) };
  };
  const level = (of: readonly Point[], start: PointSpot, label: string): void => {
    let [spot, named] = [start, label];
    // New points in a row come together: where the first is not, the next would have no place.
    let row: ReadPoint[] | undefined;
    for (const point of of) {
      const there = paired.get(point.id);
      if (there !== undefined) {
        named = known.get(there)?.label ?? "";
        level(point.points, { under: there }, named);
        spot = { after: there };
        row = undefined;
      } else if (point.outside === undefined && !isEmpty(point)) {
        if (row === undefined) inserted.push({ label: named, at: spot, points: (row = []), by });
        row.push(fresh(point));
        level(
          point.points.filter(({ id }) => paired.has(id)),
          { after: row.at(-1)!.id },
          named,
        );
      }
    }
  };
  level(points, { under: null }, "");
  return inserted;
}

/** A number of which the words are gone, as a word processor leaves it, or struck through: nothing that anybody proposes. */
function isEmpty({ heading, text, deleted, points }: Point): boolean {
  return (deleted || (heading + text).trim() === "") && points.every(isEmpty);
}
