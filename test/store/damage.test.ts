import fc from "fast-check";
import Sqlite from "libsql";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, test as plain } from "vitest";
import { verifyRooms } from "../../src/core/record/chain.ts";
import { isDamaged } from "../../src/core/record/damage.ts";
import { fold } from "../../src/core/record/fold.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import type { Store } from "../../src/store/contract.ts";
import { openStore } from "../../src/store/index.ts";
import { at, code, engines, enrol, north, note, office, sole, value, type Place } from "./engines.ts";
import { en } from "../../src/words/english.ts";
import { failureWords } from "../../src/words/words.ts";

const others = ({ seq }: Entry): boolean => seq !== 2;

/** What a hand or a disk may do to the second of three entries at the table. */
const harms: Readonly<Record<string, string>> = {
  "its body": `UPDATE entry SET body = '{"text":"forged"}' WHERE room = 'table' AND seq = 2`,
  "its body, to no JSON": "UPDATE entry SET body = '{\"text' WHERE room = 'table' AND seq = 2",
  "its salt": "UPDATE entry SET salt = 'ffffffffffffffffffffffffffffffff' WHERE room = 'table' AND seq = 2",
  "its body, away": "UPDATE entry SET body = NULL WHERE room = 'table' AND seq = 2",
  "its salt, away": "UPDATE entry SET salt = NULL WHERE room = 'table' AND seq = 2",
  "its own fields": "UPDATE entry SET signed = replace(signed, 'north', 'south') WHERE room = 'table' AND seq = 2",
  "its own fields, to no JSON": "UPDATE entry SET signed = '{' WHERE room = 'table' AND seq = 2",
  "its id": "UPDATE entry SET id = 'other' WHERE room = 'table' AND seq = 2",
};

/** What a chain shows beyond its entries. */
const losses: Readonly<Record<string, string>> = {
  "one in the middle": "DELETE FROM entry WHERE room = 'table' AND seq = 2",
  "the last": "DELETE FROM entry WHERE room = 'table' AND seq = 3",
  "the head's hash": `UPDATE head SET hash = '${"f".repeat(64)}' WHERE room = 'table'`,
  "the head's count": "UPDATE head SET seq = 2 WHERE room = 'table'",
};

describe.each(engines)("a damaged record on $name", ({ missing, ...engine }) => {
  let place: Place;
  let above: pg.Client | null = null;

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    const store = await place.open();
    await store.close();
    if (place.superuser === undefined) return;
    above = new pg.Client({ connectionString: place.superuser });
    await above.connect();
    await above.query("SET search_path = parley");
  });
  afterAll(async () => {
    await above?.end();
    await place?.close();
  });

  const test = it.skipIf(missing !== undefined);
  let count = 0;

  async function record(store: Store): Promise<{ readonly p: string; readonly entries: readonly Entry[] }> {
    const p = `talks-${++count}`;
    value(await store.createProcess(p, at(0)));
    await enrol(store, p, office, north);
    const entries = ["a", "b", "c"].map((id) => note(id, `the words of ${id}`, "NORTH"));
    value(await store.append(p, north, "table", 0, entries, at(1)));
    value(await store.append(p, north, "caucus/NORTH", 0, entries, at(1)));
    return { p, entries: value(await store.read(p, north, {}, 100)) };
  }

  async function harm(p: string, statement: string): Promise<void> {
    const own = `${statement} AND process = '${p}'`;
    if (above !== null) await above.query(own);
    else {
      const raw = new Sqlite(join(place.folder ?? "", "parley.db"));
      raw.exec(own);
      raw.close();
    }
  }

  /** That nothing is added to the room by any way, and that other rooms go on. */
  async function takesNothing(store: Store, p: string): Promise<void> {
    const before = value(await store.heads(p, sole));
    const head = before.find(({ room }) => room === "table")?.seq ?? 0;
    const answer = await store.append(p, north, "table", head, [note("d", "more", "NORTH")], at(2));
    expect(answer).toMatchObject({ ok: false, failure: { code: "room-damaged" } });
    expect(answer.ok ? "" : failureWords(en, answer.failure)).not.toContain("caucus");
    const erasure = { ...note("e", "x"), kind: "erasure", body: { seq: 1, why: "names", ground: "order" } };
    expect((await store.erase(p, office, "table", 1, head, erasure, at(2))).ok).toBe(false);
    expect(value(await store.heads(p, sole))).toEqual(before);
    value(await store.append(p, north, "caucus/NORTH", 3, [note("d", "more", "NORTH")], at(2)));
  }

  test("an entry that is not as it was written is served without its body, and nothing is added to its room", async () => {
    for (const [what, statement] of Object.entries(harms)) {
      const store = await place.open();
      const { p, entries } = await record(store);
      await harm(p, statement);
      // A server that has just written there finds it when it reads, one that comes new when it would write.
      for (const reader of [store, await place.open()]) {
        const read = value(await reader.read(p, north, {}, 100)).filter(({ room }) => room === "table");
        expect(
          read.map(({ seq }) => seq),
          what,
        ).toEqual([1, 2, 3]);
        const damaged = read[1] as Entry;
        expect([what, isDamaged(damaged), damaged.body]).toEqual([what, true, null]);
        expect(JSON.stringify(damaged)).not.toContain("words");
        const sound = entries.filter(({ room }) => room === "table").filter(others);
        expect(read.filter(others)).toEqual(sound);
        // Readers of before take it for a break of the chain, pages of today for what it is.
        expect(verifyRooms(read)).toMatchObject([{ ok: false, broken: { seq: 2 } }]);
        expect(damaged.prev).toBe(read[0]?.hash);
        const state = fold(read);
        expect([state.damaged, state.erased].map((list) => list.map(({ seq }) => seq))).toEqual([[2], []]);
        expect(state.notes.map(({ id }) => id)).toEqual(["a", "c"]);
        await reader.close();
      }
      await takesNothing(await place.open(), p);
    }
  });

  test("a room that has lost entries, or whose head is another, takes nothing either", async () => {
    for (const statement of Object.values(losses)) {
      const store = await place.open();
      const { p } = await record(store);
      await store.close();
      await harm(p, statement);
      await takesNothing(await place.open(), p);
    }
  });

  test("a lawful erasure is no damage, and writing goes on", async () => {
    const store = await place.open();
    const { p } = await record(store);
    const erasure = { ...note("e", "x"), kind: "erasure", body: { seq: 2, why: "names", ground: "order" } };
    value(await store.erase(p, office, "table", 2, 3, erasure, at(2)));
    const fresh = await place.open();
    value(await fresh.append(p, north, "table", 4, [note("d", "more", "NORTH")], at(3)));
    const state = fold(value(await fresh.read(p, north, {}, 100)));
    expect([state.damaged, state.erased.map(({ seq }) => seq)]).toEqual([[], [2]]);
  });
});

describe("a SQLite file", () => {
  let folder: string;
  let whole: Buffer;
  let entries: readonly Entry[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "parley-damage-"));
    const store = value(await openStore({ sqlite: folder }));
    value(await store.createProcess("talks", at(0)));
    await enrol(store, "talks", office, north);
    for (let which = 0; which < 30; which++)
      value(
        await store.append(
          "talks",
          north,
          "table",
          which,
          [note(`n${which}`, `слово ${which} `.repeat(9), "NORTH")],
          at(which),
        ),
      );
    entries = value(await store.read("talks", north, {}, 100));
    await store.close();
    // All of it into the one file.
    const raw = new Sqlite(join(folder, "parley.db"));
    raw.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all([]);
    raw.close();
    whole = readFileSync(join(folder, "parley.db"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A copy of the file with changed bytes. */
  function changed(change: (bytes: Buffer) => void): string {
    const copy = mkdtempSync(join(tmpdir(), "parley-flipped-"));
    const bytes = Buffer.from(whole);
    change(bytes);
    writeFileSync(join(copy, "parley.db"), bytes);
    return copy;
  }

  plain(
    "whatever bytes are flipped, nothing forged is served and nothing is written on it",
    async () => {
      const flips = fc.array(fc.record({ at: fc.nat(), to: fc.integer({ min: 1, max: 255 }) }), {
        minLength: 1,
        maxLength: 4,
      });
      const sound = new Map(entries.map((entry) => [entry.seq, JSON.stringify(entry)]));
      let found = 0;
      await fc.assert(
        fc.asyncProperty(flips, async (places) => {
          const copy = changed((bytes) => {
            for (const { at: place, to } of places)
              bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ to;
          });
          const opened = await openStore({ sqlite: copy });
          if (!opened.ok) found++;
          else {
            const store = opened.value;
            const read = await store.read("talks", north, {}, 100);
            const good = read.ok ? read.value.filter((entry) => !isDamaged(entry)) : [];
            for (const entry of good) expect(JSON.stringify(entry)).toBe(sound.get(entry.seq));
            const written = await store.append("talks", north, "table", 30, [note("late", "late", "NORTH")], at(99));
            if (written.ok && written.value.kind === "stored") expect(good).toHaveLength(entries.length);
            else found++;
            await store.close();
          }
          rmSync(copy, { recursive: true, force: true });
        }),
        { numRuns: Number(process.env["PARLEY_RUNS"] ?? 80) },
      );
      expect(found).toBeGreaterThan(0);
    },
    3_600_000,
  );

  plain(
    "that fails its own check is opened for reading alone, says so, is left as it is, and lets people sign in",
    async () => {
      const copy = changed(() => undefined);
      const raw = new Sqlite(join(copy, "parley.db"));
      const one = (sql: string, column: string): number =>
        Number((raw.prepare(sql).all([])[0] as Readonly<Record<string, unknown>> | undefined)?.[column]);
      const size = one("PRAGMA page_size", "page_size");
      const root = one("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_entry_2'", "rootpage");
      raw.close();
      const broken = readFileSync(join(copy, "parley.db"));
      broken.fill(0x5a, (root - 1) * size, (root - 1) * size + 64);
      writeFileSync(join(copy, "parley.db"), broken);
      const before = createHash("sha256").update(broken).digest("hex");
      const store = value(await openStore({ sqlite: copy }));
      expect(store.damage).toMatchObject({ code: "database-damaged.read-only" });
      expect(value(await store.read("talks", north, {}, 100))).toEqual(entries);
      const answers = [
        await store.append("talks", north, "table", 30, [note("late", "late", "NORTH")], at(99)),
        await store.createProcess("more", at(99)),
        await store.adopt("talks", entries, [], at(99)),
      ];
      expect(answers.map(code)).toEqual(answers.map(() => "database-damaged"));
      const failure = { code: "database-damaged.read-only" };
      await expect(store.removeMember("talks", "north", at(99))).rejects.toMatchObject({ failure });
      await expect(store.acceptInvitation("hash", "account-north", null, at(99))).rejects.toMatchObject({ failure });
      const session = { id: "one", account: "account-north", opened: at(90), expires: at(999), device: "Firefox" };
      value(await store.openSession({ tokenHash: "hash", ...session }, null));
      expect(await store.session("hash", at(99))).toEqual({ ...session, seen: at(90) });
      expect(await store.session("hash", at(1999))).toBeNull();
      expect(await store.isSessionOpen("one", at(99))).toBe(true);
      expect(await store.closeSession("account-office", "one")).toBe(false);
      expect(await store.closeSession("account-north", "one")).toBe(true);
      expect([await store.session("hash", at(99)), await store.isSessionOpen("one", at(99))]).toEqual([null, false]);
      value(await store.ready());
      await store.close();
      expect(
        createHash("sha256")
          .update(readFileSync(join(copy, "parley.db")))
          .digest("hex"),
      ).toBe(before);
      rmSync(copy, { recursive: true, force: true });
    },
  );

  plain("that is whole is opened to be written", async () => {
    const copy = mkdtempSync(join(tmpdir(), "parley-whole-"));
    copyFileSync(join(folder, "parley.db"), join(copy, "parley.db"));
    const store = value(await openStore({ sqlite: copy }));
    expect(store.damage).toBeNull();
    value(await store.append("talks", north, "table", 30, [note("late", "late", "NORTH")], at(99)));
    await store.close();
    rmSync(copy, { recursive: true, force: true });
  });
});
