import type { Hono } from "hono";
import type { HttpBindings } from "@hono/node-server";
import type { KindTable } from "../core/record/kind.ts";
import { kinds as knownKinds } from "../core/record/parts.ts";
import type { Store } from "../store/contract.ts";
import { createApp } from "./app.ts";
import { isTrial, type Mode, type ServerContext } from "./context.ts";
import { addressThrough } from "./http/address.ts";
import { Limiter } from "./http/limits.ts";
import { feedsOf } from "./live/feeds.ts";
import { failureLine, type Log } from "./log.ts";
import { messagesIn, type MessageOptions } from "./messages/index.ts";
import { readingHere, type Reading } from "./reading/index.ts";
import { linesOf } from "./record/lines.ts";
import { summariesOf } from "./record/summaries.ts";
import { viewsOf } from "./record/views.ts";
import { writingIn } from "./record/writing.ts";
import { STANDARD_COST, type GuessingCost } from "./sign-in/passphrase.ts";
import { providerOf, type ProviderOptions } from "./sign-in/identity-provider.ts";
import { sessionsIn } from "./sign-in/session.ts";
import { staticFiles } from "./static-files.ts";

/** What is served and for whom. */
export interface AssemblyOptions {
  readonly mode: Mode;
  readonly store: Store;
  /** Folder of the built workbench. */
  readonly webFolder: string;
  readonly log: Log;
  readonly version: string;
  /** Trusted proxies in front; with accounts one by default, as somebody has to speak https. */
  readonly proxies?: number;
  readonly kinds?: KindTable;
  /** What a guess at a passphrase costs; never less than the standard outside of tests. */
  readonly guessing?: GuessingCost;
  /** Programs that read what Parley does not; those of this machine by default. */
  readonly reading?: Reading;
  /** How people are told outside of the pages. */
  readonly messages?: MessageOptions;
  /** An identity provider with which members can sign in. */
  readonly provider?: ProviderOptions;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** The whole server but for its socket. */
export interface Assembly {
  readonly context: ServerContext;
  readonly app: Hono<{ Bindings: Partial<HttpBindings> }>;
  /** No longer ready: ends the streams and opens no more. */
  readonly stop: () => void;
}

/** Sessions last a working day with accounts, a month on one's own machine. */
const SESSION_SECONDS = { alone: 30 * 86_400, accounts: 12 * 3600 };

/** Puts the parts of a server together; `port` is known once it listens. */
export function assemble(options: AssemblyOptions, port: () => number): Assembly {
  const { mode, store, log, version, clock = Date.now, kinds = knownKinds } = options;
  const origin = mode.kind === "accounts" ? mode.origin : null;
  // Without https, cookies are safe on this machine alone: then nothing else is answered.
  const secure = origin !== null;
  const now = () => new Date(clock()).toISOString();
  const local = () => [`127.0.0.1:${port()}`, `localhost:${port()}`];
  let open = true;
  const parts: Omit<ServerContext, "messages"> = {
    mode,
    origin: () => origin ?? `http://127.0.0.1:${port()}`,
    store,
    sessions: sessionsIn({ store, secure, port, seconds: SESSION_SECONDS[mode.kind], now: clock }),
    feeds: feedsOf({ store, failed: (error) => log(failureLine(error)), now }),
    summaries: summariesOf(store),
    lines: linesOf(store, now),
    views: viewsOf(store),
    writing: writingIn({ store, kinds, now }),
    limiter: new Limiter(clock),
    reading: options.reading ?? readingHere(),
    addresses:
      origin === null
        ? { hosts: local, origins: () => local().map((host) => `http://${host}`), direct: isTrial(mode) }
        : { hosts: () => [new URL(origin).host], origins: () => [origin], direct: false },
    guessing: options.guessing ?? STANDARD_COST,
    log,
    version,
    now,
    addressOf: addressThrough(secure ? (options.proxies ?? 1) : 0),
    provider: options.provider === undefined ? null : providerOf(options.provider),
    isOpen: () => open,
  };
  const context: ServerContext = { ...parts, messages: messagesIn(parts, options.messages ?? {}) };
  return {
    context,
    app: createApp(context, staticFiles(options.webFolder)),
    stop: () => {
      open = false;
      context.feeds.stop();
      context.reading.stop();
      context.messages.stop();
    },
  };
}
