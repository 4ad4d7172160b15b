import { dayOfVersion, frontText } from "../../../core/record/living/index.ts";
import type { TalksState, TalksText, TextVersion } from "../../../core/record/talks.ts";
import { withHolders } from "../../../core/text/apart.ts";
import type { CompositeText } from "../../../core/text/composite.ts";
import { walkPoints, type Wording } from "../../../core/text/draft.ts";
import { printNotation } from "../../../core/text/notation.ts";
import { walkComposite } from "../../../core/text/reading.ts";
import { wordsWithMarks } from "../text/marks.ts";
import { firstWords } from "../texts/labels.ts";

/** A point of a text on the table, as the record's pages show it. */
export interface TextPoint {
  readonly id: string;
  readonly label: string;
  /** As it is shown, brackets with the letters of who holds what. */
  readonly heading: string;
  /** Its own words, as entries quote them; bracketed text in the notation of composites. */
  readonly words: string;
  readonly depth: number;
  readonly wording: Wording;
  readonly deleted: boolean;
  /** The words with their brackets, in a composite. */
  readonly bracketed?: CompositeText;
}

/** The points of a version in reading order. */
export function pointsOf(version: TextVersion): readonly TextPoint[] {
  if (version.draft !== undefined)
    return [...walkPoints(version.draft.points)].map(({ point, depth }) => ({
      id: point.id,
      label: point.label,
      heading: point.heading,
      words: point.text,
      depth,
      wording: point.wording,
      deleted: point.deleted,
    }));
  const { composite } = version;
  if (composite === undefined) return [];
  // What only some hold stands in their brackets, as on the text's own page.
  const shown = new Map([...walkComposite(withHolders(composite).points)].map(({ point }) => [point.id, point]));
  return [...walkComposite(composite.points)].map(({ point, depth }) => ({
    id: point.id,
    label: point.label,
    heading: wordsWithMarks(shown.get(point.id)?.heading ?? point.heading),
    words: printNotation(point.text, { attributed: true }),
    depth,
    wording: "verbatim",
    deleted: false,
    bracketed: shown.get(point.id)?.text ?? point.text,
  }));
}

/** The version that stands: the last. */
export function standingVersion(text: TalksText): TextVersion | undefined {
  return text.versions.at(-1);
}

/** The language of a text's words; in a composite of several, that of who holds the point. */
export function languageOf({ draft, composite }: TextVersion, point?: string): string {
  if (composite === undefined) return draft?.language ?? "und";
  const holder = composite.drafts.find(({ points }) => points.some(({ pieces }) => pieces.includes(point ?? "")));
  return (holder ?? composite.drafts[0])?.language ?? "und";
}

/** Texts that have points, the latest first. */
export function textsWithPoints(talks: TalksState): readonly TalksText[] {
  return talks.texts
    .filter((text) => {
      const version = standingVersion(text);
      return version !== undefined && pointsOf(version).length > 0 && text.withdrawn === undefined;
    })
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}

/** The text that a link names, or else the one in front, or the latest. */
export function chosenText(talks: TalksState, wanted: string | undefined): TalksText | undefined {
  const texts = textsWithPoints(talks);
  const front = frontText(talks)?.id;
  return texts.find(({ id }) => id === wanted) ?? texts.find(({ id }) => id === front) ?? texts[0];
}

function dayOf(text: TalksText): string {
  const version = standingVersion(text);
  return (version === undefined ? null : dayOfVersion(version)) ?? "";
}

/** The text and point that an entry names. */
export function placeOf(text: TalksText, point: string): { draft?: string; composite?: string; point: string } {
  return text.kind === "draft" ? { draft: text.id, point } : { composite: text.id, point };
}

/** `4 Ceasefire`: how a point is called in lists. */
export function pointName({ label, heading, words, bracketed }: TextPoint): string {
  const shown = bracketed === undefined ? words : wordsWithMarks(bracketed);
  const said = heading === "" ? firstWords(shown, 60) : heading;
  return `${label} ${said}`.trim();
}
