import type { ParseArgsConfig } from "node:util";
import type { Failure } from "../core/common/result.ts";
import type { Said } from "../core/common/said.ts";
import type { Words } from "../words/types.ts";

/** Where a command writes and what it may know of its surroundings. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Diagnostics, one line each. */
  note(text: string): void;
  /** Replaces the progress line where stderr is a terminal; does nothing elsewhere. */
  progress(text: string): void;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  /** The moment of the run, an ISO instant: papers that are made say it. */
  readonly now: string;
  /** Parley's version. */
  readonly version: string;
  /** The sentences of the reader's language; JSON and tables are written without them. */
  readonly t: Words;
}

/** Parsed words of a command line. */
export interface Arguments {
  readonly words: readonly string[];
  /** The value of an option that takes one. */
  value(name: string): string | undefined;
  /** All values of an option that may be repeated. */
  values(name: string): readonly string[];
  /** Whether a switch was given. */
  has(name: string): boolean;
}

/** The sentences of the command line. */
export type CliWords = Words["cli"];

/** A line of help: an option as it is written and what it does, or a text by itself. */
export type HelpLine = readonly [option: string, does: string] | string;

/** A word of the command line. */
export type CommandName = keyof CliWords["summaries"];

/** A command as the general help tells it. */
export interface ListedCommand {
  readonly name: CommandName;
  /** What stands after `parley` in the help. */
  readonly usage: string;
  load(): Promise<Command>;
}

/** What a command understands and does. */
export interface Command {
  /** What the help says beside the summary; absent = nothing. */
  readonly help?: (words: CliWords) => readonly HelpLine[];
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Resolves to the exit code: 0 done, 1 failed. Throws UsageError for wrong usage. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

/** Wrong usage: the caller says why, and the usage, and exits with 2. */
export class UsageError extends Error {
  readonly why: Said;

  constructor(why: Said, options?: ErrorOptions) {
    super(why.code, options);
    this.why = why;
  }
}

/** An expected failure on the way: the caller says it, after `file` where it names none, and exits with 1. */
export class CommandFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Said | Failure, file?: string, options?: ErrorOptions) {
    super(failure.code, options);
    this.failure = { message: "", ...(file === undefined ? {} : { file }), ...failure };
  }
}
