import { z } from "@hono/zod-openapi";
import type { Credential } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";
import type { Answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { acceptWith, accountOf, invitationOf } from "../sign-in/accepting.ts";
import { countAttempt } from "../sign-in/attempts.ts";
import { backFrom, type Errand } from "../sign-in/elsewhere.ts";
import type { Identity } from "../sign-in/identity-provider.ts";
import { signIn } from "../sign-in/signing-in.ts";
import { backPath } from "./oidc-start.ts";

/** Why somebody is not let in, as the page says it. */
type Refused = "provider-refused" | "no-such-identity" | "no-invitation" | "identity-exists";

/** To the workbench's own page; what went wrong stands in the fragment, which no log keeps. */
function page(refused?: Refused, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 303, headers: { ...headers, Location: refused === undefined ? "/" : `/#refused=${refused}` } };
}

/** The page of whom an answer has signed in. */
function signedIn({ status, headers }: Answer, otherwise: Refused): Answer {
  return status === 200 ? page(undefined, headers) : page(otherwise);
}

/** What somebody came for, once it is known who they are: by the provider and its own name for them, by nothing else. */
async function done(server: ServerContext, request: Request, errand: Errand, who: Identity): Promise<Answer> {
  const { store, now } = server;
  if (errand.kind === "sign-in") {
    const known = await store.identity(who.issuer, who.subject);
    if (known === null) return page("no-such-identity");
    return signedIn(await signIn(server, known.account, request, null, known), "no-such-identity");
  }
  // One person is one account here: another one would have to be signed out of first.
  if ((await store.identity(who.issuer, who.subject)) !== null) return page("identity-exists");
  if (errand.kind === "bind") {
    const { account, session } = errand;
    if (!(await store.isSessionOpen(session, now()))) return page("provider-refused");
    const added = await store.addCredential({ kind: "oidc", account, ...who });
    return added.ok ? page() : page("identity-exists");
  }
  const invitation = await invitationOf(server, errand.token);
  if (invitation === null) return page("no-invitation");
  const credential: Credential = { kind: "oidc", account: accountOf(invitation, errand.token), ...who };
  return signedIn(await acceptWith(server, errand.token, request, null, credential), "no-invitation");
}

/** Where the identity provider sends the browser back to. */
export const oidcCallback = openRoute({
  method: "GET",
  path: "oidc.callback",
  summary: "Come back from the identity provider",
  query: z.looseObject({}),
  fromAnywhere: true,
  answers: { 303: { description: "To the workbench, signed in or with the reason why not" } },
  async handle({ address, request }, server) {
    const refused = countAttempt(server.limiter, address);
    if (refused !== null) return refused;
    const { provider, origin } = server;
    const back = provider === null ? null : await backFrom(server, request);
    if (provider === null || back === null) return page("provider-refused");
    const url = new URL(`${origin()}${backPath}`);
    url.search = new URL(request.url).search;
    const who = await provider.finish(back.secret, url);
    return who === null ? page("provider-refused") : done(server, request, back.errand, who);
  },
});
