import type { Store } from "../store/contract.ts";
import type { Addresses } from "./http/origin.ts";
import type { Limiter } from "./http/limits.ts";
import type { Feeds } from "./live/feeds.ts";
import type { Log } from "./log.ts";
import type { GuessingCost } from "./sign-in/passphrase.ts";
import type { IdentityProvider } from "./sign-in/identity-provider.ts";
import type { Sessions } from "./sign-in/session.ts";
import type { Messages } from "./messages/index.ts";
import type { StartTokens } from "./sign-in/start-token.ts";
import type { Reading } from "./reading/index.ts";
import type { Lines } from "./record/lines.ts";
import type { Summaries } from "./record/summaries.ts";
import type { Views } from "./record/views.ts";
import type { Writing } from "./record/writing.ts";

/** How people come in. */
export type Mode =
  /** One person on this machine, who holds every capacity. */
  | { readonly kind: "alone"; readonly tokens: StartTokens }
  /**
   * Members with accounts, at a public https address such as `https://parley.example.org`. Null: accounts are tried out on this
   * machine, over plain http on loopback and nowhere else.
   */
  | { readonly kind: "accounts"; readonly origin: string | null };

/** Whether accounts are only tried out on this machine. */
export function isTrial(mode: Mode): boolean {
  return mode.kind === "accounts" && mode.origin === null;
}

/** What every route may use. */
export interface ServerContext {
  readonly mode: Mode;
  /** The address that people type. */
  readonly origin: () => string;
  readonly store: Store;
  readonly sessions: Sessions;
  readonly feeds: Feeds;
  readonly summaries: Summaries;
  readonly lines: Lines;
  readonly views: Views;
  readonly writing: Writing;
  /** What people are told outside of the pages. */
  readonly messages: Messages;
  /** With which members can sign in; null where none is named. */
  readonly provider: IdentityProvider | null;
  readonly limiter: Limiter;
  /** Programs beside it that read what Parley does not. */
  readonly reading: Reading;
  readonly addresses: Addresses;
  /** What a guess at a passphrase costs. */
  readonly guessing: GuessingCost;
  readonly log: Log;
  /** Parley's version. */
  readonly version: string;
  /** The present as an instant, UTC with milliseconds. */
  readonly now: () => string;
  /** The address of a request, through as many proxies as are trusted. */
  readonly addressOf: (request: Request, socketAddress: string | undefined) => string;
  /** False once it is shutting down: then it is no longer ready. */
  readonly isOpen: () => boolean;
}

/** Account and member of the one person of a machine alone. */
export const SOLE = "me";
