import { inEnglish } from "../../words/english.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toldBy } from "../common/said.ts";
import { example } from "../../../test/examples/load.ts";
import type { Claim } from "../things/claim.ts";
import type { ProcessState } from "../record/state.ts";
import { briefingChanges, plainOf, publishBriefing, shownFigure } from "./freeze.ts";
import { findLive, readLive } from "./live.ts";
import { drawnOn } from "./on-day.ts";
import { english } from "../../../test/support/words.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) };
const plain = (live: string, asOf: string | null, state: ProcessState) =>
  plainOf(toldBy(drawnOn(readLive(live), { asOf }, state), inEnglish));

test("a briefing of a day shows nothing that came later", async () => {
  const state = await example("ukraine");
  expect(plain("count ua-us-20", "2026-02-28", state)).toContain("named 2 of 20 points as open");
  expect(plain("count ua-us-20", "2025-12-01", state)).toContain("of a later day than 1 December 2025");
  expect(plain("count no-such-draft", "2025-12-01", state)).toContain("No count");
  expect(plain("timeline", "2025-11-30", state)).not.toMatch(/December 2025|2026/u);
  const stands = (day: string) => plain("matrix issues=military-cap parties=UA", day, state);
  expect(stands("2025-11-24")).not.toContain("23 December 2025");
  expect(stands("2025-12-31")).toContain("800,000 in peacetime (23 December 2025)");
});

test("a figure replaced only later stands as it did, and one of a later day is refused with what to do", async () => {
  const state = await example("ukraine");
  // The figure of June 2025 was replaced by one of December 2025.
  const of = (day: string) => plain("table topic=killed-russia", day, state);
  expect(of("2025-10-01")).toContain("up to 250,000 persons");
  expect(of("2026-02-28")).not.toContain("up to 250,000 persons");
  expect(plain("claim UKR-CLM-025", "2025-10-01", state)).toMatch(
    /of a later day than 1 October 2025.*Give the briefing a later day/u,
  );
});

const days = fc.constantFrom("2031-01-10", "2031-02-10", "2031-03-10", "2031-04-10");
const ledger = fc.array(
  fc.record({ low: fc.integer({ min: 0, max: 999 }), day: days, next: fc.option(fc.nat(9), { nil: null }) }),
  { minLength: 1, maxLength: 8 },
);

test("what is recorded of later days changes no figure of a briefing, but is told to the desk where it replaces one", async () => {
  const base = await example("lake-irrin");
  fc.assert(
    fc.property(ledger, days, (made, day) => {
      const claims = made.map(({ low, day: asOf, next }, at): Claim => ({
        id: `c${at}`,
        topic: "dead",
        statement: "Dead",
        low: String(low),
        high: String(low),
        unit: "persons",
        scope: "",
        asOf,
        estimator: `e${at}`,
        confidence: "found",
        sources: [],
        ...(next === null || next % made.length === at ? {} : { supersededBy: `c${next % made.length}` }),
      }));
      const then = claims.filter(({ asOf }) => (asOf ?? "") <= day);
      const here = new Set(then.map(({ id }) => id));
      const before = then.map(({ supersededBy, ...rest }): Claim =>
        supersededBy === undefined || !here.has(supersededBy) ? rest : { ...rest, supersededBy },
      );
      const body = ["{{table topic=dead}}", ...then.map(({ id }) => `{{claim ${id}}}`)].join("\n\n");
      const [early, late] = [
        { ...base, claims: before },
        { ...base, claims },
      ];
      const written = { id: "b", title: "B", language: "en", asOf: day, published: null, body };
      for (const live of findLive(body)) {
        const shown = shownFigure(live, written, early, inEnglish);
        if (shown.kind === "problem") expect(shownFigure(live, written, late, inEnglish).kind).toBe("problem");
        else expect(shownFigure(live, written, late, inEnglish)).toEqual(shown);
      }
      const { briefing, problems } = publishBriefing(written, early, "2031-05-01", english);
      if (problems.length > 0) return;
      // A figure that stood and has been replaced since is a correction, though the briefing's day is past.
      const replaced = then.some(({ id, supersededBy }) => {
        const stood = before.find((claim) => claim.id === id)?.supersededBy === undefined;
        return stood && supersededBy !== undefined;
      });
      expect(briefingChanges(briefing, late, inEnglish).due.length > 0).toBe(replaced);
    }),
    runs,
  );
});
