import type { Failure } from "../core/common/result.ts";
import type { Audience } from "./contract.ts";

/** What may stand in a statement's places. */
export type Value = string | number | Uint8Array | null;

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** For whom a transaction is run; PostgreSQL's row-level security holds it to that, whatever the statements say. */
export type Scope =
  /** A member's (or the one person's) view of one process. */
  | { readonly process: string; readonly audience: Audience }
  /** Accounts, invitations, sessions and members; nothing of the record. */
  | "accounts"
  /** How far rooms have come, to tell servers that there is something new. */
  | "watch";

/** Statements inside one transaction. Places are written `$1`, `$2` …; no text may hold U+0000 or half a surrogate pair. */
export interface Transaction {
  /** What follows a `select` to lock its rows; empty where a writer has the database to itself. */
  readonly forUpdate: string;
  /**
   * How texts of a row are selected that may be damaged: as the bytes that are kept, where the engine would not survive them as texts.
   * `keptOf` reads either.
   */
  kept(columns: readonly string[]): string;
  /** The rows of a statement. */
  all(sql: string, ...values: readonly Value[]): Promise<readonly Row[]>;
  /** Runs a statement and says how many rows it changed. */
  run(sql: string, ...values: readonly Value[]): Promise<number>;
  /** For whom the statements that follow are run: a copy of everything goes through all in one transaction. */
  turnTo(scope: Scope): Promise<void>;
}

/** One of the two engines. All failures of an engine arrive as `StoreFailure`. */
export interface Database {
  /** Why it failed its own check when it was opened: then it is only read. Null where it passed. */
  readonly damage: Failure | null;
  /** Runs `work` on one unchanging view. */
  read<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs `work` whole or, where it throws, not at all; resolves once it is on disk. */
  write<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** The version of the schema; null for an empty database. */
  version(): Promise<number | null>;
  /** After an erasure: removes what is left of it in the engine's own files as far as the engine can. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** `($3, $4), ($5, $6)`: places for `rows` rows of `columns` columns, from number `from`. */
export function places(rows: number, columns: number, from = 1): string {
  const row = (at: number): string =>
    `(${Array.from({ length: columns }, (_, column) => `$${from + at * columns + column}`).join(", ")})`;
  return Array.from({ length: rows }, (_, at) => row(at)).join(", ");
}

/** Cuts a list into pieces of at most `size`. */
export function* chunks<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** A column that holds text; what is no UTF-8 in it shows as U+FFFD. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === "string") return value;
  if (value instanceof ArrayBuffer || value instanceof Uint8Array) return utf8.decode(value);
  throw new TypeError(`column ${column} holds no text`);
}

/** A column that holds text or nothing. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null || row[column] === undefined ? null : textOf(row, column);
}

/** Texts that were selected as they are kept: a column each, or how long each is and all in one piece. */
export function keptOf<C extends string>(row: Row, columns: readonly C[]): Readonly<Record<C, string | null>> {
  const texts = {} as Record<C, string | null>;
  let from = 0;
  for (const column of columns) {
    const length = row[column];
    if (typeof length !== "number") texts[column] = textOrNull(row, column);
    else {
      texts[column] = utf8.decode(new Uint8Array(row["kept"] as ArrayBuffer, from, length));
      from += length;
    }
  }
  return texts;
}

/** Bytes of a text that was selected as it is kept. */
export function lengthOf(row: Row, column: string): number {
  const kept = row[column];
  return typeof kept === "number" ? kept : typeof kept === "string" ? Buffer.byteLength(kept) : 0;
}

/** A column that holds a whole number. */
export function numberOf(row: Row, column: string): number {
  const value = Number(row[column]);
  if (!Number.isSafeInteger(value)) throw new TypeError(`column ${column} holds no whole number`);
  return value;
}

/** A column that holds bytes. */
export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`column ${column} holds no bytes`);
}
