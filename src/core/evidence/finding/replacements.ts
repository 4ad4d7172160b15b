import type { Claim } from "../../things/claim.ts";

/**
 * For a claim the ids of all that replaced it and of all that it replaced, directly or step by step. A figure that is renewed
 * each day has a line of a thousand, so a line is followed once for each claim, not once for each pair.
 */
export function replacements(claims: readonly Claim[]): (claim: Claim) => ReadonlySet<string> {
  const next = new Map(claims.map(({ id, supersededBy }) => [id, supersededBy]));
  const before = new Map<string, string[]>();
  for (const { id, supersededBy } of claims) {
    if (supersededBy === undefined) continue;
    const list = before.get(supersededBy);
    if (list === undefined) before.set(supersededBy, [id]);
    else list.push(id);
  }
  return ({ id, supersededBy }) => {
    const later = new Set<string>();
    for (let at = supersededBy; at !== undefined && !later.has(at); at = next.get(at)) later.add(at);
    // A set hands out as well what is added to it on the way.
    const earlier = new Set(before.get(id));
    for (const at of earlier) for (const one of before.get(at) ?? []) earlier.add(one);
    for (const at of earlier) later.add(at);
    return later;
  };
}

/** Those of some claims that no other of them replaced, directly or step by step; all of a ring stand. */
export function standingOf(members: readonly Claim[], ledger: ReadonlyMap<string, Claim>): readonly Claim[] {
  const ids = new Set(members.map(({ id }) => id));
  return members.filter(({ id, supersededBy }) => {
    const seen = new Set([id]);
    let replaced = false;
    let at = supersededBy;
    for (; at !== undefined && !seen.has(at); at = ledger.get(at)?.supersededBy) {
      seen.add(at);
      replaced ||= ids.has(at);
    }
    return !replaced || at !== undefined;
  });
}
