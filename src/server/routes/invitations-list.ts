import { z } from "@hono/zod-openapi";
import { answer, notFound } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { capacity, processId } from "../http/schemas.ts";
import { presentOpenInvitation } from "../present.ts";

/** What has been handed out and not taken yet. */
export const invitationsList = memberRoute({
  method: "GET",
  path: "invitations",
  summary: "Open invitations (secretariat)",
  query: z.strictObject({ process: processId }),
  answers: {
    200: {
      description: "Those that are unused and have not expired, the first to expire first",
      schema: z.array(
        z.object({
          member: z.string(),
          name: z.string(),
          capacity,
          party: z.string().optional(),
          expires: z.string(),
          anew: z.boolean().openapi({ description: "It gives a member a new credential in place of a lost one" }),
        }),
      ),
    },
  },
  async handle({ process, audience }, { store, now }) {
    if (audience.capacity !== "secretariat" && audience.capacity !== "sole") return notFound;
    return answer((await store.invitations(process, now())).map(presentOpenInvitation));
  },
});
