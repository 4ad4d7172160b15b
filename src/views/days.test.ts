import { compile } from "../core/text/compile.ts";
import type { Draft } from "../core/text/draft.ts";
import { processOn } from "../core/record/as-of.ts";
import { fold } from "../core/record/fold.ts";
import { opened, treaty } from "../../test/support/history.ts";
import { expect, test } from "vitest";
import { example } from "../../test/examples/load.ts";
import { dayEntries, firstDay, isDay, lastDay, latestDay, shownDay } from "./days.ts";

test("as of a day nothing later is left, and nothing earlier is lost", async () => {
  for (const name of ["ukraine", "lake-irrin"]) {
    const whole = await example(name);
    const all = dayEntries(whole);
    for (const { day } of all.filter((_, at) => at % 7 === 0)) {
      const now = processOn(whole, day, true);
      expect(dayEntries(now)).toEqual(all.filter((entry) => entry.day <= day));
      expect(latestDay(now)).toBe(day);
      // What became known later is left out as well.
      const then = dayEntries(processOn(whole, day));
      expect(dayEntries(now)).toEqual(expect.arrayContaining([...then]));
    }
    expect(processOn(whole, null)).toBe(whole);
  }
});

test("what is known by its month alone counts from the month's last day", () => {
  expect(lastDay("2026-10")).toBe("2026-10-31");
  expect(lastDay("2028-02")).toBe("2028-02-29");
  expect(lastDay("2031-03-19")).toBe("2031-03-19");
});

test("what is shown is of the latest day of anything in it, and as of that day all of it is there", async () => {
  for (const name of ["ukraine", "lake-irrin"]) {
    const whole = await example(name);
    for (const day of ["2025-12-01", "2026-01-31", "2031-03-05", "2031-06-10"]) {
      const then = processOn(whole, day);
      const shown = shownDay(then);
      if (shown === null) continue;
      expect(shown <= day).toBe(true);
      const again = processOn(whole, shown);
      for (const list of ["events", "drafts", "claims"] as const)
        expect(again[list]?.map(({ id }) => id)).toEqual(then[list]?.map(({ id }) => id));
      expect(again.sources).toEqual(then.sources);
      expect(again.positions?.positions).toEqual(then.positions?.positions);
    }
  }
});

test("days are real days", () => {
  expect(isDay("2031-02-28")).toBe(true);
  for (const text of ["2031-02-29", "2031-2-8", "", "2031-13-01"]) expect(isDay(text)).toBe(false);
});

test("the calendar of a process reaches from the first to the last that happened in it, dated drafts or none", () => {
  const history = opened();
  history.write("note", { text: "a remark", draft: "d", point: "1" }, { party: "SO", on: "2031-03-19T22:30:00.000Z" });
  const state = fold(history.entries);
  // In the zone of the process it was past midnight.
  expect([firstDay(state), latestDay(state)]).toEqual(["2031-03-02", "2031-03-20"]);
  expect(latestDay(fold(history.entries, { asOf: "2031-03-10" }))).toBe("2031-03-02");
  const { composite } = compile([{ party: "KE", draft: treaty() as Draft }]);
  history.write("composite", { id: "t", title: "Text", drafts: ["d"], composite }, { on: "2031-04-01" });
  expect(dayEntries(fold(history.entries)).filter(({ kind }) => kind === "revision")).toEqual([
    { day: "2031-04-01", kind: "revision", id: "t", title: "Text", n: 1 },
  ]);
});

test("the days of a record are looked through once, however many pages and controls ask", () => {
  const whole = fold(opened().entries);
  let looked = 0;
  const counted = {
    ...whole,
    get ledger() {
      looked += 1;
      return whole.ledger;
    },
  };
  for (let round = 0; round < 3; round++) {
    expect(latestDay(counted)).toBe(latestDay(whole));
    expect(firstDay(counted)).toBe(firstDay(whole));
    expect(shownDay(counted)).toBe(shownDay(whole));
    expect(dayEntries(counted)).toEqual(dayEntries(whole));
  }
  // Once for the days, once for which text stands in front.
  expect(looked).toBe(2);
});
