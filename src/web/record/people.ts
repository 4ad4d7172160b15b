import type { HandedLink, InvitationLine, MemberLine, PeopleAccess, SessionLine } from "../../views/record.ts";
import { ask, asked, tell } from "./api.ts";

interface Handed {
  readonly token: string;
  readonly expires: string;
}

/** The people of a process, and the reader's own sessions. */
export function peopleOf(process: string): PeopleAccess {
  const query = `process=${encodeURIComponent(process)}`;
  const handed = async (path: string, body: object) => {
    const answer = await tell<Handed>(path, { process, ...body });
    return asked<HandedLink>(answer.ok ? { ok: true, value: linkOf(answer.value) } : answer);
  };
  return {
    members: async () => asked(await ask<readonly MemberLine[]>(`members?${query}`)),
    invite: (who) => handed("members.invite", who),
    removeMember: async (member) => asked(await tell<void>("members.remove", { process, member })),
    invitations: async () => asked(await ask<readonly InvitationLine[]>(`invitations?${query}`)),
    revokeInvitation: async (member) => asked(await tell<void>("invitations.revoke", { process, member })),
    readmit: (member, why) => handed("members.readmit", { member, why }),
    sessions: async () => asked(await ask<readonly SessionLine[]>("sessions")),
    endSession: async (id) => asked(await tell<void>("sessions.end", { id })),
    endOtherSessions: async () => asked(await tell<void>("sessions.end", { others: true })),
  };
}

function linkOf({ token, expires }: Handed): HandedLink {
  const link = new URL(document.baseURI);
  link.search = "";
  link.hash = `invitation=${token}`;
  return { link: link.href, expires };
}
