import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { refusal } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { session } from "../http/schemas.ts";
import { acceptInto, acceptWith, accountOf, invitationOf, noInvitation } from "../sign-in/accepting.ts";
import { countAttempt } from "../sign-in/attempts.ts";
import { keepPassphrase, LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from "../sign-in/passphrase.ts";

/** Accepts an invitation: with a passphrase for a new account, or into the account that is signed in. */
export const invitationAccept = openRoute({
  method: "POST",
  path: "invitation.accept",
  summary: "Accept an invitation with a new passphrase, or with the account that is signed in",
  body: z.strictObject({
    token: z.string().min(1).max(200),
    passphrase: z
      .string()
      .min(SHORTEST_PASSPHRASE, `at least ${SHORTEST_PASSPHRASE} characters`)
      .max(LONGEST_PASSPHRASE)
      .optional(),
  }),
  answers: {
    200: { description: "Accepted and signed in", schema: session },
    404: { description: "No such invitation" },
  },
  async handle({ body, address, caller, request }, server) {
    const refused = countAttempt(server.limiter, address);
    if (refused !== null) return refused;
    const { token, passphrase } = body;
    if (passphrase === undefined) {
      if (caller !== null) return acceptInto(server, token, caller);
      return refusal(400, said("bad-request.passphrase"));
    }
    // Looked up first: an invitation that cannot be accepted must not cost a derivation.
    const invitation = await invitationOf(server, token);
    if (invitation === null) return noInvitation;
    const kept = await keepPassphrase(passphrase, server.guessing);
    const account = accountOf(invitation, token);
    return acceptWith(server, token, request, caller, { kind: "passphrase", account, ...kept });
  },
});
