import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { KindTable } from "../core/record/kind.ts";
import { kinds as allKinds } from "../core/record/parts.ts";
import type { Store } from "./contract.ts";
import { PostgresDatabase } from "./engines/postgres.ts";
import { SqliteDatabase } from "./engines/sqlite.ts";
import { answer, refuse } from "./failures.ts";
import { migrations, schemaVersion } from "./migrations/index.ts";
import type { StorePlace } from "./place.ts";
import { rulesOf } from "./record/rules.ts";
import { createStore } from "./store.ts";
import { requireVersion } from "./versions.ts";

export type * from "./contract.ts";
export { storePlace, type StorePlace } from "./place.ts";
export { StoreFailure } from "./failures.ts";
export { migratePostgres, type Migrated } from "./migrate.ts";
export { mostBodyBytes, mostEntries, mostFileBytes, mostSince } from "./contract.ts";

/**
 * Opens what is kept. A SQLite folder is made and brought up to date by itself; a PostgreSQL database must have been migrated by
 * its owner (`parley migrate`) and is used as a role that owns nothing.
 */
export async function openStore(place: StorePlace, kinds: KindTable = allKinds): Promise<Result<Store>> {
  const rules = rulesOf(kinds);
  if ("postgres" in place) {
    const database = await answer(() => openPostgres(place.postgres));
    return database.ok ? ok(createStore(database.value, rules)) : database;
  }
  const database = await answer(() => openSqlite(place.sqlite));
  return database.ok ? ok(createStore(database.value, rules)) : database;
}

/** The SQLite file of a folder, brought up to date. */
export async function openSqlite(folder: string, wait?: number): Promise<SqliteDatabase> {
  const database = await SqliteDatabase.open(folder, wait);
  try {
    const version = await database.version();
    // What is damaged is not touched: an older one can be read as it is.
    if (database.damage !== null && version !== null && version <= schemaVersion) return database;
    if (version === null || version < schemaVersion)
      await database.migrate(
        version ?? 0,
        migrations.slice(version ?? 0).map(({ sqlite }) => sqlite),
      );
    const right = requireVersion(await database.version());
    if (!right.ok) refuse({ ok: false, failure: { ...right.failure, file: folder } });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A migrated PostgreSQL database, used as a role that row-level security holds. */
export async function openPostgres(url: string, lockWait?: number): Promise<PostgresDatabase> {
  const database = new PostgresDatabase(url, lockWait);
  try {
    const right = requireVersion(await database.version());
    if (!right.ok) refuse(right);
    const weakness = await database.weakness();
    if (weakness !== null) refuse(failed(said("role-too-strong", { why: weakness })));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
