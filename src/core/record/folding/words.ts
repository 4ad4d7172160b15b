import type { Composite, CompositePoint } from "../../text/composite.ts";
import type { Draft, Point } from "../../text/draft.ts";
import type { JsonObject } from "../../common/json.ts";
import { findPoint } from "../../text/spans.ts";
import { sha256 } from "../../common/sha256.ts";
import type { Entry } from "../entry.ts";
import type { LiveEntry } from "../part.ts";
import type { CompositeBody, DraftBody } from "../../things/texts.ts";
import { compareMoments } from "./clocks.ts";
import type { Slot } from "./names.ts";

/** The words of every point of one version of a text, each with all below it. */
type Words = ReadonlyMap<string, string>;

const kept = new WeakMap<Draft | Composite, Words>();

/** What a version says at a point, its sub-points included; undefined where it has no such point. */
function wordsAt(version: LiveEntry, point: string): string | undefined {
  return wordsOf(version.body).get(point);
}

function wordsOf(body: JsonObject): Words {
  const { draft, composite } = body as unknown as Partial<DraftBody & CompositeBody>;
  const text = composite ?? draft;
  return text === undefined ? new Map() : wordsIn(text);
}

/** The ids of all points of a version. */
export function pointsOf({ body }: LiveEntry): readonly string[] {
  return [...wordsOf(body).keys()];
}

/** The words of every point of a text by its id. */
export function wordsIn(text: Draft | Composite): Words {
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
  // What else a point says to its readers counts as well; most have none.
  const { footnotes = [], alternatives = [] } = point as Partial<Point>;
  const beside = footnotes.length + alternatives.length === 0 ? [] : [footnotes, alternatives];
  const own = JSON.stringify([point.heading, point.text, deleted, ...beside]);
  const whole = below.length === 0 ? own : `${own}[${below.join(",")}]`;
  words.set(point.id, whole);
  return whole;
}

/** Where a point stands now. */
export interface Followed {
  readonly point: string;
  /** The version that changed its words; null where they stand. */
  readonly by: LiveEntry | null;
  /** That version has no such point at all. */
  readonly gone: boolean;
}

/** What was found for a text while it had so many versions: one list of points for each version that was asked about. */
interface Found {
  readonly versions: number;
  readonly since: Map<LiveEntry, Map<string, Followed>>;
}

const founds = new WeakMap<Slot, Found>();

/** Where a point stands now that stood in an earlier version: itself, the one other point with just its words, or nowhere. */
export function follow(slot: Slot, since: LiveEntry, point: string): Followed {
  if (slot.single) return { point, by: null, gone: false };
  let found = founds.get(slot);
  if (found?.versions !== slot.versions.length) {
    found = { versions: slot.versions.length, since: new Map() };
    founds.set(slot, found);
  }
  let points = found.since.get(since);
  if (points === undefined) {
    points = new Map();
    found.since.set(since, points);
  }
  let followed = points.get(point);
  if (followed === undefined) {
    followed = followThrough(slot, since, point);
    points.set(point, followed);
  }
  return followed;
}

function followThrough(slot: Slot, since: LiveEntry, point: string): Followed {
  let words = wordsAt(since, point);
  const start = slot.versions.indexOf(since);
  let [at, by, gone]: [string, LiveEntry | null, boolean] = [point, null, false];
  let before = since;
  for (const version of slot.versions.slice(start + 1)) {
    const last = before;
    before = version;
    if (words === undefined || wordsAt(version, at) === words) continue;
    if (by === null && isActualText(last, version, at)) {
      words = wordsAt(version, at);
      continue;
    }
    const moved = [...wordsOf(version.body)].filter(([, other]) => other === words);
    if (moved.length === 1) at = moved[0]?.[0] ?? at;
    else if (by === null) [by, gone] = [version, wordsAt(version, at) === undefined];
  }
  return { point: at, by, gone };
}

/**
 * Whether a version only puts the actual words in the place of words that retold them: it names the point as one that states the
 * same, found out before it was written, the earlier words were not verbatim, and no figure of either is missing in the other.
 */
function isActualText(before: LiveEntry, version: LiveEntry, point: string): boolean {
  const [told, now] = [before.body, version.body].map((body) => body as unknown as Partial<DraftBody>);
  if (now?.actual?.includes(point) !== true) return false;
  const [old, actual] = [findPoint(told?.draft?.points ?? [], point), findPoint(now.draft?.points ?? [], point)];
  if (old === undefined || actual === undefined || old.deleted !== actual.deleted) return false;
  const all = (each: Point): readonly Point[] => [each, ...each.points.flatMap(all)];
  return all(old).every(({ wording }) => wording !== "verbatim") && figuresOf(all(old)) === figuresOf(all(actual));
}

/** The figures written in digits, as one word. */
function figuresOf(points: readonly Point[]): string {
  const figures = points.flatMap(({ heading, text }) => `${heading} ${text}`.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []);
  return [...new Set(figures)].toSorted().join(" ");
}

/**
 * The version that was before those who spoke: the one they name, else the last of that day that had been recorded, else the last
 * of that day, else the first there is.
 */
export function versionFor({ versions }: Slot, live: LiveEntry, named: string | undefined): LiveEntry {
  if (named !== undefined) {
    const byName = versions.find(({ entry }) => entry.id === named);
    if (byName !== undefined) return byName;
  }
  // The place in the record is compared first: it is a number, and most versions are out by it.
  for (let at = versions.length - 1; at >= 0; at--) {
    const version = versions[at] as LiveEntry;
    if (version.order < live.order && compareMoments(version.on, live.on) <= 0) return version;
  }
  return versions.findLast(({ on }) => compareMoments(on, live.on) <= 0) ?? (versions[0] as LiveEntry);
}

/** SHA-256 of all words of a version. */
function wholeHash(body: JsonObject): string {
  const { draft, composite } = body as unknown as Partial<DraftBody & CompositeBody>;
  const text = composite ?? draft;
  return text === undefined ? "" : textHash(text);
}

/** SHA-256 of all words of a text. */
export function textHash(text: Draft | Composite): string {
  const known = wholes.get(text);
  if (known !== undefined) return known;
  const words = wordsIn(text);
  const hash = sha256(text.points.map(({ id }) => words.get(id) ?? "").join(","));
  wholes.set(text, hash);
  return hash;
}

const wholes = new WeakMap<Draft | Composite, string>();

/** What has changed any words of a text since somebody spoke on the whole of it; null while it stands. */
export function wholeFallenSince(slot: Slot, live: LiveEntry): Fallen | null {
  const words = wordsNamed(live);
  const spoken =
    words === null
      ? versionFor(slot, live, undefined)
      : slot.versions.findLast(({ order, body }) => order < live.order && wholeHash(body) === words);
  const since = spoken === undefined ? [slot.live] : slot.versions.slice(slot.versions.indexOf(spoken) + 1);
  const hash = spoken === undefined ? words : wholeHash(spoken.body);
  const by = since.find(({ body }) => wholeHash(body) !== hash);
  return by === undefined ? null : { by: by.entry, on: by.on, gone: false };
}

/** What took the words away on which somebody had spoken. */
export interface Fallen {
  /** The version or correction that changed them. */
  readonly by: Entry;
  readonly on: string;
  /** The point is no more. */
  readonly gone: boolean;
}

/** The version on which somebody spoke: the one they name, else the latest of before that says the words they name. */
export function versionSpokenOn(slot: Slot, live: LiveEntry, point: string, named?: string): LiveEntry {
  const version = versionFor(slot, live, named);
  const words = wordsNamed(live);
  if (words === null || hashAt(version, point) === words) return version;
  return slot.versions.findLast((each) => each.order < live.order && hashAt(each, point) === words) ?? version;
}

/**
 * What has changed the words of a point since somebody spoke on them: a correction of that version, or a later version; null while
 * they stand. Who named no hash spoke on the words as they were first written.
 */
export function fallenSince(slot: Slot, live: LiveEntry, point: string, named?: string): Fallen | null {
  const version = versionSpokenOn(slot, live, point, named);
  const { corrected } = version;
  const words = wordsNamed(live);
  const now = wordsAt(version, point);
  const stands =
    words === null ? corrected === undefined || isWritten(version, point) : hashAt(version, point) === words;
  if (!stands) {
    const by = corrected?.by ?? version.entry;
    return { by, on: corrected === undefined ? version.on : by.on, gone: now === undefined };
  }
  const { by, gone } = follow(slot, version, point);
  return by === null ? null : { by: by.entry, on: by.on, gone };
}

/** The day on which a point got the words that it has in a version; null where it had them from the first. */
export function wordsSince(slot: Slot, version: LiveEntry, point: string): string | null {
  let last = version;
  for (const before of slot.versions.slice(0, slot.versions.indexOf(version)).toReversed()) {
    const isSame = wordsAt(before, point) === wordsAt(last, point) || isActualText(before, last, point);
    if (!isSame) return last.on;
    last = before;
  }
  return null;
}

function wordsNamed({ body }: LiveEntry): string | null {
  const { words } = body;
  return typeof words === "string" ? words : null;
}

/** Whether a corrected version says at a point what it said when it was written. */
function isWritten({ body, corrected }: LiveEntry, point: string): boolean {
  // A folder that is shown again renews its own words; the marks that it holds speak of those.
  if (corrected === undefined || (corrected.by.room === "public" && corrected.by.id.startsWith("renewed/")))
    return true;
  return wordsOf(corrected.was).get(point) === wordsOf(body).get(point);
}

const hashes = new WeakMap<JsonObject, Map<string, string>>();

function hashAt(version: LiveEntry, point: string): string | undefined {
  const words = wordsAt(version, point);
  if (words === undefined) return undefined;
  const known = hashes.get(version.body) ?? new Map<string, string>();
  hashes.set(version.body, known);
  const hash = known.get(point) ?? sha256(words);
  known.set(point, hash);
  return hash;
}
