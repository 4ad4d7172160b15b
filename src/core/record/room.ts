import type { Capacity, RoomId } from "../things/room.ts";

export type { Capacity, RoomId };

/** To what an access of a program is confined, within what its owner may do. */
export interface Confined {
  /** Rooms that it enters, with those that all their readers enter; null: all of the owner's. */
  readonly rooms: readonly RoomId[] | null;
  /** Kinds of entry that it writes. */
  readonly kinds: readonly string[];
}

/** Who asks: a member with one capacity in one process; a delegate acts for one party. */
export interface Reader {
  readonly member: string;
  readonly capacity: Capacity;
  /** Given exactly for delegates. */
  readonly party?: string;
  /** A program acts in the member's place. */
  readonly confined?: Confined;
}

/** All capacities at once: the one person of a workbench on this machine alone. */
export interface SoleReader {
  readonly member: string;
  readonly capacity: "sole";
  readonly confined?: Confined;
}
