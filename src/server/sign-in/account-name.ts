import { createHash } from "node:crypto";

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Lower-case letters, digits and hyphens of a name, at most 24. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 24)
    .normalize("NFC");
}

/**
 * Name of the account that an invitation opens, such as `anna-k-7f3qw`. It follows from the token alone: whether other accounts
 * exist cannot be learnt from it, and nobody can ask for the name of another.
 */
export function accountName(name: string, token: string): string {
  return withLetters(name, createHash("sha256").update(`account ${token}`).digest());
}

/** A plain form of a title with letters that nobody can guess. */
export function withLetters(title: string, random: Uint8Array): string {
  const letters = [...random.subarray(0, 6)].map((byte) => LETTERS[byte % LETTERS.length]).join("");
  return [plain(title), letters].filter((part) => part !== "").join("-");
}
