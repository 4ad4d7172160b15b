import { z } from "@hono/zod-openapi";
import { SOLE } from "../context.ts";
import { answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { capacity } from "../http/schemas.ts";
import { presentInvitation } from "../present.ts";
import { invitationOf, noInvitation } from "../sign-in/accepting.ts";
import { countAttempt } from "../sign-in/attempts.ts";

/** What an invitation offers, for who holds its link. */
export const invitationRead = openRoute({
  method: "POST",
  path: "invitation.read",
  summary: "What an invitation offers",
  body: z.strictObject({ token: z.string().min(1).max(200) }),
  answers: {
    200: {
      description: "Process, capacity, and the name of the account that it opens",
      schema: z.object({
        title: z.string().nullable(),
        name: z.string(),
        capacity,
        party: z.string().optional(),
        account: z.string(),
        expires: z.string(),
        anew: z.boolean().openapi({ description: "It gives a member a new credential in place of a lost one" }),
      }),
    },
    404: { description: "Used, expired or unknown" },
  },
  async handle({ body, address }, server) {
    const refused = countAttempt(server.limiter, address);
    if (refused !== null) return refused;
    const invitation = await invitationOf(server, body.token);
    if (invitation === null) return noInvitation;
    const { process, member, capacity: asWhat, party } = invitation;
    const audience = { member, capacity: asWhat, ...(party === undefined ? {} : { party }) };
    const { title } = await server.summaries.of(process, audience, { member: SOLE, capacity: "sole" });
    return answer(presentInvitation(invitation, body.token, title === "" ? null : title));
  },
});
