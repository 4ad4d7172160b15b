import { expect, test } from "vitest";
import { draft, point } from "../../../core/text/draft.ts";
import { flatPoints, namesOf } from "./labels.ts";

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
