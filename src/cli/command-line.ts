import { parseArgs } from "node:util";
import { CommandFailure, UsageError, type Arguments, type Command, type Terminal } from "./command.ts";
import { allCommands, commandNamed } from "./commands/index.ts";

const common = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;

function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.usage.length)) + 2;
  return [
    "Parley, a workbench for peace agreements",
    "",
    "Usage: parley COMMAND … [--json] [-o FILE]",
    "",
    ...commands.map((command) => `  ${command.usage.padEnd(width)}${command.summary}`),
    "",
    "Files: docx, pdf, html, markdown, plain text, or Parley's own JSON.",
    "NAME=FILE names the party (letters, digits, - and _).",
    "Exit code: 0 done, 1 failed, 2 wrong usage. `parley COMMAND --help` says more.",
  ].join("\n");
}

function commandHelp(command: Command): string {
  return [
    `Usage: parley ${command.usage}`,
    "",
    command.summary,
    ...(command.help.length > 0 ? ["", ...command.help] : []),
  ].join("\n");
}

function parse(command: Command, argv: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: { ...command.options, ...common }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
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
    terminal.note(generalHelp(await allCommands()));
    return 2;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    terminal.out(generalHelp(await allCommands()));
    return 0;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(`parley ${terminal.version}`);
    return 0;
  }
  const command = await commandNamed(name);
  if (command === null) {
    terminal.note(`parley: there is no command "${name}". \`parley --help\` lists them.`);
    return 2;
  }
  try {
    const args = parse(command, rest);
    if (args.has("help")) {
      terminal.out(commandHelp(command));
      return 0;
    }
    return await command.run(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.note(`parley ${command.name}: ${error.message}\nUsage: parley ${command.usage}`);
      return 2;
    }
    if (error instanceof CommandFailure) {
      terminal.note(`parley ${command.name}: ${error.message}`);
      return 1;
    }
    throw error;
  }
}
