import type { Point } from "../draft.ts";

/** A heading with the points around it. */
interface Heading {
  readonly point: Point;
  readonly parent: string;
  /** The headings right before and after it on its level that have a mate; empty at an end. */
  readonly after: string;
  readonly before: string;
}

/**
 * Headings in other words, as `[old, new]`: no words tell that such a heading is the same, what stands below it and around it does.
 * `mates`: which points are surely which. A heading of which all that stood below is gone is not one over nothing but new points.
 */
export function rewordedHeadings(
  before: readonly Point[],
  now: readonly Point[],
  mates: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const there = new Map(mates);
  const taken = new Map([...mates].map(([old, fresh]) => [fresh, old]));
  const found: (readonly [string, string])[] = [];
  const pair = (old: string, fresh: string): void => {
    found.push([old, fresh]);
    there.set(old, fresh);
    taken.set(fresh, old);
  };
  const left = () =>
    [
      headings(before, (id) => there.get(id) ?? null).filter(({ point }) => !there.has(point.id)),
      headings(now, (id) => (taken.has(id) ? id : null)).filter(({ point }) => !taken.has(point.id)),
    ] as const;
  const [old, fresh] = left();
  const above = new Map(fresh.flatMap(({ point }) => point.points.map(({ id }) => [id, point.id])));
  const shares = old.flatMap(({ point }) => sharesOf(point, there, above));
  for (const { one, other } of shares.toSorted((a, b) => b.weight - a.weight))
    if (!there.has(one) && !taken.has(other)) pair(one, other);
  const isOver = (point: Point, known: ReadonlyMap<string, string>): boolean =>
    point.points.length === 0 || point.points.some(({ id }) => known.has(id));
  for (const side of ["after", "before"] as const) {
    const [ones, others] = left();
    const places = bySide(others, side);
    for (const [place, here] of bySide(ones, side)) {
      const theirs = places.get(place) ?? [];
      if (theirs.length !== here.length) continue;
      for (const [nth, { point }] of here.entries())
        if (isOver(point, mates) || isOver(theirs[nth]!.point, taken)) pair(point.id, theirs[nth]!.point.id);
    }
  }
  return found;
}

/** Headings by what stands right before or after them. */
function bySide(of: readonly Heading[], side: "after" | "before"): ReadonlyMap<string, readonly Heading[]> {
  const found = new Map<string, Heading[]>();
  for (const each of of) {
    const place = JSON.stringify([each.parent, each[side]]);
    const list = found.get(place);
    if (list === undefined) found.set(place, [each]);
    else list.push(each);
  }
  return found;
}

/** The headings that hold half of what is left of the points below one, or more. */
function sharesOf({ id, points }: Point, mates: ReadonlyMap<string, string>, above: ReadonlyMap<string, string>) {
  const held = new Map<string, number>();
  const left = points.flatMap((below) => mates.get(below.id) ?? []);
  for (const mate of left) {
    const over = above.get(mate);
    if (over !== undefined) held.set(over, (held.get(over) ?? 0) + 1);
  }
  return [...held].flatMap(([other, weight]) => (weight * 2 < left.length ? [] : [{ one: id, other, weight }]));
}

/** The headings of a draft; `mateOf` names what is known of both drafts by one id. */
function headings(points: readonly Point[], mateOf: (id: string) => string | null): readonly Heading[] {
  const found: Heading[] = [];
  const level = (of: readonly Point[], parent: string): void => {
    const here = of.filter(isHeading);
    const nearest = (order: readonly Point[]): ReadonlyMap<string, string> => {
      let last = "";
      return new Map(
        order.map(({ id }) => {
          const place = [id, last] as const;
          last = mateOf(id) ?? last;
          return place;
        }),
      );
    };
    const [after, before] = [nearest(here), nearest(here.toReversed())];
    for (const point of here) found.push({ point, parent, after: after.get(point.id)!, before: before.get(point.id)! });
    for (const point of of) level(point.points, mateOf(point.id) ?? `new ${point.id}`);
  };
  level(points, "");
  return found;
}

/** A heading over points, or over none yet, with no words of its own below it. */
function isHeading({ heading, text, deleted, outside }: Point): boolean {
  return heading !== "" && text === "" && !deleted && outside === undefined;
}
