import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";

/** What programs have access, what they were let do, and when they did it. */
export const accessesList = memberRoute({
  method: "GET",
  path: "accesses",
  summary:
    "The caller's own accesses for programs, ended ones included; the office is told that others have one, and until when",
  query: z.strictObject({ process: processId }),
  answers: {
    200: {
      description: "The newest first; no token can be shown again",
      schema: z.array(
        z.object({
          id: z.string(),
          member: z.string(),
          name: z.string(),
          rooms: z.array(z.string()).nullable(),
          kinds: z.array(z.string()),
          made: z.string(),
          expires: z.string(),
          seen: z.string().nullable().openapi({ description: "The last request, to some minutes" }),
          written: z.number().int().openapi({ description: "Entries that it wrote" }),
          revoked: z.string().nullable(),
        }),
      ),
    },
  },
  async handle({ process, audience }, { store }) {
    const isOffice = audience.capacity === "secretariat";
    const all = await store.accesses(process, isOffice ? null : audience.member);
    return answer(
      all.map(({ id, member, name, rooms, kinds, made, expires, seen, written, revoked }) => {
        const told = { id, member, made, expires, revoked };
        // What a delegation lets a program do, and what it did, may be of rooms that are closed to the office.
        return member === audience.member
          ? { ...told, name, rooms, kinds, seen, written }
          : { ...told, name: "", rooms: null, kinds: [], seen: null, written: 0 };
      }),
    );
  },
});
