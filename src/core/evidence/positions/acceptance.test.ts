import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draft, point } from "../../text/draft.ts";
import {
  bookAsOf,
  clashesIn,
  PositionIndex,
  sayBearing,
  standingOf,
  testPackage,
  topicIndex,
  zoneOf,
  type Issue,
  type Position,
  type PositionBook,
} from "./index.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 100);
const parties = ["UA", "RU", "US"];
const issues: readonly Issue[] = ["cap", "nato"].map((id) => ({
  id,
  title: id,
  family: "f",
  topics: [id],
  options: ["a", "b"].map((option) => ({ id: option, title: option })),
}));

const stance = fc.record({
  issue: fc.constantFrom("cap", "nato"),
  party: fc.constantFrom(...parties),
  option: fc.constantFrom("a", "b", null),
  confidence: fc.constantFrom("found" as const, "memory" as const),
  month: fc.integer({ min: 1, max: 9 }),
});
const book = (list: readonly (typeof stance extends fc.Arbitrary<infer T> ? T : never)[]): PositionBook => ({
  families: [{ id: "f", title: "F" }],
  issues,
  positions: list.map(({ month, ...rest }, at): Position => ({
    id: `p${at}`,
    on: `2025-0${month}-01`,
    stance: "",
    utterance: "press-report",
    sources: [],
    ...rest,
  })),
});
const books = fc.array(stance, { maxLength: 8 }).map(book);
const packages = fc.record({ cap: fc.constantFrom("a", "b"), nato: fc.constantFrom("a", "b") }, { requiredKeys: [] });

describe("a package against the record", () => {
  test("a party accepts only what its own read stances state; what is unknown is no consent", () => {
    fc.assert(
      fc.property(books, packages, (given, chosen) => {
        const index = new PositionIndex(given, []);
        for (const { party, answers, verdict } of testPackage(given, index, parties, chosen)) {
          expect(answers).toHaveLength(Object.keys(chosen).length);
          const stated = (issue: string, option: string) =>
            given.positions.some(
              (each) =>
                each.party === party && each.issue === issue && each.option === option && each.confidence === "found",
            );
          for (const { issue, option, answer } of answers)
            if (answer === "holds") expect(stated(issue, option)).toBe(true);
          if (verdict === "accepts") expect(answers.every(({ answer }) => answer === "holds")).toBe(true);
          if (given.positions.every((each) => each.party !== party)) expect(verdict).toBe("open");
        }
      }),
      { numRuns: runs },
    );
  });

  test("an option that all hold is common ground, and a package of common ground is accepted by all", () => {
    fc.assert(
      fc.property(books, (given) => {
        const index = new PositionIndex(given, []);
        const zones = zoneOf(given, index, parties);
        const common = zones.flatMap(({ issue, zone, options }) =>
          zone === "common" ? [[issue, options[0]?.option ?? ""] as const] : [],
        );
        for (const { zone, options } of zones)
          for (const { holds, other, unknown } of options) {
            expect(holds.length + other.length + unknown.length).toBe(parties.length);
            if (zone === "common") expect([other, unknown]).toEqual([[], []]);
          }
        if (common.length === 0) return;
        const tested = testPackage(given, index, parties, Object.fromEntries(common));
        expect(tested.every(({ verdict }) => verdict === "accepts")).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test("options that exclude each other are told only where all of them are chosen", () => {
    const clash = { text: "", sources: [], confidence: "found" as const, options: { cap: "a", nato: "b" } };
    const given = { ...book([]), clashes: [clash] };
    expect(clashesIn(given, { cap: "a", nato: "b" })).toEqual([clash]);
    expect(clashesIn(given, { cap: "a" })).toEqual([]);
    expect(clashesIn(given, { cap: "a", nato: "a" })).toEqual([]);
  });
});

test("a delegate's end that lies later is not known yet, and who begins later does not stand there", () => {
  const said = { text: "", sources: [], confidence: "found" as const };
  const delegates = [
    { ...said, party: "UA", person: "First", until: "2025-11-28", on: "2025-11-20" },
    { ...said, party: "UA", person: "Told later", until: "2025-11-28", on: "2025-11-28" },
    { ...said, party: "UA", person: "Second", from: "2025-11-28", on: "2025-11-28" },
  ];
  const shown = (day: string) =>
    bookAsOf({ ...book([]), delegates }, (on) => on <= day).delegates?.map(({ person, until }) => [person, until]);
  expect(shown("2025-11-26")).toEqual([["First", undefined]]);
  expect(shown("2025-11-28")).toEqual([
    ["First", "2025-11-28"],
    ["Told later", "2025-11-28"],
    ["Second", undefined],
  ]);
});

test("points are counted once under each topic they bear, none is lost", () => {
  const topics = fc.uniqueArray(fc.constantFrom("cap", "nato", "church", "dam"), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(topics, { maxLength: 8 }), (borne) => {
      const points = borne.map((list, at) => point({ id: `${at + 1}`, topics: list }));
      const index = topicIndex(book([]), [{ id: "d", draft: draft({ points }) }]);
      // Where nothing is tagged, the issues themselves are listed, and they find nothing here.
      const tags = borne.flat().length;
      expect(index.reduce((sum, { count }) => sum + count, 0)).toBe(tags);
      for (const { id, points: found } of index)
        expect((found.get("d") ?? []).map((each) => each.id)).toEqual(
          points.filter(({ topics: own }) => own?.includes(id) === true).map((each) => each.id),
        );
    }),
    { numRuns: runs },
  );
});

describe("a condition", () => {
  const words = {
    en: ["Accepts a harbour fee of 25 florins, provided its boats go free.", "provided its boats go free"],
    term: ["Can accept 25 florins, but only for two years.", "only for two years"],
    terme: ["Accepte 25 florins, mais seulement pour deux ans.", "seulement pour deux ans"],
    fr: ["Accepte 25 florins à condition que ses bateaux passent.", "à condition que ses bateaux passent"],
    uk: ["Погоджується на 25 флоринів, якщо її човни вільні.", "якщо її човни вільні"],
    ar: ["يقبل 25 فلورينًا بشرط أن تمر قواربه.", "بشرط أن تمر قواربه"],
  } as const;
  const plain = [
    "Accepts 25 florins, even if the talks are long.",
    "Погоджується на 25 флоринів, навіть якщо переговори тривалі.",
    "Accepts 25 florins as if they were its own.",
    "Accepts 25 florins and asks if the quay is free.",
    "Accepts 25 florins.",
    "Accepte 25 florins.",
    "Погоджується на 25 флоринів.",
    "Meets once a year.",
  ];
  const held = (stances: readonly string[]): PositionBook => ({
    families: [{ id: "f", title: "F" }],
    issues,
    positions: parties.map((party, at): Position => ({
      id: `p${at}`,
      issue: "cap",
      party,
      on: "2025-01-01",
      option: "a",
      stance: stances[at] ?? "",
      utterance: "press-report",
      confidence: "found",
      sources: [],
    })),
  });
  test("law: no option is held by all, and no package accepted, where anybody ties it to a condition", () => {
    const said = fc.constantFrom(...plain, ...Object.values(words).map(([stance]) => stance));
    fc.assert(
      fc.property(fc.tuple(said, said, said), (stances) => {
        const given = held(stances);
        const index = new PositionIndex(given, []);
        const tied = stances.map((stance) => Object.values(words).find(([each]) => each === stance)?.[1] ?? null);
        const isTied = tied.some((each) => each !== null);
        const [zone] = zoneOf(given, index, parties);
        expect(zone?.zone).toBe(isTied ? "conditional" : "common");
        const tested = testPackage(given, index, parties, { cap: "a" });
        expect(tested.map(({ answers }) => answers[0]?.condition)).toEqual(tied);
        expect(tested.map(({ verdict }) => verdict)).toEqual(
          tied.map((each) => (each === null ? "accepts" : "conditional")),
        );
        const ground = { index, drafts: [], parties: [], events: [], counts: [] };
        const stand = standingOf(ground, issues[0]!, parties);
        expect(stand.stated.statement?.facts["conditional"]).toEqual(parties.filter((_, at) => tied[at] !== null));
        expect(stand.entries.map((each) => sayBearing(ground, issues[0]!, each).facts["condition"])).toEqual(tied);
      }),
      { numRuns: runs },
    );
  });
});
