import { expect, test } from "vitest";
import { example } from "../../../test/examples/load.ts";
import { opened } from "../../../test/support/history.ts";
import { agreement } from "../commitments/index.ts";
import { processOn, talksOn } from "./as-of.ts";

test("an entry that was known shows nothing in it that is of a later day", async () => {
  const state = await example("ukraine");
  const on = (day: string) => processOn(state, day);
  // Russia answered the count of 23 December three days later.
  const remarks = (day: string) => on(day).counts.map((count) => (count.remarks ?? []).length);
  expect(remarks("2025-12-25")).toEqual([0]);
  expect(remarks("2025-12-26")).toEqual([1]);
  // The figure of June 2025 was replaced by one of January 2026.
  const replaced = (day: string) => on(day).claims?.find(({ id }) => id === "UKR-CLM-020")?.supersededBy;
  expect(replaced("2025-12-31")).toBeUndefined();
  expect(replaced("2026-02-28")).toBe("UKR-CLM-025");
  const early = on("2025-11-22");
  expect(Object.values(early.sources).every(({ date }) => date === null || date <= "2025-11-22")).toBe(true);
  const sources = JSON.stringify(early).matchAll(/"sources":\[([^\]]*)\]/gu);
  for (const [, list = ""] of sources)
    for (const id of JSON.parse(`[${list}]`) as string[]) expect(early.sources).toHaveProperty([id]);
  expect(early.topics.flatMap(({ cells }) => Object.keys(cells))).not.toContain("ua-us-20");
  expect(early.coverage).toHaveLength(1);
  expect(early.parties.find(({ id }) => id === "E3")?.roles).toEqual([]);
  expect(early.positions?.issues.flatMap(({ points = {} }) => Object.keys(points))).not.toContain("ua-us-20");
  expect(early.briefings ?? []).toEqual([]);
});

test("what is known of a day today is known from later sources as well", async () => {
  const state = await example("ukraine");
  const [now, then] = [processOn(state, "2025-11-22", true), processOn(state, "2025-11-22")];
  expect(now.sources).toEqual(state.sources);
  expect(now.events.length).toBeGreaterThan(then.events.length);
});

test("as known now, how a text is read counts on every day; as then known, not before it was written", () => {
  const history = opened();
  const late = { on: "2031-03-08" };
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame, late);
  const duty = { id: "go", modality: "obligation", debtor: ["KE"], creditor: [], act: { words: "go" }, anchors: [] };
  history.write("commitment", { id: "accord:go", agreement: "accord", commitment: duty }, late);
  const on = (day: string, nowKnown: boolean) =>
    talksOn(history.entries, { day, nowKnown }).agreements?.flatMap(({ commitments }) => commitments).length;
  expect(on("2031-02-01", true)).toBe(1);
  expect(on("2031-02-01", false)).toBeUndefined();
  expect(on("2031-03-08", false)).toBe(1);
});
