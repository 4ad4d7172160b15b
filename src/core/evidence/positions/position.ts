import type { Comparator } from "../../things/claim.ts";
import type { Confidence } from "../../text/draft.ts";

/** What kind of utterance a position is known from; apart from how strong its source is. */
export type Utterance = "tabled-text" | "authorised-statement" | "leak" | "press-report" | "inference";

/** All kinds of utterance, from the party's own text to what others conclude. */
export const UTTERANCES: readonly Utterance[] = [
  "tabled-text",
  "authorised-statement",
  "leak",
  "press-report",
  "inference",
];

/**
 * Four kinds of nothing, never shown alike and never taken for consent or demand.
 * *silent*: asked or present, and said nothing on it, by a source. *not-addressed*: its text was read whole and does not
 * speak of it. *no-draft-known*: no text of the party is on record, and no word of it on this issue. *unknown*: a text
 * exists that nobody here has read, so nothing can be said.
 */
export type Absence = "silent" | "not-addressed" | "no-draft-known" | "unknown";

/** All kinds of absence. */
export const ABSENCES: readonly Absence[] = ["silent", "not-addressed", "no-draft-known", "unknown"];

/** What a party is on record as wanting on an issue, on a day, from a source. */
export interface Position {
  readonly id: string;
  readonly issue: string;
  readonly party: string;
  /** ISO day, or month or year where no day is known; null where undated. */
  readonly on: string | null;
  /** In our own words. */
  readonly stance: string;
  /** Id of an option of the issue; null where the words state none. */
  readonly option: string | null;
  /** The words of the quotation, or else of the stance, that state the option. */
  readonly words?: string;
  /** The party's own words, where they were read; never a translation of ours. */
  readonly quote?: string;
  /** BCP 47 tag of the quotation. */
  readonly language?: string;
  readonly utterance: Utterance;
  /** Given where a source says that the party said nothing, or a text read whole does not speak of it. */
  readonly absence?: "silent" | "not-addressed";
  /** Draft in which it stands, and the point of it. */
  readonly draft?: string;
  readonly point?: string;
  readonly speaker?: string;
  readonly confidence: Confidence;
  /** What of it is less sure than the rest, and why. */
  readonly doubt?: string;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** One answer to an issue. */
export interface IssueOption {
  readonly id: string;
  readonly title: string;
  /** Leaves the matter open or makes it depend on others: deferred, conditional, by consensus. */
  readonly hedged?: boolean;
  /** A figure that the option names, for charts: with its unit and what it holds for. */
  readonly value?: OptionValue;
}

/** The figure of an option: a ceiling, a share, a term. */
export interface OptionValue {
  /** Null = expressly without limit. */
  readonly amount: number | null;
  readonly unit: string;
  /** How the texts qualify it: `<=` where they say at most or within. Absent = as it stands. */
  readonly comparator?: Comparator;
  /** `in peacetime only`, `in peace and war`. */
  readonly scope?: string;
}

/** What is negotiated: a question with the options on record. */
export interface Issue {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly options: readonly IssueOption[];
  /** Topics of points that speak of it. */
  readonly topics: readonly string[];
  /** What articles call its subject besides the headings of drafts: `Donbas`, `front line`. */
  readonly alsoCalled?: readonly string[];
  /** Points by draft where the topics are too coarse; an empty list = the draft does not speak of it. */
  readonly points?: Readonly<Record<string, readonly string[]>>;
  /** Parties between whom it must be settled; absent = those of the process. */
  readonly between?: readonly string[];
  /** Ids of figures of the record that its options are held against in charts, such as a present strength. */
  readonly figures?: readonly string[];
  readonly override?: StandingOverride;
  readonly note?: string;
}

/** Issues that belong together. */
export interface IssueFamily {
  readonly id: string;
  readonly title: string;
}

/** Where an issue stands. */
export type IssueStanding = "agreed" | "converging" | "contested" | "one-side" | "unaddressed";

/** All standings, from settled to untouched. */
export const STANDINGS: readonly IssueStanding[] = ["agreed", "converging", "contested", "one-side", "unaddressed"];

/** A person's judgement in place of the rule's, always with its reason. */
export interface StandingOverride {
  readonly standing: IssueStanding;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** True where no text behind the position was read: remembered, or known from a headline. */
export function isUnreadPosition({ confidence }: Pick<Position, "confidence">): boolean {
  return confidence !== "found";
}

/** Whether the words state the option: they must stand in the quotation, or else in the stance. */
export function wordsState(position: Pick<Position, "option" | "words" | "quote" | "stance">): boolean {
  if (position.option === null) return true;
  const { words } = position;
  return words !== undefined && words !== "" && (position.quote ?? position.stance).includes(words);
}
