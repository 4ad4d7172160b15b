import { failed } from "../../core/common/result.ts";
import { said, type Said } from "../../core/common/said.ts";
import { isRoom, OFFICE } from "../../core/record/permissions.ts";
import type { Capacity } from "../../core/record/room.ts";
import type { Credential, Invitation, Member } from "../contract.ts";
import type { Transaction } from "../database.ts";
import { notFound, refuse } from "../failures.ts";
import { addCredential } from "./credentials.ts";
import { invitationColumns, invitationOf, memberColumns, memberOf } from "./rows.ts";

/** Makes an invitation of a new member. */
export async function invite(tx: Transaction, invitation: Invitation): Promise<void> {
  const { process, member, capacity, party } = invitation;
  const wrong = roleFlaw(capacity, party);
  if (wrong !== null) refuse(failed(wrong));
  const known = await tx.all("SELECT process FROM process WHERE process = $1", process);
  if (known.length === 0) refuse(notFound());
  await requireNoMember(tx, process, member);
  await keepInvitation(tx, invitation);
}

/** Writes an invitation down. */
export async function keepInvitation(tx: Transaction, invitation: Invitation): Promise<void> {
  const { tokenHash, process, member, name, capacity, party, expires, account } = invitation;
  await tx.run(
    `INSERT INTO invitation (${invitationColumns}, used) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL)`,
    tokenHash,
    process,
    member,
    name,
    capacity,
    party ?? null,
    expires,
    account ?? null,
  );
}

/** What is wrong with a capacity and the party it is for, or null. */
function roleFlaw(capacity: Capacity, party: string | undefined): Said | null {
  if (capacity !== "delegate") return party === undefined ? null : said("wrong-role.no-party");
  if (party === undefined) return said("wrong-role.party");
  return party !== OFFICE && isRoom(`confidence/${party}`) ? null : said("wrong-role.name");
}

async function requireNoMember(tx: Transaction, process: string, member: string): Promise<void> {
  const rows = await tx.all("SELECT id FROM member WHERE process = $1 AND id = $2", process, member);
  if (rows.length > 0) refuse(failed(said("member-exists")));
}

/** The invitation of a token while it is unused and has not expired. */
export async function openInvitation(tx: Transaction, tokenHash: string, now: string): Promise<Invitation | null> {
  const [row] = await tx.all(
    `SELECT ${invitationColumns} FROM invitation WHERE token_hash = $1 AND used IS NULL AND expires > $2`,
    tokenHash,
    now,
  );
  return row === undefined ? null : invitationOf(row);
}

/** The invitations to a process that are unused and have not expired, by their end. */
export async function openInvitations(tx: Transaction, process: string, now: string): Promise<readonly Invitation[]> {
  const rows = await tx.all(
    `SELECT ${invitationColumns} FROM invitation WHERE process = $1 AND used IS NULL AND expires > $2 ORDER BY expires, member`,
    process,
    now,
  );
  return rows.map(invitationOf);
}

/** Uses up what is open for a member; how many there were. */
export async function revoke(tx: Transaction, process: string, member: string, at: string): Promise<number> {
  return tx.run(
    "UPDATE invitation SET used = $3 WHERE process = $1 AND member = $2 AND used IS NULL AND expires > $3",
    process,
    member,
    at,
  );
}

/** Uses an invitation up: makes a member, or gives one that there is what they sign in with. */
export async function accept(
  tx: Transaction,
  tokenHash: string,
  account: string,
  credential: Credential | null,
  now: string,
): Promise<Member> {
  const invitation = await openInvitation(tx, tokenHash, now);
  // The update counts for one of several who try at the same time.
  const used =
    invitation === null
      ? 0
      : await tx.run("UPDATE invitation SET used = $2 WHERE token_hash = $1 AND used IS NULL", tokenHash, now);
  if (invitation === null || used === 0) refuse(failed(said("invitation-used")));
  return invitation.account === undefined
    ? join(tx, invitation, account, credential)
    : signInAnew(tx, invitation, account, credential);
}

async function join(
  tx: Transaction,
  { process, member: id, name, capacity, party }: Invitation,
  account: string,
  credential: Credential | null,
): Promise<Member> {
  await requireNoMember(tx, process, id);
  const held = await tx.all(
    "SELECT id FROM member WHERE process = $1 AND account = $2 AND removed IS NULL",
    process,
    account,
  );
  if (held.length > 0) refuse(failed(said("member-exists.account")));
  await tx.run("INSERT INTO account (account) VALUES ($1) ON CONFLICT DO NOTHING", account);
  if (credential !== null) await addCredential(tx, { ...credential, account });
  await tx.run(
    `INSERT INTO member (${memberColumns}, account) VALUES ($1, $2, $3, $4, $5, NULL, $6)`,
    process,
    id,
    name,
    capacity,
    party ?? null,
    account,
  );
  return { process, id, name, capacity, ...(party === undefined ? {} : { party }) };
}

/** An invitation in place of a lost credential opens no other account, and none without a new credential. */
async function signInAnew(
  tx: Transaction,
  invitation: Invitation,
  account: string,
  credential: Credential | null,
): Promise<Member> {
  const [row] = await tx.all(
    `SELECT ${memberColumns} FROM member WHERE process = $1 AND id = $2 AND account = $3 AND removed IS NULL`,
    invitation.process,
    invitation.member,
    account,
  );
  if (row === undefined || credential === null || invitation.account !== account) refuse(failed(said("wrong-account")));
  await addCredential(tx, { ...credential, account });
  return memberOf(row);
}
