import { fail } from "../core/common/result.ts";
import { isRoom, OFFICE } from "../core/record/permissions.ts";
import type { Capacity } from "../core/record/room.ts";
import type { AccountStore, Credential, Invitation, Member, Session } from "./contract.ts";
import { bytesOf, numberOf, textOf, textOrNull, type Database, type Row, type Transaction } from "./database.ts";
import { answer, notFound, refuse } from "./failures.ts";

type Passkey = Extract<Credential, { kind: "passkey" }>;

/** Most sessions that one account keeps open; the ones that expire first give way. */
const mostSessions = 20;
/** A challenge that nobody answered is forgotten after a day. */
const day = 86_400_000;

const memberColumns = "process, id, name, capacity, party, removed";
const credentialColumns = "account, kind, id, salt, secret, public_key, counter, transports";

/** Accounts on either engine. */
export function accountStore(database: Database, changed: (process: string) => void): AccountStore {
  const read = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => database.read("accounts", work);
  const write = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => database.write("accounts", work);
  return {
    invite: (invitation) => answer(() => write((tx) => invite(tx, invitation))),
    invitation: (tokenHash, now) => read((tx) => openInvitation(tx, tokenHash, now)),
    acceptInvitation: (tokenHash, account, credential, now) =>
      answer(() => write((tx) => accept(tx, tokenHash, account, credential, now))),
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
    addCredential: (credential) => answer(() => write((tx) => addCredential(tx, credential))),
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
    openSession: (session) => write((tx) => openSession(tx, session)),
    session: (tokenHash, now) =>
      read(async (tx) => {
        const [row] = await tx.all(
          "SELECT account, expires FROM session WHERE token_hash = $1 AND expires > $2",
          tokenHash,
          now,
        );
        return row === undefined
          ? null
          : { tokenHash, account: textOf(row, "account"), expires: textOf(row, "expires") };
      }),
    closeSession: (tokenHash) =>
      write(async (tx) => {
        await tx.run("DELETE FROM session WHERE token_hash = $1", tokenHash);
      }),
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
    removeMember: async (process, member, at) => {
      const removed = await answer(() =>
        write(async (tx) => {
          const count = await tx.run(
            "UPDATE member SET removed = $3 WHERE process = $1 AND id = $2 AND removed IS NULL",
            process,
            member,
            at,
          );
          if (count === 0) refuse(notFound());
        }),
      );
      if (removed.ok) changed(process);
      return removed;
    },
  };
}

async function invite(tx: Transaction, invitation: Invitation): Promise<void> {
  const { tokenHash, process, member, name, capacity, party, expires } = invitation;
  const wrong = roleFlaw(capacity, party);
  if (wrong !== null) refuse(fail("wrong-role", `${wrong} Nothing was written.`));
  const known = await tx.all("SELECT process FROM process WHERE process = $1", process);
  if (known.length === 0) refuse(notFound());
  await requireNoMember(tx, process, member);
  await tx.run(
    "INSERT INTO invitation (token_hash, process, member, name, capacity, party, expires, used) VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)",
    tokenHash,
    process,
    member,
    name,
    capacity,
    party ?? null,
    expires,
  );
}

/** What is wrong with a capacity and the party it is for, or null. */
function roleFlaw(capacity: Capacity, party: string | undefined): string | null {
  if (capacity !== "delegate")
    return party === undefined ? null : "Only a delegate acts for a party; leave the party out.";
  if (party === undefined) return "A delegate acts for a party; name it.";
  return party !== OFFICE && isRoom(`confidence/${party}`) ? null : "This is no name of a party.";
}

async function requireNoMember(tx: Transaction, process: string, member: string): Promise<void> {
  const rows = await tx.all("SELECT id FROM member WHERE process = $1 AND id = $2", process, member);
  if (rows.length > 0)
    refuse(fail("member-exists", "The process has, or had, a member of this id. Nothing was written."));
}

async function openInvitation(tx: Transaction, tokenHash: string, now: string): Promise<Invitation | null> {
  const [row] = await tx.all(
    "SELECT process, member, name, capacity, party, expires FROM invitation WHERE token_hash = $1 AND used IS NULL AND expires > $2",
    tokenHash,
    now,
  );
  if (row === undefined) return null;
  return { tokenHash, member: textOf(row, "member"), expires: textOf(row, "expires"), ...roleOf(row) };
}

async function accept(
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
  if (invitation === null || used === 0)
    refuse(
      fail(
        "invitation-used",
        "This invitation was used, has expired or never was. Ask for a new one. Nothing was written.",
      ),
    );
  const { process, member: id, name, capacity, party } = invitation;
  await requireNoMember(tx, process, id);
  const held = await tx.all(
    "SELECT id FROM member WHERE process = $1 AND account = $2 AND removed IS NULL",
    process,
    account,
  );
  if (held.length > 0)
    refuse(fail("member-exists", "This account is a member of the process already. Nothing was written."));
  await tx.run("INSERT INTO account (account) VALUES ($1) ON CONFLICT DO NOTHING", account);
  if (credential !== null) await addCredential(tx, { ...credential, account });
  await tx.run(
    "INSERT INTO member (process, id, account, name, capacity, party, removed) VALUES ($1, $2, $3, $4, $5, $6, NULL)",
    process,
    id,
    account,
    name,
    capacity,
    party ?? null,
  );
  return { process, id, name, capacity, ...(party === undefined ? {} : { party }) };
}

async function addCredential(tx: Transaction, credential: Credential): Promise<void> {
  const known = await tx.all("SELECT account FROM account WHERE account = $1", credential.account);
  if (known.length === 0) refuse(fail("no-account", "There is no such account. Nothing was written."));
  const insert = `INSERT INTO credential (${credentialColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
  const { account, kind } = credential;
  if (credential.kind === "passphrase") {
    const { salt, hash } = credential;
    await tx.run("DELETE FROM credential WHERE account = $1 AND kind = 'passphrase'", account);
    await tx.run(insert, account, kind, "", salt, hash, null, 0, "[]");
    return;
  }
  const { id, publicKey, counter, transports } = credential;
  const added = await tx.run(
    `${insert} ON CONFLICT DO NOTHING`,
    account,
    kind,
    id,
    null,
    null,
    publicKey,
    counter,
    JSON.stringify(transports),
  );
  if (added === 0) refuse(fail("passkey-exists", "This passkey is in use already. Nothing was written."));
}

async function openSession(tx: Transaction, { tokenHash, account, expires }: Session): Promise<void> {
  // The one person of a machine alone came by no invitation.
  await tx.run("INSERT INTO account (account) VALUES ($1) ON CONFLICT DO NOTHING", account);
  await tx.run("INSERT INTO session (token_hash, account, expires) VALUES ($1, $2, $3)", tokenHash, account, expires);
  await tx.run(
    "DELETE FROM session WHERE account = $1 AND token_hash NOT IN" +
      ` (SELECT token_hash FROM session WHERE account = $1 ORDER BY expires DESC LIMIT ${mostSessions})`,
    account,
  );
}

function roleOf(row: Row): Pick<Member, "process" | "name" | "capacity" | "party"> {
  const party = textOrNull(row, "party");
  return {
    process: textOf(row, "process"),
    name: textOf(row, "name"),
    capacity: textOf(row, "capacity") as Capacity,
    ...(party === null ? {} : { party }),
  };
}

function memberOf(row: Row): Member {
  const removed = textOrNull(row, "removed");
  return { id: textOf(row, "id"), ...roleOf(row), ...(removed === null ? {} : { removed }) };
}

function credentialOf(row: Row): Credential {
  const account = textOf(row, "account");
  if (textOf(row, "kind") === "passphrase")
    return { kind: "passphrase", account, salt: textOf(row, "salt"), hash: textOf(row, "secret") };
  return {
    kind: "passkey",
    account,
    id: textOf(row, "id"),
    publicKey: bytesOf(row, "public_key"),
    counter: numberOf(row, "counter"),
    transports: JSON.parse(textOf(row, "transports")) as readonly string[],
  };
}
