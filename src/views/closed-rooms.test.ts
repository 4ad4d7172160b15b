import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../core/record/entry.ts";
import type { RoomId } from "../core/record/room.ts";
import { en } from "../words/english.ts";
import { localeOf } from "../words/locale.ts";
import { closedNote, markedRequest, markedTable } from "./closed-rooms.ts";
import { closedRoomsOf } from "./rooms-of.ts";

/* What leaves a view that shows more than everybody may read says so, and says of each row in which room it may be read. */

const locale = localeOf("en");
const whole = { fictitious: false, title: "Talks" };
const ROOMS = ["public", "table", "confidence/KE", "secretariat"] as const;
const NAMES = { public: "Public", table: "The table", "confidence/KE": "KE", secretariat: "office" } as const;
const head = (room: RoomId, seq: number) => ({ room, seq, hash: "0".repeat(64) });
const claim = (id: string, room: RoomId, at: number) =>
  ({ id: `e${at}`, kind: "claim", room, body: { id } }) as unknown as Entry;
const column = (id: string) => ({ id, title: id, description: "" });

const given = fc.array(fc.constantFrom(...ROOMS), { minLength: 1, maxLength: 8 });

test("a table of what is public alone goes out as it is; of more it bears its rooms, each row its own", () => {
  fc.assert(
    fc.property(given, (rooms) => {
      const entries = rooms.map((room, at) => claim(`C${at}`, room, at));
      const record = { entries, heads: ROOMS.map((room) => head(room, rooms.filter((each) => each === room).length)) };
      const rows = [...rooms.map((_, at) => [`C${at}`, at]), ["a sum", 1]];
      const table = { id: "t", title: "T", notes: ["Source."], columns: [column("id"), column("n")], rows };
      const marked = markedTable(en, locale, record, table);
      for (const [at, room] of rooms.entries()) {
        expect(closedRoomsOf({ entries, mode: "accounts" }, `C${at}`)).toEqual(room === "public" ? [] : [room]);
        expect(closedRoomsOf({ entries, mode: "alone" }, `C${at}`)).toEqual([]);
      }
      const closed = rooms.filter((room) => room !== "public");
      if (closed.length === 0) {
        expect(marked).toBe(table);
        return;
      }
      const [note] = marked.notes;
      expect(note).toBe(closedNote(en, locale, record));
      for (const room of closed) expect(note).toContain(NAMES[room]);
      expect(marked.columns.at(-1)?.id).toBe("room");
      for (const [at, room] of rooms.entries()) {
        const told = String(marked.rows[at]?.at(-1));
        for (const other of ROOMS) expect(told.includes(NAMES[other]), `${other} in ${told}`).toBe(other === room);
      }
      // A row that names no entry may rest on any of them.
      for (const room of closed) expect(String(marked.rows.at(-1)?.at(-1))).toContain(NAMES[room]);
    }),
  );
});

test("what a correction in a closed room says of a public figure is told of that room as well", () => {
  const entries = [
    claim("C1", "public", 1),
    { id: "e2", kind: "correction", room: "secretariat", body: { entry: "e1" } } as unknown as Entry,
  ];
  const record = { entries, heads: [head("public", 1), head("secretariat", 1)] };
  const table = { id: "t", title: "T", notes: [], columns: [column("id")], rows: [["C1"]] };
  expect(markedTable(en, locale, record, table).rows[0]?.at(-1)).toContain("office");
});

test("papers of a text, which bear a handling of their own, are left as they are", () => {
  const record = { entries: [], heads: [head("secretariat", 1)] };
  const table = { id: "t", title: "T", notes: [], columns: [column("id")], rows: [] };
  const request = { kind: "table", format: "docx", name: "agenda", table, paper: "agenda" } as const;
  expect(markedRequest({ t: en, locale, record, whole }, request)).toBe(request);
  expect(
    markedRequest({ t: en, locale, record, whole }, { kind: "table", format: "csv", name: "t", table }),
  ).not.toMatchObject({
    table,
  });
});
