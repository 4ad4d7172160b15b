import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { NO_HASH } from "../../core/record/chain.ts";
import type { Entry, Head } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import { mostEntries } from "../contract.ts";
import type { Transaction } from "../database.ts";
import { refuse } from "../failures.ts";
import { followingEntries, type LastEntry } from "./rows.ts";

/** Most rooms of which it is remembered how far they were followed. */
const mostFollowed = 10_000;

/** Keeps, for each room that is written to, how far its chain was followed: nothing is added to one that does not verify. */
export class Soundness {
  readonly #followed = new Map<string, Head>();

  /** Follows what is new in a room whose head is locked; refuses where it does not verify. */
  async require(tx: Transaction, process: string, room: RoomId, last: LastEntry): Promise<void> {
    const key = `${process}\n${room}`;
    let at = this.#followed.get(key) ?? { room, seq: 0, hash: NO_HASH };
    this.#followed.delete(key);
    while (at.seq < last.seq) {
      const { entries } = await followingEntries(tx, process, room, at.seq, mostEntries);
      for (const entry of entries) {
        if (entry.seq !== at.seq + 1 || entry.prev !== at.hash || !isSound(entry)) refuseRoom(room, at.seq + 1);
        at = { room, seq: entry.seq, hash: entry.hash };
      }
      // Its tail was cut.
      if (entries.length === 0) break;
    }
    if (at.seq !== last.seq || at.hash !== last.hash) refuseRoom(room, last.seq);
    this.#followed.set(key, at);
    for (const oldest of this.#followed.keys()) {
      if (this.#followed.size <= mostFollowed) break;
      this.#followed.delete(oldest);
    }
  }
}

function refuseRoom(room: RoomId, seq: number): never {
  return refuse(failed(said("room-damaged", { room, seq })));
}

/** Whether an entry as it was read stands as it was written. */
function isSound({ body, salt }: Entry): boolean {
  return (body === null) === (salt === null);
}
