import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { openTo } from "../http/pipeline.ts";
import { accountRoute } from "../http/route.ts";

/** Where each process of the caller stands, in one sentence. */
export const home = accountRoute({
  method: "GET",
  path: "home",
  summary: "Where each process that is open to the caller stands, from what the caller may read of it",
  answers: {
    200: {
      description: "The last that anything happened in comes first",
      schema: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          shortTitle: z.string(),
          fictitious: z.boolean(),
          own: z.boolean().openapi({ description: "False where it only shows readable files, as examples do" }),
          standing: z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) }),
          revision: z.number().int().nullable(),
          on: z.string(),
          waits: z.array(z.unknown()).openapi({ description: "What waits for the caller, as the page shows it" }),
          drafts: z.array(z.object({ party: z.string(), date: z.string().nullable() })),
          parties: z.array(z.looseObject({ id: z.string(), name: z.string(), slot: z.number().int() })),
        }),
      ),
    },
  },
  async handle({ caller }, server) {
    const open = await openTo(server, caller);
    const all = await Promise.all(open.map(({ process, audience }) => server.lines.of(process, audience)));
    const known = all.flatMap((line) => line ?? []);
    return answer(known.sort((a, b) => compare(b.on, a.on) || compare(a.title, b.title) || compare(a.id, b.id)));
  },
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
