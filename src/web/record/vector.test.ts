import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histories, opened } from "../../../test/support/history.ts";
import type { Entry } from "../../core/record/entry.ts";
import { cursorText } from "../../core/record/cursor.ts";
import { Shelf } from "./vector.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) };

/** Entries of each room in order, whatever the order of the rooms. */
function byRoom(entries: readonly Entry[]): Readonly<Record<string, readonly Entry[]>> {
  const rooms: Record<string, Entry[]> = {};
  for (const entry of entries) (rooms[entry.room] ??= []).push(entry);
  return rooms;
}

describe("entries on the shelf", () => {
  test("stand there once and in order, in whatever portions and however often they come", () => {
    const portions = fc.array(fc.record({ from: fc.nat(30), length: fc.nat(12) }), { maxLength: 20 });
    fc.assert(
      fc.property(histories(), portions, (entries, pieces) => {
        const shelf = new Shelf();
        for (const { from, length } of pieces) {
          const given = shelf.entries;
          const then = [...given];
          shelf.take(entries.slice(from, from + length));
          expect(given).toEqual(then);
          const rooms = byRoom(entries);
          for (const [room, taken] of Object.entries(byRoom(shelf.entries)))
            expect(taken).toEqual(rooms[room]?.slice(0, taken.length));
        }
        expect(shelf.take(entries)).toBe("taken");
        expect(byRoom(shelf.entries)).toEqual(byRoom(entries));
        expect(shelf.count).toBe(entries.length);
        const before = shelf.entries;
        expect(shelf.take(entries)).toBe("taken");
        expect(shelf.entries).toBe(before);
      }),
      runs,
    );
  });

  test("show a gap, after which nothing of that room is taken and everything of the others", () => {
    fc.assert(
      fc.property(histories(), fc.nat(30), (entries, pick) => {
        const lost = entries[pick % entries.length] as Entry;
        const arrived = entries.filter((entry) => entry !== lost);
        const shelf = new Shelf();
        const wanted = arrived.filter(({ room, seq }) => room !== lost.room || seq < lost.seq);
        expect(shelf.take(arrived)).toBe(wanted.length < arrived.length ? "gap" : "taken");
        expect(shelf.entries).toEqual(wanted);
        expect(shelf.last(lost.room)?.seq ?? 0).toBe(lost.seq - 1);
        // Once the missing one has come, all the others are taken.
        expect(shelf.take(entries)).toBe("taken");
        expect(shelf.count).toBe(entries.length);
      }),
      runs,
    );
  });

  test("show a broken chain, and nothing after it is taken", () => {
    fc.assert(
      fc.property(histories(), fc.nat(30), (entries, pick) => {
        const at = pick % entries.length;
        const forged = entries.map((entry, index) => (index === at ? { ...entry, prev: "f".repeat(64) } : entry));
        const shelf = new Shelf();
        expect(shelf.take(forged)).toBe("broken");
        expect(shelf.entries).toEqual(entries.slice(0, at));
      }),
      runs,
    );
  });

  test("are blanked as soon as their erasure comes, and no list given out before changes", () => {
    const history = opened();
    history.write("note", { text: "a name" }, { id: "n" });
    const before = history.entries.length;
    const target = history.entries.at(-1) as Entry;
    history.write("erasure", { seq: target.seq, why: "a child", ground: "court order" });
    const shelf = new Shelf();
    shelf.take(history.entries.slice(0, before));
    const given = shelf.entries;
    shelf.take(history.entries.slice(before));
    expect(given.at(-1)).toEqual(target);
    expect(shelf.entries.find(({ id }) => id === "n")).toEqual({ ...target, body: null, salt: null });
    expect(shelf.last("table")?.kind).toBe("erasure");
  });

  test("are told by a vector that addresses can hold", () => {
    const shelf = new Shelf();
    shelf.take(opened().entries);
    expect(shelf.vector()).toEqual({ public: 5, table: 1 });
    expect(cursorText({ public: 12, "channel/KE+SO": 3 })).toBe("public:12,channel%2FKE%2BSO:3");
  });
});
