import { en } from "../../words/english.ts";
import { told } from "../../words/words.ts";
import {
  checkMoment,
  compareBranches,
  compileAgreement,
  criticalPath,
  dateRanges,
  incentivesOf,
  prepareScenario,
  sharesOf,
  simulateSteps,
  waysTo,
  type Agreement,
  type Program,
  type Status,
} from "../../core/commitments/index.ts";
import { statuses } from "../../core/commitments/terms.ts";
import { readScenarios, type ScenarioFile } from "../../formats/commitments-scenarios.ts";
import { said } from "../../core/common/said.ts";
import { readOwnAgreement } from "../agreements.ts";
import { CommandFailure, UsageError, type Arguments, type Command, type Terminal } from "../command.ts";
import { readBytes, writeWhole } from "../files.ts";
import { drive } from "../run-steps.ts";

/** `parley simulate`: branches side by side, chances, what would have to happen, dates, incentives. */
export const simulateCommand: Command = {
  help: ({ options }) => [
    [
      "SCENARIOS.json",
      '{"branches":[{"name","events"}],"uncertain":[{"id","type","probability","after","delay"}],"start","horizonDays"}',
    ],
    ["--as-of T", options.simulateAsOf],
    ["--runs N", options.runs],
    ["--how ID=STATE", options.how],
    ["--dates START", options.dates],
    ["--incentives", options.incentives],
  ],
  options: {
    "as-of": { type: "string" },
    runs: { type: "string" },
    seed: { type: "string" },
    how: { type: "string", multiple: true },
    dates: { type: "string" },
    path: { type: "string" },
    incentives: { type: "boolean" },
    output: { type: "string", short: "o" },
  },
  async run(args, terminal) {
    const [file, scenarioFile, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError(said("simulate-files"));
    const agreement = await readOwnAgreement(file);
    const scenarios = scenarioFile === undefined ? null : await readScenarioFile(scenarioFile);
    const answer = told(en, answerAll(agreement, scenarios, args, terminal));
    if (Object.keys(answer).length === 0) throw new UsageError(said("simulate-what"));
    const json = JSON.stringify(answer, null, 1);
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, json);
    if (args.has("json") || output === undefined) terminal.out(json);
    return 0;
  },
};

async function readScenarioFile(path: string): Promise<ScenarioFile> {
  const read = readScenarios(new TextDecoder().decode(await readBytes(path)));
  if (!read.ok) throw new CommandFailure(read.failure, path);
  return read.value;
}

function answerAll(agreement: Agreement, scenarios: ScenarioFile | null, args: Arguments, terminal: Terminal): object {
  const program = compileAgreement(agreement);
  const how = args.values("how").map((word) => {
    const [, id = "", state = ""] = /^(.+)=(\w+)$/u.exec(word) ?? [];
    if (!agreement.commitments.some((each) => each.id === id || each.group === id))
      throw new UsageError(said("how-unknown", { given: word, id }));
    if (!statuses.some((each) => each === state))
      throw new UsageError(said("how-state", { given: word, states: statuses.join(", ") }));
    return { id, state, ways: waysTo(agreement, id, state as Status) };
  });
  const start = args.value("dates");
  const path = args.value("path");
  if (start !== undefined && !agreement.moments.some((moment) => moment.id === start))
    throw new UsageError(said("no-moment", { given: start }));
  return {
    ...(scenarios === null ? {} : branchesOf(program, scenarios, args)),
    ...(scenarios === null || scenarios.uncertain.length === 0 ? {} : chances(program, scenarios, args, terminal)),
    ...(how.length === 0 ? {} : { how }),
    ...(start === undefined ? {} : { dates: dateRanges(agreement, start) }),
    ...(start === undefined || path === undefined ? {} : { path: criticalPath(agreement, start, path) }),
    ...(args.has("incentives") ? { incentives: incentivesOf(agreement) } : {}),
  };
}

function branchesOf(program: Program, scenarios: ScenarioFile, args: Arguments): object {
  if (scenarios.branches.length === 0) return {};
  const days = [...scenarios.common, ...scenarios.branches.flatMap((branch) => branch.events)].map((event) => event.on);
  const asOf = args.value("as-of") ?? days.toSorted().at(-1);
  if (asOf === undefined) throw new UsageError(said("branches-day"));
  const problem = checkMoment(program.agreement, asOf);
  if (problem !== null) throw new UsageError(said("moment-option", { option: "--as-of", why: problem }));
  const table = compareBranches(program, scenarios.branches, asOf, scenarios.common);
  return {
    branches: table.names.map((name, at) => ({ name, ...table.answers[at] })),
    differs: table.rows.filter((row) => row.differs).map((row) => row.id),
  };
}

function chances(program: Program, scenarios: ScenarioFile, args: Arguments, terminal: Terminal): object {
  const whole = (name: string, otherwise: number) => {
    const value = Number(args.value(name) ?? otherwise);
    if (!Number.isSafeInteger(value) || value < 0) throw new UsageError(said("whole-option", { option: name }));
    return value;
  };
  const runs = whole("runs", 10_000);
  const seed = whole("seed", 1);
  const { start, horizonDays = 365, uncertain } = scenarios;
  if (start === undefined) throw new CommandFailure(said("no-start"));
  const prepared = prepareScenario(program, { start, horizonDays, events: uncertain });
  if (!prepared.ok) throw new CommandFailure(prepared.failure);
  const tally = drive(simulateSteps(prepared.value, seed, 0, runs), terminal.t.cli.drawing, terminal);
  return { chances: { runs, seed, commitments: sharesOf(program, tally) } };
}
