import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const read = (...texts: readonly string[]) => {
  const preamble = "Norland and Sudland, meeting at Quill, have agreed as follows:";
  const { agreement } = extractCommitments(
    draft({ language: "en", points: [preamble, ...texts].map((text, at) => point({ id: String(at), text })) }),
  );
  return agreement.commitments;
};
const term = (...texts: readonly string[]) => read(...texts).at(-1)?.window;
const OTHER = "Norland shall open the port within 10 days of the Opening Day.";

describe("thereafter and later", () => {
  const back = fc.constantFrom("thereafter", "later");
  test("law: never count from a moment of another point", () => {
    fc.assert(
      fc.property(back, fc.integer({ min: 2, max: 90 }), (word, n) => {
        expect(term(OTHER, `Sudland shall stop the pumps ${n} days ${word}.`)).toMatchObject({
          due: { anchor: null, plus: { n, unit: "day" } },
        });
      }),
      { numRuns: 30 },
    );
  });
  const first = fc.constantFrom("the Transfer Date", "Day One", "Day X");
  test("law: count from the day that the sentence names before", () => {
    fc.assert(
      fc.property(first, fc.integer({ min: 2, max: 90 }), (day, n) => {
        const id = day === "Day X" ? "day-x" : day.replace("the ", "").toLowerCase().replace(" ", "-");
        const due = { anchor: id, plus: { n, unit: "day" } };
        expect(
          term(OTHER, `Sudland shall leave the fort not earlier than ${day} and not later than ${n} days thereafter.`),
        ).toMatchObject({ opens: { anchor: id }, due });
        expect(
          term(OTHER, `Sudland shall send a list by ${day} and, within ${n} days thereafter, the maps.`),
        ).toMatchObject({
          due,
        });
      }),
      { numRuns: 30 },
    );
  });
  test("the nth day thereafter", () => {
    expect(
      term("Each Party shall release the crews no sooner than Day One and no later than the fifteenth day thereafter."),
    ).toMatchObject({ opens: { anchor: "day-one" }, due: { anchor: "day-one", plus: { n: 15, unit: "day" } } });
  });
  test("of a day of the calendar: its own words are kept, no other day is made of them", () => {
    expect(term(OTHER, "Sudland shall begin on 3 June 2047 and end 12 days thereafter.")?.due).not.toMatchObject({
      anchor: "opening-day",
    });
  });
});

test("law: from the one day to the other", () => {
  const day = fc.integer({ min: 1, max: 28 });
  const put = fc.constantFrom(
    (a: string, b: string) => `not before ${a} and not after ${b}`,
    (a: string, b: string) => `not earlier than ${a} and not later than ${b}`,
    (a: string, b: string) => `no sooner than ${a} but no later than ${b}`,
  );
  fc.assert(
    fc.property(day, day, put, (a, b, words) => {
      expect(term(`Norland shall leave the fort ${words(`${a} May 2047`, `${b} June 2047`)}.`)).toMatchObject({
        opens: { at: `2047-05-${String(a).padStart(2, "0")}` },
        due: { at: `2047-06-${String(b).padStart(2, "0")}` },
        close: "throughDay",
      });
    }),
    { numRuns: 30 },
  );
});

describe("how long, not by when", () => {
  test("closed for ten years is no deadline", () => {
    const window = term("Norland shall keep the fort closed for ten years from signature.");
    expect(window?.due).toBeUndefined();
    expect(window?.vague).toContain("ten years from signature");
  });
  test("what was not resolved in time has no deadline from that", () => {
    for (const words of [
      "A claim not settled by talks within three months shall, at the request of either Party, be brought before the Board.",
      "A difference that has not been resolved by negotiation within three months shall, at the request of either Party, be submitted to the Board.",
    ])
      expect(term(words)?.due).toBeUndefined();
  });
});

describe("Day One", () => {
  test("is one moment, by its name", () => {
    expect(term("Norland shall lift the boom not later than 30 days before Day One.")?.due).toMatchObject({
      anchor: "day-one",
    });
    expect(term("Norland shall remove its guns within six weeks of Day One and its buoys at once.")?.due).toMatchObject(
      {
        anchor: "day-one",
      },
    );
    expect(term("Norland shall open the port on Day One.")?.due).toMatchObject({ anchor: "day-one" });
  });
});

describe("instalments", () => {
  test("are each due on its own day, equal ones with their part of the sum", () => {
    const all = read(
      "Norland shall pay 6 million talers to Sudland in three equal instalments on 1 March 2047, 1 March 2048 and 1 March 2049.",
    );
    expect(all.map(({ window, money }) => [window?.due, money?.map(({ minor }) => minor)])).toEqual(
      [2047, 2048, 2049].map((year) => [{ at: `${year}-03-01` }, ["200000000"]]),
    );
  });
  test("whose parts are not told have no sum, and are still due on their days", () => {
    const all = read(
      "Norland shall pay 6 million talers to Sudland in two instalments, by 1 March 2047 and by 1 March 2048.",
    );
    expect(all.map(({ window, money }) => [window?.due, money])).toEqual(
      [2047, 2048].map((year) => [{ at: `${year}-03-01` }, undefined]),
    );
  });
});
