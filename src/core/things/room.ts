import { oneOf, pattern, type Shape } from "../common/shape.ts";

/** Who can see an entry. Each room has its own sequence and chain; nothing about a room shows outside it. */
export type RoomId =
  | "public"
  | "table"
  | "secretariat"
  | `channel/${string}`
  | `confidence/${string}`
  | `caucus/${string}`;

export const room: Shape<RoomId> = pattern<RoomId>(
  /^(?:public|table|(?:channel|confidence|caucus)\/.+|secretariat)$/u,
  "A room",
);

/** What a member is in a process. */
export type Capacity = (typeof CAPACITIES)[number];
const CAPACITIES = ["secretariat", "delegate", "observer"] as const;
export const capacity = oneOf(CAPACITIES);
