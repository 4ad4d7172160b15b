import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Entry, Head } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import { mostPageBytes, type Audience, type Vector } from "../contract.ts";
import { numberOf, textOf, type Transaction } from "../database.ts";
import { refuse } from "../failures.ts";
import { enterProcess, type Rules } from "./rules.ts";
import { followingEntries } from "./rows.ts";

/** Heads of the audience's rooms that hold an entry, in the order of the rooms' names. */
export async function heads(
  tx: Transaction,
  rules: Rules,
  process: string,
  audience: Audience,
): Promise<readonly Head[]> {
  await enterProcess(tx, process, audience);
  const rows = await tx.all("SELECT room, seq, hash FROM head WHERE process = $1 AND seq > 0 ORDER BY room", process);
  return rows
    .map((row) => ({ room: textOf(row, "room") as RoomId, seq: numberOf(row, "seq"), hash: textOf(row, "hash") }))
    .filter(({ room }) => rules.canRead(audience, room));
}

/** Entries after a vector, room by room. */
export async function read(
  tx: Transaction,
  rules: Rules,
  process: string,
  audience: Audience,
  after: Vector,
  limit: number,
  bytes = mostPageBytes,
): Promise<readonly Entry[]> {
  if (!Number.isSafeInteger(limit) || limit < 0) refuse(failed(said("wrong-limit")));
  const found: Entry[] = [];
  let left = bytes;
  for (const { room, seq } of await heads(tx, rules, process, audience)) {
    if (found.length >= limit) break;
    const from = after[room] ?? 0;
    if (seq <= from) continue;
    const page = await followingEntries(tx, process, room, from, Math.min(limit - found.length, seq - from), left);
    // Only the first entry of all is read whatever its size.
    if (found.length > 0 && page.bytes > left) break;
    found.push(...page.entries);
    left -= page.bytes;
    if (page.entries.at(-1)?.seq !== seq) break;
  }
  return found;
}
