import type { LivePoint, LiveText, Section } from "./model.ts";

/** What was shown before, to go on from. */
export class Shown {
  #before: LiveText | null = null;

  next(now: LiveText): LiveText {
    this.#before = stabilised(this.#before, now);
    return this.#before;
  }
}

/** The same text, with every point and section that says what it said before as the same object: only what changed is drawn anew. */
export function stabilised(before: LiveText | null, now: LiveText): LiveText {
  if (before === null) return now;
  const sections = new Map(before.sections.map((section) => [section.id, section]));
  return { ...now, sections: now.sections.map((section) => sameSection(sections.get(section.id), section)) };
}

function sameSection(before: Section | undefined, now: Section): Section {
  if (before === undefined) return now;
  const known = new Map(before.points.map((point) => [point.id, point]));
  const points = now.points.map((point) => samePoint(known.get(point.id), point));
  const same =
    points.length === before.points.length &&
    points.every((point, index) => point === before.points[index]) &&
    equal({ ...before, points: [] }, { ...now, points: [] });
  return same ? before : { ...now, points };
}

function samePoint(before: LivePoint | undefined, now: LivePoint): LivePoint {
  return before !== undefined && equal(before, now) ? before : now;
}

/** Answers of a proposal stand in a map, which says nothing to JSON by itself. */
function equal(one: object, other: object): boolean {
  return print(one) === print(other);
}

const printed = new WeakMap<object, string>();

function print(value: object): string {
  const known = printed.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value, (_key, each: unknown) => (each instanceof Map ? [...each] : each));
  printed.set(value, text);
  return text;
}
