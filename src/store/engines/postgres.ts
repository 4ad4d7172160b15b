import pg from "pg";
import { failureOf } from "../../core/common/result.ts";
import { said, type Said } from "../../core/common/said.ts";
import type { Database, Row, Scope, Transaction, Value } from "../database.ts";
import { engineFailures, Refused, StoreFailure } from "../failures.ts";
import { hostsOf } from "./hosts.ts";
import { requirePlainText } from "./text.ts";

/** Most connections of one server. */
const connections = 10;
/** Longest wait for a connection, for a lock and for a statement, in milliseconds. */
const patience = { connect: 5000, lock: 5000, statement: 30_000 };

// pg hands out int8 as text: sequence numbers and sizes are safe integers.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: Parameters<typeof pg.types.getTypeParser>[0], format?: "text") =>
    oid === pg.types.builtins.INT8
      ? Number
      : (pg.types.getTypeParser(oid, format) as unknown)) as pg.CustomTypesConfig["getTypeParser"],
};

/**
 * A PostgreSQL database behind a pool of connections. Each transaction says for whom it is run, and the row-level security of the
 * tables holds it to that. Several hosts in the address are tried in turn until one takes writes, so a standby that was promoted
 * is found.
 */
export class PostgresDatabase implements Database {
  readonly #hosts: readonly string[];
  #at = 0;
  #pool: pg.Pool;

  /** It reads its own pages with checksums, or fails by itself. */
  readonly damage = null;
  readonly #lockWait: number;
  readonly #asked = new WeakSet<object>();

  constructor(url: string, lockWait = patience.lock) {
    this.#lockWait = lockWait;
    this.#hosts = hostsOf(url);
    this.#pool = poolOf(this.#hosts[0] ?? url);
  }

  read<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#transact("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", scope, work);
  }

  write<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#transact("BEGIN", scope, work);
  }

  async version(): Promise<number | null> {
    return this.#transact("BEGIN READ ONLY", "accounts", async (tx) => {
      const [found] = await tx.all(
        "SELECT count(*) AS found FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace" +
          " WHERE n.nspname = 'parley' AND c.relname = 'schema_version'",
      );
      if (found?.["found"] !== 1) return null;
      const [row] = await tx.all("SELECT version FROM schema_version");
      return row === undefined ? null : Number(row["version"]);
    });
  }

  /** Why row-level security would not hold for this role, or null where it holds. */
  async weakness(): Promise<Said | null> {
    return this.#transact("BEGIN READ ONLY", "accounts", async (tx) => {
      const [row] = await tx.all(
        "SELECT r.rolname, r.rolsuper OR r.rolbypassrls AS above," +
          " (SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace" +
          "  WHERE n.nspname = 'parley' AND c.relkind = 'r' AND pg_catalog.pg_has_role(r.oid, c.relowner, 'MEMBER')) AS owned," +
          " (SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace" +
          "  WHERE n.nspname = 'parley' AND c.relkind = 'r' AND c.relname <> 'schema_version'" +
          "  AND NOT (c.relrowsecurity AND c.relforcerowsecurity)) AS open" +
          " FROM pg_catalog.pg_roles r WHERE r.rolname = current_user",
      );
      if (row?.["above"] === true) return said("role-too-strong.above", { role: String(row["rolname"]) });
      if (row?.["owned"] !== 0) return said("role-too-strong.owner", { role: String(row?.["rolname"]) });
      return row["open"] === 0 ? null : said("role-too-strong.open");
    });
  }

  scrub(): Promise<void> {
    // The old row is removed by the database's own vacuum.
    return Promise.resolve();
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #transact<T>(begin: string, scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { client, pool } = await this.#connect();
    let broken = false;
    try {
      await client.query(`${begin}; ${settingsOf(scope, this.#lockWait)}`);
      const result = await work(transactionOn(client, this.#lockWait));
      await client.query("COMMIT");
      return result;
    } catch (error) {
      const failure = translate(error);
      broken = isAway(failure) || !(await rolledBack(client));
      if (isAway(failure) || codeOf(error) === "25006") this.#turnFrom(pool);
      throw failure;
    } finally {
      client.release(broken);
    }
  }

  /** A connection to the first host that answers and takes writes. */
  async #connect(): Promise<{ readonly client: pg.PoolClient; readonly pool: pg.Pool }> {
    for (let tries = 1; ; tries++) {
      const pool = this.#pool;
      try {
        const client = await pool.connect();
        if (await this.#takesWrites(client)) return { client, pool };
      } catch (error) {
        this.#turnFrom(pool);
        if (tries >= this.#hosts.length) throw translate(error);
        continue;
      }
      this.#turnFrom(pool);
      if (tries >= this.#hosts.length) throw new StoreFailure(engineFailures.readOnly);
    }
  }

  /** Asks a new connection, where there are several hosts, whether its host is a standby; a standby's is given back. */
  async #takesWrites(client: pg.PoolClient): Promise<boolean> {
    if (this.#hosts.length < 2 || this.#asked.has(client)) return true;
    try {
      const { rows } = await client.query<{ standby: boolean }>("SELECT pg_is_in_recovery() AS standby");
      if (rows[0]?.standby === false) {
        this.#asked.add(client);
        return true;
      }
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.release(true);
    return false;
  }

  /** Goes to the next host, once for all who found this one wanting. */
  #turnFrom(pool: pg.Pool): void {
    if (pool !== this.#pool || this.#hosts.length < 2) return;
    this.#at = (this.#at + 1) % this.#hosts.length;
    this.#pool = poolOf(this.#hosts[this.#at] ?? "");
    // Ends by itself once its connections have come back.
    void pool.end();
  }
}

function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: connections,
    connectionTimeoutMillis: patience.connect,
    application_name: "parley",
  });
  // A connection that breaks is replaced; whoever uses it hears of it from the statement that fails. Without listeners, the
  // whole program would end.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** `SET LOCAL` for one transaction; what is not said is empty, whatever the connection did before. */
function settingsOf(scope: Scope, lockWait: number): string {
  const named = typeof scope === "string" ? { scope } : { process: scope.process, ...audienceOf(scope.audience) };
  const values: Readonly<Record<string, string>> = {
    scope: "",
    process: "",
    capacity: "",
    party: "",
    member: "",
    ...named,
  };
  requirePlainText(Object.values(values));
  return [
    "SET LOCAL search_path = parley",
    `SET LOCAL lock_timeout = ${lockWait}`,
    `SET LOCAL statement_timeout = ${patience.statement}`,
    ...Object.entries(values).map(([name, value]) => `SET LOCAL parley.${name} = ${pg.escapeLiteral(value)}`),
  ].join("; ");
}

function audienceOf(audience: Exclude<Scope, string>["audience"]): Readonly<Record<string, string>> {
  const { capacity, member } = audience;
  return capacity === "delegate" ? { capacity, member, party: audience.party ?? "" } : { capacity, member };
}

function transactionOn(client: pg.PoolClient, lockWait: number): Transaction {
  const query = (sql: string, values: readonly Value[]): Promise<pg.QueryResult<Row>> => {
    requirePlainText(values);
    return client.query<Row>(sql, [...values]);
  };
  return {
    forUpdate: "FOR UPDATE",
    kept: (columns) => columns.join(", "),
    all: async (sql, ...values) => (await query(sql, values)).rows,
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
    turnTo: async (scope) => {
      await client.query(settingsOf(scope, lockWait));
    },
  };
}

async function rolledBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query("ROLLBACK");
    return true;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

function isAway(error: unknown): boolean {
  return error instanceof StoreFailure && error.failure.code === engineFailures.away.code;
}

/** An engine's error as a failure; programmer errors stay what they are. */
export function translate(error: unknown): unknown {
  if (error instanceof StoreFailure || error instanceof Refused) return error;
  const code = codeOf(error);
  if (code === "42501") return new Refused(notAllowed);
  if (code === "53100") return new StoreFailure(engineFailures.full, error);
  if (code === "25006") return new StoreFailure(engineFailures.readOnly, error);
  if (code === "55P03" || code === "57014" || code === "40001" || code === "40P01")
    return new StoreFailure(engineFailures.locked, error);
  if (code === "23505") return new StoreFailure(engineFailures.clash, error);
  if (code.startsWith("28") || code === "3D000") return new StoreFailure(engineFailures.refused, error);
  if (code.startsWith("XX")) return new StoreFailure(engineFailures.damaged, error);
  if (code.startsWith("08") || code.startsWith("57P") || code === "53300" || /^E[A-Z]+$/u.test(code))
    return new StoreFailure(engineFailures.away, error);
  if (/^[0-9A-Z]{5}$/u.test(code)) return new StoreFailure(engineFailures.unknown, error);
  if (error instanceof Error && /connection|timeout/iu.test(error.message))
    return new StoreFailure(engineFailures.away, error);
  return error;
}

/** Row-level security refused what the application let through: the same answer as that of the application. */
const notAllowed = failureOf(said("not-found"));
