import type { Entry } from "../../core/record/entry.ts";
import type { FolderFiles } from "../process-folder.ts";
import { parseCsv, writeCsv } from "../csv.ts";

/** Tables whose rows begin with the id of a thing, and the kind of entry that it is. */
const KIND_OF: Readonly<Record<string, string>> = {
  "claims.csv": "claim",
  "positions.csv": "position",
  "timeline.csv": "event",
  "resolutions.csv": "resolution",
};

const COLUMN = "room";

/**
 * The tables with a column that names of each row the rooms in which it may be read: one of them may be handed on without the rest.
 * A table whose rows are all for everybody stays as it is.
 */
export function withRooms(files: FolderFiles, entries: readonly Entry[]): ReadonlyMap<string, Uint8Array> {
  const rooms = roomsOfIds(entries);
  const roomOf = (kind: string, id: string): readonly string[] => {
    const at = id.indexOf("#");
    return [...(rooms.get(`${kind} ${id}`) ?? (at > 0 ? [id.slice(0, at)] : []))].sort();
  };
  return changed(files, (kind, [head = [], ...rows]) => {
    const told = rows.map(([id = ""]) => roomOf(kind, id));
    if (told.every((each) => each.every((room) => room === "public"))) return null;
    return [[...head, COLUMN], ...rows.map((row, at) => [...row, told[at]?.join("; ") ?? ""])];
  });
}

/** The tables without that column: beside a record it says nothing that the record does not. */
export function withoutRooms(files: FolderFiles): FolderFiles {
  return changed(files, (_, [head = [], ...rows]) =>
    head.at(-1) === COLUMN ? [head.slice(0, -1), ...rows.map((row) => row.slice(0, head.length - 1))] : null,
  );
}

type Rows = readonly (readonly string[])[];

function changed(files: FolderFiles, to: (kind: string, rows: Rows) => Rows | null): ReadonlyMap<string, Uint8Array> {
  const made = new Map(files);
  for (const [path, kind] of Object.entries(KIND_OF)) {
    const bytes = files.get(path);
    const read = bytes === undefined ? null : parseCsv(new TextDecoder().decode(bytes));
    const rows =
      read?.ok === true
        ? to(
            kind,
            read.value.map(({ cells }) => cells),
          )
        : null;
    if (rows !== null) made.set(path, new TextEncoder().encode(writeCsv(rows)));
  }
  return made;
}

/** The rooms of what bears an id; what corrects it there says of it what may be read there alone. */
function roomsOfIds(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { id: own, kind, room, body } of entries) {
    const target = kind === "correction" ? body?.["entry"] : undefined;
    const id = body?.["id"] ?? body?.["finding"];
    const name = typeof target === "string" ? names.get(target) : typeof id === "string" ? `${kind} ${id}` : undefined;
    if (name === undefined) continue;
    names.set(own, name);
    const known = rooms.get(name);
    if (known === undefined) rooms.set(name, new Set([room]));
    else known.add(room);
  }
  return rooms;
}
