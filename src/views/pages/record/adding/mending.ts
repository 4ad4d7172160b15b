import { remembered } from "../../../../core/common/remembered.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import { entriesBehind, type Behind } from "../../../../core/record/behind.ts";
import { versionFor } from "../../../../core/record/kind.ts";
import { mayMend } from "../../../../core/record/gate/authorise.ts";
import { canRefer, canWrite } from "../../../../core/record/permissions.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { kinds } from "../../../../core/record/parts.ts";
import type { EntryPlan, RecordAccess } from "../../../record.ts";
import { mayWrite } from "../writing.tsx";

/** Made once for each list of entries, which is a new one when anything comes in. */
const indices = remembered((_entries: readonly Entry[]) => new Map<string, ReadonlyMap<string, Behind>>());

function indexOf(entries: readonly Entry[], kind: string): ReadonlyMap<string, Behind> {
  const byKind = indices(entries);
  const index = byKind.get(kind) ?? entriesBehind(entries, kind);
  byKind.set(kind, index);
  return index;
}

/** The entry behind a thing, where the reader may correct it: their own, or any for the office. */
export function mendable(record: RecordAccess | null, kind: string, id: string): Behind | null {
  if (record === null || record.link === "ended") return null;
  const { audience } = record;
  const behind = indexOf(record.entries, kind).get(id);
  const writers = kinds.get(kind)?.writers;
  if (behind === undefined || writers === undefined) return null;
  const { room } = behind.entry;
  return mayMend(audience, behind.entry, { kinds, entries: record.entries }) &&
    mayWrite(record, "mending", room) &&
    canWrite(audience, room, writers)
    ? behind
    : null;
}

/** Whether all who read a room know a thing of the record; true as well for what is not in it by that name. */
export function knownIn(record: RecordAccess, room: RoomId | null, kind: string, id: string): boolean {
  const behind = indexOf(record.entries, kind).get(id);
  return behind === undefined || room === null || canRefer(room, behind.entry.room);
}

/** The correction that puts `body` in the place of what an entry said; `on` where the day on which it happened is another. */
export function correctionPlan(
  { entry, id }: Behind,
  body: { readonly id: string },
  why: string,
  on: string | null = null,
): EntryPlan {
  return {
    kind: "correction",
    body: {
      entry: entry.id,
      body: { ...body, id },
      v: versionFor(kinds, entry.kind, { ...body, id }),
      ...(on === null ? {} : { on }),
      why,
    },
    ...(entry.party === undefined ? {} : { party: entry.party }),
  };
}
