import type { Command } from "../command.ts";

/** How each command is loaded, in the order of the help: a call loads its own and no other. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).startCommand,
  read: async () => (await import("./read.ts")).readCommand,
  align: async () => (await import("./align.ts")).alignCommand,
  compare: async () => (await import("./compare.ts")).compareCommand,
  evolution: async () => (await import("./evolution.ts")).evolutionCommand,
  compile: async () => (await import("./compile.ts")).compileCommand,
  receive: async () => (await import("./receive.ts")).receiveCommand,
  reading: async () => (await import("./reading.ts")).readingCommand,
  brackets: async () => (await import("./brackets.ts")).bracketsCommand,
  bargain: async () => (await import("./bargain.ts")).bargainCommand,
  conflict: async () => (await import("./conflict.ts")).conflictCommand,
  duties: async () => (await import("./duties.ts")).dutiesCommand,
  check: async () => (await import("./check.ts")).checkCommand,
  run: async () => (await import("./run.ts")).runCommand,
  simulate: async () => (await import("./simulate.ts")).simulateCommand,
  lint: async () => (await import("./lint.ts")).lintCommand,
  publish: async () => (await import("./publish.ts")).publishCommand,
  new: async () => (await import("./new.ts")).newCommand,
  import: async () => (await import("./import.ts")).importCommand,
  export: async () => (await import("./export.ts")).exportCommand,
  status: async () => (await import("./status.ts")).statusCommand,
  sentences: async () => (await import("./sentences.ts")).sentencesCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  invite: async () => (await import("./invite.ts")).inviteCommand,
  migrate: async () => (await import("./migrate.ts")).migrateCommand,
};

/** The command of that name, or null. */
export async function commandNamed(name: string): Promise<Command | null> {
  return Object.hasOwn(loaders, name) ? ((await loaders[name]?.()) ?? null) : null;
}

/** All commands, in the order of the help. */
export function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}
