import type { ServerContext } from "../context.ts";
import { cookieName, cookieOf, setCookie } from "../http/cookie.ts";
import { newToken, tokenHash } from "./tokens.ts";

/** What somebody goes to the identity provider for. */
export type Errand =
  | { readonly kind: "sign-in" }
  /** Takes the invitation of this token. */
  | { readonly kind: "invitation"; readonly token: string }
  /** Adds a way to sign in to an account, in this session of it. */
  | { readonly kind: "bind"; readonly account: string; readonly session: string };

/** Seconds in which one has to be back. */
const SECONDS = 600;

type Server = Pick<ServerContext, "store" | "now" | "mode" | "origin">;

function nameOf({ origin }: Server): string {
  const { protocol, port } = new URL(origin());
  return `${cookieName(protocol === "https:", Number(port))}-errand`;
}

const kept = (value: string): string => tokenHash(`errand ${value}`);

/**
 * Sends a browser on an errand. It keeps a secret and what the errand is; the store keeps the hash of both, once, so that neither can be
 * another one on return.
 */
export async function sendOn(
  server: Server,
  errand: Errand,
): Promise<{ readonly secret: string; readonly cookie: string }> {
  const secret = newToken();
  const value = `${secret}.${Buffer.from(JSON.stringify(errand)).toString("base64url")}`;
  await server.store.keepChallenge(kept(value), new Date(Date.parse(server.now()) + SECONDS * 1000).toISOString());
  const secure = new URL(server.origin()).protocol === "https:";
  // It comes back from another site's page: a strict cookie would stay at home.
  return { secret, cookie: setCookie(nameOf(server), value, SECONDS, secure, "Lax") };
}

/** The errand from which a browser comes back, once. */
export async function backFrom(server: Server, request: Request) {
  const value = cookieOf(request, nameOf(server));
  if (value === null || value.length > 2000) return null;
  if (!(await server.store.useChallenge(kept(value), server.now()))) return null;
  const [secret = "", packed = ""] = value.split(".");
  return { secret, errand: JSON.parse(Buffer.from(packed, "base64url").toString()) as Errand };
}
