import type { JsonObject } from "../common/json.ts";
import type { RoomId } from "./room.ts";

/** One line of the record: what was said or done, by whom, when, and where it may be read. Never changed once written. */
export interface Entry {
  /** Schema version of `body` for this kind. */
  readonly v: number;
  readonly process: string;
  readonly room: RoomId;
  /** 1, 2, 3 … in its room. */
  readonly seq: number;
  /** Unique within (process, room); made by the writer, so that a retry is recognised. */
  readonly id: string;
  readonly kind: string;
  /** Day (YYYY-MM-DD) or instant (ISO 8601, UTC) at which it happened. */
  readonly on: string;
  /** Day or instant at which it became known. */
  readonly known: string;
  /** Server clock, UTC instant with milliseconds, never before that of the entry before it. */
  readonly at: string;
  /** Id of the member who wrote it. */
  readonly by: string;
  /** The party whose words these are. */
  readonly party?: string;
  /** Who acted: `office` or a party. Absent in entries of before version 0.4. */
  readonly as?: string;
  /** Null once lawfully erased. */
  readonly body: JsonObject | null;
  /** 32 hexadecimal digits, made at the edge; null once erased. */
  readonly salt: string | null;
  /** SHA-256(salt ‖ canonical(body)), hexadecimal. */
  readonly content: string;
  /** `hash` of the entry before it in its room; 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256(canonical(entry without body, salt, hash)), hexadecimal. */
  readonly hash: string;
}

/** What a writer hands in; the store adds process, seq, at, by, content, prev and hash. */
export interface NewEntry {
  readonly v: number;
  readonly id: string;
  readonly kind: string;
  readonly on: string;
  readonly known: string;
  readonly party?: string;
  /** Who acts; set from the writer's capacity, chosen only by the one person of a machine alone. */
  readonly as?: string;
  readonly body: JsonObject;
  readonly salt: string;
}

/** The last entry of a room, or `{ seq: 0, hash: 64 zeros }` of an empty one. */
export interface Head {
  readonly room: RoomId;
  readonly seq: number;
  readonly hash: string;
}
