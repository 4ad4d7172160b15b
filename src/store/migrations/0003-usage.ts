import type { Migration } from "./migration.ts";
import { policies, setting } from "./0001-record.ts";

const table = `
-- What each member has added to a process since this table is kept.
CREATE TABLE usage (
  process TEXT NOT NULL REFERENCES process,
  member TEXT NOT NULL,
  rooms COUNT NOT NULL,
  entry_bytes COUNT NOT NULL,
  file_bytes COUNT NOT NULL,
  PRIMARY KEY (process, member)
)`;

const own = `process = ${setting("process")} AND member = ${setting("member")}`;

/** How much each member has added. */
export const usage: Migration = {
  sqlite: `${table.replaceAll("COUNT", "INTEGER")} STRICT;`,
  postgres: `${table.replaceAll("COUNT", "BIGINT").replaceAll("TEXT", 'TEXT COLLATE "C"')};\n${policies("usage", own, own)}`,
  rights: "GRANT SELECT, INSERT, UPDATE ON usage TO :app;",
};
