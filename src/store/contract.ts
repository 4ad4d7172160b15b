import type { Failure, Result } from "../core/common/result.ts";
import type { Entry, Head, NewEntry } from "../core/record/entry.ts";
import type { Audience } from "../core/record/permissions.ts";
import type { NoticePlan, NoticeTopic } from "../core/record/notices.ts";
import type { Capacity, RoomId } from "../core/record/room.ts";

/** Who reads or writes: the store shows an audience its own rooms and nothing else. */
export type { Audience };

/** Most bytes of an entry's body, in canonical JSON. */
export const mostBodyBytes = 8 * 2 ** 20;

/**
 * Most bytes of entries that one reading holds beyond its first entry, as they are kept; so an answer costs the same whoever wrote
 * them.
 */
export const mostPageBytes = 8 * 2 ** 20;

/** Most entries of one append. */
export const mostEntries = 10_000;

/** Most entries with which a conflict answers; what lies beyond is read. */
export const mostSince = 1000;

/** Most bytes of a file. */
export const mostFileBytes = 64 * 2 ** 20;

/** How far a reader has read, by room: `{ public: 12, table: 40 }`. */
export type Vector = Readonly<Partial<Record<RoomId, number>>>;

/** The answer to an append. Entries whose id and body are stored already are answered as stored. */
export type Appended =
  | { readonly kind: "stored"; readonly entries: readonly Entry[] }
  /** The room has moved on: what came in between, the first `mostSince` or `mostPageBytes` of it. Nothing was written. */
  | { readonly kind: "conflict"; readonly since: readonly Entry[] };

/** A file as it is kept: keyed by process, room and SHA-256; at most 64 MiB. */
export interface StoredFile {
  /** Of `bytes`, hexadecimal; another one is refused. */
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A file and the room in which it is. */
export interface RoomFile {
  readonly room: RoomId;
  readonly file: StoredFile;
}

/** A person with one capacity in a process. */
export interface Member {
  readonly process: string;
  readonly id: string;
  readonly name: string;
  readonly capacity: Capacity;
  readonly party?: string;
  /** Instant of removal; a removed member reads and writes nothing. */
  readonly removed?: string;
}

/** The entries of a process: one contract, two engines. Absent and forbidden are one answer. */
export interface RecordStore {
  /** Opens an empty process; fails with `process-exists`. */
  createProcess(process: string, at: string): Promise<Result<void>>;
  /** Processes in which this account has a capacity, in the order of their ids; all of them for the one person of a machine alone. */
  processes(account: string | null): Promise<readonly string[]>;
  /** Heads of the rooms that the audience may enter and that hold an entry. */
  heads(process: string, audience: Audience): Promise<Result<readonly Head[]>>;
  /**
   * Entries after `after`, by room and sequence: at most `limit` of them, and at most `bytes` (`mostPageBytes` by default) beyond
   * the first. There are no more only where none are read. An entry that is not as it was written comes without its body
   * (`isDamaged`).
   */
  read(
    process: string,
    audience: Audience,
    after: Vector,
    limit: number,
    bytes?: number,
  ): Promise<Result<readonly Entry[]>>;
  /** The same of one room; fails with `not-found` where it is not open. */
  readRoom(
    process: string,
    audience: Audience,
    room: RoomId,
    after: number,
    limit: number,
    bytes?: number,
  ): Promise<Result<readonly Entry[]>>;
  /** Writes all of `entries` after sequence `expected` of the room, or nothing; returns once they are on disk. */
  append(
    process: string,
    audience: Audience,
    room: RoomId,
    expected: number,
    entries: readonly NewEntry[],
    at: string,
  ): Promise<Result<Appended>>;
  /**
   * Takes over entries with their chains as they are, and files, for import: all of them or nothing. Makes the process where it is
   * absent. A chain must start the room or join it: entries that are stored already must be the same and add nothing.
   */
  adopt(
    process: string,
    entries: readonly Entry[],
    files: readonly RoomFile[],
    at: string,
  ): Promise<Result<{ readonly added: number }>>;
  /**
   * Nulls body and salt of an entry, removes the files that it alone names, and appends `erasure`, which says so. Open to the
   * entry's writer and to the mediator's office.
   */
  erase(
    process: string,
    audience: Audience,
    room: RoomId,
    seq: number,
    expected: number,
    erasure: NewEntry,
    at: string,
  ): Promise<Result<Appended>>;
  putFile(process: string, audience: Audience, room: RoomId, file: StoredFile): Promise<Result<void>>;
  getFile(process: string, audience: Audience, room: RoomId, sha256: string): Promise<Result<StoredFile>>;
  /** Calls back soon after any room of the process has a new entry (polling the heads); returns how to stop. */
  watch(process: string, changed: () => void): () => void;
}

/** One-use invitation; only a hash of its token is kept. */
export interface Invitation {
  readonly tokenHash: string;
  readonly process: string;
  readonly member: string;
  readonly name: string;
  readonly capacity: Capacity;
  readonly party?: string;
  readonly expires: string;
  /** The account to which it gives a new credential in place of a lost one; absent: it makes a new member. */
  readonly account?: string;
}

/** The office's act in place of a member's lost credential. */
export interface Readmission {
  /** Of the link to sign in anew. */
  readonly tokenHash: string;
  readonly process: string;
  readonly member: string;
  /** The account of who acts: the act reaches the processes whose secretariat it belongs to. */
  readonly by: string;
  /** A fresh name, for what the account holds out of that reach. */
  readonly apart: string;
  readonly expires: string;
  readonly at: string;
}

/** How a person proves who they are: a passphrase (scrypt), a passkey (WebAuthn public key), or an identity provider's word. */
export type Credential =
  | { readonly kind: "passphrase"; readonly account: string; readonly salt: string; readonly hash: string }
  | {
      readonly kind: "passkey";
      readonly account: string;
      readonly id: string;
      readonly publicKey: Uint8Array;
      readonly counter: number;
      readonly transports: readonly string[];
    }
  /** An identity provider (OpenID Connect) and its own, lasting name for the person. */
  | { readonly kind: "oidc"; readonly account: string; readonly issuer: string; readonly subject: string };

/** A signed-in browser. */
export interface Session {
  /** What its owner ends it by; it tells nothing of its token. */
  readonly id: string;
  readonly account: string;
  /** Instants of signing in and of the last request, the latter to some minutes; null where an earlier Parley opened it. */
  readonly opened: string | null;
  readonly seen: string | null;
  readonly expires: string;
  /** Roughly what it runs on, such as "Firefox, Linux"; empty where that is unknown. */
  readonly device: string;
}

/** A session that is to be opened; only a hash of its token is kept. */
export type NewSession = Omit<Session, "seen" | "opened"> & { readonly tokenHash: string; readonly opened: string };

/**
 * What a program may do in a member's place: never more than the member, in these rooms, until it ends. Only a hash of its token is
 * kept.
 */
export interface Access {
  /** What its owner ends it by; it tells nothing of its token. */
  readonly id: string;
  readonly process: string;
  readonly member: string;
  readonly account: string;
  /** What its owner calls it. */
  readonly name: string;
  /** Rooms that it enters, with those that all their readers enter; null: all of the member's. */
  readonly rooms: readonly RoomId[] | null;
  /** Kinds of entry that it writes; none: it only reads. */
  readonly kinds: readonly string[];
  readonly made: string;
  readonly expires: string;
  /** Instant of the last request, to some minutes; null where there was none. */
  readonly seen: string | null;
  /** Entries that it has written. */
  readonly written: number;
  readonly revoked: string | null;
}

/** An access that is to be made. */
export type NewAccess = Omit<Access, "seen" | "written" | "revoked"> & { readonly tokenHash: string };

/** Where somebody is told that something waits. */
export interface NoticeAddress extends NoticePlan {
  readonly id: string;
  readonly account: string;
  /** Signs what is sent, and makes the links in it. */
  readonly secret: string;
  readonly made: string;
  /** Since when whoever reads there has agreed to it; null: they are yet to. */
  readonly confirmed: string | null;
  /** Instant of the last look at what there is to tell. */
  readonly told: string;
  /** Keys of what has been told and still stands. */
  readonly known: readonly string[];
  /** Since when a message could not be brought there, after all attempts; null where the last one was. */
  readonly failed: string | null;
}

/** How many things of each topic there are in a process: all that a message may say. */
export interface NoticeCount extends Readonly<Record<NoticeTopic, number>> {
  readonly process: string;
}

/** A message that is yet to be brought to an address. */
export interface OutboxMessage {
  readonly id: string;
  readonly address: string;
  readonly kind: "confirm" | "notice";
  readonly counts: readonly NoticeCount[];
  readonly made: string;
  /** Attempts so far. */
  readonly attempts: number;
}

/** A message that is to be kept until it is brought. */
export type NewMessage = Omit<OutboxMessage, "attempts">;

/** Where people are told of what waits, and what is on its way to them: the outbox outlives a restart. */
export interface MessageStore {
  /** Fails with `too-many-addresses`; what was never confirmed and was made before `stale` gives way. */
  addNoticeAddress(address: NoticeAddress, first: NewMessage | null, stale: string): Promise<Result<void>>;
  noticeAddresses(account: string): Promise<readonly NoticeAddress[]>;
  noticeAddress(id: string): Promise<NoticeAddress | null>;
  confirmNoticeAddress(id: string, at: string): Promise<void>;
  /** Ends it, and all that is on its way there; of this account, or of anybody (null). Fails with `not-found`. */
  dropNoticeAddress(account: string | null, id: string): Promise<Result<void>>;
  /** The confirmed ones of accounts that are members anywhere. */
  openNoticeAddresses(): Promise<readonly NoticeAddress[]>;
  /** Writes down what has been told and, in the same step, the message that tells it; false where another server was first. */
  toldAt(before: NoticeAddress, known: readonly string[], at: string, message: NewMessage | null): Promise<boolean>;
  /** Messages whose time has come, the oldest first. */
  dueMessages(now: string, most: number): Promise<readonly OutboxMessage[]>;
  /** Takes a message up for one attempt, and says when the next is due; false where another server was first. */
  takeMessage(message: Pick<OutboxMessage, "id" | "attempts">, next: string): Promise<boolean>;
  /** The message is done with; `failed` as the address keeps it. */
  endMessage(message: Pick<OutboxMessage, "id" | "address">, failed: string | null): Promise<void>;
}

/**
 * Accounts, invitations, sessions and members. An account is a person on this installation; members tie it to processes. A failure
 * is what is refused by rule, so that a full disk is never told as a wrong passphrase: what the database cannot do is thrown as a
 * `StoreFailure`.
 */
export interface AccountStore {
  invite(invitation: Invitation): Promise<Result<void>>;
  /** The invitation while it is unused and has not expired. */
  invitation(tokenHash: string, now: string): Promise<Invitation | null>;
  /** The open ones of a process, those that end first first. */
  invitations(process: string, now: string): Promise<readonly Invitation[]>;
  /** Uses up what is open for this (future) member; fails with `not-found`. */
  revokeInvitation(process: string, member: string, at: string): Promise<Result<void>>;
  /** Uses the invitation up and makes or extends the account in one step; fails with `invitation-used`. */
  acceptInvitation(
    tokenHash: string,
    account: string,
    credential: Credential | null,
    now: string,
  ): Promise<Result<Member>>;
  /**
   * Ends all credentials and sessions of the member's account and keeps an invitation that gives it a new one; the ids of the
   * sessions that ended. Fails with `not-found`.
   */
  readmit(readmission: Readmission): Promise<Result<readonly string[]>>;
  credentials(account: string): Promise<readonly Credential[]>;
  passkey(id: string): Promise<Extract<Credential, { kind: "passkey" }> | null>;
  /** Whom an identity provider knows by this name, if that is an account here. */
  identity(issuer: string, subject: string): Promise<Extract<Credential, { kind: "oidc" }> | null>;
  /** Fails with `not-found`, and with `last-credential` where the account has nothing else to sign in with. */
  endIdentity(account: string, issuer: string, subject: string): Promise<Result<void>>;
  addCredential(credential: Credential): Promise<Result<void>>;
  updatePasskeyCounter(id: string, counter: number): Promise<void>;
  /** Keeps the hash of a challenge that a passkey is to sign, for any server to answer; `expires` is an instant. */
  keepChallenge(hash: string, expires: string): Promise<void>;
  /** True exactly once: for a challenge that is kept, unused and not expired. */
  useChallenge(hash: string, now: string): Promise<boolean>;
  /**
   * Opens a session for who has given `proof` (null for who needs none; the account is made where there is none). Fails with
   * `credential-ended` where the proof has been replaced meanwhile.
   */
  openSession(session: NewSession, proof: Credential | null): Promise<Result<void>>;
  session(tokenHash: string, now: string): Promise<Session | null>;
  /** The open sessions of an account, the one seen last first. */
  sessions(account: string, now: string): Promise<readonly Session[]>;
  isSessionOpen(id: string, now: string): Promise<boolean>;
  /** Writes down that it was used; false where it is open no longer. */
  seeSession(id: string, now: string): Promise<boolean>;
  /** Gives a session, as it was read, a new token and a new end; the former token serves until `formerUntil`. False where it has changed or ended. */
  renewSession(
    session: Pick<Session, "id" | "expires">,
    tokenHash: string,
    until: string,
    formerUntil: string,
  ): Promise<boolean>;
  /** Ends a session of this account; false where it has none of that id. */
  closeSession(account: string, id: string): Promise<boolean>;
  /** Ends all sessions of this account but one; the ids of those that ended. */
  closeOtherSessions(account: string, kept: string): Promise<readonly string[]>;
  /** Fails with `too-many-accesses` where the member has as many open ones as one may have. */
  makeAccess(access: NewAccess): Promise<Result<void>>;
  /** The access of a token while it is open: not revoked, not ended, of a member who still is one. */
  access(tokenHash: string, now: string): Promise<Access | null>;
  /** The accesses to a process, ended ones included, the newest first; of one member, or of all (null). */
  accesses(process: string, member: string | null): Promise<readonly Access[]>;
  /** Writes down that it was used, and how many entries it wrote; false where it is open no longer. */
  seeAccess(id: string, now: string, written: number): Promise<boolean>;
  /** Ends an access of this member, or of anybody (null) in the process; fails with `not-found`. */
  revokeAccess(process: string, member: string | null, id: string, at: string): Promise<Result<void>>;
  members(process: string): Promise<readonly Member[]>;
  /** The capacities of an account, one a process, removed ones left out. */
  membershipsOf(account: string): Promise<readonly Member[]>;
  /** The account of a member who has not been removed. */
  accountOf(process: string, member: string): Promise<string | null>;
  removeMember(process: string, member: string, at: string): Promise<Result<void>>;
}

/** Everything that is kept. */
export interface Store extends RecordStore, AccountStore, MessageStore {
  /** Why it is only read: the database failed its own check when it was opened. Null where it passed. */
  readonly damage: Failure | null;
  /** Whether the database answers and its schema is the one this Parley knows. */
  ready(): Promise<Result<void>>;
  close(): Promise<void>;
}
