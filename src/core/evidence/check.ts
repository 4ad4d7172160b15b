import { said, type Said } from "../common/said.ts";
import { remembered } from "../common/remembered.ts";
import type { Claim } from "../things/claim.ts";
import { numberOf } from "./interval.ts";

/** Something that is wrong with a ledger as a whole, at one claim. */
export interface LedgerProblem {
  readonly code:
    | "same-id"
    | "unknown-claim"
    | "circular-supersession"
    | "unknown-source"
    | "wrong-range"
    | "not-a-stock";
  readonly claim: string;
  /** Its place in the ledger: two may have one id. */
  readonly at: number;
  /** The field that is wrong. */
  readonly field: keyof Claim;
  readonly message: Said;
}

/** Ids used twice, references that lead nowhere, rings of supersession, ranges upside down. */
export function checkLedger(claims: readonly Claim[], sources: ReadonlySet<string> | null): readonly LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  const byId = new Map<string, Claim>();
  for (const [at, claim] of claims.entries()) {
    const note = (code: LedgerProblem["code"], field: keyof Claim, message: Said): void => {
      problems.push({ code, claim: claim.id, at, field, message });
    };
    if (byId.has(claim.id)) note("same-id", "id", said("same-id.claim", { id: claim.id }));
    byId.set(claim.id, claim);
    const [low, high] = [numberOf(claim.low), numberOf(claim.high)];
    if (low !== null && high !== null && low > high)
      note("wrong-range", "low", said("wrong-range.ends", { low: claim.low, high: claim.high }));
    for (const source of claim.sources)
      if (sources !== null && !sources.has(source))
        note("unknown-source", "sources", said("unknown-source.claim", { source }));
  }
  for (const [at, claim] of claims.entries()) {
    for (const field of ["supersededBy", "allocates"] as const) {
      const target = claim[field];
      if (target === undefined || byId.has(target)) continue;
      const message = said("unknown-claim.target", { id: target });
      problems.push({ code: "unknown-claim", claim: claim.id, at, field, message });
    }
    const stock = claim.allocates === undefined ? undefined : byId.get(claim.allocates);
    if (stock !== undefined && stock.holder === undefined)
      problems.push({
        code: "not-a-stock",
        claim: claim.id,
        at,
        field: "allocates",
        message: said("not-a-stock", { id: stock.id }),
      });
  }
  for (const ring of rings(byId)) {
    problems.push({
      code: "circular-supersession",
      claim: ring[0] ?? "",
      at: claims.findIndex(({ id }) => id === ring[0]),
      field: "supersededBy",
      message: said("circular-supersession", { ring: [...ring, ring[0]].join(" → ") }),
    });
  }
  return problems;
}

/** Rings of supersession, each once, from its first claim in the ledger. */
function rings(byId: ReadonlyMap<string, Claim>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const found: string[][] = [];
  for (const start of byId.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !onPath.has(at)) {
      onPath.set(at, path.length);
      path.push(at);
      at = byId.get(at)?.supersededBy;
    }
    if (at !== undefined && onPath.has(at)) found.push(path.slice(onPath.get(at)));
    for (const id of path) done.add(id);
  }
  return found;
}

/** The claim that stands in the end, following supersession; the claim itself where nothing replaces it. */
export function latestOf(claim: Claim, claims: ReadonlyMap<string, Claim>): Claim {
  const seen = new Set<string>();
  let at = claim;
  for (let next = at.supersededBy; next !== undefined && !seen.has(next); next = at.supersededBy) {
    seen.add(next);
    const found = claims.get(next);
    if (found === undefined) return at;
    at = found;
  }
  return at;
}

/** Claims by their ids; kept as long as the ledger, of which figure after figure asks. */
export const claimsById = remembered(
  (claims: readonly Claim[]): ReadonlyMap<string, Claim> => new Map(claims.map((claim) => [claim.id, claim])),
);

/**
 * Whether another claim stands in place of this one. What names no claim on record replaces nothing, nor does a ring: all of its
 * members stand, until one of them is the last.
 */
export function isReplaced(claim: Claim, claims: ReadonlyMap<string, Claim>): boolean {
  return claim.supersededBy !== undefined && latestOf(claim, claims) !== claim;
}

/** How the replacement that a claim names stands: on record, not on record, or in a ring with the claim; null where it names none. */
export function replacementOf(claim: Claim, claims: ReadonlyMap<string, Claim>): "known" | "unknown" | "ring" | null {
  if (claim.supersededBy === undefined) return null;
  if (!claims.has(claim.supersededBy)) return "unknown";
  return isReplaced(claim, claims) ? "known" : "ring";
}
