import type { AlignmentCorrection } from "../text/alignment.ts";
import type { Draft } from "../text/draft.ts";

/** Who negotiates, a group included. */
export interface Party {
  /** Two to four letters, digits, `-` or `_`. */
  readonly id: string;
  readonly name: string;
  /** Hatching and hue, 1 to 8, kept for the life of the process. */
  readonly slot: number;
  readonly roles: readonly PartyRole[];
}

/** A role held over time: belligerent, mediator, guarantor, financier, signatory, consent-holder, host. */
export interface PartyRole {
  readonly role: string;
  readonly from?: string;
  readonly until?: string;
}

/** A draft as it lies on the table. */
export interface TabledDraft {
  /** File name without extension; stable in links. */
  readonly id: string;
  /** Name under which it enters a composite; a joint draft has one name such as `UA-US`. */
  readonly party: string;
  readonly draft: Draft;
}

/** A corrected pairing between two drafts. */
export interface DraftCorrections {
  readonly from: string;
  readonly to: string;
  readonly corrections: readonly AlignmentCorrection[];
}

/** A document that says something. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly kind: string;
  readonly note?: string;
}

/** Something that happened, on a day or in a period. */
export interface TimelineEvent {
  readonly id: string;
  /** ISO date; a month (`2026-10`) where no day is known. */
  readonly date: string;
  readonly dateNote?: string;
  readonly title: string;
  readonly summary: string;
  readonly parties: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly kind: string;
  readonly place?: string;
  /** For meetings: who sat together; several groups = separate rooms. */
  readonly rooms?: readonly (readonly string[])[];
}

/** A statement that points are agreed, always between named parties and by somebody's declaration. */
export interface DeclaredCount {
  /** Id of the draft whose points are counted. */
  readonly draft: string;
  readonly agreed: number;
  readonly total: number;
  readonly between: readonly string[];
  readonly notPart: readonly string[];
  readonly declaredBy: string;
  readonly on: string;
  readonly sources: readonly string[];
  /** Ids of the points named as open. */
  readonly open: readonly string[];
  readonly note?: string;
}

/** A period and how densely it is covered by sources. */
export interface Coverage {
  readonly until: string;
  readonly note: string;
  readonly headlinesOnly: boolean;
}

/** One line of the drafts-by-topic table: what each draft says on a topic, in our words. */
export interface TopicLine {
  readonly id: string;
  readonly title: string;
  /** By draft id. `state`: not addressed, not reported, or unverified; absent = stated. */
  readonly cells: Readonly<
    Record<string, { readonly text: string; readonly state?: "not-addressed" | "not-reported" | "unverified" }>
  >;
}

/** Everything the pages show of one process. */
export interface ProcessState {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly fictitious: boolean;
  /** One sentence for the foot of each page. */
  readonly notice: string;
  readonly timeZone: string;
  readonly parties: readonly Party[];
  readonly drafts: readonly TabledDraft[];
  readonly corrections: readonly DraftCorrections[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly events: readonly TimelineEvent[];
  readonly counts: readonly DeclaredCount[];
  readonly coverage: readonly Coverage[];
  readonly topics: readonly TopicLine[];
}
