import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Credential, NewSession, Session } from "../contract.ts";
import { textOf, type Transaction } from "../database.ts";
import { refuse } from "../failures.ts";
import { credentialId, sessionColumns, sessionOf } from "./rows.ts";

/** Most sessions that one account keeps open; the ones that expire first give way. */
const mostSessions = 20;

/** Opens a session, unless what it was proved by has been replaced meanwhile. */
export async function openSession(tx: Transaction, session: NewSession, proof: Credential | null): Promise<void> {
  const { id, tokenHash, account, opened, expires, device } = session;
  if (proof !== null && !(await stands(tx, proof))) refuse(failed(said("credential-ended")));
  // The one person of a machine alone came by no invitation.
  await tx.run("INSERT INTO account (account) VALUES ($1) ON CONFLICT DO NOTHING", account);
  await tx.run(
    "INSERT INTO session (id, token_hash, account, opened, seen, expires, device) VALUES ($1, $2, $3, $4, $4, $5, $6)",
    id,
    tokenHash,
    account,
    opened,
    expires,
    device,
  );
  await tx.run(
    "DELETE FROM session WHERE account = $1 AND id NOT IN" +
      ` (SELECT id FROM session WHERE account = $1 ORDER BY expires DESC LIMIT ${mostSessions})`,
    account,
  );
}

/** Whether a credential is still kept as it was read; who replaces it waits until this transaction has ended. */
async function stands(tx: Transaction, credential: Credential): Promise<boolean> {
  const { account, kind } = credential;
  const rows =
    credential.kind !== "passphrase"
      ? await tx.all(
          `SELECT id FROM credential WHERE account = $1 AND kind = $2 AND id = $3 ${tx.forUpdate}`,
          account,
          kind,
          credentialId(credential),
        )
      : await tx.all(
          `SELECT id FROM credential WHERE account = $1 AND kind = $2 AND salt = $3 AND secret = $4 ${tx.forUpdate}`,
          account,
          kind,
          credential.salt,
          credential.hash,
        );
  return rows.length > 0;
}

/** The session of a token, or of the one before it for as long as that serves. */
export async function sessionOfToken(tx: Transaction, hash: string, now: string): Promise<Session | null> {
  const [row] = await tx.all(
    `SELECT ${sessionColumns} FROM session` +
      " WHERE (token_hash = $1 OR (former_hash = $1 AND former_until > $2)) AND expires > $2",
    hash,
    now,
  );
  return row === undefined ? null : sessionOf(row);
}

/** The open sessions of an account, the one seen last first. */
export async function sessionsOf(tx: Transaction, account: string, now: string): Promise<readonly Session[]> {
  const rows = await tx.all(
    `SELECT ${sessionColumns} FROM session WHERE account = $1 AND expires > $2 ORDER BY coalesce(seen, '') DESC, id`,
    account,
    now,
  );
  return rows.map(sessionOf);
}

/** Ends the sessions of an account but one; the ids of those that ended. */
export async function closeOthers(tx: Transaction, account: string, kept: string): Promise<readonly string[]> {
  const rows = await tx.all("SELECT id FROM session WHERE account = $1 AND id <> $2", account, kept);
  await tx.run("DELETE FROM session WHERE account = $1 AND id <> $2", account, kept);
  return rows.map((row) => textOf(row, "id"));
}
