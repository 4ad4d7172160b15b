import type { Migration } from "./migration.ts";
import { policies, setting } from "./0001-record.ts";

/**
 * Where people are told that something waits, and what is on its way there. "secret" signs what is sent and the links in it; "known"
 * is a JSON list of what was told; "body" of a message holds numbers by process and no words.
 */
const tables = `
CREATE TABLE notice_address (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'webhook')),
  address TEXT NOT NULL,
  pace TEXT NOT NULL CHECK (pace IN ('once', 'daily')),
  topics TEXT NOT NULL,
  language TEXT NOT NULL,
  zone TEXT NOT NULL,
  secret TEXT NOT NULL,
  made TEXT NOT NULL,
  confirmed TEXT,
  told TEXT NOT NULL,
  known TEXT NOT NULL,
  failed TEXT
);
CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL REFERENCES notice_address,
  kind TEXT NOT NULL CHECK (kind IN ('confirm', 'notice')),
  body TEXT NOT NULL,
  made TEXT NOT NULL,
  next TEXT NOT NULL,
  attempts INTEGER NOT NULL
);
`;
const indexes = `
CREATE INDEX notice_account ON notice_address (account);
CREATE INDEX outbox_next ON outbox (next);
CREATE INDEX outbox_address ON outbox (address);
-- Who signs in elsewhere is one account here; "id" is the issuer and what it calls the person.
CREATE UNIQUE INDEX signed_in_elsewhere ON credential (id) WHERE kind = 'oidc';
`;

const accounts = `${setting("scope")} = 'accounts'`;

/** Messages to people, and signing in with an identity provider. */
export const messages: Migration = {
  sqlite: `${tables.replaceAll(/\);\n/gu, ") STRICT;\n")}${indexes}`,
  postgres: `${tables.replaceAll("TEXT", 'TEXT COLLATE "C"')}${indexes}${policies("notice_address", accounts, accounts)}${policies("outbox", accounts, accounts)}`,
  rights: "GRANT SELECT, INSERT, UPDATE, DELETE ON notice_address, outbox TO :app;",
};
