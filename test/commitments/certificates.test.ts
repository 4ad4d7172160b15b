import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, runAgreement, type AgreementEvent, type Commitment } from "../../src/core/commitments/index.ts";
import { eventsOfIncidents } from "../../src/core/commitments/monitoring/index.ts";
import { after, commitment, day, dayOf, due, event, happened } from "./days.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 100) };
const byMonitor = { certifiedBy: "monitor" } as const;
const certificate = (on: number, known: number): AgreementEvent =>
  event("left", on, { id: "certificate", known: day(known), grade: "certified", certifiedBy: "monitor" });

const model = (more: Partial<Commitment> = {}) =>
  agreement({
    id: "relief",
    inForce: { at: day(0) },
    moments: [
      { id: "signature", on: { at: day(0) } },
      { id: "withdrawal-certified", first: { type: "left", ...byMonitor } },
      { id: "withdrawal", first: { type: "left" } },
    ],
    parties: [{ id: "monitor", name: "Monitor", kind: "body", signs: false }],
    commitments: [
      commitment("lift", "obligation", happened("lifted"), { window: due(after(10, "withdrawal-certified")) }),
      commitment("thank", "obligation", happened("thanked"), { window: due(after(10, "withdrawal")) }),
      commitment("pay", "obligation", happened("paid"), {
        trigger: { words: "once certified", when: happened("left", byMonitor) },
        window: due(after(10, "trigger")),
        ...more,
      }),
      commitment("stay", "prohibition", happened("left", byMonitor)),
      commitment("leave", "obligation", happened("left", byMonitor), { window: due(after(8)) }),
    ],
  });
const run = (events: readonly AgreementEvent[], asOf: number, more: Partial<Commitment> = {}) =>
  runAgreement(model(more), events, { asOf: day(asOf) }).answer;
const states = (events: readonly AgreementEvent[], asOf: number) =>
  Object.fromEntries(run(events, asOf).commitments.map((each) => [each.id, each]));

describe("what counts from a certificate", () => {
  test("starts at the later of the event and its certificate; what counts from the event does not", () => {
    const { lift, thank, pay, leave } = states([certificate(5, 20)], 25);
    expect(dayOf(lift?.due)).toBe(31);
    expect(dayOf(pay?.due)).toBe(31);
    expect(dayOf(thank?.due)).toBe(16);
    // The act itself was done on its own day, in time.
    expect(leave).toMatchObject({ status: "fulfilled" });
    expect(dayOf(leave?.performed)).toBe(5);
  });
  test("breaks a prohibition once, on the day of the act", () => {
    const { stay } = states([certificate(5, 20)], 25);
    expect(stay?.breaches.map(({ at }) => dayOf(at))).toEqual([5]);
  });
  test("is not begun on a day between the two", () => {
    const { lift, pay } = states([certificate(5, 20)], 12);
    expect(lift?.due).toBeNull();
    expect(pay).toMatchObject({ status: "none", unknown: [{ code: "not-known.trigger" }] });
  });
  test("a finding of the body on an incident is such a certificate", () => {
    const incident = { id: "i", type: "left", on: day(5), known: day(6), grade: "reported" as const, sources: [] };
    const finding = {
      id: "f",
      incident: "i",
      kind: "occurred" as const,
      verdict: "yes" as const,
      on: day(20),
      known: day(20),
      body: "monitor",
      basis: "seen",
    };
    const events = eventsOfIncidents([incident as never], [finding]);
    const { lift } = Object.fromEntries(run(events, 25).commitments.map((each) => [each.id, each]));
    expect(dayOf(lift?.due)).toBe(31);
  });
  test("a condition on a certificate holds from it", () => {
    const condition = { words: "once certified", when: happened("left", byMonitor) };
    const { commitments } = run([certificate(5, 20)], 25, { trigger: undefined, condition, window: due(after(10)) });
    expect(commitments.find(({ id }) => id === "pay")).toMatchObject({ status: "inEffect", breaches: [] });
  });
  test("law: for any two days the term runs from the later one, in whatever order the reports are given", () => {
    const days = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(days, days, fc.boolean(), (on, known, first) => {
        const other = event("left", 2);
        const events = first ? [other, certificate(on, known)] : [certificate(on, known), other];
        const { lift, pay } = states(events, 60);
        expect(dayOf(lift?.due)).toBe(Math.max(on, known) + 11);
        expect(dayOf(pay?.due)).toBe(Math.max(on, known) + 11);
      }),
      runs,
    );
  });
});
