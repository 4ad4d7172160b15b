import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { nothing, refusal } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { confirmedSince, isLinkToken } from "../messages/links.ts";

/** The same for a link that was used, is too old or was never made. */
export const wrongLink = refusal(404, said("wrong-link"));

/** Whoever reads at an address agrees to be told there. */
export const messagesConfirm = openRoute({
  method: "POST",
  path: "messages.confirm",
  summary: "Confirm an e-mail address by the link that was sent to it",
  body: z.strictObject({ id: z.string().min(1).max(100), token: z.string().min(1).max(200) }),
  answers: { 204: { description: "Confirmed" }, 404: { description: "No such link" } },
  async handle({ body }, { store, now }) {
    const address = await store.noticeAddress(body.id);
    if (address === null || !isLinkToken(address, "confirm", body.token)) return wrongLink;
    if (address.confirmed !== null || address.made < confirmedSince(now())) return wrongLink;
    await store.confirmNoticeAddress(address.id, now());
    return nothing;
  },
});
