import { reading } from "../../core/text/reading.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { putDraft } from "../draft-output.ts";
import { exportHelp, exportOptions } from "../export-options.ts";
import { failureLine, readInput } from "../files.ts";

/** `parley reading`: one party's draft read back out of a composite. */
export const readingCommand: Command = {
  name: "reading",
  usage: "reading COMPOSITE PARTY [-o DRAFT.{json,md,docx,html}]",
  summary: "Read one party's own draft back out of a composite, word for word",
  help: exportHelp,
  options: exportOptions,
  async run(args, terminal) {
    const [file, party, ...others] = args.words;
    if (file === undefined || party === undefined || others.length > 0)
      throw new UsageError("name a composite and a party.");
    const { composite } = await readInput(file, { party }, terminal);
    if (composite === undefined) throw new CommandFailure(`${file}: this is not a composite that Parley wrote.`);
    const read = reading(composite, party);
    if (!read.ok) throw new CommandFailure(failureLine(read.failure, file));
    await putDraft(args, terminal, read.value);
    return 0;
  },
};
