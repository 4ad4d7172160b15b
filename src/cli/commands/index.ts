import type { Command } from "../command.ts";
import { alignCommand } from "./align.ts";
import { bargainCommand } from "./bargain.ts";
import { bracketsCommand } from "./brackets.ts";
import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import { compileCommand } from "./compile.ts";
import { conflictCommand } from "./conflict.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { inviteCommand } from "./invite.ts";
import { migrateCommand } from "./migrate.ts";
import { lintCommand } from "./lint.ts";
import { publishCommand } from "./publish.ts";
import { readCommand } from "./read.ts";
import { readingCommand } from "./reading.ts";
import { receiveCommand } from "./receive.ts";
import { runCommand } from "./run.ts";
import { simulateCommand } from "./simulate.ts";
import { startCommand } from "./start.ts";
import { verifyCommand } from "./verify.ts";

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
  bargainCommand,
  conflictCommand,
  checkCommand,
  runCommand,
  simulateCommand,
  lintCommand,
  publishCommand,
  importCommand,
  exportCommand,
  verifyCommand,
  inviteCommand,
  migrateCommand,
];
