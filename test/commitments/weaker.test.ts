import { describe, expect, test } from "vitest";
import {
  agreement,
  indicesAt,
  compileAgreement,
  runAgreement,
  type AgreementEvent,
} from "../../src/core/commitments/index.ts";
import { after, commitment, day, due, event, happened } from "./days.ts";

const model = agreement({
  id: "weapons",
  inForce: { at: day(0) },
  moments: [{ id: "signature", on: { at: day(0) } }],
  parties: [{ id: "A", name: "A", kind: "state", signs: true }],
  commitments: [
    commitment("surrender", "obligation", happened("surrendered", { grade: "verified" }), {
      debtor: ["A"],
      window: due(after(10)),
      onViolate: [{ create: "sanction" }],
    }),
    commitment("sanction", "obligation", happened("paid"), { dormant: true }),
    commitment("register", "obligation", happened("published", { grade: "verified" }), {
      debtor: ["A"],
      window: due(after(10)),
      repeat: { every: { n: 10, unit: "day" } },
    }),
  ],
});
const stateOf = (id: string, events: readonly AgreementEvent[], asOf = 15) => {
  const found = runAgreement(model, events, { asOf: day(asOf) }).answer.commitments.find((each) => each.id === id);
  return { ...found, unknown: found?.unknown.map(({ code }) => code) };
};

describe("performance reported, but weaker than the duty demands", () => {
  test("is neither performance nor breach: the state stays, what is not known is told, and nothing follows", () => {
    expect(stateOf("surrender", [event("surrendered", 8)])).toMatchObject({
      status: "inEffect",
      unknown: ["not-known.act"],
      breaches: [],
      performed: null,
      daysLate: null,
    });
    expect(stateOf("sanction", [event("surrendered", 8)]).status).toBe("none");
    const disputed = event("surrendered", 8, { grade: "verified", disputedBy: ["B"] });
    expect(stateOf("surrender", [disputed]).status).toBe("inEffect");
  });
  test("without any report, or by a report of what came after the deadline, it is a breach", () => {
    expect(stateOf("surrender", [])).toMatchObject({ status: "violated", unknown: [] });
    expect(stateOf("sanction", []).status).toBe("inEffect");
    expect(stateOf("surrender", [event("surrendered", 12)])).toMatchObject({
      status: "violated",
      unknown: ["not-known.act"],
    });
  });
  test("what is established later counts from its own day, with the days late", () => {
    const reported = event("surrendered", 8);
    const verified = event("surrendered", 13, { grade: "verified" });
    expect(stateOf("surrender", [reported, verified])).toMatchObject({ status: "fulfilled", daysLate: 3 });
    const inTime = { ...event("surrendered", 8, { grade: "verified", supersedes: reported.id }), id: "again" };
    expect(stateOf("surrender", [reported, inTime])).toMatchObject({ status: "fulfilled", daysLate: null });
  });
  test("a repeated duty goes on to its next period, which a weaker report of the one before does not touch", () => {
    expect(stateOf("register", [event("published", 8)])).toMatchObject({
      status: "inEffect",
      instance: 2,
      unknown: [],
      earlier: [{ status: "inEffect" }],
    });
    const next = [event("published", 8), event("published", 18, { grade: "verified" })];
    expect(stateOf("register", next, 19)).toMatchObject({
      instance: 3,
      earlier: [{ status: "inEffect" }, { status: "fulfilled" }],
    });
  });
  test("the indices score it as reported, not as missed", () => {
    const [score] = indicesAt(compileAgreement(model), [event("surrendered", 8)], day(15)).scored;
    expect(score).toMatchObject({ id: "surrender", score: 1, why: { code: "why.reported" } });
  });
});
