import type { ParseArgsConfig } from "node:util";

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
  /** Parley's version. */
  readonly version: string;
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

/** One word of the command line. */
export interface Command {
  readonly name: string;
  /** What stands after `parley` in the help. */
  readonly usage: string;
  readonly summary: string;
  /** Lines of help on options. */
  readonly help: readonly string[];
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Resolves to the exit code: 0 done, 1 failed. Throws UsageError for wrong usage. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

/** Wrong usage: the caller prints the message and the usage and exits with 2. */
export class UsageError extends Error {}

/** An expected failure on the way: the caller prints it and exits with 1. */
export class CommandFailure extends Error {}
