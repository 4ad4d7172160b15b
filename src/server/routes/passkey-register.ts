import { z } from "@hono/zod-openapi";
import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { said } from "../../core/common/said.ts";
import { refusal } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { session } from "../http/schemas.ts";
import { acceptWith, accountOf, invitationOf, noInvitation } from "../sign-in/accepting.ts";
import { countAttempt } from "../sign-in/attempts.ts";
import { noPasskeys, passkeysOf } from "../sign-in/passkeys.ts";

/** Accepts an invitation with a passkey. */
export const passkeyRegister = openRoute({
  method: "POST",
  path: "passkey.register",
  summary: "Accept an invitation with a new passkey",
  body: z.strictObject({
    token: z.string().min(1).max(200),
    response: z.looseObject({ id: z.string().max(2000), response: z.looseObject({}) }),
  }),
  answers: {
    200: { description: "Accepted and signed in", schema: session },
    404: { description: "No such invitation" },
  },
  async handle({ body, address, caller, request }, server) {
    const refused = countAttempt(server.limiter, address);
    if (refused !== null) return refused;
    const invitation = await invitationOf(server, body.token);
    if (invitation === null) return noInvitation;
    const passkeys = passkeysOf(server);
    if (passkeys === null) return noPasskeys;
    const response = body.response as unknown as RegistrationResponseJSON;
    const passkey = await passkeys.registered(accountOf(invitation, body.token), response);
    if (passkey === null) return refusal(422, said("wrong-passkey"));
    return acceptWith(server, body.token, request, caller, passkey);
  },
});
