import { z } from "@hono/zod-openapi";
import { nothing } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { isLinkToken } from "../messages/links.ts";
import { wrongLink } from "./messages-confirm.ts";

/** Whoever reads at an address stops what is sent there; mail programs ask for it themselves (RFC 8058). */
export const messagesStop = openRoute({
  method: "POST",
  path: "messages.stop",
  summary: "Stop messages by the link that each carries; nobody has to be signed in",
  query: z.object({ id: z.string().min(1).max(100), token: z.string().min(1).max(200) }),
  takes: "application/x-www-form-urlencoded",
  fromAnywhere: true,
  answers: { 204: { description: "Stopped" }, 404: { description: "No such link" } },
  async handle({ query }, { store }) {
    const address = await store.noticeAddress(query.id);
    if (address === null || !isLinkToken(address, "stop", query.token)) return wrongLink;
    const dropped = await store.dropNoticeAddress(null, address.id);
    return dropped.ok ? nothing : wrongLink;
  },
});
