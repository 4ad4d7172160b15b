import { fail } from "../../core/common/result.ts";
import type { Capacity } from "../../core/record/room.ts";
import type { Audience } from "../contract.ts";
import { numberOf, type Transaction } from "../database.ts";
import { refuse } from "../failures.ts";

/** How much one member may add to a process. The one person of a machine alone, and imports, have no limits. */
export interface Budget {
  /** Channels whose first entry the member wrote. */
  readonly rooms: number;
  /** Bytes of entries, as they are kept. */
  readonly entryBytes: number;
  readonly fileBytes: number;
}

export type Budgets = Readonly<Record<Capacity, Budget>>;

const MiB = 2 ** 20;

/** What is allowed. The office files for delegations that never sign in. */
export const standardBudgets: Budgets = {
  secretariat: { rooms: 500, entryBytes: 512 * MiB, fileBytes: 8192 * MiB },
  delegate: { rooms: 50, entryBytes: 64 * MiB, fileBytes: 1024 * MiB },
  observer: { rooms: 0, entryBytes: 0, fileBytes: 0 },
};

/** Counts what a member adds, and refuses what is too much: by what that member wrote and opened alone. */
export async function spend(
  tx: Transaction,
  budgets: Budgets,
  process: string,
  audience: Audience,
  added: Partial<Budget>,
): Promise<void> {
  if (audience.capacity === "sole") return;
  const { rooms = 0, entryBytes = 0, fileBytes = 0 } = added;
  const [row] = await tx.all(
    "INSERT INTO usage (process, member, rooms, entry_bytes, file_bytes) VALUES ($1, $2, $3, $4, $5)" +
      " ON CONFLICT (process, member) DO UPDATE SET rooms = usage.rooms + excluded.rooms," +
      " entry_bytes = usage.entry_bytes + excluded.entry_bytes, file_bytes = usage.file_bytes + excluded.file_bytes" +
      " RETURNING rooms, entry_bytes, file_bytes",
    process,
    audience.member,
    rooms,
    entryBytes,
    fileBytes,
  );
  if (row === undefined) return;
  const most = budgets[audience.capacity];
  if (rooms > 0 && numberOf(row, "rooms") > most.rooms)
    tooMuch(`You have opened ${most.rooms} channels in this process, the most for one member.`);
  if (entryBytes > 0 && numberOf(row, "entry_bytes") > most.entryBytes)
    tooMuch(
      `With this you would have written more than ${size(most.entryBytes)} of entries in this process, the most for one member.`,
    );
  if (fileBytes > 0 && numberOf(row, "file_bytes") > most.fileBytes)
    tooMuch(
      `With this you would have kept more than ${size(most.fileBytes)} of files in this process, the most for one member.`,
    );
}

function tooMuch(what: string): never {
  return refuse(fail("over-limit", `${what} Nothing was written; ask the mediator's office.`));
}

function size(bytes: number): string {
  return bytes >= MiB ? `${Math.floor(bytes / MiB)} MB` : `${bytes} bytes`;
}
