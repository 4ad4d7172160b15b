import { canonical } from "../../core/common/canonical.ts";
import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { Appended, Audience } from "../contract.ts";
import type { Transaction } from "../database.ts";
import { refuse } from "../failures.ts";
import { append, type Append, type Guard } from "./append.ts";
import { enterProcess } from "./rules.ts";
import { entriesWithBodies, entryAt, lockRoom } from "./rows.ts";

/** Kind of the entry that says that another was erased. */
const erasureKind = "erasure";

/** An erasure and the sequence number of what it erases. */
export interface Erase extends Append {
  readonly seq: number;
}

/** Nulls body and salt of an entry, removes the files that no other entry of the room names, and says so in an entry. */
export async function erase(tx: Transaction, asked: Erase, guard: Guard): Promise<Appended> {
  const { process, audience, room, seq } = asked;
  if (asked.entries.some(({ kind, body }) => kind !== erasureKind || body["seq"] !== seq))
    refuse(failed(said("wrong-entry.erasure", { kind: erasureKind, seq })));
  await enterProcess(tx, process, audience);
  const last = await lockRoom(tx, process, room);
  const target = seq < 1 || seq > last.seq ? undefined : await entryAt(tx, process, room, seq);
  if (target === undefined) refuse(failed(said("no-entry", { seq })));
  if (target.kind === erasureKind) refuse(failed(said("not-erasable")));
  if (!mayErase(audience, target)) refuse(failed(said("not-yours.entry")));
  const told = await entriesWithBodies(tx, process, room, new Map(asked.entries.map(({ id, body }) => [id, body])));
  if (target.body === null && told.size === 0) refuse(failed(said("erased-already", { seq })));
  const answer = await append(tx, asked, guard);
  if (answer.kind === "stored") await eraseContent(tx, target);
  return answer;
}

function mayErase(audience: Audience, target: Entry): boolean {
  return audience.capacity === "sole" || audience.capacity === "secretariat" || target.by === audience.member;
}

/** What an erasure entry, written here or taken over, does to its target. */
async function eraseContent(tx: Transaction, target: Entry): Promise<void> {
  const { process, room, seq } = target;
  if (target.body === null) return;
  await tx.run(
    "UPDATE entry SET body = NULL, salt = NULL WHERE process = $1 AND room = $2 AND seq = $3",
    process,
    room,
    seq,
  );
  const named = new Set(canonical(target.body).match(/\b[0-9a-f]{64}\b/gu));
  for (const sha256 of named) {
    const others = await tx.all(
      "SELECT seq FROM entry WHERE process = $1 AND room = $2 AND body LIKE $3 LIMIT 1",
      process,
      room,
      `%${sha256}%`,
    );
    if (others.length === 0)
      await tx.run("DELETE FROM file WHERE process = $1 AND room = $2 AND sha256 = $3", process, room, sha256);
  }
}

/** The target of each erasure among these entries of a room, if it is stored. */
export async function eraseTargets(tx: Transaction, entries: readonly Entry[]): Promise<void> {
  for (const { kind, body, process, room, seq: own } of entries) {
    const seq = body?.["seq"];
    if (kind !== erasureKind || typeof seq !== "number" || seq < 1 || seq >= own) continue;
    const target = await entryAt(tx, process, room, seq);
    if (target !== undefined && target.kind !== erasureKind) await eraseContent(tx, target);
  }
}
