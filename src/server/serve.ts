import { serve, type ServerType } from "@hono/node-server";
import type { KindTable } from "../core/record/kind.ts";
import { kinds as knownKinds } from "../core/record/parts.ts";
import type { Store } from "../store/contract.ts";
import { createApp } from "./app.ts";
import type { Mode, ServerContext } from "./context.ts";
import { addressThrough } from "./http/address.ts";
import { Limiter } from "./http/limits.ts";
import { feedsOf } from "./live/feeds.ts";
import { failureLine, type Log } from "./log.ts";
import { summariesOf } from "./record/summaries.ts";
import { writingIn } from "./record/writing.ts";
import { sessionsIn } from "./sign-in/session.ts";
import { staticFiles } from "./static-files.ts";

/** What is served, where, and for whom. */
export interface ServeOptions {
  readonly mode: Mode;
  readonly store: Store;
  /** Folder of the built workbench. */
  readonly webFolder: string;
  /** Network address to listen on; loopback by default, and always where one person is alone. */
  readonly address?: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly log: Log;
  readonly version: string;
  /** Trusted proxies in front; with accounts one, as somebody has to speak https. */
  readonly proxies?: number;
  readonly kinds?: KindTable;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** A running server. */
export interface RunningServer {
  readonly port: number;
  /** Where it listens; with accounts, the public address is the origin. */
  readonly url: string;
  readonly context: ServerContext;
  /** No longer ready, accepts nothing new, lets answers end and closes streams; resolves when all is closed. */
  close(): Promise<void>;
}

/** Sessions last a working day with accounts, a month on one's own machine. */
const SESSION_SECONDS = { alone: 30 * 86_400, accounts: 12 * 3600 };
/** Milliseconds that answers on their way are given when the server closes. */
const DRAIN = 5000;

/** Serves the workbench; rejects where the port is taken. */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { mode, store, log, version, clock = Date.now, kinds = knownKinds } = options;
  const alone = mode.kind === "alone";
  const now = () => new Date(clock()).toISOString();
  const failed = (error: unknown) => log(failureLine(error));
  let port = options.port;
  let open = true;
  const local = () => [`127.0.0.1:${port}`, `localhost:${port}`];
  const context: ServerContext = {
    mode,
    store,
    sessions: sessionsIn({ store, secure: !alone, port: () => port, seconds: SESSION_SECONDS[mode.kind], now: clock }),
    feeds: feedsOf({ store, failed, now }),
    summaries: summariesOf(store),
    writing: writingIn({ store, kinds, now }),
    limiter: new Limiter(clock),
    addresses: alone
      ? { hosts: local, origins: () => local().map((host) => `http://${host}`) }
      : { hosts: () => [new URL(mode.origin).host], origins: () => [mode.origin] },
    log,
    version,
    now,
    addressOf: addressThrough(options.proxies ?? (alone ? 0 : 1)),
    isOpen: () => open,
  };
  const app = createApp(context, staticFiles(options.webFolder));
  const hostname = alone ? "127.0.0.1" : (options.address ?? "127.0.0.1");
  const server = await listen(app.fetch, hostname, options.port);
  const address = server.address();
  if (typeof address === "object" && address !== null) ({ port } = address);
  log({ event: "start" });
  let closing: Promise<void> | null = null;
  return {
    port,
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}/`,
    context,
    close() {
      open = false;
      closing ??= closeServer(server, context).then(() => log({ event: "stop" }));
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

async function closeServer(server: ServerType, { feeds }: ServerContext): Promise<void> {
  feeds.stop();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  const force = setTimeout(() => {
    if ("closeAllConnections" in server) server.closeAllConnections();
  }, DRAIN);
  await closed;
  clearTimeout(force);
}
