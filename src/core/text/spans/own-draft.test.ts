import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import { draft, point, walkPoints, type Draft } from "../draft.ts";
import { reading } from "../reading.ts";
import { applyToComposite } from "./composite.ts";
import { changesOf } from "./changes.ts";
import { ownDraftEdits } from "./own-draft.ts";
import type { TextEdit } from "./span.ts";
import type { Composite } from "../composite.ts";

const CROSSINGS = "The parties shall open two crossings on the river within 30 days of signature.";
const REPORTS = "A joint commission shall report to the council every month on what it has seen.";
const PRISONERS = "All prisoners shall be exchanged at once under the care of the Red Cross.";
const of = (...texts: readonly string[]): Draft =>
  draft({ language: "en", points: texts.map((text, at) => point({ id: `${at + 1}`, label: `${at + 1}.`, text })) });

const BASE = [CROSSINGS, REPORTS, PRISONERS];
const OTHERS = "Fishing rights in the bay are shared equally by the two coasts.";
const composite = compile([
  { party: "KE", draft: of(...BASE) },
  { party: "SO", draft: of(CROSSINGS.replace("two", "three"), REPORTS, PRISONERS.replace("shall", "may"), OTHERS) },
  { party: "TZ", draft: of(CROSSINGS.replace("30", "45"), REPORTS.replace("month", "two months"), PRISONERS) },
]).composite;

/** The composite with all that a party changed in its own document. */
function taken(now: Draft): Composite {
  const { changes, unplaced } = changesOf(ownDraftEdits(composite, "KE", now), "KE", "");
  expect(unplaced).toEqual([]);
  const edit: TextEdit = {
    for: ["KE"],
    spans: changes.flatMap((change) => change.edit.spans),
    points: changes.flatMap((change) => change.edit.points),
  };
  const applied = applyToComposite(composite, edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return applied.value;
}

function words(of: Composite, party: string): readonly string[] {
  const read = reading(of, party);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return [...walkPoints(read.value.points)].flatMap(({ point: { text, deleted } }) =>
    text === "" || deleted ? [] : [text],
  );
}

test.each([
  { what: "words that it shares with others", now: BASE.map((text) => text.replace("council", "Security Council")) },
  { what: "words of its own", now: BASE.map((text) => text.replace("two crossings", "four crossings")) },
  { what: "several places", now: BASE.map((text) => text.replace("30", "20").replace("Cross", "Cross and Crescent")) },
  { what: "a point left out", now: [CROSSINGS, PRISONERS] },
  { what: "a point put in", now: [CROSSINGS, "Mines are cleared from both banks before winter.", REPORTS, PRISONERS] },
])("a party's own document is held against its own reading: $what", ({ now }) => {
  const after = taken(of(...now));
  expect(words(after, "KE")).toEqual(now);
  for (const party of ["SO", "TZ"]) expect(words(after, party)).toEqual(words(composite, party));
});

test("law: each change of a party's own document has its place by itself, however many new points stand in a row", () => {
  const fresh = fc.array(fc.constantFrom("one", "two", "three", "four"), { maxLength: 3 });
  const put = (which: readonly string[], name: string) =>
    which.map((word, n) => `Whatever the ${name} survey ${n} finds in basin ${word} is told to all coasts.`);
  fc.assert(
    fc.property(fresh, fresh, fc.nat(3), (first, more, at) => {
      const now = [...put(first, "first"), ...BASE.slice(0, at), ...put(more, "later"), ...BASE.slice(at)];
      const { changes } = changesOf(ownDraftEdits(composite, "KE", of(...now)), "KE", "");
      for (const { edit } of changes) expect(applyToComposite(composite, edit).ok).toBe(true);
      expect(words(taken(of(...now)), "KE")).toEqual(now);
    }),
    { numRuns: 20 },
  );
});

test("a document that is as it was changes nothing", () => {
  expect(ownDraftEdits(composite, "KE", of(...BASE))).toEqual({
    parts: [],
    inserted: [],
    options: [],
    deleted: [],
    unplaced: [],
  });
});

test("words that replace the party's own alternative stand in its place, whoever accepts them", () => {
  const { changes } = changesOf(
    ownDraftEdits(composite, "KE", of(CROSSINGS.replace("two", "four"), ...BASE.slice(1))),
    "KE",
    "",
  );
  expect(changes).toMatchObject([{ from: "two", to: "four", alternative: ["KE", "TZ"] }]);
  const applied = applyToComposite(composite, { spans: changes[0]!.edit.spans, points: [] });
  expect(applied.ok && words(applied.value, "SO")).toEqual(words(composite, "SO"));
});

test("a note of a party's own document that was changed, left out or put in is told with its words", () => {
  const noted = (...notes: readonly string[]): Draft =>
    draft({
      language: "en",
      points: BASE.map((text, at) => {
        const own = { id: `${at + 1}`, label: `${at + 1}.`, text };
        const note = notes[at];
        return point(note === undefined ? own : { ...own, footnotes: [{ mark: `${at + 1}`, text: note, at: 5 }] });
      }),
    });
  const both = compile([
    { party: "KE", draft: noted("Of the upper river.", "Of the year.") },
    { party: "SO", draft: of(...BASE) },
  ]).composite;
  const told = (...notes: readonly string[]) => {
    const { parts, inserted, deleted, unplaced } = ownDraftEdits(both, "KE", noted(...notes));
    expect([...parts, ...inserted, ...deleted]).toEqual([]);
    return unplaced.map(({ code, point: at, label, from, to }) => [code, at, label, from, to]);
  };
  const first = both.points[0]!.id;
  expect(told("Of the  upper\nriver.", "Of the year.")).toEqual([]);
  expect(told("Of the lower river.", "Of the year.")).toEqual([
    ["footnote", first, "1.", "1 Of the upper river.", "1 Of the lower river."],
  ]);
  expect(told("Of the upper river.")).toMatchObject([["footnote", both.points[1]!.id, "2.", "2 Of the year.", ""]]);
  expect(told("Of the upper river.", "Of the year.", "By name.")).toEqual([["footnote", null, "3.", "", "3 By name."]]);
});

test("a paragraph struck through whole is taken out, and how; a new one that is struck is told as no change", () => {
  const now = of(...BASE);
  const [first, struck, last] = now.points;
  const fresh = point({ id: "9", label: "4.", text: OTHERS, deleted: true });
  const points = [first!, { ...struck!, deleted: true }, last!, fresh];
  const { changes, unplaced } = changesOf(ownDraftEdits(composite, "KE", { ...now, points }), "KE", "");
  // Each stretch of it goes in the alternative that it stands in.
  expect(changes.map(({ from }) => from).join("")).toBe(REPORTS);
  for (const change of changes) expect(change).toMatchObject({ to: "", by: { byHand: "struck", tracked: false } });
  expect(unplaced).toMatchObject([{ code: "unseen", from: "", to: OTHERS }]);
  const joint = compile([
    { party: "KE", draft: { ...now, points } },
    { party: "SO", draft: of(...BASE) },
  ]).composite;
  expect(changesOf(ownDraftEdits(joint, "KE", { ...now, points: points.slice(0, 3) }), "KE", "").changes).toEqual([]);
});

/** What has no place of a party's document, held against the one that was compiled. */
function told(sent: Draft, now: Draft) {
  const both = compile([
    { party: "KE", draft: sent },
    { party: "SO", draft: of(...BASE) },
  ]).composite;
  return ownDraftEdits(both, "KE", now).unplaced.map(({ code, from, to }) => [code, from, to]);
}

test("pictures of a party's own document that were replaced, taken out or added are told", () => {
  const shown = (count: number, marks: string) => ({
    ...of(...BASE),
    warnings: count === 0 ? [] : [{ code: "picture", facts: { count, texts: "", ...(marks === "" ? {} : { marks }) } }],
  });
  expect(told(shown(1, "a-1"), shown(1, "a-1"))).toEqual([]);
  expect(told(shown(1, ""), shown(1, "a-1"))).toEqual([]);
  expect(told(shown(1, "a-1"), shown(1, "b-1"))).toEqual([["picture", "1", "1"]]);
  expect(told(shown(1, "a-1"), shown(0, ""))).toEqual([["picture", "1", ""]]);
  expect(told(shown(0, ""), shown(2, "a-1 b-1"))).toEqual([["picture", "", "2"]]);
});

test("law: a note of a party's own document that stands at another word, or in another point, is told; where words beside it changed, not", () => {
  const noted = (texts: readonly string[], nth: number, at: number): Draft =>
    draft({
      language: "en",
      points: texts.map((text, index) =>
        point({
          id: `${index + 1}`,
          label: `${index + 1}.`,
          text,
          ...(index === nth ? { footnotes: [{ mark: "1", text: "Of the upper river.", at }] } : {}),
        }),
      ),
    });
  const ends = BASE.map((text) => [...text.matchAll(/\S+/gu)].map((word) => word.index + word[0].length));
  const both = compile([
    { party: "KE", draft: noted(BASE, 0, ends[0]![4]!) },
    { party: "SO", draft: of(...BASE) },
  ]).composite;
  const told = (now: Draft) =>
    ownDraftEdits(both, "KE", now).unplaced.map(({ code, point: at, from }) => [code, at, from]);
  for (const [nth, places] of ends.entries())
    for (const [word, at] of places.entries()) {
      const moved = nth !== 0 || word !== 4;
      expect(told(noted(BASE, nth, at))).toEqual(
        moved ? [["note-moved", both.points[0]!.id, "1 Of the upper river."]] : [],
      );
    }
  // The words before it in other words, and more after it.
  const [first, ...rest] = BASE as [string, ...string[]];
  const other = first.replace("The parties shall", "Both sides will").replace("river", "river Orso");
  const at = other.indexOf(" two") + " two".length;
  expect(told(noted([other, ...rest], 0, at)).filter(([code]) => code === "note-moved")).toEqual([]);
});

test("what is struck through by hand in words that stand is told once, not where it was so before", () => {
  const struck = (...words: readonly string[]): Draft => ({
    ...of(...BASE),
    warnings: words.map((each) => ({ code: "struck-through", facts: { words: each } })),
  });
  expect(told(struck(), struck("“May”, “60 hm³”", "“The title”"))).toEqual([
    ["struck", "May / 60 hm³ / The title", ""],
  ]);
  expect(told(struck("“two crossings”"), struck("“two crossings”"))).toEqual([]);
});

test("a sentence that others have otherwise is one change where it is reworded from the ground: no point for all", () => {
  const reworded = ["The ferries run by night.", ...BASE.slice(1)];
  const { changes } = changesOf(ownDraftEdits(composite, "KE", of(...reworded)), "KE", "");
  expect(changes.flatMap(({ edit }) => edit.points)).toEqual([]);
  expect(new Set(changes.map(({ point }) => point)).size).toBe(1);
  const after = taken(of(...reworded));
  expect(words(after, "KE")).toEqual(reworded);
  for (const party of ["SO", "TZ"]) expect(words(after, party)).toEqual(words(composite, party));
});

test("law: sentences reworded from the ground, left out and put in are read as they were written, and the others keep theirs", () => {
  const fresh = fc.constantFrom("The ferries run by night.", "Salt is weighed twice.", "Nobody rings a bell.", "");
  fc.assert(
    fc.property(fc.tuple(fresh, fresh, fresh), fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), (other, isKept) => {
      const now = BASE.map((text, at) => (isKept[at] ? text : other[at]!)).filter((text) => text !== "");
      fc.pre(new Set(now).size === now.length);
      const after = taken(of(...now));
      expect(words(after, "KE").toSorted()).toEqual(now.toSorted());
    }),
  );
});
