import { said } from "../../core/common/said.ts";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import type { Credential, Store } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";
import { refusal } from "../http/answer.ts";
import { tokenHash } from "./tokens.ts";

/** A passkey as it is kept. */
export type Passkey = Extract<Credential, { kind: "passkey" }>;

/** The answer where accounts are tried out without an address that passkeys could be for. */
export const noPasskeys = refusal(409, said("no-passkeys"));

/** Seconds in which a challenge must be answered. */
const CHALLENGE_SECONDS = 300;

/** Registering and using passkeys (WebAuthn) at one origin. */
export interface Passkeys {
  registrationOptions(account: string, name: string): Promise<object>;
  /** The passkey that was made; null where the answer does not verify. */
  registered(account: string, response: RegistrationResponseJSON): Promise<Passkey | null>;
  signInOptions(): Promise<object>;
  /** The passkey that signed; null where the answer does not verify. */
  signedIn(response: AuthenticationResponseJSON): Promise<Passkey | null>;
}

/** Passkeys of this server; null where there are none, as on loopback, whose address is no name that they could be for. */
export function passkeysOf({ mode, store, now }: ServerContext): Passkeys | null {
  return mode.kind === "accounts" && mode.origin !== null ? passkeysFor(mode.origin, store, now) : null;
}

/** Passkeys for an origin; challenges are kept in the store, each answered once, by any server. */
function passkeysFor(origin: string, store: Store, now: () => string): Passkeys {
  const rpID = new URL(origin).hostname;
  const expectedChallenge = (challenge: string) => store.useChallenge(tokenHash(challenge), now());
  const keep = async <Options extends { readonly challenge: string }>(options: Options): Promise<Options> => {
    const expires = new Date(Date.parse(now()) + CHALLENGE_SECONDS * 1000).toISOString();
    await store.keepChallenge(tokenHash(options.challenge), expires);
    return options;
  };
  return {
    registrationOptions: async (account, name) =>
      keep(
        await generateRegistrationOptions({
          rpName: "Parley",
          rpID,
          userName: account,
          userDisplayName: name,
          timeout: CHALLENGE_SECONDS * 1000,
          authenticatorSelection: { residentKey: "required", userVerification: "required" },
        }),
      ),
    async registered(account, response) {
      const verified = await orNull(
        verifyRegistrationResponse({ response, expectedChallenge, expectedOrigin: origin, expectedRPID: rpID }),
      );
      if (verified?.verified !== true) return null;
      const { id, publicKey, counter } = verified.registrationInfo.credential;
      return { kind: "passkey", account, id, publicKey, counter, transports: response.response.transports ?? [] };
    },
    signInOptions: async () =>
      keep(
        await generateAuthenticationOptions({ rpID, userVerification: "required", timeout: CHALLENGE_SECONDS * 1000 }),
      ),
    async signedIn(response) {
      const passkey = await store.passkey(response.id);
      if (passkey === null) return null;
      const { id, publicKey, counter } = passkey;
      const credential = { id, publicKey: new Uint8Array(publicKey), counter };
      const verified = await orNull(
        verifyAuthenticationResponse({
          response,
          expectedChallenge,
          expectedOrigin: origin,
          expectedRPID: rpID,
          credential,
        }),
      );
      if (verified?.verified !== true) return null;
      await store.updatePasskeyCounter(id, verified.authenticationInfo.newCounter);
      return passkey;
    },
  };
}

/** The library throws where an answer is malformed or does not fit; what was sent is to blame, and is not repeated. */
async function orNull<T>(verifying: Promise<T>): Promise<T | null> {
  try {
    return await verifying;
  } catch {
    return null;
  }
}
