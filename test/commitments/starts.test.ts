import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreement,
  checkAgreement,
  runAgreement,
  type Agreement,
  type AgreementEvent,
  type Condition,
  type Exception,
} from "../../src/core/commitments/index.ts";
import { commitment, day, event, happened, plainEnglish } from "./days.ts";

const certified = { grade: "certified", certifiedBy: "monitor" } as const;
const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 60) };

/** A guarantee that an attack on A calls for, with one exception. */
function guarantee(exception: Omit<Exception, "words">, condition?: Condition): Agreement {
  return agreement({
    id: "guarantee",
    inForce: { at: day(0) },
    parties: [
      { id: "A", name: "A", kind: "state", signs: true },
      { id: "B", name: "B", kind: "state", signs: true },
      { id: "G", name: "Guarantor", kind: "state", signs: true },
      { id: "monitor", name: "Monitor", kind: "body", signs: false, members: [] },
    ],
    commitments: [
      commitment("aid", "obligation", happened("aid"), {
        debtor: ["G"],
        creditor: ["B"],
        trigger: { words: "B is attacked", when: happened("call") },
        ...(condition === undefined ? {} : { condition: { words: "the deposit is made", when: condition } }),
        exceptions: [{ words: "B attacked first", ...exception }],
      }),
    ],
  });
}

const statusOf = (model: Agreement, events: readonly AgreementEvent[], asOf = 100) =>
  runAgreement(model, events, { asOf: day(asOf) }).answer.commitments[0]?.status;

describe("from when an event counts", () => {
  const attack = happened("attack", { actor: ["B"], ...certified });
  const struck = event("attack", 5, { actor: "B", ...certified });
  test("a guarantee that is void if B attacked first falls away after B's certified attack", () => {
    const model = guarantee({ effect: "discharge", when: attack });
    expect(statusOf(model, [struck, event("call", 10)])).toBe("discharged");
    expect(statusOf(model, [event("attack", -30, { actor: "B", ...certified }), event("call", 10)])).toBe("discharged");
    // Not certified, or done by another: it stays.
    expect(statusOf(model, [event("attack", 5, { actor: "B" }), event("call", 10)])).toBe("inEffect");
    expect(statusOf(model, [event("attack", 5, { actor: "A", ...certified }), event("call", 10)])).toBe("inEffect");
  });
  test("a stated start is kept: what happened before it does not count", () => {
    const since = (anchor: string): Agreement =>
      guarantee({ effect: "discharge", when: happened("attack", { actor: ["B"], ...certified }, anchor) });
    expect(statusOf(since("trigger"), [struck, event("call", 10)])).toBe("inEffect");
    expect(statusOf(since("trigger"), [event("call", 3), struck])).toBe("discharged");
  });
  test("what is due, and whether it was done, is judged from the duty's beginning", () => {
    const model = guarantee({ effect: "discharge", when: attack });
    expect(statusOf(model, [event("aid", 5), event("call", 10)])).toBe("inEffect");
    expect(statusOf(model, [event("call", 10), event("aid", 11)])).toBe("fulfilled");
  });

  /** What days of calls, acts, reasons and answers make of the guarantee, told without the engine. */
  interface Course {
    readonly call: number;
    readonly aid: readonly number[];
    readonly attack: readonly number[];
    readonly peace: readonly number[];
  }
  const course: fc.Arbitrary<Course> = fc.record({
    call: fc.integer({ min: 1, max: 30 }),
    aid: fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 2 }),
    attack: fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 3 }),
    peace: fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 3 }),
  });
  const eventsOf = ({ call, aid, attack: attacks, peace }: Course) => [
    event("call", call),
    ...aid.map((n, at) => event("aid", n, { id: `aid-${at}` })),
    ...attacks.map((n, at) => event("attack", n, { id: `attack-${at}`, actor: "B", ...certified })),
    ...peace.map((n, at) => event("peace", n, { id: `peace-${at}` })),
  ];
  const first = (days: readonly number[], from = -Infinity) => Math.min(Infinity, ...days.filter((n) => n >= from));

  test("law: an exception without a start holds whenever it happened; with one, only from then on", () => {
    fc.assert(
      fc.property(course, fc.boolean(), (days, stated) => {
        const when = happened("attack", { actor: ["B"], ...certified }, stated ? "trigger" : undefined);
        const done = first(days.aid, days.call);
        const freed = Math.max(days.call, first(days.attack, stated ? days.call : -Infinity));
        const expected = freed < Infinity && freed <= done ? "discharged" : done < Infinity ? "fulfilled" : "inEffect";
        expect(statusOf(guarantee({ effect: "discharge", when }), eventsOf(days))).toBe(expected);
      }),
      runs,
    );
  });
  test("law: a condition without a start is met by what happened before the duty was made", () => {
    fc.assert(
      fc.property(course, (days) => {
        const model = guarantee({ effect: "discharge", when: happened("never") }, happened("peace"));
        const met = first(days.peace) < Infinity;
        const done = first(days.aid, days.call) < Infinity;
        expect(statusOf(model, eventsOf(days))).toBe(!met ? "created" : done ? "fulfilled" : "inEffect");
      }),
      runs,
    );
  });
  test("law: a duty is suspended while the last reason is younger than the last answer to it", () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 1, max: 45 }), ({ aid: _aid, ...days }, asOf) => {
        const model = guarantee({
          effect: "suspend",
          when: attack,
          until: { words: "peace is restored", when: happened("peace") },
        });
        const known = (list: readonly number[]) => Math.max(-Infinity, ...list.filter((n) => n <= asOf));
        const expected = days.call > asOf ? "none" : known(days.attack) > known(days.peace) ? "suspended" : "inEffect";
        expect(statusOf(model, eventsOf({ ...days, aid: [] }), asOf)).toBe(expected);
      }),
      runs,
    );
  });
  test("a state that suspends is answered only by what came after it, each time it comes back", () => {
    const model = agreement({
      id: "payments",
      inForce: { at: day(0) },
      levels: [{ id: "troops", unit: "persons", from: { type: "count" }, attribute: "n" }],
      commitments: [
        commitment("pay", "obligation", happened("paid"), {
          exceptions: [
            {
              words: "too many troops",
              effect: "suspend",
              when: { level: "troops", op: ">=", value: 10 },
              until: { words: "the monitor agrees", when: happened("agreed") },
            },
          ],
        }),
      ],
    });
    const count = (n: number, of: number) => event("count", n, { attributes: { n: of } });
    const events = [event("agreed", 2), count(5, 12), event("agreed", 8), count(10, 3), count(12, 20)];
    const told = [3, 6, 9, 11, 13].map((asOf) => statusOf(model, events, asOf));
    expect(told).toEqual(["inEffect", "suspended", "inEffect", "inEffect", "suspended"]);
  });
  test("a ban that counts from a stated day is broken once by each event, not again by every report", () => {
    const ban = agreement({
      id: "ban",
      inForce: { at: day(0) },
      moments: [{ id: "signed", on: { at: day(-10) } }],
      commitments: [commitment("f", "prohibition", happened("shot", {}, "signed"))],
    });
    const doubtful = event("shot", 7, { grade: "alleged" });
    const [state] = runAgreement(ban, [event("shot", 3), doubtful, event("shot", 9)]).answer.commitments;
    expect(state?.breaches.map((each) => each.events)).toEqual([["shot-3"], ["shot-9"]]);
  });
  test("a duty that comes back and falls away by an event without a start is a finding", () => {
    const each = (since?: string): Agreement => {
      const model = guarantee({ effect: "discharge", when: happened("attack", {}, since) });
      return { ...model, commitments: model.commitments.map((one) => ({ ...one, each: true as const })) };
    };
    const codes = (model: Agreement) => checkAgreement({ agreement: model }).map((finding) => finding.code);
    expect(codes(each())).toContain("start-not-stated");
    expect(codes(each("trigger"))).not.toContain("start-not-stated");
    // What it warns of: the one attack frees from this call and from each later one.
    const events = [event("call", 3), struck, event("call", 9, { id: "again" })];
    expect([statusOf(each(), events), statusOf(each("trigger"), events)]).toEqual(["discharged", "inEffect"]);
  });
  test("plain words say from when each event counts", () => {
    const model = guarantee(
      {
        effect: "suspend",
        when: attack,
        until: { words: "", when: happened("peace") },
      },
      happened("deposit", {}, "trigger"),
    );
    const words = plainEnglish(model, model.commitments[0]!);
    expect(words).toContain('"call" has happened at any time');
    expect(words).toContain('"aid" has happened since its beginning');
    expect(words).toContain('"deposit" has happened since its beginning');
    expect(words).toContain('"attack" by B, certified by Monitor has happened at any time');
    expect(words).toContain('"peace" has happened since then');
  });
});

/** Two measures that phase one lifts, and a vote that may keep them lifted. */
function relief(blockedBy: Condition): Agreement {
  return agreement({
    id: "relief",
    inForce: { at: day(0) },
    parties: [
      { id: "E", name: "E", kind: "state", signs: true },
      {
        id: "council",
        name: "Council",
        kind: "body",
        signs: false,
        members: [
          { party: "E", weight: 1 },
          { party: "F", weight: 1 },
        ],
        rule: { threshold: [1, 2], strict: true, base: "members", tie: "fails" },
      },
      { id: "F", name: "F", kind: "state", signs: true },
    ],
    phases: [{ id: "one", enter: { words: "", when: happened("start") } }],
    relief: [
      {
        id: "sanctions",
        measures: ["oil"],
        phases: [{ phase: "one", lift: ["oil"] }],
        snapback: {
          who: ["E"],
          notice: { type: "notice" },
          delay: { n: 30, unit: "day" },
          restores: "all",
          blockedBy,
        },
      },
    ],
  });
}

describe("a vote answers the notice before it", () => {
  const start = event("start", 0);
  const notice = (n: number) => event("notice", n, { actor: "E" });
  const lifted = (model: Agreement, events: readonly AgreementEvent[], asOf: number) =>
    runAgreement(model, events, { asOf: day(asOf) }).answer.measures[0]?.lifted;
  const ballots = (n: number): readonly AgreementEvent[] =>
    ["E", "F"].map((actor) =>
      event("ballot", n, { id: `b-${actor}-${n}`, actor, target: "council", attributes: { choice: "for" } }),
    );
  const byEvent = relief(happened("continue"));
  const byVote = relief({ vote: "council", outcome: "carried" });
  test("three weeks before the only notice it blocks nothing; after it, it does", () => {
    expect(lifted(byEvent, [start, event("continue", 10), notice(31)], 70)).toBe(false);
    expect(lifted(byEvent, [start, event("continue", 40), notice(31)], 70)).toBe(true);
    expect(lifted(byVote, [start, ...ballots(10), notice(31)], 70)).toBe(false);
    expect(lifted(byVote, [start, notice(31), ...ballots(40)], 70)).toBe(true);
    // A body that decided before decides again, without being opened anew.
    expect(lifted(byVote, [start, ...ballots(10), notice(31), ...ballots(40)], 70)).toBe(true);
  });
  test("law: measures come back where some notice had no vote between it and the end of its delay", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 3 }),
        fc.array(fc.integer({ min: 1, max: 130 }), { maxLength: 3 }),
        fc.boolean(),
        (notices, votes, ballot) => {
          // Days are distinct: what order two things of one day have is not known.
          const days = [...new Set(votes)].filter((n) => !notices.includes(n));
          const events = [
            start,
            ...notices.map((n, at) => event("notice", n, { id: `n-${at}`, actor: "E" })),
            ...days.flatMap((n) => (ballot ? ballots(n) : [event("continue", n)])),
          ];
          const back = notices.some((n) => !days.some((vote) => vote > n && vote <= n + 30));
          expect(lifted(ballot ? byVote : byEvent, events, 200)).toBe(!back);
        },
      ),
      runs,
    );
  });
});
