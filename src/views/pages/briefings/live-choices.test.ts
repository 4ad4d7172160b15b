import { expect, test } from "vitest";
import { example } from "../../../../test/examples/load.ts";
import { findLive, readLive } from "../../../core/briefing/live.ts";
import { drawnOn } from "../../../core/briefing/on-day.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { localeOf } from "../../../words/locale.ts";
import { pseudoTable, outside } from "../../../../test/support/pseudo.ts";
import { en } from "../../../words/english.ts";
import { told, wordsOf } from "../../../words/words.ts";
import { liveChoices } from "./live-choices.ts";

const today = { asOf: null };

/** The same process with white space in the names that live figures are asked by. */
function withSpaces(state: ProcessState): ProcessState {
  const spaced = (id: string): string => `${id} x`;
  return {
    ...state,
    parties: state.parties.map((party) => ({ ...party, id: spaced(party.id) })),
    topics: state.topics.map((topic) => ({ ...topic, id: spaced(topic.id) })),
    claims: (state.claims ?? []).map(({ supersededBy, ...claim }) => ({
      ...claim,
      id: spaced(claim.id),
      topic: spaced(claim.topic),
      ...(supersededBy === undefined ? {} : { supersededBy: spaced(supersededBy) }),
    })),
    ...(state.positions === undefined
      ? {}
      : { positions: { ...state.positions, table: (state.positions.table ?? []).map(spaced) } }),
  };
}

test("names with white space can be drawn as well", async () => {
  const state = withSpaces(await example("lake-irrin"));
  const choices = liveChoices(state, { t: en, locale: localeOf("en") });
  expect(choices.filter(({ live }) => drawnOn(readLive(live), today, state).kind === "problem")).toEqual([]);
});

test.each(["ukraine", "lake-irrin"])("everything offered for a briefing on %s can be drawn", async (id) => {
  const state = await example(id);
  const choices = liveChoices(state, { t: en, locale: localeOf("en") });
  const refused = choices.filter(({ live }) => {
    const [found, ...others] = findLive(`{{${live}}}`);
    return found === undefined || others.length > 0 || drawnOn(found, today, state).kind === "problem";
  });
  expect(refused).toEqual([]);
  expect(new Set(choices.map(({ live }) => live)).size).toBe(choices.length);
  // A paraphrase is never offered as a quotation.
  const kinds = new Set(choices.map(({ kind }) => kind));
  expect(kinds.has("quote")).toBe(id === "lake-irrin");
  for (const kind of ["count", "claim", "table", "matrix", "timeline"]) expect(kinds, kind).toContain(kind);
});

/** What a reader sees of a figure, but for fields that only a drawing reads. */
function wordsIn(value: unknown, field = ""): readonly string[] {
  if (typeof value === "string") return DRAWN_BY.has(field) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, Array.isArray(value) ? field : key));
}

const DRAWN_BY = new Set(
  "kind shape lines low high open comparator without unread date sources language edits".split(" "),
);

test.each(["ukraine", "lake-irrin"])(
  "of the figures of %s all that is not of the record is said in words",
  async (id) => {
    const state = await example(id);
    const pseudo = wordsOf(pseudoTable(), "en");
    const data = JSON.stringify(state);
    const choices = liveChoices(state, { t: en, locale: localeOf("en") });
    const foreign = choices.flatMap(({ live }) =>
      wordsIn(told(pseudo, drawnOn(readLive(live), today, state)))
        .flatMap(outside)
        .flatMap((words) => words.split(/, |; |(?<=\.) /u))
        .filter((words) => !data.includes(JSON.stringify(words).slice(1, -1)) && !live.includes(words)),
    );
    expect(foreign).toEqual([]);
  },
);
