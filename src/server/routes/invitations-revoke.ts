import { z } from "@hono/zod-openapi";
import { alone, nothing, notFound, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";

/** Takes an invitation back: its link no longer works. */
export const invitationsRevoke = memberRoute({
  method: "POST",
  path: "invitations.revoke",
  summary: "Revoke an open invitation (secretariat)",
  body: z.strictObject({ process: processId, member: z.string().min(1).max(200) }),
  answers: {
    204: { description: "Revoked" },
    409: { description: "The workbench is run by one person alone" },
  },
  async handle({ process, audience, body }, { mode, store, now }) {
    if (mode.kind === "alone") return alone;
    if (audience.capacity !== "secretariat") return notFound;
    const revoked = await store.revokeInvitation(process, body.member, now());
    return revoked.ok ? nothing : refused(revoked.failure);
  },
});
