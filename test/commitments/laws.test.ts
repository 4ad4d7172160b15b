import { said } from "../../src/core/common/said.ts";
import { en } from "../../src/words/english.ts";
import { failureWords } from "../../src/words/words.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addTallies,
  agreement,
  compileAgreement,
  prepareScenario,
  runAgreement,
  simulateSteps,
  waysTo,
  type AgreementEvent,
  type ScenarioTally,
} from "../../src/core/commitments/index.ts";
import { prepareEvents } from "../../src/core/commitments/engine/events.ts";
import { Machine } from "../../src/core/commitments/engine/machine.ts";
import { sumOf } from "../../src/core/commitments/engine/ledger.ts";
import {
  readAgreementJson,
  readEventLines,
  writeAgreementJson,
  writeEventLines,
} from "../../src/formats/commitments-json.ts";
import { readAgreementText, writeAgreementText } from "../../src/formats/commitments-text.ts";
import { agreements } from "./arbitrary.ts";
import { branches, day140 } from "./day140.ts";
import { commitment, day, event, happened } from "./days.ts";

const kinds = [
  "signature",
  "elections",
  "breach",
  "breach-certified",
  "breach-rejected",
  "snapback-notice",
  "response",
  "relief-continued",
  "compliance-certified",
  "tranche-paid",
];

/** Events of the day-140 agreement in any order, some known later, disputed, withdrawn or given twice. */
const courses: fc.Arbitrary<readonly AgreementEvent[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...kinds),
      n: fc.integer({ min: 0, max: 220 }),
      later: fc.constantFrom(0, 0, 0, 5, 40),
      grade: fc.constantFrom("certified" as const, "reported" as const, "certified" as const),
      disputed: fc.integer({ min: 0, max: 9 }),
      retracts: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 14 },
  )
  .map((items) =>
    items.map(({ type, n, later, grade, disputed, retracts }, at): AgreementEvent => ({
      id: `e${at}`,
      type,
      on: day(n),
      known: day(n + later),
      grade,
      certifiedBy: "monitor",
      ...(disputed === 0 ? { disputedBy: ["A"] } : {}),
      ...(retracts < at ? { retracts: `e${retracts}` } : {}),
    })),
  );

const asked = (events: readonly AgreementEvent[], more = {}) => {
  const { commitments, flags, next } = runAgreement(day140, events, { asOf: day(260), ...more }).answer;
  return { commitments, flags, next };
};

describe("laws of the engine", () => {
  test("the order in which events are given does not matter", () => {
    fc.assert(
      fc.property(courses, fc.integer(), (events, seed) => {
        const shuffled = events
          .map((each, at) => ({ each, key: Math.imul(at + 1, seed | 1) >>> 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(asked(shuffled)).toEqual(asked(events));
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) },
    );
  });
  test("what becomes known later never changes an answer for an earlier known-at", () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: 250 }), (events, known) => {
        const then = events.filter((each) => (each.known ?? each.on) <= day(known));
        expect(asked(events, { knownAt: day(known) })).toEqual(asked(then, { knownAt: day(known) }));
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) },
    );
  });
  test("events taken at once or in batches give the same states", () => {
    const program = compileAgreement(day140);
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: 14 }), (events, cut) => {
        const prepared = prepareEvents(program, events).events;
        const states = (machine: Machine) => program.commitments.map((_, at) => machine.finalStatus(at));
        const whole = new Machine(program);
        whole.take(prepared);
        const parts = new Machine(program);
        // A batch ends between two instants.
        let at = Math.min(cut, prepared.length);
        while (at > 0 && at < prepared.length && prepared[at - 1]?.at === prepared[at]?.at) at++;
        parts.take(prepared, 0, at);
        parts.take(prepared, at);
        for (const machine of [whole, parts]) machine.advance(Date.UTC(2002, 0, 1));
        expect(states(parts)).toEqual(states(whole));
        expect(parts.notes).toEqual(whole.notes);
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) },
    );
  });
  test("a machine that is reset runs as a new one", () => {
    const program = compileAgreement(day140);
    const machine = new Machine(program);
    const told = (events: readonly AgreementEvent[]) => {
      machine.reset();
      machine.take(prepareEvents(program, events).events);
      machine.advance(Date.UTC(2002, 0, 1));
      return program.commitments.map((_, at) => machine.finalStatus(at));
    };
    const first = told(branches.A);
    told(branches.D);
    expect(told(branches.A)).toEqual(first);
  });
  test("each breach of a continuing duty is kept, and two of one day are two", () => {
    const ban = agreement({
      id: "ban",
      inForce: { at: day(0) },
      commitments: [commitment("f", "prohibition", happened("shot"))],
    });
    const shots = [event("shot", 3), event("shot", 3, { id: "again" }), event("shot", 9)];
    const [state] = runAgreement(ban, shots).answer.commitments;
    expect(state?.breaches.map((each) => each.events)).toEqual([["again"], ["shot-3"], ["shot-9"]]);
    expect(state).toMatchObject({ status: "violated", inForce: true });
  });
  test("what is doubtful changes nothing and is said", () => {
    const ban = agreement({
      id: "ban",
      inForce: { at: day(0) },
      commitments: [commitment("f", "prohibition", { happened: { type: "shot", grade: "verified" } })],
    });
    const [state] = runAgreement(ban, [event("shot", 3)]).answer.commitments;
    expect(state).toMatchObject({ status: "inEffect", unknown: [said("not-known.act")] });
  });
  test("duplicate, retracted, unknown and early events are reported, never lost in silence", () => {
    const events = [
      event("elections", -5),
      ...branches.A,
      branches.A[0] as AgreementEvent,
      event("parade", 12),
      event("breach", 150, { retracts: "breach-140" }),
      event("breach", 160, { on: "2001-02-31" }),
    ];
    const codes = runAgreement(day140, events, { asOf: day(260) }).answer.notes.map((note) => note.code);
    expect(codes).toEqual(
      expect.arrayContaining([
        "before-entry-into-force",
        "duplicate-event",
        "unwatched-event",
        "retracted-event",
        "bad-date",
      ]),
    );
  });
  test("repeated duties keep their day of the month", () => {
    const monthly = agreement({
      id: "m",
      inForce: { at: "2026-01-01" },
      commitments: [
        commitment("r", "obligation", happened("report"), {
          window: { due: { at: "2026-01-31" }, close: "throughDay" },
          repeat: { every: { n: 1, unit: "month" }, count: 3 },
        }),
      ],
    });
    const [state] = runAgreement(monthly, [], { asOf: "2026-12-31" }).answer.commitments;
    expect([...(state?.earlier.map((each) => each.due) ?? []), state?.due]).toEqual([
      "2026-02-01T00:00:00Z",
      "2026-03-01T00:00:00Z",
      "2026-04-01T00:00:00Z",
    ]);
  });
  test("the ledger balances, and nothing is paid that is not there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ minor: fc.bigInt({ min: 0n, max: 900n }), met: fc.boolean() }), { maxLength: 5 }),
        fc.bigInt({ min: 0n, max: 2000n }),
        (parts, opening) => {
          const fund = agreement({
            id: "fund",
            inForce: { at: day(0) },
            commitments: [commitment("i", "obligation", happened("done"))],
            accounts: [
              { id: "fund", currency: "EUR", opening: String(opening) },
              { id: "payee", currency: "EUR", opening: "0" },
              { id: "donor", currency: "EUR", opening: "0", external: true },
            ],
            tranches: parts.map(({ minor, met }, at) => ({
              id: `t${at}`,
              from: "fund",
              to: "payee",
              minor: String(minor),
              currency: "EUR",
              at: { at: day(5 + at) },
              indicators: [
                { when: { status: "i", is: ["fulfilled" as const] }, share: [2, 3] as const },
                { when: met ? { not: happened("never") } : happened("never"), share: [1, 3] as const },
              ],
              partial: true,
              onLapse: "forfeit" as const,
              coInvest: { from: "donor", ratio: [1, 2] as const },
            })),
          });
          const { balances, ledger } = runAgreement(fund, [event("done", 2)], { asOf: day(30) }).answer;
          expect(balances.reduce((sum, each) => sum + BigInt(each.minor), 0n)).toBe(opening);
          expect(BigInt(balances[0]?.minor ?? -1)).toBeGreaterThanOrEqual(0n);
          for (const entry of ledger) expect(BigInt(entry.minor)).toBeGreaterThan(0n);
        },
      ),
      { numRuns: 40 },
    );
  });
  test("Ukraine Facility: unequal shares give 3.05 of 4.5 billion; shares are exact", () => {
    expect(sumOf(Array.from({ length: 16 }, () => [1, 16] as const))).toEqual([1n, 1n]);
    const [p, q] = sumOf(Array.from({ length: 13 }, () => [1, 16] as const));
    expect((450_000_000_000n * p) / q).toBe(365_625_000_000n);
    expect(
      sumOf([
        [305, 450],
        [145, 450],
      ]),
    ).toEqual([1n, 1n]);
  });
});

describe("laws of the forms", () => {
  test("JSON and the readable text give any agreement back", () => {
    fc.assert(
      fc.property(agreements, (value) => {
        const json = readAgreementJson(writeAgreementJson(value));
        expect(json).toEqual({ ok: true, value });
        const text = readAgreementText(writeAgreementText(value));
        expect(text.ok ? text.value : text.failure).toEqual(value);
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 25) },
    );
  });
  test("day 140 and its events survive both forms", () => {
    expect(readAgreementText(writeAgreementText(day140))).toEqual({ ok: true, value: day140 });
    expect(readEventLines(writeEventLines(branches.A))).toEqual({ ok: true, value: branches.A });
  });
  test("what is wrong is named with its place", () => {
    const failure = (text: string) => {
      const read = readAgreementText(text);
      return read.ok ? "" : `${read.failure.place ?? ""}: ${failureWords(en, read.failure)}`;
    };
    expect(failure('agreement "a"\n  zone: 3\n')).toContain("line 2");
    expect(failure('agreement "a"\nobligation "x"\n  act: "w" when happend(y)\n')).toContain(
      'line 3: expected "passed"',
    );
    expect(failure('agreement "a"\nobligation "x"\n  act: "w"\n  debtor: nowhere\n')).toContain(
      '"nowhere" is named as a debtor',
    );
    expect(failure('obligation "x"\n  act: "w"\n')).toContain("line 1");
  });
});

describe("scenarios", () => {
  const program = compileAgreement(day140);
  const scenario = prepareScenario(program, {
    start: day(0),
    horizonDays: 300,
    events: [
      { id: "s", type: "signature", delay: { days: 0 } },
      { id: "b", type: "breach", probability: 0.6, delay: { from: 20, to: 200 } },
      {
        id: "c",
        type: "breach-certified",
        grade: "certified",
        certifiedBy: "monitor",
        probability: 0.5,
        after: "b",
        delay: { mean: 3 },
      },
      { id: "n", type: "snapback-notice", probability: 0.7, after: "c", delay: { from: 0, to: 90 } },
      { id: "e", type: "elections", probability: 0.9, delay: { from: 60, to: 140 } },
    ],
  });
  const run = (from: number, to: number, seed = 5): ScenarioTally => {
    if (!scenario.ok) throw new Error(scenario.failure.code);
    const steps = simulateSteps(scenario.value, seed, from, to);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  };
  test("any split among workers gives the same sum, another seed another", () => {
    const whole = run(0, 400);
    const split = addTallies(addTallies(run(0, 137), run(137, 138)), run(138, 400));
    expect(split).toEqual(whole);
    expect(run(0, 400, 6).states).not.toEqual(whole.states);
  });
  test("chances are near what the model says", () => {
    const tally = run(0, 2000);
    const violated = tally.states[program.targets.get("fCeasefire")?.[0] === 0 ? 5 : 0] ?? 0;
    expect(violated / 2000).toBeGreaterThan(0.24);
    expect(violated / 2000).toBeLessThan(0.36);
  });
  test("circles and bad numbers are refused by name", () => {
    const bad = prepareScenario(program, {
      start: day(0),
      horizonDays: 9,
      events: [{ id: "x", type: "breach", after: "x", delay: { days: 1 } }],
    });
    expect(bad.ok ? "" : failureWords(en, bad.failure)).toContain("x");
  });
  test("what would have to happen for sanctions to come back", () => {
    const ways = waysTo(day140, "oReimpose", "fulfilled");
    expect(ways).toHaveLength(1);
    expect(ways[0]?.map((each) => (each.kind === "event" ? each.pattern.type : each.kind))).toEqual([
      "inForce",
      "breach-certified",
      "snapback-notice",
      "time",
    ]);
  });
});
