import { createHmac } from "node:crypto";
import * as client from "openid-client";
import type { Credential } from "../../store/contract.ts";

/** An identity provider with which members sign in (OpenID Connect). */
export interface ProviderOptions {
  /** Its issuer, from which everything else of it is found. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people know it as. */
  readonly name: string;
}

/** Who somebody is, to their identity provider: a name is never reused, an e-mail address may be. */
export type Identity = Pick<Extract<Credential, { kind: "oidc" }>, "issuer" | "subject">;

/** Signing in with an identity provider. */
export interface IdentityProvider {
  readonly name: string;
  /** Where the browser goes; `secret` is what it keeps meanwhile. Rejects where the provider does not answer. */
  begin(secret: string, back: string): Promise<string>;
  /** Who came back; null where what came back does not verify. */
  finish(secret: string, back: URL): Promise<Identity | null>;
}

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Whether a provider is named as it can be used: over https, or on this very machine. */
export function isProviderOptions({ issuer, clientId }: ProviderOptions): boolean {
  if (!URL.canParse(issuer) || clientId === "") return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === "https:" || (protocol === "http:" && loopback.has(hostname));
}

/** What goes to the provider and comes back, made of what the browser keeps: nothing else has to be kept. */
function drawn(secret: string, purpose: "state" | "nonce" | "verifier"): string {
  return createHmac("sha256", secret).update(purpose).digest("base64url");
}

/** A provider by its issuer: the code flow, with PKCE, state and nonce. Of the person nothing is asked but who they are. */
export function providerOf({ issuer, clientId, clientSecret, name }: ProviderOptions): IdentityProvider {
  const { protocol } = new URL(issuer);
  const execute = protocol === "http:" ? [client.allowInsecureRequests] : [];
  let found: Promise<client.Configuration> | null = null;
  const configuration = () => {
    found ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, { execute })
      .catch((error: unknown) => {
        // Asked again next time.
        found = null;
        throw error;
      });
    return found;
  };
  return {
    name,
    async begin(secret, back) {
      const asked = {
        redirect_uri: back,
        scope: "openid",
        response_type: "code",
        code_challenge: await client.calculatePKCECodeChallenge(drawn(secret, "verifier")),
        code_challenge_method: "S256",
        state: drawn(secret, "state"),
        nonce: drawn(secret, "nonce"),
      };
      return client.buildAuthorizationUrl(await configuration(), asked).href;
    },
    async finish(secret, back) {
      try {
        const tokens = await client.authorizationCodeGrant(await configuration(), back, {
          pkceCodeVerifier: drawn(secret, "verifier"),
          expectedState: drawn(secret, "state"),
          expectedNonce: drawn(secret, "nonce"),
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        return claims === undefined ? null : { issuer: claims.iss, subject: claims.sub };
      } catch {
        // What came back is to blame, or the provider; neither is repeated.
        return null;
      }
    },
  };
}
