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
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Arguments, type Command, type Terminal } from "../command.ts";
import { readBytes } from "../files.ts";
import { drive } from "../run-steps.ts";

function stateOption(args: Arguments, name: string, model: ConflictModel): number | undefined {
  const text = args.value(name);
  if (text === undefined) return undefined;
  const state = Number(text);
  if (!Number.isInteger(state) || state < 1 || state > model.states.length)
    throw new UsageError(
      said("choice-option", {
        option: name,
        given: text,
        choices: said("choices.state", { most: model.states.length }),
      }),
    );
  return state;
}

/** `parley conflict`: which states of a graph model of conflict are stable, and for whom. */
export const conflictCommand: Command = {
  help: ({ options, help }) => [
    ["--coalitions", options.coalitions],
    ["--from STATE", options.from],
    ["--hold STATE", options.hold],
    "",
    help.conflict,
  ],
  options: { coalitions: { type: "boolean" }, from: { type: "string" }, hold: { type: "string" } },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError(said("one-file"));
    const read = readConflictJson(new TextDecoder().decode(await readBytes(file)));
    if (!read.ok) throw new CommandFailure(read.failure, file);
    const model = checkConflict(read.value);
    if (!model.ok) throw new CommandFailure(model.failure, file);
    const [from, hold] = [stateOption(args, "from", model.value), stateOption(args, "hold", model.value)];
    if (args.has("coalitions") && !canAnalyseCoalitions(model.value))
      throw new CommandFailure(said("coalitions"), file);
    const answer = analysed(model.value, args, { from, hold }, terminal);
    if (args.has("json")) {
      terminal.out(JSON.stringify(answer, null, 1));
      return 0;
    }
    print(answer, hold, terminal);
    return 0;
  },
};

/** All that is asked of a model. */
function analysed(
  model: ConflictModel,
  args: Arguments,
  { from, hold }: { readonly from: number | undefined; readonly hold: number | undefined },
  terminal: Terminal,
) {
  return {
    ...drive(analyseConflictSteps(model), terminal.t.cli.analysing, terminal),
    ...(args.has("coalitions")
      ? { coalitional: drive(coalitionSteps(model), terminal.t.cli.analysingCoalitions, terminal) }
      : {}),
    ...(from === undefined ? {} : { evolution: evolutionFrom(model, from, { improvingOnly: true }) }),
    ...(hold === undefined ? {} : { inverse: inverseFor(model, hold) }),
  };
}

type Answer = ReturnType<typeof analysed>;

function print(answer: Answer, hold: number | undefined, terminal: Terminal): void {
  const { cli } = terminal.t;
  const out = (line: string) => terminal.out(line);
  const listed = (states: readonly number[], none: string = cli.none) => states.join(", ") || none;
  for (const name of stabilityNames) {
    out(cli.equilibria({ name: name.toUpperCase().padEnd(4), states: listed(answer.equilibria[name]) }));
    for (const [party, stable] of Object.entries(answer.stability))
      out(cli.stableFor({ party, states: listed(stable[name]) }));
  }
  if (answer.coalitional !== undefined)
    for (const name of stabilityNames)
      out(
        cli.forCoalitions({ name: name.toUpperCase().padEnd(4), states: listed(answer.coalitional.equilibria[name]) }),
      );
  for (const { from, to, by: party } of answer.evolution?.moves ?? []) out(cli.movedBy({ from, to, party }));
  for (const [party, states] of Object.entries(answer.inverse?.toGiveUp ?? {}))
    out(cli.wouldHold({ party, state: hold ?? 0, states: listed(states.nash, cli.holdsAlready) }));
}
