import { z } from "@hono/zod-openapi";
import { nothing } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";

/** Ends the session, and makes the browser forget. */
export const sessionSignOut = openRoute({
  method: "POST",
  path: "session.signOut",
  summary: "End the session and clear what the browser holds",
  body: z.strictObject({}),
  answers: { 204: { description: "Signed out" } },
  async handle({ caller }, { sessions, feeds }) {
    if (caller !== null) feeds.endSession(caller.session);
    return { ...nothing, headers: await sessions.close(caller) };
  },
});
