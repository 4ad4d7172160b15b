import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { openTo } from "../http/pipeline.ts";
import { accountRoute } from "../http/route.ts";

/** The processes in which one has a capacity. */
export const processesList = accountRoute({
  method: "GET",
  path: "processes",
  summary: "The processes that are open to the caller",
  answers: {
    200: {
      description: "In the order of their titles",
      schema: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          shortTitle: z.string(),
          fictitious: z.boolean(),
          capacity: z.string(),
          party: z.string().optional(),
        }),
      ),
    },
  },
  async handle({ caller }, server) {
    const open = await openTo(server, caller);
    const listed = await Promise.all(
      open.map(async ({ process, audience }) => {
        const { title, shortTitle, fictitious } = await server.summaries.of(process, audience);
        const { capacity } = audience;
        const party = "party" in audience && audience.party !== undefined ? { party: audience.party } : {};
        return { id: process, title, shortTitle, fictitious, capacity, ...party };
      }),
    );
    return answer(listed.sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id)));
  },
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
