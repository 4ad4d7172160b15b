import { z } from "@hono/zod-openapi";
import { randomBytes } from "node:crypto";
import { said } from "../../core/common/said.ts";
import { answer, notFound, refusal, refused } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";
import { processId, roomId } from "../http/schemas.ts";
import { SOLE } from "../context.ts";
import { openProcess } from "../record/opening.ts";
import { withLetters } from "../sign-in/account-name.ts";

const title = z.string().trim().min(1).max(300);

/** Opens a process; who opens it is its secretariat. */
export const processesCreate = accountRoute({
  method: "POST",
  path: "processes.create",
  summary: "Open a process (with accounts: by a member of some secretariat)",
  body: z.strictObject({
    id: processId
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,79}$/u, "letters, digits, - and _, at most 80")
      .optional()
      .openapi({
        description:
          "By default made of the title; with accounts, random letters, with the title before them where that is public",
      }),
    title,
    shortTitle: title.optional(),
    timeZone: z.string().min(1).max(100).default("UTC"),
    notice: z.string().max(2000).default(""),
    fictitious: z.boolean().default(false),
    room: roomId
      .optional()
      .openapi({ type: "string", description: "Where its title is written; table, or alone secretariat" }),
  }),
  answers: {
    200: { description: "Its id", schema: z.object({ id: z.string() }) },
    409: { description: "There is a process of that id on this machine" },
  },
  async handle({ caller, body }, server) {
    const { mode, store } = server;
    const alone = mode.kind === "alone";
    const random = randomBytes(6);
    const { room = alone ? "secretariat" : "table", timeZone, notice, fictitious } = body;
    // An id stands in every address: where the title is not public it says nothing of it.
    const named = alone || room === "public" ? (body.id ?? body.title) : "talks";
    const id = alone && body.id !== undefined ? body.id : withLetters(named, random);
    if (room !== "secretariat" && room !== "table" && room !== "public") return refusal(400, said("bad-request.room"));
    const memberships = alone ? [] : await store.membershipsOf(caller.account);
    const office = memberships.find(({ capacity }) => capacity === "secretariat");
    if (!alone && office === undefined) return notFound;
    const opened = await openProcess(server, {
      id,
      room,
      body: { title: body.title, shortTitle: body.shortTitle ?? body.title, fictitious, notice, timeZone },
      secretary: alone ? null : { account: caller.account, name: office?.name ?? "" },
      member: SOLE,
    });
    return opened.ok ? answer({ id }) : refused(opened.failure);
  },
});
