import type { Command } from "../command.ts";
import { alignCommand } from "./align.ts";
import { bracketsCommand } from "./brackets.ts";
import { compareCommand } from "./compare.ts";
import { compileCommand } from "./compile.ts";
import { conflictCommand } from "./conflict.ts";
import { readCommand } from "./read.ts";
import { readingCommand } from "./reading.ts";
import { receiveCommand } from "./receive.ts";
import { startCommand } from "./start.ts";

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  startCommand,
  readCommand,
  alignCommand,
  compareCommand,
  compileCommand,
  receiveCommand,
  readingCommand,
  bracketsCommand,
  conflictCommand,
];
