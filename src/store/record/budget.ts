import { failed } from "../../core/common/result.ts";
import { said, type Said } from "../../core/common/said.ts";
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
  if (rooms > 0 && numberOf(row, "rooms") > most.rooms) tooMuch(said("over-limit.channels", { most: most.rooms }));
  if (entryBytes > 0 && numberOf(row, "entry_bytes") > most.entryBytes)
    tooMuch(said("over-limit.entries", { size: size(most.entryBytes) }));
  if (fileBytes > 0 && numberOf(row, "file_bytes") > most.fileBytes)
    tooMuch(said("over-limit.files", { size: size(most.fileBytes) }));
}

function tooMuch(what: Said): never {
  return refuse(failed(what));
}

function size(bytes: number): Said {
  return bytes >= MiB ? said("size.megabytes", { n: Math.floor(bytes / MiB) }) : said("size.bytes", { n: bytes });
}
