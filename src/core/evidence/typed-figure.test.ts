import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPARATORS } from "../things/claim.ts";
import { oneSided, readFigure, typedFigure } from "./typed-figure.ts";

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) => (part === 0 ? `${whole}` : `${whole}.${`${part}`.padStart(2, "0").replace(/0$/u, "")}`));

describe("a figure as it is typed", () => {
  test("is read as people write it", () => {
    const read = (typed: string) => readFigure(typed);
    expect(read("57 500–100 000")).toEqual({ kind: "figure", figure: { low: "57500", high: "100000" }, unit: "" });
    expect(read("c. 1.4m")).toEqual({
      kind: "figure",
      figure: { low: "1400000", high: "1400000", comparator: "~" },
      unit: "",
    });
    expect(read("up to 1.8 mln persons")).toEqual({
      kind: "figure",
      figure: { low: null, high: "1800000", comparator: "<=" },
      unit: "persons",
    });
    expect(read("18 of 20 points")).toMatchObject({ figure: { low: "18", high: "18" }, unit: "points of 20" });
    expect(read("€ 180-193 bn")).toMatchObject({ figure: { low: "180000000000", high: "193000000000" }, unit: "EUR" });
    expect(read("12 000 troops")).toMatchObject({ figure: { low: "12000" }, unit: "troops" });
    expect(read("1,4 млн осіб")).toMatchObject({ figure: { low: "1400000" }, unit: "осіб" });
    expect(read("c. 610 million cubic metres a year")).toMatchObject({ unit: "cubic metres a year" });
    for (const unclear of ["5 of many", "10 to some", "from north 5 to", "5 and then 6 more"])
      expect(read(unclear), unclear).toEqual({ kind: "unclear" });
    expect(read(" ")).toEqual({ kind: "empty" });
    expect(read("many")).toEqual({ kind: "unclear" });
  });

  test("is read in each language of the interface as its forms give it", () => {
    const million = (typed: string) => {
      const read = readFigure(typed);
      return read.kind === "figure" ? `${read.figure.comparator ?? ""}${read.figure.high}` : read.kind;
    };
    for (const typed of ["c. 1.4m", "env. 1,4 million", "близько 1,4 млн", "приблизно 1,4 мільйона"])
      expect(million(typed), typed).toBe("~1400000");
    for (const typed of ["up to 1.8 mln", "jusqu’à 1,8 mln", "jusqu'à 1,8 million", "до 1,8 мільйона"])
      expect(million(typed), typed).toBe("<=1800000");
    expect(million("3,5 мільярда")).toBe("3500000000");
  });

  test("N/A is no figure, and never zero", () => {
    for (const typed of ["N/A", "n/a", "–", "unknown", "н/д"]) expect(readFigure(typed)).toEqual({ kind: "not-given" });
    expect(readFigure("0")).toEqual({ kind: "figure", figure: { low: "0", high: "0" }, unit: "" });
  });

  test("reading what is offered for changing gives the same figure", () => {
    fc.assert(
      fc.property(
        decimal,
        decimal,
        fc.option(fc.constantFrom(...COMPARATORS), { nil: undefined }),
        (a, b, comparator) => {
          const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
          for (const ends of [
            { low, high },
            { low, high: low },
          ]) {
            const figure = { ...oneSided(ends, comparator), ...(comparator === undefined ? {} : { comparator }) };
            expect(readFigure(typedFigure(figure))).toEqual({ kind: "figure", figure, unit: "" });
          }
        },
      ),
    );
    expect(readFigure(typedFigure({ low: null, high: null }))).toEqual({ kind: "not-given" });
  });
});
