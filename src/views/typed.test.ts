import { describe, expect, test } from "vitest";
import { fitting } from "./typed.ts";

describe("what was typed", () => {
  test("is taken as it was kept where it has the shape of the form", () => {
    for (const [kept, first] of [
      ["words", ""],
      [["a"], []],
      [{ a: "x" }, {}],
      [{ words: "x" }, null],
      [true, false],
    ] as const)
      expect(fitting<unknown>(kept, first)).toEqual(kept);
    expect(fitting(undefined, "begun")).toBe("begun");
  });

  test("crashes no form of another version: missing fields are begun, other shapes are not taken", () => {
    const form = { title: "", parties: [] as string[], begun: { on: "" } };
    expect(fitting({ title: "kept", begun: {} }, form)).toEqual({ title: "kept", parties: [], begun: { on: "" } });
    expect(fitting({ title: 3, parties: "KE", begun: null }, form)).toEqual(form);
    for (const kept of ["words", null, ["a"], 3]) expect(fitting<unknown>(kept, form)).toEqual(form);
    expect(fitting<unknown>({}, ["a"])).toEqual(["a"]);
  });
});
