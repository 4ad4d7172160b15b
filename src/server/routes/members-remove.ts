import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { alone, nothing, notFound, refusal, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";

/** Removes a member: they read and write nothing more, their open streams end. */
export const membersRemove = memberRoute({
  method: "POST",
  path: "members.remove",
  summary: "Remove a member (secretariat)",
  body: z.strictObject({ process: processId, member: z.string().min(1).max(200) }),
  answers: {
    204: { description: "Removed" },
    409: { description: "It is the last member of the secretariat, or the workbench is run by one person alone" },
  },
  async handle({ process, audience, body }, { mode, store, feeds, now }) {
    if (mode.kind === "alone") return alone;
    if (audience.capacity !== "secretariat") return notFound;
    const active = (await store.members(process)).filter(({ removed }) => removed === undefined);
    const member = active.find(({ id }) => id === body.member);
    if (member === undefined) return notFound;
    if (member.capacity === "secretariat" && active.filter((one) => one.capacity === "secretariat").length === 1)
      return refusal(409, said("last-secretary"));
    const removed = await store.removeMember(process, body.member, now());
    if (!removed.ok) return refused(removed.failure);
    await feeds.endRemoved(process);
    return nothing;
  },
});
