import pg from "pg";
import { failed, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { hostsOf } from "./engines/hosts.ts";
import { translate } from "./engines/postgres.ts";
import { answer, refuse } from "./failures.ts";
import { migrations, schemaVersion } from "./migrations/index.ts";

/** What a migration did. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
}

/**
 * Brings a PostgreSQL database up to date, as its owner, and gives the application's role what it needs and nothing more. Whole or
 * not at all; several at the same time wait for one another.
 */
export function migratePostgres(ownerUrl: string, appRole: string): Promise<Result<Migrated>> {
  return answer(async () => {
    const client = new pg.Client({ connectionString: hostsOf(ownerUrl)[0] ?? ownerUrl, connectionTimeoutMillis: 5000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return await migrateOn(client, appRole);
    } catch (error) {
      throw translate(error);
    } finally {
      await client.end().catch(() => undefined);
    }
  });
}

async function migrateOn(client: pg.Client, appRole: string): Promise<Migrated> {
  const role = await client.query<{ me: string; num: number; above: boolean }>(
    "SELECT current_user AS me, current_setting('server_version_num')::int AS num, rolname, rolsuper OR rolbypassrls AS above" +
      " FROM pg_catalog.pg_roles WHERE rolname = $1",
    [appRole],
  );
  const [found] = role.rows;
  if (found === undefined) refuse(failed(said("no-role", { role: appRole })));
  if (found.num < 150_000) refuse(failed(said("database-too-old")));
  if (found.above || found.me === appRole) refuse(failed(said("role-too-strong.migrating", { role: appRole })));
  await client.query("BEGIN; SET LOCAL lock_timeout = 10000");
  try {
    await client.query("CREATE SCHEMA IF NOT EXISTS parley; SET LOCAL search_path = parley");
    await client.query(
      "CREATE TABLE IF NOT EXISTS schema_version (one boolean PRIMARY KEY CHECK (one), version integer NOT NULL)",
    );
    await client.query("LOCK TABLE schema_version IN ACCESS EXCLUSIVE MODE");
    const { rows } = await client.query<{ version: number }>("SELECT version FROM schema_version");
    const from = rows[0]?.version ?? 0;
    if (from > schemaVersion) refuse(failed(said("database-newer", { version: from, known: schemaVersion })));
    for (const { postgres } of migrations.slice(from)) await client.query(postgres);
    for (const { rights } of migrations) await client.query(rights.replaceAll(":app", pg.escapeIdentifier(appRole)));
    await client.query(
      "INSERT INTO schema_version (one, version) VALUES (true, $1) ON CONFLICT (one) DO UPDATE SET version = $1",
      [schemaVersion],
    );
    await client.query("COMMIT");
    return { from, to: schemaVersion };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
