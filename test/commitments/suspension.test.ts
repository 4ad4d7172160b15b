import { describe, expect, test } from "vitest";
import { agreement, runAgreement, waysTo, type AgreementEvent } from "../../src/core/commitments/index.ts";
import { after, commitment, day, due, event, happened } from "./days.ts";

describe("suspension of a clause that has not come to be", () => {
  const model = agreement({
    id: "aid",
    inForce: { at: day(0) },
    commitments: [
      commitment("stop", "prohibition", happened("raid"), { onViolate: [{ suspend: "aid" }] }),
      commitment("aid", "obligation", happened("paid"), { trigger: { words: "the call", when: happened("call") } }),
    ],
  });
  const run = (...events: readonly AgreementEvent[]) => {
    const { answer } = runAgreement(model, events, { asOf: day(20) });
    return [answer.commitments[1]?.status, answer.notes.map(({ id, message }) => [id, message.code])];
  };
  test("is told: the clause begins unsuspended when it comes to be", () => {
    expect(run(event("raid", 5), event("call", 9))).toEqual(["inEffect", [["aid", "suspends-nothing"]]]);
    expect(run(event("raid", 5))).toEqual(["none", [["aid", "suspends-nothing"]]]);
    expect(run(event("call", 3), event("raid", 5))).toEqual(["suspended", []]);
    // Of a clause that is over there is nothing to tell.
    expect(run(event("call", 3), event("paid", 4), event("raid", 5))).toEqual(["fulfilled", []]);
  });
});

test("ways to a violation name the notice, the time to cure and what would have cured it", () => {
  const model = agreement({
    id: "cured",
    inForce: { at: day(0) },
    moments: [{ id: "signature", on: { at: day(0) } }],
    commitments: [
      commitment("pay", "obligation", happened("paid"), {
        window: due(after(10)),
        cure: { notice: { type: "notice" }, within: { n: 30, unit: "day" }, by: happened("paid-with-interest") },
      }),
    ],
  });
  const ways = waysTo(model, "pay", "violated");
  expect(ways).toHaveLength(1);
  expect(ways[0]).toMatchObject([
    { kind: "inForce" },
    { kind: "time" },
    { kind: "absence", pattern: { type: "paid" } },
    { kind: "event", pattern: { type: "notice" } },
    { kind: "fact", words: { code: "fact.cure-over" } },
    { kind: "absence", pattern: { type: "paid-with-interest" } },
  ]);
  // The same as the engine has it.
  const status = (...events: readonly AgreementEvent[]) =>
    runAgreement(model, events, { asOf: day(90) }).answer.commitments[0]?.status;
  expect(status(event("notice", 15))).toBe("violated");
  expect(status()).toBe("inEffect");
  expect(status(event("notice", 15), event("paid-with-interest", 30))).toBe("fulfilled");
});
