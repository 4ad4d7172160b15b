import { basename, resolve } from "node:path";
import { said } from "../../core/common/said.ts";
import { starterFiles } from "../starter.ts";
import { UsageError, type Command } from "../command.ts";
import { requireEmpty, writeFolder } from "../folders.ts";
import { languageAsked } from "../language.ts";

/** `parley new`: a process folder to write over. */
export const newCommand: Command = {
  help: ({ help }) => [help.new],
  options: {},
  async run(args, terminal) {
    const [folder, ...others] = args.words;
    if (folder === undefined || others.length > 0) throw new UsageError(said("one-folder"));
    await requireEmpty(folder);
    const { cli } = terminal.t;
    const language = languageAsked(process.env);
    const files = starterFiles({
      id: basename(resolve(folder)),
      day: terminal.today,
      language,
      words: cli.starter,
    });
    await writeFolder(folder, files);
    if (args.has("json")) terminal.out(JSON.stringify({ folder, files: [...files.keys()].sort() }, null, 1));
    else {
      for (const path of [...files.keys()].sort()) terminal.out(`${folder}/${path}`);
      terminal.note(cli.madeFolder({ folder }));
    }
    return 0;
  },
};
