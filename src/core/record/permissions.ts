import { rememberedWords } from "../common/remembered.ts";
import type { Capacity, Reader, RoomId, SoleReader } from "./room.ts";
import type { ProcessState } from "./state.ts";

/** Who asks: one member of a process, or the one person of a machine alone. */
export type Audience = Reader | SoleReader;

/** What a room is, apart from whose it is. */
export type RoomType = "public" | "table" | "secretariat" | "channel" | "confidence" | "caucus";

/** Kinds of entry that the same people may write. */
export type WriterClass =
  | "setup"
  | "access"
  | "credentials"
  | "facts"
  | "judgements"
  | "texts"
  | "analysis"
  | "answers"
  | "marks"
  | "talk"
  | "mending";

/**
 * Who may write which kind where: the one table. A room not named is closed to that capacity; in a room that is named, a
 * member still writes only where they can read, and a delegate only for their own party.
 */
export const permissions: Readonly<Record<WriterClass, Readonly<Record<Capacity, readonly RoomType[]>>>> = {
  // The frame of the process: title, rule, parties, bodies, members, coverage.
  setup: { secretariat: ["public", "table", "secretariat"], delegate: [], observer: [] },
  // How members come in: the office's acts, known to those whom they concern.
  access: { secretariat: ["secretariat", "confidence"], delegate: [], observer: [] },
  // Who may mark and accept for a party: a delegation states its own.
  credentials: {
    secretariat: ["public", "table", "confidence", "channel", "secretariat"],
    delegate: ["table", "confidence", "channel", "caucus"],
    observer: [],
  },
  // Sources, events, counts, topics, meetings: the office keeps the common ones, a delegation its own.
  facts: {
    secretariat: ["public", "table", "confidence", "channel", "secretariat"],
    delegate: ["confidence", "channel", "caucus"],
    observer: [],
  },
  // Counts, standings, decisions, incidents, agreements: what readers take for the state of the talks. The office's, for all who
  // read with it; a delegation's in its own room alone, for beside the office's they would stand in its place.
  judgements: {
    secretariat: ["public", "table", "confidence", "channel", "secretariat"],
    delegate: ["caucus"],
    observer: [],
  },
  // Drafts and proposals: what a party puts before others.
  texts: {
    secretariat: ["public", "table", "confidence", "channel", "secretariat"],
    delegate: ["table", "confidence", "channel", "caucus"],
    observer: [],
  },
  // Composites and corrected alignments: the office's work at the table, anybody's in their own rooms.
  analysis: {
    secretariat: ["public", "table", "confidence", "channel", "secretariat"],
    delegate: ["confidence", "channel", "caucus"],
    observer: [],
  },
  answers: {
    secretariat: ["public", "table", "confidence", "channel", "secretariat"],
    delegate: ["table", "confidence", "channel", "caucus"],
    observer: [],
  },
  // A delegate's mark needs a credential of its party besides, as what else binds it; see gate/credentials.ts.
  marks: {
    secretariat: ["public", "table", "confidence", "channel", "secretariat"],
    delegate: ["table", "confidence", "channel", "caucus"],
    observer: [],
  },
  talk: {
    secretariat: ["public", "table", "confidence", "channel", "secretariat"],
    delegate: ["table", "confidence", "channel", "caucus"],
    observer: [],
  },
  // Corrections, releases, erasures: of one's own entries, the office of all; see checkWrite.
  mending: {
    secretariat: ["public", "table", "confidence", "channel", "secretariat"],
    delegate: ["table", "confidence", "channel", "caucus"],
    observer: [],
  },
};

/** Name under which the mediator's office stands in a channel: `channel/A+B+secretariat`. */
export const OFFICE = "secretariat";

interface ParsedRoom {
  readonly type: RoomType;
  readonly members: readonly string[];
  readonly name: string;
}

/** A room taken apart, or null for what is no room. Members of a channel are sorted, none twice, two at least. */
export const parseRoom = rememberedWords((room: string): ParsedRoom | null => {
  if (room === "public" || room === "table") return { type: room, members: [], name: "" };
  if (room === "secretariat") return { type: room, members: [OFFICE], name: "" };
  const match = /^(channel|confidence|caucus)\/([^/]+)(?:\/([\p{L}\p{N}_-]{1,40}))?$/u.exec(room);
  if (match === null) return null;
  const [, type = "", who = "", name = ""] = match;
  const members = who.split("+");
  if (!members.every((member) => /^[\p{L}\p{N}_-]{1,40}$/u.test(member))) return null;
  if (type === "channel") {
    const sorted = members.every((member, at) => at === 0 || (members[at - 1] ?? "") < member);
    return members.length >= 2 && sorted ? { type, members, name } : null;
  }
  if (members.length !== 1 || name !== "" || who === OFFICE) return null;
  return { type: type as RoomType, members: type === "confidence" ? [who, OFFICE] : members, name };
});

/** Whether a text names a room. */
export function isRoom(room: string): room is RoomId {
  return parseRoom(room) !== null;
}

/** The channel of these parties (and `OFFICE`), with a name where a working group needs one of its own. */
export function channelOf(members: readonly string[], name = ""): RoomId {
  const sorted = [...new Set(members)].sort();
  return `channel/${sorted.join("+")}${name === "" ? "" : `/${name}`}`;
}

/** The party or office as which a member enters rooms; null for observers, who enter only `public`. */
function tokenOf(audience: Reader): string | null {
  if (audience.capacity === "secretariat") return OFFICE;
  return audience.capacity === "delegate" ? (audience.party ?? null) : null;
}

/** Whether an audience can enter a room and read its whole history. */
export function canRead(audience: Audience, room: string): boolean {
  const parsed = parseRoom(room);
  if (parsed === null || !isWithin(audience, room)) return false;
  if (audience.capacity === "sole" || parsed.type === "public") return true;
  const token = tokenOf(audience);
  if (token === null) return false;
  return parsed.type === "table" || parsed.members.includes(token);
}

/**
 * Whether a program is let into a room: one that it is confined to, or one that all readers of such a room enter, since what is said
 * there may rest on it.
 */
function isWithin({ confined }: Audience, room: string): boolean {
  const rooms = confined?.rooms ?? null;
  return rooms === null || rooms.some((own) => canRefer(own, room));
}

/** Whether a program may write entries of a kind; a person may write all that the table lets them. */
export function mayWriteKind({ confined }: Audience, kind: string): boolean {
  return confined === undefined || confined.kinds.includes(kind);
}

/** Whether the table above lets an audience write a class of entries in a room. What the entry says is checked by `checkWrite`. */
export function canWrite(audience: Audience, room: string, writers: WriterClass): boolean {
  if (!canRead(audience, room) || audience.confined?.kinds.length === 0) return false;
  if (audience.capacity === "sole") return true;
  const type = parseRoom(room)?.type;
  return type !== undefined && permissions[writers][audience.capacity].includes(type);
}

/** Whether every reader of `room` can enter `other`: only then may an entry of `room` refer to it. */
export function canRefer(room: string, other: string): boolean {
  if (room === other) return isRoom(room);
  const from = parseRoom(room);
  const to = parseRoom(other);
  if (from === null || to === null) return false;
  if (to.type === "public") return true;
  if (from.type === "public") return false;
  if (to.type === "table") return true;
  return from.type !== "table" && from.members.every((member) => to.members.includes(member));
}

/** Rooms of a process from the widest to the narrowest; the order of the same rooms is the same for everybody. */
export function compareRooms(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

const ranks: readonly RoomType[] = ["public", "table", "channel", "confidence", "secretariat", "caucus"];

function rankOf(room: string): number {
  const parsed = parseRoom(room);
  return parsed === null ? ranks.length : ranks.indexOf(parsed.type);
}

/** The rooms an audience may enter, by the parties of the process and the channels it knows; narrowest last. */
export function roomsOf(
  audience: Audience,
  state: Pick<ProcessState, "parties"> & { readonly channels?: readonly { readonly room: RoomId }[] },
): readonly RoomId[] {
  const rooms: RoomId[] = ["public", "table", "secretariat"];
  for (const { id } of state.parties) rooms.push(`confidence/${id}`, `caucus/${id}`);
  for (const { room } of state.channels ?? []) rooms.push(room);
  return [...new Set(rooms)].filter((room) => canRead(audience, room)).sort(compareRooms);
}

/** Whether an audience may bring entries of a room before more people, and where: rooms that contain all of its readers. */
export function widerRooms(audience: Audience, room: RoomId, rooms: readonly RoomId[]): readonly RoomId[] {
  return rooms.filter((other) => other !== room && canRefer(room, other) && canWrite(audience, other, "texts"));
}
