import type { Confidence } from "../common/confidence.ts";
import type { JsonObject } from "../common/json.ts";
import type { Fact } from "../common/said.ts";

export type { Confidence } from "../common/confidence.ts";

/** How the words of a point relate to the words that were tabled; only verbatim text may be quoted or struck through. */
export type Wording = (typeof WORDINGS)[number];
export const WORDINGS = ["verbatim", "translation", "paraphrase", "reported"] as const;

/** Something a reader of a file must know: what was lost, assumed or repaired, and where. */
export interface Warning {
  /** The sentence that tells it, as in `Said`; what stands before a dot is stable. */
  readonly code: string;
  readonly facts?: Readonly<Record<string, Fact>>;
  /** Its words, where they were written down before warnings had codes and facts. */
  readonly message?: string;
  /** 1-based line of the source, where it has lines. */
  readonly line?: number;
  /** 1-based column in UTF-16 units. */
  readonly column?: number;
}

/** A remark attached to a text, such as a comment in a Word file. */
export interface Remark {
  readonly author: string;
  /** ISO date or date-time, or null where unknown. */
  readonly date: string | null;
  readonly text: string;
  /** The words it was attached to. */
  readonly quote?: string;
}

/** A note printed elsewhere that a place in the text refers to. */
export interface Footnote {
  /** As printed: `1`, `*`, `a`. */
  readonly mark: string;
  readonly text: string;
  /** Where the mark stands, in UTF-16 units of the text. */
  readonly at: number;
}

/** Alternatives that a tabled text itself leaves open at one point. */
export interface OpenAlternative {
  readonly parties: readonly string[];
  readonly text: string;
  readonly sources?: readonly string[];
}

/** What a document prints that is no part of the agreement: lines before its first point, a list of contents. */
export type OutsideText = (typeof OUTSIDE)[number];
export const OUTSIDE = ["front", "contents"] as const;

/** One article, paragraph or sub-paragraph of a draft. */
export interface Point {
  /** A place in one draft, such as `14/b`; see design of ids in `pointIds`. */
  readonly id: string;
  /** The label as printed, such as `Article 5` or `14(b)`; empty where unnumbered. */
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly wording: Wording;
  /** Struck out by the draft's party but still shown. */
  readonly deleted: boolean;
  readonly points: readonly Point[];
  readonly confidence?: Confidence;
  /** Ids of sources that the content rests on. */
  readonly sources?: readonly string[];
  /** Our remarks about the point, never part of its text. */
  readonly notes?: readonly string[];
  readonly topics?: readonly string[];
  readonly alternatives?: readonly OpenAlternative[];
  readonly comments?: readonly Remark[];
  /** Footnotes of the point's text; they are words of the draft. */
  readonly footnotes?: readonly Footnote[];
  /** The words are printed in the document, in this place, and are no part of the agreement. */
  readonly outside?: OutsideText;
  /** What stands between label and heading in the file where it is more than a space, such as ` – `. */
  readonly separator?: string;
  /** Fields of the file that Parley does not know; they survive a round trip. */
  readonly extra?: JsonObject;
}

/** Words that one copy of a draft has at a point where the draft as given has others. */
export interface WitnessVariant {
  /** Id of the point. */
  readonly point: string;
  /** What the copy has there; empty where it lacks the point. */
  readonly text: string;
  /** What is known about the difference: a page cut off, another translation. */
  readonly note?: string;
}

/** A copy through which an unpublished draft is known. */
export interface Witness {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly kind: string;
  /** Where this copy differs from the text as given. */
  readonly variants?: readonly WitnessVariant[];
}

/** A text tabled by one or more parties on a date. */
export interface Draft {
  readonly title: string;
  /** BCP 47 language tag, or empty where unknown. */
  readonly language: string;
  readonly tabledBy: readonly string[];
  /** ISO date (YYYY-MM-DD), or null where unknown. */
  readonly date: string | null;
  /** Non-paper, chair's text, memorandum, treaty …, or empty. */
  readonly instrument: string;
  /** Ids or titles of the drafts it is based on. */
  readonly basedOn: readonly string[];
  readonly points: readonly Point[];
  readonly warnings: readonly Warning[];
  /** The document's own status: leaked draft, rolling text, clean text … */
  readonly status?: string;
  /** Handling marking to be printed on every export, such as "Confidential". */
  readonly handling?: string;
  readonly binding?: boolean;
  readonly authenticLanguages?: readonly string[];
  /** Id of the draft of which it is the version in another language. */
  readonly versionOf?: string;
  readonly witnesses?: readonly Witness[];
  readonly sources?: readonly string[];
  readonly notes?: readonly string[];
  /** Remarks that belong to no single point. */
  readonly comments?: readonly Remark[];
  readonly extra?: JsonObject;
}

/** A point together with where it stands in its tree. */
export interface PlacedPoint {
  readonly point: Point;
  readonly depth: number;
  readonly parent: Point | null;
}

/** All points of a draft in reading order, parents before their sub-points. */
export function* walkPoints(points: readonly Point[], depth = 0, parent: Point | null = null): Generator<PlacedPoint> {
  for (const point of points) {
    yield { point, depth, parent };
    yield* walkPoints(point.points, depth + 1, point);
  }
}

/** A point with the defaults of the file format: verbatim, not deleted, no sub-points. */
export function point(fields: Partial<Point> & { readonly id: string }): Point {
  return { label: "", heading: "", text: "", wording: "verbatim", deleted: false, points: [], ...fields };
}

/** A draft with the defaults of the file format: unknown date, no parties, no warnings. */
export function draft(fields: Partial<Draft> & { readonly points: readonly Point[] }): Draft {
  return { title: "", language: "", tabledBy: [], date: null, instrument: "", basedOn: [], warnings: [], ...fields };
}
