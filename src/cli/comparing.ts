import type { Redline, RedlinePair } from "../core/text/alignment.ts";
import { comparability, compareDraftsSteps } from "../core/text/compare.ts";
import type { Draft } from "../core/text/draft.ts";
import { said } from "../core/common/said.ts";
import { CommandFailure, UsageError, type Arguments, type Terminal, type CliWords } from "./command.ts";
import { correctionHelp, correctionOptions, correctionsOf } from "./corrections.ts";
import { readInput } from "./files.ts";
import { readingHelp, readingOptions, readOptionsOf } from "./reading-options.ts";
import { drive } from "./run-steps.ts";

/** Options of commands that compare two drafts. */
export const compareOptions = { ...readingOptions, ...correctionOptions } as const;

/** Help on `compareOptions`. */
export const compareHelp = (words: CliWords) => [...readingHelp(words), ...correctionHelp(words)];

/** Two drafts and their redline. */
export interface Comparison {
  readonly from: Draft;
  readonly to: Draft;
  readonly redline: Redline;
}

async function twoDrafts(args: Arguments, terminal: Terminal): Promise<{ from: Draft; to: Draft; names: string }> {
  const options = readOptionsOf(args);
  const [first, second, ...others] = args.words;
  if (first === undefined || others.length > 0) throw new UsageError(said("two-files"));
  if (second !== undefined) {
    if (options.tracked === "both") throw new UsageError(said("tracked-one"));
    const [from, to] = [await readInput(first, options, terminal), await readInput(second, options, terminal)];
    return { from: from.draft, to: to.draft, names: `${first} and ${second}` };
  }
  if (options.tracked !== "both") throw new UsageError(said("two-files"));
  const read = await readInput(first, options, terminal);
  if (read.original === undefined) throw new CommandFailure(said("nothing-tracked"), first);
  return { from: read.original, to: read.draft, names: first };
}

/** Reads and compares what the command line names. */
export async function compareInputs(args: Arguments, terminal: Terminal): Promise<Comparison> {
  const corrections = await correctionsOf(args);
  const { from, to, names } = await twoDrafts(args, terminal);
  const comparable = comparability(from, to);
  if (!comparable.ok) throw new CommandFailure(comparable.failure, names);
  return {
    from,
    to,
    redline: drive(compareDraftsSteps(from, to, { corrections }), terminal.t.cli.comparing, terminal),
  };
}

/** One pair as one line for a terminal. */
export function pairLine(pair: RedlinePair, { t: { cli } }: Terminal): string {
  const places = `${pair.from.join(" + ") || "–"} → ${pair.to.join(" + ") || "–"}`;
  const events = [
    cli.relations[pair.relation],
    pair.onSameMatter ? cli.onSameMatter : "",
    pair.moved ? cli.moved : "",
    pair.renumbered ? cli.renumbered : "",
  ]
    .filter((event) => event !== "")
    .join(", ");
  const reason =
    pair.reason.shared.length > 0 ? `  ${cli.shares({ words: pair.reason.shared.slice(0, 4).join(", ") })}` : "";
  return `${places.padEnd(24)}${events.padEnd(26)}${pair.confidence.toFixed(2)}${reason}`;
}
