import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inEnglish } from "../../../../words/english.ts";
import { draft, point } from "../../../text/draft.ts";
import { byDate } from "../cells.ts";
import {
  PositionIndex,
  sayStand,
  standCode,
  standFor,
  standingOf,
  standStatements,
  type Ground,
  type GroundMark,
  type Issue,
  type IssueStand,
  type Position,
} from "../index.ts";
import { parties, position } from "../position.test-data.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 100);
const options = ["low", "middle", "high"];
const issue: Issue = {
  id: "cap",
  title: "Cap",
  family: "f",
  topics: ["cap"],
  options: options.map((id) => ({ id, title: `option ${id}` })),
};
const scaled: Issue = { ...issue, ordered: true };

const text = {
  id: "t",
  draft: draft({
    title: "The text",
    points: [
      point({ id: "1", topics: ["cap"], points: [point({ id: "1/a" })] }),
      point({ id: "2", topics: ["cap"] }),
      point({ id: "3" }),
    ],
  }),
};
const party = (id: string) => ({ id, name: `Party ${id}`, slot: 1, roles: [{ role: "signatory" }] });

interface Known extends Omit<Ground, "index" | "drafts" | "parties"> {
  readonly positions: readonly Position[];
}
const nothing: Known = { positions: [], events: [], counts: [], marks: [] };
function ground({ positions, ...known }: Known): Ground {
  const book = { families: [], issues: [issue], positions };
  return { index: new PositionIndex(book, [text]), drafts: [text], parties: parties.map(party), ...known };
}
const stand = (known: Partial<Known>, of = issue): IssueStand =>
  standingOf(ground({ ...nothing, ...known }), of, parties);
const code = (known: Partial<Known>, of = issue) => standCode(stand(known, of));
const words = (known: Partial<Known>, of = issue) => inEnglish(sayStand(stand(known, of)));

const held = (of: string, option: string | null, on = "2025-01-01", more: Partial<Position> = {}) =>
  position({ id: `${of} ${on}`, party: of, option, on, ...more });
const inPoint = { draft: "t", point: "1" };
const mark: GroundMark = {
  draft: "t",
  point: "1",
  level: "agreed",
  between: ["UA", "US"],
  notPart: [],
  declaredBy: "the chair",
  on: "2025-05-01",
  sources: [],
};
const count = {
  draft: "t",
  agreed: 2,
  total: 3,
  between: ["UA", "US"],
  notPart: [],
  declaredBy: "a president",
  on: "2025-06-01",
  open: ["3"],
  sources: [],
};

const day = fc.integer({ min: 1, max: 12 }).map((month) => `2025-${String(month).padStart(2, "0")}-01`);
const known: fc.Arbitrary<Known> = fc.record({
  positions: fc
    .array(
      fc.record({
        party: fc.constantFrom(...parties),
        on: fc.option(day, { freq: 12 }),
        option: fc.constantFrom(null, ...options),
        confidence: fc.constantFrom("found" as const, "found" as const, "memory" as const),
        place: fc.constantFrom(
          {},
          {},
          { draft: "t", point: "1" },
          { draft: "t", point: "1/a" },
          { draft: "t", point: "2" },
        ),
      }),
      { maxLength: 10 },
    )
    .map((list) => list.map(({ place, ...fields }, at) => position({ ...fields, ...place, id: `p${at}` }))),
  marks: fc
    .array(
      fc.record({
        point: fc.constantFrom("1", "1/a", "2", "3"),
        level: fc.constantFrom("open" as const, "agreed" as const, "agreed-in-substance" as const),
        between: fc.subarray(parties, { minLength: 2 }),
        on: day,
      }),
      { maxLength: 3 },
    )
    .map((list) => list.map((fields) => ({ ...mark, ...fields }))),
  counts: fc
    .array(fc.record({ on: day, open: fc.subarray(["1", "2", "3"]) }), { maxLength: 2 })
    .map((list) => list.map((fields) => ({ ...count, ...fields, agreed: 3 - fields.open.length }))),
  events: fc.option(day, { freq: 3 }).map((date) =>
    date === null
      ? []
      : [
          {
            id: "e",
            date,
            kind: "signature",
            title: "",
            summary: "",
            parties: ["UA", "RU"],
            drafts: ["t"],
            confidence: "found" as const,
            sources: [],
          },
        ],
  ),
});

describe("what is said of an issue", () => {
  test("equal options are no agreement, and nothing is said of what nobody declared", () => {
    const alike = { positions: [held("UA", options[0] ?? ""), held("US", options[0] ?? "")] };
    for (const marks of [[], [mark]]) {
      const told = words({ ...alike, marks });
      expect(told).toBe("Party UA and Party US each last stated the same option; that alone is no agreement");
      expect(told).not.toMatch(/\b(?:nobody|no one|never)\b/u);
    }
  });

  test("no sentence without an entry that says it, over generated records", () => {
    fc.assert(
      fc.property(known, (all) => {
        const found = stand(all);
        for (const { entries } of standStatements(found)) {
          expect(entries.length).toBeGreaterThan(0);
          for (const { kind, id } of entries)
            expect(found.entries.some((bearing) => bearing.kind === kind && bearing.id === id)).toBe(true);
        }
        const said = inEnglish(sayStand(found));
        const { declared } = found;
        if (/declared (?!it )|signed/u.test(said)) expect(declared).not.toBeNull();
        if (declared === null) return;
        const { declaration, ended } = declared;
        const { draft: of, points, option, on, level } = declaration;
        // An oracle of its own: a mark or a signing of that day and these parties, and positions that state that option there, no other.
        const marks = (all.marks ?? []).filter((each) => each.level !== "open" && each.on === on);
        const says = marks.some(
          (each) => each.between.join() === declaration.parties.join() && each.point === points[0],
        );
        const signs = all.events.some(({ date }) => date === on) && declaration.parties.join() === "UA,RU";
        expect(says || signs).toBe(true);
        if (level === "signed") {
          // Of a signed text its points stand signed; an option of them all who signed must have stated, no later than they did.
          if (option === null) expect(said).not.toContain("on record as");
          for (const party of option === null ? [] : declaration.parties)
            expect(all.positions).toContainEqual(
              expect.objectContaining({
                party,
                option,
                draft: of,
                confidence: "found",
                on: expect.toSatisfy((day) => day !== null && day <= on),
              }),
            );
          for (const each of declaration.parties) expect(said).toContain(`Party ${each}`);
          return;
        }
        const there = all.positions.filter(
          (each) =>
            each.draft === of &&
            each.confidence === "found" &&
            points.some((at) => each.point === at || each.point?.startsWith(`${at}/`) === true),
        );
        expect(new Set(there.map((each) => each.option))).toEqual(new Set([option]));
        expect(said).toContain(`“option ${option ?? ""}”`);
        for (const each of declaration.parties) expect(said).toContain(`Party ${each}`);
        const differ = all.positions.filter(
          (each) =>
            each.confidence === "found" &&
            (each.on ?? "") > on &&
            each.option !== null &&
            each.option !== option &&
            declaration.parties.includes(each.party),
        );
        if (differ.length > 0) expect(ended).not.toBeNull();
        if (ended !== null) expect(said).toMatch(/; since \d+ \w+ 2025 /u);
      }),
      { numRuns: runs },
    );
  });

  test("of an issue that was signed nothing held before is told as held now", () => {
    fc.assert(
      fc.property(known, (all) => {
        const found = stand(all);
        const signed = found.declared?.declaration;
        if (signed?.level !== "signed") return;
        const told = standStatements(found).map((each) => inEnglish(each));
        expect(told[0]).toMatch(/^signed by /u);
        const later = all.positions.filter(({ on }) => on !== null && on > signed.on);
        const now = told.filter((each) => !/^(?:signed by|before )/u.test(each));
        if (later.length === 0) expect(now).toEqual([]);
        for (const { option } of found.stated.holders)
          expect(later).toContainEqual(expect.objectContaining({ option, confidence: "found" }));
        const earlier = all.positions.filter(({ on }) => on !== null && on < signed.on);
        const then = told.filter((each) => each.startsWith("before "));
        const alone = stand({ positions: earlier });
        expect(then.length > 0).toBe(alone.stated.statement !== null);
      }),
      { numRuns: runs * 4 },
    );
  });

  test("on the line of a party stands no agreement that it is no part of", () => {
    fc.assert(
      fc.property(known, fc.constantFrom(...parties), (all, of) => {
        const found = stand(all);
        const said = inEnglish(sayStand(standFor(found, of)));
        if (found.declared !== null && !found.declared.declaration.parties.includes(of))
          expect(said).not.toMatch(/declared (?!it )|signed/u);
      }),
      { numRuns: runs },
    );
  });

  test("a count of points bears on those alone that it names, and never says that they are agreed", () => {
    const positions = [held("UA", "low", "2025-02-01", inPoint)];
    expect(code({ positions, counts: [count] })).toBe("one-side");
    expect(stand({ positions, counts: [count] }).entries).toHaveLength(1);
    const open = { ...count, open: ["1"] };
    expect(stand({ positions, counts: [open] }).entries.map(({ kind }) => kind)).toEqual(["position", "count"]);
    fc.assert(
      fc.property(known, ({ counts, positions: list }) => {
        expect(stand({ counts, positions: list }).declared).toBeNull();
      }),
      { numRuns: runs },
    );
  });

  test("a status says what entries state in its point; without them it is no agreement on the issue", () => {
    const positions = [held("UA", "low", "2025-02-01", inPoint)];
    expect(words({ positions, marks: [mark] })).toBe(
      "declared agreed between Party UA and Party US by the chair on 1 May 2025: point 1 of “The text”, “option low”; provisional",
    );
    expect(code({ positions: [held("UA", "low")], marks: [mark] })).toBe("one-side");
    expect(code({ positions, marks: [{ ...mark, point: "2" }] })).toBe("one-side");
    // A status of a part of the point does not cover the rest of it.
    expect(code({ positions, marks: [{ ...mark, point: "1/a" }] })).toBe("one-side");
    const two = [...positions, held("US", "high", "2025-03-01", inPoint)];
    expect(code({ positions: two, marks: [mark] })).toBe("contested");
  });

  test("a later word of a party to it ends a declaration, that of another does not; other words and a contest do as well", () => {
    const positions = [held("UA", "low", "2025-02-01", inPoint)];
    const later = (of: string, option: string | null) =>
      words({ positions: [...positions, held(of, option, "2025-08-20")], marks: [mark] });
    expect(later("US", "high")).toMatch(
      /provisional; since 20 August 2025 Party US has stated “option high”; options differ$/u,
    );
    expect(later("RU", "high")).toMatch(/provisional$/u);
    expect(later("US", "low")).toMatch(/provisional$/u);
    expect(later("US", null)).toMatch(/provisional$/u);
    const ended = (how: "changed" | "contested") =>
      words({ positions, marks: [{ ...mark, ended: { how, on: "2025-05-01", id: "x", party: "US" } }] });
    expect(ended("changed")).toContain("; since 1 May 2025 the point has had other words");
    expect(ended("contested")).toContain("; since 1 May 2025 contested by Party US");
    expect(words({ positions, marks: [mark], counts: [{ ...count, open: ["1"] }] })).toContain(
      "; since 1 June 2025 named as open by a president",
    );
  });

  test("a party that has since spoken of it without an option no longer stands against another's", () => {
    const list = [held("UA", "low"), held("RU", "high"), held("RU", null, "2025-03-01")];
    expect(words({ positions: list })).toBe(
      "options differed as last named; since 1 March 2025 Party RU has spoken of it without naming one",
    );
    // Where others still differ, that rests on them alone: what it named before is not put into its mouth again.
    const { stated } = stand({ positions: [...list, held("US", "middle")] });
    expect(stated.code).toBe("contested");
    expect(stated.groups.flatMap(({ parties }) => parties)).toEqual(["UA", "US"]);
    expect(stated.statement?.entries).toHaveLength(2);
    expect(
      code({ positions: [...list.slice(0, 2), held("RU", null, "2025-03-01", { absence: "not-addressed" })] }),
    ).toBe("contested");
  });

  test("converging needs a scale on which the distance has shrunk, and names the moves", () => {
    const start = [held("UA", "low"), held("RU", "high")];
    const nearer = [...start, held("RU", "middle", "2025-03-01")];
    expect(code({ positions: nearer })).toBe("contested");
    expect(words({ positions: nearer }, scaled)).toBe(
      "converging: Party RU went from “option high” to “option middle” (1 March 2025)",
    );
    expect(code({ positions: [...nearer, held("RU", "high", "2025-04-01")] }, scaled)).toBe("contested");
    // Coming to what another holds is no shorter distance while a third stands as far apart as before.
    const joined = [...start, held("US", "middle"), held("US", "low", "2025-03-01")];
    expect(code({ positions: joined }, scaled)).toBe("contested");
    expect(code({ positions: [...start, held("RU", "low", "2025-03-01")] }, scaled)).toBe("alike");
    // What was first stated later is no move.
    expect(code({ positions: [...start, held("US", "middle", "2025-03-01")] }, scaled)).toBe("contested");
  });

  test("a move that is named as converging is of a party that holds its option still, and leads away from none of them", () => {
    const day = fc.integer({ min: 1, max: 6 }).map((month) => `2025-0${month}-01`);
    const said = fc.tuple(fc.constantFrom(...parties), fc.constantFrom("low", "middle", "high", null), day);
    let named = 0;
    fc.assert(
      fc.property(fc.array(said, { minLength: 3, maxLength: 9 }), (list) => {
        const positions = list.map(([party, option, on]) => held(party, option, on));
        const { stated } = stand({ positions }, scaled);
        const firm = new Set(stated.groups.flatMap(({ parties: of }) => of));
        const rank = (option: string | null | undefined) => ["low", "middle", "high"].indexOf(option ?? "");
        for (const { party, from, to, on } of stated.code === "converging" ? stated.moves : []) {
          named++;
          expect([...firm]).toContain(party);
          for (const other of firm) {
            if (other === party) continue;
            const then = positions
              .filter((each) => each.party === other && each.option !== null && (each.on ?? "") <= on)
              .toSorted(byDate)
              .at(-1);
            const at = rank(then?.option);
            expect(Math.abs(rank(to) - at), `${party} ${from} ${to}`).toBeLessThanOrEqual(Math.abs(rank(from) - at));
          }
        }
      }),
      { numRuns: runs * 40 },
    );
    expect(named).toBeGreaterThan(0);
  });

  test("figures are a scale where unit and scope are the same, no limit the last of them", () => {
    const of = (scope: string | undefined): Issue => ({
      ...issue,
      options: [10, 20, null].map((amount, at) => ({
        id: options[at] ?? "",
        title: options[at] ?? "",
        value: { amount, unit: "persons", ...(at === 1 && scope !== undefined ? { scope } : {}) },
      })),
    });
    const positions = [held("UA", "low"), held("RU", "high"), held("RU", "middle", "2025-03-01")];
    expect(code({ positions }, of(undefined))).toBe("converging");
    expect(code({ positions }, of("in peacetime only"))).toBe("contested");
  });

  test("follows the rule, whatever the order of the list and whatever nobody has read", () => {
    expect(code({})).toBe("unaddressed");
    expect(code({ positions: [held("UA", null)] })).toBe("unaddressed");
    expect(code({ positions: [held("UA", "low")] })).toBe("one-side");
    expect(code({ positions: [held("UA", "low"), held("RU", "high")] })).toBe("contested");
    expect(code({ positions: [held("UA", "low"), held("RU", "low")] })).toBe("alike");
    fc.assert(
      fc.property(known, (all) => {
        const { positions } = all;
        const read = positions.filter(({ confidence }) => confidence === "found");
        expect(words({ ...all, positions: read }, scaled)).toBe(words(all, scaled));
        expect(words({ ...all, positions: positions.toReversed() })).toBe(words(all));
      }),
      { numRuns: runs },
    );
  });

  test("counts as holding an option whom its sentence counts: nobody unread, and where options differ nobody who has since named none", () => {
    fc.assert(
      fc.property(known, ({ positions }) => {
        const { code: told, holders, among } = stand({ positions }).stated;
        expect(among).toBe(parties.length);
        const counted = holders.flatMap(({ option, parties: of }) => of.map((party) => ({ option, party })));
        if (told === "unaddressed") expect(counted).toEqual([]);
        if (told === "one-side") expect(counted).toHaveLength(1);
        if (told === "alike") expect(holders).toHaveLength(1);
        for (const { option, party } of counted) {
          const read = positions.filter((each) => each.party === party && each.confidence === "found").toSorted(byDate);
          expect(read.findLast((each) => each.option !== null)?.option).toBe(option);
          if (told === "contested" || told === "unsettled" || told === "converging")
            expect(read.at(-1)?.option, `${party} has since spoken`).toBe(option);
        }
      }),
      { numRuns: runs },
    );
  });
});
