import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";

/** Whether this process runs. */
export const health = openRoute({
  method: "GET",
  path: "health",
  summary: "Whether the server runs",
  answers: { 200: { description: "It runs", schema: z.object({ ok: z.literal(true) }) } },
  handle: () => answer({ ok: true }),
});
