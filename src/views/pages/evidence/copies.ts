import { remembered } from "../../../core/common/remembered.ts";
import type { Entry } from "../../../core/record/entry.ts";
import { copyFields } from "../../../core/things/source.ts";
import type { RoomId } from "../../../core/record/room.ts";
import type { ArchivedCopy, ProcessState, Source } from "../../../core/record/state.ts";

const none: readonly ArchivedCopy[] = [];

/** What is kept of each source, by day. */
export function copiesBySource(copies = none): ReadonlyMap<string, readonly ArchivedCopy[]> {
  return grouped(copies);
}

const grouped = remembered((copies: readonly ArchivedCopy[]): ReadonlyMap<string, readonly ArchivedCopy[]> => {
  const bySource = new Map<string, ArchivedCopy[]>();
  for (const copy of copies) {
    const list = bySource.get(copy.source);
    if (list === undefined) bySource.set(copy.source, [copy]);
    else list.push(copy);
  }
  return bySource;
});

/** Whether a source is on the web alone: it can vanish, and nothing of it is kept. */
export function isOnlyOnWeb(source: Source, state: Pick<ProcessState, "copies">): boolean {
  return /^https?:\/\//iu.test(source.url ?? "") && !copiesBySource(state.copies).has(source.id);
}

/** The room in which the bytes of a copy are kept, the widest that the reader may enter. */
export function roomOfCopy(
  { source, file }: ArchivedCopy,
  entries: readonly Entry[],
  rooms: readonly RoomId[],
): RoomId | undefined {
  const kept = new Set(
    entries
      .filter(({ kind, body }) => kind === "archived-copy" && hashIn(body) === file.sha256)
      .map(({ room }) => room),
  );
  // Where a source is named with its room, its copies are of that room.
  return rooms.find((room) => kept.has(room) && source.startsWith(`${room}#`)) ?? rooms.find((room) => kept.has(room));
}

function hashIn(body: Entry["body"]): unknown {
  return (body?.["file"] as { readonly sha256?: unknown } | undefined)?.sha256;
}

/** Name and type of a chosen file as an entry takes them: the name bare, its ending kept where it is long. */
export function fileFields({ name, type }: { readonly name: string; readonly type: string }): {
  readonly name: string;
  readonly type: string;
} {
  const bare = name.replace(/[\p{Cc}/\\]/gu, "_");
  const short = bare.length > 200 ? `${bare.slice(0, 180)}${bare.slice(-20)}` : bare;
  return {
    name: copyFields.name.test(short) ? short : "file",
    type: copyFields.type.test(type) ? type : "application/octet-stream",
  };
}
