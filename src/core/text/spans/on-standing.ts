import type { Composite, CompositePoint } from "../composite.ts";
import { plain } from "../note-place.ts";
import { readingText, walkComposite } from "../reading.ts";
import { applyToComposite, findPoint } from "./composite.ts";
import { stillStands } from "./moving.ts";
import { rebasedSpan, type RebasedSpan } from "./rebasing.ts";
import type { ReturnedChange, Unplaced } from "./returned.ts";
import type { PointOperation, ReadPoint } from "./span.ts";

/** A change made on one revision of a text, in another that stands. */
export interface OnStanding {
  /** Counted in the revision that stands where it fits that, else as it was made; what its sender saw is told with it. */
  readonly change: ReturnedChange;
  /** Whether it fits what stands, asks for words or points that have gone from it, or for what it says already. */
  readonly where: "fits" | "gone" | "there";
}

/**
 * Counts changes made on one revision of a text in the one that stands. Words beside a change that came since go with it, as its
 * sender never wrote both; of a party's `own` file, where nobody else saw what it leaves out, such a change is told instead.
 */
export function onStanding(from: Composite, to: Composite, own = false): (change: ReturnedChange) => OnStanding {
  const done = doneSince(from, to);
  return (change) => {
    const seen = change.edit.spans.map((span) => rebasedSpan(span, from, to));
    const spans = seen.flatMap((each) => each?.span ?? []);
    const all = spans.length === change.edit.spans.length;
    if (all && spans.every(({ quote, insert }) => quote === insert) && change.edit.points.every(done))
      return { change: withSince(change, seen), where: "there" };
    if (
      !all ||
      (own && seen.some((each) => each?.wider === true)) ||
      !stillStands(change.edit, { composite: from }, { composite: to })
    )
      return { change: withSince(change, seen), where: "gone" };
    const edit = { ...change.edit, spans };
    return { change: withSince({ ...change, edit }, seen, true), where: "fits" };
  };
}

/** A change of a party's own file that has no place in what stands: as a proposal nobody could ever accept it. */
export function movedAway({ point, label, from, to, by, since }: ReturnedChange): Unplaced {
  return { code: "moved-away", point, label, from, to, by, ...(since === undefined ? {} : { since }) };
}

/** A change with what its sender saw and what stands now, where these are not the same. */
function withSince(change: ReturnedChange, seen: readonly (RebasedSpan | null)[], isMoved = false): ReturnedChange {
  const changed = seen.find((each) => each?.since !== undefined);
  if (changed?.since === undefined) return change;
  const { span, since } = changed;
  const isWhole = isMoved && span !== null && seen.length === 1;
  return isWhole ? { ...change, from: span.quote, to: span.insert, since } : { ...change, since };
}

/** Whether what is asked of a point was done since: the same point came, it went, or it stands there. */
function doneSince(from: Composite, to: Composite): (operation: PointOperation) => boolean {
  let come: ReadonlySet<string> | undefined;
  return (operation) => {
    if (operation.op === "insert") return (come ??= newPoints(from, to)).has(wordsIn(operation.point));
    if (operation.op === "delete") return findPoint(to.points, operation.point) === undefined;
    if (operation.op !== "move") return false;
    const moved = applyToComposite(to, { spans: [], points: [operation] });
    return moved.ok && orderOf(moved.value) === orderOf(to);
  };
}

/** The words of the points that came since, as each party reads them. */
function newPoints(from: Composite, to: Composite): ReadonlySet<string> {
  const known = new Set([...walkComposite(from.points)].map(({ point }) => point.id));
  const fresh = [...walkComposite(to.points)].filter(({ point }) => !known.has(point.id));
  return new Set(fresh.flatMap(({ point }) => to.parties.map((party) => wordsRead(point, party))));
}

function orderOf({ points }: Composite): string {
  return [...walkComposite(points)].map(({ point, depth }) => `${depth} ${point.id}`).join("\n");
}

function wordsIn({ heading, text, points }: ReadPoint): string {
  return [plain(`${heading} ${text}`), ...points.map(wordsIn)].join("\n");
}

function wordsRead({ heading, text, points }: CompositePoint, party: string): string {
  const words = plain(`${readingText(heading, party)} ${readingText(text, party)}`);
  return [words, ...points.map((each) => wordsRead(each, party))].join("\n");
}
