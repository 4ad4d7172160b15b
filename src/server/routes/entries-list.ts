import { z } from "@hono/zod-openapi";
import type { Vector } from "../../store/contract.ts";
import { answer, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { entry, head, processId, vector } from "../http/schemas.ts";

/** Bytes of JSON after which a page ends, so that long drafts do not make an answer of gigabytes. */
const PAGE_BYTES = 16 * 1024 * 1024;

/** What the reader may see and has not yet. */
export const entriesList = memberRoute({
  method: "POST",
  path: "entries.list",
  summary: "Entries after a vector, by room and sequence",
  body: z.strictObject({
    process: processId,
    after: vector.default({}),
    limit: z.number().int().min(1).max(5000).default(1000),
  }),
  answers: {
    200: {
      description: "Entries, the heads of the rooms that are open to the reader, and whether there are more",
      schema: z.object({ entries: z.array(entry), heads: z.array(head), more: z.boolean() }),
    },
  },
  async handle({ process, audience, body }, { store }) {
    const heads = await store.heads(process, audience);
    if (!heads.ok) return refused(heads.failure);
    const read = await store.read(process, audience, body.after as Vector, body.limit + 1);
    if (!read.ok) return refused(read.failure);
    const texts: string[] = [];
    let bytes = 0;
    for (const one of read.value.slice(0, body.limit)) {
      const text = JSON.stringify(one);
      bytes += text.length;
      if (bytes > PAGE_BYTES && texts.length > 0) break;
      texts.push(text);
    }
    const more = texts.length < read.value.length;
    return answer(`{"entries":[${texts.join(",")}],"heads":${JSON.stringify(heads.value)},"more":${more}}`);
  },
});
