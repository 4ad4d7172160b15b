import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What a browser sends after a passkey was made or used. */
export interface PasskeyAnswer {
  readonly id: string;
  readonly rawId: string;
  readonly type: "public-key";
  readonly clientExtensionResults: object;
  readonly response: Readonly<Record<string, unknown>>;
}

/** A passkey in software: one key, no hardware, the person always present. */
export interface Authenticator {
  make(challenge: string, origin: string): PasskeyAnswer;
  use(challenge: string, origin: string): PasskeyAnswer;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string): Buffer => createHash("sha256").update(bytes).digest();
const text = (word: string): Buffer => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);

/** A fresh passkey (ES256, attestation `none`; WebAuthn level 2, sections 6.1 and 6.5). */
export function authenticator(): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  let counter = 0;
  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const head = (origin: string, flags: number) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(++counter);
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags]), count]);
  };
  const answer = (response: PasskeyAnswer["response"]): PasskeyAnswer => ({
    id: base64(id),
    rawId: base64(id),
    type: "public-key",
    clientExtensionResults: {},
    response,
  });
  return {
    make(challenge, origin) {
      const { x = "", y = "" } = publicKey.export({ format: "jwk" });
      const key = Buffer.concat([
        Buffer.from("a5010203262001215820", "hex"),
        Buffer.from(x, "base64url"),
        Buffer.from("225820", "hex"),
        Buffer.from(y, "base64url"),
      ]);
      // User present, user verified, a key attached.
      const data = Buffer.concat([head(origin, 0x45), Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text("fmt"),
        text("none"),
        text("attStmt"),
        Buffer.from([0xa0]),
        text("authData"),
        Buffer.from([0x58, data.length]),
        data,
      ]);
      return answer({
        clientDataJSON: base64(clientData("webauthn.create", challenge, origin)),
        attestationObject: base64(attestation),
        transports: ["internal"],
      });
    },
    use(challenge, origin) {
      const client = clientData("webauthn.get", challenge, origin);
      const data = head(origin, 0x05);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      return answer({
        clientDataJSON: base64(client),
        authenticatorData: base64(data),
        signature: base64(signature),
      });
    },
  };
}
