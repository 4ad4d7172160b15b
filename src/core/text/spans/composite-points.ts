import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { Composite, CompositeDraft, CompositeDraftPoint, CompositePoint, CompositeText } from "../composite.ts";
import { readingText, walkComposite } from "../reading.ts";
import { cutText } from "./apply.ts";
import { holdersAt } from "./holders.ts";
import { forked } from "./forking.ts";
import { parted } from "./parting.ts";
import { idsOf, operated, placed, unknownPoint, without, type PointKit } from "./operations.ts";
import { heldBy, isUnnamed, joinTexts, settled } from "./slots.ts";
import type { JoinPoints, PointOperation, ReadPoint, SplitPoint } from "./span.ts";

/** A composite with one point put in, struck, moved, split or joined; `only` as in an edit. */
export function compositeOperated(
  composite: Composite,
  operation: PointOperation,
  only?: readonly string[],
): Result<Composite> {
  switch (operation.op) {
    case "insert":
      return inserted(composite, operation, only ?? composite.drafts.map(({ party }) => party));
    case "delete":
      return struck(composite, operation.point, only);
    case "split":
      return split(composite, operation);
    case "join":
      return joined(composite, operation);
    case "part":
      return parted(composite, operation);
    case "move": {
      const points = operated(composite.points, operation, kit);
      return points.ok ? ok({ ...composite, points: points.value }) : points;
    }
  }
}

const refused: Result<never> = failed(said("unknown-point.place"));

/** How the tree of a composite is put together; words that are held apart are cut and joined below. */
const kit: PointKit<CompositePoint> = {
  made: common,
  withPoints: (point, points) => ({ ...point, points }),
  split: (point, { as = "", at, gap, into }) => {
    const cut = cutBracketed(point.text, as, at, gap, point.id);
    if (!cut.ok) return cut;
    const [text, rest] = cut.value;
    return ok([
      { ...point, text },
      { ...into, heading: [], text: rest, points: [] },
    ]);
  },
  join: () => refused,
  without: (points, id) => without(points, id, kit),
};

function common({ id, label, heading, text, points }: ReadPoint): CompositePoint {
  return {
    id,
    label,
    heading: heading === "" ? [] : [heading],
    text: text === "" ? [] : [text],
    points: points.map(common),
  };
}

/** New points, held by these parties: they stand in their drafts after what stands before them in the text. */
function inserted(
  composite: Composite,
  operation: Extract<PointOperation, { readonly op: "insert" }>,
  parties: readonly string[],
): Result<Composite> {
  const retired = composite.retired.find(({ id }) => idsOf([operation.point]).has(id));
  if (retired !== undefined) return failed(said("point-taken", { point: retired.id }), { place: retired.id });
  const points = operated(composite.points, operation, kit);
  if (!points.ok) return points;
  const fresh = [...walkComposite([common(operation.point)])];
  const order = [...walkComposite(points.value)].map(({ point }) => point.id);
  const before = order.slice(0, order.indexOf(operation.point.id));
  const parent = parentOf(points.value, operation.point.id);
  const drafts = composite.drafts.map((draft): CompositeDraft => {
    if (!parties.includes(draft.party)) return draft;
    const { at, depth } = placeIn(draft, before, "after" in operation.at ? operation.at.after : null, parent);
    const own = fresh.map(({ point, depth: below }) => entryOf(point, depth + below, draft));
    return { ...draft, points: draft.points.toSpliced(at, 0, ...own) };
  });
  return ok({ ...composite, points: points.value, drafts });
}

/** A party that has words of its own at a point which its draft lacks has that point from now on. */
export function takenUp(composite: Composite, id: string, party: string): Composite {
  const draft = composite.drafts.find((each) => each.party === party);
  const point = placed(composite.points, id)?.point;
  if (draft === undefined || point === undefined || draft.points.some(({ pieces }) => pieces.includes(id)))
    return composite;
  const order = [...walkComposite(composite.points)].map((each) => each.point.id);
  const { at, depth } = placeIn(draft, order.slice(0, order.indexOf(id)), null, parentOf(composite.points, id));
  const own = { ...draft, points: draft.points.toSpliced(at, 0, entryOf(point, depth, draft)) };
  return { ...composite, drafts: composite.drafts.map((each) => (each === draft ? own : each)) };
}

function entryOf({ id, label }: CompositePoint, depth: number, draft: CompositeDraft): CompositeDraftPoint {
  const taken = new Set(draft.points.map((each) => each.id));
  let own = id;
  for (let n = 2; taken.has(own); n++) own = `${id}~${n}`;
  return { id: own, label, depth, pieces: [id], wording: "verbatim", deleted: false };
}

function parentOf(points: readonly CompositePoint[], id: string): string | null {
  for (const point of points) {
    if (point.points.some((each) => each.id === id)) return point.id;
    const below = parentOf(point.points, id);
    if (below !== null) return below;
  }
  return null;
}

/** Where a new point stands in a party's draft, and how deep: beside or under the point that it names, else after what it holds before. */
function placeIn(
  { points }: CompositeDraft,
  before: readonly string[],
  beside: string | null,
  parent: string | null,
): { readonly at: number; readonly depth: number } {
  const indexOf = (id: string) => points.findLastIndex(({ pieces }) => pieces.includes(id));
  const [sibling, above] = [beside === null ? -1 : indexOf(beside), parent === null ? -1 : indexOf(parent)];
  if (sibling !== -1) {
    const depth = points[sibling]?.depth ?? 0;
    let at = sibling + 1;
    while ((points[at]?.depth ?? -1) > depth) at++;
    return { at, depth };
  }
  if (above !== -1 && beside === null) return { at: above + 1, depth: (points[above]?.depth ?? 0) + 1 };
  const last = before.findLast((id) => indexOf(id) !== -1);
  const index = last === undefined ? -1 : indexOf(last);
  const depth = above === -1 ? 0 : (points[above]?.depth ?? 0) + 1;
  let at = index + 1;
  while ((points[at]?.depth ?? -1) > depth) at++;
  return { at, depth };
}

/** A point struck with all below it: those whose it is ask for no words there, and what they struck stays in their drafts. */
function struck(composite: Composite, id: string, only?: readonly string[]): Result<Composite> {
  const point = placed(composite.points, id)?.point;
  if (point === undefined) return unknownPoint(id);
  const gone = idsOf([point]);
  // What is struck stays visible in the draft of whoever strikes it: without one, the words would be gone.
  const drafted = new Set(composite.drafts.map(({ party }) => party));
  const losing = [...walkComposite([point])]
    .flatMap((each) => holdersAt(composite, each.point))
    .find((party) => !drafted.has(party) && only?.includes(party) !== false);
  if (losing !== undefined) return failed(said("point-held"), { place: id });
  let wrong: Result<never> | null = null;
  const words = (each: CompositePoint, text: CompositeText): CompositeText => {
    const holders = holdersAt(composite, each);
    const keep = only === undefined ? [] : holders.filter((party) => !only.includes(party));
    if (keep.length === 0) return [];
    const going = holders.filter((party) => only?.includes(party) === true);
    const done: Result<CompositeText> = going.length === 0 ? ok(text) : forked(text, [], keep, going);
    if (!done.ok) wrong = done;
    return done.ok ? done.value : text;
  };
  const within = (points: readonly CompositePoint[]): readonly CompositePoint[] =>
    points.map((each) => {
      const own = gone.has(each.id)
        ? { ...each, heading: words(each, each.heading), text: words(each, each.text) }
        : each;
      return { ...own, points: within(each.points) };
    });
  const points = within(composite.points);
  if (wrong !== null) return wrong;
  const old = new Map([...walkComposite(composite.points)].map((each) => [each.point.id, each.point]));
  const drafts = composite.drafts.map((draft): CompositeDraft => {
    if (only !== undefined && !only.includes(draft.party)) return draft;
    return { ...draft, points: draft.points.map((entry) => strikeOut(entry, draft.party, gone, old)) };
  });
  const shared = drafts.flatMap((draft, at) =>
    draft.points.filter((entry, index) => entry === composite.drafts[at]?.points[index] && sharesWith(entry, gone)),
  );
  return shared[0] === undefined
    ? ok({ ...composite, points, drafts })
    : failed(said("point-part", { point: id }), { place: id });
}

/** Whether a draft's point stands in the composite partly inside what goes, partly outside. */
function sharesWith({ pieces, deleted }: CompositeDraftPoint, gone: ReadonlySet<string>): boolean {
  return !deleted && pieces.some((piece) => gone.has(piece)) && !pieces.every((piece) => gone.has(piece));
}

function strikeOut(
  entry: CompositeDraftPoint,
  party: string,
  gone: ReadonlySet<string>,
  points: ReadonlyMap<string, CompositePoint>,
): CompositeDraftPoint {
  const { pieces, deleted, joins = [], ...rest } = entry;
  if (deleted || pieces.length === 0 || !pieces.every((piece) => gone.has(piece))) return entry;
  const heading = readingText(points.get(pieces[0] ?? "")?.heading ?? [], party);
  const text = pieces
    .map((piece, at) => (at === 0 ? "" : (joins[at - 1] ?? "")) + readingText(points.get(piece)?.text ?? [], party))
    .join("");
  return { ...rest, pieces, deleted: true, struck: { heading, text } };
}

/** A bracketed text before and after a gap that stands in words common to all, at a place of a party's reading. */
function cutBracketed(
  text: CompositeText,
  as: string,
  at: number,
  gap: string,
  point: string,
): Result<readonly [CompositeText, CompositeText]> {
  let start = 0;
  for (const [index, part] of text.entries()) {
    const length = typeof part === "string" ? part.length : readingText([part], as).length;
    if (typeof part === "string" && at >= start && at + gap.length <= start + length) {
      const cut = cutText(part, at - start, gap, point);
      if (!cut.ok) return cut;
      const [before, after] = cut.value.map((words) => (words === "" ? [] : [words]));
      return ok([
        [...text.slice(0, index), ...(before ?? [])],
        [...(after ?? []), ...text.slice(index + 1)],
      ]);
    }
    start += length;
  }
  return failed(said("split-in-brackets", { point }), { place: point });
}

/** A point that comes apart in two: each draft that holds it now stands in both, and reads as before. */
function split(composite: Composite, operation: SplitPoint): Result<Composite> {
  const { point, into, gap } = operation;
  if (composite.retired.some(({ id }) => id === into.id))
    return failed(said("point-taken", { point: into.id }), { place: into.id });
  const points = operated(composite.points, operation, kit);
  if (!points.ok) return points;
  const drafts = composite.drafts.map((draft) => ({
    ...draft,
    points: draft.points.map((entry): CompositeDraftPoint => {
      const at = entry.pieces.indexOf(point);
      if (at === -1) return entry;
      const pieces = entry.pieces.toSpliced(at + 1, 0, into.id);
      return entry.deleted
        ? { ...entry, pieces }
        : { ...entry, pieces, joins: (entry.joins ?? []).toSpliced(at, 0, gap) };
    }),
  }));
  return ok({ ...composite, points: points.value, drafts });
}

/** Two points as one: words that different parties hold stand as alternatives, those of the same parties one after the other. */
function joined(composite: Composite, operation: JoinPoints): Result<Composite> {
  const { point: id, next: other, gap } = operation;
  const [point, next] = [placed(composite.points, id)?.point, placed(composite.points, other)?.point];
  if (point === undefined || next === undefined) return unknownPoint(point === undefined ? id : other);
  const [here, there] = [holdersAt(composite, point), holdersAt(composite, next)];
  if (isUnnamed([...point.text, ...next.text, ...point.heading, ...next.heading]))
    return failed(said("brackets-unnamed"));
  const drafts: CompositeDraft[] = [];
  for (const draft of composite.drafts) {
    const own = joinedEntries(draft, operation);
    if (own === null) return failed(said("join-two", { party: draft.party, point: id, next: other }), { place: other });
    drafts.push(own);
  }
  const both = here.filter((party) => there.includes(party));
  const secondly = both.find((party) => readingText(next.heading, party) !== "");
  if (secondly !== undefined) return failed(said("join-heading", { point: other }), { place: other });
  const all = [...new Set([...here, ...there])];
  const groups = [here.filter((party) => !both.includes(party)), both, there.filter((party) => !both.includes(party))];
  const held = (part: "heading" | "text"): CompositeText => {
    const alternatives = groups.flatMap((parties, at) => {
      const [first, second] = [heldBy(point[part], parties), heldBy(next[part], parties)];
      const words =
        at === 0
          ? first
          : at === 2
            ? second
            : [part === "text" && gap !== "" ? [gap] : [], second].reduce(joinTexts, first);
      return parties.length === 0 || words.length === 0 ? [] : [{ parties, text: words }];
    });
    return alternatives.length === 0 ? [] : settled([{ alternatives }], all);
  };
  const one = { heading: held("heading"), text: held("text") };
  const points = operated(composite.points, operation, { ...kit, join: (first) => ok({ ...first, ...one }) });
  if (!points.ok) return points;
  const unsure = (composite.unsure ?? []).flatMap((pair) => {
    const ends = { point: pair.point === other ? id : pair.point, other: pair.other === other ? id : pair.other };
    return ends.point === ends.other ? [] : [{ ...pair, ...ends }];
  });
  const { unsure: _unsure, ...rest } = composite;
  const retired = { id: other, label: next.label, parent: parentOf(composite.points, other), after: id };
  const whole: Composite = { ...rest, points: points.value, drafts, retired: [...composite.retired, retired] };
  return ok(unsure.length === 0 ? whole : { ...whole, unsure });
}

/** A draft's points after two points of the composite became one; null where it holds them as two. */
function joinedEntries(draft: CompositeDraft, { point, next, gap }: JoinPoints): CompositeDraft | null {
  if (draft.points.filter(({ pieces }) => pieces.includes(point) || pieces.includes(next)).length > 1) return null;
  let fits = true;
  const points = draft.points.map((entry): CompositeDraftPoint => {
    const [at, second] = [entry.pieces.indexOf(point), entry.pieces.indexOf(next)];
    if (second === -1) return entry;
    if (at === -1) return { ...entry, pieces: entry.pieces.with(second, point) };
    if (second !== at + 1 || (!entry.deleted && (entry.joins?.[at] ?? "") !== gap)) fits = false;
    const { joins = [], ...rest } = entry;
    const left = joins.toSpliced(at, 1);
    return { ...rest, pieces: entry.pieces.toSpliced(second, 1), ...(left.length === 0 ? {} : { joins: left }) };
  });
  return fits ? { ...draft, points } : null;
}
