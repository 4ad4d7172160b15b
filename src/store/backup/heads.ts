import type { Head } from "../../core/record/entry.ts";
import { numberOf, textOf, type Database } from "../database.ts";
import { Soundness } from "../record/soundness.ts";
import { everything } from "./everything.ts";
import { processesOf } from "./copying.ts";

/** The last entry of each room, by process. */
export type Heads = Readonly<Record<string, readonly Head[]>>;

/** Follows the chain of every room from its beginning; a room that does not verify is refused by name. */
export async function followedHeads(database: Database): Promise<Heads> {
  const heads: Record<string, readonly Head[]> = {};
  for (const process of await database.read("accounts", processesOf)) {
    heads[process] = await database.read(everything(process), async (tx) => {
      const rows = await tx.all("SELECT room, seq, hash, at FROM head WHERE process = $1 ORDER BY room", process);
      const soundness = new Soundness();
      const found: Head[] = [];
      for (const row of rows) {
        const room = textOf(row, "room") as Head["room"];
        const head = { room, seq: numberOf(row, "seq"), hash: textOf(row, "hash") };
        await soundness.require(tx, process, room, { ...head, at: textOf(row, "at") });
        found.push(head);
      }
      return found;
    });
  }
  return heads;
}
