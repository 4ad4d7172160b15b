import type { Failure, Result } from "../core/common/result.ts";
import type { Entry, Head, NewEntry } from "../core/record/entry.ts";
import type { Audience } from "../core/record/permissions.ts";
import type { RoomId } from "../core/record/room.ts";
import type { NoticePlan } from "../core/record/notices.ts";
import type { TalksState } from "../core/record/talks.ts";

/** What a page wants to have recorded; id, salt, version and the day are added where they are not given. */
export interface EntryPlan {
  readonly kind: string;
  readonly body: object;
  readonly id?: string;
  /** Day or instant at which it happened; absent = today. */
  readonly on?: string;
  /** Day or instant at which it became known; absent = today. */
  readonly known?: string;
  readonly party?: string;
  /** As whom: `office` where it files for the party; absent = what the writer is. */
  readonly as?: string;
}

/** What became of a write. */
export type Written =
  | { readonly kind: "stored"; readonly entries: readonly Entry[] }
  /** Nobody answers: it is kept in this page and sent as soon as somebody does. */
  | { readonly kind: "waiting" }
  /** Something on the same point came in first; nothing was written. `again` writes all the same. */
  | { readonly kind: "overtaken"; readonly since: readonly Entry[]; readonly again: () => Promise<Written> }
  | { readonly kind: "refused"; readonly failure: Failure };

/** A write that has not reached the server. */
export interface Unsent {
  readonly room: RoomId;
  readonly entries: readonly NewEntry[];
}

/** How the page hangs on the server. */
export type Link = "live" | "waiting" | "ended";

/** A person with one capacity. */
export interface MemberLine {
  readonly id: string;
  readonly name: string;
  readonly capacity: "secretariat" | "delegate" | "observer";
  readonly party?: string;
  readonly removed?: string;
}

/** An invitation that was handed out and not taken yet. */
export interface InvitationLine extends Omit<MemberLine, "id" | "removed"> {
  /** The (future) member. */
  readonly member: string;
  readonly expires: string;
  /** It lets a member in anew whose credential was lost. */
  readonly anew: boolean;
}

/** A browser in which one is signed in. */
export interface SessionLine {
  readonly id: string;
  /** Instants; null where they were not recorded. */
  readonly opened: string | null;
  readonly seen: string | null;
  /** Such as "Firefox, Linux"; may be empty. */
  readonly device: string;
  readonly current: boolean;
}

/** What a program may do in a member's place. */
export interface ProgramLine {
  readonly id: string;
  readonly member: string;
  readonly name: string;
  readonly rooms: readonly RoomId[] | null;
  readonly kinds: readonly string[];
  readonly expires: string;
  readonly seen: string | null;
  readonly revoked: string | null;
}

/** What a new access of a program is confined to. */
export interface ProgramPlan {
  readonly name: string;
  readonly rooms: readonly RoomId[] | null;
  readonly kinds: readonly string[];
  readonly days: number;
}

/** A link that works once, shown once. */
export interface HandedLink {
  readonly link: string;
  readonly expires: string;
}

/** Accounts, invitations and sessions, as far as the reader may act on them. */
export interface PeopleAccess {
  readonly members: () => Promise<Asked<readonly MemberLine[]>>;
  /** Resolves to the one-use link to hand over. */
  readonly invite: (who: InvitationPlan) => Promise<Asked<HandedLink>>;
  readonly removeMember: (member: string) => Promise<Asked<void>>;
  readonly invitations: () => Promise<Asked<readonly InvitationLine[]>>;
  readonly revokeInvitation: (member: string) => Promise<Asked<void>>;
  /** Ends what a member signs in with; resolves to the link to sign in anew. */
  readonly readmit: (member: string, why: string) => Promise<Asked<HandedLink>>;
  /** The reader's accesses for programs; the office is told that others have one. */
  readonly programs: () => Promise<Asked<readonly ProgramLine[]>>;
  /** Resolves to the token, which is shown once. */
  readonly makeProgram: (plan: ProgramPlan) => Promise<Asked<{ readonly token: string }>>;
  readonly endProgram: (id: string) => Promise<Asked<void>>;
  /** Where the reader is signed in. */
  readonly sessions: () => Promise<Asked<readonly SessionLine[]>>;
  readonly endSession: (id: string) => Promise<Asked<void>>;
  readonly endOtherSessions: () => Promise<Asked<void>>;
  /** Goes to the identity provider, to sign in with it too from then on. */
  readonly bindElsewhere: () => Promise<Asked<void>>;
  /** What the reader is called there, each as whom one can sign in. */
  readonly identities: () => Promise<Asked<readonly IdentityLine[]>>;
  readonly endIdentity: (identity: IdentityLine) => Promise<Asked<void>>;
  /** Where the reader is told that something waits, and whether the server sends e-mail. */
  readonly told: () => Promise<Asked<ToldAt>>;
  /** Resolves to the key of a webhook, which is shown once. */
  readonly tellAt: (plan: NoticePlan) => Promise<Asked<{ readonly secret: string | null }>>;
  readonly endTelling: (id: string) => Promise<Asked<void>>;
}

/** What an identity provider calls the reader. */
export interface IdentityLine {
  readonly issuer: string;
  readonly subject: string;
}

/** Where the reader is told that something waits. */
export interface ToldAt {
  readonly mails: boolean;
  readonly addresses: readonly ToldLine[];
}

/** One address at which the reader is told. */
export interface ToldLine extends Pick<NoticePlan, "kind" | "address" | "pace" | "topics"> {
  readonly id: string;
  /** Null until the link that was sent there was opened. */
  readonly confirmed: string | null;
  /** Since when messages cannot be brought there. */
  readonly failed: string | null;
}

/** Who is to be invited. */
export interface InvitationPlan {
  readonly name: string;
  readonly capacity: "secretariat" | "delegate" | "observer";
  readonly party?: string;
}

/** An answer, or why there is none. */
export type Asked<T> = Result<T>;

/** A visit of the reader to a process in this browser. */
export interface LastVisit {
  /** Instant at which the reader last looked. */
  readonly when: string;
  /** The latest server clock among the entries that were there then. */
  readonly seen: string;
}

/** The record behind a process: who reads it, what is in it, and how to add to it. */
export interface RecordAccess extends PeopleAccess {
  readonly mode: "alone" | "accounts";
  /** Accounts are only tried out, on this machine. */
  readonly trial: boolean;
  /** What the reader signs in as. */
  readonly account: string;
  /** What the identity provider of this server is called; null where there is none. */
  readonly provider: string | null;
  readonly audience: Audience;
  /** Name of the person. */
  readonly name: string;
  /** The talks as of the chosen day, and with everything known. */
  readonly talks: TalksState;
  readonly whole: TalksState;
  /** The talks with everything known that all readers of a room see: what a document of that room may show. */
  readonly stateIn: (room: RoomId) => TalksState;
  readonly entries: readonly Entry[];
  readonly heads: readonly Head[];
  /** Rooms that the reader may enter, the widest first. */
  readonly rooms: readonly RoomId[];
  readonly link: Link;
  /** Whether the whole database is damaged, so that nothing can be written. */
  readonly damaged: boolean;
  /** Why the page no longer hangs on the server, where it does not. */
  readonly ended: string | null;
  readonly unsent: readonly Unsent[];
  /** The visit before this one; null where there was none, or this browser keeps none. */
  readonly lastVisit: LastVisit | null;
  /** Today in the zone of the process. */
  readonly today: () => string;
  readonly write: (room: RoomId, plans: readonly EntryPlan[]) => Promise<Written>;
  /** Sends what waits, now. */
  readonly retry: () => void;
  /** Gives up what waits. */
  readonly discardUnsent: () => void;
  /** Blanks an entry for good under a rule of law; an erasure entry says so. */
  readonly erase: (entry: Entry, why: string, ground: string) => Promise<Written>;
  readonly putFile: (
    room: RoomId,
    file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
  ) => Promise<Asked<{ readonly sha256: string }>>;
  readonly fileHref: (room: RoomId, sha256: string) => string;
  /** The bytes of a file that is kept in a room; refused where they are not the ones that the hash names. */
  readonly readFile: (room: RoomId, sha256: string) => Promise<Asked<Uint8Array>>;
  /** Address of a zip with all rooms that the reader may enter. */
  readonly exportHref: string;
  readonly signOut: () => void;
}
