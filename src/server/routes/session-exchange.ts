import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { answer, refusal } from "../http/answer.ts";
import { session } from "../http/schemas.ts";
import { openRoute } from "../http/route.ts";
import { SOLE } from "../context.ts";
import { presentSession } from "../present.ts";

const stale = refusal(401, said("wrong-token"));

/** The token in the address that `parley start` printed becomes a cookie. */
export const sessionExchange = openRoute({
  method: "POST",
  path: "session.exchange",
  summary: "Exchange the one-time token of the start address for a session",
  body: z.strictObject({ token: z.string().max(200) }),
  answers: { 200: { description: "Signed in", schema: session }, 401: { description: "The token has been used" } },
  async handle({ body, caller, request }, server) {
    // A browser that is in already needs no token, and must not use it up.
    if (caller !== null) return answer(await presentSession(server, caller.account));
    if (server.mode.kind !== "alone" || !server.mode.tokens.use(body.token)) return stale;
    const headers = (await server.sessions.open(SOLE, request, null)) ?? {};
    server.log({ event: "sign-in" });
    return answer(await presentSession(server, SOLE), 200, headers);
  },
});
