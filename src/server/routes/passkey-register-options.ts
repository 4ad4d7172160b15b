import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { accountOf, invitationOf, noInvitation } from "../sign-in/accepting.ts";
import { countAttempt } from "../sign-in/attempts.ts";
import { noPasskeys, passkeysOf } from "../sign-in/passkeys.ts";

/** What the browser needs to make a passkey for an invitation. */
export const passkeyRegisterOptions = openRoute({
  method: "POST",
  path: "passkey.registerOptions",
  summary: "Options for making a passkey with which an invitation is accepted",
  body: z.strictObject({ token: z.string().min(1).max(200) }),
  answers: {
    200: { description: "Options (WebAuthn)", schema: z.object({}) },
    404: { description: "No such invitation" },
  },
  async handle({ body, address }, server) {
    const refused = countAttempt(server.limiter, address);
    if (refused !== null) return refused;
    const invitation = await invitationOf(server, body.token);
    if (invitation === null) return noInvitation;
    const passkeys = passkeysOf(server);
    if (passkeys === null) return noPasskeys;
    return answer(await passkeys.registrationOptions(accountOf(invitation, body.token), invitation.name));
  },
});
