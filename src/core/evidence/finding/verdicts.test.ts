import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { claim } from "../../../../test/support/claims.ts";
import type { Claim } from "../../things/claim.ts";
import { findingsOf } from "../findings.ts";
import * as pairs from "./pairs.ts";

vi.mock(import("./pairs.ts"), { spy: true });

afterEach(() => {
  vi.clearAllMocks();
});

const judged = () => vi.mocked(pairs.judgePair).mock.calls.length;

const ids = ["c0", "c1", "c2", "c3", "c4", "c5", "c6"];
const figures = fc.record({
  low: fc.constantFrom("10", "60", "900", "90000"),
  high: fc.constantFrom("60", "900", "90000"),
  scope: fc.constantFrom("North", "South"),
  asOf: fc.constantFrom("2031-03", "2031-09", null),
  estimator: fc.constantFrom("Observer", "Ministry", null),
  supersededBy: fc.constantFrom(...ids, undefined, undefined, undefined),
});

function figure(id: string, { supersededBy, ...fields }: typeof figures extends fc.Arbitrary<infer F> ? F : never) {
  return claim(id, "1", { ...fields, ...(supersededBy === undefined ? {} : { supersededBy }) });
}

/** The same words in objects that nothing is known of. */
const anew = (claims: readonly Claim[]) => structuredClone<readonly Claim[]>(claims);

test("what is found of a quantity of which figures changed, came and went is what is found of it alone", () => {
  const step = fc.record({ at: fc.nat(ids.length - 1), to: fc.option(figures, { nil: null }) });
  fc.assert(
    fc.property(fc.array(figures, { minLength: 7, maxLength: 7 }), fc.array(step, { maxLength: 6 }), (first, steps) => {
      let ledger: readonly Claim[] = first.map((fields, at) => figure(ids[at] ?? "", fields));
      findingsOf(ledger);
      for (const { at, to } of steps) {
        const id = ids[at] ?? "";
        ledger = [...ledger.filter((each) => each.id !== id), ...(to === null ? [] : [figure(id, to)])];
        expect(findingsOf(ledger)).toEqual(findingsOf(anew(ledger)));
      }
    }),
  );
});

test("of a quantity in which one figure changes its own pairs alone are judged anew, whichever it is", () => {
  const ledger = Array.from({ length: 60 }, (_, at) => claim(`c${100 + at}`, "1", { low: `${at}`, high: `${at}` }));
  findingsOf(ledger);
  for (const changed of [0, 31, 59]) {
    vi.clearAllMocks();
    for (const high of ["5", "50", "500"])
      findingsOf(ledger.map((each, at) => (at === changed ? { ...each, high } : each)));
    expect(judged()).toBeLessThanOrEqual(3 * 59);
    vi.clearAllMocks();
    findingsOf(ledger);
    expect(judged()).toBeLessThanOrEqual(59);
  }
});
