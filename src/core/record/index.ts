export type { Entry, Head, NewEntry } from "./entry.ts";
export type { Capacity, Reader, RoomId, SoleReader } from "./room.ts";
export type * from "./state.ts";
export type * from "./talks.ts";
export { processOf } from "./talks.ts";
export type {
  BodyBody,
  CredentialBody,
  DecisionRule,
  MemberBody,
  ProcessBody,
  ReadmissionBody,
} from "../things/process.ts";
export type {
  AlignmentBody,
  CompositeBody,
  DraftBody,
  EditBody,
  FrontBody,
  ProposalBody,
  ReceiptBody,
  WholeProposal,
} from "../things/texts.ts";
export type { FileReference, Receipt, TextPlace } from "../things/declared.ts";
export type {
  Answer,
  ChannelBody,
  ConfirmationBody,
  MeetingBody,
  NoteBody,
  SilenceBody,
  StanceBody,
  WithdrawalBody,
} from "../things/talks.ts";
export type { MarkBody, ReasonBody, ShareBody } from "../things/declared.ts";
export type { CorrectionBody, ErasureBody, ReleaseBody } from "../things/mending.ts";
export { kind, kindTable, lift, type EntryKind, type KindTable, type Reference } from "./kind.ts";
export { listPart, type ListPart } from "./list-part.ts";
export type { FoldContext, LiveEntry, PartFold, PlannedEntry, RecordPart } from "./part.ts";
export { kinds, parts } from "./parts.ts";
export {
  canRead,
  canRefer,
  canWrite,
  channelOf,
  compareRooms,
  isRoom,
  OFFICE,
  parseRoom,
  permissions,
  roomsOf,
  widerRooms,
  type Audience,
  type RoomType,
  type WriterClass,
} from "./permissions.ts";
export { ACTING_OFFICE, actingAs, actorOf, isFiled } from "./acting.ts";
export { filingOf, type Filing } from "./filing.ts";
export { pointHash, proposalHash, wordsAnswered, type Answered } from "./folding/resting.ts";
export { entryProblems } from "./entry-shape.ts";
export { checkBody, checkEntry, forbidden } from "./check.ts";
export { checkWrite, foundation, type WriteContext } from "./writing.ts";
export {
  contentHash,
  emptyHead,
  entryHash,
  isSameEntry,
  NO_HASH,
  requireChains,
  sealEntries,
  sealEntry,
  verifyChain,
  verifyRooms,
  type RoomCheck,
  type Seal,
} from "./chain.ts";
export { fold, ProcessFold, zoneOf, type FoldOptions } from "./fold.ts";
export { entriesOfState, type SaltOf } from "./entries-of-state.ts";
export { importEntries } from "./importing.ts";
export { activitySince, type Activity } from "./activity.ts";
export {
  declarationsOf,
  provisionsOf,
  standingOf,
  talksOf,
  type Declaration,
  type NamedPoint,
  type Provision,
  type Standing,
  type StandingGroup,
} from "./standing/index.ts";
export { originOf } from "./origins.ts";
export * from "./living/index.ts";
export { compareWaits, waitCount, waitsFor, type Wait, type WaitKind, type WaitMoment } from "./waits/index.ts";
