import { positionFilings } from "./filing.ts";
import { logOf, type OnRecord, type ReportOnRecord, type TakenBackReport } from "./contests.ts";
import type { Said } from "../common/said.ts";
import type { Zone } from "../common/zone.ts";
import type { Composite } from "../text/composite.ts";
import type { Draft } from "../text/draft.ts";
import type { BodyBody, CredentialBody, DecisionRule, MemberBody, ReadmissionBody } from "../things/process.ts";
import type {
  Answer,
  ChannelBody,
  ConfirmationBody,
  MeetingBody,
  NoteBody,
  SilenceBody,
  StanceBody,
} from "../things/talks.ts";
import type { MarkBody, ReasonBody, Receipt } from "../things/declared.ts";
import type { EditBody, ProposalBody, ReceiptBody, WholeProposal } from "../things/texts.ts";
import type { RoomId } from "./room.ts";
import type { MarkLevel, ProcessState } from "./state.ts";

/** Which entry something comes from. */
export interface EntryRef {
  readonly room: RoomId;
  readonly seq: number;
  readonly id: string;
}

/** What an entry says about itself, beside its body. */
export interface Recorded {
  readonly entry: EntryRef;
  /** When it happened, when it became known, when it was written down. */
  readonly on: string;
  readonly known: string;
  readonly at: string;
  readonly by: string;
  /** The party whose words these are; absent for the mediator's office. */
  readonly party?: string;
  /** Who acted: `office` or a party; absent in entries of before version 0.4. */
  readonly as?: string;
  /** Known on an earlier day than it was written down. */
  readonly recordedLater?: true;
}

/** That something was withdrawn, and why. */
export interface Withdrawn extends Recorded {
  readonly reason?: string;
}

/** One version of a text. */
export interface TextVersion extends Recorded {
  readonly draft?: Draft;
  readonly composite?: Composite;
  /** Ids of the drafts that a composite was compiled from. */
  readonly drafts?: readonly string[];
  readonly adopts: readonly string[];
  readonly title: string;
  readonly note?: string;
  readonly received?: Receipt;
  /** What changed in the version before it, where it was made so: it is that version with this edit. */
  readonly edit?: EditBody;
}

/** An edit that makes no version: it does not fit the one that it names. */
export interface MisplacedEdit extends Recorded {
  readonly edit: EditBody;
  readonly why: Said;
}

/** A text on the table with its versions, oldest first; the last stands. */
export interface TalksText {
  readonly kind: "draft" | "composite";
  /** As in links: plain, or `room#id` where a wider room has a text of the same id. */
  readonly id: string;
  readonly room: RoomId;
  readonly versions: readonly TextVersion[];
  readonly withdrawn?: Withdrawn;
  /** Under the responsibility of the mediator's office alone, without prejudice to anybody. */
  readonly chair?: true;
  /** Accepted as the basis: the last time, and by which act. */
  readonly front?: Recorded;
  /** Edits that fit no version of it: they took nothing down. */
  readonly misplaced?: readonly MisplacedEdit[];
}

/** What took away the words on which something rests: a later version or a correction, and its day. */
export interface FellBack {
  readonly by: EntryRef;
  readonly on: string;
  /** The point is no more. */
  readonly gone: boolean;
}

/** A party's answer. `stands` is false once the words it was about have changed, or the party has answered anew or contests it. */
export interface Stance extends Recorded, StanceBody {
  readonly answer: Answer;
  readonly stands: boolean;
  readonly fellBack?: FellBack;
  readonly withdrawn?: Withdrawn;
}

/**
 * A proposal with what became of it. Of one that holds an edit, `text` and `against` are the whole point after and before it
 * (`heading` and `againstHeading` where the heading changes), as they follow from its version.
 */
export interface Proposal extends Recorded, Omit<ProposalBody, "operation" | "text"> {
  readonly operation: WholeProposal["operation"];
  readonly text: string;
  readonly againstHeading?: string;
  /** The edit does not fit its version: then `text` and `against` are only the words it names. */
  readonly misplaced?: true;
  /** The entry's id: what stances and links name. */
  readonly id: string;
  readonly state: "tabled" | "withdrawn" | "adopted";
  /** Filed by the office for its party, which contests it: it is not that party's. */
  readonly contested?: true;
  readonly withdrawn?: Withdrawn;
  /** The version of the text that took it in. */
  readonly adoptedBy?: EntryRef;
  /** All answers, oldest first. */
  readonly stances: readonly Stance[];
  /** Ids of proposals that answer it with other words. */
  readonly counteredBy: readonly string[];
  readonly finding: Finding;
  /** For readers of the narrower room: where it was released to, or from. */
  readonly releasedTo?: readonly RoomId[];
  readonly releasedFrom?: RoomId;
}

/** A declared mark on a point, and whether the words still stand on which it was made. */
export interface PointMark extends Recorded, MarkBody {
  /** Entry of the version that was marked. */
  readonly onVersion: EntryRef;
  /** False where it fell back, was renewed by a later mark between the same parties, contested or withdrawn. */
  readonly stands: boolean;
  readonly fellBack?: FellBack;
  /** Since when the point has had the words that were marked; absent where it had them from the first. */
  readonly wordsSince?: string;
  /** Parties named in `between` that a delegation cannot speak for and that have not marked as much themselves. */
  readonly awaits?: readonly string[];
  /** A party that it names, or for which it was filed, contests it. */
  readonly contested?: true;
  readonly withdrawn?: Withdrawn;
}

/** What the process's rule finds, beside what was declared. Silence is never agreement but under a silence procedure. */
export interface Finding {
  readonly rule: DecisionRule["kind"] | "none";
  readonly level: "open" | "agreed-ad-referendum" | "agreed";
  readonly accepted: readonly string[];
  readonly adReferendum: readonly string[];
  /** Parties that can live with the words: no agreement. */
  readonly livesWith?: readonly string[];
  readonly reserved: readonly string[];
  readonly opposed: readonly string[];
  /** Parties that have not answered. */
  readonly silent: readonly string[];
  /** Parties whose silence counts as agreement since a deadline passed. */
  readonly bySilence: readonly string[];
  /** Parties whose agreement is not needed under the rule. */
  readonly minus: readonly string[];
  /** Of the latest silence procedure: its deadline and what became of it. */
  readonly silence?: {
    readonly deadline: string;
    /** `unconfirmed`: the deadline has passed and the office has yet to say that no objection came. */
    readonly state: "running" | "broken" | "unconfirmed" | "passed" | "lapsed";
    readonly entry: EntryRef;
    /** It covers the text as a whole. */
    readonly whole?: true;
    /** Whose objection or request for time broke it first, and when it was made or received. */
    readonly brokenBy?: { readonly party: string; readonly on: string };
  };
}

/** Why a point is open. */
export type OpenCause =
  | { readonly cause: "never-marked" }
  | { readonly cause: "declared-open"; readonly entry: EntryRef }
  | { readonly cause: "awaits"; readonly entry: EntryRef; readonly parties: readonly string[] }
  | { readonly cause: "changed"; readonly entry: EntryRef; readonly was: MarkLevel; readonly on: string }
  /** The last mark says that the parties in `between` agreed, and one of them contests it. */
  | {
      readonly cause: "contested";
      readonly entry: EntryRef;
      readonly was: MarkLevel;
      readonly between: readonly string[];
    }
  | { readonly cause: "proposal"; readonly entry: EntryRef; readonly party: string | null }
  /** An acceptance was withdrawn after its words had gone into the text, where they still stand. */
  | { readonly cause: "unaccepted"; readonly entry: EntryRef; readonly party: string; readonly on: string }
  | {
      readonly cause: "opposed" | "reserved";
      readonly entry: EntryRef;
      readonly party: string;
      readonly reason: string;
    }
  | {
      readonly cause: "bracket";
      readonly entry: EntryRef;
      readonly reason: ReasonBody["reason"];
      readonly saidBy: string;
    }
  | { readonly cause: "counted-open"; readonly entry: EntryRef };

/** Everything known about one point of one text. */
export interface PointStatus {
  readonly draft?: string;
  readonly composite?: string;
  readonly point: string;
  /** Marks, newest first: the first that stands says how far and between whom. */
  readonly marks: readonly PointMark[];
  /** The highest standing mark; `open` where none stands. Always read together with `between`. */
  readonly level: MarkLevel;
  readonly between: readonly string[];
  readonly finding: Finding;
  readonly stances: readonly Stance[];
  /** Ids of proposals on it, oldest first. */
  readonly proposals: readonly string[];
  readonly reasons: readonly (Recorded & ReasonBody)[];
  /** Ids of notes on it, oldest first. */
  readonly notes: readonly string[];
  /** Empty exactly where a mark above `open` stands and nothing speaks against it. */
  readonly open: readonly OpenCause[];
}

export type Meeting = Recorded & MeetingBody & { readonly withdrawn?: Withdrawn };
export type Channel = Recorded & ChannelBody & { readonly room: RoomId; readonly members: readonly string[] };
export type Note = Recorded & NoteBody & { readonly id: string };
export type Credential = Recorded & CredentialBody & { readonly withdrawn?: Withdrawn };
/** A party's word on what the office filed for it, or the office's that a silence held. */
export type Confirmation = Recorded & ConfirmationBody;
export type Silence = Recorded & SilenceBody & { readonly withdrawn?: Withdrawn };

/** The days between which a point had the words on which a status was declared; absent where they have no such end on record. */
export interface WordsHeld {
  readonly since?: string;
  readonly until?: string;
}

/**
 * What a list of declared statuses does not tell of one: between which days the point had those words, where they were not always
 * the same, and what took the status away, where it counts no more.
 */
export interface MarkLife extends WordsHeld {
  readonly draft: string;
  readonly point: string;
  readonly between: readonly string[];
  readonly on: string;
  readonly ended?: {
    readonly how: "changed" | "contested";
    readonly on: string;
    /** Id of the entry. */
    readonly id: string;
    /** The party that contests it. */
    readonly party?: string;
  };
}

/** The state of the talks, as an audience knows it on a day: all that pages show, folded from entries. */
export interface TalksState extends ProcessState {
  readonly zone: Zone;
  /** Null where no rule was recorded: then nothing is found beside what was declared. */
  readonly rule: DecisionRule | null;
  readonly texts: readonly TalksText[];
  readonly proposals: readonly Proposal[];
  /** Points that anything is known about, in the order in which it became known. */
  readonly ledger: readonly PointStatus[];
  /** Of declared statuses whose words were not always the same, or that count no more; absent where there are none. */
  readonly markLives?: readonly MarkLife[];
  /** Answers to texts as a whole, oldest first. */
  readonly answers?: readonly Stance[];
  readonly meetings: readonly Meeting[];
  readonly channels: readonly Channel[];
  /** The entries on which duties and reports stand; absent where there are none. */
  readonly duties?: readonly OnRecord[];
  readonly reports?: readonly ReportOnRecord[];
  /** Reports that were taken back and not brought again; absent where there are none. */
  readonly takenBack?: readonly TakenBackReport[];
  /** Positions that the office filed for a party; absent where there are none. */
  readonly filedPositions?: readonly FiledThing[];
  readonly notes: readonly Note[];
  readonly members: readonly (Recorded & MemberBody)[];
  readonly readmissions: readonly (Recorded & ReadmissionBody)[];
  readonly bodies: readonly (Recorded & BodyBody)[];
  readonly credentials: readonly Credential[];
  readonly receipts: readonly (Recorded & ReceiptBody)[];
  readonly silences: readonly Silence[];
  readonly confirmations: readonly Confirmation[];
  /** Corrections known on the day asked about: `corrects` is the id of an entry of the same room. */
  readonly mended: readonly (Recorded & {
    readonly corrects: string;
    readonly why: string;
    readonly undone: boolean;
  })[];
  /** What the office took back of what it had filed for a party that contests it: it counts as if it had not been taken back. */
  readonly contestedBacks?: readonly ContestedBack[];
  readonly erased: readonly EntryRef[];
  /** Entries of which what is kept is not what was written: their bodies are not shown. */
  readonly damaged: readonly EntryRef[];
  /** Entries that need a newer Parley. */
  readonly unknown: readonly (EntryRef & { readonly kind: string; readonly v: number })[];
  /** Entries whose body has not the form of its kind, with the first field that is wrong: nothing of them is shown. */
  readonly unreadable: readonly (EntryRef & { readonly kind: string; readonly field: string })[];
  /** The latest server clock among the entries; empty where there are none. */
  readonly lastAt: string;
}

/** A named thing that the office filed for a party, and the entry on which it stands. */
export interface FiledThing {
  readonly id: string;
  readonly entry: EntryRef;
  readonly as: string;
  readonly party: string;
}

/** That the office took back what it had filed for a party, and that the party contests it. */
export interface ContestedBack extends Recorded {
  /** Id of the entry that it took back, of the same room. */
  readonly corrects: string;
  readonly contest: Recorded & { readonly reason?: string };
}

/** What a process is without its talks: the part of the state that readable files and older pages hold. */
export function processOf(state: TalksState): ProcessState {
  const {
    zone: _zone,
    rule: _rule,
    texts: _texts,
    proposals: _proposals,
    ledger: _ledger,
    markLives: _lives,
    answers: _answers,
    meetings: _meetings,
    channels: _channels,
    duties: _duties,
    reports: _reports,
    takenBack: _takenBack,
    filedPositions: filed = [],
    notes: _notes,
    members: _members,
    readmissions: _readmissions,
    bodies: _bodies,
    credentials: _credentials,
    receipts: _receipts,
    silences: _silences,
    confirmations: _confirmations,
    mended: _mended,
    contestedBacks: _contestedBacks,
    erased: _erased,
    damaged: _damaged,
    unknown: _unknown,
    unreadable: _unreadable,
    lastAt: _lastAt,
    ...process
  } = state;
  const monitoring = logOf(state);
  const filings = filed.length === 0 ? {} : { filings: positionFilings(state) };
  return {
    ...process,
    ...(monitoring === undefined ? {} : { monitoring }),
    ...filings,
  };
}
