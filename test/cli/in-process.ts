import { en } from "../../src/words/english.ts";
import { runCommandLine } from "../../src/cli/command-line.ts";

/** Runs a command in this process, as the command line does. */
export async function parley(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await runCommandLine(words, {
    out: (text) => void (out += text.endsWith("\n") ? text : `${text}\n`),
    note: (text) => void (err += `${text}\n`),
    progress: () => undefined,
    today: "2031-06-01",
    now: "2031-06-01T14:05:00Z",
    version: "0",
    t: en,
  });
  return { code, out, err };
}
