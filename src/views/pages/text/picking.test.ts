import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Composite, CompositeText } from "../../../core/text/composite.ts";
import { readingText } from "../../../core/text/reading.ts";
import { applyToComposite } from "../../../core/text/spans.ts";
import { openText, readBy } from "./leaves.ts";
import { spansForAll, spansForAllPicked } from "./one-wording.ts";
import {
  ownCut,
  pickedWords,
  readingOfPicked,
  shownPicked,
  spansBetween,
  spansOfPicked,
  type Picked,
} from "./picking.ts";

const parties = ["KE", "OB", "SO"];
const words: CompositeText = [
  "They cease at 06:00 on the ",
  {
    alternatives: [
      { parties: ["OB"], text: ["third"] },
      { parties: ["KE"], text: ["first"] },
      { parties: ["SO"], text: ["tenth ", { alternatives: [{ parties: ["SO"], text: ["full"] }] }] },
    ],
  },
  " day after signature.",
];
const composite: Composite = {
  parties,
  points: [{ id: "p", label: "1", heading: [], text: words, points: [] }],
  drafts: [],
  retired: [],
};
const opened = openText(words, "text");
/** What somebody types. */
const typing = fc
  .array(fc.constantFrom("They", "cease", "06:00", "on", "the", "day", "full", "tenth", "new", "."), { maxLength: 12 })
  .map((each) => each.join(" "));

function after(spans: ReturnType<typeof spansOfPicked>): CompositeText {
  const applied = applyToComposite(composite, { spans, points: [] });
  if (!applied.ok) throw new Error(applied.failure.code);
  return applied.value.points[0]?.text ?? [];
}

describe("words in the place of selected ones", () => {
  test("all alternatives go at once, and the new words stand for everybody", () => {
    const picked: Picked = { point: "p", in: "text", from: { leaf: 1, at: 0 }, to: { leaf: 4, at: 4 } };
    expect(pickedWords(opened, picked)).toBe("thirdfirsttenth full");
    expect(after(spansOfPicked(opened, picked, "fifth", ["CU", ...parties]))).toEqual([
      "They cease at 06:00 on the fifth day after signature.",
    ]);
  });

  test("one party's alternative changes inside its brackets", () => {
    const picked: Picked = { point: "p", in: "text", from: { leaf: 1, at: 0 }, to: { leaf: 1, at: 5 } };
    const spans = spansOfPicked(opened, picked, "second", ["OB"]);
    const text = after(spans);
    expect(readingText(text, "OB")).toBe("They cease at 06:00 on the second day after signature.");
    expect(readingText(text, "KE")).toBe(readingText(words, "KE"));
  });

  test("a party's reading becomes exactly what it typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...parties), typing, (party, insert) => {
        const quote = readingText(words, party);
        const spans = spansBetween(opened, { point: "p", in: "text", as: party }, { from: 0, quote, insert });
        expect(readingText(after(spans), party)).toBe(insert);
      }),
    );
  });

  test("words of all that a party moves over its own leave others their sentence whole", () => {
    const alternatives = [
      { parties: ["KE", "OB"], text: ["8"] },
      { parties: ["SO"], text: ["30"] },
    ];
    const tolls: CompositeText = ["Tolls shall not go beyond ", { alternatives }, " marks for each cart in any month."];
    const quote = readingText(tolls, "KE");
    const insert = "Tolls shall for each cart in any month not go beyond 8 marks.";
    const place = { point: "p", in: "text", as: "KE" } as const;
    const spans = spansBetween(openText(tolls, "text"), place, { from: 0, quote, insert }, parties);
    const applied = applyToComposite(
      { ...composite, points: [{ ...composite.points[0]!, text: tolls }] },
      { spans, points: [] },
    );
    const reads = applied.ok ? parties.map((party) => readingText(applied.value.points[0]!.text, party)) : [];
    expect(reads).toEqual([insert, insert, readingText(tolls, "SO")]);
  });

  test("words beside a bracket in which a party has none are its own, however few", () => {
    const duty: CompositeText = [
      "They are free of duty",
      { alternatives: [{ parties: ["KE", "SO"], text: [" for five years"] }] },
      ".",
    ];
    const typed = (insert: string) => {
      const quote = readingText(duty, "OB");
      const spans = spansBetween(
        openText(duty, "text"),
        { point: "p", in: "text", as: "OB" },
        { from: 0, quote, insert },
      );
      const applied = applyToComposite(
        { ...composite, points: [{ ...composite.points[0]!, text: duty }] },
        { spans, points: [] },
      );
      return applied.ok ? parties.map((party) => readingText(applied.value.points[0]!.text, party)) : [];
    };
    const theirs = readingText(duty, "KE");
    for (const how of ["free of all charges for two years", "free of duty for two years", "free of tolls", "dutiable"])
      expect(typed(`They are ${how}.`)).toEqual([theirs, `They are ${how}.`, theirs]);
    // What stands far from it is a change for all who share it.
    const far = theirs.replace("They", "Goods");
    expect(typed("Goods are free of duty.")).toEqual([far, "Goods are free of duty.", far]);
  });

  test("law: words on both sides of a bracket change, and the bracket stays with all that stands in it", () => {
    const picked: Picked = {
      point: "p",
      in: "text",
      from: { leaf: 0, at: 5 },
      to: { leaf: opened.leaves.length - 1, at: 4 },
    };
    expect(shownPicked(opened, picked)).toBe("cease at 06:00 on the [third OB][first KE][tenth [full SO] SO] day");
    fc.assert(
      fc.property(
        fc.constantFrom(...parties),
        fc.constantFrom("stop", "cease"),
        fc.constantFrom("day", "dawn"),
        (as, one, other) => {
          const { quote } = readingOfPicked(opened, picked, as);
          const insert = quote.replace("cease", one).replace("day", other);
          const text = after(spansForAllPicked(opened, picked, insert, [as, ...parties]));
          for (const party of parties)
            expect(readingText(text, party)).toBe(
              readingText(words, party).replace("cease", one).replace("day", other),
            );
          expect(held(text)).toEqual(held(words));
        },
      ),
    );
  });

  test("law: whoever asks for none of the words around a bracket takes nobody else's from it", () => {
    const picked: Picked = {
      point: "p",
      in: "text",
      from: { leaf: 0, at: 5 },
      to: { leaf: opened.leaves.length - 1, at: 4 },
    };
    for (const party of parties) {
      const spans = ownCut(opened, picked, party);
      expect(new Set(spans.map(({ as }) => as))).toEqual(new Set([party]));
      expect(readingText(after(spans), party)).toBe("They  after signature.");
    }
  });

  test("the leaves that a party reads spell its reading", () => {
    for (const party of parties)
      expect(
        readBy(opened, party)
          .map(({ leaf }) => leaf.text)
          .join(""),
      ).toBe(readingText(words, party));
  });
});

/** What each party reads in the brackets of a text. */
function held(text: CompositeText): readonly string[] {
  const brackets = text.filter((part) => typeof part !== "string");
  return parties.map((party) => readingText(brackets, party));
}

describe("one wording for all", () => {
  test("takes the place of every alternative of a bracket that it changes", () => {
    const quote = readingText(words, "KE");
    const insert = quote.replace("first", "fifth");
    const place = { point: "p", in: "text", as: "KE" } as const;
    expect(after(spansForAll(opened, place, { from: 0, quote, insert }, parties))).toEqual([insert]);
  });

  test("takes the whole bracket, however little of it was selected", () => {
    for (const to of [
      { leaf: 1, at: 5 },
      { leaf: 2, at: 2 },
    ]) {
      const picked: Picked = { point: "p", in: "text", from: { leaf: 1, at: 0 }, to };
      expect(after(spansForAllPicked(opened, picked, "fifth", parties))).toEqual([
        "They cease at 06:00 on the fifth day after signature.",
      ]);
    }
  });

  test("all read what was typed at what changed; a bracket that is left alone stays", () => {
    fc.assert(
      fc.property(fc.constantFrom(...parties), typing, (party, insert) => {
        const quote = readingText(words, party);
        const place = { point: "p", in: "text", as: party } as const;
        const text = after(spansForAll(opened, place, { from: 0, quote, insert }, parties));
        expect(readingText(text, party)).toBe(insert);
        if (text.every((part) => typeof part === "string"))
          for (const other of parties) expect(readingText(text, other)).toBe(insert);
        else expect(held(text)).toEqual(held(words));
      }),
    );
  });
});
