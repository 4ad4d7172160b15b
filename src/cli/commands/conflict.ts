import { analyseConflictSteps, checkConflict, stabilityNames } from "../../core/bargain/conflict/index.ts";
import { readConflictJson } from "../../formats/conflict-json.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { failureLine, readBytes } from "../files.ts";
import { drive } from "../run-steps.ts";

/** `parley conflict`: which states of a graph model of conflict are stable, and for whom. */
export const conflictCommand: Command = {
  name: "conflict",
  usage: "conflict MODEL.json",
  summary: "Stability in a graph model of conflict: who could leave a state, and what deters them",
  help: ["  States are numbered from 1. Nash, GMR, SMR and SEQ as Fang, Hipel and Kilgour (1993) define them."],
  options: {},
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError("name one file.");
    const read = readConflictJson(new TextDecoder().decode(await readBytes(file)));
    if (!read.ok) throw new CommandFailure(failureLine(read.failure, file));
    const model = checkConflict(read.value);
    if (!model.ok) throw new CommandFailure(failureLine(model.failure, file));
    const answer = drive(analyseConflictSteps(model.value), "Analysing", terminal);
    if (args.has("json")) {
      terminal.out(JSON.stringify(answer, null, 1));
      return 0;
    }
    for (const name of stabilityNames) {
      terminal.out(`${name.toUpperCase().padEnd(5)}equilibria: ${answer.equilibria[name].join(", ") || "none"}`);
      for (const [id, stable] of Object.entries(answer.stability))
        terminal.out(`     stable for ${id}: ${stable[name].join(", ") || "none"}`);
    }
    return 0;
  },
};
