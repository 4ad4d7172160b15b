import { parseArgs } from "node:util";
import { CommandFailure, UsageError } from "../../src/cli/command.ts";
import { commandNamed } from "../../src/cli/commands/index.ts";

/** Runs a command in this process, as the command line does. */
export async function parley(name: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = await commandNamed(name);
  if (command === null) throw new Error(name);
  const parsed = parseArgs({
    args: words,
    options: { ...command.options, json: { type: "boolean" } },
    allowPositionals: true,
  });
  const given: Readonly<Record<string, unknown>> = parsed.values;
  const value = (option: string) => (typeof given[option] === "string" ? given[option] : undefined);
  const args = { words: parsed.positionals, value, values: () => [], has: (option: string) => given[option] === true };
  let [out, err] = ["", ""];
  const note = (text: string) => void (err += `${text}\n`);
  const terminal = {
    out: (text: string) => void (out += `${text}\n`),
    note,
    progress: () => undefined,
    today: "2031-06-01",
    version: "0",
  };
  try {
    return { code: await command.run(args, terminal), out, err };
  } catch (error) {
    if (!(error instanceof CommandFailure) && !(error instanceof UsageError)) throw error;
    return { code: error instanceof UsageError ? 2 : 1, out, err: `${err}${error.message}` };
  }
}
