import { z } from "@hono/zod-openapi";
import { nothing, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";

/** Ends an access of a program. */
export const accessesRevoke = memberRoute({
  method: "POST",
  path: "accesses.revoke",
  summary: "End one of the caller's own accesses for programs; the office may end anybody's",
  body: z.strictObject({ process: processId, id: z.string().min(1).max(100) }),
  answers: { 204: { description: "Ended" }, 404: { description: "The caller has no open access of that id" } },
  async handle({ process, audience, body }, { store, now, log }) {
    const whose = audience.capacity === "secretariat" ? null : audience.member;
    const revoked = await store.revokeAccess(process, whose, body.id, now());
    if (!revoked.ok) return refused(revoked.failure);
    log({ event: "access" });
    return nothing;
  },
});
