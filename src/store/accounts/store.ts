import type { AccountStore, Credential } from "../contract.ts";
import { textOf, type Database, type Transaction } from "../database.ts";
import { refusals, notFound, refuse } from "../failures.ts";
import { accessesOf, makeAccess, openAccess, revokeAccesses } from "./accesses.ts";
import { addCredential, endIdentity } from "./credentials.ts";
import { accept, invite, openInvitation, openInvitations, revoke } from "./invitations.ts";
import { readmit } from "./readmitting.ts";
import { credentialColumns, credentialOf, memberColumns, memberOf } from "./rows.ts";
import { closeOthers, openSession, sessionOfToken, sessionsOf } from "./sessions.ts";

type Passkey = Extract<Credential, { kind: "passkey" }>;
type Identity = Extract<Credential, { kind: "oidc" }>;

/** A challenge that nobody answered is forgotten after a day. */
const day = 86_400_000;

type Work = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Accounts on either engine. */
export function accountStore(database: Database, changed: (process: string) => void): AccountStore {
  const read: Work = (work) => database.read("accounts", work);
  const write: Work = (work) => database.write("accounts", work);
  return {
    ...invitations(read, write),
    ...credentials(read, write),
    ...sessions(read, write),
    ...accesses(read, write),
    ...members(read, write, changed),
  };
}

/** How people come in. */
function invitations(read: Work, write: Work) {
  return {
    invite: (invitation) => refusals(() => write((tx) => invite(tx, invitation))),
    invitation: (tokenHash, now) => read((tx) => openInvitation(tx, tokenHash, now)),
    invitations: (process, now) => read((tx) => openInvitations(tx, process, now)),
    revokeInvitation: (process, member, at) =>
      refusals(() =>
        write(async (tx) => {
          if ((await revoke(tx, process, member, at)) === 0) refuse(notFound());
        }),
      ),
    acceptInvitation: (tokenHash, account, credential, now) =>
      refusals(() => write((tx) => accept(tx, tokenHash, account, credential, now))),
    readmit: (readmission) => refusals(() => write((tx) => readmit(tx, readmission))),
  } satisfies Partial<AccountStore>;
}

/** What people sign in with. */
function credentials(read: Work, write: Work) {
  return {
    credentials: (account) =>
      read(async (tx) => {
        const rows = await tx.all(
          `SELECT ${credentialColumns} FROM credential WHERE account = $1 ORDER BY kind, id`,
          account,
        );
        return rows.map(credentialOf);
      }),
    passkey: (id) =>
      read(async (tx) => {
        const [row] = await tx.all(
          `SELECT ${credentialColumns} FROM credential WHERE kind = 'passkey' AND id = $1`,
          id,
        );
        return row === undefined ? null : (credentialOf(row) as Passkey);
      }),
    identity: (issuer, subject) =>
      read(async (tx) => {
        const [row] = await tx.all(
          `SELECT ${credentialColumns} FROM credential WHERE kind = 'oidc' AND id = $1`,
          `${issuer} ${subject}`,
        );
        return row === undefined ? null : (credentialOf(row) as Identity);
      }),
    endIdentity: (account, issuer, subject) => refusals(() => write((tx) => endIdentity(tx, account, issuer, subject))),
    addCredential: (credential) => refusals(() => write((tx) => addCredential(tx, credential))),
    updatePasskeyCounter: (id, counter) =>
      write(async (tx) => {
        await tx.run("UPDATE credential SET counter = $2 WHERE kind = 'passkey' AND id = $1", id, counter);
      }),
    keepChallenge: (hash, expires) =>
      write(async (tx) => {
        const forgotten = new Date(Date.parse(expires) - day).toISOString();
        await tx.run("DELETE FROM challenge WHERE expires < $1", forgotten);
        await tx.run("INSERT INTO challenge (hash, expires) VALUES ($1, $2)", hash, expires);
      }),
    useChallenge: (hash, now) =>
      write(async (tx) => {
        const used = await tx.run("DELETE FROM challenge WHERE hash = $1 AND expires > $2", hash, now);
        return used === 1;
      }),
  } satisfies Partial<AccountStore>;
}

/** Who is signed in. */
function sessions(read: Work, write: Work) {
  return {
    openSession: (session, proof) => refusals(() => write((tx) => openSession(tx, session, proof))),
    session: (tokenHash, now) => read((tx) => sessionOfToken(tx, tokenHash, now)),
    sessions: (account, now) => read((tx) => sessionsOf(tx, account, now)),
    seeSession: (id, now) =>
      write(async (tx) => {
        const seen = await tx.run("UPDATE session SET seen = $2 WHERE id = $1 AND expires > $2", id, now);
        return seen === 1;
      }),
    isSessionOpen: (id, now) =>
      read(async (tx) => {
        const rows = await tx.all("SELECT id FROM session WHERE id = $1 AND expires > $2", id, now);
        return rows.length === 1;
      }),
    renewSession: ({ id, expires }, tokenHash, until, formerUntil) =>
      write(async (tx) => {
        const renewed = await tx.run(
          "UPDATE session SET former_hash = token_hash, former_until = $5, token_hash = $3, expires = $4" +
            " WHERE id = $1 AND expires = $2",
          id,
          expires,
          tokenHash,
          until,
          formerUntil,
        );
        return renewed === 1;
      }),
    closeSession: (account, id) =>
      write(async (tx) => {
        const closed = await tx.run("DELETE FROM session WHERE account = $1 AND id = $2", account, id);
        return closed === 1;
      }),
    closeOtherSessions: (account, kept) => write((tx) => closeOthers(tx, account, kept)),
  } satisfies Partial<AccountStore>;
}

/** What programs come in with. */
function accesses(read: Work, write: Work) {
  return {
    makeAccess: (access) => refusals(() => write((tx) => makeAccess(tx, access))),
    access: (tokenHash, now) => read((tx) => openAccess(tx, tokenHash, now)),
    accesses: (process, member) => read((tx) => accessesOf(tx, process, member)),
    seeAccess: (id, now, written) =>
      write(async (tx) => {
        const seen = await tx.run(
          "UPDATE access SET seen = $2, written = written + $3 WHERE id = $1 AND revoked IS NULL AND expires > $2",
          id,
          now,
          written,
        );
        return seen === 1;
      }),
    revokeAccess: (process, member, id, at) =>
      refusals(() =>
        write(async (tx) => {
          if ((await revokeAccesses(tx, { process, member, id, at })) === 0) refuse(notFound());
        }),
      ),
  } satisfies Partial<AccountStore>;
}

/** Who belongs to which process. */
function members(read: Work, write: Work, changed: (process: string) => void) {
  return {
    members: (process) =>
      read(async (tx) => {
        const rows = await tx.all(`SELECT ${memberColumns} FROM member WHERE process = $1 ORDER BY id`, process);
        return rows.map(memberOf);
      }),
    membershipsOf: (account) =>
      read(async (tx) => {
        const rows = await tx.all(
          `SELECT ${memberColumns} FROM member WHERE account = $1 AND removed IS NULL ORDER BY process`,
          account,
        );
        return rows.map(memberOf);
      }),
    accountOf: (process, member) =>
      read(async (tx) => {
        const [row] = await tx.all(
          "SELECT account FROM member WHERE process = $1 AND id = $2 AND removed IS NULL",
          process,
          member,
        );
        return row === undefined ? null : textOf(row, "account");
      }),
    removeMember: async (process, member, at) => {
      const removed = await refusals(() =>
        write(async (tx) => {
          const count = await tx.run(
            "UPDATE member SET removed = $3 WHERE process = $1 AND id = $2 AND removed IS NULL",
            process,
            member,
            at,
          );
          if (count === 0) refuse(notFound());
          await revoke(tx, process, member, at);
          await revokeAccesses(tx, { process, member, id: null, at });
        }),
      );
      if (removed.ok) changed(process);
      return removed;
    },
  } satisfies Partial<AccountStore>;
}
