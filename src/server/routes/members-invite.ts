import { z } from "@hono/zod-openapi";
import { randomBytes } from "node:crypto";
import { partyKnown } from "../../core/record/readers.ts";
import { alone, answer, notFound, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { capacity, processId } from "../http/schemas.ts";
import { readAll } from "../record/reading.ts";
import { withLetters } from "../sign-in/account-name.ts";
import { newToken, tokenHash } from "../sign-in/tokens.ts";

/** Invites a person to a process; the link is shown once and kept by nobody. */
export const membersInvite = memberRoute({
  method: "POST",
  path: "members.invite",
  summary: "Make a one-use invitation (secretariat)",
  body: z
    .strictObject({
      process: processId,
      // With characters that turn its direction, a name could be shown as another.
      name: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, "a name without control characters"),
      capacity,
      party: z.string().min(1).max(40).optional(),
      days: z.number().int().min(1).max(30).default(7),
    })
    .refine((body) => (body.capacity === "delegate") === (body.party !== undefined), {
      message: "a delegate acts for one party, and only a delegate does",
      path: ["party"],
    }),
  answers: {
    200: {
      description: "The link to hand over; it cannot be shown again",
      schema: z.object({ token: z.string(), url: z.string(), member: z.string(), expires: z.string() }),
    },
    409: { description: "The workbench is run by one person alone" },
  },
  async handle({ process, audience, body }, { mode, store, now, origin }) {
    if (mode.kind === "alone") return alone;
    if (audience.capacity !== "secretariat") return notFound;
    const { name, capacity: asWhat, party, days } = body;
    if (party !== undefined) {
      const read = await readAll(store, process, audience);
      const known = read.ok ? partyKnown(party, read.value) : read;
      if (!known.ok) return refused(known.failure);
    }
    const token = newToken();
    const member = withLetters(name, randomBytes(6));
    const expires = new Date(Date.parse(now()) + days * 86_400_000).toISOString();
    const invited = await store.invite({
      tokenHash: tokenHash(token),
      process,
      member,
      name,
      capacity: asWhat,
      ...(party === undefined ? {} : { party }),
      expires,
    });
    if (!invited.ok) return refused(invited.failure);
    return answer({ token, url: `${origin()}/#invitation=${token}`, member, expires });
  },
});
