import fc from "fast-check";
import type { PartyDraft } from "../composite.ts";
import { draft, point, type Draft, type Point } from "../draft.ts";

const WORDS = [
  "The",
  "Parties",
  "shall",
  "not",
  "exceed",
  "600,000",
  "800,000",
  "persons",
  "within",
  "30",
  "days",
  "1",
  "June",
  "2028",
  "and",
  "or",
  "may",
  "withdraw",
  "forces",
  "from",
  "Lake",
  "armed",
  ".",
  ",",
  "Łódź",
  "місто",
  "سلام",
  "e\u0301tat",
  "👩‍👩‍👧",
  "𝔘n",
  "[x]",
  "{y}",
  "\\",
  "no text",
  "\r\n",
  "\n",
  " ",
  "水",
  "don’t",
  "US$100",
  "billion",
];

/** Sentences as they occur, in several scripts, with brackets, breaks and double spaces. */
export const proseArbitrary = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 24 })
  .map((words) => words.join(" "))
  .map((text) => (text.length % 7 === 0 ? `${text}  ` : text));

const textArbitrary = fc.oneof(
  { weight: 6, arbitrary: proseArbitrary },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constant("") },
);

/** Trees of points, ids possibly repeated, fields of all kinds. */
export const pointsArbitrary: fc.Arbitrary<readonly Point[]> = fc.letrec<{ points: readonly Point[] }>((tie) => ({
  points: fc.array(
    fc
      .record({
        id: fc.constantFrom("1", "2", "3", "a", "p"),
        label: fc.constantFrom("", "1.", "Article 2", "(a)"),
        heading: fc.oneof(fc.constant(""), textArbitrary),
        text: textArbitrary,
        wording: fc.constantFrom("verbatim", "verbatim", "verbatim", "paraphrase", "reported"),
        deleted: fc.boolean().map((yes) => yes),
        points: fc.oneof({ maxDepth: 3, depthSize: "small" }, fc.constant([]), tie("points")),
      })
      .map((fields) => point(fields as Point)),
    { maxLength: 4 },
  ),
})).points;

export const draftArbitrary: fc.Arbitrary<Draft> = fc
  .record({
    title: fc.string({ maxLength: 5 }),
    language: fc.constantFrom("en", "en", "uk", ""),
    date: fc.constantFrom(null, "2031-01-12", "2031-03-04"),
    points: pointsArbitrary,
  })
  .map((fields) => draft({ ...fields, tabledBy: ["X"], notes: ["kept"] }));

/** A draft and a revision of it: words changed, points added, dropped, moved, split. */
export const revisedArbitrary: fc.Arbitrary<readonly Draft[]> = fc
  .tuple(draftArbitrary, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
  .map(([base, seeds]) => [base, ...seeds.map((seed) => revise(base, seed))]);

function revise(base: Draft, seed: number): Draft {
  let state = seed;
  const roll = (sides: number): number => {
    state = (Math.imul(state, 48271) + 11) % 2147483647;
    return Math.abs(state) % sides;
  };
  const revised = (points: readonly Point[]): Point[] =>
    points.flatMap((one) => {
      const below = revised(one.points);
      const changed = { ...one, points: below };
      switch (roll(8)) {
        case 0:
          return [];
        case 1:
          return [
            changed,
            point({ id: `${one.id}x`, text: `New ${roll(100)} words here and ${one.text.slice(0, 9)}` }),
          ];
        case 2:
          return [{ ...changed, text: changed.text.replaceAll("shall", "may") }];
        case 3: {
          const half = Math.floor(one.text.length / 2);
          return [
            { ...changed, text: one.text.slice(0, half) },
            point({ id: `${one.id}s`, text: one.text.slice(half) }),
          ];
        }
        case 4:
          return [{ ...changed, text: `${one.text} Unless they agree otherwise.` }];
        default:
          return [changed];
      }
    });
  return { ...base, points: revised(base.points) };
}

/** Several parties' drafts, related and unrelated. */
export const partyDraftsArbitrary: fc.Arbitrary<readonly PartyDraft[]> = fc
  .oneof(revisedArbitrary, fc.array(draftArbitrary, { maxLength: 5 }))
  .map((drafts) => drafts.map((one, index) => ({ party: `P${(index * 3) % 7}`, draft: one })));
