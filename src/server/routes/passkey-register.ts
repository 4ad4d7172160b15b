import { z } from "@hono/zod-openapi";
import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { refusal } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { session } from "../http/schemas.ts";
import { accept, noInvitation } from "../sign-in/accepting.ts";
import { accountName } from "../sign-in/account-name.ts";
import { countAttempt } from "../sign-in/attempts.ts";
import { passkeysFor } from "../sign-in/passkeys.ts";
import { tokenHash } from "../sign-in/tokens.ts";

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
  async handle({ body, address }, server) {
    const { mode, store, limiter, now } = server;
    const refused = countAttempt(limiter, address);
    if (refused !== null) return refused;
    const invitation = mode.kind === "accounts" ? await store.invitation(tokenHash(body.token), now()) : null;
    if (invitation === null || mode.kind !== "accounts") return noInvitation;
    const response = body.response as unknown as RegistrationResponseJSON;
    const account = accountName(invitation.name, body.token);
    const passkey = await passkeysFor(mode.origin, store, now).registered(account, response);
    if (passkey === null)
      return refusal(422, "wrong-passkey", "The passkey could not be verified. The invitation stays open; try again.");
    return accept(server, body.token, null, () => passkey);
  },
});
