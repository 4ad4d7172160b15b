import { describe, expect, test } from "vitest";
import { checkLedger } from "../../../../core/evidence/check.ts";
import { findingsOf } from "../../../../core/evidence/findings.ts";
import type { Claim } from "../../../../core/things/claim.ts";
import {
  claimOf,
  figureGaps,
  figureValues,
  findingsWith,
  newFigure,
  successorValues,
  superseded,
} from "./figure-values.ts";

const base = {
  ...newFigure("forces-north"),
  statement: "Strength of the forces of North",
  figure: "57 500–100 000",
  unit: "persons",
  scope: "North",
  asOf: "12 March 2031",
  estimator: "Survey office",
};
const old: Claim = claimOf(base, "old", ["s"]);

describe("a figure that is added", () => {
  test("says what is missing; N/A is a figure that is not given, an empty field is none", () => {
    expect(figureGaps(newFigure(), 0)).toEqual(["topic", "statement", "figure", "sources"]);
    expect(figureGaps({ ...base, figure: "many" }, 1)).toEqual(["figure"]);
    // A comma would leave half a person; half a year is none.
    expect(figureGaps({ ...base, figure: "1,5" }, 1)).toEqual(["figure"]);
    expect(figureGaps({ ...base, figure: "1,5 million" }, 1)).toEqual([]);
    // Three figures after a point are thousands in half of Europe: it is not for us to say which was meant.
    for (const figure of ["1.250", "c. 1.250", "1.250–1.355", "١٫٢٥٠"])
      expect(figureGaps({ ...base, figure }, 1), figure).toEqual(["figure"]);
    expect(figureGaps({ ...base, figure: "1.250", unit: "people" }, 1)).toEqual(["figure"]);
    expect(figureGaps({ ...base, figure: "1.250 thousand" }, 1)).toEqual([]);
    expect(figureGaps({ ...base, figure: "1.250.000" }, 1)).toEqual([]);
    expect(figureGaps({ ...base, figure: "1.250", unit: "EUR" }, 1)).toEqual([]);
    expect(figureGaps({ ...base, figure: "1,5", unit: "years" }, 1)).toEqual([]);
    expect(figureGaps({ ...base, asOf: "soon" }, 1)).toEqual(["asOf"]);
    expect(figureGaps({ ...base, figure: "N/A" }, 1)).toEqual([]);
    expect(claimOf({ ...base, figure: "N/A" }, "x", ["s"])).toMatchObject({ low: null, high: null });
    expect(claimOf({ ...base, figure: "0" }, "x", ["s"])).toMatchObject({ low: "0", high: "0" });
  });

  test("takes its unit from the words where the field is empty", () => {
    expect(claimOf({ ...base, unit: "", figure: "€ 3 bn" }, "x", [])).toMatchObject({ unit: "EUR", low: "3000000000" });
    expect(claimOf({ ...base, unit: "", figure: "up to 1.8 mln people" }, "x", [])).toMatchObject({
      unit: "people",
      low: null,
      high: "1800000",
      comparator: "<=",
    });
  });

  test("gives the same claim back when it is shown for correcting", () => {
    const whole: Claim = {
      ...old,
      measure: "stock",
      category: "named",
      quotation: "“so many”",
      holder: "Bank",
      legalStatus: "frozen",
    };
    for (const claim of [old, whole, claimOf({ ...base, figure: "N/A" }, "old", ["s"])])
      expect(claimOf(figureValues(claim), claim.id, claim.sources)).toEqual(claim);
  });

  test("is held against the others of its quantity before it is recorded", () => {
    const other = claimOf({ ...base, figure: "200 000", estimator: "Another office" }, "new", ["s"]);
    expect(findingsWith(other, [old], {}).map(({ kind, claims }) => [kind, claims])).toEqual([
      ["contradiction", ["new", "old"]],
    ]);
    expect(findingsWith(claimOf({ ...base, figure: "60 000–90 000" }, "new", ["s"]), [old], {})).toEqual([]);
    // One that replaces another does not contradict it.
    expect(findingsWith(other, [old], {}, old)).toEqual([]);
    const stock = claimOf({ ...base, unit: "EUR", figure: "10", holder: "Bank" }, "stock", ["s"]);
    const use = { ...claimOf({ ...base, topic: "uses", unit: "EUR", figure: "11" }, "use", ["s"]), allocates: "stock" };
    expect(findingsWith(use, [stock], {}).map(({ reason }) => reason)).toEqual(["over-allocated"]);
  });

  test("replaces without ever closing a ring", () => {
    let ledger: readonly Claim[] = [old];
    const figures: Readonly<Record<string, string>> = { second: "200 000", third: "300 000", fourth: "400 000" };
    for (const id of Object.keys(figures)) {
      const last = ledger.at(-1) as Claim;
      const next = claimOf({ ...successorValues(last), figure: figures[id] ?? "", asOf: "2031-04" }, id, ["s"]);
      ledger = [...ledger.slice(0, -1), superseded(last, id), next];
    }
    expect(checkLedger(ledger, null)).toEqual([]);
    // None of them stands against what took its place, however many came in between.
    expect(findingsOf(ledger)).toEqual([]);
    expect(ledger.map(({ supersededBy }) => supersededBy)).toEqual(["second", "third", "fourth", undefined]);
  });
});
