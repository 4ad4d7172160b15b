import type { CompositeText } from "../../text/composite.ts";
import { walkPoints, type Draft } from "../../text/draft.ts";
import { reading, readingText, walkComposite } from "../../text/reading.ts";
import type { TextVersionWords } from "../../text/spans.ts";
import type { TalksState, TalksText, TextVersion } from "../talks.ts";

/** What a party holds in a version: the words of each of its points. */
export type Held = ReadonlyMap<string, string>;

/** The words of a draft by its points; those that are struck differ from those that stand. */
export function heldIn({ points }: Pick<Draft, "points">): Held {
  return new Map(
    [...walkPoints(points)].map(({ point: { id, heading, text, deleted } }) => [
      id,
      JSON.stringify([heading, text, deleted]),
    ]),
  );
}

/**
 * What a party holds in a version: its own draft as it is read there; of a party without a draft, what it reads at the points whose
 * brackets name it. A draft is held by all who are asked about it.
 */
export function heldBy({ draft, composite }: TextVersionWords, party: string): Held {
  if (composite === undefined) return draft === undefined ? new Map() : heldIn(draft);
  const read = reading(composite, party);
  if (read.ok) return heldIn(read.value);
  const held = new Map<string, string>();
  for (const { point } of walkComposite(composite.points))
    if (names(point.heading, party) || names(point.text, party))
      held.set(point.id, JSON.stringify([readingText(point.heading, party), readingText(point.text, party), false]));
  return held;
}

/** Everybody of whom a composite says something: whose draft it holds, or whom its brackets name. */
export function heldParties({ composite }: TextVersionWords): readonly string[] {
  if (composite === undefined) return [];
  const parties = new Set(composite.drafts.map(({ party }) => party));
  const gather = (text: CompositeText): void => {
    for (const part of text)
      if (typeof part !== "string")
        for (const each of part.alternatives) {
          for (const party of each.parties) parties.add(party);
          gather(each.text);
        }
  };
  for (const { point } of walkComposite(composite.points)) for (const text of [point.heading, point.text]) gather(text);
  return [...parties];
}

function names(text: CompositeText, party: string): boolean {
  return text.some(
    (part) =>
      typeof part !== "string" &&
      part.alternatives.some((each) => each.parties.includes(party) || names(each.text, party)),
  );
}

/** The points at which two versions of what a party holds differ, those that come or go included. */
export function differing(before: Held, after: Held): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((point) => before.get(point) !== after.get(point));
}

/** The parties whose own later drafts a whole version wove in, so that their words changed: its words are changed by them. */
export function wovenFor(
  { texts, drafts }: Pick<TalksState, "texts" | "drafts">,
  before: TextVersion,
  version: TextVersion,
): readonly string[] {
  const came = texts.filter(
    ({ kind, id, versions }) =>
      kind === "draft" &&
      version.drafts?.includes(id) === true &&
      versions.some(({ at }) => before.at < at && at <= version.at),
  );
  const parties = new Set(came.flatMap(({ id }) => drafts.find((each) => each.id === id)?.party ?? []));
  return [...parties].filter((party) => differing(heldBy(before, party), heldBy(version, party)).length > 0);
}

/** Words of a party that a new version of a text would change back or anew. */
export interface Reopened {
  readonly party: string;
  /** Id of the point in the party's own draft; of a party without one, in the composite. */
  readonly point: string;
  readonly was: string | null;
  readonly now: string | null;
  /** The words that would go were taken into the text since the party's draft was woven in. */
  readonly takenIn: boolean;
}

/**
 * What a new whole version of a text, such as one with a further draft woven in, would change of what parties hold now. What was
 * taken in since their drafts were woven is said to be: that would be reopened.
 */
export function reopens(text: TalksText, next: TextVersionWords): readonly Reopened[] {
  const now = text.versions.at(-1);
  if (now === undefined) return [];
  return heldParties(now).flatMap((party) => {
    const [held, then] = [heldBy(now, party), heldBy(next, party)];
    const points = differing(held, then);
    if (points.length === 0) return [];
    const first = text.versions.find((version) => heldParties(version).includes(party));
    const begun = first === undefined ? held : heldBy(first, party);
    return points.map((point) => ({
      party,
      point,
      was: shown(held.get(point)),
      now: shown(then.get(point)),
      takenIn: held.get(point) !== begun.get(point),
    }));
  });
}

function shown(held: string | undefined): string | null {
  if (held === undefined) return null;
  const [heading, text, deleted] = JSON.parse(held) as [string, string, boolean];
  return deleted ? null : [heading, text].filter((words) => words !== "").join("\n");
}
