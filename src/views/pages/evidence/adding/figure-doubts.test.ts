import { describe, expect, test } from "vitest";
import type { Claim } from "../../../../core/things/claim.ts";
import { dayDoubt, unitDoubt } from "./figure-doubts.ts";
import { claimOf, newFigure } from "./figure-values.ts";

const of = (unit: string, topic = "forces-north"): Claim =>
  claimOf({ ...newFigure(topic), statement: "Strength", figure: "5", unit }, `${topic}-${unit}`, ["s"]);

describe("what is doubtful in a figure that is added", () => {
  const onRecord = [of("persons"), of("thousand persons"), of("EUR", "funds")];

  test("is a unit that is missing, or none of its quantity", () => {
    expect(unitDoubt(of(""), onRecord)).toEqual({ kind: "missing", usual: "persons" });
    expect(unitDoubt(of("vehicles"), onRecord)).toEqual({ kind: "other", usual: "persons" });
    for (const same of ["persons", "person", "People", "осіб", "thousand people"])
      expect(unitDoubt(of(same), onRecord), same).toBeNull();
    // Nothing is usual where nothing is on record, nor is a figure its own measure.
    expect(unitDoubt(of("", "new"), onRecord)).toBeNull();
    expect(unitDoubt({ ...of(""), id: "x" }, [{ ...of("persons"), id: "x" }])).toBeNull();
  });

  test("is a day that is still to come, or after all of its sources", () => {
    expect(dayDoubt("2031-03-13", "2031-03-12", [])).toBe("after-today");
    expect(dayDoubt("2031-04", "2031-03-12", ["2031-03-01"])).toBe("after-today");
    expect(dayDoubt("2031-03", "2031-03-12", [])).toBeNull();
    expect(dayDoubt("2031-03-10", "2031-03-12", ["2031-03-09", "2031-02"])).toBe("after-source");
    expect(dayDoubt("2031-03-10", "2031-03-12", ["2031-03-09", "2031-03"])).toBeNull();
    // A source without a day may be of any.
    expect(dayDoubt("2031-03-10", "2031-03-12", ["2031-03-09", null])).toBeNull();
    expect(dayDoubt(null, "2031-03-12", ["2031-03-09"])).toBeNull();
  });
});
