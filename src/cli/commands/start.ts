import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "../../server/serve.ts";
import { UsageError, type Command } from "../command.ts";
import { loadProcesses } from "../processes.ts";

const packageFolder = fileURLToPath(new URL("../../../", import.meta.url));

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  if (command === undefined) return;
  // Without a desktop there is nothing to open; the printed address is enough.
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 4280;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new UsageError(`--port ${text}: it must be a number from 0 to 65535.`);
  return port;
}

/** `parley start`: the workbench on this machine alone. */
export const startCommand: Command = {
  name: "start",
  usage: "start [FOLDER …] [--no-open] [--port N]",
  summary: "Open the workbench on the examples, and on the process folders named",
  help: [
    "  --no-open   print the address, open no browser",
    "  --port N    listen on port N (0: any free one; default 4280, or a free one if it is taken)",
  ],
  options: { "no-open": { type: "boolean" }, port: { type: "string" } },
  async run(args, terminal) {
    const webFolder = join(packageFolder, "dist", "web");
    if (!existsSync(join(webFolder, "index.html"))) {
      terminal.note("The workbench is not built. Run `npm run build` in Parley's folder first.");
      return 1;
    }
    const folders = [
      join(packageFolder, "examples", "lake-irrin"),
      join(packageFolder, "examples", "ukraine"),
      ...args.words.map((word) => resolve(word)),
    ];
    const processes = await loadProcesses(folders, terminal);
    const wanted = portOf(args.value("port"));
    const start = (port: number) => startServer({ processes, webFolder, port });
    const server = await start(wanted).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || args.value("port") !== undefined) throw error;
      return start(0);
    });
    terminal.out(server.url);
    terminal.note(
      `Parley shows ${processes.map((process) => process.shortTitle || basename(process.id)).join(" and ")}. Ctrl+C ends it.`,
    );
    if (!args.has("no-open")) openBrowser(server.url);
    await new Promise<void>((done) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => done());
    });
    await server.close();
    return 0;
  },
};
