import { makeBackup } from "../../store/backup/index.ts";
import { storePlace } from "../../store/index.ts";
import { said } from "../../core/common/said.ts";
import { UsageError, type Command, type Terminal } from "../command.ts";
import { demand } from "../stored.ts";

/** `parley backup`: everything that is kept, in one file. */
export const backupCommand: Command = {
  help: ({ options, help }) => [["-o FILE", options.backupFile], "", help.backup],
  options: { output: { type: "string", short: "o" } },
  async run(args, terminal) {
    if (args.words.length > 0) throw new UsageError(said("options-only"));
    const file = args.value("output");
    if (file === undefined) throw new UsageError(said("backup-where"));
    const about = { parley: terminal.version, made: terminal.now };
    const { entries, heads } = demand(await makeBackup(storePlace(process.env), file, about), file);
    tell(args.has("json"), { file, entries, processes: Object.keys(heads).length }, terminal.t.cli.backedUp, terminal);
    return 0;
  },
};

interface Told {
  readonly file: string;
  readonly entries: number;
  readonly processes: number;
}

/** Counts alone: what a machine writes down of its nightly work names no room and no process. */
export function tell(json: boolean, told: Told, words: (told: Told) => string, terminal: Terminal): void {
  terminal.out(json ? JSON.stringify(told) : words(told));
}
