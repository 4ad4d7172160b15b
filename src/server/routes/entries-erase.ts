import { z } from "@hono/zod-openapi";
import { refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { entry, newEntry, processId, roomId } from "../http/schemas.ts";
import { presentAppended } from "../record/appended.ts";

/** Lawful erasure: an entry says so, and body and salt of the erased one are gone. */
export const entriesErase = memberRoute({
  method: "POST",
  path: "entries.erase",
  summary: "Erase body and salt of an entry, by an entry of the kind erasure",
  body: z.strictObject({
    process: processId,
    room: roomId,
    seq: z.number().int().min(1),
    expected: z.number().int().min(0),
    erasure: newEntry,
  }),
  answers: {
    200: { description: "The erasure as it stands in the record", schema: z.object({ entries: z.array(entry) }) },
    409: { description: "The room has moved on. Nothing was erased" },
    422: { description: "The erasure is refused. Nothing was erased" },
  },
  async handle({ process, audience, body }, { store, writing, feeds, now }) {
    const { room, seq, expected, erasure } = body;
    const judged = await writing.judgeErasure(process, audience, room, seq, erasure);
    if (!judged.ok) return refused(judged.failure);
    const erased = await store.erase(process, audience, room, seq, expected, erasure, now());
    if (!erased.ok) return refused(erased.failure);
    if (erased.value.kind === "stored") feeds.changed(process);
    return presentAppended(erased.value);
  },
});
