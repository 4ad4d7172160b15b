import { z } from "@hono/zod-openapi";
import { session } from "../http/schemas.ts";
import { openRoute } from "../http/route.ts";
import { SOLE } from "../context.ts";
import { countAttempt, forgetAttempts, wrongCredentials } from "../sign-in/attempts.ts";
import { signIn } from "../sign-in/signing-in.ts";
import { isPassphrase, LONGEST_PASSPHRASE } from "../sign-in/passphrase.ts";

/** Signs in with a passphrase. */
export const sessionPassphrase = openRoute({
  method: "POST",
  path: "session.passphrase",
  summary: "Sign in with account and passphrase",
  body: z.strictObject({ account: z.string().min(1).max(200), passphrase: z.string().min(1).max(LONGEST_PASSPHRASE) }),
  answers: { 200: { description: "Signed in", schema: session }, 401: { description: "They do not belong together" } },
  async handle({ body, address, caller, request }, server) {
    const account = body.account.trim().normalize("NFC").toLowerCase();
    const refused = countAttempt(server.limiter, address, account);
    if (refused !== null) return refused;
    const known = server.mode.kind === "accounts" && account !== SOLE ? await server.store.credentials(account) : [];
    const kept = known.find((credential) => credential.kind === "passphrase") ?? null;
    if (!(await isPassphrase(body.passphrase, kept, server.guessing))) return wrongCredentials;
    forgetAttempts(server.limiter, account);
    return signIn(server, account, request, caller, kept);
  },
});
