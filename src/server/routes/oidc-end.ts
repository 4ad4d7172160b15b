import { z } from "@hono/zod-openapi";
import { nothing, refused } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";

/** Ends a way to sign in. */
export const oidcEnd = accountRoute({
  method: "POST",
  path: "oidc.end",
  summary: "Sign in no longer with one of the caller's own identities, unless it is all there is",
  body: z.strictObject({ issuer: z.string().min(1).max(500), subject: z.string().min(1).max(500) }),
  answers: {
    204: { description: "Ended" },
    404: { description: "The caller has no such identity" },
    422: { description: "It is all that the caller signs in with" },
  },
  async handle({ caller, body }, { store }) {
    const ended = await store.endIdentity(caller.account, body.issuer, body.subject);
    return ended.ok ? nothing : refused(ended.failure);
  },
});
