import { randomBytes } from "node:crypto";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { NewEntry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Audience, Member } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";

/** Tries to write where others write at the same time. */
const TRIES = 20;

/**
 * Writes down that an account's lost credential is replaced: in each process in which it has a seat and `by` belongs to the
 * secretariat, where those whom it concerns read it and no other delegation does.
 */
export async function recordReadmission(
  server: ServerContext,
  by: string,
  account: string,
  why: string,
): Promise<Result<void>> {
  const offices = (await server.store.membershipsOf(by)).filter(({ capacity }) => capacity === "secretariat");
  for (const seat of await server.store.membershipsOf(account)) {
    const office = offices.find(({ process }) => process === seat.process);
    if (office === undefined) continue;
    const written = await writeDown(server, { member: office.id, capacity: "secretariat" }, seat, why);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** Where a delegation, or else the office, reads of its members. */
function roomOf({ capacity, party }: Member): RoomId {
  return capacity === "delegate" && party !== undefined ? `confidence/${party}` : "secretariat";
}

async function writeDown(
  { store, writing, feeds, now }: ServerContext,
  audience: Audience,
  seat: Member,
  why: string,
): Promise<Result<void>> {
  const { process, id: member } = seat;
  // Invitations of before version 0.4 took any characters; the record does not.
  const name = seat.name.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "").trim() || member;
  const room = roomOf(seat);
  const on = now();
  const [id, salt] = [randomBytes(12).toString("hex"), randomBytes(16).toString("hex")];
  const entry: NewEntry = { v: 1, id, kind: "readmission", on, known: on, body: { member, name, why }, salt };
  const judged = await writing.judgeOwn(process, audience, room, entry);
  if (!judged.ok) return judged;
  for (let tries = 0; tries < TRIES; tries++) {
    const heads = await store.heads(process, audience);
    if (!heads.ok) return heads;
    const expected = heads.value.find((head) => head.room === room)?.seq ?? 0;
    const appended = await store.append(process, audience, room, expected, [entry], now());
    if (!appended.ok) return appended;
    if (appended.value.kind === "conflict") continue;
    feeds.changed(process);
    return ok(undefined);
  }
  return failed(said("database-locked.room"));
}
