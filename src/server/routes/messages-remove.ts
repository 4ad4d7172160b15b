import { z } from "@hono/zod-openapi";
import { nothing, refused } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";

/** Ends an address of the caller. */
export const messagesRemove = accountRoute({
  method: "POST",
  path: "messages.remove",
  summary: "Be told no more at one of the caller's own addresses",
  body: z.strictObject({ id: z.string().min(1).max(100) }),
  answers: { 204: { description: "Ended" }, 404: { description: "The caller has no address of that id" } },
  async handle({ caller, body }, { store }) {
    const dropped = await store.dropNoticeAddress(caller.account, body.id);
    return dropped.ok ? nothing : refused(dropped.failure);
  },
});
