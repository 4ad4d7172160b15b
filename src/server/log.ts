/** What a line of the log may hold: never a name of a room, process, party or account, and never what anybody wrote. */
export interface LogLine {
  readonly event: "request" | "start" | "stop" | "failure" | "sign-in" | "stream" | "access" | "message";
  readonly method?: string;
  /** The route's own pattern, not the address asked for. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  /** Number of open streams. */
  readonly streams?: number;
  /** Kind of an unexpected error, with the codes of what caused it, and where in the code it arose; not its message, which may quote data. */
  readonly error?: string;
  readonly at?: readonly string[];
}

/** Takes one line of the log. */
export type Log = (line: LogLine) => void;

/** One JSON object a line, with the time; `write` ends the line. */
export function jsonLog(write: (text: string) => void, now: () => string): Log {
  return (line) => write(JSON.stringify({ time: now(), ...line }));
}

/** An unexpected error without its message. */
export function failureLine(error: unknown): LogLine {
  if (!(error instanceof Error)) return { event: "failure", error: typeof error };
  const frames = (error.stack ?? "")
    .split("\n")
    .map((frame) => frame.trim())
    .filter((frame) => frame.startsWith("at "))
    .slice(0, 8)
    .map((frame) => frame.replace(/\(?(?:file:\/\/)?[^()]*\/(?=(?:src|dist|node_modules)\/)/u, "("));
  return { event: "failure", error: [error.name, ...codesOf(error)].join(" "), at: frames };
}

/** Codes of an error and of what caused it: the store's, the engine's, the system's. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== "object" || error === null || depth > 3) return [];
  const { code, failure, cause } = error as {
    readonly code?: unknown;
    readonly failure?: unknown;
    readonly cause?: unknown;
  };
  return [...codesOf(failure, depth + 1), ...(typeof code === "string" ? [code] : []), ...codesOf(cause, depth + 1)];
}
