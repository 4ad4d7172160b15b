import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import type { ServerContext } from "../context.ts";
import { answer, refusal, signedOut } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { countAttempt } from "../sign-in/attempts.ts";
import { sendOn, type Errand } from "../sign-in/elsewhere.ts";
import type { Caller } from "../sign-in/session.ts";

const noProvider = refusal(409, said("no-provider"));
const signInAgain = refusal(403, said("sign-in-again"));
/** Milliseconds for which a sign-in is fresh. */
const FRESH = 600_000;
const providerAway = refusal(503, said("provider-away"));

/** Where the identity provider answers: part of what is registered there. */
export const backPath = "/api/oidc.callback";

function errandOf(asked: { readonly invitation?: string; readonly bind?: true }, caller: Caller | null): Errand | null {
  if (asked.invitation !== undefined) return { kind: "invitation", token: asked.invitation };
  if (asked.bind === undefined) return { kind: "sign-in" };
  return caller === null ? null : { kind: "bind", account: caller.account, session: caller.session };
}

/** Whether somebody signed in just now: an open browser that others find shall not be a way in for good. */
async function isFresh({ store, now }: ServerContext, { account, session }: Extract<Errand, { kind: "bind" }>) {
  const own = (await store.sessions(account, now())).find(({ id }) => id === session);
  return Date.parse(now()) - Date.parse(own?.opened ?? "") < FRESH;
}

/** Sends the browser to the identity provider. */
export const oidcStart = openRoute({
  method: "POST",
  path: "oidc.start",
  summary: "Begin to sign in, to take an invitation, or to add a way to sign in, with the identity provider",
  body: z.strictObject({
    invitation: z.string().min(1).max(200).optional(),
    bind: z.literal(true).optional().openapi({ description: "Add it to the account that is signed in" }),
  }),
  answers: {
    200: { description: "Where the browser goes", schema: z.object({ url: z.string() }) },
    403: { description: "It is to be added, and the caller signed in more than ten minutes ago" },
    409: { description: "No identity provider is named here" },
    503: { description: "It does not answer" },
  },
  async handle({ body, address, caller }, server) {
    const refused = countAttempt(server.limiter, address);
    if (refused !== null) return refused;
    const { provider, mode } = server;
    if (provider === null || mode.kind === "alone") return noProvider;
    const { invitation, bind } = body;
    const errand = errandOf(
      { ...(invitation === undefined ? {} : { invitation }), ...(bind === undefined ? {} : { bind }) },
      caller,
    );
    if (errand === null) return signedOut;
    if (errand.kind === "bind" && !(await isFresh(server, errand))) return signInAgain;
    const { secret, cookie } = await sendOn(server, errand);
    const url = await provider.begin(secret, `${server.origin()}${backPath}`).catch(() => null);
    return url === null ? providerAway : answer({ url }, 200, { "Set-Cookie": cookie });
  },
});
