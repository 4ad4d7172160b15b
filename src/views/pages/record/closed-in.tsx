import type { ReactNode } from "react";
import { closedRoomsOf } from "../../closed-rooms.ts";
import { useWorkbench } from "../../workbench.ts";
import { RoomSign } from "./rooms.tsx";

/** Beside a thing that not everybody may read: the closed rooms in which it is on record. Nothing where it is public. */
export function ClosedIn({ id }: { readonly id: string }): ReactNode {
  const { record } = useWorkbench();
  return closedRoomsOf(record, id).map((room) => (
    <span key={room} className="closed-in">
      <RoomSign room={room} />
    </span>
  ));
}
