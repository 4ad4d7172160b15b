import type { Migration } from "./migration.ts";

/** What both engines hold, told once: `TEXT` sorts by its bytes, `BYTES` is the engine's type for them. */
const tables = `
CREATE TABLE process (
  process TEXT NOT NULL PRIMARY KEY,
  created TEXT NOT NULL
);
-- The last entry of each room.
CREATE TABLE head (
  process TEXT NOT NULL REFERENCES process,
  room TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (process, room)
);
-- "signed" is the canonical text that "hash" is taken of; body and salt become NULL once lawfully erased.
CREATE TABLE entry (
  process TEXT NOT NULL,
  room TEXT NOT NULL,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  signed TEXT NOT NULL,
  body TEXT,
  salt TEXT,
  hash TEXT NOT NULL,
  PRIMARY KEY (process, room, seq),
  UNIQUE (process, room, id),
  FOREIGN KEY (process, room) REFERENCES head
);
CREATE TABLE file (
  process TEXT NOT NULL REFERENCES process,
  room TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,
  PRIMARY KEY (process, room, sha256)
);
CREATE TABLE piece (
  process TEXT NOT NULL,
  room TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  part INTEGER NOT NULL,
  bytes BYTES NOT NULL,
  PRIMARY KEY (process, room, sha256, part),
  FOREIGN KEY (process, room, sha256) REFERENCES file ON DELETE CASCADE
);
CREATE TABLE account (
  account TEXT NOT NULL PRIMARY KEY
);
-- "id" is empty for the one passphrase of an account.
CREATE TABLE credential (
  account TEXT NOT NULL REFERENCES account,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  salt TEXT,
  secret TEXT,
  public_key BYTES,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL,
  PRIMARY KEY (account, kind, id)
);
CREATE UNIQUE INDEX passkey ON credential (id) WHERE kind = 'passkey';
CREATE TABLE member (
  process TEXT NOT NULL REFERENCES process,
  id TEXT NOT NULL,
  account TEXT NOT NULL REFERENCES account,
  name TEXT NOT NULL,
  capacity TEXT NOT NULL CHECK (capacity IN ('secretariat', 'delegate', 'observer')),
  party TEXT CHECK ((party IS NOT NULL) = (capacity = 'delegate')),
  removed TEXT,
  PRIMARY KEY (process, id)
);
CREATE UNIQUE INDEX one_capacity ON member (process, account) WHERE removed IS NULL;
CREATE INDEX member_account ON member (account);
CREATE TABLE invitation (
  token_hash TEXT NOT NULL PRIMARY KEY,
  process TEXT NOT NULL REFERENCES process,
  member TEXT NOT NULL,
  name TEXT NOT NULL,
  capacity TEXT NOT NULL,
  party TEXT,
  expires TEXT NOT NULL,
  used TEXT
);
CREATE TABLE challenge (
  hash TEXT NOT NULL PRIMARY KEY,
  expires TEXT NOT NULL
);
CREATE TABLE session (
  token_hash TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account,
  expires TEXT NOT NULL
);
CREATE INDEX session_account ON session (account, expires);
`;

/** What a transaction said of itself. */
export const setting = (name: string): string => `nullif(current_setting('parley.${name}', true), '')`;

const process = `process = ${setting("process")}`;
const scope = (name: string): string => `${setting("scope")} = '${name}'`;
const inChannel = (token: string): string =>
  `room LIKE 'channel/%' AND ${token} = ANY (string_to_array(split_part(room, '/', 2), '+'))`;

/** The room rule of core/record/permissions once more, in the words of the database. */
const enters = `${process} AND CASE ${setting("capacity")}
  WHEN 'sole' THEN true
  WHEN 'secretariat' THEN room IN ('public', 'table', 'secretariat') OR room LIKE 'confidence/%'
    OR (${inChannel("'secretariat'")})
  WHEN 'delegate' THEN room IN ('public', 'table') OR room = 'confidence/' || ${setting("party")}
    OR room = 'caucus/' || ${setting("party")} OR (${inChannel(setting("party"))})
  WHEN 'observer' THEN room = 'public'
  ELSE false END`;

/** Observers write nothing, delegates nothing in public. What kinds may stand where is the application's part. */
const writes = `${enters} AND CASE ${setting("capacity")}
  WHEN 'delegate' THEN room <> 'public' WHEN 'observer' THEN false ELSE true END`;

/** Row-level security of a table: what is seen, and what may be added, changed and deleted. */
export function policies(table: string, using: string, check: string, changed = check): string {
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY seen ON ${table} FOR SELECT USING (${using});
CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${check});
CREATE POLICY changed ON ${table} FOR UPDATE USING (${check}) WITH CHECK (${changed});
CREATE POLICY deleted ON ${table} FOR DELETE USING (${check});
`;
}

const accounts = scope("accounts");
const security = [
  // The one change of an entry is its erasure.
  policies("entry", enters, writes, `${writes} AND body IS NULL AND salt IS NULL`),
  ...["file", "piece"].map((table) => policies(table, enters, writes)),
  policies("head", `(${scope("watch")}) OR (${enters})`, writes),
  policies("process", `(${process}) OR ${accounts}`, `(${process} AND ${setting("capacity")} = 'sole') OR ${accounts}`),
  policies("member", `(${process}) OR ${accounts} OR ${scope("watch")}`, accounts),
  ...["account", "credential", "invitation", "challenge", "session"].map((table) =>
    policies(table, accounts, accounts),
  ),
].join("");

/** Rights of the application, by table: nothing that rewrites or deletes entries. */
const rights = `
GRANT USAGE ON SCHEMA parley TO :app;
GRANT SELECT ON schema_version TO :app;
GRANT SELECT, INSERT ON process, account TO :app;
GRANT SELECT, INSERT, UPDATE (seq, hash, at) ON head TO :app;
GRANT SELECT, INSERT, UPDATE (body, salt) ON entry TO :app;
GRANT SELECT, INSERT, DELETE ON file, piece, challenge, session TO :app;
GRANT SELECT, INSERT, UPDATE, DELETE ON credential TO :app;
GRANT SELECT, INSERT, UPDATE (removed) ON member TO :app;
GRANT SELECT, INSERT, UPDATE (used) ON invitation TO :app;
`;

/** Processes, rooms, entries, files and people. */
export const record: Migration = {
  sqlite: tables
    .replaceAll("BYTES", "BLOB")
    .replaceAll(/\);\n/gu, ") STRICT;\n")
    .replaceAll(/^(CREATE (?:UNIQUE )?INDEX.*)\) STRICT;$/gmu, "$1);"),
  postgres: tables.replaceAll("BYTES", "BYTEA").replaceAll("TEXT", 'TEXT COLLATE "C"') + security,
  rights,
};
