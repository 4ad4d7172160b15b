import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { verifyRooms, type RoomCheck } from "../../core/record/chain.ts";
import { inspectRecordFiles } from "../../formats/process/record-files.ts";
import { readProcess } from "../../formats/process-record.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { failureLine } from "../files.ts";
import { filesBelow } from "../processes.ts";
import { readEntries, SOLE, withStore } from "../stored.ts";

/** What was found: the chain of each room, and what else is wrong. */
interface Verdict {
  readonly rooms: readonly (RoomCheck & { readonly file?: string })[];
  readonly problem?: string;
  readonly note?: string;
}

/** `parley verify`: follows the chains of a process or of a process folder. */
export const verifyCommand: Command = {
  name: "verify",
  usage: "verify PROCESS|DIR",
  summary: "Follow the record's chains: no entry changed, lost or moved",
  help: [
    "A folder is checked by itself, without any database; its readable files must say what its record says.",
    "A chain cannot show that its tail was cut: compare the printed heads with ones that you wrote down.",
  ],
  options: {},
  async run(args, terminal) {
    const [name, ...others] = args.words;
    if (name === undefined || others.length > 0) throw new UsageError("name one process or process folder.");
    const isFolder = (await stat(name).catch(() => null))?.isDirectory() === true;
    const { rooms, problem, note } = isFolder ? await verifyFolder(name) : await verifyStored(name);
    if (args.has("json"))
      terminal.out(
        JSON.stringify({ rooms: rooms.map(({ room, seq, hash, ok }) => ({ room, seq, hash, ok })) }, null, 1),
      );
    else for (const { room, seq, hash, ok } of rooms) terminal.out(`${room}  ${seq}  ${hash}  ${ok ? "ok" : "BROKEN"}`);
    for (const { room, file, broken } of rooms) {
      if (broken !== undefined) terminal.note(`${file ?? room}: breaks at entry ${broken.seq}: ${broken.why}`);
    }
    if (problem !== undefined) terminal.note(problem);
    if (note !== undefined) terminal.note(note);
    return problem === undefined && rooms.every(({ ok }) => ok) ? 0 : 1;
  },
};

async function verifyFolder(folder: string): Promise<Verdict> {
  const files = await filesBelow(folder);
  const rooms = inspectRecordFiles(files);
  if (rooms.some(({ ok }) => !ok)) return { rooms };
  const read = await readProcess(files, basename(resolve(folder)));
  if (!read.ok) return { rooms, problem: failureLine(read.failure, folder) };
  return read.value.entries === null
    ? { rooms, note: `${folder} holds no record: its readable files are the truth, and they can be read.` }
    : { rooms };
}

async function verifyStored(process: string): Promise<Verdict> {
  const entries = await withStore((store) => readEntries(store, process, SOLE));
  if (entries === null) throw new CommandFailure(`There is no process and no folder "${process}".`);
  return { rooms: verifyRooms(entries) };
}
