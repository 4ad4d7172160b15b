import Sqlite from "libsql";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Result } from "../../src/core/common/result.ts";
import type { Store } from "../../src/store/contract.ts";
import type { Database } from "../../src/store/database.ts";
import { migratePostgres, openPostgres, openStore, storePlace } from "../../src/store/index.ts";
import { schemaVersion } from "../../src/store/migrations/index.ts";
import { createStore } from "../../src/store/store.ts";
import {
  at,
  code,
  engines,
  enrol,
  north,
  note,
  office,
  rules,
  sole,
  value,
  type Place,
  sqlitePlace,
} from "./engines.ts";

const write = (store: Store, id: string): Promise<Result<unknown>> =>
  store.append("talks", office, "table", 0, [note(id, "x".repeat(50_000)), note(`${id}2`, "two")], at(1));

/** That nothing of what was refused is there, and that writing goes on once the trouble is over. */
async function nothingThereAndGoesOn(store: Store): Promise<void> {
  expect(value(await store.heads("talks", sole))).toEqual([]);
  expect(value(await store.read("talks", sole, {}, 9))).toEqual([]);
  value(await write(store, "after"));
  expect(value(await store.read("talks", sole, {}, 9))).toHaveLength(2);
}

async function prepared(place: Place, wait?: number): Promise<{ readonly store: Store; readonly database: Database }> {
  const database = await place.database(wait);
  const store = createStore(database, rules);
  value(await store.createProcess("talks", at(0)));
  await enrol(store, "talks", office, north);
  return { store, database };
}

describe("trouble with SQLite", () => {
  let place: Place;
  let folder: string;

  const fresh = async (): Promise<void> => {
    place = await sqlitePlace();
    folder = place.folder ?? "";
  };
  const pragma = (database: Database, text: string): Promise<unknown> =>
    database.read("accounts", (tx) => tx.all(`PRAGMA ${text}`));

  it("full: says so, keeps nothing in part, goes on when there is room", async () => {
    await fresh();
    const { store, database } = await prepared(place);
    const [pages] = (await pragma(database, "page_count")) as readonly { readonly page_count: number }[];
    await pragma(database, `max_page_count = ${(pages?.page_count ?? 0) + 3}`);
    expect(code(await write(store, "a"))).toBe("database-full");
    await pragma(database, "max_page_count = 100000");
    await nothingThereAndGoesOn(store);
    await place.close();
  });

  it("moved or replaced under it: nothing is written that would be lost, and nothing is read as if it still stood", async () => {
    await fresh();
    const { store } = await prepared(place);
    const [file, aside] = [join(folder, "parley.db"), join(folder, "aside.db")];
    renameSync(file, aside);
    expect(code(await write(store, "a"))).toBe("database-replaced");
    expect(code(await store.ready())).toBe("database-replaced");
    await expect(store.credentials("nora")).rejects.toMatchObject({ failure: { code: "database-replaced" } });
    copyFileSync(aside, file);
    expect(code(await write(store, "a"))).toBe("database-replaced");
    expect(code(await store.heads("talks", sole))).toBe("database-replaced");
    rmSync(file);
    renameSync(aside, file);
    await nothingThereAndGoesOn(store);
    await place.close();
  });

  it("read-only: says so and goes on when it may be written", async () => {
    await fresh();
    const { store, database } = await prepared(place);
    await pragma(database, "query_only = 1");
    expect(code(await write(store, "a"))).toBe("database-read-only");
    await pragma(database, "query_only = 0");
    await nothingThereAndGoesOn(store);
    await place.close();
  });

  it("locked by another program: waits without holding up this one, then says so; readers go on", async () => {
    await fresh();
    const { store } = await prepared(place, 300);
    const other = new Sqlite(join(folder, "parley.db"));
    other.exec("BEGIN IMMEDIATE");
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    expect(code(await write(store, "a"))).toBe("database-locked");
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(1);
    other.exec("ROLLBACK");
    other.close();
    await nothingThereAndGoesOn(store);
    await place.close();
  });

  it("of a newer version, damaged, or no folder: refused, and left as it is", async () => {
    await fresh();
    await prepared(place);
    const raw = new Sqlite(join(folder, "parley.db"));
    raw.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
    const newer = await openStore({ sqlite: folder });
    expect(newer).toMatchObject({ ok: false, failure: { code: "database-newer", file: folder } });
    expect(raw.prepare("PRAGMA user_version").all([])).toEqual([{ user_version: schemaVersion + 1 }]);
    raw.close();
    await place.close();

    const other = mkdtempSync(join(tmpdir(), "parley-bad-"));
    writeFileSync(join(other, "parley.db"), "no database, but something that somebody wrote ".repeat(40));
    expect(code(await openStore({ sqlite: other }))).toBe("database-damaged");
    expect(code(await openStore({ sqlite: join(other, "parley.db", "below") }))).toBe("database-failed");
    rmSync(other, { recursive: true, force: true });
  });

  it("a kept file whose bytes were changed on the disk is not handed out", async () => {
    await fresh();
    const { store } = await prepared(place);
    const bytes = Buffer.from("as it was");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    value(await store.putFile("talks", office, "table", { sha256, name: "page.html", type: "text/html", bytes }));
    const raw = new Sqlite(join(folder, "parley.db"));
    raw.exec("UPDATE piece SET bytes = CAST('as it wos' AS BLOB)");
    raw.close();
    expect(await store.getFile("talks", north, "table", sha256)).toMatchObject({
      ok: false,
      failure: { code: "damaged-file", file: "page.html" },
    });
    await place.close();
  });

  it("opened by several at once for the first time: one makes the tables", async () => {
    const shared = mkdtempSync(join(tmpdir(), "parley-first-"));
    const stores = (await Promise.all(Array.from({ length: 4 }, () => openStore({ sqlite: shared })))).map(value);
    await Promise.all(stores.map(async (store) => value(await store.ready())));
    await Promise.all(stores.map((store) => store.close()));
    rmSync(shared, { recursive: true, force: true });
  });
});

describe("trouble with PostgreSQL", () => {
  const postgres = engines[1];
  const test = it.skipIf(postgres?.missing !== undefined);
  let place: Place;
  let store: Store;
  let above: pg.Client;

  beforeAll(async () => {
    if (postgres === undefined || postgres.missing !== undefined) return;
    place = await postgres.place();
    ({ store } = await prepared(place, 200));
    above = new pg.Client({ connectionString: place.superuser });
    above.on("error", () => undefined);
    await above.connect();
    await above.query("SET search_path = parley");
  });
  afterAll(async () => {
    await above?.end();
    await place?.close();
  });

  test("locked, full, read-only, ended in mid-write: says so, keeps nothing in part, goes on afterwards", async () => {
    await above.query("BEGIN; LOCK TABLE entry IN ACCESS EXCLUSIVE MODE");
    expect(code(await write(store, "a"))).toBe("database-locked");
    await above.query("ROLLBACK");

    const breaks = async (statement: string): Promise<string> => {
      await above.query(
        `CREATE OR REPLACE FUNCTION public.break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${statement} END $$;` +
          "CREATE OR REPLACE TRIGGER breaks AFTER UPDATE ON head FOR EACH ROW EXECUTE FUNCTION public.break()",
      );
      return code(await write(store, "a"));
    };
    // As the server itself says when its disk is full.
    expect(await breaks("RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full';")).toBe("database-full");
    expect(await breaks("RAISE EXCEPTION 'going down' USING ERRCODE = 'admin_shutdown';")).toBe("database-away");
    expect(await breaks("RAISE EXCEPTION 'bad page' USING ERRCODE = 'data_corrupted';")).toBe("database-damaged");
    expect(await breaks("PERFORM 1 / 0; RETURN NULL;")).toBe("database-failed");
    await above.query("DROP TRIGGER breaks ON head");

    const app = new URL(place.app ?? "").username;
    await above.query(`ALTER ROLE ${app} SET default_transaction_read_only = on`);
    const again = await place.open();
    expect(code(await write(again, "a"))).toBe("database-read-only");
    await above.query(`ALTER ROLE ${app} RESET default_transaction_read_only`);
    await nothingThereAndGoesOn(store);
  });

  test("lets the application's role rewrite and delete nothing of the record", async () => {
    const app = new pg.Client({ connectionString: place.app });
    await app.connect();
    const tries = [
      "UPDATE entry SET signed = 'forged'",
      "UPDATE entry SET hash = 'forged'",
      "DELETE FROM entry",
      "DELETE FROM head",
      "DELETE FROM member",
      "UPDATE member SET capacity = 'secretariat'",
      "UPDATE invitation SET expires = '9999'",
      "TRUNCATE entry",
      "ALTER TABLE entry DISABLE ROW LEVEL SECURITY",
      "DROP POLICY seen ON entry",
      "CREATE TABLE mine (a int)",
    ];
    for (const statement of tries) {
      await app.query("BEGIN; SET LOCAL search_path = parley; SET LOCAL parley.scope = 'accounts'");
      await expect(app.query(statement), statement).rejects.toMatchObject({
        code: expect.stringMatching(/42501|3F000/u),
      });
      await app.query("ROLLBACK");
    }
    // Without saying for whom, nothing is seen; nor after a transaction that said so.
    await app.query("SET search_path = parley");
    const seen = async (table: string): Promise<number> =>
      Number((await app.query(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);
    for (const table of [
      "process",
      "head",
      "entry",
      "file",
      "piece",
      "member",
      "invitation",
      "credential",
      "session",
      "account",
      "challenge",
    ])
      expect(await seen(table), table).toBe(0);
    await app.query("BEGIN; SET LOCAL parley.process = 'talks'; SET LOCAL parley.capacity = 'sole'");
    expect(await seen("entry")).toBe(2);
    await expect(app.query("UPDATE entry SET body = '{}'")).rejects.toMatchObject({ code: "42501" });
    await app.query("ROLLBACK");
    expect(await seen("entry")).toBe(0);
    await app.end();
  });

  test("opens only a database that was migrated, for a role that row-level security holds", async () => {
    if (postgres === undefined) return;
    expect(code(await openStore({ postgres: place.superuser ?? "" }))).toBe("role-too-strong");
    expect(code(await openStore({ postgres: place.owner ?? "" }))).toBe("role-too-strong");
    const url = new URL(place.app ?? "");
    url.password = "wrong";
    expect(code(await openStore({ postgres: url.href }))).toBe("database-refused");
    url.port = "1";
    expect(code(await openStore({ postgres: url.href }))).toBe("database-away");
    const role = new URL(place.app ?? "").username;
    const owner = place.owner ?? "";
    expect(value(await migratePostgres(owner, role))).toEqual({ from: schemaVersion, to: schemaVersion });
    expect(code(await migratePostgres(owner, "no_such_role"))).toBe("no-role");
    expect(code(await migratePostgres(owner, "postgres"))).toBe("role-too-strong");
    expect(code(await migratePostgres(owner, new URL(owner).username))).toBe("role-too-strong");
    await above.query(`UPDATE schema_version SET version = ${schemaVersion + 1}`);
    expect(code(await openStore({ postgres: place.app ?? "" }))).toBe("database-newer");
    expect(code(await store.ready())).toBe("database-newer");
    expect(code(await migratePostgres(owner, role))).toBe("database-newer");
    await above.query(`UPDATE schema_version SET version = ${schemaVersion}`);
    value(await store.ready());
    await above.query("ALTER TABLE parley.file NO FORCE ROW LEVEL SECURITY");
    expect(code(await openStore({ postgres: place.app ?? "" }))).toBe("role-too-strong");
    await above.query("ALTER TABLE parley.file FORCE ROW LEVEL SECURITY");
    const empty = new URL(place.app ?? "");
    empty.pathname = "/postgres";
    expect(code(await openStore({ postgres: empty.href }))).toBe("database-older");
  });

  test("finds the host that answers among several", async () => {
    const url = (place.app ?? "").replace(/@([^/]+)/u, "@127.0.0.1:1,$1");
    const database = await openPostgres(url);
    value(await createStore(database, rules).ready());
    await database.close();
  });
});

it("names the place by the environment", () => {
  expect(storePlace({ DATABASE_URL: "postgres://x", PARLEY_DATA: "/y" })).toEqual({ postgres: "postgres://x" });
  expect(storePlace({ DATABASE_URL: "", PARLEY_DATA: "/y" })).toEqual({ sqlite: "/y" });
  expect("sqlite" in storePlace({})).toBe(true);
});
