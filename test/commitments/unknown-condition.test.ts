import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, runAgreement, type AgreementEvent, type Commitment } from "../../src/core/commitments/index.ts";
import { after, commitment, day, due, event, happened } from "./days.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 100) };
const certified = { grade: "certified", certifiedBy: "monitor" } as const;
const model = (more: Partial<Commitment> = {}) =>
  agreement({
    id: "withdrawal",
    inForce: { at: day(0) },
    moments: [{ id: "signature", on: { at: day(0) } }],
    parties: [{ id: "monitor", name: "Monitor", kind: "body", signs: false }],
    commitments: [
      commitment("leave", "obligation", happened("left"), {
        window: due(after(10)),
        condition: { words: "on certified cantonment", when: happened("cantoned", certified) },
        ...more,
      }),
    ],
  });
const stateOf = (events: readonly AgreementEvent[], asOf = 30, more: Partial<Commitment> = {}) => {
  const { answer } = runAgreement(model(more), events, { asOf: day(asOf) });
  const [state] = answer.commitments;
  return {
    ...state,
    unknown: state?.unknown.map(({ code }) => code),
    notes: answer.notes.map(({ message }) => message.code),
  };
};
const reported = event("cantoned", 5);
const certificate = (on: number): AgreementEvent => event("cantoned", on, { ...certified, id: "certificate" });

describe("a duty whose condition is not known when its day passes", () => {
  test("neither lapses nor binds; it is told", () => {
    expect(stateOf([reported])).toMatchObject({
      status: "created",
      unknown: ["not-known.condition"],
      breaches: [],
      notes: ["condition-not-established"],
    });
    const words = { condition: { words: "on certified cantonment" } };
    expect(stateOf([], 30, words)).toMatchObject({ status: "created", unknown: ["not-known.condition"] });
  });
  test("that is known not to have been met lapses with its day", () => {
    expect(stateOf([])).toMatchObject({ status: "expired", notes: [] });
  });
  test("takes effect by a late certificate, without a breach of a day that passed before", () => {
    expect(stateOf([reported, certificate(15)])).toMatchObject({
      status: "inEffect",
      inForce: true,
      unknown: ["not-known.due-passed"],
      breaches: [],
      daysLate: null,
    });
    expect(stateOf([reported, certificate(15), event("left", 20)])).toMatchObject({
      status: "fulfilled",
      unknown: [],
      daysLate: null,
    });
    // A certificate of the day itself puts it in effect from then, and its deadline counts.
    expect(stateOf([reported, certificate(7)])).toMatchObject({ status: "violated" });
  });
  test("a prohibition whose time is over does not bind by a late certificate", () => {
    const ban = { modality: "prohibition" as const };
    expect(stateOf([reported], 30, ban)).toMatchObject({ status: "created", unknown: ["not-known.condition"] });
    expect(stateOf([reported, certificate(15)], 30, ban)).toMatchObject({ status: "expired" });
  });
  test("a repeated duty goes on to its next period", () => {
    const repeat = { repeat: { every: { n: 10, unit: "day" as const } } };
    expect(stateOf([reported], 15, repeat)).toMatchObject({ status: "created", instance: 2 });
    expect(stateOf([reported, certificate(15)], 25, repeat).earlier?.[1]).toMatchObject({ status: "violated" });
  });
  test("no course of reports makes a state of what is unknown", () => {
    const reports = fc.array(fc.record({ on: fc.integer({ min: 1, max: 25 }), strong: fc.boolean() }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(reports, fc.integer({ min: 11, max: 40 }), (list, asOf) => {
        const events = list.map(({ on, strong }, n) => ({
          ...event("cantoned", on, strong ? certified : {}),
          id: `e${n}`,
        }));
        const known = list.filter(({ on }) => on <= asOf);
        const first = Math.min(...known.filter(({ strong }) => strong).map(({ on }) => on));
        const { status } = stateOf(events, asOf);
        const weakBefore = known.some(({ on }) => on <= 10);
        if (first <= 10) expect(status).toBe("violated");
        else if (!weakBefore) expect(status).toBe("expired");
        else expect(status).toBe(first <= asOf ? "inEffect" : "created");
      }),
      runs,
    );
  });
});
