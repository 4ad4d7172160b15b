import { ok } from "../../core/common/result.ts";
import type {
  Asked,
  HandedLink,
  IdentityLine,
  InvitationLine,
  MemberLine,
  PeopleAccess,
  ProgramLine,
  SessionLine,
  ToldAt,
} from "../../views/record.ts";
import { ask, tell } from "./api.ts";
import { goElsewhere } from "./session.ts";

interface Handed {
  readonly token: string;
  readonly expires: string;
}

/** The people of a process, and the reader's own sessions. */
export function peopleOf(process: string): PeopleAccess {
  const query = `process=${encodeURIComponent(process)}`;
  const handed = async (path: string, body: object): Promise<Asked<HandedLink>> => {
    const answer = await tell<Handed>(path, { process, ...body });
    return answer.ok ? ok(linkOf(answer.value)) : answer;
  };
  return {
    members: () => ask<readonly MemberLine[]>(`members?${query}`),
    invite: (who) => handed("members.invite", who),
    removeMember: (member) => tell<void>("members.remove", { process, member }),
    invitations: () => ask<readonly InvitationLine[]>(`invitations?${query}`),
    revokeInvitation: (member) => tell<void>("invitations.revoke", { process, member }),
    readmit: (member, why) => handed("members.readmit", { member, why }),
    programs: () => ask<readonly ProgramLine[]>(`accesses?${query}`),
    makeProgram: (plan) => tell<{ readonly token: string }>("accesses.create", { process, ...plan }),
    endProgram: (id) => tell<void>("accesses.revoke", { process, id }),
    sessions: () => ask<readonly SessionLine[]>("sessions"),
    endSession: (id) => tell<void>("sessions.end", { id }),
    endOtherSessions: () => tell<void>("sessions.end", { others: true }),
    bindElsewhere: () => goElsewhere({ bind: true }),
    identities: () => ask<readonly IdentityLine[]>("oidc"),
    endIdentity: ({ issuer, subject }) => tell<void>("oidc.end", { issuer, subject }),
    told: () => ask<ToldAt>("messages"),
    tellAt: (plan) => tell<{ readonly secret: string | null }>("messages.add", plan),
    endTelling: (id) => tell<void>("messages.remove", { id }),
  };
}

function linkOf({ token, expires }: Handed): HandedLink {
  const link = new URL(document.baseURI);
  link.search = "";
  link.hash = `invitation=${token}`;
  return { link: link.href, expires };
}
