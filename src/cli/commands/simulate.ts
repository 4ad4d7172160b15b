import { en, failureWords, say, told } from "../../words/words.ts";
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
import { readOwnAgreement } from "../agreements.ts";
import { CommandFailure, UsageError, type Arguments, type Command, type Terminal } from "../command.ts";
import { failureLine, readBytes, writeWhole } from "../files.ts";
import { drive } from "../run-steps.ts";

/** `parley simulate`: branches side by side, chances, what would have to happen, dates, incentives. */
export const simulateCommand: Command = {
  name: "simulate",
  usage: "simulate AGREEMENT [SCENARIOS.json] [--as-of T] [--runs N --seed S] [--how ID=STATE] [--dates START]",
  summary: "Branches side by side, chances drawn from a seed, what would have to happen, dates, incentives",
  help: [
    '  SCENARIOS.json   {"branches":[{"name","events"}],"uncertain":[{"id","type","probability","after","delay"}],"start","horizonDays"}',
    "  --as-of T        moment at which the branches are compared",
    "  --runs N         scenarios to draw (default 10000); --seed S (default 1): equal seeds give equal results",
    "  --how ID=STATE   what would have to happen for commitment ID to be in STATE",
    "  --dates START    earliest and latest days after the moment START; --path POINT: the clauses that decide it",
    "  --incentives     gain from keeping and loss from breaching, per party and phase",
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
    if (file === undefined || others.length > 0) throw new UsageError("name an agreement, and a file of scenarios.");
    const agreement = await readOwnAgreement(file);
    const scenarios = scenarioFile === undefined ? null : await readScenarioFile(scenarioFile);
    const answer = told(en, answerAll(agreement, scenarios, args, terminal));
    if (Object.keys(answer).length === 0)
      throw new UsageError("name a file of scenarios, or ask with --how, --dates or --incentives.");
    const json = JSON.stringify(answer, null, 1);
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, json);
    if (args.has("json") || output === undefined) terminal.out(json);
    return 0;
  },
};

async function readScenarioFile(path: string): Promise<ScenarioFile> {
  const read = readScenarios(new TextDecoder().decode(await readBytes(path)));
  if (!read.ok) throw new CommandFailure(failureLine(read.failure, path));
  return read.value;
}

function answerAll(agreement: Agreement, scenarios: ScenarioFile | null, args: Arguments, terminal: Terminal): object {
  const program = compileAgreement(agreement);
  const how = args.values("how").map((word) => {
    const [, id = "", state = ""] = /^(.+)=(\w+)$/u.exec(word) ?? [];
    if (!agreement.commitments.some((each) => each.id === id || each.group === id))
      throw new UsageError(`--how ${word}: there is no commitment "${id}".`);
    if (!statuses.some((each) => each === state))
      throw new UsageError(`--how ${word}: a state is one of ${statuses.join(", ")}.`);
    return { id, state, ways: waysTo(agreement, id, state as Status) };
  });
  const start = args.value("dates");
  const path = args.value("path");
  if (start !== undefined && !agreement.moments.some((moment) => moment.id === start))
    throw new UsageError(`--dates ${start}: there is no such moment.`);
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
  if (asOf === undefined) throw new UsageError("give --as-of: the branches have no events.");
  const problem = checkMoment(program.agreement, asOf);
  if (problem !== null) throw new UsageError(`--as-of: ${say(en, problem)}`);
  const table = compareBranches(program, scenarios.branches, asOf, scenarios.common);
  return {
    branches: table.names.map((name, at) => ({ name, ...table.answers[at] })),
    differs: table.rows.filter((row) => row.differs).map((row) => row.id),
  };
}

function chances(program: Program, scenarios: ScenarioFile, args: Arguments, terminal: Terminal): object {
  const whole = (name: string, otherwise: number) => {
    const value = Number(args.value(name) ?? otherwise);
    if (!Number.isSafeInteger(value) || value < 0) throw new UsageError(`--${name} takes a whole number.`);
    return value;
  };
  const runs = whole("runs", 10_000);
  const seed = whole("seed", 1);
  const { start, horizonDays = 365, uncertain } = scenarios;
  if (start === undefined) throw new CommandFailure('The scenarios need "start": the day on which time begins to run.');
  const prepared = prepareScenario(program, { start, horizonDays, events: uncertain });
  if (!prepared.ok) throw new CommandFailure(failureWords(en, prepared.failure));
  const tally = drive(simulateSteps(prepared.value, seed, 0, runs), "Drawing", terminal);
  return { chances: { runs, seed, commitments: sharesOf(program, tally) } };
}
