import type { Contribution, IssueFamily, PositionBook } from "../../../../core/evidence/positions/index.ts";
import { standingEntries } from "../../../../core/record/behind.ts";
import type { PositionFrameBody } from "../../../../core/things/around.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import type { EntryPlan, RecordAccess } from "../../../record.ts";

/** Value of the choice for a family that is not there yet. */
export const NEW_FAMILY = "+";

/** The room of the frame that the process shows, and the day of its last form. */
export interface FrameBehind {
  readonly room: RoomId;
  readonly on: string;
}

/** Of several rooms that have a frame the one that had it first is shown; null where there is none. */
export function frameBehind(record: RecordAccess | null): FrameBehind | null {
  const frames = standingEntries(record?.entries ?? [], "position-frame");
  const room = frames[0]?.entry.room;
  if (room === undefined) return null;
  const days = frames.filter(({ entry }) => entry.room === room).map(({ on }) => on.slice(0, 10));
  return { room, on: days.reduce((last, day) => (day > last ? day : last)) };
}

/** The frame with one more family. */
export function familyPlan(
  book: PositionBook | undefined,
  frame: FrameBehind | null,
  family: IssueFamily,
  today: string,
): EntryPlan {
  const before = frameOf(book);
  return renewal(frame, { ...before, families: [...before.families, family] }, today);
}

/** The frame with one more account of who contributed to a text. */
export function contributionPlan(
  book: PositionBook | undefined,
  frame: FrameBehind | null,
  contribution: Contribution,
  today: string,
): EntryPlan {
  const before = frameOf(book);
  return renewal(frame, { ...before, contributions: [...(before.contributions ?? []), contribution] }, today);
}

function frameOf(book: PositionBook | undefined): PositionFrameBody {
  const { issues: _issues, positions: _positions, ...frame } = book ?? { families: [], issues: [], positions: [] };
  return frame;
}

/** It renews what stood before, so it must not be older: what is fictitious may lie ahead of today. */
function renewal(frame: FrameBehind | null, body: PositionFrameBody, today: string): EntryPlan {
  const on = frame !== null && frame.on > today ? frame.on : today;
  return { kind: "position-frame", on, body };
}
