import { z } from "@hono/zod-openapi";
import { answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { noInvitation } from "../sign-in/accepting.ts";
import { accountName } from "../sign-in/account-name.ts";
import { countAttempt } from "../sign-in/attempts.ts";
import { passkeysFor } from "../sign-in/passkeys.ts";
import { tokenHash } from "../sign-in/tokens.ts";

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
  async handle({ body, address }, { mode, store, limiter, now }) {
    const refused = countAttempt(limiter, address);
    if (refused !== null) return refused;
    const invitation = mode.kind === "accounts" ? await store.invitation(tokenHash(body.token), now()) : null;
    if (invitation === null || mode.kind !== "accounts") return noInvitation;
    const { name } = invitation;
    return answer(await passkeysFor(mode.origin, store, now).registrationOptions(accountName(name, body.token), name));
  },
});
