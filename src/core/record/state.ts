import type { BargainingModel } from "../things/bargaining.ts";
import type { Briefing } from "../things/briefing.ts";
import type { BracketReason, DeclaredCount, DeclaredMark, DeclaredShare } from "../things/declared.ts";
import type { ReportedChange } from "../things/draft.ts";
import type { Coverage, Party, ProcessNames } from "../things/process.ts";
import type { Agreement } from "../commitments/model.ts";
import type { Incident, IncidentFinding, Observation, Tally } from "../commitments/monitoring/index.ts";
import type { Claim, Resolution } from "../things/claim.ts";
import type { Assessment } from "../things/assessment.ts";
import type { PositionBook } from "../evidence/positions/index.ts";
import type { AlignmentCorrection } from "../text/alignment.ts";
import type { TimelineEvent, TopicLine } from "../things/event.ts";
import type { ArchivedCopy, Source } from "../things/source.ts";
import type { Draft } from "../text/draft.ts";
import type { Filing } from "./filing.ts";
import type { RoomId } from "./room.ts";

export type { BargainingModel } from "../things/bargaining.ts";
export type {
  BracketReason,
  BracketReasonKind,
  CountRemark,
  DeclaredCount,
  DeclaredMark,
  DeclaredShare,
  MarkLevel,
} from "../things/declared.ts";
export type { ReportedChange } from "../things/draft.ts";
export type { TimelineEvent, TopicLine } from "../things/event.ts";
export type { Coverage, Named, Party, PartyRole, ProcessNames } from "../things/process.ts";
export type { ArchivedCopy, Source, SourceStrength } from "../things/source.ts";

/** A draft as it lies on the table. */
export interface TabledDraft {
  /** File name without extension; stable in links. */
  readonly id: string;
  /** Name under which it enters a composite; a joint draft has one name such as `UA-US`. */
  readonly party: string;
  readonly draft: Draft;
  /** What is reported about a text whose points are not known; such a draft has no points. */
  readonly reported?: readonly ReportedChange[];
  /** By point, since when it has had its words; a point that is not named had them from the first version. */
  readonly wordsSince?: Readonly<Record<string, string>>;
  /** The reader's own file, of this session alone: no part of the record. */
  readonly own?: true;
  /** The mediator's office filed it for the party. */
  readonly filed?: true;
}

/** A corrected pairing between two drafts. */
export interface DraftCorrections {
  readonly from: string;
  readonly to: string;
  readonly corrections: readonly AlignmentCorrection[];
}

/** What was reported about the keeping of an agreement, what bodies found, how much was watched, and aggregate counts. */
export interface MonitoringLog {
  readonly incidents: readonly Incident[];
  readonly findings: readonly IncidentFinding[];
  readonly observations: readonly Observation[];
  readonly tallies: readonly Tally[];
  /** Reports that were taken back and count no more; absent where there are none. */
  readonly takenBack?: readonly TakenBackLine[];
  /** Rooms of what not all at the table know, by kind and id; nothing where all of it is known to all. */
  readonly rooms?: MonitoringRooms;
}

/** A report as it was, and who took it back, when and why. */
export interface TakenBackLine {
  readonly incident: Incident;
  /** The office, or a party. */
  readonly by: string;
  readonly on: string;
  readonly why: string;
  /** The narrower room that alone knows it. */
  readonly room?: RoomId;
}

/** The narrower rooms of reports and findings, by id. */
export type MonitoringRooms = Readonly<
  Partial<Record<"incidents" | "findings" | "observations", Readonly<Record<string, RoomId>>>>
>;

/** Everything the pages show of one process. */
export interface ProcessState {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly fictitious: boolean;
  /** One sentence for the foot of each page. */
  readonly notice: string;
  readonly timeZone: string;
  /** Handling marking of the papers of the process, where one was said. */
  readonly handling?: string | undefined;
  readonly parties: readonly Party[];
  readonly names?: ProcessNames | undefined;
  readonly drafts: readonly TabledDraft[];
  readonly corrections: readonly DraftCorrections[];
  readonly sources: Readonly<Record<string, Source>>;
  /** By source, day and hash. */
  readonly copies?: readonly ArchivedCopy[];
  readonly events: readonly TimelineEvent[];
  /** Narrower rooms of events, by id; absent where all at the table know all of them. */
  readonly eventRooms?: Readonly<Record<string, RoomId>>;
  readonly counts: readonly DeclaredCount[];
  readonly shares?: readonly DeclaredShare[];
  readonly marks?: readonly DeclaredMark[];
  readonly bracketReasons?: readonly BracketReason[];
  readonly coverage: readonly Coverage[];
  readonly topics: readonly TopicLine[];
  /** Issues, who wants what on them, and what stands around it. */
  readonly positions?: PositionBook;
  /** By position that the mediator's office filed for a party, what that party says of it. */
  readonly filings?: Readonly<Record<string, Filing>>;
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
