import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draft, point } from "../../text/draft.ts";
import {
  bookAsOf,
  declarationsOn,
  draftCell,
  partyCell,
  PositionIndex,
  standingOf,
  wordsState,
  type Issue,
  type Position,
  type PositionBook,
} from "./index.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 100);
const parties = ["UA", "RU", "US"];
const options = ["a", "b", "c"];
const issue: Issue = {
  id: "cap",
  title: "Cap",
  family: "f",
  topics: ["cap"],
  options: options.map((id) => ({ id, title: id })),
};

const position = (fields: Partial<Position> & { readonly id: string }): Position => ({
  issue: "cap",
  party: "UA",
  on: "2025-01-01",
  stance: "",
  option: null,
  utterance: "press-report",
  confidence: "found",
  sources: [],
  ...fields,
});
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

describe("where an issue stands", () => {
  const found = (list: readonly Position[], declared: Parameters<typeof standingOf>[3] = []) =>
    standingOf(new PositionIndex(book(list), []), issue, parties, declared);
  const held = (party: string, option: string | null, on = "2025-01-01") =>
    position({ id: `${party}${on}`, party, option, on });

  test("follows the rule", () => {
    expect(found([]).standing).toBe("unaddressed");
    expect(found([held("UA", null)]).standing).toBe("unaddressed");
    expect(found([held("UA", "a")]).standing).toBe("one-side");
    expect(found([held("UA", "a"), held("RU", "b")]).standing).toBe("contested");
    expect(found([held("UA", "a"), held("RU", "a")]).standing).toBe("converging");
    const moved = found([held("UA", "a"), held("RU", "b"), held("US", "c"), held("US", "a", "2025-03-01")]);
    expect(moved.standing).toBe("converging");
    expect(moved.moved).toEqual({ party: "US", from: "c", to: "a", on: "2025-03-01" });
    const away = found([held("UA", "a"), held("RU", "a"), held("US", "a"), held("US", "c", "2025-03-01")]);
    expect(away.standing).toBe("contested");
  });

  test("equal options are no agreement; a declaration is one, and names its parties", () => {
    fc.assert(
      fc.property(positions, (list) => {
        expect(found(list).standing).not.toBe("agreed");
        const declared = { draft: "t", point: "1", between: ["UA", "US"], declaredBy: "X", on: "2025-05-01" };
        const agreed = found(list, [declared]);
        expect(agreed.standing).toBe("agreed");
        expect(agreed.declared?.between).toEqual(["UA", "US"]);
      }),
      { numRuns: runs },
    );
  });

  test("what nobody has read moves nothing", () => {
    fc.assert(
      fc.property(positions, (list) => {
        const read = list.filter(({ confidence }) => confidence === "found");
        expect(found(list).standing).toBe(found(read).standing);
      }),
      { numRuns: runs },
    );
  });

  test("does not depend on the order in which positions are listed", () => {
    fc.assert(
      fc.property(positions, (list) => {
        expect(found([...list].reverse()).standing).toBe(found(list).standing);
      }),
      { numRuns: runs },
    );
  });

  test("a count settles the points that it does not name open, and a later mark reopens one", () => {
    const known = { id: "t", draft: draft({ points: [point({ id: "1", topics: ["cap"] })] }) };
    const count = { draft: "t", between: ["UA", "US"], declaredBy: "X", on: "2025-02-01", open: [] };
    const mark = { draft: "t", point: "1", level: "open", between: ["UA", "US"], declaredBy: "Y", on: "2025-03-01" };
    expect(declarationsOn(issue, [known], [count], [])).toHaveLength(1);
    expect(declarationsOn(issue, [known], [{ ...count, open: ["1"] }], [])).toHaveLength(0);
    expect(declarationsOn(issue, [known], [count], [mark])).toHaveLength(0);
    expect(declarationsOn(issue, [known], [count], [{ ...mark, on: "2025-01-01" }])).toHaveLength(1);
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

test("an option needs the words that state it", () => {
  expect(wordsState(position({ id: "1", option: "a", stance: "At most 600,000.", words: "600,000" }))).toBe(true);
  expect(wordsState(position({ id: "1", option: "a", stance: "At most 600,000." }))).toBe(false);
  expect(wordsState(position({ id: "1", option: "a", stance: "600,000", quote: "six", words: "600,000" }))).toBe(false);
  expect(wordsState(position({ id: "1", stance: "No word of it." }))).toBe(true);
});
