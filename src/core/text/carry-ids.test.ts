import fc from "fast-check";
import { expect, test } from "vitest";
import { alignDrafts } from "./align.ts";
import { SURE_PAIRING, type Correspondence } from "./alignment.ts";
import { carryIds, statingTheSame } from "./carry-ids.ts";
import { compareDrafts } from "./compare.ts";
import { draft, point, walkPoints, type Draft } from "./draft.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 60);
const ids = (text: Draft) => [...walkPoints(text.points)].map((each) => each.point.id);
const sentence = fc.constantFrom(
  "The forces of both Parties leave the shore within 30 days.",
  "A commission of six members meets every month in the neutral town.",
  "All prisoners are released within 45 days of signature.",
  "Commercial vessels pass the whole of the Lake without toll.",
  "The fund has a capital of 900 million marks.",
);
const text = fc.uniqueArray(sentence, { minLength: 1 }).map((lines) =>
  draft({
    language: "en",
    points: lines.map((line, at) => point({ id: `${at + 1}`, label: `${at + 1}.`, text: line })),
  }),
);

test("the actual text keeps its words and takes the ids of what retold it, each once and only where the pairing is sure", () => {
  fc.assert(
    fc.property(text, text, (retold, actual) => {
      const pairs = alignDrafts(retold, actual);
      const made = carryIds(actual, retold, pairs);
      expect([...walkPoints(made.points)].map((each) => each.point.text)).toEqual(
        [...walkPoints(actual.points)].map((each) => each.point.text),
      );
      expect(new Set(ids(made)).size).toBe(ids(made).length);
      const places = new Map(ids(actual).map((id, at) => [id, ids(made)[at]]));
      const sure = new Set<string | undefined>();
      for (const { from, to, confidence } of pairs)
        if (from.length === 1 && to.length === 1 && confidence >= SURE_PAIRING) {
          expect(places.get(to[0] ?? "")).toBe(from[0]);
          sure.add(from[0]);
        }
      // An id of the retold text stands for its own point or for none.
      for (const id of ids(retold)) if (!sure.has(id)) expect(ids(made)).not.toContain(id);
    }),
    { numRuns: runs },
  );
});

test("a point states the same only where no figure, party, day or condition differs, in it or below", () => {
  const retold = draft({
    language: "en",
    points: [
      point({
        id: "1",
        label: "1.",
        text: "The forces of both Parties leave the shore within 30 days.",
        wording: "paraphrase",
      }),
      point({
        id: "2",
        label: "2.",
        text: "All prisoners are released within 45 days of signature.",
        wording: "paraphrase",
      }),
    ],
  });
  const actual = draft({
    language: "en",
    points: [
      point({ id: "a", label: "1.", text: "The forces of both Parties shall leave the shore within 30 days." }),
      point({ id: "b", label: "2.", text: "All prisoners shall be released within 60 days of signature." }),
    ],
  });
  expect(statingTheSame(retold, compareDrafts(retold, actual))).toEqual(["1"]);
});

test("an unsure pairing carries no id: a status on the wrong words would be worse than one that fell", () => {
  const one = (id: string) => draft({ language: "en", points: [point({ id, text: "Words." })] });
  const pair = (confidence: number): Correspondence => ({
    from: ["1"],
    to: ["a"],
    confidence,
    moved: false,
    renumbered: false,
    reason: { basis: "wording", shared: [], similarity: confidence },
  });
  expect(ids(carryIds(one("a"), one("1"), [pair(0.9)]))).toEqual(["1"]);
  expect(ids(carryIds(one("a"), one("1"), [pair(0.6)]))).toEqual(["a"]);
});
