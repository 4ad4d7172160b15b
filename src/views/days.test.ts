import { expect, test } from "vitest";
import { example } from "../../test/examples/load.ts";
import { asOfState, dayEntries, isDay, lastDay, latestDay } from "./days.ts";

test("as of a day nothing later is left, and nothing earlier is lost", async () => {
  for (const name of ["ukraine", "lake-irrin"]) {
    const whole = await example(name);
    const all = dayEntries(whole);
    for (const { day } of all) {
      const state = asOfState(whole, day);
      const shown = dayEntries(state);
      expect(shown).toEqual(all.filter((entry) => entry.day <= day));
      expect(latestDay(state)).toBe(day);
    }
    expect(asOfState(whole, null)).toBe(whole);
  }
});

test("what is known by its month alone counts from the month's last day", () => {
  expect(lastDay("2026-10")).toBe("2026-10-31");
  expect(lastDay("2028-02")).toBe("2028-02-29");
  expect(lastDay("2031-03-19")).toBe("2031-03-19");
});

test("days are real days", () => {
  expect(isDay("2031-02-28")).toBe(true);
  for (const text of ["2031-02-29", "2031-2-8", "", "2031-13-01"]) expect(isDay(text)).toBe(false);
});
