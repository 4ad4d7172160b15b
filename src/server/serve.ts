import { serve, type ServerType } from "@hono/node-server";
import { isTrial } from "./context.ts";
import { assemble, type AssemblyOptions } from "./assemble.ts";

/** What is served, where, and for whom. */
export interface ServeOptions extends AssemblyOptions {
  /** Network address to listen on with accounts at a public address; all else is served on loopback, whatever it says. */
  readonly address?: string;
  /** 0 takes a free port. */
  readonly port: number;
}

/** A running server. */
export interface RunningServer {
  readonly port: number;
  /** Where it listens; with accounts, the public address is the origin. */
  readonly url: string;
  /** Looks at once at what there is to tell people. */
  turn(): Promise<void>;
  /** No longer ready, accepts nothing new, lets answers end and closes streams; resolves when all is closed. */
  close(): Promise<void>;
}

/** Milliseconds that answers on their way are given when the server closes. */
const DRAIN = 5000;

/** Serves the workbench; rejects where the port is taken. */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  let port = options.port;
  const { app, context, stop } = assemble(options, () => port);
  const hostname =
    options.mode.kind === "alone" || isTrial(options.mode) ? "127.0.0.1" : (options.address ?? "127.0.0.1");
  const server = await listen(app.fetch, hostname, options.port).catch((error: unknown) => {
    stop();
    throw error;
  });
  const address = server.address();
  if (typeof address === "object" && address !== null) ({ port } = address);
  context.log({ event: "start" });
  if (options.mode.kind === "accounts") context.messages.start();
  let closing: Promise<void> | null = null;
  return {
    port,
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}/`,
    turn: () => context.messages.turn(),
    close() {
      stop();
      closing ??= closeServer(server).then(() => context.log({ event: "stop" }));
      return closing;
    },
  };
}

function listen(fetch: (request: Request) => Response | Promise<Response>, hostname: string, port: number) {
  return new Promise<ServerType>((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server));
    server.once("error", reject);
    // A request must come whole within a minute; streams are answers and last.
    if ("requestTimeout" in server) Object.assign(server, { requestTimeout: 60_000, headersTimeout: 20_000 });
  });
}

async function closeServer(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  const force = setTimeout(() => {
    if ("closeAllConnections" in server) server.closeAllConnections();
  }, DRAIN);
  await closed;
  clearTimeout(force);
}
