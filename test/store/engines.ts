import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kinds } from "../../src/core/record/parts.ts";
import type { Reader } from "../../src/core/record/room.ts";
import type { Result } from "../../src/core/common/result.ts";
import type { NewEntry } from "../../src/core/record/entry.ts";
import { openPostgres, openSqlite, migratePostgres } from "../../src/store/index.ts";
import { createStore } from "../../src/store/store.ts";
import type { SoleReader } from "../../src/core/record/room.ts";
import type { Store } from "../../src/store/contract.ts";
import type { Database } from "../../src/store/database.ts";
import { rulesOf, type Rules } from "../../src/store/record/rules.ts";
import { noPostgres, testDatabase } from "./postgres.ts";
import { publicCode } from "../../src/core/common/said.ts";

/** All kinds of entry, with the rules of the record. */
export const rules: Rules = rulesOf(kinds);

/** A fresh database of one engine and how to open it more than once. */
export interface Place {
  /** Another connection to the same database, as from another server or program. */
  open(rules?: Rules): Promise<Store>;
  /** `wait`: how long it waits for other programs, in milliseconds. */
  database(wait?: number): Promise<Database>;
  /** Address of the database for its superuser; absent where it is a file. */
  readonly superuser?: string;
  /** Addresses of the owner and of the application's role. */
  readonly owner?: string;
  readonly app?: string;
  readonly folder?: string;
  close(): Promise<void>;
}

/** An engine that the contract is tested on. */
export interface Engine {
  readonly name: string;
  /** Why it cannot be tested here. */
  readonly missing: string | undefined;
  place(): Promise<Place>;
}

/** A fresh place of the engine that is always there. */
export async function sqlitePlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "parley-store-"));
  return Promise.resolve({
    folder,
    ...placeOf(
      (wait) => openSqlite(folder, wait),
      () => {
        rmSync(folder, { recursive: true, force: true });
        return Promise.resolve();
      },
    ),
  });
}

async function postgresPlace(): Promise<Place> {
  const fresh = await testDatabase();
  const { owner, app, superuser } = fresh;
  value(await migratePostgres(owner, new URL(app).username));
  return {
    superuser,
    owner,
    app,
    ...placeOf(
      (wait) => openPostgres(app, wait),
      () => fresh.drop(),
    ),
  };
}

function placeOf(
  open: (wait?: number) => Promise<Database>,
  remove: () => Promise<void>,
): Pick<Place, "open" | "database" | "close"> {
  const opened: { close(): Promise<void> }[] = [];
  const database = async (wait?: number): Promise<Database> => {
    const one = await open(wait);
    opened.push(one);
    return one;
  };
  return {
    database,
    open: async (own = rules) => {
      const store = createStore(await database(), own);
      opened.unshift(store);
      return store;
    },
    close: async () => {
      for (const each of opened) await each.close().catch(() => undefined);
      await remove();
    },
  };
}

/** Both engines. */
export const engines: readonly Engine[] = [
  { name: "SQLite", missing: undefined, place: sqlitePlace },
  { name: "PostgreSQL", missing: noPostgres(), place: postgresPlace },
];

/** The value of a result that must be a success. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

/** The code of a result that must be a failure. */
export function code(result: Result<unknown>): string {
  if (result.ok) throw new Error("a failure was expected");
  return publicCode(result.failure.code);
}

/** The one person of a machine alone. */
export const sole: SoleReader = { member: "me", capacity: "sole" };

/** Instants a second apart. */
export const at = (second: number): string => new Date(Date.UTC(2031, 2, 4, 9) + 1000 * second).toISOString();

/** A note, the plainest entry. */
export function note(id: string, text: string, party?: string): NewEntry {
  const salt = Buffer.from(id.padEnd(16, "·")).toString("hex").slice(0, 32);
  const said = { v: 1, id, kind: "note", on: "2031-03-04", known: "2031-03-04", body: { text }, salt };
  return party === undefined ? said : { ...said, party };
}

/** Makes members as invitations do, each with an account of the same name. */
export async function enrol(store: Store, process: string, ...readers: readonly Reader[]): Promise<void> {
  for (const { member, capacity, party } of readers) {
    const tokenHash = `${process}-${member}`;
    const role = party === undefined ? { capacity } : { capacity, party };
    value(await store.invite({ tokenHash, process, member, name: member, ...role, expires: at(3600) }));
    value(await store.acceptInvitation(tokenHash, `account-${member}`, null, at(0)));
  }
}

/** A process of its own with these members; its name. */
export async function talksOf(store: Store, process: string, ...readers: readonly Reader[]): Promise<string> {
  value(await store.createProcess(process, at(0)));
  await enrol(store, process, ...readers);
  return process;
}

/** Three delegations' worth of readers. */
export const office: Reader = { member: "office", capacity: "secretariat" };
export const north: Reader = { member: "north", capacity: "delegate", party: "NORTH" };
export const south: Reader = { member: "south", capacity: "delegate", party: "SOUTH" };
export const watcher: Reader = { member: "watcher", capacity: "observer" };
