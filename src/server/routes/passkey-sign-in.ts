import { z } from "@hono/zod-openapi";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { alone, answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { session } from "../http/schemas.ts";
import { presentSession } from "../present.ts";
import { countAttempt, wrongCredentials } from "../sign-in/attempts.ts";
import { passkeysFor } from "../sign-in/passkeys.ts";

/** Signs in with a passkey. */
export const passkeySignIn = openRoute({
  method: "POST",
  path: "passkey.signIn",
  summary: "Sign in with a passkey",
  body: z.strictObject({ response: z.looseObject({ id: z.string().max(2000), response: z.looseObject({}) }) }),
  answers: { 200: { description: "Signed in", schema: session }, 401: { description: "The passkey does not verify" } },
  async handle({ body, address, caller }, server) {
    const { mode, store, limiter, now, sessions, log } = server;
    const refused = countAttempt(limiter, address);
    if (refused !== null) return refused;
    if (mode.kind === "alone") return alone;
    const response = body.response as unknown as AuthenticationResponseJSON;
    const account = await passkeysFor(mode.origin, store, now).signedIn(response);
    if (account === null) return wrongCredentials;
    if (caller !== null) await store.closeSession(caller.session);
    const headers = await sessions.open(account);
    log({ event: "sign-in" });
    return answer(await presentSession(server, account), 200, headers);
  },
});
