import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { alone, answer, refusal, refused } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";
import { confirmedSince, newSecret } from "../messages/links.ts";
import { mailAddress } from "../messages/mail.ts";
import { choice } from "../messages/schemas.ts";
import { newId } from "../messages/telling.ts";
import { webhookUrl } from "../messages/webhook.ts";

const noMailServer = refusal(409, said("no-mail-server"));
const wrongWebhook = refusal(422, said("wrong-webhook"));

/** An address to be told at. An e-mail address is told nothing until who reads there agrees; a webhook shows by its key who calls. */
export const messagesAdd = accountRoute({
  method: "POST",
  path: "messages.add",
  summary: "Be told by e-mail or by a signed call when something waits; a link is sent to confirm an e-mail address",
  allowance: "addresses",
  body: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("mail"),
      address: z.string().max(254).regex(mailAddress, "one e-mail address was expected"),
      ...choice,
    }),
    z.strictObject({ kind: z.literal("webhook"), address: z.string().max(500), ...choice }),
  ]),
  answers: {
    200: {
      description: "Kept; the key of a webhook cannot be shown again",
      schema: z.object({ id: z.string(), secret: z.string().nullable() }),
    },
    409: { description: "The workbench is run by one person alone, or sends no e-mail" },
    422: { description: "The caller has too many, or a webhook may not go there" },
  },
  async handle({ caller, body }, { mode, store, messages, now, log }) {
    if (mode.kind === "alone") return alone;
    const isMail = body.kind === "mail";
    if (isMail && !messages.mails) return noMailServer;
    const address = isMail ? body.address : webhookUrl(body.address, messages.webhookHosts);
    if (address === null) return wrongWebhook;
    const made = now();
    const id = newId();
    const secret = newSecret();
    const first = isMail ? ({ id: newId(), address: id, kind: "confirm", counts: [], made } as const) : null;
    const kept = await store.addNoticeAddress(
      {
        ...body,
        id,
        account: caller.account,
        address,
        secret,
        made,
        confirmed: isMail ? null : made,
        told: made,
        known: [],
        failed: null,
      },
      first,
      confirmedSince(made),
    );
    if (!kept.ok) return refused(kept.failure);
    log({ event: "message" });
    return answer({ id, secret: isMail ? null : secret });
  },
});
