import type { Pair, RedlinePair } from "../../core/text/alignment.ts";
import type { Command } from "../command.ts";
import { compareHelp, compareInputs, compareOptions, pairLine } from "../comparing.ts";

function withoutEdits({ edits: _edits, headingEdits: _headingEdits, ...pair }: RedlinePair): Pair {
  return pair;
}

/** `parley align`: which points of two drafts correspond. */
export const alignCommand: Command = {
  help: compareHelp,
  options: compareOptions,
  async run(args, terminal) {
    const { redline } = await compareInputs(args, terminal);
    if (args.has("json")) terminal.out(JSON.stringify({ pairs: redline.pairs.map(withoutEdits) }, null, 1));
    else terminal.out(redline.pairs.map((pair) => pairLine(pair, terminal)).join("\n"));
    return 0;
  },
};
