import { z } from "@hono/zod-openapi";
import type { Vector } from "../../store/contract.ts";
import { answer, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { entry, head, processId, vector } from "../http/schemas.ts";

/** Most bytes of a request: a vector names each room that the reader knows. */
const LARGEST_VECTOR = 2 * 1024 * 1024;

/** What the reader may see and has not yet. */
export const entriesList = memberRoute({
  method: "POST",
  path: "entries.list",
  summary: "Entries after a vector, by room and sequence",
  limit: LARGEST_VECTOR,
  body: z.strictObject({
    process: processId,
    after: vector.default({}),
    limit: z.number().int().min(1).max(5000).default(1000),
  }),
  programs: true,
  answers: {
    200: {
      description:
        "Entries (at most 8 MB as they are kept, or one), the heads of the rooms that are open to the reader, and whether there are more",
      schema: z.object({ entries: z.array(entry), heads: z.array(head), more: z.boolean() }),
    },
  },
  async handle({ process, audience, body }, { store, mode }) {
    const heads = await store.heads(process, audience);
    if (!heads.ok) return refused(heads.failure);
    const read = await store.read(process, audience, body.after as Vector, body.limit);
    if (!read.ok) return refused(read.failure);
    const reached: Record<string, number> = { ...body.after };
    for (const { room, seq } of read.value) reached[room] = seq;
    const more = heads.value.some(({ room, seq }) => seq > (reached[room] ?? 0));
    const texts = read.value.map((one) => JSON.stringify(one));
    const packs = mode.kind === "alone" || [...heads.value, ...read.value].every(({ room }) => room === "public");
    return {
      ...answer(`{"entries":[${texts.join(",")}],"heads":${JSON.stringify(heads.value)},"more":${more}}`),
      packs,
    };
  },
});
