import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";
import { shownAddress } from "../messages/schemas.ts";

/** Where the caller is told of what waits. */
export const messagesList = accountRoute({
  method: "GET",
  path: "messages",
  summary: "Where the caller is told that something waits, and whether this server sends e-mail",
  answers: {
    200: {
      description: "The caller's own addresses",
      schema: z.object({ mails: z.boolean(), addresses: z.array(shownAddress) }),
    },
  },
  async handle({ caller }, { store, messages }) {
    const addresses = await store.noticeAddresses(caller.account);
    return answer({
      mails: messages.mails,
      addresses: addresses.map(({ id, kind, address, pace, topics, confirmed, failed }) => ({
        id,
        kind,
        address,
        pace,
        topics,
        confirmed,
        failed,
      })),
    });
  },
});
