import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draft, point } from "../../text/draft.ts";
import {
  bookAsOf,
  draftCell,
  optionsAsOf,
  partyCell,
  pointsOn,
  PositionIndex,
  wordsState,
  type Issue,
  type Position,
  type PositionBook,
} from "./index.ts";
import { parties, position } from "./position.test-data.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 100);
const options = ["a", "b", "c"];
const issue: Issue = {
  id: "cap",
  title: "Cap",
  family: "f",
  topics: ["cap"],
  options: options.map((id) => ({ id, title: id })),
};

const book = (positions: readonly Position[]): PositionBook => ({
  families: [{ id: "f", title: "F" }],
  issues: [issue],
  positions,
});

const positions: fc.Arbitrary<readonly Position[]> = fc
  .array(
    fc.record({
      party: fc.constantFrom(...parties),
      on: fc.integer({ min: 1, max: 12 }).map((month) => `2025-${String(month).padStart(2, "0")}-01`),
      option: fc.constantFrom(null, ...options),
      confidence: fc.constantFrom("found" as const, "memory" as const, "headline-only" as const),
    }),
    { maxLength: 14 },
  )
  .map((list) => list.map((fields, at) => position({ ...fields, id: `p${at}` })));

describe("a cell", () => {
  test("keeps every position, in order, whatever stands as the current one", () => {
    fc.assert(
      fc.property(positions, (list) => {
        const index = new PositionIndex(book(list), []);
        for (const party of parties) {
          const { current, later, earlier } = partyCell(index, "cap", party);
          const shown = [...[...earlier].reverse(), ...(current === null ? [] : [current]), ...later];
          expect(shown.map(({ id }) => id).sort()).toEqual(
            list
              .filter((each) => each.party === party)
              .map(({ id }) => id)
              .sort(),
          );
          expect(shown.map(({ on }) => on)).toEqual(shown.map(({ on }) => on).sort());
        }
      }),
      { numRuns: runs },
    );
  });

  test("never shows what nobody has read before what was read", () => {
    fc.assert(
      fc.property(positions, (list) => {
        const index = new PositionIndex(book(list), []);
        for (const party of parties) {
          const { current } = partyCell(index, "cap", party);
          const own = list.filter((each) => each.party === party);
          if (own.some(({ confidence }) => confidence === "found")) expect(current?.confidence).toBe("found");
          if (own.some(({ confidence, option }) => confidence === "found" && option !== null))
            expect(current?.option).not.toBeNull();
        }
      }),
      { numRuns: runs },
    );
  });

  test("tells four kinds of nothing apart", () => {
    const read = { id: "t", draft: draft({ tabledBy: ["US"], points: [point({ id: "1", text: "x" })] }) };
    const unread = { id: "u", draft: draft({ tabledBy: ["UA"], points: [] }) };
    const index = new PositionIndex(
      book([position({ id: "s", party: "RU", stance: "Said nothing.", absence: "silent" })]),
      [read, unread],
    );
    expect(partyCell(index, "cap", "RU").absence).toBe("silent");
    expect(partyCell(index, "cap", "US").absence).toBe("not-addressed");
    expect(partyCell(index, "cap", "UA").absence).toBe("unknown");
    expect(partyCell(index, "cap", "E3").absence).toBe("no-draft-known");
    expect(draftCell(index, issue, read).absence).toBe("not-addressed");
    expect(draftCell(index, issue, unread).absence).toBe("unknown");
  });

  test("never says that a text leaves out what a point of it speaks of", () => {
    const text = fc.record({
      by: fc.subarray(parties),
      topics: fc.subarray(["cap", "other"]),
      named: fc.constantFrom(undefined, [], ["1"]),
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), positions, fc.boolean(), (texts, list, entered) => {
        const drafts = texts.map(({ by, topics }, at) => ({
          id: `t${at}`,
          draft: draft({ tabledBy: by, points: [point({ id: "1", text: "x", topics })] }),
        }));
        const points = Object.fromEntries(
          texts.flatMap(({ named }, at) => (named === undefined ? [] : [[`t${at}`, named]])),
        );
        const of: Issue = { ...issue, points };
        const told = entered
          ? list.map((each) => ({ ...each, option: null, absence: "not-addressed" as const }))
          : list;
        const index = new PositionIndex({ ...book(told), issues: [of] }, drafts);
        for (const party of parties) {
          const own = drafts.filter(({ draft: { tabledBy } }) => tabledBy.includes(party));
          const speaks = own.flatMap((known) => pointsOn(of, known).map(({ id }) => `${known.id} ${id}`));
          const { absence, spoken } = partyCell(index, "cap", party);
          if (speaks.length > 0) expect(absence).not.toBe("not-addressed");
          expect(absence === "addressed" ? spoken.map((each) => `${each.draft} ${each.id}`) : []).toEqual(
            absence === "addressed" ? speaks : [],
          );
          if (absence === "addressed") expect(speaks).not.toEqual([]);
        }
        for (const known of drafts)
          if (pointsOn(of, known).length > 0) expect(draftCell(index, of, known).absence).not.toBe("not-addressed");
      }),
      { numRuns: runs },
    );
  });

  test("a draft's points and reports on the issue are no absence", () => {
    const known = {
      id: "t",
      draft: draft({ tabledBy: ["US"], points: [point({ id: "1" }), point({ id: "2", topics: ["cap"] })] }),
    };
    const index = new PositionIndex(book([]), [known]);
    const cell = draftCell(index, issue, known);
    expect(cell.points.map(({ id }) => id)).toEqual(["2"]);
    expect(cell.absence).toBeNull();
    const named = draftCell(index, { ...issue, points: { t: [] } }, known);
    expect(named.absence).toBe("not-addressed");
  });
});

test("as of a day nothing later shows, and undated positions stay", () => {
  fc.assert(
    fc.property(positions, fc.integer({ min: 1, max: 12 }), (list, month) => {
      const day = `2025-${String(month).padStart(2, "0")}-15`;
      const undated = position({ id: "x", on: null });
      const shown = bookAsOf(book([...list, undated]), (on) => on <= day).positions;
      expect(shown).toContain(undated);
      expect(shown.every(({ on }) => on === null || on <= day)).toBe(true);
      expect(shown).toHaveLength(list.filter(({ on }) => (on ?? "") <= day).length + 1);
    }),
    { numRuns: runs },
  );
});

test("an option shows on a day just where a position of by then names it, or its own day has come", () => {
  const days = fc.option(
    fc.integer({ min: 1, max: 12 }).map((month) => `2025-${String(month).padStart(2, "0")}-01`),
    {
      nil: undefined,
    },
  );
  fc.assert(
    fc.property(positions, fc.tuple(days, days, days), fc.integer({ min: 1, max: 12 }), (list, own, month) => {
      const known = (on: string) => on <= `2025-${String(month).padStart(2, "0")}-15`;
      const dated = {
        ...issue,
        options: issue.options.map((each, at) => ({ ...each, ...(own[at] ? { on: own[at] } : {}) })),
      };
      const shown = (from: readonly Position[]) =>
        optionsAsOf(bookAsOf({ ...book(from), issues: [dated] }, known), known).issues[0]?.options.map(({ id }) => id);
      const then = list.filter(({ on }) => on !== null && known(on));
      expect(shown(list)).toEqual(
        options.filter(
          (id, at) => then.some(({ option }) => option === id) || (own[at] !== undefined && known(own[at])),
        ),
      );
      expect(shown(then)).toEqual(shown(list));
    }),
    { numRuns: runs },
  );
});

test("an option needs the words that state it", () => {
  expect(wordsState(position({ id: "1", option: "a", stance: "At most 600,000.", words: "600,000" }))).toBe(true);
  expect(wordsState(position({ id: "1", option: "a", stance: "At most 600,000." }))).toBe(false);
  expect(wordsState(position({ id: "1", option: "a", stance: "600,000", quote: "six", words: "600,000" }))).toBe(false);
  expect(wordsState(position({ id: "1", stance: "No word of it." }))).toBe(true);
});
