import type { Readmission } from "../contract.ts";
import { textOf, type Transaction } from "../database.ts";
import { notFound, refuse } from "../failures.ts";
import { dropAddresses } from "./messages.ts";
import { keepInvitation } from "./invitations.ts";
import { memberColumns, memberOf } from "./rows.ts";
import { closeOthers } from "./sessions.ts";

/**
 * Ends what an account signs in with, its sessions and what else was open in its place, and keeps an invitation to sign in anew.
 * An office acts in its own processes alone: seats that the account has elsewhere go on with the old credentials, under the
 * account `apart`, so that nobody comes by them with the link and nobody loses them by it. The ids of the sessions that ended.
 */
export async function readmit(tx: Transaction, readmission: Readmission): Promise<readonly string[]> {
  const { tokenHash, process, member, by, apart, expires, at } = readmission;
  const [row] = await tx.all(
    `SELECT ${memberColumns}, account FROM member WHERE process = $1 AND id = $2 AND removed IS NULL`,
    process,
    member,
  );
  if (row === undefined) refuse(notFound());
  const account = textOf(row, "account");
  // In this order: who takes up an earlier invitation, or signs in at this moment, is waited for and then ended.
  await tx.run("UPDATE invitation SET used = $2 WHERE account = $1 AND used IS NULL", account, at);
  // What programs came in with goes with the credentials, in every process: whoever had those may have had these.
  await tx.run("UPDATE access SET revoked = $2 WHERE account = $1 AND revoked IS NULL", account, at);
  // Where messages go may be what somebody else has set with them.
  await dropAddresses(tx, "account", account);
  const moved = await moveApart(tx, account, by, apart);
  if (moved) await tx.run("UPDATE credential SET account = $2 WHERE account = $1", account, apart);
  else await tx.run("DELETE FROM credential WHERE account = $1", account);
  const ended = await closeOthers(tx, account, "");
  const { name, capacity, party } = memberOf(row);
  const role = party === undefined ? { capacity } : { capacity, party };
  await keepInvitation(tx, { tokenHash, process, member, name, ...role, expires, account });
  return ended;
}

/** Gives the seats that lie outside of the processes of the account `by` to the account `apart`; false where there are none. */
async function moveApart(tx: Transaction, account: string, by: string, apart: string): Promise<boolean> {
  const elsewhere =
    "account = $1 AND removed IS NULL AND process NOT IN" +
    " (SELECT process FROM member WHERE account = $2 AND capacity = 'secretariat' AND removed IS NULL)";
  const rows = await tx.all(`SELECT process FROM member WHERE ${elsewhere}`, account, by);
  if (rows.length === 0) return false;
  await tx.run("INSERT INTO account (account) VALUES ($1)", apart);
  await tx.run(`UPDATE member SET account = $3 WHERE ${elsewhere}`, account, by, apart);
  return true;
}
