import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point, type Point } from "../../src/core/text/draft.ts";

const of = (...points: readonly (string | Point)[]) =>
  extractCommitments(
    draft({
      language: "en",
      points: points.map((each, at) => (typeof each === "string" ? point({ id: String(at + 1), text: each }) : each)),
    }),
  ).agreement.commitments;

const when = (value: unknown) => (value === undefined ? "" : JSON.stringify(value).replace(/["{}]/gu, ""));

/** From when and by when, briefly. */
const terms = (...points: readonly (string | Point)[]) =>
  of(...points).map(({ window }) => `${when(window?.opens)} – ${when(window?.due)}`);

describe("which way a term points", () => {
  test.each([
    ["Norland shall release them within ten days of signature.", " – anchor:signature,plus:n:10,unit:day"],
    [
      "Norland shall release them not earlier than thirty days after signature.",
      "anchor:signature,plus:n:30,unit:day – ",
    ],
    ["Norland shall hand over its weapons as from D+30.", "anchor:day-d,plus:n:30,unit:day – "],
    ["Norland shall hand over its weapons not before 1 March 2035.", "at:2035-03-01 – "],
    ["Norland shall open the road after 1 March 2035.", "at:2035-03-01 – "],
    ["Norland shall not deploy artillery after D+7.", "anchor:day-d,plus:n:7,unit:day – "],
    ["No heavy weapon shall be deployed in the zone after 1 March 2035.", "at:2035-03-01 – "],
    ["Norland shall not recruit until 31 December 2036.", " – at:2036-12-31"],
    ["Claims may be lodged until 31 December 2036.", " – at:2036-12-31"],
    ["Norland has until 1 June 2035 to release the detainees.", " – at:2035-06-01"],
    ["Norland shall pay the salaries until 31 December 2036.", " – "],
    ["Norland shall pay by the last working day of March 2035.", " – at:2035-03-31"],
    [
      "Norland shall begin not earlier than 10 and not later than 20 days after signature.",
      "anchor:signature,plus:n:10,unit:day – anchor:signature,plus:n:20,unit:day",
    ],
    [
      "Norland shall hold elections within 6 to 9 months after signature.",
      "anchor:signature,plus:n:6,unit:month – anchor:signature,plus:n:9,unit:month",
    ],
    ["Within 96 hours of Z-hour, Norland shall disengage.", " – anchor:day-z,plus:n:96,unit:hour"],
  ])("%s", (text, expected) => expect(terms(text)).toEqual([expected]));

  test("a ban before a day ends before it, and its words stay whole", () => {
    const [ban] = of("Norland shall not release any of them before the thirtieth day after signature.");
    expect(ban?.window).toEqual({ due: { anchor: "signature", plus: { n: 30, unit: "day" } }, close: "before" });
    expect(ban?.act.words).toContain("before the thirtieth day after signature");
    expect(ban?.trigger).toBeUndefined();
  });
});

describe("whose a term is", () => {
  test.each([
    "If Parliament has not adopted the law within a year of its submission, Norland shall enter into consultations.",
    "Any dispute which is not settled within sixty days shall be submitted to arbitration.",
    "Norland shall grant an amnesty to all members who surrender their weapons by D+90.",
    "Norland shall renew the lease, unless the Front gives notice six months before its expiry.",
  ])("not of the act: %s", (text) => expect(terms(text)).toEqual([" – "]));

  test("a list of stages: each item is a duty by its own day", () => {
    const staged = point({
      id: "1",
      text: "Norland shall withdraw its forces in the following stages:",
      points: [
        point({ id: "1/a", text: "artillery and armour, by D+30;" }),
        point({ id: "1/b", text: "infantry, by D+60." }),
      ],
    });
    expect(of(staged).map(({ modality, debtor }) => [modality, debtor.length])).toEqual([
      ["obligation", 1],
      ["obligation", 1],
    ]);
    expect(terms(staged)).toEqual([" – anchor:day-d,plus:n:30,unit:day", " – anchor:day-d,plus:n:60,unit:day"]);
  });

  test("a day of every year is kept in its words", () => {
    const [duty] = of("Norland shall report to the Front by 31 March of each year.");
    expect([duty?.window?.vague, duty?.repeat]).toEqual([
      "by 31 March of each year",
      { every: { n: 1, unit: "year" } },
    ]);
  });

  test('"thereafter" counts from what came last, not from an event named before it', () => {
    expect(
      terms(
        "Norland shall hold fire within two hours of signature.",
        "Violations shall be reported to the Commission within six hours. The Commission shall investigate within 48 hours thereafter.",
      ).at(-1),
    ).toBe(" – anchor:null,plus:n:48,unit:hour");
  });
});
