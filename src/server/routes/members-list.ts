import { z } from "@hono/zod-openapi";
import type { Audience, Member } from "../../store/contract.ts";
import { answer } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { capacity, processId } from "../http/schemas.ts";
import { presentMember } from "../present.ts";

/** Members, as far as one may know of them. */
export const membersList = memberRoute({
  method: "GET",
  path: "members",
  summary: "Members: all for the secretariat, their own delegation for delegates, themselves for observers",
  query: z.strictObject({ process: processId }),
  answers: {
    200: {
      description: "Members, removed ones included",
      schema: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          capacity,
          party: z.string().optional(),
          removed: z.string().optional(),
        }),
      ),
    },
  },
  async handle({ process, audience }, { store }) {
    const members = await store.members(process);
    return answer(members.filter((member) => maySee(audience, member)).map(presentMember));
  },
});

function maySee(audience: Audience, { id, capacity: is, party }: Member): boolean {
  if (audience.capacity === "sole" || audience.capacity === "secretariat") return true;
  return id === audience.member || (audience.capacity === "delegate" && is === "delegate" && party === audience.party);
}
