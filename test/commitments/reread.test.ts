import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreement,
  plainCommitment,
  type Commitment,
  type Condition,
  type Duration,
  type Pattern,
  type When,
} from "../../src/core/commitments/index.ts";
import { en } from "../../src/words/english.ts";
import { say } from "../../src/words/words.ts";
import { commitment } from "./days.ts";
import { reread, rereadFields, rereadWhen } from "./reread.ts";

const model = agreement({
  id: "a",
  parties: ["Alpha", "Beta", "council"].map((id) => ({ id, name: id, kind: "state" as const, signs: true })),
  moments: [
    { id: "signature", on: { at: "2031-01-05" } },
    { id: "truce", first: { type: "truce" } },
  ],
});
const names = { parties: ["Alpha", "Beta", "council"], moments: ["signature", "truce"] };

const duration: fc.Arbitrary<Duration> = fc.record(
  {
    n: fc.constantFrom(1, 2, 30, 1200),
    unit: fc.constantFrom("hour" as const, "day" as const, "workday" as const, "week" as const, "month" as const),
    overflow: fc.constant("nextMonth" as const),
    calendar: fc.constant("cal"),
  },
  { requiredKeys: ["n", "unit"] },
);
const moment: fc.Arbitrary<When> = fc.oneof(
  fc.constantFrom<When>({ at: "2026-05-28" }, { at: "2031-12-01" }),
  fc.record(
    { anchor: fc.constantFrom("signature", "truce", "trigger", null), plus: duration, minus: duration },
    { requiredKeys: ["anchor"] },
  ),
);
const when: fc.Arbitrary<When> = fc.oneof(
  moment,
  fc.tuple(moment, moment).map(([a, b]): When => ({ earliest: [a, b] })),
  fc.tuple(moment, moment).map(([a, b]): When => ({ latest: [a, b] })),
);
const party = fc.constantFrom("Alpha", "Beta", "council");
const pattern: fc.Arbitrary<Pattern> = fc
  .record(
    {
      type: fc.constantFrom("raid", "by", "or and", "удар"),
      actor: fc.uniqueArray(party, { minLength: 1, maxLength: 2 }),
      target: fc.uniqueArray(party, { minLength: 1, maxLength: 2 }),
      where: fc.constantFrom([{ attribute: "n", op: ">=" as const, value: 5 }]),
      grade: fc.constantFrom("alleged" as const, "verified" as const),
      certifiedBy: party,
    },
    { requiredKeys: ["type"] },
  )
  .map(({ certifiedBy, grade, ...rest }) =>
    // A certificate says more than a grade.
    certifiedBy !== undefined ? { ...rest, certifiedBy } : grade === undefined ? rest : { ...rest, grade },
  );
const count = fc.record(
  { op: fc.constantFrom(">=" as const, "<=" as const), n: fc.constantFrom(0, 1, 3), per: duration },
  { requiredKeys: ["op", "n"] },
);
const fact: fc.Arbitrary<Condition> = fc.oneof(
  {
    arbitrary: fc.record({ happened: pattern, since: when, until: when, count }, { requiredKeys: ["happened"] }),
    weight: 4,
  },
  fc.record(
    {
      status: fc.constantFrom("c0", "pay"),
      is: fc.uniqueArray(fc.constantFrom("violated" as const, "inEffect" as const), { minLength: 1 }),
      heldFor: duration,
    },
    { requiredKeys: ["status", "is"] },
  ),
  fc.record({
    level: fc.constant("troops"),
    op: fc.constantFrom("<=" as const, ">=" as const, "=" as const),
    value: fc.constantFrom(0, 2.5, 800_000),
  }),
  fc.record({
    balance: fc.constant("fund"),
    op: fc.constantFrom("<=" as const, ">=" as const),
    minor: fc.constantFrom("0", "-17"),
  }),
  fc.record({ flag: fc.constant("motion"), is: fc.constantFrom("open", "or") }),
  fc.record({ phase: fc.constantFrom("first") }),
  fc.record({ passed: when }),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fact,
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
    fc.record({ atLeast: fc.nat(3), of: fc.array(tie("condition"), { maxLength: 3 }) }),
  ),
})).condition;

/** The same condition with its negations at the facts, and no group of one. */
function normal(given: Condition, not = false): Condition {
  return negations(given, not);
}

/** As `normal`, where "since the trigger" is the start that a condition of this place has of itself. */
function ofAct(given: Condition): Condition {
  return JSON.parse(
    JSON.stringify(normal(given))
      .replaceAll(/"since":\{"anchor":"trigger"\},?|,"since":\{"anchor":"trigger"\}/gu, "")
      .replaceAll(",}", "}"),
  ) as Condition;
}

function negations(given: Condition, not: boolean): Condition {
  if ("not" in given) return normal(given.not, !not);
  if ("of" in given) {
    const inner = { atLeast: given.atLeast, of: given.of.map((each) => normal(each)) };
    return not ? { not: inner } : inner;
  }
  if ("all" in given || "any" in given) {
    const parts = ("all" in given ? given.all : given.any).map((each) => normal(each, not));
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    return "all" in given === not ? { any: parts } : { all: parts };
  }
  return not ? { not: given } : given;
}

/** The sentence about one field, without its opening and its full stop. */
function sentence(item: Commitment, opening: string): string {
  const found = plainCommitment(model, item)
    .map((each) => say(en, each))
    .find((each) => each.startsWith(opening));
  if (found === undefined) throw new Error(`no sentence begins "${opening}"`);
  return found.slice(opening.length, -1);
}

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 150) };

describe("plain words, read back by a second reader", () => {
  test("law: a condition says what it is, whatever is nested in it, and from when it counts", () => {
    fc.assert(
      fc.property(condition, (formal) => {
        const act = commitment("c", "obligation", formal);
        const begins = commitment("c", "obligation", undefined, { trigger: { words: "", when: formal } });
        const back = reread(sentence(act, "It is kept when "), names, "beginning");
        expect(back.condition).toEqual(ofAct(formal));
        for (const start of back.starts) expect(start).toBe("beginning");
        const ever = reread(sentence(begins, "It begins when "), names, "ever");
        expect(ever.condition).toEqual(normal(formal));
        for (const start of ever.starts) expect(start).toBe("ever");
      }),
      runs,
    );
  });
  test("law: two conditions that are not the same have not the same words", () => {
    fc.assert(
      fc.property(condition, condition, (one, other) => {
        const told = [one, other].map((formal) => sentence(commitment("c", "obligation", formal), "It is kept when "));
        expect(told[0] === told[1]).toBe(JSON.stringify(sorted(ofAct(one))) === JSON.stringify(sorted(ofAct(other))));
      }),
      runs,
    );
  });
  test("law: each moment says what it is", () => {
    fc.assert(
      fc.property(when, (due) => {
        const item = commitment("c", "obligation", undefined, { window: { due, close: "throughDay" } });
        const told = sentence(item, "Time: by ").replace(/, through the end of that day$/u, "");
        expect(rereadWhen(told, names)).toEqual(due);
      }),
      runs,
    );
  });
  test("law: sums, steps of domestic law, verification, scores and the rest say what they are", () => {
    const some = fc.constantFrom("the Parliament", "frozen assets", "visits, one a month", "удар; або");
    const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
    const minor = fc.oneof(amount.map(String), fc.constantFrom("0", "-50", "10000000000000", "125000000000"));
    const fields = fc.record(
      {
        joint: fc.constantFrom("joint" as const, "several" as const),
        once: fc.constant(true as const),
        survives: fc.constant(true as const),
        group: fc.constant("guarantee"),
        money: fc.array(
          fc.record(
            { minor, currency: fc.constantFrom("USD", "UAH"), origin: some },
            { requiredKeys: ["minor", "currency"] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        domestic: fc.array(
          fc.record(
            {
              party,
              instrument: fc.constantFrom("constitution", "statute", "ratification", "referendum", "decree"),
              organ: some,
              majority: fc.constantFrom([2, 3] as const, [150, 300] as const),
              referendum: fc.constant(true),
              barredUnderMartialLaw: fc.constant(true),
            },
            { requiredKeys: ["party", "instrument"] },
          ),
          { minLength: 1, maxLength: 2 },
        ),
        monitor: fc.record(
          {
            body: fc.constantFrom("council", null),
            general: fc.constant(true as const),
            evidence: fc.constantFrom("verified" as const, "alleged" as const),
            reportEvery: duration,
            method: some,
          },
          { requiredKeys: ["body"] },
        ),
        repeat: fc.record({ every: duration, count: fc.constantFrom(1, 12, 1200) }, { requiredKeys: ["every"] }),
        scale: fc.array(fc.record({ score: fc.constantFrom(0 as const, 2 as const), when: condition }), {
          minLength: 1,
          maxLength: 2,
        }),
        exceptions: fc.array(
          fc.record({
            words: fc.constant("unless"),
            effect: fc.constant("excuse" as const),
            certifier: fc.constantFrom("council", null),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, ({ monitor, ...rest }) => {
        // Nobody has general oversight where nobody is named.
        const { general, ...watching } = monitor ?? { body: null };
        const watched = monitor?.body === null || general === undefined ? watching : { ...watching, general };
        const item = commitment("c", "obligation", undefined, {
          ...rest,
          ...(monitor === undefined ? {} : { monitor: watched }),
        });
        const told = plainCommitment(model, item).map((each) => say(en, each));
        const { exceptions, scale, ...same } = rest;
        expect(rereadFields(told, names)).toEqual({
          ...same,
          ...(monitor === undefined ? {} : { monitor: watched }),
          ...(scale === undefined ? {} : { scale: scale.map((each) => ({ ...each, when: normal(each.when) })) }),
          ...(exceptions === undefined ? {} : { certifiers: exceptions.map(({ certifier }) => certifier) }),
        });
      }),
      runs,
    );
  });
  test("the sentence changes with every field that changes what is owed", () => {
    const full: Commitment = {
      ...commitment("c", "obligation", { happened: { type: "done" } }),
      bindingness: "political",
      debtor: ["Alpha", "Beta"],
      joint: "joint",
      creditor: ["council"],
      beneficiaries: ["Beta"],
      trigger: { words: "when asked", when: { happened: { type: "asked" } } },
      each: true,
      dormant: true,
      condition: { words: "once paid" },
      maintain: { phase: "first" },
      once: true,
      exceptions: [{ words: "unless", effect: "suspend", certifier: null, until: { words: "until then" } }],
      window: {
        opens: { at: "2031-01-01" },
        due: { at: "2031-02-01" },
        close: "before",
        vague: "as soon as possible",
        zone: "Asia/Tokyo",
        grace: { n: 1, unit: "day" },
        rollTo: "cal",
        onSuspend: "runs",
      },
      repeat: { every: { n: 1, unit: "month" }, count: 3 },
      cure: { notice: { type: "notice" }, within: { n: 3, unit: "day" }, by: { happened: { type: "mended" } } },
      onFulfil: [{ lift: "R1" }],
      onViolate: [{ reimpose: "relief" }],
      onExercise: [{ openVote: "council" }],
      consequence: "it ends",
      reparation: ["c2"],
      monitor: { body: "council", evidence: "verified", method: "visits", reportEvery: { n: 1, unit: "week" } },
      prevailsOver: ["c3"],
      phase: "first",
      survives: true,
      money: [{ minor: "100", currency: "USD" }],
      scale: [{ score: 2, when: { phase: "first" } }],
      domestic: [{ party: "Alpha", instrument: "statute" }],
      group: "guarantee",
    };
    const told = (item: Commitment) =>
      plainCommitment(model, item)
        .map((each) => say(en, each))
        .join(" ");
    const whole = told(full);
    const without = (path: readonly string[], value: Readonly<Record<string, unknown>>): Commitment => {
      const [field = "", ...rest] = path;
      const { [field]: gone, ...others } = value;
      return (rest.length === 0
        ? others
        : { ...others, [field]: without(rest, gone as never) }) as unknown as Commitment;
    };
    const given = full as unknown as Readonly<Record<string, unknown>>;
    const needed = new Set(["id", "anchors", "act", "debtor", "creditor", "modality"]);
    const paths = [
      ...Object.keys(full)
        .filter((field) => !needed.has(field))
        .map((field) => [field]),
      ...["opens", "due", "vague", "zone", "grace", "rollTo", "onSuspend"].map((field) => ["window", field]),
      ...["evidence", "method", "reportEvery"].map((field) => ["monitor", field]),
      ["repeat", "count"],
    ];
    for (const path of paths) expect([path, told(without(path, given))]).not.toEqual([path, whole]);
  });
});

/** Fields in one order, so that equal values are equal words. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
