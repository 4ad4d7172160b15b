import { readFileSync } from "node:fs";
import { said } from "../core/common/said.ts";
import type { Words } from "../words/types.ts";
import { loadWords, say } from "../words/words.ts";
import type { Terminal } from "./command.ts";
import { runCommandLine } from "./command-line.ts";
import { languageAsked } from "./language.ts";

function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function createTerminal(t: Words): Terminal {
  const now = new Date().toISOString();
  const interactive = process.stderr.isTTY;
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    out: (text) => {
      clear();
      try {
        process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
      } catch (error) {
        outputFailed(error as NodeJS.ErrnoException);
      }
    },
    note: (text) => {
      clear();
      process.stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (!interactive) return;
      process.stderr.write(`\r\u001b[K${text}`);
      shown = true;
    },
    today: now.slice(0, 10),
    now,
    version: version(),
    t,
  };
}

/** A reader that closes early (`parley … | head`) is no error; a full disk is. */
function outputFailed(error: NodeJS.ErrnoException): never {
  if (error.code === "EPIPE") process.exit(0);
  if (error.code === undefined) throw error;
  process.stderr.write(`parley: ${say(words, said("output-failed", { why: error.code }))}\n`);
  process.exit(1);
}

const words = await loadWords(languageAsked(process.env));
process.stdout.on("error", outputFailed);

process.exitCode = await runCommandLine(process.argv.slice(2), createTerminal(words));
