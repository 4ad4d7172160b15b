import Sqlite from "libsql";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { RoomId } from "../src/core/record/room.ts";
import { migratePostgres, openPostgres, openSqlite } from "../src/store/index.ts";
import type { Store } from "../src/store/contract.ts";
import { createStore } from "../src/store/store.ts";
import { at, note, rules, sole, value } from "../test/store/engines.ts";
import { newDatabase, noPostgres, preparePostgres, startPostgres } from "../test/store/postgres.ts";
import type { BenchRun, BenchTable } from "./report.ts";

const total = 20_000;
const body = "The Parties shall withdraw heavy weapons behind the line within thirty days. ".repeat(8);

/** Texts as long as those that an entry is kept in: what its hash is of, its body, salt and hash. */
const kept = ["x".repeat(330), body, "0".repeat(32), "0".repeat(64)] as const;

/** An engine as the store uses it, and the same rows written without it. */
interface Subject {
  readonly name: string;
  /** Two connections, as two servers. */
  readonly stores: readonly [Store, Store];
  /** Writes one row of plain text, durably, as the engine's own driver does. */
  readonly plainWrite: (id: number) => unknown;
  /** Reads as many rows of as long texts. */
  readonly plainRead: () => unknown;
  readonly close: () => Promise<void>;
}

async function onSqlite(): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-store-"));
  const open = async (): Promise<Store> => createStore(await openSqlite(folder), rules);
  const stores = [await open(), await open()] as const;
  const plain = new Sqlite(join(folder, "plain.db"));
  plain.pragma("journal_mode = WAL");
  plain.pragma("synchronous = FULL");
  plain.exec("CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
  plain.exec("CREATE TABLE same (id INTEGER PRIMARY KEY, signed TEXT, body TEXT, salt TEXT, hash TEXT)");
  const insert = plain.prepare("INSERT INTO plain (id, text) VALUES (?1, ?2)");
  const insertSame = plain.prepare("INSERT INTO same VALUES (?1, ?2, ?3, ?4, ?5)");
  plain.transaction(() => {
    for (let id = 1; id <= total; id++) insertSame.run([id, ...kept]);
  })();
  return {
    name: "SQLite",
    stores,
    plainWrite: (id) => insert.run([id, body]),
    plainRead: () => plain.prepare("SELECT * FROM same ORDER BY id").all([]),
    close: async () => {
      for (const store of stores) await store.close();
      plain.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onPostgres(): Promise<Subject> {
  const folder = preparePostgres();
  const server = await startPostgres({ folder, remove: true });
  const { owner, app } = await newDatabase(server.url);
  value(await migratePostgres(owner, new URL(app).username));
  const open = async (): Promise<Store> => createStore(await openPostgres(app), rules);
  const stores = [await open(), await open()] as const;
  const plain = new pg.Client({ connectionString: server.url() });
  await plain.connect();
  await plain.query("CREATE TABLE plain (id integer PRIMARY KEY, text text NOT NULL)");
  await plain.query("CREATE TABLE same (id integer PRIMARY KEY, signed text, body text, salt text, hash text)");
  await plain.query("INSERT INTO same SELECT n, $1, $2, $3, $4 FROM generate_series(1, $5::int) n", [...kept, total]);
  return {
    name: "PostgreSQL",
    stores,
    plainWrite: (id) => plain.query("INSERT INTO plain (id, text) VALUES ($1, $2)", [id, body]),
    plainRead: () => plain.query("SELECT * FROM same ORDER BY id"),
    close: async () => {
      for (const store of stores) await store.close();
      await plain.end();
      await server.stop();
    },
  };
}

const rounded = (time: number): number => Number(time.toPrecision(3));
const times = (own: number, peer: number): string => `${Number((own / peer).toPrecision(2))} ×`;

async function timesOf(count: number, work: (at: number) => unknown): Promise<{ median: number; p95: number }> {
  const all: number[] = [];
  for (let round = 0; round < count; round++) {
    const start = performance.now();
    await work(round);
    all.push(performance.now() - start);
  }
  all.sort((a, b) => a - b);
  return { median: all[count >> 1] ?? 0, p95: all[Math.floor(count * 0.95)] ?? 0 };
}

async function writing({ name, stores: [store], plainWrite }: Subject): Promise<readonly (string | number)[][]> {
  value(await store.createProcess("writing", at(0)));
  const room: RoomId = "table";
  let seq = 0;
  const append = async (round: number, many: number): Promise<void> => {
    const entries = Array.from({ length: many }, (_, part) => note(`${many}-${round}-${part}`, body));
    value(await store.append("writing", sole, room, seq, entries, at(1)));
    seq += many;
  };
  const one = await timesOf(200, (round) => append(round, 1));
  const plain = await timesOf(200, (round) => plainWrite(round));
  const hundred = await timesOf(20, (round) => append(round, 100));
  return [
    [name, "1 entry", rounded(one.median), rounded(one.p95), rounded(plain.median), times(one.median, plain.median)],
    [
      name,
      "100 entries",
      rounded(hundred.median),
      rounded(hundred.p95),
      rounded(100 * plain.median),
      times(hundred.median, 100 * plain.median),
    ],
  ];
}

async function reading({ name, stores: [store], plainRead }: Subject): Promise<readonly (string | number)[]> {
  value(await store.createProcess("reading", at(0)));
  for (let first = 0; first < total; first += 1000) {
    const entries = Array.from({ length: 1000 }, (_, part) => note(`e${first + part}`, body));
    value(await store.append("reading", sole, "table", first, entries, at(1)));
  }
  const whole = await timesOf(5, async () => value(await store.read("reading", sole, {}, total, Infinity)));
  const plain = await timesOf(5, () => plainRead());
  const heads = await timesOf(200, async () => value(await store.heads("reading", sole)));
  return [name, rounded(whole.median), rounded(plain.median), times(whole.median, plain.median), rounded(heads.median)];
}

/** From the call of one server's append until another server has read the entry. */
async function noticing({ name, stores: [one, other] }: Subject): Promise<readonly (string | number)[]> {
  value(await one.createProcess("noticing", at(0)));
  const waiting = new Map<number, () => void>();
  let seen = 0;
  const stop = other.watch("noticing", () => {
    void other.read("noticing", sole, { table: seen }, 100).then((read) => {
      for (const { seq } of value(read)) {
        seen = Math.max(seen, seq);
        waiting.get(seq)?.();
      }
    });
  });
  // The store's own timer does not keep a program alive.
  const alive = setInterval(() => undefined, 1000);
  const delays = await timesOf(40, async (round) => {
    const read = new Promise<void>((resolve) => {
      waiting.set(round + 1, resolve);
    });
    value(await one.append("noticing", sole, "table", round, [note(`n${round}`, body)], at(1)));
    await read;
  });
  clearInterval(alive);
  stop();
  return [name, rounded(delays.median), rounded(delays.p95)];
}

/** The store beside the bare driver of the same engine, on the same disk, just as durable. */
export const run: BenchRun = async () => {
  const writes: (string | number)[][] = [];
  const reads: (readonly (string | number)[])[] = [];
  const notices: (readonly (string | number)[])[] = [];
  for (const open of noPostgres() === undefined ? [onSqlite, onPostgres] : [onSqlite]) {
    const subject = await open();
    writes.push(...(await writing(subject)));
    reads.push(await reading(subject));
    notices.push(await noticing(subject));
    await subject.close();
  }
  const tables: readonly BenchTable[] = [
    {
      title: "Store: appending",
      about:
        "From the call until the entries (600 characters each) are on disk, checked, chained and held to their room by the " +
        "database, beside one bare durable INSERT of the same text by the same driver for each.",
      columns: ["engine", "at a time", "ms", "95th", "bare INSERT", "as long"],
      rows: writes,
    },
    {
      title: `Store: reading ${total.toLocaleString("en-US")} entries`,
      about:
        "From the call to parsed entries, each found to be what was written (two hashes), beside a bare SELECT of as many " +
        "rows of as long texts; then the heads alone.",
      columns: ["engine", "ms", "bare SELECT", "as long", "heads"],
      rows: reads,
    },
    {
      title: "Store: noticing what another server wrote",
      about: "From one server's append until another one has read the entry, by asking every 100 ms.",
      columns: ["engine", "ms", "95th"],
      rows: notices,
    },
  ];
  return tables;
};
