import { expect, test } from "vitest";
import { example } from "../../../test/examples/load.ts";
import { inEnglish } from "../../words/english.ts";
import { said, toldBy } from "../common/said.ts";
import type { ProcessState } from "../record/state.ts";
import { readLive } from "./live.ts";
import { resolveLive } from "./resolve.ts";

const told = (live: string, state: ProcessState) => toldBy(resolveLive(readLive(live), state), inEnglish);
const drawn = async (live: string) => told(live, await example("ukraine"));

test("a briefing shows positions by party, with where each stands and every kind of nothing told apart", async () => {
  const table = await drawn("matrix issues=military-cap,nato-membership,guarantee-duration parties=UA,RU,US,E3");
  if (table.kind !== "table") throw new Error(table.kind);
  expect(table.header).toEqual([
    "Issue",
    "Ukraine",
    "Russia",
    "United States",
    "France, Germany and the United Kingdom",
    "Where it stands",
  ]);
  const [cap, nato, duration] = table.rows;
  expect(cap?.slice(1, 5)).toEqual([
    "800,000 in peacetime (23 December 2025)",
    "About 85,000 (15 April 2022)",
    "At most 600,000 (20 November 2025); later, without an option: After Geneva the strict ceiling goes; US and Europeans commit to support an army of 800,000 (15 December 2025)",
    "800,000 in peacetime (23 November 2025); later, without an option: European leaders in Berlin repeat 800,000 (15 December 2025)",
  ]);
  // No entry names the point as agreed: the count of that day names two others as open.
  expect(cap?.[5]).toBe("options differ");
  expect(nato?.[1]).toBe("not addressed in its text");
  expect(nato?.[5]).toBe("options differ");
  expect(duration?.[2]).toBe("no position, no draft known");
  expect(table.sources.length).toBeGreaterThan(3);
});

test("by draft it says what each text states, and refuses what is not on record", async () => {
  const table = await drawn('matrix issues=military-cap drafts=us-28,eur-24,e3-28 title="Ceilings"');
  expect(table).toMatchObject({
    kind: "table",
    caption: "Ceilings",
    rows: [["Ceiling on Ukraine’s armed forces", "At most 600,000", "No limit", "800,000 in peacetime"]],
  });
  expect(await drawn("matrix issues=no-such-issue")).toMatchObject({
    kind: "problem",
    message: inEnglish(said("live-figure.issue", { id: "no-such-issue" })),
  });
  expect(await drawn("matrix issues=military-cap parties=XX")).toMatchObject({ kind: "problem" });
  expect(await drawn("matrix issues=military-cap drafts=nothing")).toMatchObject({ kind: "problem" });
});

test("what came after a party's option stands beside it, shortly; what nobody has read says so, and silence is no stance", async () => {
  const state = await example("ukraine");
  const book = state.positions;
  const [first] = book?.positions ?? [];
  if (book === undefined || first === undefined) throw new Error("no positions");
  const later = { ...first, issue: "military-cap", party: "US", option: null };
  const long = `It would take ${"many words ".repeat(40)}to say this.`;
  const cell = (...positions: (typeof later)[]): string => {
    const more = { ...state, positions: { ...book, positions: [...book.positions, ...positions] } };
    const table = told("matrix issues=military-cap parties=US", more);
    return table.kind === "table" ? (table.rows[0]?.[1] ?? "") : table.kind;
  };
  expect(cell({ ...later, id: "z1", on: "2026-01-10", stance: "Under review.", confidence: "memory" })).toMatch(
    /; later, without an option: After Geneva .*; later, not confirmed by a source that was read: Under review \(10 January 2026\)$/u,
  );
  const cut = cell({ ...later, id: "z2", on: "2026-01-11", stance: long });
  expect(cut).toMatch(/: It would take many words .*many … \(11 January 2026\)$/u);
  // Of several without an option the last is told.
  expect(cut).not.toContain("After Geneva");
  expect(cut.length).toBeLessThan(300);
  expect(cell({ ...later, id: "z3", on: "2026-01-12", stance: "", absence: "not-addressed" })).toMatch(
    /army of 800,000 \(15 December 2025\)$/u,
  );
});
