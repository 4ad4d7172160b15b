import {
  bargainSteps,
  checkProblem,
  robustnessSteps,
  solutionNames,
  type BargainAnswer,
  type Change,
  type Package,
  type SolutionName,
  type Utilities,
} from "../../core/bargain/index.ts";
import { readBargainJson } from "../../formats/bargain-json.ts";
import { en } from "../../words/english.ts";
import { failureLine, told } from "../../words/words.ts";
import { failureOf } from "../../core/common/result.ts";
import { said, type Told } from "../../core/common/said.ts";
import type { Words } from "../../words/types.ts";
import { CommandFailure, UsageError, type Arguments, type Command, type CliWords } from "../command.ts";
import { readBytes, writeWhole } from "../files.ts";
import { drive } from "../run-steps.ts";

function wholeNumber(args: Arguments, name: string, least: number): number | undefined {
  const text = args.value(name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number) || number < least)
    throw new UsageError(
      said("choice-option", { option: name, given: text, choices: said("choices.least", { least }) }),
    );
  return number;
}

function utilities(values: Utilities): string {
  return Object.entries(values)
    .map(([party, value]) => `${party} ${value}`)
    .join(", ");
}

function changes(list: readonly Change[], cli: CliWords): string {
  return list.length === 0 ? cli.noChange : list.map(({ issue, from, to }) => `${issue}: ${from} → ${to}`).join("; ");
}

function solutionLines(answer: Told<BargainAnswer>, t: Words): string[] {
  const { cli } = t;
  return solutionNames.flatMap((name) => {
    const solution = answer.solutions[name];
    if (solution === null) {
      const why = answer.reasons[name] ?? (answer.clash === null ? cli.thereIsNone : answer.clash.message);
      return [cli.noSolution({ name: cli.solutions[name], why })];
    }
    const proof = solution.proved ? cli.proved : cli.notProved({ bound: solution.bound });
    const chosen = Object.entries(solution.package).map(([issue, option]) => `${issue}=${option}`);
    return [
      cli.solution({ name: cli.solutions[name], value: solution.value, proof }),
      `  ${utilities(solution.utilities)}`,
      `  ${chosen.join(" ")}`,
      ...(solution.note === undefined ? [] : [`  ${solution.note}`]),
    ];
  });
}

function currentLines({ fromCurrent }: Told<BargainAnswer>, cli: CliWords): string[] {
  if (fromCurrent === null) return [];
  const { smallestChange, trades } = fromCurrent;
  return [
    "",
    cli.currentText({
      utilities: utilities(fromCurrent.utilities),
      parties: fromCurrent.acceptableTo.join(", ") || cli.nobody,
    }),
    smallestChange.package === null
      ? cli.smallest({ what: smallestChange.reason })
      : (smallestChange.proved ? cli.smallest : cli.smallestUnproved)({ what: changes(smallestChange.changes, cli) }),
    ...trades.slice(0, 5).map(({ changes: steps, gains }) => {
      const facts = { what: changes(steps, cli), gains: utilities(gains) };
      return Object.values(gains).every((gain) => Number(gain) > 0) ? cli.gain(facts) : cli.noLoss(facts);
    }),
  ];
}

function readable(answer: Told<BargainAnswer>, t: Words): string {
  const { frontier } = answer;
  const { cli } = t;
  return [
    ...(answer.clash === null ? [] : [answer.clash.message, ""]),
    cli.most({ utilities: utilities(answer.ideal) || cli.noPackage }),
    (frontier.complete ? cli.frontier : cli.frontierPart)({ size: frontier.size }),
    "",
    ...solutionLines(answer, t),
    ...currentLines(answer, cli),
    "",
    cli.arithmetic,
  ].join("\n");
}

/** The distinct packages of the solutions, each with the names of those it is. */
function comparedOf(answer: BargainAnswer) {
  const compared: { readonly package: Package; readonly solutions: SolutionName[] }[] = [];
  for (const name of solutionNames) {
    const solution = answer.solutions[name];
    if (solution === null) continue;
    const known = compared.find((one) => JSON.stringify(one.package) === JSON.stringify(solution.package));
    if (known === undefined) compared.push({ package: solution.package, solutions: [name] });
    else known.solutions.push(name);
  }
  return compared;
}

/** `parley bargain`: the packages that no other improves for all, and those that several principles choose. */
export const bargainCommand: Command = {
  help: ({ options }) => [
    ["--list N", options.list],
    ["--seconds S", options.seconds],
    ["--samples N", options.samples],
    ["-o, --output FILE", options.answerFile],
  ],
  options: {
    list: { type: "string" },
    samples: { type: "string" },
    seed: { type: "string" },
    seconds: { type: "string" },
    output: { type: "string", short: "o" },
  },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError(said("one-file"));
    const list = wholeNumber(args, "list", 0);
    const seconds = wholeNumber(args, "seconds", 0);
    const read = readBargainJson(new TextDecoder().decode(await readBytes(file)));
    if (!read.ok) throw new CommandFailure(read.failure, file);
    const problem = checkProblem(read.value);
    if (!problem.ok) throw new CommandFailure(problem.failure, file);
    for (const warning of problem.value.warnings)
      terminal.note(failureLine(terminal.t, failureOf(warning.message, warning), file));
    const steps = bargainSteps(problem.value, {
      now: () => performance.now(),
      ...(list === undefined ? {} : { list }),
      ...(seconds === undefined ? {} : { seconds }),
    });
    const samples = wholeNumber(args, "samples", 1);
    const seed = wholeNumber(args, "seed", 0) ?? 1;
    const computed = drive(steps, terminal.t.cli.computing, terminal);
    const compared = comparedOf(computed);
    const tried =
      samples === undefined || compared.length === 0
        ? null
        : drive(
            robustnessSteps(
              problem.value,
              compared.map((one) => one.package),
              { samples: Math.ceil(samples), seed },
            ),
            terminal.t.cli.sampling,
            terminal,
          );
    const whole = { ...computed, ...(tried === null ? {} : { robustness: { compared, ...tried } }) };
    const json = `${JSON.stringify(told(en, whole), null, 1)}\n`;
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, json);
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) terminal.out(readable(told(terminal.t, computed), terminal.t));
    return 0;
  },
};
