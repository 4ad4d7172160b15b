import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Failure } from "../../core/common/result.ts";
import { verifyRooms, type RoomCheck } from "../../core/record/chain.ts";
import { inspectRecordFiles } from "../../formats/process/record-files.ts";
import { readProcess } from "../../formats/process-record.ts";
import { failureLine } from "../../words/words.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Command, type Terminal } from "../command.ts";
import { filesBelow } from "../processes.ts";
import { readEntries, SOLE, withStore } from "../stored.ts";

/** What was found: the chain of each room, and what else is wrong. */
interface Verdict {
  readonly rooms: readonly (RoomCheck & { readonly file?: string })[];
  readonly problem?: Failure;
  /** The folder, where it holds no record. */
  readonly plain?: string;
}

/** `parley verify`: follows the chains of a process or of a process folder. */
export const verifyCommand: Command = {
  help: ({ help }) => [help.verify],
  options: {},
  async run(args, terminal) {
    const [name, ...others] = args.words;
    if (name === undefined || others.length > 0) throw new UsageError(said("verify-name"));
    const isFolder = (await stat(name).catch(() => null))?.isDirectory() === true;
    const { rooms, problem, plain } = isFolder ? await verifyFolder(name) : await verifyStored(name, terminal);
    const { cli } = terminal.t;
    if (args.has("json"))
      terminal.out(
        JSON.stringify({ rooms: rooms.map(({ room, seq, hash, ok }) => ({ room, seq, hash, ok })) }, null, 1),
      );
    else
      for (const { room, seq, hash, ok } of rooms)
        terminal.out(`${room}  ${seq}  ${hash}  ${ok ? cli.ok : cli.broken}`);
    for (const { room, file, broken } of rooms) {
      if (broken !== undefined) terminal.note(cli.breaks({ file: file ?? room, seq: broken.seq, why: broken.why }));
    }
    if (problem !== undefined) terminal.note(`parley verify: ${failureLine(terminal.t, problem, name)}`);
    if (plain !== undefined) terminal.note(cli.noRecord({ folder: plain }));
    return problem === undefined && rooms.every(({ ok }) => ok) ? 0 : 1;
  },
};

async function verifyFolder(folder: string): Promise<Verdict> {
  const files = await filesBelow(folder);
  const rooms = inspectRecordFiles(files);
  if (rooms.some(({ ok }) => !ok)) return { rooms };
  const read = await readProcess(files, basename(resolve(folder)));
  if (!read.ok) return { rooms, problem: read.failure };
  return read.value.entries === null ? { rooms, plain: folder } : { rooms };
}

async function verifyStored(process: string, terminal: Terminal): Promise<Verdict> {
  const entries = await withStore(terminal, (store) => readEntries(store, process, SOLE));
  if (entries === null) throw new CommandFailure(said("verify-none", { name: process }));
  return { rooms: verifyRooms(entries) };
}
