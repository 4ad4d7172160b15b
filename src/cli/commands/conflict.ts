import {
  analyseConflictSteps,
  canAnalyseCoalitions,
  checkConflict,
  coalitionSteps,
  evolutionFrom,
  inverseFor,
  stabilityNames,
  type ConflictModel,
} from "../../core/bargain/conflict/index.ts";
import { readConflictJson } from "../../formats/conflict-json.ts";
import { CommandFailure, UsageError, type Arguments, type Command } from "../command.ts";
import { failureLine, readBytes } from "../files.ts";
import { drive } from "../run-steps.ts";

function stateOption(args: Arguments, name: string, model: ConflictModel): number | undefined {
  const text = args.value(name);
  if (text === undefined) return undefined;
  const state = Number(text);
  if (!Number.isInteger(state) || state < 1 || state > model.states.length)
    throw new UsageError(`--${name} ${text}: it must be the number of a state, 1 to ${model.states.length}.`);
  return state;
}

/** `parley conflict`: which states of a graph model of conflict are stable, and for whom. */
export const conflictCommand: Command = {
  name: "conflict",
  usage: "conflict MODEL.json [--coalitions] [--from STATE] [--hold STATE]",
  summary: "Stability in a graph model of conflict: who could leave a state, and what deters them",
  help: [
    "  States are numbered from 1. Nash, GMR, SMR and SEQ as Fang, Hipel and Kilgour (1993) define them.",
    "  --coalitions        also for every group of decision makers",
    "  --from STATE        what can develop from this state, by moves that the mover prefers",
    "  --hold STATE        whose preferences would have to change how for this state to be stable",
  ],
  options: { coalitions: { type: "boolean" }, from: { type: "string" }, hold: { type: "string" } },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError("name one file.");
    const read = readConflictJson(new TextDecoder().decode(await readBytes(file)));
    if (!read.ok) throw new CommandFailure(failureLine(read.failure, file));
    const model = checkConflict(read.value);
    if (!model.ok) throw new CommandFailure(failureLine(model.failure, file));
    const [from, hold] = [stateOption(args, "from", model.value), stateOption(args, "hold", model.value)];
    if (args.has("coalitions") && !canAnalyseCoalitions(model.value))
      throw new CommandFailure(`${file}: the model is too large for all its coalitions; leave --coalitions out.`);
    const answer = {
      ...drive(analyseConflictSteps(model.value), "Analysing", terminal),
      ...(args.has("coalitions")
        ? { coalitional: drive(coalitionSteps(model.value), "Analysing coalitions", terminal) }
        : {}),
      ...(from === undefined ? {} : { evolution: evolutionFrom(model.value, from, { improvingOnly: true }) }),
      ...(hold === undefined ? {} : { inverse: inverseFor(model.value, hold) }),
    };
    if (args.has("json")) {
      terminal.out(JSON.stringify(answer, null, 1));
      return 0;
    }
    for (const name of stabilityNames) {
      terminal.out(`${name.toUpperCase().padEnd(5)}equilibria: ${answer.equilibria[name].join(", ") || "none"}`);
      for (const [id, stable] of Object.entries(answer.stability))
        terminal.out(`     stable for ${id}: ${stable[name].join(", ") || "none"}`);
    }
    if (answer.coalitional !== undefined)
      for (const name of stabilityNames)
        terminal.out(
          `${name.toUpperCase().padEnd(5)}for all coalitions: ${answer.coalitional.equilibria[name].join(", ") || "none"}`,
        );
    for (const { from: state, to, by } of answer.evolution?.moves ?? []) terminal.out(`${state} → ${to} by ${by}`);
    for (const [id, states] of Object.entries(answer.inverse?.toGiveUp ?? {}))
      terminal.out(
        `${id} would hold state ${hold} (Nash) if it preferred none of: ${states.nash.join(", ") || "it does already"}`,
      );
    return 0;
  },
};
