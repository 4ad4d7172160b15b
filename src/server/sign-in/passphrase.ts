import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** Fewest characters of a passphrase: four or five words. Length is asked for, kinds of characters are not (NIST SP 800-63B). */
export const SHORTEST_PASSPHRASE = 12;
/** Longest one; more would only cost time. */
export const LONGEST_PASSPHRASE = 1000;

/** What a guess costs (RFC 7914): memory of 128 × N × r bytes, p passes. */
export interface GuessingCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MiB and three passes (OWASP). */
export const STANDARD_COST: GuessingCost = { N: 2 ** 15, r: 8, p: 3 };
const MOST_MEMORY = 64 * 1024 * 1024;
const KEY_BYTES = 32;
/** Derivations at once: each takes 32 MiB. */
const AT_ONCE = 4;

/** A passphrase as it is kept. */
export interface KeptPassphrase {
  readonly salt: string;
  /** `scrypt:N:r:p:key`, so that the cost can rise later. */
  readonly hash: string;
}

/** Derives what is kept of a passphrase. */
export async function keepPassphrase(passphrase: string, cost: GuessingCost): Promise<KeptPassphrase> {
  const salt = randomBytes(16).toString("hex");
  return { salt, hash: hashOf(await derive(passphrase, salt, cost), cost) };
}

/** Whether the passphrase is the kept one. Without a kept one the answer is no, after the same work. */
export async function isPassphrase(
  passphrase: string,
  kept: KeptPassphrase | null,
  cost: GuessingCost,
): Promise<boolean> {
  const nobody = { salt: "00".repeat(16), hash: hashOf(Buffer.alloc(KEY_BYTES), cost) };
  const { salt, hash } = kept ?? nobody;
  const [, N, r, p, key = ""] = hash.split(":");
  const derived = await derive(passphrase, salt, { N: Number(N), r: Number(r), p: Number(p) });
  const wanted = Buffer.from(key, "hex");
  return derived.length === wanted.length && timingSafeEqual(derived, wanted) && kept !== null;
}

function hashOf(key: Buffer, { N, r, p }: GuessingCost): string {
  return `scrypt:${N}:${r}:${p}:${key.toString("hex")}`;
}

let running = 0;
const waiting: (() => void)[] = [];

async function derive(passphrase: string, salt: string, cost: GuessingCost): Promise<Buffer> {
  // A derivation that ends hands its place on, so that there are never more than that.
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running++;
  // One person types a letter with an accent as one character, another as two: both are meant alike.
  const secret = passphrase.normalize("NFKC");
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      scrypt(secret, Buffer.from(salt, "hex"), KEY_BYTES, { ...cost, maxmem: MOST_MEMORY }, (error, key) =>
        error ? reject(error) : resolve(key),
      );
    });
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}
