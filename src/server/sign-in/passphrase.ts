import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** Fewest characters of a passphrase: four or five words. Length is asked for, kinds of characters are not (NIST SP 800-63B). */
export const SHORTEST_PASSPHRASE = 12;
/** Longest one; more would only cost time. */
export const LONGEST_PASSPHRASE = 1000;

/** Cost of guessing (RFC 7914; OWASP): 32 MiB and three passes a guess. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 } as const;
const KEY_BYTES = 32;
/** Derivations at once: each takes 32 MiB. */
const AT_ONCE = 4;

/** A passphrase as it is kept. */
export interface KeptPassphrase {
  readonly salt: string;
  /** `scrypt:N:r:p:key`, so that the cost can rise later. */
  readonly hash: string;
}

/** Stands in for accounts that do not exist, so that both take equally long. */
const nobody: KeptPassphrase = {
  salt: "00".repeat(16),
  hash: `scrypt:${COST.N}:${COST.r}:${COST.p}:${"00".repeat(KEY_BYTES)}`,
};

/** Derives what is kept of a passphrase. */
export async function keepPassphrase(passphrase: string): Promise<KeptPassphrase> {
  const salt = randomBytes(16).toString("hex");
  const key = await derive(passphrase, salt, COST.N, COST.r, COST.p);
  return { salt, hash: `scrypt:${COST.N}:${COST.r}:${COST.p}:${key.toString("hex")}` };
}

/** Whether the passphrase is the kept one. Without a kept one the answer is no, after the same work. */
export async function isPassphrase(passphrase: string, kept: KeptPassphrase | null): Promise<boolean> {
  const { salt, hash } = kept ?? nobody;
  const [, cost, block, parallel, key = ""] = hash.split(":");
  const derived = await derive(passphrase, salt, Number(cost), Number(block), Number(parallel));
  const wanted = Buffer.from(key, "hex");
  return derived.length === wanted.length && timingSafeEqual(derived, wanted) && kept !== null;
}

let running = 0;
const waiting: (() => void)[] = [];

async function derive(passphrase: string, salt: string, N: number, r: number, p: number): Promise<Buffer> {
  // A derivation that ends hands its place on, so that there are never more than that.
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      // One person types a letter with an accent as one character, another as two: both are meant alike.
      scrypt(
        passphrase.normalize("NFKC"),
        Buffer.from(salt, "hex"),
        KEY_BYTES,
        { N, r, p, maxmem: COST.maxmem },
        (error, key) => (error ? reject(error) : resolve(key)),
      );
    });
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}
