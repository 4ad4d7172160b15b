import type { DataTable } from "../core/common/data-table.ts";
import type { ProcessState } from "../core/record/state.ts";
import type { RoomId } from "../core/record/room.ts";
import type { Locale } from "../words/locale.ts";
import type { Words } from "../words/types.ts";
import { roomName } from "./pages/record/rooms.tsx";
import { inventedNote } from "./papers.ts";
import type { RecordAccess } from "./record.ts";
import { roomsByName } from "./rooms-of.ts";
import type { SaveRequest } from "./saving.ts";

type Read = Pick<RecordAccess, "entries" | "heads">;

/** What a view shows, as far as what leaves it must be marked. */
export interface MarkedView {
  readonly t: Words;
  readonly locale: Locale;
  readonly record: Read | null;
  readonly whole: Pick<ProcessState, "fictitious" | "title">;
}

/** What must stand on whatever leaves a page alone: that the process is invented, and that not everybody may read it. */
export function markingOf({ t, locale, record, whole }: MarkedView): string | null {
  const notes = [inventedNote(t, whole), closedNote(t, locale, record)].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(" ");
}

/** The rooms whose entries a reader sees together, where not all of them are public, the widest first; empty where all are. */
export function closedRooms(record: Read | null): readonly RoomId[] {
  const rooms = record?.heads.filter(({ seq }) => seq > 0).map(({ room }) => room) ?? [];
  return rooms.some((room) => room !== "public") ? rooms : [];
}

/** What must stand on whatever leaves a view that shows more than everybody may read; null where all of it is public. */
export function closedNote(t: Words, locale: Locale, record: Read | null): string | null {
  const rooms = closedRooms(record);
  if (rooms.length === 0) return null;
  return t.papers.closed({ rooms: locale.list(rooms.map((room) => roomName(t, room))) });
}

/**
 * A table with its marking, and a column that says of each row in which room it may be read: that of the entries it names, and all rooms
 * of the view where it names none, since it may rest on any of them. Where all is public, the table itself.
 */
export function markedTable(t: Words, locale: Locale, record: Read | null, table: DataTable): DataTable {
  const note = closedNote(t, locale, record);
  if (note === null || record === null) return table;
  const names = roomsByName(record.entries);
  const all = closedRooms(record);
  const said = (rooms: readonly RoomId[]) => rooms.map((room) => roomName(t, room)).join("; ");
  return {
    ...table,
    notes: [note, ...table.notes],
    columns: [...table.columns, { id: "room", title: t.papers.room, description: t.papers.roomMeaning }],
    rows: table.rows.map((row) => {
      const named = new Set<RoomId>(
        row.flatMap((cell) => (typeof cell === "string" ? [...(names.get(cell) ?? [])] : [])),
      );
      return [...row, said(named.size === 0 ? all : all.filter((room) => named.has(room)))];
    }),
  };
}

/** What is to be saved, with its rooms where it is a table of what pages show; papers of a text bear their own handling. */
export function markedRequest({ t, locale, record }: MarkedView, request: SaveRequest): SaveRequest {
  if (request.kind !== "table" || (request.paper !== undefined && request.paper !== "chart")) return request;
  const table = markedTable(t, locale, record, request.table);
  return table === request.table ? request : { ...request, table };
}
