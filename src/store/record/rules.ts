import type { KindTable } from "../../core/record/kind.ts";
import { canRead, canWrite, isRoom } from "../../core/record/permissions.ts";
import { numberOf, type Transaction } from "../database.ts";
import type { Audience } from "../contract.ts";
import { standardBudgets, type Budgets } from "./budget.ts";
import { notFound, refuse } from "../failures.ts";

/** The application's own check: who enters and writes where, and what an entry may say. Tests of the database's check switch it off. */
export interface Rules {
  readonly kinds: KindTable;
  readonly canRead: typeof canRead;
  readonly canWrite: typeof canWrite;
  /** How much a member may add to a process. */
  readonly budgets: Budgets;
}

/** The rules of the record. */
export function rulesOf(kinds: KindTable): Rules {
  return { kinds, canRead, canWrite, budgets: standardBudgets };
}

/** Longest name of a room in bytes: with the longest names of processes and entries it still fits into the databases' keys. */
const mostRoomBytes = 1000;

/** Whether a text names a room that can be kept. */
export function isKept(room: string): boolean {
  return isRoom(room) && Buffer.byteLength(room) <= mostRoomBytes;
}

/** Goes on only if the room is one that the audience may enter. */
export function requireRoom(rules: Rules, audience: Audience, room: string): void {
  if (!isKept(room) || !rules.canRead(audience, room)) refuse(notFound());
}

/** Goes on only if the process is there and the audience is a member who was not removed: absent and forbidden are one answer. */
export async function enterProcess(tx: Transaction, process: string, audience: Audience): Promise<void> {
  const [row] =
    audience.capacity === "sole"
      ? await tx.all("SELECT count(*) AS found FROM process WHERE process = $1", process)
      : await tx.all(
          "SELECT count(*) AS found FROM member WHERE process = $1 AND id = $2 AND capacity = $3" +
            " AND coalesce(party, '') = $4 AND removed IS NULL",
          process,
          audience.member,
          audience.capacity,
          audience.party ?? "",
        );
  if (row === undefined || numberOf(row, "found") !== 1) refuse(notFound());
}
