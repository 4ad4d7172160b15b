import fc from "fast-check";
import { expect, test } from "vitest";
import { draft, point } from "../../../core/text/draft.ts";
import { numberedTitle, optionTitle } from "./draft-choice.tsx";
import { firstWords, flatPoints, namesOf } from "./labels.ts";

const nested = draft({
  points: [
    point({ id: "preamble", label: "Preamble" }),
    point({
      id: "3",
      label: "Article 3.",
      points: [
        point({ id: "3/1", label: "1." }),
        point({ id: "3/3", label: "3", points: [point({ id: "3/3/a", label: "(a)" })] }),
      ],
    }),
    point({ id: "14", label: "Article 14", points: [point({ id: "14/b", label: "14(b)" })] }),
    point({ id: "annex-i", label: "Annex I" }),
    point({ id: "p", heading: "Final words" }),
  ],
});

test("labels hang in short and are named so that they say where they stand", () => {
  const flats = flatPoints(nested);
  expect(flats.map(({ hang }) => hang)).toEqual(["", "3", "1", "3", "(a)", "14", "(b)", "", ""]);
  expect(namesOf(flats, "unnumbered")).toEqual([
    "Preamble",
    "3",
    "3(1)",
    "3(3)",
    "3(3)(a)",
    "14",
    "14(b)",
    "Annex I",
    "Final words",
  ]);
});

test("a list tells drafts of one title apart by their party and day, and by number where those are the same", () => {
  const tabled = (id: string, party: string, title: string, date: string | null) => ({
    id,
    party,
    draft: { ...draft({ points: [] }), title, date },
  });
  const drafts = [
    tabled("a", "NH", "Agreement", "2026-05-01"),
    tabled("b", "NH", "Agreement", "2026-05-01"),
    tabled("c", "NH", "Agreement", null),
    tabled("d", "SO", "Agreement", "2026-05-01"),
    tabled("e", "SO", "", null),
  ];
  expect(drafts.map((one) => numberedTitle(drafts, one))).toEqual([
    "Agreement",
    "Agreement (2)",
    "Agreement",
    "Agreement",
    "e",
  ]);
  expect(drafts.map((one) => optionTitle(drafts, one, (day) => `on ${day}`))).toEqual([
    "NH: Agreement (on 2026-05-01)",
    "NH: Agreement (2) (on 2026-05-01)",
    "NH: Agreement",
    "SO: Agreement (on 2026-05-01)",
    "SO: e",
  ]);
});

test("first words end with a word and never with half a letter", () => {
  expect(firstWords("Each Party shall be responsible for the conduct of all persons", 60)).toBe(
    "Each Party shall be responsible for the conduct of all…",
  );
  expect(firstWords("Nothing to cut", 60)).toBe("Nothing to cut");
  expect(firstWords("The dues are:\n|= Class |= Dues |\n| Merchant \\| fishing | 120 |\n| ^^ | 40 |", 60)).toBe(
    "The dues are: Class · Dues Merchant | fishing · 120 40",
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), fc.integer({ min: 8, max: 60 }), (text, most) => {
      const flat = text.replace(/\s+/gu, " ").trim();
      const short = firstWords(text, most);
      expect(short.length).toBeLessThanOrEqual(Math.max(most + 1, 0));
      expect(short).not.toMatch(/\p{Surrogate}/u);
      expect(flat.startsWith(short.replace(/…$/u, ""))).toBe(true);
    }),
  );
});
