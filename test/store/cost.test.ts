import fc from "fast-check";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../src/core/record/entry.ts";
import { channelOf } from "../../src/core/record/permissions.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { mostPageBytes, type Store } from "../../src/store/contract.ts";
import type { Database, Row, Transaction } from "../../src/store/database.ts";
import type { Budgets } from "../../src/store/record/budget.ts";
import { createStore } from "../../src/store/store.ts";
import { at, code, engines, north, note, office, rules, sole, south, value, type Place, talksOf } from "./engines.ts";
import { en } from "../../src/words/english.ts";
import { failureWords } from "../../src/words/words.ts";

const KiB = 2 ** 10;

function lengthOf(kept: unknown): number {
  return kept instanceof ArrayBuffer || kept instanceof Uint8Array ? kept.byteLength : 8;
}

/** A database that adds up the rows that it hands out, and their bytes. */
function counted(database: Database): Database & { bytes: number; rows: number } {
  const sizeOf = (row: Row): number =>
    Object.values(row).reduce<number>(
      (sum, each) => sum + (typeof each === "string" ? Buffer.byteLength(each) : lengthOf(each)),
      0,
    );
  const watched = (tx: Transaction): Transaction => ({
    ...tx,
    all: async (sql, ...values) => {
      const rows = await tx.all(sql, ...values);
      self.bytes += rows.reduce((sum, row) => sum + sizeOf(row), 0);
      self.rows += rows.length;
      return rows;
    },
  });
  const self = {
    bytes: 0,
    rows: 0,
    damage: database.damage,
    read: ((scope, work) => database.read(scope, (tx) => work(watched(tx)))) as Database["read"],
    write: ((scope, work) => database.write(scope, (tx) => work(watched(tx)))) as Database["write"],
    version: () => database.version(),
    scrub: () => database.scrub(),
    close: () => database.close(),
  };
  return self;
}

/** All entries, page by page, with the vector after each. */
async function pages(
  store: Store,
  process: string,
  limit: number,
  bytes: number,
): Promise<readonly (readonly Entry[])[]> {
  const found: (readonly Entry[])[] = [];
  const after: Partial<Record<RoomId, number>> = {};
  for (;;) {
    const page = value(await store.read(process, sole, after, limit, bytes));
    if (page.length === 0) return found;
    for (const { room, seq } of page) after[room] = seq;
    found.push(page);
  }
}

const kept = ({ body, salt: _salt, hash: _hash, ...signed }: Entry): number =>
  Buffer.byteLength(JSON.stringify(signed)) + Buffer.byteLength(JSON.stringify(body));

describe.each(engines)("what reading and writing cost on $name", ({ name, missing, ...engine }) => {
  let place: Place;
  let database: ReturnType<typeof counted>;
  let store: Store;
  let count = 0;

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    database = counted(await place.database());
    store = createStore(database, rules);
  });
  afterAll(() => place?.close());

  const process = (): Promise<string> => talksOf(store, `talks-${++count}`, office, north, south);

  const test = it.skipIf(missing !== undefined);

  test("a page holds so many bytes, or one entry; the pages together hold everything once and in order", async () => {
    const sizes = fc.array(fc.constantFrom(1, 300, 2000, 30_000), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        sizes,
        fc.constantFrom(1, 900, 5000, 40_000),
        fc.constantFrom(1, 3, 100),
        async (lengths, bytes, limit) => {
          const p = await process();
          const rooms: readonly RoomId[] = ["table", "public", "secretariat"];
          const heads = [0, 0, 0];
          for (const [which, length] of lengths.entries()) {
            const room = which % rooms.length;
            const entry = note(`n${which}`, "ж".repeat(length));
            value(await store.append(p, sole, rooms[room] ?? "table", heads[room] ?? 0, [entry], at(1)));
            heads[room] = (heads[room] ?? 0) + 1;
          }
          const found = await pages(store, p, limit, bytes);
          for (const page of found) {
            expect(page.length).toBeLessThanOrEqual(limit);
            if (page.length > 1) expect(page.reduce((sum, entry) => sum + kept(entry), 0)).toBeLessThanOrEqual(bytes);
          }
          expect(found.flat()).toEqual((await pages(store, p, 100, Infinity)).flat());
          expect(found.flat()).toHaveLength(lengths.length);
        },
      ),
      { numRuns: name === "SQLite" ? 25 : 8 },
    );
  });

  test("bodies are not read to find out how long they are, nor to recognise what is stored, nor to import it again", async () => {
    const p = await process();
    const long = Array.from({ length: 8 }, (_, which) => note(`n${which}`, "x".repeat(200 * KiB)));
    value(await store.append(p, sole, "table", 0, long, at(1)));
    database.bytes = 0;
    expect(value(await store.read(p, sole, {}, 1000, 500 * KiB))).toHaveLength(2);
    expect(database.bytes).toBeLessThan(450 * KiB);
    const all = (await pages(store, p, 1000, Infinity)).flat();
    database.bytes = 0;
    expect(value(await store.append(p, sole, "table", 0, long, at(2)))).toEqual({ kind: "stored", entries: all });
    expect(code(await store.append(p, sole, "table", 8, [note("n3", "other")], at(2)))).toBe("id-taken");
    expect(value(await store.adopt(p, all, [], at(3))).added).toBe(0);
    expect(database.bytes).toBeLessThan(50 * KiB);
  });

  test("a page that holds all that is asked for is read without a list of how long each is", async () => {
    const p = await process();
    for (let first = 0; first < 1000; first += 500) {
      const some = Array.from({ length: 500 }, (_, which) => note(`n${first + which}`, "x"));
      value(await store.append(p, sole, "table", first, some, at(1)));
    }
    for (const limit of [700, 5000]) {
      database.rows = 0;
      const found = value(await store.read(p, sole, {}, limit));
      expect(found).toHaveLength(Math.min(limit, 1000));
      expect(database.rows).toBeLessThan(found.length + 20);
    }
  });

  test("a conflict answers with no more than a page", async () => {
    const p = await process();
    const fifth = "x".repeat(mostPageBytes / 5);
    for (let which = 0; which < 8; which++)
      value(await store.append(p, sole, "table", which, [note(`n${which}`, fifth)], at(1)));
    database.bytes = 0;
    const answer = value(await store.append(p, sole, "table", 0, [note("late", "x")], at(2)));
    expect(answer.kind === "conflict" && answer.since.length).toBe(4);
    expect(database.bytes).toBeLessThan(mostPageBytes + 100 * KiB);
  });

  const budgets: Budgets = {
    secretariat: { rooms: 9, entryBytes: 100 * KiB, fileBytes: 100 * KiB },
    delegate: { rooms: 2, entryBytes: 20 * KiB, fileBytes: 10 * KiB },
    observer: { rooms: 0, entryBytes: 0, fileBytes: 0 },
  };

  test("a member adds so many bytes of entries and files and opens so many channels, by their own alone", async () => {
    const p = await process();
    const narrow = createStore(database, { ...rules, budgets });
    const say = (who: typeof north, room: RoomId, expected: number, id: string, length = 10) =>
      narrow.append(p, who, room, expected, [note(id, "x".repeat(length), who.party)], at(1));
    // What others write, read or open changes nothing for North.
    value(await say(south, "table", 0, "s1", 12 * KiB));
    value(await say(north, "table", 1, "n1", 12 * KiB));
    const refused = await say(north, "table", 2, "n2", 12 * KiB);
    expect(refused).toMatchObject({ ok: false, failure: { code: "over-limit.entries" } });
    expect(refused.ok ? "" : failureWords(en, refused.failure)).toContain("20480 bytes");
    expect(value(await store.heads(p, sole)).map(({ seq }) => seq)).toEqual([2]);
    // A refusal costs nothing, a retry of what is stored neither; the rest of the budget stays.
    value(await say(north, "table", 1, "n1", 12 * KiB));
    value(await say(north, "table", 2, "n3", 1 * KiB));
    expect(code(await say(south, "table", 3, "s2", 12 * KiB))).toBe("over-limit");

    const channel = (group: string) => channelOf(["NORTH", "SOUTH"], group);
    value(await say(north, channel("one"), 0, "a"));
    value(await say(north, channel("two"), 0, "a"));
    const third = await say(north, channel("three"), 0, "a");
    expect(third).toMatchObject({ ok: false, failure: { code: "over-limit.channels" } });
    expect(third.ok ? "" : failureWords(en, third.failure)).toContain("2 channels");
    expect(value(await store.heads(p, sole)).some(({ room }) => room === channel("three"))).toBe(false);
    // Where another has opened it, it may be written to; and one's own rooms are none of these.
    value(await say(south, channel("three"), 0, "a"));
    value(await say(north, channel("three"), 1, "b"));
    value(await say(north, "caucus/NORTH", 0, "a"));

    const file = (length: number) => {
      const bytes = new Uint8Array(length).fill(length % 251);
      return { sha256: createHash("sha256").update(bytes).digest("hex"), name: "a", type: "text/plain", bytes };
    };
    value(await narrow.putFile(p, north, "table", file(8 * KiB)));
    value(await narrow.putFile(p, north, "table", file(8 * KiB)));
    expect(code(await narrow.putFile(p, north, "table", file(9 * KiB)))).toBe("over-limit");
    expect(code(await narrow.getFile(p, north, "table", file(9 * KiB).sha256))).toBe("not-found");
    value(await narrow.putFile(p, south, "table", file(9 * KiB)));
    value(await narrow.append(p, sole, "table", 3, [note("me", "x".repeat(200 * KiB))], at(2)));
  });

  test("a thousand rooms are refused to one member, in words that name the limit and no room", async () => {
    const p = await process();
    let opened = 0;
    let refused = "";
    for (let which = 0; which < 1000 && refused === ""; which++) {
      const room = channelOf(["NORTH", "SOUTH"], `group-${which}`);
      const said = await store.append(p, north, room, 0, [note("a", "x", "NORTH")], at(1));
      if (said.ok) opened++;
      else refused = failureWords(en, said.failure);
    }
    expect(opened).toBe(rules.budgets.delegate.rooms);
    expect(refused).toContain(String(rules.budgets.delegate.rooms));
    expect(refused).not.toContain("group");
  });
});
