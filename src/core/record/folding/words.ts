import type { Composite, CompositePoint } from "../../text/composite.ts";
import type { Draft, Point } from "../../text/draft.ts";
import type { LiveEntry } from "../part.ts";
import type { CompositeBody, DraftBody } from "../kinds/texts.ts";
import { compareMoments } from "./clocks.ts";
import { standing, type Slot } from "./names.ts";

/** The words of every point of one version of a text, each with all below it. */
type Words = ReadonlyMap<string, string>;

const kept = new WeakMap<Draft | Composite, Words>();

/** What a version says at a point, its sub-points included; undefined where it has no such point. */
export function wordsAt(version: LiveEntry, point: string): string | undefined {
  return wordsOf(version).get(point);
}

function wordsOf({ body }: LiveEntry): Words {
  const { draft, composite } = body as unknown as Partial<DraftBody & CompositeBody>;
  const text = composite ?? draft;
  if (text === undefined) return new Map();
  const known = kept.get(text);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  for (const point of text.points) gather(point, words);
  kept.set(text, words);
  return words;
}

function gather(point: Point | CompositePoint, words: Map<string, string>): string {
  const below = (point.points as readonly (Point | CompositePoint)[]).map((each) => gather(each, words));
  const deleted = "deleted" in point && point.deleted;
  const own = JSON.stringify([point.heading, point.text, deleted]);
  const whole = below.length === 0 ? own : `${own}[${below.join(",")}]`;
  words.set(point.id, whole);
  return whole;
}

/** Where a point stands now that stood in an earlier version: itself, the one other point with just its words, or nowhere. */
export function follow(
  slot: Slot,
  since: LiveEntry,
  point: string,
): { readonly point: string; readonly by: LiveEntry | null; readonly gone: boolean } {
  const words = wordsAt(since, point);
  const start = slot.versions.indexOf(since);
  let [at, by, gone]: [string, LiveEntry | null, boolean] = [point, null, false];
  for (const version of slot.versions.slice(start + 1)) {
    if (words === undefined || wordsAt(version, at) === words) continue;
    const moved = [...wordsOf(version)].filter(([, other]) => other === words);
    if (moved.length === 1) at = moved[0]?.[0] ?? at;
    else if (by === null) [by, gone] = [version, wordsAt(version, at) === undefined];
  }
  return { point: at, by, gone };
}

/**
 * The version that was before those who spoke: the one they name, else the last of that day that had been recorded, else the last
 * of that day, else the first there is.
 */
export function versionFor(slot: Slot, live: LiveEntry, named: string | undefined): LiveEntry {
  const { versions } = slot;
  const byName = named === undefined ? undefined : versions.find(({ entry }) => entry.id === named);
  if (byName !== undefined) return byName;
  const then = versions.filter(({ on }) => compareMoments(on, live.on) <= 0);
  const recorded = then.filter(({ order }) => order < live.order);
  return recorded[recorded.length - 1] ?? then[then.length - 1] ?? versions[0] ?? standing(slot);
}

/** Whether words at a point were changed after somebody spoke on them. */
export function changedSince(slot: Slot, live: LiveEntry, point: string): boolean {
  return slot.versions.length > 1 && follow(slot, versionFor(slot, live, undefined), point).by !== null;
}
