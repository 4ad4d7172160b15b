import { reading } from "../../core/text/reading.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { putDraft } from "../draft-output.ts";
import { exportHelp, exportOptions } from "../export-options.ts";
import { readInput } from "../files.ts";

/** `parley reading`: one party's draft read back out of a composite. */
export const readingCommand: Command = {
  name: "reading",
  usage: "reading COMPOSITE PARTY [-o DRAFT.{json,md,docx,html}]",
  help: exportHelp,
  options: exportOptions,
  async run(args, terminal) {
    const [file, party, ...others] = args.words;
    if (file === undefined || party === undefined || others.length > 0) throw new UsageError(said("composite-party"));
    const { composite } = await readInput(file, { party }, terminal);
    if (composite === undefined) throw new CommandFailure(said("no-composite.file"), file);
    const read = reading(composite, party);
    if (!read.ok) throw new CommandFailure(read.failure, file);
    await putDraft(args, terminal, read.value);
    return 0;
  },
};
