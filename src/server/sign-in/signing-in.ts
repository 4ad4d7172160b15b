import type { Credential } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";
import { answer, type Answer } from "../http/answer.ts";
import { presentSession } from "../present.ts";
import { wrongCredentials } from "./attempts.ts";
import type { Caller } from "./session.ts";

/** Signs the browser in to the account of a credential that it has just proved; whoever was signed in there no longer is. */
export async function signIn(
  server: ServerContext,
  account: string,
  request: Request,
  caller: Caller | null,
  proof: Credential | null,
): Promise<Answer> {
  if (caller !== null) {
    await server.store.closeSession(caller.account, caller.session);
    server.feeds.endSession(caller.session);
  }
  const headers = await server.sessions.open(account, request, proof);
  // The office replaced it between the proof and now.
  if (headers === null) return wrongCredentials;
  server.log({ event: "sign-in" });
  return answer(await presentSession(server, account), 200, headers);
}
