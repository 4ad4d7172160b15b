import { said } from "../../core/common/said.ts";
import { say } from "../../words/words.ts";
import { UsageError, type Command } from "../command.ts";
import { putDraft } from "../draft-output.ts";
import { exportHelp, exportOptions } from "../export-options.ts";
import { readInput } from "../files.ts";
import { besideHelp, besideOf, besideOptions, readingHelp, readingOptions, readOptionsOf } from "../reading-options.ts";

/** `parley read`: any readable file as a draft. */
export const readCommand: Command = {
  help: (words) => [...readingHelp(words), ...besideHelp(words), ...exportHelp(words)],
  options: { ...readingOptions, ...besideOptions, ...exportOptions },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError(said("one-file"));
    const read = await readInput(file, readOptionsOf(args), terminal, besideOf(args));
    if (read.draft.date === null)
      terminal.note(terminal.t.cli.warning({ place: file, what: say(terminal.t, said("undated-draft")) }));
    await putDraft(args, terminal, read.draft, read.original);
    return 0;
  },
};
