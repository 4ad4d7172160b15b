import { z } from "@hono/zod-openapi";
import { alone, answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { countAttempt } from "../sign-in/attempts.ts";
import { passkeysFor } from "../sign-in/passkeys.ts";

/** What the browser needs to sign in with a passkey. No account is named: the browser knows its passkeys. */
export const passkeySignInOptions = openRoute({
  method: "POST",
  path: "passkey.signInOptions",
  summary: "Options for signing in with a passkey",
  body: z.strictObject({}),
  answers: {
    200: { description: "Options (WebAuthn)", schema: z.object({}) },
    409: { description: "The workbench is run by one person alone" },
  },
  async handle({ address }, { mode, store, limiter, now }) {
    const refused = countAttempt(limiter, address);
    if (refused !== null) return refused;
    if (mode.kind === "alone") return alone;
    return answer(await passkeysFor(mode.origin, store, now).signInOptions());
  },
});
