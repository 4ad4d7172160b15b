import type { Redline, RedlinePair } from "../core/text/alignment.ts";
import { comparability, compareDraftsSteps } from "../core/text/compare.ts";
import type { Draft } from "../core/text/draft.ts";
import { CommandFailure, UsageError, type Arguments, type Terminal } from "./command.ts";
import { correctionHelp, correctionOptions, correctionsOf } from "./corrections.ts";
import { failureLine, readInput } from "./files.ts";
import { readingHelp, readingOptions, readOptionsOf } from "./reading-options.ts";
import { drive } from "./run-steps.ts";

/** Options of commands that compare two drafts. */
export const compareOptions = { ...readingOptions, ...correctionOptions } as const;

/** Help on `compareOptions`. */
export const compareHelp = [...readingHelp, ...correctionHelp];

/** Two drafts and their redline. */
export interface Comparison {
  readonly from: Draft;
  readonly to: Draft;
  readonly redline: Redline;
}

async function twoDrafts(args: Arguments, terminal: Terminal): Promise<{ from: Draft; to: Draft; names: string }> {
  const options = readOptionsOf(args);
  const [first, second, ...others] = args.words;
  if (first === undefined || others.length > 0) throw new UsageError("name two files, or one with --tracked both.");
  if (second !== undefined) {
    if (options.tracked === "both")
      throw new UsageError("--tracked both takes one file: its original is compared with its final text.");
    const [from, to] = [await readInput(first, options, terminal), await readInput(second, options, terminal)];
    return { from: from.draft, to: to.draft, names: `${first} and ${second}` };
  }
  if (options.tracked !== "both") throw new UsageError("name two files, or one with --tracked both.");
  const read = await readInput(first, options, terminal);
  if (read.original === undefined) throw new CommandFailure(`${first}: it holds no tracked changes; name two files.`);
  return { from: read.original, to: read.draft, names: first };
}

/** Reads and compares what the command line names. */
export async function compareInputs(args: Arguments, terminal: Terminal): Promise<Comparison> {
  const corrections = await correctionsOf(args);
  const { from, to, names } = await twoDrafts(args, terminal);
  const comparable = comparability(from, to);
  if (!comparable.ok) throw new CommandFailure(failureLine(comparable.failure, names));
  return { from, to, redline: drive(compareDraftsSteps(from, to, { corrections }), "Comparing", terminal) };
}

/** One pair as one line for a terminal. */
export function pairLine(pair: RedlinePair): string {
  const places = `${pair.from.join(" + ") || "–"} → ${pair.to.join(" + ") || "–"}`;
  const events = [pair.relation, pair.moved ? "moved" : "", pair.renumbered ? "renumbered" : ""]
    .filter((event) => event !== "")
    .join(", ");
  const reason = pair.reason.shared.length > 0 ? `  shares: ${pair.reason.shared.slice(0, 4).join(", ")}` : "";
  return `${places.padEnd(24)}${events.padEnd(26)}${pair.confidence.toFixed(2)}${reason}`;
}
