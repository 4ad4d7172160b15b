import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { sharedPath } from "../../../test/shared-data.ts";
import { readClaimsJson } from "../../formats/claims-json.ts";
import { assetLedger } from "./assets.ts";
import { checkLedger, isReplaced, latestOf, replacementOf } from "./check.ts";
import type { Claim } from "../things/claim.ts";
import { parseDate } from "./date-text.ts";
import { findFigures, parseFigure } from "./figure-text.ts";
import { findingsOf, openFindings } from "./findings.ts";
import { inEnglish } from "../../words/english.ts";
import { figureSaid } from "./print.ts";
import { plantedLedgerOfOtherKinds } from "./planted-more.test-data.ts";
import { plantedLedger } from "./planted.test-data.ts";
import { inFullUnits } from "./units.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 60);

function claim(fields: Partial<Claim> & { readonly id: string }): Claim {
  return {
    topic: "losses",
    statement: "Losses",
    low: "100",
    high: "100",
    unit: "persons",
    scope: "North",
    asOf: "2031-03",
    estimator: "Observer",
    confidence: "found",
    sources: ["s"],
    ...fields,
  };
}

describe("figures as people write them", () => {
  test.each([
    ["57 500–100 000", "57500", "100000", undefined],
    ["57 500 – 100 000", "57500", "100000", undefined],
    ["c. 1.4m", "1400000", "1400000", "~"],
    ["up to 1.8 mln", "1800000", "1800000", "<="],
    ["more than 57,500", "57500", "57500", ">"],
    ["понад 160 тис.", "160000", "160000", ">"],
    ["between 275,000 and 325,000", "275000", "325000", undefined],
    ["1.4 million+", "1400000", "1400000", ">="],
    ["1.200.000", "1200000", "1200000", undefined],
    ["12,5 %", "12.5", "12.5", undefined],
    ["EUR 180–193 bn", "180000000000", "193000000000", undefined],
    ["half a million", "500000", "500000", undefined],
    ["twenty-five thousand", "25000", "25000", undefined],
    ["٥٧٬٥٠٠", "57500", "57500", undefined],
    ["2000", "2000", "2000", undefined],
    ["one and a half million", "1500000", "1500000", undefined],
    ["a million and a half", "1500000", "1500000", undefined],
    ["1½ million", "1500000", "1500000", undefined],
    ["one point four million", "1400000", "1400000", undefined],
    ["fifty-seven thousand five hundred to a hundred thousand", "57500", "100000", undefined],
    ["57.500 - 100.000", "57500", "100000", undefined],
    ["57\u2009500", "57500", "57500", undefined],
    ["≈ 1,4 млн", "1400000", "1400000", "~"],
    ["1.2-1.3 thousand", "1200", "1300", undefined],
    ["gone past 1.4m", "1400000", "1400000", ">"],
  ])("%s", (text, low, high, comparator) => {
    const parsed = parseFigure(text);
    expect(parsed).toMatchObject({ low, high });
    expect(parsed === "none" ? null : parsed?.comparator).toBe(comparator);
  });

  test("N/A is no figure, and not zero", () => {
    for (const text of ["N/A", "n.a.", "—", "not available", "н/д", ""]) expect(parseFigure(text)).toBe("none");
    expect(parseFigure("0")).toMatchObject({ low: "0" });
  });

  test("what is no figure is refused, not guessed", () => {
    for (const text of ["many", "1e9", "12,34,56 men", "ten or so, maybe more"]) expect(parseFigure(text)).toBeNull();
  });

  test("a printed figure reads as itself", () => {
    const number = fc.integer({ min: 1, max: 999_999_999 }).map(String);
    fc.assert(
      fc.property(
        number,
        number,
        fc.constantFrom("persons", "percent", "EUR", ""),
        fc.constantFrom(undefined, "~" as const),
        (a, b, unit, comparator) => {
          const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
          const text = inEnglish(figureSaid({ low, high, unit, ...(comparator === undefined ? {} : { comparator }) }));
          const [found] = findFigures(`It came to ${text} in all.`, []);
          // Large amounts of money are printed with two places.
          const close = (x: string, y: string): boolean =>
            Math.abs(Number(x) - Number(y)) <= (unit === "EUR" ? 0.00501e6 : 0);
          const bareYear = unit === "" && comparator === undefined && /^(?:1[5-9]|20)\d{2}$/u.test(low);
          const reference = unit !== "EUR" && unit !== "percent" && found === undefined;
          return (
            bareYear ||
            reference ||
            (found !== undefined && close(found.low, low) && close(found.high, high) && found.comparator === comparator)
          );
        },
      ),
      { numRuns: runs },
    );
  });

  test("a cell of digits alone is the figure that it is beside a word", () => {
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^\d{1,4}$/u), fc.stringMatching(/^\d{5,40}$/u)), (digits) => {
        expect(parseFigure(` ${digits}\n`)).toEqual(parseFigure(`${digits} persons`));
      }),
      { numRuns: runs * 3 },
    );
  });

  test("no text makes the reader throw or leave its bounds", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.stringMatching(/^[\d., –a-z%$€-]{0,80}$/u)),
        (text) =>
          findFigures(text).every(
            ({ from, to, low, high, text: words }) =>
              from >= 0 && to <= text.length && words === text.slice(from, to) && Number(low) <= Number(high),
          ),
      ),
      { numRuns: runs * 3 },
    );
  });
});

test.each([
  ["57.5", "thousand persons", "57500", "persons"],
  ["758", "EUR million", "758000000", "EUR"],
  ["1.8", "bn USD", "1800000000", "USD"],
  ["31", "persons per side", "31", "persons per side"],
  ["12", "mn", "12", "mn"],
])("%s %s is %s %s", (low, unit, full, fullUnit) =>
  expect(inFullUnits({ low, high: low, unit })).toEqual({ low: full, high: full, unit: fullUnit }),
);

test.each([
  ["2025-12-28", "2025-12-28"],
  ["28 December 2025", "2025-12-28"],
  ["Dec 28, 2025", "2025-12-28"],
  ["28.12.2025", "2025-12-28"],
  ["28/12/2025", "2025-12-28"],
  ["12/28/2025", "2025-12-28"],
  ["28 грудня 2025", "2025-12-28"],
  ["Dec 2025", "2025-12"],
  ["2025", "2025"],
])("the date %s", (text, date) => expect(parseDate(text)?.date).toBe(date));

test("days that do not exist are refused, and both-ways dates marked", () => {
  expect(parseDate("31.02.2025")).toBeNull();
  expect(parseDate("03/04/2025")).toEqual({ date: "2025-04-03", ambiguous: true });
});

describe("findings", () => {
  test.skipIf(sharedPath("ukraine", "claims.json") === null)(
    "find the known contradictions of the Ukraine ledger",
    () => {
      const source = readFileSync(sharedPath("ukraine", "claims.json") ?? "", "utf8");
      const ledger = readClaimsJson(source, "claims.json");
      if (!ledger.ok) throw new Error(ledger.failure.code);
      const { contradictions } = JSON.parse(source) as { contradictions: { id: string; claims: string[] }[] };
      const findings = findingsOf(ledger.value.claims, ledger.value.sources);
      const missed = contradictions
        .filter(
          ({ claims }) => !findings.some((finding) => finding.claims.filter((id) => claims.includes(id)).length >= 2),
        )
        .map(({ id }) => id);
      // X14 is about the words of an article on profits, of which its claim holds none: lint finds it in the text itself.
      expect(missed).toEqual(["X14"]);
      // Each finding was read and judged when this number was set; a change asks for another look.
      expect(findings.length).toBeLessThanOrEqual(42);
    },
  );

  test("find what is planted in other ledgers, and little else", () => {
    const { claims, planted } = plantedLedger(100, 7);
    const findings = findingsOf(claims);
    const missed = planted
      .filter(({ ids }) => !findings.some(({ claims: members }) => ids.every((id) => members.includes(id))))
      .map(({ kind }) => kind);
    // Nine in ten are asked for; all are found, and none is to be lost unnoticed.
    expect(missed).toEqual([]);
    const topics = new Set(planted.map(({ topic }) => topic));
    const extra = findings.filter(({ topic }) => !topics.has(topic));
    expect(extra.map(({ id }) => id)).toEqual([]);
  });

  test("find percentages against numbers, parts against totals, thousands against ones", () => {
    for (const seed of [1, 2]) {
      const { claims, planted } = plantedLedgerOfOtherKinds(96, seed);
      const findings = findingsOf(claims);
      const missed = planted
        .filter(({ ids }) => !findings.some(({ claims: members }) => ids.every((id) => members.includes(id))))
        .map(({ kind }) => kind);
      expect(missed).toEqual([]);
      const ids = new Set(planted.flatMap(({ ids: own }) => own));
      expect(findings.filter(({ claims: members }) => !members.some((id) => ids.has(id)))).toEqual([]);
    }
  });

  test("do not depend on the order of the ledger", () => {
    const { claims } = plantedLedger(20, 3);
    fc.assert(
      fc.property(fc.shuffledSubarray([...claims], { minLength: claims.length }), (shuffled) => {
        expect(findingsOf(shuffled)).toEqual(findingsOf(claims));
      }),
      { numRuns: 5 },
    );
  });

  test("N/A beside a figure is told, zero is a figure", () => {
    const na = claim({ id: "a", low: null, high: null });
    expect(findingsOf([na, claim({ id: "b" })])).toMatchObject([{ reason: "missing-value", claims: ["a", "b"] }]);
    expect(findingsOf([claim({ id: "a", low: "0", high: "0" }), claim({ id: "b" })])[0]?.reason).not.toBe(
      "missing-value",
    );
  });

  test("N/A is against no figure of another time: neither a later one nor one that has been overtaken", () => {
    const dayOf = (at: number) => new Date(Date.UTC(2030, 0, 1 + at)).toISOString().slice(0, 10);
    const at = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(at, at, (known, none) => {
        const na = claim({ id: "a", low: null, high: null, asOf: dayOf(none) });
        const found = findingsOf([na, claim({ id: "b", asOf: dayOf(known) })]);
        const told = found.some(({ reason }) => reason === "missing-value");
        expect(told).toBe(known <= none && none - known <= 62);
      }),
    );
  });

  test("a decision closes a finding until its claims change", () => {
    const claims = [claim({ id: "a" }), claim({ id: "b", low: "900", high: "900", estimator: "Other" })];
    const [finding] = findingsOf(claims);
    const decided = [
      {
        finding: finding?.id ?? "",
        decision: "show-both" as const,
        by: "A. Editor",
        on: "2031-04-01",
        reason: "Both methods are described.",
      },
    ];
    expect(openFindings(findingsOf(claims), decided)).toEqual([]);
    const more = [...claims, claim({ id: "c", low: "2000", high: "2000", estimator: "Third" })];
    expect(openFindings(findingsOf(more), decided)).toHaveLength(1);
  });

  test("people and persons are one unit, in whatever language", () => {
    const given = (unit: string) => [
      claim({ id: "a", low: "100", high: "100", unit: "persons", estimator: "One" }),
      claim({ id: "b", low: "200", high: "200", unit, estimator: "Other" }),
    ];
    const [same] = findingsOf(given("persons"));
    expect(same).toBeDefined();
    for (const unit of ["people", "person", "осіб", "personnes", "أشخاص"])
      expect(findingsOf(given(unit))[0]?.reason, unit).toBe(same?.reason);
    expect(findingsOf(given("vehicles"))).toEqual([]);
  });

  test("the world and a part of it do not cover the same, whatever their days", () => {
    const refugees = (id: string, scope: string, low: string, asOf: string): Claim =>
      claim({ id, topic: "refugees", statement: "Refugees", low, high: low, scope, asOf, estimator: "Office" });
    for (const world of ["refugees worldwide", "refugees, global", "біженці у світі", "réfugiés dans le monde"])
      for (const part of ["refugees in Europe", "refugees in Solmark"])
        expect(
          findingsOf([refugees("a", part, "7700000", "2030-10-21"), refugees("b", world, "5800000", "2031-12")]),
          `${world}, ${part}`,
        ).toMatchObject([{ kind: "not-comparable", reason: "scope" }]);
    expect(
      findingsOf([
        refugees("a", "refugees worldwide", "7700000", "2030-10-21"),
        refugees("b", "refugees worldwide", "5800000", "2031-12"),
      ]),
    ).toMatchObject([{ reason: "as-of" }]);
  });

  test("what was replaced is no party to a finding with what replaced it", () => {
    const given = (id: string, low: string, more: Partial<Claim> = {}): Claim =>
      claim({ id, low, high: low, estimator: `Office ${id}`, ...more });
    const ledger = [given("a", "100", { supersededBy: "b" }), given("b", "120"), given("c", "300")];
    expect(findingsOf(ledger).map(({ claims }) => claims)).toEqual([["b", "c"]]);
    const line = [
      given("a", "100", { supersededBy: "b" }),
      given("b", "120", { supersededBy: "d" }),
      given("c", "300"),
      given("d", "130"),
    ];
    expect(findingsOf(line).map(({ claims }) => claims)).toEqual([["c", "d"]]);
    // What replaced it may itself be replaced by a figure that is no party.
    const agreed = [
      given("a", "100", { supersededBy: "b" }),
      given("b", "120", { supersededBy: "d" }),
      given("c", "300"),
      given("d", "300"),
    ];
    expect(findingsOf(agreed).map(({ claims }) => claims)).toEqual([["b", "c"]]);
    // A ring replaces nothing.
    const ring = [
      given("a", "100", { supersededBy: "b" }),
      given("b", "120", { supersededBy: "a" }),
      given("c", "300"),
    ];
    expect(findingsOf(ring).map(({ claims }) => claims)).toEqual([["a", "b", "c"]]);
  });

  test("allocations cannot exceed the stock", () => {
    const stock = claim({
      id: "stock",
      topic: "assets",
      low: "100",
      high: "120",
      unit: "EUR",
      holder: "Depository",
      legalStatus: "frozen",
    });
    const use = (id: string, amount: string, unit = "EUR"): Claim =>
      claim({ id, topic: `use-${id}`, low: amount, high: amount, unit, allocates: "stock" });
    expect(findingsOf([stock, use("a", "70"), use("b", "50")])).toEqual([]);
    expect(findingsOf([stock, use("a", "70"), use("b", "51")])).toMatchObject([
      { reason: "over-allocated", claims: ["a", "b", "stock"] },
    ]);
    expect(assetLedger([stock, use("a", "70"), use("b", "500", "USD")])[0]).toMatchObject({
      used: 70,
      left: 50,
      otherCurrency: [{ id: "b" }],
    });
  });
});

describe("figures of different times", () => {
  const MONTHS = ["January", "February", "March", "April", "May", "June"];
  const two = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
    .filter(([a, b]) => a !== b)
    .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const sizes = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }));
  const day = (month: number): string => `2031-0${month + 1}-28`;
  const kind = fc.constantFrom(
    { statement: "Shellings", unit: "shellings" },
    { statement: "Wells in use", unit: "wells" },
    { statement: "Aid", unit: "tonnes" },
    { statement: "Killed", unit: "persons" },
  );
  const pair = (fields: Partial<Claim>, one: Partial<Claim>, other: Partial<Claim>): readonly Claim[] => [
    claim({ id: "a", ...fields, ...one }),
    claim({ id: "b", ...fields, ...other }),
  ];
  const size = (n: number): Partial<Claim> => ({ low: String(n), high: String(n) });

  test("of what passed in two periods, by whomever it was counted, are no contradiction", () => {
    fc.assert(
      fc.property(two, sizes, kind, fc.boolean(), fc.boolean(), (months, amounts, fields, named, others) => {
        const told = ([0, 1] as const).map((at) => ({
          ...size(amounts[at]),
          ...(named
            ? { scope: `North, ${MONTHS[months[at]]} 2031`, asOf: "2031-07-01" }
            : { asOf: `2031-0${months[at] + 1}` }),
          ...(others ? { estimator: `Survey ${at}` } : {}),
        }));
        const [one = {}, other = {}] = told;
        expect(findingsOf(pair({ ...fields, measure: "flow" }, one, other))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("of what one estimator found there on two days are no contradiction, and no words say that estimators differ", () => {
    fc.assert(
      fc.property(two, sizes, ([first, second], [one, other]) => {
        const found = findingsOf(
          pair(
            { statement: "Wells in use", unit: "wells", measure: "stock" },
            { ...size(one), asOf: day(first) },
            { ...size(other), asOf: day(second) },
          ),
        );
        expect(found.filter(({ kind: what }) => what === "contradiction")).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("of one estimator's total contradict each other where the later is lower, and only there", () => {
    fc.assert(
      fc.property(two, sizes, ([first, second], [one, other]) => {
        const found = findingsOf(
          pair(
            { statement: "Killed", measure: "cumulative" },
            { ...size(one), asOf: day(first) },
            { ...size(other), asOf: day(second) },
          ),
        );
        expect(found.filter(({ kind: what }) => what === "contradiction").map(({ reason }) => reason)).toEqual(
          other < one ? ["falling-total"] : [],
        );
      }),
      { numRuns: runs },
    );
  });

  test("one estimator's two figures of one day do, and say whose both are", () => {
    const found = findingsOf(
      pair(
        { statement: "Wells in use", unit: "wells", measure: "stock", asOf: "2031-05-28" },
        { ...size(10), sources: ["s"] },
        { ...size(14), sources: ["t"] },
      ),
    );
    expect(found).toMatchObject([{ kind: "contradiction", reason: "one-estimator" }]);
    const again = findingsOf(
      pair(
        { statement: "Shellings", measure: "flow", scope: "North, May 2031" },
        { ...size(10), sources: ["s"], asOf: "2031-06-01" },
        { ...size(14), sources: ["t"], asOf: "2031-06-09" },
      ),
    );
    expect(again).toMatchObject([{ kind: "contradiction", reason: "one-estimator" }]);
  });

  test("two estimators of what is there at one time still do", () => {
    const found = findingsOf(
      pair({ measure: "stock" }, { ...size(10), estimator: "Survey A" }, { ...size(90), estimator: "Survey B" }),
    );
    expect(found).toMatchObject([{ kind: "contradiction", reason: "ranges" }]);
  });
});

test("a ring of supersession is named once, and following one ends", () => {
  const ring = [
    claim({ id: "a", supersededBy: "b" }),
    claim({ id: "b", supersededBy: "c" }),
    claim({ id: "c", supersededBy: "a" }),
    claim({ id: "d", supersededBy: "a" }),
  ];
  expect(checkLedger(ring, null)).toMatchObject([
    { code: "circular-supersession", message: { facts: { ring: "a → b → c → a" } } },
  ]);
  const byId = new Map(ring.map((one) => [one.id, one]));
  for (const one of ring) expect(latestOf(one, byId)).toBeDefined();
  expect(
    checkLedger([claim({ id: "x", supersededBy: "gone", sources: ["no"] })], new Set(["s"])).map(({ code }) => code),
  ).toEqual(["unknown-source", "unknown-claim"]);
});

test("a claim is replaced by what is on record and is no ring; something of every quantity stands", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const ledgers = fc.tuple(...ids.map(() => fc.constantFrom(...ids, "gone", undefined))).map((next) =>
    ids.map((id, at) => {
      const supersededBy = next[at];
      return claim({ id, ...(supersededBy === undefined ? {} : { supersededBy }) });
    }),
  );
  fc.assert(
    fc.property(ledgers, (claims) => {
      const byId = new Map(claims.map((one) => [one.id, one]));
      expect(claims.some((one) => !isReplaced(one, byId))).toBe(true);
      const sound = checkLedger(claims, null).length === 0;
      for (const one of claims) {
        if (sound) expect(isReplaced(one, byId)).toBe(one.supersededBy !== undefined);
        if (isReplaced(one, byId)) expect(replacementOf(one, byId)).toBe("known");
      }
    }),
  );
  const [a, b] = [claim({ id: "a", supersededBy: "b" }), claim({ id: "b", supersededBy: "a" })];
  expect(
    replacementOf(
      a,
      new Map([
        ["a", a],
        ["b", b],
      ]),
    ),
  ).toBe("ring");
  expect(replacementOf(a, new Map([["a", a]]))).toBe("unknown");
});

describe("what is said of two figures", () => {
  const size = (n: number): Partial<Claim> => ({ low: String(n), high: String(n) });

  test("what there was on two days is no contradiction, whoever counted it", () => {
    const days = fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 2, maxLength: 2 });
    const sizes = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(
        days,
        sizes,
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        ([one = 0, two = 0], [a, b], own, month) => {
          const boats = { statement: "Boats of the North", unit: "boats", measure: "stock" } as const;
          const found = findingsOf([
            claim({ id: "a", ...boats, ...size(a), asOf: `2031-0${month}-${one}` }),
            claim({ id: "b", ...boats, ...size(b), asOf: `2031-03-${two}`, estimator: own ? "Observer" : "Ministry" }),
          ]);
          expect(found.filter(({ kind }) => kind === "contradiction")).toEqual([]);
        },
      ),
      { numRuns: runs },
    );
  });
});
