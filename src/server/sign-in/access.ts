import type { ServerContext } from "../context.ts";
import { SEEN_EVERY, type Caller } from "./session.ts";
import { newToken, tokenHash } from "./tokens.ts";

/** What each token begins with, so that one is known for what it is wherever it turns up. */
const MARK = "parley_";

/** A new token of an access. */
export function newAccessToken(): string {
  return `${MARK}${newToken()}`;
}

/** What stands for a program in the header Authorization; null where there is none. A proxy's own password there is not for us. */
export function bearerOf({ headers }: Pick<Request, "headers">): string | null {
  const [, token] = /^Bearer +(.*)$/iu.exec(headers.get("authorization")?.trim() ?? "") ?? [];
  return token ?? null;
}

/** The caller of a token: the account that made it, confined to what it made it for; null where it is open no longer. */
export async function programOf(
  token: string,
  { store, now }: Pick<ServerContext, "store" | "now">,
): Promise<Caller | null> {
  if (!token.startsWith(MARK) || token.length > 100) return null;
  const at = now();
  const access = await store.access(tokenHash(token), at);
  if (access === null) return null;
  const { id, account, expires, seen } = access;
  // A database that cannot be written still answers what is read.
  if (seen === null || Date.parse(at) - Date.parse(seen) >= SEEN_EVERY)
    await store.seeAccess(id, at, 0).catch(() => false);
  return { account, session: `access ${id}`, expires, access };
}
