import { readBrackets } from "../../core/text/brackets.ts";
import { textOfFile } from "../../formats/plain.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { readable } from "../files.ts";

/** `parley brackets`: the brackets of a foreign negotiating text. */
export const bracketsCommand: Command = {
  options: {},
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError(said("one-file"));
    const source = await textOfFile(await readable(file, terminal), file);
    if (!source.ok) throw new CommandFailure(source.failure, file);
    const { report } = readBrackets(source.value);
    if (args.has("json")) {
      terminal.out(JSON.stringify(report, null, 1));
      return 0;
    }
    const { cli } = terminal.t;
    const { brackets, maxNesting: deep, options, noText: empty } = report;
    terminal.out(cli.brackets({ brackets, deep, options, empty }));
    for (const { line, column, char: sign } of report.unbalanced) {
      const what = sign === "]" ? cli.closesNothing({ sign }) : cli.neverClosed({ sign });
      terminal.out(`${file}:${line}:${column}: ${what}`);
    }
    return 0;
  },
};
