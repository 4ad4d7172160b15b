import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  agreement,
  runAgreement,
  type Agreement,
  type AgreementEvent,
  type Condition,
  type Truth,
} from "../../src/core/commitments/index.ts";
import { printCondition } from "../../src/core/commitments/written/print.ts";
import { commitment, day, event, happened } from "./days.ts";

const docs = join(import.meta.dirname, "../../docs/commitments.md");
const [begins, ends] = ["<!-- truth tables: test/commitments/truth.test.ts -->", "<!-- end of truth tables -->"];

/** What the engine makes of a condition on day 50: it binds, it does not, or the answer says that it is not known. */
function truthOf(condition: Condition, events: readonly AgreementEvent[], more: Partial<Agreement> = {}): Truth {
  const model = agreement({
    id: "a",
    inForce: { at: day(0) },
    parties: [
      { id: "A", name: "A", kind: "state", signs: true },
      {
        id: "council",
        name: "council",
        kind: "body",
        signs: false,
        members: [{ party: "A", weight: 1 }],
        rule: { threshold: [1, 2], strict: true, base: "members", tie: "fails" },
      },
    ],
    moments: [
      { id: "signature", on: { at: day(0) } },
      { id: "truce", first: { type: "truce" } },
    ],
    ...more,
    commitments: [
      // Made on day 40, so that it looks at everything that was there by then: a duty that binds once does not unbind.
      commitment("asked", "obligation", happened("never"), {
        trigger: { words: "", when: happened("asked") },
        condition: { words: "", when: condition },
      }),
      ...(more.commitments ?? []),
    ],
  });
  const { answer } = runAgreement(model, [...events, event("asked", 40)], { asOf: day(50) });
  const asked = answer.commitments.find(({ id }) => id === "asked");
  if (asked?.status === "inEffect") return "true";
  return asked?.unknown.some(({ code }) => code === "not-known.condition") === true ? "unknown" : "false";
}

const values: readonly Truth[] = ["true", "unknown", "false"];
/** A fact of each value: certified, only reported, not there. */
const fact = (name: string): Condition => happened(name, { grade: "certified" });
const eventsFor = (name: string, value: Truth): readonly AgreementEvent[] =>
  value === "false" ? [] : [event(name, 5, value === "true" ? { grade: "certified", certifiedBy: "council" } : {})];

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** Kleene's tables, by their definition: the least, the greatest, the opposite, a count. */
const rank = (value: Truth) => ({ false: 0, unknown: 1, true: 2 })[value];
const named = (value: number): Truth => (value === 2 ? "true" : value === 1 ? "unknown" : "false");
const atLeast = (n: number, of: readonly Truth[]): Truth =>
  of.filter((each) => each === "true").length >= n
    ? "true"
    : of.filter((each) => each !== "false").length >= n
      ? "unknown"
      : "false";

const connectives: readonly {
  readonly made: (p: Condition, q: Condition) => Condition;
  readonly head: string;
  readonly expected: (p: Truth, q: Truth) => Truth;
}[] = [
  { head: "not(p)", made: (p) => ({ not: p }), expected: (p) => named(2 - rank(p)) },
  { head: "all(p; q)", made: (p, q) => ({ all: [p, q] }), expected: (p, q) => named(Math.min(rank(p), rank(q))) },
  { head: "any(p; q)", made: (p, q) => ({ any: [p, q] }), expected: (p, q) => named(Math.max(rank(p), rank(q))) },
  {
    head: "atLeast 1 (p; q)",
    made: (p, q) => ({ atLeast: 1, of: [p, q] }),
    expected: (p, q) => atLeast(1, [p, q]),
  },
  {
    head: "atLeast 2 (p; q)",
    made: (p, q) => ({ atLeast: 2, of: [p, q] }),
    expected: (p, q) => atLeast(2, [p, q]),
  },
];

interface Case {
  readonly condition: Condition;
  readonly events?: readonly AgreementEvent[];
  readonly more?: Partial<Agreement>;
  /** The situation on day 50, in words. */
  readonly where: string;
  readonly is: Truth;
  /** It becomes so after the duty was made: until then the opposite held, and was enough. */
  readonly later?: true;
}

const certified = { grade: "certified", certifiedBy: "council" } as const;
const raid = (more: object = {}) => ({ happened: { type: "raid", ...more } });
const levels: Partial<Agreement> = {
  levels: [{ id: "troops", unit: "persons", from: { type: "count" }, attribute: "n" }],
};
const counted = (n: number) => event("count", 5, { attributes: { n } });
const accounts: Partial<Agreement> = { accounts: [{ id: "fund", currency: "EUR", opening: "500" }] };
const other = commitment("pay", "obligation", happened("paid"), {
  window: { due: { at: day(10) }, close: "throughDay" },
});
const motion: Partial<Agreement> = {
  procedures: [
    {
      id: "motion",
      initial: "open",
      stages: [
        { stage: "open", moves: [{ on: { type: "moved" }, to: "voted" }] },
        { stage: "voted", moves: [] },
      ],
    },
  ],
};
const phases: Partial<Agreement> = { phases: [{ id: "second", enter: { words: "", when: happened("begun") } }] };
const vote = (choice: string) => [
  event("open-vote", 5, { target: "council" }),
  event("ballot", 6, { actor: "A", target: "council", attributes: { choice } }),
  event("close-vote", 7, { target: "council" }),
];

const facts: readonly Case[] = [
  { condition: raid(), where: "no raid is reported", is: "false" },
  { condition: raid(), events: [event("raid", 5)], where: "a raid of day 5 is reported", is: "true" },
  {
    condition: raid(),
    events: [event("raid", 5, { disputedBy: ["A"] })],
    where: "the only report is disputed",
    is: "unknown",
  },
  {
    condition: raid(),
    events: [event("raid", -5)],
    where: "before signature, and before the duty was made",
    is: "true",
  },
  { condition: raid({ actor: ["A"] }), events: [event("raid", 5)], where: "a raid by nobody known", is: "false" },
  { condition: raid({ grade: "certified" }), events: [event("raid", 5)], where: "only reported", is: "unknown" },
  { condition: raid({ grade: "certified" }), events: [event("raid", 5, certified)], where: "certified", is: "true" },
  {
    condition: raid({ certifiedBy: "council" }),
    events: [event("raid", 5)],
    where: "reported, certified by nobody",
    is: "unknown",
  },
  { condition: happened("raid", {}, "signature"), events: [event("raid", -5)], where: "before signature", is: "false" },
  { condition: happened("raid", {}, "signature"), events: [event("raid", 5)], where: "after signature", is: "true" },
  {
    condition: happened("raid", {}, "trigger"),
    events: [event("raid", 5)],
    where: "before the duty was made, on day 40",
    is: "false",
  },
  {
    condition: happened("raid", {}, "trigger"),
    events: [event("raid", 45)],
    where: "after the duty was made",
    is: "true",
    later: true,
  },
  {
    condition: { ...raid(), until: { at: day(4) } },
    events: [event("raid", 5)],
    where: "after the end that is stated",
    is: "false",
  },
  { condition: { ...raid(), count: { op: ">=", n: 2 } }, events: [event("raid", 5)], where: "once", is: "false" },
  {
    condition: { ...raid(), count: { op: ">=", n: 2 } },
    events: [event("raid", 5), event("raid", 6)],
    where: "twice",
    is: "true",
  },
  {
    condition: { ...raid(), count: { op: "<=", n: 1 } },
    events: [event("raid", 5), event("raid", 6)],
    where: "twice",
    is: "false",
  },
  {
    condition: { ...raid(), count: { op: ">=", n: 2, per: { n: 30, unit: "day" } } },
    events: [event("raid", 5), event("raid", 6)],
    where: "twice, both more than 30 days ago",
    is: "false",
  },
  {
    condition: { ...raid({ grade: "certified" }), count: { op: "<=", n: 0 } },
    events: [event("raid", 5)],
    where: "only reported",
    is: "unknown",
  },
  {
    condition: { ...happened("raid", {}, "truce"), count: { op: "<=", n: 0 } },
    events: [event("raid", 5)],
    where: "no truce has begun yet",
    is: "true",
  },
  {
    condition: { status: "pay", is: ["violated"] },
    more: { commitments: [other] },
    where: "it was not paid by day 10",
    is: "true",
  },
  {
    condition: { status: "pay", is: ["violated"] },
    more: { commitments: [other] },
    events: [event("paid", 8)],
    where: "it was paid on day 8",
    is: "false",
  },
  {
    condition: { status: "pay", is: ["violated"], heldFor: { n: 60, unit: "day" } },
    more: { commitments: [other] },
    where: "violated, for less than 60 days",
    is: "false",
  },
  { condition: { level: "troops", op: "<=", value: 100 }, more: levels, where: "never counted", is: "unknown" },
  {
    condition: { level: "troops", op: "<=", value: 100 },
    more: levels,
    events: [counted(90)],
    where: "90 were counted last",
    is: "true",
  },
  {
    condition: { level: "troops", op: "<=", value: 100 },
    more: levels,
    events: [counted(110)],
    where: "110 were counted last",
    is: "false",
  },
  {
    condition: { balance: "fund", op: ">=", minor: "500" },
    more: accounts,
    where: "500 minor units are there",
    is: "true",
  },
  {
    condition: { balance: "fund", op: ">=", minor: "501" },
    more: accounts,
    where: "500 minor units are there",
    is: "false",
  },
  { condition: { vote: "council", outcome: "carried" }, where: "no vote was taken", is: "false" },
  {
    condition: { vote: "council", outcome: "carried" },
    events: vote("for"),
    where: "the last vote was carried",
    is: "true",
  },
  {
    condition: { vote: "council", outcome: "carried" },
    events: vote("against"),
    where: "the last vote failed",
    is: "false",
  },
  { condition: { flag: "motion", is: "voted" }, more: motion, where: "the motion stands open", is: "false" },
  {
    condition: { flag: "motion", is: "voted" },
    more: motion,
    events: [event("moved", 5)],
    where: "it was moved on",
    is: "true",
  },
  { condition: { phase: "second" }, more: phases, where: "the phase is ahead", is: "false" },
  { condition: { phase: "second" }, more: phases, events: [event("begun", 5)], where: "the phase runs", is: "true" },
  { condition: { passed: { at: day(10) } }, where: "the day is past", is: "true" },
  { condition: { passed: { at: day(90) } }, where: "the day is ahead", is: "false" },
  {
    condition: { passed: { anchor: null, plus: { n: 1, unit: "day" } } },
    where: "the text does not say from when it counts",
    is: "unknown",
  },
];

/** Both tables as they stand in the documentation. */
function tables(): string {
  const pairs = values.flatMap((p) => values.map((q) => [p, q] as const));
  const events = (p: Truth, q: Truth) => [...eventsFor("p", p), ...eventsFor("q", q)];
  const combined = table(
    ["p", "q", ...connectives.map(({ head }) => `\`${head}\``)],
    pairs.map(([p, q]) => [p, q, ...connectives.map(({ made }) => truthOf(made(fact("p"), fact("q")), events(p, q)))]),
  );
  const single = table(
    ["condition, asked on day 50", "where", "is"],
    facts.map(({ condition, events: happening = [], more = {}, where }) => [
      `\`${printCondition(condition)}\``,
      where,
      truthOf(condition, happening, more),
    ]),
  );
  return `\n\n${combined}\n\n${single}\n\n`;
}

describe("truth", () => {
  test.each(connectives)("of $head, by definition", ({ made, expected }) => {
    for (const p of values)
      for (const q of values) {
        const found = truthOf(made(fact("p"), fact("q")), [...eventsFor("p", p), ...eventsFor("q", q)]);
        expect([p, q, found]).toEqual([p, q, expected(p, q)]);
      }
  });
  test("of counts: at most n is the opposite of at least n + 1", () => {
    const counted = (op: ">=" | "<=", n: number): Condition => ({ ...raid({ grade: "certified" }), count: { op, n } });
    for (const sure of [0, 1, 2])
      for (const weak of [0, 1])
        for (const n of [0, 1, 2]) {
          const events = [
            ...Array.from({ length: sure }, (_, at) => event("raid", 5 + at, certified)),
            ...Array.from({ length: weak }, () => event("raid", 20)),
          ];
          const most = truthOf(counted("<=", n), events);
          expect([sure, weak, n, most]).toEqual([
            sure,
            weak,
            n,
            named(2 - rank(truthOf(counted(">=", n + 1), events))),
          ]);
        }
  });
  test("of nothing: all of it holds, any of it does not", () => {
    expect(truthOf({ all: [] }, [])).toBe("true");
    expect(truthOf({ any: [] }, [])).toBe("false");
    expect(truthOf({ atLeast: 0, of: [] }, [])).toBe("true");
  });
  test.each(facts.map((each) => [printCondition(each.condition), each.where, each] as const))(
    "of %s where %s",
    (_condition, _where, { condition, events = [], more = {}, is, later }) => {
      expect(truthOf(condition, events, more)).toBe(is);
      // The opposite is the opposite, whatever the fact.
      if (later === undefined) expect(truthOf({ not: condition }, events, more)).toBe(named(2 - rank(is)));
    },
  );
  test("every operator of conditions is in the tables", () => {
    const shown = new Set(facts.flatMap(({ condition }) => Object.keys(condition)));
    for (const operator of ["happened", "status", "level", "balance", "vote", "flag", "phase", "passed"])
      expect(shown).toContain(operator);
  });
  test("is told by the documentation as the engine has it", () => {
    const text = readFileSync(docs, "utf8");
    const [from, to] = [text.indexOf(begins) + begins.length, text.indexOf(ends)];
    expect(from).toBeGreaterThan(begins.length);
    if (process.env["PARLEY_WRITE_DOCS"] !== undefined)
      writeFileSync(docs, text.slice(0, from) + tables() + text.slice(to));
    else expect(text.slice(from, to)).toBe(tables());
  });
});
