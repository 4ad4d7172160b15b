import fc from "fast-check";
import {
  agreement,
  type Agreement,
  type Commitment,
  type Condition,
  type Duration,
  type Effect,
  type Pattern,
  type When,
} from "../../src/core/commitments/index.ts";

const words = fc.oneof(
  fc.constantFrom(
    "",
    "Рішення ради",
    "وقف إطلاق النار",
    'say "no" \\ twice',
    "two\nlines",
    "e\u0301 😀",
    "# not a comment",
    "- dash: colon; (x)",
  ),
  fc.string({ maxLength: 12 }),
);
const party = fc.constantFrom("A", "B", "рада", "monitor");
const optional = { freq: 3 } as const;

const duration: fc.Arbitrary<Duration> = fc.record(
  {
    n: fc.integer({ min: 0, max: 400 }),
    unit: fc.constantFrom(
      "hour" as const,
      "day" as const,
      "workday" as const,
      "week" as const,
      "month" as const,
      "year" as const,
    ),
    overflow: fc.constantFrom("lastDay" as const, "nextMonth" as const),
    calendar: fc.constant("cal"),
  },
  { requiredKeys: ["n", "unit"] },
);

const when: fc.Arbitrary<When> = fc.letrec<{ when: When }>((tie) => ({
  when: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom<When>({ at: "2026-02-28" }, { at: "2026-03-01T06:00+02:00" }),
    fc.record(
      { anchor: fc.constantFrom("m1", "m2", "trigger", null), plus: duration, minus: duration },
      { requiredKeys: ["anchor"] },
    ),
    fc.record({ earliest: fc.array(tie("when"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ latest: fc.array(tie("when"), { minLength: 1, maxLength: 2 }) }),
  ),
})).when;

const scalar = fc.oneof(words, fc.integer(), fc.constantFrom(0.5, -3, 1e21));
const pattern: fc.Arbitrary<Pattern> = fc.record(
  {
    type: fc.constantFrom("breach", "by", "x/1", "удар"),
    actor: fc.array(party, { maxLength: 2 }),
    target: fc.array(party, { maxLength: 2 }),
    where: fc.array(
      fc.record({
        attribute: fc.constantFrom("place", "and"),
        op: fc.constantFrom("=" as const, "!=" as const, ">=" as const, "in" as const),
        value: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })),
      }),
      { maxLength: 2 },
    ),
    grade: fc.constantFrom("alleged" as const, "certified" as const),
    certifiedBy: party,
  },
  { requiredKeys: ["type"] },
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    fc.record(
      {
        happened: pattern,
        since: when,
        until: when,
        count: fc.record(
          { op: fc.constantFrom(">=" as const, "<=" as const), n: fc.nat(9), per: duration },
          { requiredKeys: ["op", "n"] },
        ),
      },
      { requiredKeys: ["happened"] },
    ),
    fc.record(
      {
        status: fc.constantFrom("c0", "group"),
        is: fc.constantFrom(["violated" as const], ["none" as const, "inEffect" as const]),
        heldFor: duration,
      },
      { requiredKeys: ["status", "is"] },
    ),
    fc.record({
      level: fc.constant("troops"),
      op: fc.constantFrom("<=" as const, "=" as const),
      value: fc.constantFrom(800_000, -0.5),
    }),
    fc.record({
      balance: fc.constant("fund"),
      op: fc.constant(">=" as const),
      minor: fc.constantFrom("0", "-12345678901234567890"),
    }),
    fc.record({ vote: fc.constant("monitor"), outcome: fc.constantFrom("carried" as const, "lapsed" as const) }),
    fc.record({ flag: fc.constantFrom("sanctions", "is"), is: words }),
    fc.record({ phase: fc.constant("p1") }),
    fc.record({ passed: when }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 2 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 2 }) }),
    fc.record({ not: tie("condition") }),
    fc.record({ atLeast: fc.nat(2), of: fc.array(tie("condition"), { maxLength: 2 }) }),
  ),
})).condition;

const effect: fc.Arbitrary<Effect> = fc.letrec<{ effect: Effect }>((tie) => ({
  effect: fc.oneof(
    { maxDepth: 1 },
    fc.constantFrom<Effect>(
      { create: "c0" },
      { suspend: "group" },
      { discharge: "c0" },
      { enterPhase: "p1" },
      { openVote: "monitor" },
      { lift: "R1" },
      { reimpose: "relief" },
    ),
    fc.record({ extend: fc.constant("c0"), by: duration }),
    fc.record({ setFlag: fc.constant("sanctions"), to: words }),
    fc.record({
      post: fc.record(
        {
          from: fc.constant("fund"),
          to: fc.constant("fund2"),
          minor: fc.constant("100"),
          currency: fc.constant("EUR"),
          memo: words,
        },
        { requiredKeys: ["from", "to", "minor", "currency"] },
      ),
    }),
    fc.record({ after: duration, effects: fc.array(tie("effect"), { maxLength: 2 }) }),
  ),
})).effect;

const stated = fc.record({ words, when: condition }, { requiredKeys: ["words"] });

const commitment: fc.Arbitrary<Omit<Commitment, "id">> = fc.record(
  {
    modality: fc.constantFrom("obligation" as const, "prohibition" as const, "permission" as const, "power" as const),
    debtor: fc.uniqueArray(party, { maxLength: 2 }),
    creditor: fc.uniqueArray(party, { maxLength: 2 }),
    act: stated,
    title: words,
    bindingness: fc.constantFrom("political" as const, "expectation" as const),
    trigger: stated,
    each: fc.constant(true as const),
    condition: stated,
    maintain: condition,
    exceptions: fc.array(
      fc.record(
        {
          words,
          when: condition,
          effect: fc.constantFrom("discharge" as const, "suspend" as const),
          certifier: fc.constantFrom(null, "monitor"),
          until: stated,
        },
        { requiredKeys: ["words", "effect"] },
      ),
      { maxLength: 2 },
    ),
    window: fc.record(
      {
        opens: when,
        due: when,
        close: fc.constantFrom("before" as const, "throughDay" as const, "instant" as const),
        grace: duration,
        rollTo: fc.constant("cal"),
        vague: words,
      },
      { requiredKeys: ["close"] },
    ),
    repeat: fc.record({ every: duration, count: fc.integer({ min: 1, max: 4 }) }, { requiredKeys: ["every"] }),
    cure: fc.record({ notice: pattern, within: duration, by: condition }),
    onFulfil: fc.array(effect, { maxLength: 2 }),
    onViolate: fc.array(effect, { maxLength: 2 }),
    reparation: fc.array(fc.constant("c0"), { maxLength: 1 }),
    monitor: fc.record(
      {
        body: fc.constantFrom(null, "monitor"),
        general: fc.constant(true as const),
        method: words,
        reportEvery: duration,
      },
      { requiredKeys: ["body"] },
    ),
    phase: fc.constant("p1"),
    group: fc.constant("group"),
    scale: fc.array(fc.record({ score: fc.constantFrom(0 as const, 3 as const), when: condition }), { maxLength: 2 }),
    money: fc.array(
      fc.record(
        { minor: fc.constant("100"), currency: fc.constant("USD"), origin: words },
        { requiredKeys: ["minor", "currency"] },
      ),
      { maxLength: 2 },
    ),
    topics: fc.array(words, { maxLength: 2 }),
    anchors: fc.array(
      fc.record(
        {
          draft: fc.constant("us-28"),
          point: fc.constantFrom("14/b", "annex-ii"),
          from: fc.nat(9),
          to: fc.nat(99),
          quote: words,
          paraphrase: fc.constant(true as const),
        },
        { requiredKeys: ["draft", "point", "from", "to", "quote"] },
      ),
      { maxLength: 2 },
    ),
    confidence: fc.constantFrom(0.5, 0.82),
    notes: fc.array(words, { maxLength: 2 }),
  },
  { requiredKeys: ["modality", "debtor", "creditor", "act", "anchors"] },
);

/** Agreements that may be run: every name is defined, every field of the model occurs. */
export const agreements: fc.Arbitrary<Agreement> = fc
  .record({
    first: commitment,
    others: fc.array(commitment, { maxLength: 2 }),
    title: words,
    inForce: fc.option(
      when.filter((each) => !JSON.stringify(each).includes("trigger")),
      { nil: undefined, ...optional },
    ),
    enter: stated,
    restores: fc.constantFrom("all" as const, ["R1"]),
  })
  .map(({ first, others, title, inForce, enter, restores }) =>
    agreement({
      id: "угода-1",
      title,
      zone: "Europe/Kyiv",
      ...(inForce === undefined ? {} : { inForce }),
      parties: [
        {
          id: "A",
          name: "A",
          kind: "state",
          signs: true,
          aliases: ["Alpha"],
          actsFor: [{ party: "B", from: "2026-01-01" }],
        },
        { id: "B", name: "B", kind: "unnamed", signs: false },
        { id: "рада", name: "Рада", kind: "armedGroup", signs: true },
        {
          id: "monitor",
          name: "Monitor",
          kind: "body",
          signs: false,
          members: [
            { party: "A", weight: 1, veto: true },
            { party: "B", weight: 2 },
          ],
          chair: "A",
          rule: {
            threshold: [1, 2],
            strict: true,
            base: "present",
            quorum: 2,
            silence: { n: 3, unit: "day" },
            concurrent: [["A"], ["B"]],
            tie: "chair",
          },
          mandate: ["watch"],
          finds: ["occurred", "attributable"],
          deadlock: "the chair decides",
        },
      ],
      moments: [
        { id: "m1", title: "first", on: { at: "2026-01-05" } },
        { id: "m2", first: { type: "breach", where: [] } },
      ],
      calendars: [{ id: "cal", weekend: [6, 7], holidays: ["2026-12-25"] }],
      zones: [{ id: "Old/Zone", offsets: [{ from: "1990-01-01T00:00Z", minutes: 120 }] }],
      phases: [{ id: "p1", enter, longStop: { at: "2026-06-01" }, onLongStop: [{ lift: "R1" }] }],
      commitments: [first, ...others].map((each, at) => ({
        ...each,
        id: `c${at}`,
        ...(at === 0 ? { group: "group" } : {}),
      })),
      levels: [{ id: "troops", unit: "persons", from: { type: "count" }, attribute: "n" }],
      procedures: [
        {
          id: "motion",
          initial: "a b",
          stages: [
            {
              stage: "a b",
              moves: [{ on: { type: "x/1" }, to: "c" }],
              lapse: { after: { n: 1, unit: "day" }, to: "c" },
            },
            { stage: "c", moves: [] },
          ],
        },
      ],
      relief: [
        {
          id: "relief",
          measures: ["R1", "R2"],
          phases: [{ phase: "p1", lift: ["R1"] }],
          snapback: {
            who: ["A"],
            notice: { type: "notice" },
            delay: { n: 30, unit: "day" },
            restores,
            asOf: "2026-01-01",
          },
        },
      ],
      accounts: [
        { id: "fund", currency: "EUR", opening: "100" },
        { id: "fund2", currency: "EUR", opening: "-5", holder: "A", external: true },
      ],
      tranches: [
        {
          id: "t1",
          from: "fund",
          to: "fund2",
          minor: "7",
          currency: "EUR",
          at: { at: "2026-05-01" },
          indicators: [{ when: { phase: "p1" }, share: [1, 1] }],
          partial: false,
          holdFor: { n: 12, unit: "month" },
          onLapse: "rollOver",
          coInvest: { from: "fund2", ratio: [1, 2] },
          profitShare: [{ to: "fund2", share: [1, 2] }],
        },
      ],
      endings: [{ when: { passed: { at: "2030-01-01" } }, as: "completed" }],
      drafts: ["us-28"],
      ...(title === "" ? {} : { cast: castOf(title) }),
    }),
  );

/** A cast that a person confirmed. */
const castOf = (name: string): NonNullable<Agreement["cast"]> => [
  { id: "A", name: name.slice(0, 5).replaceAll("\n", " "), kind: "state", signs: true, aliases: ["Alpha", "A, B"] },
  { id: "both", name: "both", members: ["A", "B"], adjectives: [], anchors: [] },
  {
    id: "Tarn",
    name: "Tarn",
    kind: "place",
    signs: false,
    anchors: [{ draft: "us-28", point: "14/b", from: 1, to: 5, quote: "Tarn" }],
  },
];
