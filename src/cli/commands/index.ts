import type { CommandName, ListedCommand } from "../command.ts";

/** Each command's form, and how it is loaded, in the order of the help: a call loads its own, and the help loads none. */
const commands: Readonly<Record<CommandName, Omit<ListedCommand, "name">>> = {
  start: {
    usage: "start [FOLDER …] [--no-open] [--port N] [--accounts | --origin URL [--address IP] [--proxies N]]",
    load: async () => (await import("./start.ts")).startCommand,
  },
  read: {
    usage: "read FILE [-o DRAFT.{json,md,docx,html}]",
    load: async () => (await import("./read.ts")).readCommand,
  },
  align: {
    usage: "align A B",
    load: async () => (await import("./align.ts")).alignCommand,
  },
  compare: {
    usage: "compare A B [-o REDLINE.{docx,html,md,json}]",
    load: async () => (await import("./compare.ts")).compareCommand,
  },
  evolution: {
    usage: "evolution DRAFT… [-o EVOLUTION.{html,docx,csv,svg,json}]",
    load: async () => (await import("./evolution.ts")).evolutionCommand,
  },
  compile: {
    usage: "compile [NAME=FILE …] [--process DIR] [--onto COMPOSITE] [-o COMPOSITE.{docx,html,md,json}]",
    load: async () => (await import("./compile.ts")).compileCommand,
  },
  receive: {
    usage: "receive COMPOSITE.docx|OWN.docx --from PARTY [-o PROPOSALS.json]",
    load: async () => (await import("./receive.ts")).receiveCommand,
  },
  reading: {
    usage: "reading COMPOSITE PARTY [-o DRAFT.{json,md,docx,html}] [--file KEPT.docx]",
    load: async () => (await import("./reading.ts")).readingCommand,
  },
  brackets: {
    usage: "brackets FILE",
    load: async () => (await import("./brackets.ts")).bracketsCommand,
  },
  bargain: {
    usage: "bargain PROBLEM.json [--list N] [--seconds S] [-o FILE]",
    load: async () => (await import("./bargain.ts")).bargainCommand,
  },
  conflict: {
    usage: "conflict MODEL.json [--coalitions] [--from STATE] [--hold STATE]",
    load: async () => (await import("./conflict.ts")).conflictCommand,
  },
  duties: {
    usage: "duties DRAFT [--cast CAST.json] [--json] [-o DUTIES.json]",
    load: async () => (await import("./duties.ts")).dutiesCommand,
  },
  check: {
    usage: "check AGREEMENT|DRAFT [--all] [--text DRAFT] [--ours DRAFT] [--us NAME] [-o table.docx|findings.json]",
    load: async () => (await import("./check.ts")).checkCommand,
  },
  run: {
    usage: "run AGREEMENT EVENTS.jsonl [--as-of T] [--known-at T] [--explain ID]",
    load: async () => (await import("./run.ts")).runCommand,
  },
  simulate: {
    usage: "simulate AGREEMENT [SCENARIOS.json] [--as-of T] [--runs N --seed S] [--how ID=STATE] [--dates START]",
    load: async () => (await import("./simulate.ts")).simulateCommand,
  },
  lint: {
    usage: "lint FILE [--process DIR] [--as-of DAY]",
    load: async () => (await import("./lint.ts")).lintCommand,
  },
  mcp: {
    usage: "mcp [--process DIR|NAME …] [--as PARTY|secretariat|observer]",
    load: async () => (await import("./mcp.ts")).mcpCommand,
  },
  publish: {
    usage:
      "publish DIR -o SITE [--publisher NAME] [--licence LICENCE] [--address URL] [--as-of DAY] [--language en|fr|uk|ar]",
    load: async () => (await import("./publish.ts")).publishCommand,
  },
  new: {
    usage: "new DIR",
    load: async () => (await import("./new.ts")).newCommand,
  },
  import: {
    usage: "import DIR",
    load: async () => (await import("./import.ts")).importCommand,
  },
  export: {
    usage: "export PROCESS -o DIR [--for PARTY|secretariat|observer]",
    load: async () => (await import("./export.ts")).exportCommand,
  },
  status: {
    usage: "status PROCESS|DIR [--as-of DAY]",
    load: async () => (await import("./status.ts")).statusCommand,
  },
  sentences: {
    usage: "sentences DIR [--as-of DAY]",
    load: async () => (await import("./sentences.ts")).sentencesCommand,
  },
  verify: {
    usage: "verify PROCESS|DIR",
    load: async () => (await import("./verify.ts")).verifyCommand,
  },
  backup: {
    usage: "backup -o FILE",
    load: async () => (await import("./backup.ts")).backupCommand,
  },
  restore: {
    usage: "restore FILE",
    load: async () => (await import("./restore.ts")).restoreCommand,
  },
  invite: {
    usage: "invite --role secretariat|delegate|observer [--party P] [--process ID] …",
    load: async () => (await import("./invite.ts")).inviteCommand,
  },
  migrate: {
    usage: "migrate [--role ROLE]",
    load: async () => (await import("./migrate.ts")).migrateCommand,
  },
};

/** All commands, in the order of the help. */
export const allCommands: readonly ListedCommand[] = Object.entries(commands).map(([name, command]) => ({
  name: name as CommandName,
  ...command,
}));

/** The command of that name, or null. */
export function commandNamed(name: string): ListedCommand | null {
  return allCommands.find((command) => command.name === name) ?? null;
}
