import { restoreBackup } from "../../store/backup/index.ts";
import { storePlace } from "../../store/index.ts";
import { said } from "../../core/common/said.ts";
import { UsageError, type Command } from "../command.ts";
import { demand } from "../stored.ts";
import { tell } from "./backup.ts";

/** `parley restore`: what a backup holds, brought back where nothing is kept yet. */
export const restoreCommand: Command = {
  help: ({ help }) => [help.restore],
  options: {},
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError(said("one-file"));
    const { entries, heads } = demand(await restoreBackup(storePlace(process.env), file));
    tell(args.has("json"), { file, entries, processes: Object.keys(heads).length }, terminal.t.cli.restored, terminal);
    return 0;
  },
};
