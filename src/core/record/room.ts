import type { Capacity } from "../things/room.ts";

export type { Capacity, RoomId } from "../things/room.ts";

/** Who asks: a member with one capacity in one process; a delegate acts for one party. */
export interface Reader {
  readonly member: string;
  readonly capacity: Capacity;
  /** Given exactly for delegates. */
  readonly party?: string;
}

/** All capacities at once: the one person of a workbench on this machine alone. */
export interface SoleReader {
  readonly member: string;
  readonly capacity: "sole";
}
