import { z } from "@hono/zod-openapi";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { alone } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { session } from "../http/schemas.ts";
import { countAttempt, wrongCredentials } from "../sign-in/attempts.ts";
import { noPasskeys, passkeysOf } from "../sign-in/passkeys.ts";
import { signIn } from "../sign-in/signing-in.ts";

/** Signs in with a passkey. */
export const passkeySignIn = openRoute({
  method: "POST",
  path: "passkey.signIn",
  summary: "Sign in with a passkey",
  body: z.strictObject({ response: z.looseObject({ id: z.string().max(2000), response: z.looseObject({}) }) }),
  answers: { 200: { description: "Signed in", schema: session }, 401: { description: "The passkey does not verify" } },
  async handle({ body, address, caller, request }, server) {
    const refused = countAttempt(server.limiter, address);
    if (refused !== null) return refused;
    if (server.mode.kind === "alone") return alone;
    const passkeys = passkeysOf(server);
    if (passkeys === null) return noPasskeys;
    const passkey = await passkeys.signedIn(body.response as unknown as AuthenticationResponseJSON);
    if (passkey === null) return wrongCredentials;
    return signIn(server, passkey.account, request, caller, passkey);
  },
});
