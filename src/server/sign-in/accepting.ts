import type { Credential } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";
import { answer, refusal, type Answer } from "../http/answer.ts";
import { presentSession } from "../present.ts";
import { accountName } from "./account-name.ts";
import type { Caller } from "./session.ts";
import { tokenHash } from "./tokens.ts";

/** The same for unknown, used and expired invitations. */
export const noInvitation = refusal(
  404,
  "no-invitation",
  "This invitation has been used, has expired, or never existed. Ask who sent it for a new one.",
);

/** Uses an invitation up: the account of who is signed in gains the capacity, or a new account is made and signed in. */
export async function accept(
  server: ServerContext,
  token: string,
  caller: Caller | null,
  credentialOf: ((account: string) => Credential) | null,
): Promise<Answer> {
  const { store, sessions, now, mode, log } = server;
  const invitation = mode.kind === "accounts" ? await store.invitation(tokenHash(token), now()) : null;
  if (invitation === null) return noInvitation;
  const account = credentialOf === null && caller !== null ? caller.account : accountName(invitation.name, token);
  if (credentialOf === null) {
    const already = (await store.membershipsOf(account)).some(({ process }) => process === invitation.process);
    if (already)
      return refusal(
        409,
        "member-already",
        "This account has a capacity in the process already. The invitation stays open.",
      );
  }
  const accepted = await store.acceptInvitation(tokenHash(token), account, credentialOf?.(account) ?? null, now());
  if (!accepted.ok) return noInvitation;
  if (credentialOf === null) return answer(await presentSession(server, account));
  if (caller !== null) await store.closeSession(caller.session);
  const headers = await sessions.open(account);
  log({ event: "sign-in" });
  return answer(await presentSession(server, account), 200, headers);
}
