import { said } from "../../core/common/said.ts";
import type { Credential, Invitation } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";
import { answer, refusal, type Answer } from "../http/answer.ts";
import { presentSession } from "../present.ts";
import { accountName } from "./account-name.ts";
import type { Caller } from "./session.ts";
import { signIn } from "./signing-in.ts";
import { tokenHash } from "./tokens.ts";

/** The same for unknown, used, revoked and expired invitations. */
export const noInvitation = refusal(404, said("no-invitation"));

/** The account that an invitation opens: a new one, or the one whose credential was lost. */
export function accountOf({ name, account }: Invitation, token: string): string {
  return account ?? accountName(name, token);
}

/** The open invitation of a token; null where there is none, or nobody is invited. */
export async function invitationOf({ store, mode, now }: ServerContext, token: string): Promise<Invitation | null> {
  return mode.kind === "accounts" ? store.invitation(tokenHash(token), now()) : null;
}

/** Takes an invitation with a new credential, which signs in from now on. */
export async function acceptWith(
  server: ServerContext,
  token: string,
  request: Request,
  caller: Caller | null,
  credential: Credential,
): Promise<Answer> {
  const { account } = credential;
  const accepted = await server.store.acceptInvitation(tokenHash(token), account, credential, server.now());
  return accepted.ok ? signIn(server, account, request, caller, credential) : noInvitation;
}

/** Takes an invitation into the account that is signed in. */
export async function acceptInto(server: ServerContext, token: string, { account }: Caller): Promise<Answer> {
  const invitation = await invitationOf(server, token);
  if (invitation === null) return noInvitation;
  if (invitation.account !== undefined) return refusal(400, said("bad-request.anew"));
  const already = (await server.store.membershipsOf(account)).some(({ process }) => process === invitation.process);
  if (already) return refusal(409, said("member-already"));
  const accepted = await server.store.acceptInvitation(tokenHash(token), account, null, server.now());
  return accepted.ok ? answer(await presentSession(server, account)) : noInvitation;
}
