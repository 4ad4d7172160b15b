import { isRoom } from "../../core/record/permissions.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Vector } from "../../store/contract.ts";

/** Reads the id of an event (`cursorText`); null where it is none. */
export function parseVector(text: string): Vector | null {
  const vector: Partial<Record<RoomId, number>> = {};
  if (text.trim() === "") return vector;
  if (text.length > 100_000) return null;
  for (const part of text.split(",")) {
    const match = /^([^:]+):(\d{1,15})$/u.exec(part.trim());
    if (match === null) return null;
    let room: string;
    try {
      room = decodeURIComponent(match[1] ?? "");
    } catch {
      return null;
    }
    if (!isRoom(room)) return null;
    vector[room] = Number(match[2]);
  }
  return vector;
}
