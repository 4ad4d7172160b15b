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
  /** Kind of an unexpected error and where in the code it arose; not its message, which may quote data. */
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
  const code = (error as { readonly code?: unknown }).code;
  const frames = (error.stack ?? "")
    .split("\n")
    .map((frame) => frame.trim())
    .filter((frame) => frame.startsWith("at "))
    .slice(0, 8)
    .map((frame) => frame.replace(/\(?(?:file:\/\/)?[^()]*\/(?=(?:src|dist|node_modules)\/)/u, "("));
  return { event: "failure", error: typeof code === "string" ? `${error.name} ${code}` : error.name, at: frames };
}
