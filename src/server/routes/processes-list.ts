import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";
import { SOLE } from "../context.ts";

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
  async handle({ caller }, { mode, store, summaries }) {
    const alone = mode.kind === "alone";
    const audiences = alone
      ? (await store.processes(null)).map((process) => ({
          process,
          audience: { member: SOLE, capacity: "sole" as const },
        }))
      : (await store.membershipsOf(caller.account)).map(({ process, id, capacity, party }) => ({
          process,
          audience: { member: id, capacity, ...(party === undefined ? {} : { party }) },
        }));
    const listed = await Promise.all(
      audiences.map(async ({ process, audience }) => {
        const { title, shortTitle, fictitious } = await summaries.of(process, audience);
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
