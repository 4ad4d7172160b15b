import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyOf } from "../../../test/support/things.ts";
import { problemsOf } from "../../core/common/shape.ts";
import { claim, resolution } from "../../core/things/claim.ts";
import { fieldsOf, type Thing } from "../../core/things/thing.ts";
import { Problems } from "../process/problems.ts";
import { readRow, readTable, writeTable } from "./table.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 40);
const tables: readonly Thing<Record<string, unknown>>[] = [claim, resolution] as never;

describe.each(tables)("$name", (thing) => {
  const read = (text: string, needs: readonly string[] = []) => {
    const problems = new Problems();
    const { rows } = readTable(text, "t.csv", fieldsOf(thing), { needs }, problems);
    return { values: rows.map((row) => readRow(thing, row)), problems };
  };

  test("comes back out of its table, and has its own shape", () => {
    fc.assert(
      fc.property(fc.array(anyOf({ ...thing, check: () => undefined }), { maxLength: 4 }), (values) => {
        const { values: again, problems } = read(writeTable(thing, values as Record<string, unknown>[]));
        expect(problems.empty).toBe(true);
        expect(again).toEqual(values);
        for (const value of again) expect(problemsOf(value, thing)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("tells a column that is missing, one that is unknown, and one that stands twice", () => {
    const [first = "", second = ""] = fieldsOf(thing);
    const refused = (text: string) => read(text, [first, second]).problems.result(null);
    expect(refused(`${first}\nx\n`)).toMatchObject({ failure: { code: "missing-column", place: "line 1" } });
    expect(refused(`${first},${second},no-such-column\nx,y,z\n`)).toMatchObject({
      failure: { code: "unknown-column" },
    });
    expect(refused(`${first},${second},${first}\nx,y,z\n`)).toMatchObject({ failure: { code: "same-column" } });
  });
});
