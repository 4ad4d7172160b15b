import { isDay } from "../../core/common/day.ts";
import { said } from "../../core/common/said.ts";
import { processOn, talksOn } from "../../core/record/as-of.ts";
import { sentencesOf } from "../../core/record/standing/index.ts";
import { say } from "../../words/words.ts";
import { UsageError, type Command } from "../command.ts";
import { readFolder } from "../processes.ts";

/** `parley sentences`: every sentence that is derived from a process folder, with the entries that it rests on. */
export const sentencesCommand: Command = {
  help: ({ help, options }) => [["--as-of DAY", options.siteDay], "", help.sentences],
  options: { "as-of": { type: "string" } },
  async run(args, terminal) {
    const [folder, ...others] = args.words;
    if (folder === undefined || others.length > 0) throw new UsageError(said("verify-name"));
    const day = args.value("as-of") ?? null;
    if (day !== null && !isDay(day)) throw new UsageError(said("day-option", { day }));
    const { state, entries } = await readFolder(folder, terminal);
    const shown = entries === null ? processOn(state, day) : talksOn(entries, { process: state.id, day });
    const list = sentencesOf(shown).map(({ of, statement }) => ({
      of: `${of.kind} ${of.id}`,
      sentence: say(terminal.t, statement),
      entries: statement.entries.map(({ kind, id }) => `${kind} ${id}`),
    }));
    terminal.out(
      args.has("json")
        ? JSON.stringify(list, null, 1)
        : list.map(({ of, sentence, entries: rests }) => `${of}: ${sentence}\n  ${rests.join("; ")}`).join("\n"),
    );
    return 0;
  },
};
