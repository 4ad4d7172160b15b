import type { Claim } from "../things/claim.ts";
import { withinEdits } from "../text/changing/likeness.ts";

/** Most figures that are named in place of one that is not there. */
const MOST = 3;

/** Figures whose ids are nearly the one given, else those that its words speak of, in the order of the ledger. */
export function claimsLike(given: string, claims: readonly Claim[]): readonly Claim[] {
  const wanted = plain(given);
  if (wanted === "") return [];
  for (const edits of [0, 1, 2]) {
    // Of a short id, two letters of difference are another id.
    if (edits > wanted.length / 3) break;
    const near = claims.filter(({ id }) => withinEdits(plain(id), wanted, edits));
    if (near.length > 0) return near.slice(0, MOST);
  }
  const words = given.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  if (words.length === 0) return [];
  return claims
    .filter(({ topic, statement, scope }) => {
      const told = `${topic} ${statement} ${scope}`.toLowerCase();
      return words.every((word) => told.includes(word));
    })
    .slice(0, MOST);
}

/** An id without case and without what parts its pieces; zeros before a number do not count. */
function plain(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/(?<!\d)0+(?=\d)/gu, "");
}
