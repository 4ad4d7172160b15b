import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { requireChains } from "../../core/record/chain.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { RoomFile } from "../contract.ts";
import type { Transaction } from "../database.ts";
import { demand, refuse } from "../failures.ts";
import { eraseTargets } from "./erase.ts";
import { keepFile } from "./files.ts";
import { isKept } from "./rules.ts";
import { addEntries, linksOf, lockRoom } from "./rows.ts";
import type { Soundness } from "./soundness.ts";

/** Takes over the chains of a process; how many entries were new. */
export async function adopt(
  tx: Transaction,
  process: string,
  entries: readonly Entry[],
  files: readonly RoomFile[],
  at: string,
  soundness: Soundness,
): Promise<number> {
  demand(requireChains(entries, process));
  for (const room of [...entries.map(({ room }) => room), ...files.map(({ room }) => room)])
    if (!isKept(room)) refuse(failed(said("wrong-room", { room })));
  await tx.run("INSERT INTO process (process, created) VALUES ($1, $2) ON CONFLICT DO NOTHING", process, at);
  let added = 0;
  const rooms = new Map<RoomId, Entry[]>();
  for (const entry of entries) {
    const list = rooms.get(entry.room);
    if (list === undefined) rooms.set(entry.room, [entry]);
    else list.push(entry);
  }
  // In one order for everybody, so that two imports wait for one another instead of blocking each other.
  for (const room of [...rooms.keys()].sort())
    added += await adoptRoom(tx, process, room, rooms.get(room) ?? [], soundness);
  for (const { room, file } of files) await keepFile(tx, process, room, file);
  return added;
}

async function adoptRoom(
  tx: Transaction,
  process: string,
  room: RoomId,
  entries: readonly Entry[],
  soundness: Soundness,
): Promise<number> {
  const last = await lockRoom(tx, process, room);
  const stored = await linksOf(tx, process, room, entries.length);
  const parts = entries.findIndex((entry, at) => stored[at] !== undefined && stored[at].hash !== entry.hash);
  if (parts >= 0)
    refuse(
      failed(said("other-history"), {
        place: `${room}, entry ${parts + 1}`,
      }),
    );
  const fresh = entries.slice(last.seq);
  const ids = new Set(stored.map(({ id }) => id));
  for (const { id, seq } of fresh) {
    if (ids.has(id))
      refuse(
        failed(said("id-taken.twice", { id }), {
          place: `${room}, entry ${seq}`,
        }),
      );
    ids.add(id);
  }
  if (fresh.length > 0) await soundness.require(tx, process, room, last);
  await addEntries(tx, fresh);
  await eraseTargets(tx, entries);
  return fresh.length;
}
