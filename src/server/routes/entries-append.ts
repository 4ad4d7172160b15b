import { z } from "@hono/zod-openapi";
import { refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { entry, newEntry, processId, roomId } from "../http/schemas.ts";
import { presentAppended } from "../record/appended.ts";

/** Most bytes of one request; a longer draft is tabled as a file. */
const LARGEST_APPEND = 10 * 1024 * 1024;

/** Writes entries, all or none. */
export const entriesAppend = memberRoute({
  method: "POST",
  path: "entries.append",
  summary: "Append entries to a room after the sequence number that the writer knows",
  limit: LARGEST_APPEND,
  body: z.strictObject({
    process: processId,
    room: roomId,
    expected: z.number().int().min(0),
    entries: z.array(newEntry).min(1).max(1000),
  }),
  programs: true,
  answers: {
    200: {
      description: "The entries as they stand in the record; a retry is answered alike",
      schema: z.object({ entries: z.array(entry) }),
    },
    409: { description: "The room has moved on: what came in between. Nothing was written" },
    413: { description: "More than 10 MB. Nothing was written" },
    422: { description: "An entry is refused, with its place. Nothing was written" },
  },
  async handle({ process, audience, body, caller }, { store, writing, feeds, now }) {
    const { room, expected, entries } = body;
    const judged = await writing.judge(process, audience, room, entries);
    if (!judged.ok) return refused(judged.failure);
    const appended = await store.append(process, audience, room, expected, entries, now());
    if (!appended.ok) return refused(appended.failure);
    if (appended.value.kind === "stored") {
      feeds.changed(process);
      if (caller.access !== undefined)
        await store.seeAccess(caller.access.id, now(), entries.length).catch(() => false);
    }
    return presentAppended(appended.value);
  },
});
