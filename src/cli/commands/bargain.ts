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
import { CommandFailure, UsageError, type Arguments, type Command } from "../command.ts";
import { failureLine, readBytes, writeWhole } from "../files.ts";
import { drive } from "../run-steps.ts";

const names: Readonly<Record<SolutionName, string>> = {
  nash: "Nash (largest product of gains)",
  kalaiSmorodinsky: "Kalai-Smorodinsky (largest equal share of what each could gain)",
  egalitarian: "Egalitarian (most for who gains least)",
  utilitarian: "Utilitarian (largest sum)",
};

function wholeNumber(args: Arguments, name: string, least: number): number | undefined {
  const text = args.value(name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number) || number < least)
    throw new UsageError(`--${name} ${text}: it must be a number of at least ${least}.`);
  return number;
}

function utilities(values: Utilities): string {
  return Object.entries(values)
    .map(([party, value]) => `${party} ${value}`)
    .join(", ");
}

function changes(list: readonly Change[]): string {
  return list.length === 0 ? "nothing" : list.map(({ issue, from, to }) => `${issue}: ${from} → ${to}`).join("; ");
}

function solutionLines(answer: BargainAnswer): string[] {
  return solutionNames.flatMap((name) => {
    const solution = answer.solutions[name];
    if (solution === null) {
      const reason = answer.reasons[name] ?? answer.clash?.message ?? "there is none.";
      return [`${names[name]}: none. ${reason}`];
    }
    const proof = solution.proved ? "proved" : `not proved; no package has more than ${solution.bound}`;
    const chosen = Object.entries(solution.package).map(([issue, option]) => `${issue}=${option}`);
    return [
      `${names[name]}: ${solution.value} (${proof})`,
      `  ${utilities(solution.utilities)}`,
      `  ${chosen.join(" ")}`,
      ...(solution.note === undefined ? [] : [`  ${solution.note}`]),
    ];
  });
}

function currentLines({ fromCurrent }: BargainAnswer): string[] {
  if (fromCurrent === null) return [];
  const { smallestChange, trades } = fromCurrent;
  return [
    "",
    `Today's text: ${utilities(fromCurrent.utilities)}; meets the line of ${fromCurrent.acceptableTo.join(", ") || "nobody"}`,
    smallestChange.package === null
      ? `Smallest change that all can accept: ${smallestChange.reason}`
      : `Smallest change that all can accept${smallestChange.proved ? "" : " (not proved smallest)"}: ${changes(smallestChange.changes)}`,
    ...trades.slice(0, 5).map((trade) => `Gain for all: ${changes(trade.changes)} (${utilities(trade.gains)})`),
  ];
}

function readable(answer: BargainAnswer): string {
  const { frontier } = answer;
  const size = frontier.complete
    ? `The whole frontier has ${frontier.size} points.`
    : `The frontier was not computed whole; ${frontier.size} of its points are known.`;
  return [
    ...(answer.clash === null ? [] : [answer.clash.message, ""]),
    `Most each could get: ${utilities(answer.ideal) || "no package obeys the rules"}`,
    size,
    "",
    ...solutionLines(answer),
    ...currentLines(answer),
    "",
    "Proved is arithmetic: it holds for the scores entered, which are assumptions.",
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
  name: "bargain",
  usage: "bargain PROBLEM.json [--list N] [--seconds S] [-o FILE]",
  summary: "Packages that could close the deal: frontier, solutions, smallest change to today's text",
  help: [
    "  --list N            list at most N packages of the frontier (default 10000)",
    "  --seconds S         stop after S seconds; what is not proved then says its bound (default 60)",
    "  --samples N         try N samples of the scores (from their ranges, or ± 20 %) on the solutions, from --seed N",
    "  -o, --output FILE   write the answer as JSON to FILE",
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
    if (file === undefined || others.length > 0) throw new UsageError("name one file.");
    const list = wholeNumber(args, "list", 0);
    const seconds = wholeNumber(args, "seconds", 0);
    const read = readBargainJson(new TextDecoder().decode(await readBytes(file)));
    if (!read.ok) throw new CommandFailure(failureLine(read.failure, file));
    const problem = checkProblem(read.value);
    if (!problem.ok) throw new CommandFailure(failureLine(problem.failure, file));
    for (const { place, message } of problem.value.warnings) terminal.note(`${file}, ${place}: ${message}`);
    const steps = bargainSteps(problem.value, {
      now: () => performance.now(),
      ...(list === undefined ? {} : { list }),
      ...(seconds === undefined ? {} : { seconds }),
    });
    const samples = wholeNumber(args, "samples", 1);
    const seed = wholeNumber(args, "seed", 0) ?? 1;
    const computed = drive(steps, "Computing", terminal);
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
            "Sampling",
            terminal,
          );
    const answer = { ...computed, ...(tried === null ? {} : { robustness: { compared, ...tried } }) };
    const json = `${JSON.stringify(answer, null, 1)}\n`;
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, json);
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) terminal.out(readable(answer));
    return 0;
  },
};
