import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { notFound, refusal } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";
import { parseVector } from "../live/vector.ts";

/** Every entry as it is written, from where the reader left off. */
export const events = memberRoute({
  method: "GET",
  path: "events",
  summary: "Server-sent events: every entry after a vector, each once and in order",
  query: z.strictObject({
    process: processId,
    after: z
      .string()
      .default("")
      .openapi({ description: "Vector; the header Last-Event-ID wins", example: "public:12" }),
  }),
  answers: {
    200: {
      description:
        "event `entry` with the entry as data and the vector reached as id; event `end` where the reader is not to come back",
      type: "text/event-stream",
    },
    429: { description: "This browser holds too many streams" },
  },
  async handle({ process, audience, caller, query, request }, { feeds }) {
    const after = parseVector(request.headers.get("last-event-id") ?? query.after);
    if (after === null) return refusal(400, said("bad-request.event"));
    const stream = await feeds.open(process, audience, caller.session, after);
    if (stream === "absent") return notFound;
    if (stream === "too-many") return refusal(429, said("too-many-streams"));
    return { status: 200, body: stream, headers: { "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" } };
  },
});
