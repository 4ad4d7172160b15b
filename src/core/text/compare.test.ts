import { en } from "../../words/english.ts";
import { failureWords } from "../../words/words.ts";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { textAndRevision } from "../../../test/any-text.ts";
import { sharedPath } from "../../../test/shared-data.ts";
import type { Redline, RedlinePair } from "./alignment.ts";
import { newText, oldText } from "./apply.ts";
import { livingEdits } from "./comparing/struck.ts";
import { comparability, compareDrafts, compareDraftsSteps, type CompareProgress } from "./compare.ts";
import { draft, point, walkPoints, type Draft, type Point } from "./draft.ts";

const english = (...points: readonly Point[]): Draft => draft({ language: "en", points });
const article = (number: number, text: string, rest: Partial<Point> = {}): Point =>
  point({ id: `${number}`, label: `Article ${number}`, text, ...rest });

const access = "The Observer Mission shall have access to every site within 24 hours of a request.";
const cease = "The Parties shall cease all hostilities on land and in the air on the third day after signature.";
const withdraw = "Each Party shall withdraw its armed forces to a distance of 15 kilometres from the shoreline.";
const water = "In each calendar year Ketara may draw no more than 340 million cubic metres of water from the Lake.";
const amnesty = "No person shall be prosecuted for acts committed in connection with the hostilities.";

const pairOf = (redline: Redline, to: string): RedlinePair => {
  const found = redline.pairs.find((pair) => pair.to.includes(to));
  if (found === undefined) throw new Error(`no pair for ${to}`);
  return found;
};

/** Texts or headings of points as a redline joins them. */
function spelled(ids: readonly string[], outline: ReadonlyMap<string, Point>, field: "text" | "heading"): string {
  return ids.map((id) => outline.get(id)![field]).join("\n");
}

function expectLawful(a: Draft, b: Draft): Redline {
  const from = new Map([...walkPoints(a.points)].map(({ point }) => [point.id, point]));
  const to = new Map([...walkPoints(b.points)].map(({ point }) => [point.id, point]));
  const redline = compareDrafts(a, b);
  for (const pair of redline.pairs) {
    expect(oldText(pair.edits)).toBe(spelled(pair.from, from, "text"));
    expect(newText(pair.edits)).toBe(spelled(pair.to, to, "text"));
    expect(oldText(pair.headingEdits)).toBe(spelled(pair.from, from, "heading"));
    expect(newText(pair.headingEdits)).toBe(spelled(pair.to, to, "heading"));
    expect(pair.relation === "added").toBe(pair.from.length === 0);
    expect(pair.relation === "dropped").toBe(pair.to.length === 0);
    if (pair.relation === "same") expect(pair.changes.every((change) => change.class === "formal")).toBe(true);
    if (pair.relation === "modified") expect(pair.changes.some((change) => change.class !== "formal")).toBe(true);
  }
  expect(new Set(redline.pairs.flatMap((pair) => pair.from))).toEqual(new Set(from.keys()));
  expect(new Set(redline.pairs.flatMap((pair) => pair.to))).toEqual(new Set(to.keys()));
  const moves = redline.pairs.flatMap(({ edits }) => edits).flatMap((edit) => ("move" in edit ? [edit] : []));
  for (const op of ["moveOut", "moveIn"]) {
    const numbers = moves.filter((edit) => edit.op === op).map(({ move }) => move);
    expect(new Set(numbers).size).toBe(numbers.length);
  }
  return redline;
}

describe("relations", () => {
  it("call a point modified that lost a sentence to another one, and that one too, in both directions", () => {
    const a = english(article(1, `${cease} ${access}`), article(2, withdraw), article(3, water));
    const b = english(article(1, cease), article(2, withdraw), article(3, `${water} ${access}`));
    const relations = (redline: Redline): readonly string[] => redline.pairs.map(({ relation }) => relation);
    expect(relations(expectLawful(a, b))).toEqual(["modified", "same", "modified"]);
    expect(relations(expectLawful(b, a))).toEqual(["modified", "same", "modified"]);
  });
});

describe("compareDrafts", () => {
  it("spells both drafts point by point, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(textAndRevision, { maxLength: 6 }), fc.nat(5), (texts, turn) => {
        const left = texts.map(([text], index) => article(index + 1, text, { heading: index % 2 ? "On peace" : "" }));
        const right = texts.map(([, text], index) => article(index + 1, text));
        expectLawful(english(...left), english(...right.slice(turn), ...right.slice(0, turn)));
      }),
      { numRuns: 40 },
    );
  });

  it("spells struck-out points whole on both sides, marked as struck", () => {
    const fates = fc.array(fc.tuple(textAndRevision, fc.boolean(), fc.boolean(), fc.nat(2)), { maxLength: 6 });
    fc.assert(
      fc.property(fates, (made) => {
        const left = english(
          ...made.map(([[text], deleted], index) => article(index + 1, text, { deleted, heading: "On peace" })),
        );
        // Some points of the second draft are cut in two, so that struck and living points share a pair.
        const right = english(
          ...made.flatMap(([[, text], , deleted, cut], index) => {
            const half = Math.floor(text.length / 2);
            const parts = cut > 0 ? [text.slice(0, half), text.slice(half)] : [text];
            return parts.map((part, at) =>
              point({ id: `${index + 1}-${at}`, text: part, deleted: deleted && at === cut % 2 }),
            );
          }),
        );
        for (const [a, b] of [
          [left, right],
          [right, left],
        ] as const) {
          const spell = (side: Draft, ids: readonly string[], field: "text" | "heading"): string =>
            spelled(ids, new Map(side.points.map((one) => [one.id, one])), field);
          for (const pair of compareDrafts(a, b).pairs) {
            expect(oldText(pair.edits)).toBe(spell(a, pair.from, "text"));
            expect(newText(pair.edits)).toBe(spell(b, pair.to, "text"));
            expect(oldText(pair.headingEdits)).toBe(spell(a, pair.from, "heading"));
            expect(newText(pair.headingEdits)).toBe(spell(b, pair.to, "heading"));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("spells real acts and their recasts", () => {
    const folder = sharedPath("alignment", "evidence");
    if (folder === null) return;
    type Act = readonly { num: string; title: string; units: readonly { label: string; text: string }[] }[];
    const act = (name: string): Draft =>
      english(
        ...(JSON.parse(readFileSync(`${folder}/${name}.en.json`, "utf8")) as Act).map(({ num, title, units }) =>
          point({
            id: num,
            label: `Article ${num}`,
            heading: title,
            points: units.map(({ label, text }, index) => point({ id: `${num}/${index}`, label, text })),
          }),
        ),
      );
    const redline = expectLawful(act("old"), act("new"));
    expect(redline.pairs.some(({ relation }) => relation === "modified")).toBe(true);
    expect(expectLawful(act("old"), act("old")).pairs.every((pair) => pair.identical && pair.relation === "same")).toBe(
      true,
    );
  });

  it("tells what became of each point", () => {
    const redline = compareDrafts(
      english(article(1, cease), article(2, withdraw), article(3, water), article(4, access)),
      english(article(1, cease), article(2, withdraw.replace("15", "8")), article(3, amnesty), article(4, water)),
    );
    expect(pairOf(redline, "1")).toMatchObject({ relation: "same", identical: true, renumbered: false, changes: [] });
    expect(pairOf(redline, "2")).toMatchObject({ relation: "modified", identical: false });
    expect(pairOf(redline, "2").changes.map(({ kind }) => kind)).toEqual(["quantity"]);
    expect(pairOf(redline, "3")).toMatchObject({ from: [], relation: "added", identical: false });
    expect(pairOf(redline, "4")).toMatchObject({ from: ["3"], relation: "same", identical: true, renumbered: true });
    expect(redline.pairs.map(({ from, to }) => [from.join(), to.join()])).toEqual([
      ["1", "1"],
      ["2", "2"],
      ["", "3"],
      ["3", "4"],
      ["4", ""],
    ]);
  });

  it("calls a corrected comma the same, but not identical", () => {
    const corrected = water.replace("year", "year,");
    const [pair] = compareDrafts(english(article(1, water)), english(article(1, corrected))).pairs;
    expect(pair).toMatchObject({ relation: "same", identical: false });
  });

  it("counts a point that differs only in label as renumbered, never as edited", () => {
    const [pair] = compareDrafts(english(article(1, cease)), english(article(7, cease))).pairs;
    expect(pair).toMatchObject({ relation: "same", identical: true, renumbered: true, changes: [] });
    expect(pair?.edits).toEqual([{ op: "keep", text: cease }]);
  });

  it("follows a sentence from one point to another", () => {
    const redline = compareDrafts(
      english(article(1, `${cease} ${withdraw} ${access}`), article(2, `${water} ${amnesty}`)),
      english(article(1, `${cease} ${withdraw}`), article(2, `${water} ${access} ${amnesty}`)),
    );
    expect(pairOf(redline, "1").edits.find(({ op }) => op === "moveOut")).toMatchObject({ text: access, move: 1 });
    expect(pairOf(redline, "2").edits.find(({ op }) => op === "moveIn")).toMatchObject({ text: access, move: 1 });
  });

  it("numbers moves apart where points meet many to many", () => {
    const swapped = `${amnesty} ${cease}`;
    const { pairs } = compareDrafts(
      english(article(1, `${withdraw} ${access}`), article(2, water), article(3, `${cease} ${amnesty}`)),
      english(article(1, withdraw), article(2, `${access} ${withdraw} ${water}`), article(3, swapped)),
      {
        corrections: [
          { from: ["1"], to: ["1"] },
          { from: ["1", "2"], to: ["2"] },
          { from: ["3"], to: ["3"] },
        ],
      },
    );
    const numbers = pairs.flatMap(({ edits }) => edits.flatMap((edit) => (edit.op === "moveIn" ? [edit.move] : [])));
    expect(numbers.length).toBeGreaterThan(1);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("shows a struck-out point as dropped, naming it, and all its words as deleted", () => {
    const redline = compareDrafts(
      english(article(1, cease), article(2, water)),
      english(article(1, cease), article(2, water, { deleted: true })),
    );
    expect(pairOf(redline, "2")).toMatchObject({ from: ["2"], to: ["2"], relation: "dropped", identical: false });
    expect(pairOf(redline, "2").edits).toEqual([
      { op: "delete", text: water },
      { op: "insert", text: water, struck: true },
    ]);
    expect(livingEdits(pairOf(redline, "2").edits)).toEqual([{ op: "delete", text: water }]);
    expect(pairOf(redline, "2").changes.some((change) => change.class === "substance")).toBe(true);
  });

  it("never strikes single words of what is not verbatim", () => {
    const changed = water.replace("340", "300");
    const [pair] = compareDrafts(
      english(article(1, water, { wording: "paraphrase" })),
      english(article(1, changed)),
    ).pairs;
    expect(pair?.edits).toEqual([
      { op: "delete", text: water },
      { op: "insert", text: changed },
    ]);
    expect(pair?.relation).toBe("modified");
    expect(pair?.changes.some(({ kind }) => kind === "quantity")).toBe(true);
  });

  it("marks changes of a heading as such", () => {
    const [pair] = compareDrafts(
      english(article(1, water, { heading: "Water" })),
      english(article(1, water, { heading: "Water and fish" })),
    ).pairs;
    expect(pair?.identical).toBe(false);
    expect(pair?.changes.length).toBeGreaterThan(0);
    expect(pair?.changes.every(({ inHeading }) => inHeading === true)).toBe(true);
  });

  it("sees what changed in a footnote", () => {
    const note = (text: string): Partial<Point> => ({ footnotes: [{ mark: "1", text, at: 3 }] });
    const [pair] = compareDrafts(
      english(article(1, water, note("Measured at the Halven Dam within 30 days."))),
      english(article(1, water, note("Measured at the Halven Dam within 60 days."))),
    ).pairs;
    expect(pair).toMatchObject({ relation: "modified", identical: false, edits: [{ op: "keep", text: water }] });
    expect(pair?.changes).toMatchObject([{ from: "30", to: "60", inFootnote: true }]);
    expect(newText(pair?.footnoteEdits ?? [])).toBe("Measured at the Halven Dam within 60 days.");
  });

  it("says how far it has come, never backwards, and agrees with itself", () => {
    const a = english(article(1, cease), article(2, withdraw), article(3, water));
    const b = english(article(1, withdraw), article(2, cease));
    const seen: CompareProgress[] = [];
    const steps = compareDraftsSteps(a, b);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) seen.push(step.value);
    expect(step.value).toEqual(compareDrafts(a, b));
    seen.forEach(({ done, total }, index) => {
      expect(done).toBeGreaterThanOrEqual(seen[index - 1]?.done ?? 0);
      expect(done).toBeLessThanOrEqual(total);
    });
  });

  it("takes a list of contents for no provision: what changed in it is formal", () => {
    const list = (text: string) => point({ id: "contents", text, outside: "contents" });
    const a = english(list("1. Ceasefire ... 2\n2. Withdrawal ... 3"), article(1, cease), article(2, withdraw));
    const b = english(
      list("1. Ceasefire ... 2\n2. Water ... 3\n3. Withdrawal ... 5"),
      article(1, cease),
      article(2, water),
    );
    const pair = pairOf(compareDrafts(a, b), "contents");
    expect(pair.relation).toBe("same");
    expect(pair.changes.length).toBeGreaterThan(0);
    expect(new Set(pair.changes.map((change) => change.class))).toEqual(new Set(["formal"]));
    const added = compareDrafts(english(article(1, cease)), b).pairs.find(({ to }) => to.includes("contents"));
    expect(added?.changes.filter((change) => change.class !== "formal")).toEqual([]);
  });

  it("handles empty drafts", () => {
    expect(compareDrafts(english(), english()).pairs).toEqual([]);
    expect(compareDrafts(english(), english(article(1, water))).pairs[0]).toMatchObject({ relation: "added" });
  });
});

describe("comparability", () => {
  const inLanguage = (language: string): Draft => draft({ language, points: [] });

  it("holds within one language and where a language is not known", () => {
    expect(comparability(inLanguage("en"), inLanguage("en-GB")).ok).toBe(true);
    expect(comparability(inLanguage(""), inLanguage("uk")).ok).toBe(true);
  });

  it("names both languages where they differ", () => {
    const result = comparability(inLanguage("en"), inLanguage("uk"));
    expect(result).toMatchObject({ ok: false, failure: { code: "different-languages" } });
    expect(result.ok ? "" : failureWords(en, result.failure)).toMatch(/English \(en\).*Ukrainian \(uk\)/s);
  });
});
