import { randomBytes } from "node:crypto";
import type { Entry } from "../../core/record/entry.ts";
import { importEntries } from "../../core/record/importing.ts";
import { verifyRooms } from "../../core/record/chain.ts";
import { requireTold, sharedModels, type SharedModel } from "../../formats/bargaining-folder.ts";
import type { FolderProcess } from "../../formats/process-record.ts";
import type { Store } from "../../store/index.ts";
import { said } from "../../core/common/said.ts";
import { UsageError, type Command } from "../command.ts";
import { readFolder } from "../processes.ts";
import { demand, readEntries, SOLE, withStore } from "../stored.ts";

/** `parley import`: a process folder into what is kept here. */
export const importCommand: Command = {
  help: ({ help }) => [help.import],
  options: {},
  async run(args, terminal) {
    const [folder, ...others] = args.words;
    if (folder === undefined || others.length > 0) throw new UsageError(said("one-folder"));
    const read = await readFolder(folder, terminal);
    const { added, entries, shared } = await withStore(terminal, async (store) => takeIn(store, read));
    const rooms = verifyRooms(entries).map(({ room, seq, hash }) => ({ room, seq, hash }));
    const { id } = read.state;
    if (args.has("json")) terminal.out(JSON.stringify({ process: id, added, rooms, shared }, null, 1));
    else {
      const { cli } = terminal.t;
      terminal.out(added === 0 ? cli.nothingNew({ process: id }) : cli.added({ process: id, count: added }));
      for (const { file, parties } of shared) terminal.out(cli.linesForAll({ file, parties: parties.join(", ") }));
      for (const { room, seq, hash } of rooms) terminal.out(`${room}  ${seq}  ${hash}`);
    }
    return 0;
  },
};

async function takeIn(
  store: Store,
  { state, entries, files }: FolderProcess,
): Promise<{ readonly added: number; readonly entries: readonly Entry[]; readonly shared: readonly SharedModel[] }> {
  const at = new Date().toISOString();
  const process = entries?.[0]?.process ?? state.id;
  const there = ((await readEntries(store, process, SOLE)) ?? []).filter(({ room }) => room === "public");
  const given = entries ?? demand(importEntries(state, there, { process, by: SOLE.member, at }, makeSalt));
  // A record was written by those who vouch for it; what stands in a folder alone nobody has put before everybody yet.
  const fresh = entries === null ? given : [];
  demand(requireTold(fresh));
  const kept = files.map(({ room, ...file }) => ({ room, file }));
  // What joins a chain comes with all that stands before it.
  const whole = entries === null ? [...there, ...given] : given;
  const { added } = demand(await store.adopt(process, whole, kept, at));
  return { added, entries: whole, shared: sharedModels(fresh) };
}

function makeSalt(): string {
  return randomBytes(16).toString("hex");
}
