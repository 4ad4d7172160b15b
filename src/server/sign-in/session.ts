import { randomBytes } from "node:crypto";
import type { Access, Credential, Store } from "../../store/contract.ts";
import { cookieName, cookieOf, setCookie } from "../http/cookie.ts";
import { deviceOf } from "./device.ts";
import { newToken, tokenHash } from "./tokens.ts";

/** Who asks: an account of this installation, by the browser that signed in. */
export interface Caller {
  readonly account: string;
  /** Id of the session. */
  readonly session: string;
  /** Instant at which the session ends. */
  readonly expires: string;
  /** It is a program, with an access that the account made for it. */
  readonly access?: Access;
}

/** The headers that give a token to the browser. */
export type TokenHeaders = Readonly<Record<string, string>>;

/** How sessions are kept here. */
export interface Sessions {
  /** The caller of a request, or null. */
  callerOf(request: Request): Promise<Caller | null>;
  /**
   * Opens a session with a new token for the browser of `request`, who has given `proof` (null: none is needed). Null where the
   * proof has been replaced meanwhile.
   */
  open(account: string, request: Request | null, proof: Credential | null): Promise<TokenHeaders | null>;
  /** A fresh token for a session that has used up half of its time; no headers before that. */
  renew(caller: Caller): Promise<TokenHeaders>;
  /** Ends the session; headers that make the browser forget all it was given. */
  close(caller: Caller | null): Promise<TokenHeaders>;
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
/** So often is it written down that a session is in use. */
export const SEEN_EVERY = 300_000;

/** Sessions in the store; the browser holds the token in a cookie, the store only its hash. */
export function sessionsIn({ store, secure, port, seconds, now }: SessionOptions): Sessions {
  const instant = (milliseconds: number) => new Date(milliseconds).toISOString();
  const name = () => cookieName(secure, port());
  const headersFor = (token: string) => ({ "Set-Cookie": setCookie(name(), token, seconds, secure) });
  return {
    async callerOf(request) {
      const token = cookieOf(request, name());
      if (token === null || token.length > 100) return null;
      const session = await store.session(tokenHash(token), instant(now()));
      if (session === null) return null;
      const { id, account, seen, expires } = session;
      // A database that cannot be written still answers what is read.
      if (seen === null || now() - Date.parse(seen) >= SEEN_EVERY)
        await store.seeSession(id, instant(now())).catch(() => false);
      return { account, session: id, expires };
    },
    async open(account, request, proof) {
      const token = newToken();
      const opened = await store.openSession(
        {
          id: randomBytes(12).toString("hex"),
          tokenHash: tokenHash(token),
          account,
          opened: instant(now()),
          expires: instant(now() + seconds * 1000),
          device: deviceOf(request?.headers.get("user-agent") ?? null),
        },
        proof,
      );
      return opened.ok ? headersFor(token) : null;
    },
    async renew({ session: id, expires }) {
      if (Date.parse(expires) - now() > seconds * 500) return {};
      const token = newToken();
      const until = instant(now() + seconds * 1000);
      const renewed = await store.renewSession({ id, expires }, tokenHash(token), until, instant(now() + GRACE));
      return renewed ? headersFor(token) : {};
    },
    async close(caller) {
      if (caller !== null) await store.closeSession(caller.account, caller.session);
      return {
        "Set-Cookie": setCookie(name(), "", 0, secure),
        // On loopback, cookies of other ports are not ours to clear.
        "Clear-Site-Data": secure ? '"cache", "cookies", "storage"' : '"cache", "storage"',
      };
    },
  };
}
