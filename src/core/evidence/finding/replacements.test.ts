import fc from "fast-check";
import { expect, test } from "vitest";
import { claim } from "../../../../test/support/claims.ts";
import type { Claim } from "../../things/claim.ts";
import { replacements } from "./replacements.ts";

test("two claims are of one line where one leads to the other, whatever rings there are", () => {
  const successors = fc.array(fc.option(fc.nat(8), { nil: undefined }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(successors, (next) => {
      const claims = next.map((to, at) => linked(`c${at}`, to === undefined ? undefined : `c${to}`));
      const lineOf = replacements(claims);
      for (const a of claims)
        for (const b of claims)
          expect(lineOf(a).has(b.id), `${a.id} ${b.id}`).toBe(leads(a, b, claims) || leads(b, a, claims));
    }),
  );
});

/** Whether the first comes to the second in as many steps as there are claims. */
function leads(from: Claim, to: Claim, claims: readonly Claim[]): boolean {
  let at: string | undefined = from.supersededBy;
  for (let steps = 0; steps < claims.length && at !== undefined; steps++) {
    if (at === to.id) return true;
    const here: string = at;
    at = claims.find(({ id }) => id === here)?.supersededBy;
  }
  return false;
}

function linked(id: string, supersededBy: string | undefined): Claim {
  return claim(id, "1", supersededBy === undefined ? {} : { supersededBy });
}
