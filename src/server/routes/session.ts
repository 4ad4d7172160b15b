import { session } from "../http/schemas.ts";
import { answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { presentSession } from "../present.ts";

/** Who the browser is, and what it may do. */
export const sessionRoute = openRoute({
  method: "GET",
  path: "session",
  summary: "Who is signed in, and with which capacities",
  answers: { 200: { description: "The session; signedIn false where there is none", schema: session } },
  async handle(asked, server) {
    const caller = asked.caller;
    const headers = caller === null ? {} : await server.sessions.renew(caller);
    return answer(await presentSession(server, caller?.account ?? null, caller?.session), 200, headers);
  },
});
