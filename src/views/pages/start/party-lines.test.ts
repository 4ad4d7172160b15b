import { expect, test } from "vitest";
import { partiesIn } from "./party-lines.ts";

test("letters name one party, written large or small, and the line that takes them again says so", () => {
  expect(partiesIn("KA Kelun\nSO Soren", [])).toMatchObject({ wrong: null, taken: null });
  expect(partiesIn("KA Kelun\nka Karim", [])).toMatchObject({ wrong: "ka Karim", taken: "ka" });
  expect(partiesIn("KA Kelun\nSO Soren", [], "SO").parties.map(({ roles }) => roles)).toEqual([
    [],
    [{ role: "mediator" }],
  ]);
  expect(partiesIn("KA Kelun\nalone", [])).toMatchObject({ wrong: "alone", taken: null });
});
