import { parseArgs } from "node:util";
import { said } from "../core/common/said.ts";
import { failureLine, say } from "../words/words.ts";
import {
  CommandFailure,
  UsageError,
  type Arguments,
  type Command,
  type ListedCommand,
  type Terminal,
} from "./command.ts";
import { allCommands, commandNamed } from "./commands/index.ts";
import { helpLines } from "./help.ts";

const common = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;

function generalHelp({ t: { cli } }: Terminal): string {
  const width = Math.max(...allCommands.map((command) => command.usage.length)) + 2;
  return [
    cli.title,
    "",
    cli.usage({ form: "parley COMMAND … [--json] [-o FILE]" }),
    "",
    ...allCommands.map(({ name, usage }) => `  ${usage.padEnd(width)}${cli.summaries[name]}`),
    "",
    cli.files,
    cli.named,
    cli.exit,
    cli.language,
  ].join("\n");
}

function commandHelp({ name, usage }: ListedCommand, { help }: Command, { t: { cli } }: Terminal): string {
  const lines = help?.(cli) ?? [];
  return [
    cli.usage({ form: `parley ${usage}` }),
    "",
    cli.summaries[name],
    ...(lines.length > 0 ? ["", ...helpLines(lines)] : []),
  ].join("\n");
}

function parse(command: Command, argv: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: { ...command.options, ...common }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(said("usage", { why: error instanceof Error ? error.message : String(error) }), {
      cause: error,
    });
  }
  const given: Readonly<Record<string, unknown>> = parsed.values;
  return {
    words: parsed.positionals,
    value: (name) => {
      const value = given[name];
      return typeof value === "string" ? value : undefined;
    },
    values: (name) => {
      const value = given[name];
      return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
    },
    has: (name) => given[name] === true,
  };
}

/** Runs the command that the words name; the exit code. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    terminal.note(generalHelp(terminal));
    return 2;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    terminal.out(generalHelp(terminal));
    return 0;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(`parley ${terminal.version}`);
    return 0;
  }
  const listed = commandNamed(name);
  if (listed === null) {
    terminal.note(`parley: ${say(terminal.t, said("no-command", { name }))}`);
    return 2;
  }
  try {
    const command = await listed.load();
    const args = parse(command, rest);
    if (args.has("help")) {
      terminal.out(commandHelp(listed, command, terminal));
      return 0;
    }
    return await command.run(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      const usage = terminal.t.cli.usage({ form: `parley ${listed.usage}` });
      terminal.note(`parley ${name}: ${say(terminal.t, error.why)}\n${usage}`);
      return 2;
    }
    if (error instanceof CommandFailure) {
      terminal.note(`parley ${name}: ${failureLine(terminal.t, error.failure)}`);
      return 1;
    }
    throw error;
  }
}
