import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { alone, answer, notFound, refusal, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";
import { recordReadmission } from "../record/readmitting.ts";
import { accountName } from "../sign-in/account-name.ts";
import { newToken, tokenHash } from "../sign-in/tokens.ts";

/** Lets a member who has lost their passkey or passphrase sign in anew; the record says so. */
export const membersReadmit = memberRoute({
  method: "POST",
  path: "members.readmit",
  summary: "End what a member signs in with, and make a one-use link to sign in anew (secretariat)",
  body: z.strictObject({
    process: processId,
    member: z.string().min(1).max(200),
    why: z.string().trim().min(1).max(2000),
    days: z.number().int().min(1).max(30).default(7),
  }),
  answers: {
    200: {
      description: "The link to hand over; it cannot be shown again",
      schema: z.object({ token: z.string(), url: z.string(), member: z.string(), expires: z.string() }),
    },
    409: { description: "It is one's own seat, or the workbench is run by one person alone" },
  },
  async handle({ process, audience, caller, body }, server) {
    const { mode, store, feeds, now, origin } = server;
    if (mode.kind === "alone") return alone;
    if (audience.capacity !== "secretariat") return notFound;
    if (body.member === audience.member) return refusal(409, said("own-seat"));
    const account = await store.accountOf(process, body.member);
    if (account === null) return notFound;
    // First the record, then the act: what was done is never missing there.
    const recorded = await recordReadmission(server, caller.account, account, body.why);
    if (!recorded.ok) return refused(recorded.failure);
    const token = newToken();
    const at = now();
    const expires = new Date(Date.parse(at) + body.days * 86_400_000).toISOString();
    const act = { tokenHash: tokenHash(token), process, member: body.member, by: caller.account, expires, at };
    const ended = await store.readmit({ ...act, apart: accountName(body.member, newToken()) });
    if (!ended.ok) return refused(ended.failure);
    for (const session of ended.value) feeds.endSession(session);
    return answer({ token, url: `${origin()}/#invitation=${token}`, member: body.member, expires });
  },
});
