import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_HASH, verifyRooms } from "../../src/core/record/chain.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import { channelOf } from "../../src/core/record/permissions.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { mostFileBytes, type Store, type StoredFile } from "../../src/store/contract.ts";
import { at, code, engines, north, note, office, sole, south, value, watcher, type Place, talksOf } from "./engines.ts";

function fileOf(content: string | Uint8Array, name = "letter.pdf"): StoredFile {
  const bytes = new Uint8Array(Buffer.from(content));
  return { sha256: createHash("sha256").update(bytes).digest("hex"), name, type: "application/pdf", bytes };
}

const stored = (answer: { readonly kind: string; readonly entries?: readonly Entry[] }): readonly Entry[] => {
  if (answer.entries === undefined) throw new Error("a stored answer was expected");
  return answer.entries;
};

describe.each(engines)("the contract on $name", ({ missing, ...engine }) => {
  let place: Place;
  let store: Store;
  let count = 0;

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    store = await place.open();
  });
  afterAll(() => place?.close());

  /** A process of its own with all members. */
  const process = (): Promise<string> => talksOf(store, `talks-${++count}`, office, north, south, watcher);

  const test = it.skipIf(missing !== undefined);

  test("writes entries as chains that verify, and gives back the same bytes ever after", async () => {
    const p = await process();
    const first = stored(
      value(await store.append(p, office, "table", 0, [note("a", "one"), note("b", "два ٣ é")], at(1))),
    );
    const second = stored(
      value(
        await store.append(
          p,
          north,
          "table",
          2,
          [note("c", "", "NORTH")].map((n) => ({ ...n, body: { text: "three" } })),
          at(2),
        ),
      ),
    );
    expect(first.map(({ seq, prev }) => [seq, prev])).toEqual([
      [1, NO_HASH],
      [2, first[0]?.hash],
    ]);
    const all = value(await store.read(p, south, {}, 100));
    expect(JSON.stringify(all)).toBe(JSON.stringify([...first, ...second]));
    expect(verifyRooms(all).every(({ ok }) => ok)).toBe(true);
    expect(value(await store.heads(p, south))).toEqual([{ room: "table", seq: 3, hash: second[0]?.hash }]);
    expect(second[0]).toMatchObject({ by: "north", party: "NORTH", process: p, at: at(2) });
  });

  test("answers a retry with what is stored and refuses another body under the same id", async () => {
    const p = await process();
    const once = value(await store.append(p, office, "table", 0, [note("a", "one")], at(1)));
    expect(value(await store.append(p, office, "table", 0, [note("a", "one")], at(9)))).toEqual(once);
    expect(code(await store.append(p, office, "table", 1, [note("b", "two"), note("a", "other")], at(9)))).toBe(
      "id-taken",
    );
    expect(code(await store.append(p, office, "table", 1, [note("b", "two"), note("b", "two")], at(9)))).toBe(
      "id-taken",
    );
    expect(value(await store.read(p, office, {}, 9))).toHaveLength(1);
    // The same id in another room is another entry.
    expect(value(await store.append(p, office, "public", 0, [note("a", "other")], at(9))).kind).toBe("stored");
  });

  test("answers a conflict with what came in between and writes nothing", async () => {
    const p = await process();
    value(await store.append(p, office, "table", 0, [note("a", "one"), note("b", "two")], at(1)));
    const answer = value(await store.append(p, north, "table", 1, [note("c", "three", "NORTH")], at(2)));
    expect(answer).toMatchObject({ kind: "conflict", since: [{ id: "b", seq: 2 }] });
    expect(value(await store.append(p, north, "table", 7, [note("c", "three", "NORTH")], at(2)))).toEqual({
      kind: "conflict",
      since: [],
    });
    expect(value(await store.read(p, north, {}, 9)).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("lets one of many writers in at a time, on several connections, and loses none", async () => {
    const p = await process();
    const stores = [store, await place.open()];
    const writer = async (name: string, own: Store): Promise<void> => {
      let expected = 0;
      for (let done = 0; done < 5;) {
        const answer = value(await own.append(p, office, "table", expected, [note(`${name}${done}`, "x")], at(1)));
        expected = Math.max(
          expected,
          ...(answer.kind === "stored" ? answer.entries : answer.since).map(({ seq }) => seq),
        );
        if (answer.kind === "stored") done++;
      }
    };
    await Promise.all(["a", "b", "c", "d"].map((name, which) => writer(name, stores[which % 2] ?? store)));
    const all = value(await store.read(p, office, {}, 100));
    expect(all).toHaveLength(20);
    expect(verifyRooms(all)).toMatchObject([{ ok: true, seq: 20 }]);
  });

  test("never lets the clock go back in a room", async () => {
    const p = await process();
    value(await store.append(p, office, "table", 0, [note("a", "one")], at(9)));
    const later = stored(value(await store.append(p, office, "table", 1, [note("b", "two")], at(3))));
    expect(later[0]?.at).toBe(at(9));
    // Another room's clock is its own: nothing shows across.
    expect(stored(value(await store.append(p, office, "public", 0, [note("a", "one")], at(3))))[0]?.at).toBe(at(3));
  });

  test("reads room by room, after a vector, within a limit", async () => {
    const p = await process();
    const rooms: readonly RoomId[] = [
      "public",
      "table",
      channelOf(["NORTH", "SOUTH"]),
      "confidence/NORTH",
      "caucus/NORTH",
    ];
    for (const room of rooms) {
      const by = room === "public" ? office : north;
      const party = room === "public" ? undefined : "NORTH";
      value(await store.append(p, by, room, 0, [note("a", "one", party), note("b", "two", party)], at(1)));
    }
    const seen = async (reader: Parameters<Store["read"]>[1]): Promise<readonly string[]> => [
      ...new Set(value(await store.read(p, reader, {}, 100)).map(({ room }) => room)),
    ];
    expect(await seen(north)).toEqual([...rooms].sort());
    expect(await seen(south)).toEqual([channelOf(["NORTH", "SOUTH"]), "public", "table"]);
    expect(await seen(office)).toEqual(["confidence/NORTH", "public", "table"]);
    expect(await seen(watcher)).toEqual(["public"]);
    expect(await seen(sole)).toEqual([...rooms].sort());
    const some = value(await store.read(p, south, { public: 1, table: 2 }, 2));
    expect(some.map(({ room, seq }) => `${room}:${seq}`)).toEqual([
      `${channelOf(["NORTH", "SOUTH"])}:1`,
      `${channelOf(["NORTH", "SOUTH"])}:2`,
    ]);
  });

  test("gives one answer for what is absent and what is forbidden, and writes nothing", async () => {
    const p = await process();
    value(await store.append(p, north, "caucus/NORTH", 0, [note("a", "one", "NORTH")], at(1)));
    const file = fileOf("secret");
    value(await store.putFile(p, north, "caucus/NORTH", file));
    const answers = [
      await store.append(p, south, "caucus/NORTH", 0, [note("b", "two", "SOUTH")], at(1)),
      await store.append(p, south, "caucus/EAST", 0, [note("b", "two", "SOUTH")], at(1)),
      await store.append(p, south, "no/room" as RoomId, 0, [note("b", "two", "SOUTH")], at(1)),
      await store.append("no-process", south, "table", 0, [note("b", "two", "SOUTH")], at(1)),
      await store.append(p, watcher, "public", 0, [note("b", "two")], at(1)),
      await store.append(p, { ...south, party: "NORTH" }, "caucus/NORTH", 1, [note("b", "two", "NORTH")], at(1)),
      await store.getFile(p, south, "caucus/NORTH", file.sha256),
      await store.getFile(p, south, "table", file.sha256),
      await store.getFile("no-process", south, "table", file.sha256),
      await store.putFile(p, watcher, "public", file),
      await store.read("no-process", south, {}, 9),
      await store.heads(p, { ...office, member: "stranger" }),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, failure: { code: "not-found" } });
    expect(value(await store.read(p, sole, {}, 99))).toHaveLength(1);
  });

  test("takes nothing from a removed member, tells those who watch", async () => {
    const p = await process();
    const other = await place.open();
    let woken = 0;
    const stop = other.watch(p, () => woken++);
    await expect.poll(() => woken).toBe(1);
    value(await store.removeMember(p, "north", at(5)));
    await expect.poll(() => woken).toBe(2);
    expect(code(await store.append(p, north, "table", 0, [note("a", "one", "NORTH")], at(6)))).toBe("not-found");
    expect(code(await store.read(p, north, {}, 9))).toBe("not-found");
    expect(code(await store.removeMember(p, "north", at(7)))).toBe("not-found");
    value(await store.append(p, office, "table", 0, [note("a", "one")], at(8)));
    await expect.poll(() => woken).toBe(3);
    stop();
    expect(await store.membershipsOf("account-north")).not.toContainEqual(expect.objectContaining({ process: p }));
    expect(await store.members(p)).toContainEqual(expect.objectContaining({ id: "north", removed: at(5) }));
  });

  test("refuses what is out of schema, too large, in the name of others or no text", async () => {
    const p = await process();
    const put = async (entry: object, by = office): Promise<string> =>
      code(await store.append(p, by, "table", 0, [{ ...note("a", "one"), ...entry }], at(1)));
    expect(await put({ body: {} })).toBe("wrong-entry");
    expect(await put({ kind: "no-such-kind" })).toBe("wrong-entry");
    expect(await put({ v: 99 })).toBe("wrong-entry");
    expect(await put({ salt: "short" })).toBe("wrong-entry");
    expect(await put({ on: "yesterday" })).toBe("wrong-entry");
    expect(await put({ body: { text: "a\u0000b" } })).toBe("wrong-entry");
    expect(await put({ body: { text: "a\ud800b" } })).toBe("wrong-entry");
    expect(await put({ body: { text: "x".repeat(10_000_000) } })).toBe("too-large");
    expect(await put({ party: "SOUTH" }, north)).toBe("other-party");
    expect(code(await store.append(p, office, "table", 0, [], at(1)))).toBe("wrong-number");
    expect(code(await store.append(p, office, "table", 0.5, [note("a", "one")], at(1)))).toBe("wrong-number");
    const many = Array.from({ length: 60 }, (_, which) => `PARTY-OF-THE-LONG-NAME-${which + 10}`);
    expect(code(await store.append(p, sole, channelOf(many), 0, [note("a", "one")], at(1)))).toBe("not-found");
    const last = Number.MAX_SAFE_INTEGER;
    const answer = value(await store.append(p, office, "table", last, [note("a", "one")], at(1)));
    expect(answer).toEqual({ kind: "conflict", since: [] });
    const body = { seq: last, why: "names", ground: "order 7" };
    const far = { ...note("e", ""), kind: "erasure", body };
    expect(code(await store.erase(p, office, "table", last, 0, far, at(1)))).toBe("no-entry");
    expect(code(await store.putFile(p, office, "table", fileOf("x", "a\u0000b")))).toBe("not-text");
    expect(value(await store.read(p, sole, {}, 9))).toEqual([]);
  });

  test("keeps files by hash and room, in pieces, up to 64 MiB", async () => {
    const p = await process();
    const large = fileOf(new Uint8Array(3 * 2 ** 20 + 5).fill(7), "large.docx");
    for (const file of [large, fileOf("", "empty.txt")]) {
      value(await store.putFile(p, office, "table", file));
      value(await store.putFile(p, office, "table", { ...file, name: "again" }));
      const kept = value(await store.getFile(p, north, "table", file.sha256));
      expect({ ...kept, bytes: 0 }).toEqual({ ...file, bytes: 0 });
      // Comparing byte by byte in the test's own way takes seconds.
      expect(Buffer.compare(kept.bytes, file.bytes)).toBe(0);
    }
    expect(code(await store.getFile(p, office, "public", large.sha256))).toBe("not-found");
    expect(code(await store.putFile(p, office, "table", { ...large, sha256: NO_HASH }))).toBe("wrong-hash");
    expect(code(await store.putFile(p, office, "table", { ...large, bytes: new Uint8Array(mostFileBytes + 1) }))).toBe(
      "too-large",
    );
  });

  test("erases lawfully: the content and its files are gone, the chain still verifies", async () => {
    const p = await process();
    const file = fileOf("a list of names");
    value(await store.putFile(p, office, "table", file));
    value(
      await store.append(
        p,
        north,
        "table",
        0,
        [note("a", `Anna Unmentioned, see ${file.sha256}`, "NORTH"), note("b", "kept", "NORTH")],
        at(1),
      ),
    );
    const erasure = (id: string, seq: number) => ({
      ...note(id, ""),
      kind: "erasure",
      body: { seq, why: "names of children", ground: "order 7" },
    });
    const asSouth = { ...erasure("e", 1), party: "SOUTH" };
    expect(code(await store.erase(p, south, "table", 1, 2, asSouth, at(2)))).toBe("not-yours");
    expect(code(await store.erase(p, office, "table", 9, 2, erasure("e", 9), at(2)))).toBe("no-entry");
    expect(code(await store.erase(p, office, "table", 2, 2, erasure("e", 1), at(2)))).toBe("wrong-entry");
    expect(value(await store.erase(p, office, "table", 1, 1, erasure("e", 1), at(2))).kind).toBe("conflict");
    const done = value(await store.erase(p, office, "table", 1, 2, erasure("e", 1), at(2)));
    expect(value(await store.erase(p, office, "table", 1, 2, erasure("e", 1), at(3)))).toEqual(done);
    expect(code(await store.erase(p, office, "table", 1, 3, erasure("f", 1), at(3)))).toBe("erased-already");
    expect(code(await store.erase(p, office, "table", 3, 3, erasure("f", 3), at(3)))).toBe("not-erasable");
    const all = value(await store.read(p, north, {}, 9));
    expect(all.map(({ body, salt }) => [body === null, salt === null])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(verifyRooms(all)).toMatchObject([{ ok: true, seq: 3 }]);
    expect(code(await store.getFile(p, office, "table", file.sha256))).toBe("not-found");
    if (place.folder !== undefined)
      for (const name of ["parley.db", "parley.db-wal"])
        expect(readFileSync(join(place.folder, name)).includes("Anna Unmentioned")).toBe(false);
    // A retry of what was erased is recognised and brings nothing back.
    const retry = value(
      await store.append(p, north, "table", 0, [note("a", `Anna Unmentioned, see ${file.sha256}`, "NORTH")], at(4)),
    );
    expect(retry).toMatchObject({ kind: "stored", entries: [{ id: "a", body: null }] });
  });

  test("takes over a record with its chains, adds nothing twice, refuses another history whole", async () => {
    const p = await process();
    value(await store.append(p, office, "table", 0, [note("a", "one"), note("b", "two")], at(1)));
    value(await store.append(p, office, "public", 0, [note("a", "one")], at(1)));
    const file = fileOf("original");
    const entries = value(await store.read(p, sole, {}, 99));
    const other = await engine.place();
    try {
      const there = await other.open();
      const files = [{ room: "table" as const, file }];
      expect(value(await there.adopt(p, entries.slice(0, 2), [], at(2)))).toEqual({ added: 2 });
      expect(value(await there.adopt(p, entries, files, at(2)))).toEqual({ added: 1 });
      expect(value(await there.adopt(p, entries, files, at(2)))).toEqual({ added: 0 });
      expect(value(await there.read(p, sole, {}, 99))).toEqual(entries);
      expect(value(await there.getFile(p, sole, "table", file.sha256))).toEqual(file);
      const forged = entries.map((entry) => (entry.seq === 2 ? { ...entry, body: { text: "forged" } } : entry));
      expect(code(await there.adopt("new", forged, [], at(3)))).toBe("broken-chain");
      expect(code(await there.adopt("new", entries, [], at(3)))).toBe("other-process");
      expect(code(await there.adopt(p, entries.slice(2), [], at(3)))).toBe("broken-chain");
      value(await there.append(p, sole, "public", 1, [note("c", "here")], at(3)));
      value(await store.append(p, sole, "public", 1, [note("c", "there"), note("d", "there")], at(4)));
      value(await store.append(p, sole, "confidence/NORTH", 0, [note("c", "there")], at(4)));
      const parted = value(await store.read(p, sole, {}, 99));
      expect(code(await there.adopt(p, parted, [], at(5)))).toBe("other-history");
      expect(value(await there.heads(p, sole)).map(({ room }) => room)).toEqual(["public", "table"]);
      // What was erased at the source is erased here too.
      const body = { seq: 1, why: "names", ground: "order 7" };
      value(await store.erase(p, sole, "table", 1, 2, { ...note("e", ""), kind: "erasure", body }, at(6)));
      const table = value(await store.read(p, sole, {}, 99)).filter(({ room }) => room === "table");
      expect(value(await there.adopt(p, table, [], at(7)))).toEqual({ added: 1 });
      expect(value(await there.read(p, sole, {}, 99)).filter(({ room }) => room === "table")).toEqual(table);
      expect(await there.processes(null)).toEqual([p]);
    } finally {
      await other.close();
    }
  });
});
