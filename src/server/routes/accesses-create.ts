import { z } from "@hono/zod-openapi";
import { randomBytes } from "node:crypto";
import { kinds } from "../../core/record/parts.ts";
import { canRead } from "../../core/record/permissions.ts";
import { answer, notFound, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId, roomId } from "../http/schemas.ts";
import { newAccessToken } from "../sign-in/access.ts";
import { tokenHash } from "../sign-in/tokens.ts";

/** Most days of an access. */
const MOST_DAYS = 366;

/** An access for a program; its token is shown once and kept by nobody. */
export const accessesCreate = memberRoute({
  method: "POST",
  path: "accesses.create",
  summary: "Make an access for a program: a token that reads, and writes the kinds named, in the caller's place",
  body: z.strictObject({
    process: processId,
    name: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, "a name without control characters"),
    rooms: z.array(roomId).min(1).max(50).nullable().default(null).openapi({
      description: "Rooms that it enters, with those that all their readers enter; null: all of the caller's",
    }),
    kinds: z
      .array(z.string().refine((kind) => kinds.has(kind), { message: "a kind of entry was expected" }))
      .max(50)
      .default([])
      .openapi({ description: "Kinds of entry that it writes; none: it only reads" }),
    days: z.number().int().min(1).max(MOST_DAYS).default(30),
  }),
  answers: {
    200: {
      description: "The token, for the header Authorization: Bearer; it cannot be shown again",
      schema: z.object({ token: z.string(), id: z.string(), expires: z.string() }),
    },
    422: { description: "The caller has too many open ones" },
  },
  async handle({ process, audience, caller, body }, { store, now, log }) {
    const { name, rooms, kinds: written, days } = body;
    // A room that is not open to the caller is answered like one that does not exist.
    if (rooms !== null && !rooms.every((room) => canRead(audience, room))) return notFound;
    const token = newAccessToken();
    const id = randomBytes(12).toString("hex");
    const made = now();
    const expires = new Date(Date.parse(made) + days * 86_400_000).toISOString();
    const access = { id, process, member: audience.member, account: caller.account, name, rooms, made, expires };
    const kept = await store.makeAccess({ ...access, kinds: written, tokenHash: tokenHash(token) });
    if (!kept.ok) return refused(kept.failure);
    log({ event: "access" });
    return answer({ token, id, expires });
  },
});
