import Sqlite from "libsql";
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { failureOf, type Failure } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Database, Row, Transaction } from "../database.ts";
import { engineFailures, StoreFailure } from "../failures.ts";
import { requirePlainText } from "./text.ts";

/** Longest wait for another program's write, in milliseconds. */
const patience = 5000;
/** How long one try blocks this thread. */
const oneTry = 20;

type Statement = ReturnType<Sqlite.Database["prepare"]>;

/**
 * One SQLite file in a folder, for this user alone. Several programs may have it open: writers wait for one another, readers for
 * nobody. One connection serves one transaction after the other.
 */
export class SqliteDatabase implements Database {
  readonly #db: Sqlite.Database;
  readonly #statements = new Map<string, Statement>();
  #queue: Promise<unknown> = Promise.resolve();

  readonly #patience: number;
  readonly damage: Failure | null;

  readonly #file: string;
  /** The file that was opened, whatever stands under its name later. */
  readonly #opened: string;

  private constructor(db: Sqlite.Database, file: string, patience: number, damage: Failure | null) {
    this.#db = db;
    this.#file = file;
    this.#opened = identityOf(file);
    this.#patience = patience;
    this.damage = damage;
  }

  /** Opens or makes the file; throws `StoreFailure`. */
  static async open(folder: string, wait = patience): Promise<SqliteDatabase> {
    const file = join(folder, "parley.db");
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      closeSync(openSync(file, "a", 0o600));
      chmodSync(file, 0o600);
    } catch (error) {
      throw notOpened(folder, error);
    }
    const deadline = Date.now() + wait;
    for (;;)
      try {
        const db = new Sqlite(file, { timeout: oneTry });
        db.pragma("journal_mode = WAL");
        db.pragma("synchronous = FULL");
        db.pragma("foreign_keys = ON");
        db.pragma("secure_delete = ON");
        requireTexts(db);
        const sound = isWhole(db);
        if (!sound) db.pragma("query_only = ON");
        return new SqliteDatabase(db, file, wait, sound ? null : engineFailures.readOnlyDamaged);
      } catch (error) {
        const failure = translate(error);
        if (failure.failure.code !== "database-locked" || Date.now() > deadline) throw failure;
        await pause(oneTry);
      }
  }

  read<T>(_scope: unknown, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#transact("BEGIN DEFERRED", work));
  }

  write<T>(_scope: unknown, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#transact("BEGIN IMMEDIATE", work));
  }

  /** Runs the statements of a migration and marks the version, whole or not at all. */
  migrate(from: number, steps: readonly string[]): Promise<void> {
    return this.#inTurn(() =>
      this.#transact("BEGIN IMMEDIATE", async () => {
        // Another program may have done it in the meantime.
        if (((await this.#userVersion()) ?? 0) !== from) return;
        for (const step of steps) this.#db.exec(step);
        this.#db.exec(`PRAGMA user_version = ${from + steps.length}`);
      }),
    );
  }

  version(): Promise<number | null> {
    return this.#inTurn(() => {
      this.#requireSameFile();
      return this.#userVersion();
    });
  }

  scrub(): Promise<void> {
    return this.#inTurn(() => {
      // Deleted content is overwritten (secure_delete), also in the log once that is emptied; a reader elsewhere may delay it.
      this.#prepare("PRAGMA wal_checkpoint(TRUNCATE)").all([]);
      return Promise.resolve();
    });
  }

  close(): Promise<void> {
    return this.#inTurn(() => {
      this.#statements.clear();
      this.#db.close();
      return Promise.resolve();
    });
  }

  #userVersion(): Promise<number | null> {
    const [row] = this.#prepare("PRAGMA user_version").all([]) as readonly Row[];
    const version = Number(row?.["user_version"]);
    return Promise.resolve(version === 0 ? null : version);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work).catch((error: unknown) => {
      throw translate(error);
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #transact<T>(begin: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.#requireSameFile();
    await this.#begin(begin);
    try {
      const result = await work(this.#transaction);
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      // A full disk has undone the transaction already.
      if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  /** What is written into a file that was moved or replaced under this program, by a backup brought back, would be lost with it. */
  #requireSameFile(): void {
    if (identityOf(this.#file) !== this.#opened) throw new StoreFailure(engineFailures.replaced);
  }

  /** Waits for other programs without holding up this one. */
  async #begin(begin: string): Promise<void> {
    const deadline = Date.now() + this.#patience;
    for (;;)
      try {
        this.#db.exec(begin);
        return;
      } catch (error) {
        if (!codeOf(error).startsWith("SQLITE_BUSY") || Date.now() > deadline) throw error;
        await pause(oneTry);
      }
  }

  readonly #transaction: Transaction = {
    forUpdate: "",
    kept: inOnePiece,
    all: (sql, ...values) => {
      requirePlainText(values);
      return Promise.resolve(this.#prepare(sql).all([...values]) as readonly Row[]);
    },
    run: (sql, ...values) => {
      requirePlainText(values);
      return Promise.resolve(this.#prepare(sql).run([...values]).changes);
    },
    turnTo: () => Promise.resolve(),
  };

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size > 200) this.#statements.clear();
    // Numbered places are `?1` here.
    const statement = this.#db.prepare(sql.replace(/\$(\d+)/gu, "?$1"));
    this.#statements.set(sql, statement);
    return statement;
  }
}

/**
 * Refuses a file in whose small tables a text is no UTF-8: reading it as a text would end this program. Entries are read as bytes,
 * so one of them does not keep the others from being read.
 */
function requireTexts(db: Sqlite.Database): void {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const all = (sql: string): readonly (readonly unknown[])[] => db.prepare(sql).raw().all([]) as readonly unknown[][];
  const check = (value: unknown): string =>
    value instanceof ArrayBuffer || value instanceof Uint8Array ? utf8.decode(value) : "";
  try {
    const tables = all("SELECT CAST(name AS BLOB), CAST(sql AS BLOB) FROM sqlite_schema WHERE type = 'table'");
    for (const [name, sql] of tables) {
      const table = check(name);
      const columns = [...check(sql).matchAll(/^\s+(\w+) TEXT\b/gmu)].map(
        ([, column = ""]) => `CAST(${column} AS BLOB)`,
      );
      if (table === "entry" || columns.length === 0) continue;
      for (const row of all(`SELECT ${columns.join(", ")} FROM ${table}`)) row.forEach(check);
    }
  } catch (error) {
    if (error instanceof TypeError) throw new StoreFailure(engineFailures.damaged, error);
    // What the engine itself finds damaged is told by its own check.
    if (!codeOf(error).startsWith("SQLITE_CORRUPT")) throw error;
  }
}

/** Whether the file passes the engine's own check of its pages. */
function isWhole(db: Sqlite.Database): boolean {
  try {
    const [found] = db.prepare("PRAGMA quick_check(1)").all([]) as readonly Row[];
    return found?.["quick_check"] === "ok";
  } catch (error) {
    const code = codeOf(error);
    if (code.startsWith("SQLITE_CORRUPT")) return false;
    throw error;
  }
}

/** Texts as bytes, all of a row in one piece beside how long each is: to hand over each for itself takes as long as to read them all. */
function inOnePiece(columns: readonly string[]): string {
  const lengths = columns.map((column) => `octet_length(${column}) AS ${column}`);
  return `${lengths.join(", ")}, CAST(${columns.map((column) => `coalesce(${column}, '')`).join(" || ")} AS BLOB) AS kept`;
}

/** Which file stands under a name; empty where none does. */
function identityOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? "" : `${found.dev} ${found.ino}`;
}

function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

function translate(error: unknown): Error & { readonly failure: { readonly code: string } } {
  if (error instanceof Error && "failure" in error) return error as StoreFailure;
  const code = codeOf(error);
  if (code === "SQLITE_FULL") return new StoreFailure(engineFailures.full, error);
  if (code.startsWith("SQLITE_READONLY")) return new StoreFailure(engineFailures.readOnly, error);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new StoreFailure(engineFailures.locked, error);
  if (code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY")
    return new StoreFailure(engineFailures.clash, error);
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB")
    return new StoreFailure(engineFailures.damaged, error);
  return new StoreFailure(engineFailures.unknown, error);
}

function notOpened(folder: string, error: unknown): StoreFailure {
  const code = codeOf(error);
  if (code === "EROFS" || code === "EACCES" || code === "EPERM")
    return new StoreFailure(failureOf(said("database-read-only.folder"), { file: folder }), error);
  if (code === "ENOSPC") return new StoreFailure({ ...engineFailures.full, file: folder }, error);
  return new StoreFailure(failureOf(said("database-failed.folder", { reason: code }), { file: folder }), error);
}
