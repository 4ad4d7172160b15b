import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreement,
  runAgreement,
  waysTo,
  type AgreementEvent,
  type Commitment,
} from "../../src/core/commitments/index.ts";
import { after, commitment, day, event, happened } from "./days.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 100) };

/** A measure that may be taken so many days after a notice, in the event of a breach. */
const model = (wait: number, more: Partial<Commitment> = {}) =>
  agreement({
    id: "snapback",
    inForce: { at: day(0) },
    moments: [
      { id: "signature", on: { at: day(0) } },
      { id: "notice", title: "written notice to the Guarantor" },
    ],
    commitments: [
      commitment("reimpose", "power", happened("reimposed"), {
        trigger: { words: "in the event of a breach", when: happened("breach") },
        window: { opens: after(wait, "notice"), close: "throughDay" },
        ...more,
      }),
    ],
  });

describe("what would have to happen", () => {
  test("names the notice from which a waiting time counts, and that time", () => {
    expect(waysTo(model(14), "reimpose", "exercised")).toEqual([
      [
        { kind: "event", pattern: { type: "breach" } },
        { kind: "event", pattern: { type: "notice" } },
        { kind: "time", when: after(14, "notice"), of: "reimpose" },
        { kind: "event", pattern: { type: "reimposed" } },
      ],
    ]);
  });
  test("asks for no time where it opens on a fixed day that the agreement names, but for that day", () => {
    const opens = { window: { opens: { at: day(5) }, close: "throughDay" as const } };
    expect(waysTo(model(14, opens), "reimpose", "exercised")[0]).toContainEqual({
      kind: "time",
      when: { at: day(5) },
      of: "reimpose",
    });
  });
  test("names the event from which a deadline counts", () => {
    const due = commitment("convene", "obligation", happened("convened"), {
      window: { due: after(2, "notice"), close: "throughDay" },
    });
    const [way = []] = waysTo({ ...model(14), commitments: [due] }, "convene", "violated");
    expect(way).toContainEqual({ kind: "event", pattern: { type: "notice" } });
  });
  test("leaves no breach to an excuse, and no use to what withholds it", () => {
    const exceptions = [
      { words: "unless the Council finds otherwise", effect: "excuse" as const, when: happened("found") },
      { words: "save in years of drought", effect: "excuse" as const },
    ];
    const duty = commitment("convene", "obligation", happened("convened"), {
      window: { due: { at: day(9) }, close: "throughDay" },
      exceptions,
    });
    const ban = commitment("ban", "prohibition", happened("fired"), { exceptions });
    const kept = commitment("kept", "obligation", undefined, { maintain: happened("manned"), exceptions });
    const of = {
      ...model(14, { exceptions }),
      commitments: [...model(14, { exceptions }).commitments, duty, ban, kept],
    };
    for (const [id, status] of [
      ["convene", "violated"],
      ["ban", "violated"],
      ["kept", "violated"],
      ["reimpose", "exercised"],
    ] as const) {
      const ways = waysTo(of, id, status);
      expect(ways.length).toBeGreaterThan(0);
      for (const way of ways) {
        expect(way).toContainEqual({ kind: "absence", pattern: { type: "found" } });
        expect(way).toContainEqual({
          kind: "fact",
          words: { code: "fact.unexcused", facts: { words: "save in years of drought" } },
        });
      }
    }
  });
  test("tells the time that passes before a delayed effect", () => {
    const first = commitment("warn", "power", happened("warned"), {
      onExercise: [{ after: { n: 30, unit: "day" }, effects: [{ create: "pay" }] }],
    });
    const pay = commitment("pay", "obligation", happened("paid"), { dormant: true });
    const [way = []] = waysTo({ ...model(14), commitments: [first, pay] }, "pay", "fulfilled");
    expect(way.map(({ kind }) => kind)).toEqual(["inForce", "event", "fact", "event"]);
    expect(way[1]).toMatchObject({ pattern: { type: "warned" } });
    expect(way[2]).toMatchObject({ words: { code: "fact.after" } });
  });
  test("law: the events of a way, in the order told, lead there; without its waiting time they do not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (wait) => {
        const made = model(wait);
        const [way = []] = waysTo(made, "reimpose", "exercised");
        const play = (waits: boolean): readonly AgreementEvent[] => {
          let now = 1;
          return way.flatMap((each) => {
            if (each.kind === "time") now += waits ? wait : wait - 1;
            return each.kind === "event" ? [event(each.pattern.type, now)] : [];
          });
        };
        const state = (events: readonly AgreementEvent[]) =>
          runAgreement(made, events, { asOf: day(60) }).answer.commitments[0]?.status;
        expect(state(play(true))).toBe("exercised");
        expect(state(play(false))).not.toBe("exercised");
      }),
      runs,
    );
  });
});
