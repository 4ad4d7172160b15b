import { z } from "@hono/zod-openapi";
import { alone, answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { countAttempt } from "../sign-in/attempts.ts";
import { noPasskeys, passkeysOf } from "../sign-in/passkeys.ts";

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
  async handle({ address }, server) {
    const refused = countAttempt(server.limiter, address);
    if (refused !== null) return refused;
    if (server.mode.kind === "alone") return alone;
    const passkeys = passkeysOf(server);
    return passkeys === null ? noPasskeys : answer(await passkeys.signInOptions());
  },
});
