import type { Migration } from "./migration.ts";
import { policies, setting } from "./0001-record.ts";

/** "rooms" and "kinds" are JSON; rooms NULL: all that the member may enter. Ended ones are kept: they are what was done. */
const table = `
CREATE TABLE access (
  id TEXT NOT NULL PRIMARY KEY,
  token_hash TEXT NOT NULL,
  process TEXT NOT NULL REFERENCES process,
  member TEXT NOT NULL,
  account TEXT NOT NULL REFERENCES account,
  name TEXT NOT NULL,
  rooms TEXT,
  kinds TEXT NOT NULL,
  made TEXT NOT NULL,
  expires TEXT NOT NULL,
  seen TEXT,
  written INTEGER NOT NULL,
  revoked TEXT
)`;
const indexes = `
CREATE UNIQUE INDEX access_token ON access (token_hash);
CREATE INDEX access_member ON access (process, member);
CREATE INDEX access_account ON access (account);
`;

const accounts = `${setting("scope")} = 'accounts'`;

/** Tokens for programs. */
export const access: Migration = {
  sqlite: `${table} STRICT;${indexes}`,
  postgres: `${table.replaceAll("TEXT", 'TEXT COLLATE "C"')};${indexes}${policies("access", accounts, accounts)}`,
  rights: "GRANT SELECT, INSERT, UPDATE (account, seen, written, revoked) ON access TO :app;",
};
