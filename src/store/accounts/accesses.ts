import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Access, NewAccess } from "../contract.ts";
import { numberOf, textOf, textOrNull, type Row, type Transaction } from "../database.ts";
import { notFound, refuse } from "../failures.ts";

const columns = "id, process, member, account, name, rooms, kinds, made, expires, seen, written, revoked";

/** Most accesses that one member has open in a process. */
const mostOpen = 20;

/** The one person of a machine alone is no member. */
const ofMember =
  "(account = 'me' OR EXISTS (SELECT 1 FROM member WHERE member.process = access.process AND member.id = access.member" +
  " AND member.account = access.account AND member.removed IS NULL))";

function accessOf(row: Row): Access {
  const rooms = textOrNull(row, "rooms");
  return {
    id: textOf(row, "id"),
    process: textOf(row, "process"),
    member: textOf(row, "member"),
    account: textOf(row, "account"),
    name: textOf(row, "name"),
    rooms: rooms === null ? null : (JSON.parse(rooms) as readonly RoomId[]),
    kinds: JSON.parse(textOf(row, "kinds")) as readonly string[],
    made: textOf(row, "made"),
    expires: textOf(row, "expires"),
    seen: textOrNull(row, "seen"),
    written: numberOf(row, "written"),
    revoked: textOrNull(row, "revoked"),
  };
}

/** Keeps a new access. */
export async function makeAccess(tx: Transaction, access: NewAccess): Promise<void> {
  const { id, tokenHash, process, member, account, name, rooms, kinds, made, expires } = access;
  const known = await tx.all("SELECT process FROM process WHERE process = $1", process);
  if (known.length === 0) refuse(notFound());
  const open = await tx.all(
    "SELECT id FROM access WHERE process = $1 AND member = $2 AND revoked IS NULL AND expires > $3",
    process,
    member,
    made,
  );
  if (open.length >= mostOpen) refuse(failed(said("too-many-accesses", { most: mostOpen })));
  await tx.run("INSERT INTO account (account) VALUES ($1) ON CONFLICT DO NOTHING", account);
  await tx.run(
    `INSERT INTO access (${columns}, token_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, 0, NULL, $10)`,
    id,
    process,
    member,
    account,
    name,
    rooms === null ? null : JSON.stringify(rooms),
    JSON.stringify(kinds),
    made,
    expires,
    tokenHash,
  );
}

/** The access of a token while it is open. */
export async function openAccess(tx: Transaction, tokenHash: string, now: string): Promise<Access | null> {
  const [row] = await tx.all(
    `SELECT ${columns} FROM access WHERE token_hash = $1 AND revoked IS NULL AND expires > $2 AND ${ofMember}`,
    tokenHash,
    now,
  );
  return row === undefined ? null : accessOf(row);
}

/** The accesses to a process, of one member or of all. */
export async function accessesOf(tx: Transaction, process: string, member: string | null): Promise<readonly Access[]> {
  const rows = await tx.all(
    `SELECT ${columns} FROM access WHERE process = $1 AND member = coalesce($2, member) ORDER BY made DESC, id`,
    process,
    member,
  );
  return rows.map(accessOf);
}

/** Ends accesses that are open, of one member or of all, one of them or every one; how many there were. */
export async function revokeAccesses(
  tx: Transaction,
  { process, member, id, at }: { process: string; member: string | null; id: string | null; at: string },
): Promise<number> {
  return tx.run(
    "UPDATE access SET revoked = $4 WHERE process = $1 AND member = coalesce($2, member) AND id = coalesce($3, id) AND revoked IS NULL",
    process,
    member,
    id,
    at,
  );
}
