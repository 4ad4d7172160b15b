import fc from "fast-check";
import { expect, test } from "vitest";
import { example } from "../../../test/examples/load.ts";
import { inEnglish } from "../../words/english.ts";
import { processOn } from "./as-of.ts";
import { dayOfVersion } from "./living/index.ts";
import { declarationsOf, standingOf, talksOf } from "./standing/index.ts";
import type { ProcessState } from "./state.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 40);

/** The example with some drafts that bear no day. */
function without(state: ProcessState, undated: ReadonlySet<string>): ProcessState {
  return {
    ...state,
    drafts: state.drafts.map((each) =>
      undated.has(each.id) ? { ...each, draft: { ...each.draft, date: null } } : each,
    ),
  };
}

test("a draft that bears no day has none, whatever days the rest of the record has", async () => {
  const state = await example("ukraine");
  fc.assert(
    fc.property(fc.subarray(state.drafts.map(({ id }) => id)), (ids) => {
      const undated = new Set(ids);
      for (const { kind, id, versions } of talksOf(without(state, undated)).texts)
        if (kind === "draft")
          for (const version of versions) expect(dayOfVersion(version) === null).toBe(undated.has(id));
    }),
    { numRuns: runs },
  );
});

test("an earlier day knows of a draft without a day once something speaks of it, and no sooner", async () => {
  const state = await example("ukraine");
  const days = [...new Set([...state.events.map(({ date }) => date), ...state.counts.map(({ on }) => on)])].filter(
    (day) => day.length === 10,
  );
  fc.assert(
    fc.property(fc.subarray(state.drafts.map(({ id }) => id)), fc.constantFrom(...days), (ids, day) => {
      const on = (all: ProcessState) => new Set(processOn(all, day).drafts.map(({ id }) => id));
      const [known, dated] = [on(without(state, new Set(ids))), on(state)];
      const named = new Set(
        [
          ...state.events.map(({ date, drafts = [] }) => ({ on: date, drafts })),
          ...[...state.counts, ...(state.marks ?? []), ...(state.positions?.positions ?? [])].map((each) => ({
            on: each.on,
            drafts: each.draft === undefined ? [] : [each.draft],
          })),
          ...state.drafts.map(({ draft }) => ({ on: draft.date, drafts: draft.basedOn })),
        ].flatMap((each) => (each.on === null || each.on > day ? [] : each.drafts)),
      );
      for (const id of ids) {
        if (known.has(id)) expect([...named]).toContain(id);
        if (named.has(id) && dated.has(id)) expect([...known]).toContain(id);
      }
      for (const { id } of state.drafts) if (!ids.includes(id)) expect(known.has(id)).toBe(dated.has(id));
    }),
    { numRuns: runs },
  );
});

test("a draft that nothing speaks of is not on the table of an earlier day, and came after no count", async () => {
  const {
    events,
    topics: _topics,
    positions: _positions,
    marks: _marks,
    bracketReasons: _reasons,
    ...rest
  } = await example("ukraine");
  const silent: ProcessState = { ...rest, topics: [], events: events.map(({ drafts: _drafts, ...event }) => event) };
  const [last] = silent.drafts.toReversed();
  if (last === undefined) throw new Error("no drafts");
  const state = without(silent, new Set([last.id]));
  expect(processOn(state, "2025-12-01").drafts.map(({ id }) => id)).not.toContain(last.id);
  expect(inEnglish(standingOf(talksOf(processOn(state, "2025-12-01"))).said)).not.toContain(last.draft.title);
  const later = declarationsOf(talksOf(state)).flatMap(({ since }) => since.map((each) => inEnglish(each.said)));
  expect(later.filter((said) => said.includes(last.draft.title))).toEqual([]);
});
