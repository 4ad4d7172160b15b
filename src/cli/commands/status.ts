import { stat } from "node:fs/promises";
import { isDay } from "../../core/common/day.ts";
import { said } from "../../core/common/said.ts";
import { processOn, talksOn } from "../../core/record/as-of.ts";
import { standingReport, talksOf } from "../../core/record/standing/index.ts";
import type { TalksState } from "../../core/record/talks.ts";
import { en } from "../../words/english.ts";
import { say, told } from "../../words/words.ts";
import { CommandFailure, UsageError, type Command, type Terminal } from "../command.ts";
import { readFolder } from "../processes.ts";
import { readEntries, SOLE, withStore } from "../stored.ts";

/** `parley status`: where the text in front of a process or of a process folder stands. */
export const statusCommand: Command = {
  help: ({ help, options }) => [["--as-of DAY", options.siteDay], "", help.status],
  options: { "as-of": { type: "string" } },
  async run(args, terminal) {
    const [name, ...others] = args.words;
    if (name === undefined || others.length > 0) throw new UsageError(said("verify-name"));
    const day = args.value("as-of") ?? null;
    if (day !== null && !isDay(day)) throw new UsageError(said("day-option", { day }));
    const report = standingReport(await talksNamed(name, day, terminal), day);
    if (args.has("json")) {
      terminal.out(JSON.stringify(told(en, report), null, 1));
      return 0;
    }
    terminal.out(say(terminal.t, report.said));
    for (const { said: what, remarks, changed } of report.declared) {
      terminal.out([what, ...(changed === null ? [] : [changed])].map((each) => say(terminal.t, each)).join(" "));
      for (const remark of remarks) terminal.out(`  ${say(terminal.t, remark)}`);
    }
    return 0;
  },
};

async function talksNamed(name: string, asOf: string | null, terminal: Terminal): Promise<TalksState> {
  const isFolder = (await stat(name).catch(() => null))?.isDirectory() === true;
  if (!isFolder) {
    const entries = await withStore(terminal, (store) => readEntries(store, name, SOLE));
    if (entries === null) throw new CommandFailure(said("verify-none", { name }));
    return talksOn(entries, { process: name, day: asOf });
  }
  const { state, entries } = await readFolder(name, terminal);
  return entries === null ? talksOf(processOn(state, asOf)) : talksOn(entries, { process: state.id, day: asOf });
}
