import { en } from "../../src/words/english.ts";
import { say } from "../../src/words/words.ts";
import { describe, expect, test } from "vitest";
import { runAgreement, type Status } from "../../src/core/commitments/index.ts";
import { branches, day140 } from "./day140.ts";
import { day, dayOf, event } from "./days.ts";

function at(branch: keyof typeof branches, n: number) {
  const { answer, explanations } = runAgreement(day140, branches[branch], { asOf: day(n), explain: "all" });
  const states = new Map(answer.commitments.map((each) => [each.id, each]));
  return {
    answer,
    explanations,
    is: (id: string): readonly [Status | undefined, number | null] => [
      states.get(id)?.status,
      dayOf(states.get(id)?.since),
    ],
    due: (id: string) => dayOf(states.get(id)?.due),
  };
}

describe("one breach on day 140", () => {
  test("A: certified, notified, answered, cured and paid", () => {
    const end = at("A", 260);
    expect(end.is("oElections")).toEqual(["fulfilled", 95]);
    expect(end.is("oCertify")).toEqual(["fulfilled", 142]);
    expect(end.is("fCeasefire")).toEqual(["violated", 142]);
    expect(end.is("pSnapback")).toEqual(["exercised", 143]);
    expect(end.is("oResponse")).toEqual(["fulfilled", 144]);
    expect(end.is("oReimpose")).toEqual(["fulfilled", 174]);
    expect(end.answer.flags).toEqual({ sanctions: "back" });
    expect(end.is("oTranche3")).toEqual(["fulfilled", 207]);
    expect(at("A", 199).is("oTranche3")).toEqual(["suspended", 142]);
    expect(at("A", 201).is("oTranche3")).toEqual(["inEffect", 200]);
    expect(at("A", 201).due("oTranche3")).toBe(209);
    expect(end.is("pVoidGuarantee")).toEqual(["none", null]);
  });
  test("B: the council continues relief, and the tranche is not paid", () => {
    const end = at("B", 260);
    expect(end.is("oReimpose")).toEqual(["discharged", 160]);
    expect(end.answer.flags).toEqual({});
    expect(end.is("oTranche3")).toEqual(["violated", 209]);
  });
  test("B, too early: what the council decided before the notice does not answer it", () => {
    const early = [...branches.A, event("relief-continued", 100)];
    const { answer } = runAgreement(day140, early, { asOf: day(260) });
    expect(answer.commitments.find(({ id }) => id === "oReimpose")?.status).toBe("fulfilled");
    expect(answer.flags).toEqual({ sanctions: "back" });
  });
  test("C: the monitor is silent, and nothing else follows", () => {
    const end = at("C", 260);
    expect(end.is("oCertify")).toEqual(["violated", 144]);
    expect(end.is("fCeasefire")).toEqual(["inEffect", 0]);
    expect(end.is("pSnapback")).toEqual(["none", null]);
    expect(end.is("pVoidGuarantee")).toEqual(["none", null]);
    expect(end.is("oTranche3")).toEqual(["violated", 151]);
  });
  test("D: nobody invokes", () => {
    const end = at("D", 260);
    // 72 hours from a certificate of which only the day is known: they are over with certainty a day later.
    expect(end.is("oResponse")).toEqual(["violated", 146]);
    expect(end.is("pSnapback")).toEqual(["expired", 203]);
    expect(end.is("oTranche3")).toEqual(["suspended", 142]);
  });
  test("each change is explained by an event, a deadline or another change", () => {
    const { explanations } = at("A", 260);
    const told = explanations.map((each) => `${dayOf(each.at)} ${each.id} ${each.from}→${each.to} ${each.cause.kind}`);
    expect(told).toContain("142 fCeasefire inEffect→violated event");
    expect(told).toContain("142 pSnapback none→created condition");
    expect(told).toContain("174 oReimpose inEffect→fulfilled condition");
    const last = at("D", 260).explanations.at(-1);
    expect(last === undefined ? "" : say(en, last.sentence)).toContain("its time ran out");
  });
  test("says when to look next", () => {
    expect(dayOf(at("D", 143).answer.next)).toBe(146);
    expect(at("C", 139).answer.upcoming.map((each) => [each.id, dayOf(each.at)])).toEqual([["oTranche3", 151]]);
  });
});
