import { createHash } from "node:crypto";
import type { Invitation, Member } from "../store/contract.ts";
import { isTrial, SOLE, type ServerContext } from "./context.ts";
import { accountName } from "./sign-in/account-name.ts";

/** What a browser learns of its own session. */
export async function presentSession(
  { mode, store, reading, provider }: ServerContext,
  account: string | null,
  session?: string,
) {
  const signedIn = account !== null;
  const empty = {
    mode: mode.kind,
    trial: isTrial(mode),
    signedIn,
    account: signedIn ? { id: account } : null,
    ...(signedIn ? { reads: { office: reading.office, recognition: reading.recognises } } : {}),
    passkeys: mode.kind === "accounts" && !isTrial(mode),
    ...(provider === null || mode.kind === "alone" ? {} : { provider: provider.name }),
    ...(session === undefined ? {} : { typedKey: typedKey(session) }),
    ...(store.damage === null ? {} : { damaged: true as const }),
  };
  if (account === null) return { ...empty, capacities: [] };
  if (mode.kind === "alone") {
    const processes = await store.processes(null);
    const capacities = processes.map((process) => ({ process, member: SOLE, name: "", capacity: "sole" as const }));
    return { ...empty, capacities };
  }
  const members = await store.membershipsOf(account);
  return {
    ...empty,
    capacities: members.map((member) => ({ process: member.process, member: member.id, ...personOf(member) })),
  };
}

/** Goes with the session: what its browser keeps of what was typed can be read no longer than the session lasts. */
function typedKey(session: string): string {
  return createHash("sha256").update(`parley typed ${session}`).digest("hex");
}

/** A member, for those who may know of them. */
export function presentMember(member: Member) {
  return { id: member.id, ...personOf(member), ...(member.removed === undefined ? {} : { removed: member.removed }) };
}

/** An invitation, for who holds its token. */
export function presentInvitation(invitation: Invitation, token: string, title: string | null) {
  const { expires, account } = invitation;
  return {
    title,
    ...personOf(invitation),
    account: account ?? accountName(invitation.name, token),
    expires,
    anew: account !== undefined,
  };
}

/** An open invitation, for the office. */
export function presentOpenInvitation(invitation: Invitation) {
  const { member, expires, account } = invitation;
  return { member, ...personOf(invitation), expires, anew: account !== undefined };
}

function personOf({ name, capacity, party }: Pick<Member, "name" | "capacity" | "party">) {
  return { name, capacity, ...(party === undefined ? {} : { party }) };
}
