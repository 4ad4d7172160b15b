import { requireChains } from "../../core/record/chain.ts";
import { canRead } from "../../core/record/permissions.ts";
import { readerNamed } from "../../core/record/readers.ts";
import { writeProcess } from "../../formats/process-record.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { requireEmpty, writeFolder } from "../folders.ts";
import { demand, readEntries, readFiles, SOLE, withStore } from "../stored.ts";

/** `parley export`: a process, or what one member may read of it, as a folder. */
export const exportCommand: Command = {
  help: ({ options }) => [
    ["-o, --output DIR", options.exportOutput],
    ["--for WHO", options.exportFor],
  ],
  options: { output: { type: "string", short: "o" }, for: { type: "string" } },
  async run(args, terminal) {
    const [process, ...others] = args.words;
    const output = args.value("output");
    if (process === undefined || others.length > 0) throw new UsageError(said("one-process"));
    if (output === undefined) throw new UsageError(said("say-where"));
    await requireEmpty(output);
    const who = args.value("for");
    const { entries, files } = await withStore(terminal, async (store) => {
      const all = await readEntries(store, process, SOLE);
      if (all === null) throw new CommandFailure(said("no-process.here", { process }));
      // Whoever can read the whole database may ask for what another may read, member or not.
      const audience = who === undefined ? SOLE : demand(readerNamed(who, all, SOLE.member));
      const entries = all.filter(({ room }) => canRead(audience, room));
      if (entries.length === 0)
        throw new CommandFailure(said("nothing-open", { process, who: who ?? said("who.you") }));
      return { entries, files: await readFiles(store, process, SOLE, entries) };
    });
    const rooms = demand(requireChains(entries, process)).map(({ room, seq, hash }) => ({ room, seq, hash }));
    await writeFolder(output, writeProcess(entries, files));
    if (args.has("json")) terminal.out(JSON.stringify({ process, rooms }, null, 1));
    else for (const { room, seq, hash } of rooms) terminal.out(`${room}  ${seq}  ${hash}`);
    return 0;
  },
};
