import { randomBytes } from "node:crypto";
import type { Entry } from "../../core/record/entry.ts";
import { importEntries } from "../../core/record/importing.ts";
import { verifyRooms } from "../../core/record/chain.ts";
import type { FolderProcess } from "../../formats/process-record.ts";
import type { Store } from "../../store/index.ts";
import { UsageError, type Command } from "../command.ts";
import { readFolder } from "../processes.ts";
import { demand, readEntries, SOLE, withStore } from "../stored.ts";

/** `parley import`: a process folder into what is kept here. */
export const importCommand: Command = {
  name: "import",
  usage: "import DIR",
  summary: "Take a process folder into the record; importing it again adds nothing",
  help: [
    "With record/ROOM.jsonl in the folder, the record is taken over with its chains; a record that does not verify, or",
    "readable files that say something else, are refused and nothing is written. Without, the readable files become",
    "entries of the room public.",
    "Kept in the database of DATABASE_URL, else in the folder of PARLEY_DATA, else in the user's data folder.",
  ],
  options: {},
  async run(args, terminal) {
    const [folder, ...others] = args.words;
    if (folder === undefined || others.length > 0) throw new UsageError("name one process folder.");
    const read = await readFolder(folder, terminal);
    const { added, entries } = await withStore(async (store) => takeIn(store, read));
    const rooms = verifyRooms(entries).map(({ room, seq, hash }) => ({ room, seq, hash }));
    const { id } = read.state;
    if (args.has("json")) terminal.out(JSON.stringify({ process: id, added, rooms }, null, 1));
    else {
      terminal.out(added === 0 ? `${id}: nothing new.` : `${id}: ${added} ${added === 1 ? "entry" : "entries"} added.`);
      for (const { room, seq, hash } of rooms) terminal.out(`${room}  ${seq}  ${hash}`);
    }
    return 0;
  },
};

async function takeIn(
  store: Store,
  { state, entries, files }: FolderProcess,
): Promise<{ readonly added: number; readonly entries: readonly Entry[] }> {
  const at = new Date().toISOString();
  const process = entries?.[0]?.process ?? state.id;
  const there = ((await readEntries(store, process, SOLE)) ?? []).filter(({ room }) => room === "public");
  const given = entries ?? demand(importEntries(state, there, { process, by: SOLE.member, at }, makeSalt));
  const kept = files.map(({ room, ...file }) => ({ room, file }));
  // What joins a chain comes with all that stands before it.
  const whole = entries === null ? [...there, ...given] : given;
  const { added } = demand(await store.adopt(process, whole, kept, at));
  return { added, entries: whole };
}

function makeSalt(): string {
  return randomBytes(16).toString("hex");
}
