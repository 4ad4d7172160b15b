import { isRoom } from "../../core/record/permissions.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Vector } from "../../store/contract.ts";

/** How far a stream has come, as the id of an event: `public:12,table:40`, names of rooms percent-encoded. */
export function vectorText(vector: Vector): string {
  return Object.entries(vector)
    .filter(([, seq]) => seq !== undefined && seq > 0)
    .map(([room, seq]) => `${encodeURIComponent(room)}:${seq}`)
    .join(",");
}

/** Reads such an id; null where it is none. */
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
