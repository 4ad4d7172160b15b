import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import { draft, point, type Draft } from "../draft.ts";
import { walkComposite } from "../reading.ts";

const MATTERS = ["harbours", "pilots", "fishing", "customs", "dredging", "lights", "salvage", "quarantine", "ferries"];
const words = (matter: string) =>
  `Each Party keeps ${matter} open to ships of the other and reports on ${matter} to the Commission every year.`;

/** A draft of chapters with so many articles each, numbered on, of the matters named. */
function chaptered(chapters: readonly (readonly string[])[], name: (at: number) => string, restart = false): Draft {
  let article = 0;
  const points = chapters.map((matters, at) => {
    if (restart) article = 0;
    const below = matters.map((matter) =>
      point({ id: `${at}/${matter}`, label: `Article ${++article}`, heading: matter, text: words(matter) }),
    );
    return point({ id: `${at}`, label: name(at), heading: `Matters ${matters.join(" and ")}`, points: below });
  });
  return draft({ language: "en", points });
}
const ROMAN = ["I", "II", "III", "IV"];
const chapter = (at: number) => `Chapter ${ROMAN[at] ?? at}`;
const labels = (...drafts: readonly Draft[]) => {
  const { composite, warnings } = compile(drafts.map((each, at) => ({ party: "ABC"[at] ?? "", draft: each })));
  return {
    labels: [...walkComposite(composite.points)].map((placed) => placed.point.label),
    warned: warnings.filter(({ code }) => code === "shifted-references").map(({ facts }) => facts?.["references"]),
  };
};

const two = [
  ["harbours", "pilots"],
  ["fishing", "customs"],
] as const;

test("law: where articles run on through the chapters of all drafts, the composite numbers them as the drafts do", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }), (sizes) => {
      let at = 0;
      const matters = sizes.map((size) => MATTERS.slice(at, (at += size)));
      const one = chaptered(matters, chapter);
      let article = 0;
      const wanted = matters.flatMap((each, index) => [chapter(index), ...each.map(() => String(++article))]);
      expect(labels(one, one).labels).toEqual(wanted);
    }),
    { numRuns: 20 },
  );
});

test("a chapter that one draft has more is counted among the others, and references that shift are told", () => {
  const longer = chaptered([["harbours", "pilots"], ["dredging"], ["fishing", "customs"]], chapter);
  const citing = draft({
    ...chaptered(two, chapter),
    points: chaptered(two, chapter).points.map((each, at) =>
      at === 0 ? { ...each, points: each.points.map((p) => ({ ...p, text: `${p.text} Article 3 stays.` })) } : each,
    ),
  });
  const found = labels(citing, longer);
  expect(found.labels).toEqual(["Chapter I", "1", "2", "Chapter II", "3", "Chapter III", "4", "5"]);
  expect(found.warned).toEqual(["Article 3 → 4"]);
});

test("headings without a number divide as chapters do, and stay without one", () => {
  const one = chaptered(two, () => "");
  expect(labels(one, one).labels).toEqual(["", "1", "2", "", "3", "4"]);
});

test("where articles begin anew in a chapter the composite counts within each", () => {
  const one = chaptered(two, chapter, true);
  expect(labels(one, one).labels).toEqual(["1", "1(1)", "1(2)", "2", "2(1)", "2(2)"]);
  expect(labels(one, chaptered(two, chapter)).labels[1]).toBe("1(1)");
});

test("numbers stay where a further draft is taken in", () => {
  const one = chaptered(two, chapter);
  const { composite } = compile([
    { party: "A", draft: one },
    { party: "B", draft: one },
  ]);
  const more = chaptered(
    [
      ["harbours", "pilots"],
      ["fishing", "customs", "ferries"],
    ],
    chapter,
  );
  const again = compile([{ party: "B", draft: more }], { onto: composite }).composite;
  expect([...walkComposite(again.points)].map((placed) => placed.point.label)).toEqual([
    "Chapter I",
    "1",
    "2",
    "Chapter II",
    "3",
    "4",
    "4 bis",
  ]);
});
