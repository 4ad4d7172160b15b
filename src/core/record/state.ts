import type { Briefing } from "./briefing.ts";
import type { Agreement } from "../commitments/model.ts";
import type { Incident, IncidentFinding, Observation, Tally } from "../commitments/monitoring/index.ts";
import type { Claim, Resolution } from "../things/claim.ts";
import type { Assessment } from "../evidence/assessment.ts";
import type { PositionBook } from "../evidence/positions/index.ts";
import type { FileReference, Receipt } from "./kinds/texts.ts";
import type { AlignmentCorrection } from "../text/alignment.ts";
import type { Confidence, Draft } from "../text/draft.ts";

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
  /** What is reported about a text whose points are not known; such a draft has no points. */
  readonly reported?: readonly ReportedChange[];
  /** The reader's own file, of this session alone: no part of the record. */
  readonly own?: true;
  /** The mediator's office filed it for the party. */
  readonly filed?: true;
}

/** What a source says changed in a text that nobody published; never the words of that text. */
export interface ReportedChange {
  readonly topic: string;
  readonly text: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
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
  /** News, wire-republished, official, transcript, mirror, aggregator … */
  readonly kind: string;
  readonly note?: string;
  readonly strength?: SourceStrength;
}

/** How much a source bears: official text, agency, one report, weak (mirror, aggregator, list of links), none (no source read). */
export type SourceStrength = "official" | "agency" | "report" | "weak" | "none";

/**
 * A copy of a source that was kept on a day, since pages change and vanish. The bytes stay in the room of the entry; they and
 * the name of the file are never published, hash and day are.
 */
export interface ArchivedCopy {
  /** Id of the source. */
  readonly source: string;
  /** Day on which the copy was taken. */
  readonly captured: string;
  /** Bytes. */
  readonly size: number;
  readonly file: FileReference;
  /** Address that it was taken from, where it is not that of the source. */
  readonly url?: string;
}

/** Something that happened, on a day or in a period. */
export interface TimelineEvent {
  readonly id: string;
  /** ISO date; a month (`2026-10`) where no day is known. */
  readonly date: string;
  /** Last day of what lasted longer. */
  readonly endDate?: string;
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
  /** For meetings: who was there without taking part in the talks. */
  readonly observers?: readonly string[];
  /** Ids of the drafts it is about. */
  readonly drafts?: readonly string[];
  readonly note?: string;
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
  /** What others said about this count. */
  readonly remarks?: readonly CountRemark[];
}

/** What a party said about a count. */
export interface CountRemark {
  readonly party: string;
  readonly text: string;
  readonly on: string;
  readonly sources: readonly string[];
}

/** A share said to be agreed without naming points: an impression, not a count. */
export interface DeclaredShare {
  readonly draft: string;
  readonly percent: number;
  readonly declaredBy: string;
  readonly on: string;
  readonly sources: readonly string[];
}

/** How far a point is agreed; everything before `closed` is provisional. */
export type MarkLevel = "open" | "agreed-in-substance" | "agreed-ad-referendum" | "agreed" | "closed";

/** A declaration that a point stands at a level between named parties, on the text of that day. */
export interface DeclaredMark {
  readonly draft: string;
  /** Id of the point in that draft. */
  readonly point: string;
  readonly level: MarkLevel;
  readonly between: readonly string[];
  readonly notPart: readonly string[];
  readonly declaredBy: string;
  readonly on: string;
  readonly sources: readonly string[];
  readonly note?: string;
  /** Of a mark on record: the entry of the version marked, the credential, the hash of the words, how the office received it. */
  readonly version?: string;
  readonly credential?: string;
  readonly words?: string;
  readonly received?: Receipt;
}

/** Why words are in brackets, as negotiators put it. */
export type BracketReasonKind =
  | "alternative"
  | "contentious"
  | "suspicious"
  | "tactical"
  | "uncertain"
  | "waiting"
  | "weary";

/** A reason given for the brackets at a point; our words, not a draft's. */
export interface BracketReason {
  readonly draft: string;
  /** Id of the point in that draft. */
  readonly point: string;
  readonly reason: BracketReasonKind;
  /** Party or body that gave it. */
  readonly saidBy: string;
  readonly on: string;
  readonly note: string;
  readonly sources: readonly string[];
  readonly received?: Receipt;
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

/** An invented bargaining problem or conflict model, as the JSON of its file. */
export interface BargainingModel {
  readonly id: "bargain" | "conflict";
  readonly json: string;
}

/** What was reported about the keeping of an agreement, what bodies found, how much was watched, and aggregate counts. */
export interface MonitoringLog {
  readonly incidents: readonly Incident[];
  readonly findings: readonly IncidentFinding[];
  readonly observations: readonly Observation[];
  readonly tallies: readonly Tally[];
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
  /** By source, day and hash. */
  readonly copies?: readonly ArchivedCopy[];
  readonly events: readonly TimelineEvent[];
  readonly counts: readonly DeclaredCount[];
  readonly shares?: readonly DeclaredShare[];
  readonly marks?: readonly DeclaredMark[];
  readonly bracketReasons?: readonly BracketReason[];
  readonly coverage: readonly Coverage[];
  readonly topics: readonly TopicLine[];
  /** Issues, who wants what on them, and what stands around it. */
  readonly positions?: PositionBook;
  /** Views of named assessors on points; never added up. */
  readonly assessments?: readonly Assessment[];
  /** Figures from sources. */
  readonly claims?: readonly Claim[];
  /** What persons decided about findings on claims. */
  readonly resolutions?: readonly Resolution[];
  readonly briefings?: readonly Briefing[];
  /** Bargaining problems and conflict models of a fictitious process; real parties' preferences are never kept here. */
  readonly bargaining?: readonly BargainingModel[];
  /** Texts as commitments that persons have confirmed, one for each draft or agreement. */
  readonly agreements?: readonly Agreement[];
  readonly monitoring?: MonitoringLog;
}
