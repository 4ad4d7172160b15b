/** Who can see an entry. Each room has its own sequence and chain; nothing about a room shows outside it. */
export type RoomId =
  | "public"
  | "table"
  | "secretariat"
  | `channel/${string}`
  | `confidence/${string}`
  | `caucus/${string}`;

/** What a member is in a process. */
export type Capacity = "secretariat" | "delegate" | "observer";

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
