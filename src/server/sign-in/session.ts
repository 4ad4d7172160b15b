import type { Store } from "../../store/contract.ts";
import { cookieName, cookieOf, setCookie } from "../http/cookie.ts";
import { newToken, tokenHash } from "./tokens.ts";

/** Who asks: an account of this installation, by the browser that signed in. */
export interface Caller {
  readonly account: string;
  /** Hash of the session's token. */
  readonly session: string;
  /** Instant at which the session ends. */
  readonly expires: string;
}

/** How sessions are kept here. */
export interface Sessions {
  /** The caller of a request, or null. */
  callerOf(request: Request): Promise<Caller | null>;
  /** Opens a session with a new token; the headers that give it to the browser. */
  open(account: string): Promise<Readonly<Record<string, string>>>;
  /** A fresh token for a session that has used up half of its time; no headers before that. */
  renew(caller: Caller): Promise<Readonly<Record<string, string>>>;
  /** Ends the session; headers that make the browser forget all it was given. */
  close(caller: Caller | null): Promise<Readonly<Record<string, string>>>;
}

/** What sessions depend on. */
export interface SessionOptions {
  readonly store: Store;
  readonly secure: boolean;
  readonly port: () => number;
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Requests already on their way may carry the old token for a moment. */
const GRACE = 60_000;

/** Sessions in the store; the browser holds the token in a cookie, the store only its hash. */
export function sessionsIn({ store, secure, port, seconds, now }: SessionOptions): Sessions {
  const instant = (milliseconds: number) => new Date(milliseconds).toISOString();
  const name = () => cookieName(secure, port());
  const open = async (account: string) => {
    const token = newToken();
    await store.openSession({ tokenHash: tokenHash(token), account, expires: instant(now() + seconds * 1000) });
    return { "Set-Cookie": setCookie(name(), token, seconds, secure) };
  };
  return {
    async callerOf(request) {
      const token = cookieOf(request, name());
      if (token === null || token.length > 100) return null;
      const session = await store.session(tokenHash(token), instant(now()));
      return session === null
        ? null
        : { account: session.account, session: session.tokenHash, expires: session.expires };
    },
    open,
    async renew(caller) {
      const left = Date.parse(caller.expires) - now();
      if (left > seconds * 500) return {};
      const headers = await open(caller.account);
      setTimeout(() => void store.closeSession(caller.session).catch(() => undefined), GRACE).unref();
      return headers;
    },
    async close(caller) {
      if (caller !== null) await store.closeSession(caller.session);
      return {
        "Set-Cookie": setCookie(name(), "", 0, secure),
        // On loopback, cookies of other ports are not ours to clear.
        "Clear-Site-Data": secure ? '"cache", "cookies", "storage"' : '"cache", "storage"',
      };
    },
  };
}
