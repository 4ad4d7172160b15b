import { spawn } from "node:child_process";

/** What a program may use up. */
export interface Confines {
  /** Milliseconds, after which it is ended with all that it started. */
  readonly longest: number;
  /** Its home and its folder for temporary files. */
  readonly folder: string;
  /** What it is told beside where its home is. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
}

/** How it went: it ended by itself, it was ended, or there is no such program. */
export type Ended = "done" | "stopped" | "missing";

const isWindows = process.platform === "win32";
/** Address space (KB), processor seconds and blocks of one file; what a system does not know of these it leaves alone. */
const LIMITS = "ulimit -v 8000000; ulimit -t 300; ulimit -f 1000000";

/** Runs a program on a stranger's file: with nothing of our environment, nothing to read or print, and an end. */
export function runConfined(program: string, words: readonly string[], confines: Confines): Promise<Ended> {
  const { folder, longest, signal } = confines;
  const environment = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    LANG: "C.UTF-8",
    ...confines.environment,
    ...(isWindows ? { SystemRoot: process.env["SystemRoot"] ?? "" } : {}),
  };
  const [command, given] = isWindows
    ? [program, words]
    : ["/bin/sh", ["-c", `{ ${LIMITS}; } 2>/dev/null; exec "$@"`, "sh", program, ...words]];
  return new Promise((resolve) => {
    // In a group of its own: what it starts is ended with it.
    const child = spawn(command, given, { cwd: folder, env: environment, stdio: "ignore", detached: !isWindows });
    let stopped = false;
    const kill = () => {
      if (child.pid === undefined) return;
      try {
        if (isWindows) spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore" });
        else process.kill(-child.pid, "SIGKILL");
      } catch {
        // It is gone already.
      }
    };
    const stop = () => {
      stopped = true;
      kill();
    };
    const timer = setTimeout(stop, longest);
    process.once("exit", kill);
    signal?.addEventListener("abort", stop);
    if (signal?.aborted === true) stop();
    const end = (how: Ended) => {
      clearTimeout(timer);
      process.removeListener("exit", kill);
      signal?.removeEventListener("abort", stop);
      // What it left running goes too.
      if (how !== "missing") kill();
      resolve(how);
    };
    child.once("error", (error: NodeJS.ErrnoException) => end(error.code === "ENOENT" ? "missing" : "stopped"));
    // The shell says 127 of a program that is not there.
    child.once("exit", (code) => end(stopped ? "stopped" : code === 127 ? "missing" : "done"));
  });
}
