import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { answer, refusal } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";

/** Whether requests can be served: the database answers, and the server is not shutting down. */
export const ready = openRoute({
  method: "GET",
  path: "ready",
  summary: "Whether the server can serve requests",
  answers: {
    200: {
      description: "It can; `damaged`: the database failed its own check, and is only read",
      schema: z.object({ ok: z.literal(true), damaged: z.literal(true).optional() }),
    },
    503: { description: "The database does not answer, or the server is shutting down" },
  },
  async handle(_asked, { store, isOpen }) {
    if (!isOpen()) return refusal(503, said("shutting-down"));
    const state = await store.ready().catch(() => null);
    const damaged = store.damage === null ? {} : { damaged: true };
    return state?.ok === true ? answer({ ok: true, ...damaged }) : refusal(503, said("not-ready"));
  },
});
