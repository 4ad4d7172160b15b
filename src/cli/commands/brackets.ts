import { readBrackets } from "../../core/text/brackets.ts";
import { textOfFile } from "../../formats/plain.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { failureLine, readBytes } from "../files.ts";

/** `parley brackets`: the brackets of a foreign negotiating text. */
export const bracketsCommand: Command = {
  name: "brackets",
  usage: "brackets FILE",
  summary: "Count the brackets of a bracketed text and report each repair",
  help: [],
  options: {},
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError("name one file.");
    const source = await textOfFile(await readBytes(file), file);
    if (!source.ok) throw new CommandFailure(failureLine(source.failure, file));
    const { report } = readBrackets(source.value);
    if (args.has("json")) {
      terminal.out(JSON.stringify(report, null, 1));
      return 0;
    }
    terminal.out(
      `${report.brackets} brackets, nested ${report.maxNesting} deep, ${report.options} options, ${report.noText} of no text`,
    );
    for (const { line, column, char } of report.unbalanced) {
      terminal.out(`${file}:${line}:${column}: "${char}" ${char === "]" ? "closes nothing" : "is never closed"}`);
    }
    return 0;
  },
};
