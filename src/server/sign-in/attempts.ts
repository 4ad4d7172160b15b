import { said } from "../../core/common/said.ts";
import { tokenHash } from "./tokens.ts";
import { refusal, type Answer } from "../http/answer.ts";
import { allowances, type Limiter } from "../http/limits.ts";
import { tooMany } from "../http/pipeline.ts";

/** The same for a wrong passphrase, for an account without one, and for no account. */
export const wrongCredentials = refusal(401, said("wrong-credentials"));

/** Counts an attempt to prove who one is; a refusal where there were too many, by address or for the account named. */
export function countAttempt(limiter: Limiter, address: string, account?: string): Answer | null {
  const byAddress = limiter.take(`sign-in from ${address}`, allowances.signInByAddress);
  const byAccount = account === undefined ? 0 : limiter.take(keyOf(account), allowances.signInByAccount);
  const wait = Math.max(byAddress, byAccount);
  return wait > 0 ? tooMany(wait) : null;
}

/** A success starts the account's count anew. */
export function forgetAttempts(limiter: Limiter, account: string): void {
  limiter.clear(keyOf(account));
}

/** Names that anybody may send are not kept in memory. */
function keyOf(account: string): string {
  return `sign-in as ${tokenHash(account)}`;
}
