import { z } from "@hono/zod-openapi";
import { nothing, notFound } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";

/** Signs out elsewhere. */
export const sessionsEnd = accountRoute({
  method: "POST",
  path: "sessions.end",
  summary: "End one of the caller's own sessions, or all but the one that asks",
  body: z.union([z.strictObject({ id: z.string().min(1).max(100) }), z.strictObject({ others: z.literal(true) })]),
  answers: { 204: { description: "Ended" }, 404: { description: "The caller has no session of that id" } },
  async handle({ caller, body }, { store, feeds }) {
    if ("id" in body) {
      if (!(await store.closeSession(caller.account, body.id))) return notFound;
      feeds.endSession(body.id);
      return nothing;
    }
    for (const id of await store.closeOtherSessions(caller.account, caller.session)) feeds.endSession(id);
    return nothing;
  },
});
