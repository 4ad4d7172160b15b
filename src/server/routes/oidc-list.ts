import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";

/** What the caller is called elsewhere. */
export const oidcList = accountRoute({
  method: "GET",
  path: "oidc",
  summary: "The caller's own identities with which the account can be signed in to",
  answers: {
    200: {
      description: "Each with its issuer and what that calls the caller",
      schema: z.array(z.object({ issuer: z.string(), subject: z.string() })),
    },
  },
  async handle({ caller }, { store }) {
    const all = await store.credentials(caller.account);
    return answer(all.flatMap((one) => (one.kind === "oidc" ? [{ issuer: one.issuer, subject: one.subject }] : [])));
  },
});
