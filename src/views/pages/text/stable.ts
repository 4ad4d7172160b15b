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
    equal({ ...before, points }, { ...now, points });
  return same ? before : { ...now, points };
}

function samePoint(before: LivePoint | undefined, now: LivePoint): LivePoint {
  return before !== undefined && equal(before, now) ? before : now;
}

/** What is the same object is not looked into: of a long text that is nearly all of it, at every entry. */
function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (one instanceof Map || other instanceof Map)
    return one instanceof Map && other instanceof Map && equal([...one], [...other]);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ours, theirs] = [one as Fields, other as Fields];
  // Long lists of small things are compared at every entry: none is copied for that.
  for (const name of Object.keys(ours)) if (!equal(ours[name], theirs[name])) return false;
  // A field that is said to be undefined says nothing.
  for (const name of Object.keys(theirs)) if (theirs[name] !== undefined && ours[name] === undefined) return false;
  return true;
}

type Fields = Readonly<Record<string, unknown>>;
