import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";

/** Where one is signed in. */
export const sessionsList = accountRoute({
  method: "GET",
  path: "sessions",
  summary: "The caller's own open sessions",
  answers: {
    200: {
      description: "The one seen last first",
      schema: z.array(
        z.object({
          id: z.string(),
          opened: z.string().nullable(),
          seen: z.string().nullable().openapi({ description: "The last request, to some minutes" }),
          expires: z.string(),
          device: z.string().openapi({ example: "Firefox, Linux" }),
          current: z.boolean(),
        }),
      ),
    },
  },
  async handle({ caller }, { store, now }) {
    const sessions = await store.sessions(caller.account, now());
    return answer(
      sessions.map(({ id, opened, seen, expires, device }) => ({
        id,
        opened,
        seen,
        expires,
        device,
        current: id === caller.session,
      })),
    );
  },
});
