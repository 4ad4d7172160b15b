import type { Migration } from "./migration.ts";

/**
 * Sessions that their owner can tell apart and end, and whose token changes in place; invitations to sign in anew. An id that is
 * made of the kept hash of a token tells nothing of the token.
 */
const changes = `
ALTER TABLE session ADD COLUMN id TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN opened TEXT;
ALTER TABLE session ADD COLUMN seen TEXT;
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
-- The token before the present one, for requests that were on their way when it changed.
ALTER TABLE session ADD COLUMN former_hash TEXT;
ALTER TABLE session ADD COLUMN former_until TEXT;
UPDATE session SET id = substr(token_hash, 1, 24);
CREATE UNIQUE INDEX session_id ON session (id);
CREATE INDEX session_former ON session (former_hash) WHERE former_hash IS NOT NULL;
-- The account whose lost credential it replaces; NULL: it makes a new member.
ALTER TABLE invitation ADD COLUMN account TEXT REFERENCES account;
CREATE INDEX invitation_process ON invitation (process) WHERE used IS NULL;
CREATE INDEX invitation_account ON invitation (account) WHERE used IS NULL;
`;

/** Accounts people can live with. */
export const accounts: Migration = {
  sqlite: changes,
  // The owner, too, is held to the tables' policies.
  postgres: `SET LOCAL parley.scope = 'accounts';${changes.replaceAll(/ TEXT(?= NOT NULL|;| REFERENCES)/gu, ' TEXT COLLATE "C"')}`,
  rights: `
GRANT UPDATE (token_hash, expires, seen, former_hash, former_until) ON session TO :app;
GRANT UPDATE (account) ON member TO :app;
`,
};
