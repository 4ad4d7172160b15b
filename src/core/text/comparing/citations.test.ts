import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { languageTable } from "../../common/language/index.ts";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";
import { citationsIn } from "./citations.ts";

const read = (text: string): string =>
  citationsIn(text, languageTable("en", ""))
    .map(({ range, numbers, acts, pointed }) => {
      const cited = numbers.map(
        ({ word, head, marks, counted }) => `${counted ? "#" : ""}${word} ${head}${marks && `(${marks})`}`,
      );
      return `${text.slice(range.from, range.to)}: ${[...cited, ...acts, ...(pointed ? ["pointed"] : [])].join(", ")}`;
    })
    .join(" | ");

describe("a citation", () => {
  it.each([
    ["under Article 5, 30 days after", "Article 5: article 5"],
    ["of Articles 3 and 6 to 8 apply", "Articles 3 and 6 to 8: article 3, article 6, article 7, article 8"],
    [
      "of Articles 2, 14, third indent, 15 (1), (3) and (4), 16 and 18 (2) apply",
      "Articles 2, 14, third indent, 15 (1), (3) and (4), 16 and 18 (2): article 2, article 14, #indent 3, article 15(1), article 15(3), article 15(4), article 16, article 18(2)",
    ],
    [
      "in point (a), (b) or (c) of the first subparagraph of Article 13(1), it may",
      "point (a), (b) or (c) of the first subparagraph of Article 13(1): point a, point b, point c, #subparagraph 1, article 13(1)",
    ],
    [
      "Articles 5, points (b) and (c), 8 and 14(1) do not",
      "Articles 5, points (b) and (c), 8 and 14(1): article 5, point b, point c, article 8, article 14(1)",
    ],
    ["by the three preceding subparagraphs is", "the three preceding subparagraphs:  three, pointed"],
    ["in the foregoing points.", "the foregoing points: pointed"],
    [
      "Article 3 of Directive 76/464/EEC and the rules",
      "Article 3 of Directive 76/464/EEC: article 3, §act 76/464/eec",
    ],
    ["of points (a) to (d) of it", "points (a) to (d): point a, point b, point c, point d"],
    ["within 30 days, 7 ships and 40 men", ""],
  ])("is read whole: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

const rules = [
  "The port of Norrhaven is open to merchant ships of every flag in all seasons.",
  "Licensed pilots guide tankers through the northern strait by day.",
  "A fund for the repair of bridges is held by the bank of Lake Irrin.",
  "Fishing boats of the villages report their catch to the harbour office each month.",
  "Wrecks on the bed of the lake are raised by divers of the guild.",
  "Smoke signals at night are answered from the towers of the citadel at once.",
  "Grain from the southern valley is stored in the granaries of the monastery.",
];
const citing = (cited: string): string =>
  `Ships that break the rules of ${cited} are turned back by the harbour master.`;
const articles = (texts: readonly string[]): Draft =>
  draft({
    language: "en",
    points: texts.map((text, at) => point({ id: `${at + 1}`, label: `Article ${at + 1}`, text })),
  });

type Form = "together" | "apart" | "ranges";
/** Numbers as drafters write them: "Articles 1, 2 and 5", "Article 1, Article 2 and Article 5", "Articles 1 to 3 and 5". */
function written(numbers: readonly number[], form: Form): string {
  const sorted = numbers.toSorted((one, other) => one - other);
  const list = (parts: readonly string[]): string =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  if (form === "apart") return list(sorted.map((one) => `Article ${one}`));
  const name = sorted.length > 1 ? "Articles" : "Article";
  if (form === "together") return `${name} ${list(sorted.map(String))}`;
  const runs: [number, number][] = [];
  for (const one of sorted) {
    const last = runs.at(-1);
    if (last?.[1] === one - 1) last[1] = one;
    else runs.push([one, one]);
  }
  return `${name} ${list(runs.flatMap(([from, to]) => (to - from > 1 ? [`${from} to ${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`])))}`;
}

const forms = fc.constantFrom<Form>("together", "apart", "ranges");
const drafts = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 5 }),
  cited: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1, maxLength: 5 }),
  from: forms,
  to: forms,
});

/** The changes of the citing article, the others in another order: those left out are new, or gone. */
function changesOfCiting(order: readonly number[], cited: string, now: string): readonly string[] {
  const a = articles([...rules, citing(cited)]);
  const b = articles([...order.map((one) => rules[one]!), citing(now)]);
  const last = compareDrafts(a, b).pairs.find((pair) => pair.from.includes(`${rules.length + 1}`));
  return last?.changes.map((change) => `${change.class} ${change.kind}: ${change.from} → ${change.to}`) ?? ["no pair"];
}

const numbersIn = (order: readonly number[], cited: readonly number[]): readonly number[] =>
  cited.map((one) => order.indexOf(one) + 1);

test("law: a citation of the same points by their numbers of today is no change of substance, in whatever form", () => {
  fc.assert(
    fc.property(drafts, ({ order, cited, from, to }) => {
      const kept = cited.filter((one) => order.includes(one));
      fc.pre(kept.length > 0);
      const now = written(numbersIn(order, kept), to);
      const changes = changesOfCiting(order, written(numbersIn([0, 1, 2, 3, 4, 5, 6], kept), from), now);
      expect(changes.filter((change) => change.startsWith("substance"))).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test("law: a citation of one point more, of one less, or of another is a change of substance, in whatever form", () => {
  fc.assert(
    fc.property(drafts, fc.nat(), fc.constantFrom("more", "less", "other"), ({ order, cited, from, to }, at, fault) => {
      const kept = cited.filter((one) => order.includes(one));
      const others = order.filter((one) => !kept.includes(one));
      fc.pre(kept.length > 1 && others.length > 0);
      const stranger = others[at % others.length]!;
      const faulty = {
        more: [...kept, stranger],
        less: kept.slice(1),
        other: [...kept.slice(1), stranger],
      }[fault];
      const before = written(numbersIn([0, 1, 2, 3, 4, 5, 6], kept), from);
      const now = written(numbersIn(order, faulty), to);
      // The same words beside other numbers are no change of words.
      fc.pre(before !== now);
      const changes = changesOfCiting(order, before, now);
      expect(changes).toEqual(expect.arrayContaining([expect.stringMatching(/^substance reference/u)]));
    }),
    { numRuns: 120 },
  );
});

test("a word that makes two numbers a range of three cites one point more", () => {
  const order = [0, 2, 3, 5, 4, 6, 1];
  expect(changesOfCiting(order, "Articles 5 and 7", "Articles 5 to 7")).toEqual(["substance reference: and → to"]);
});

test("what cites by place, or in a way that nothing compares, is unsure and never muted", () => {
  const order = [0, 1, 2, 3, 4, 5, 6];
  const classes = (cited: string, now: string): ReadonlySet<string> =>
    new Set(changesOfCiting(order, cited, now).map((change) => change.split(":")[0] ?? ""));
  expect(classes("the preceding Articles", "Articles 2, 3 and 4")).toEqual(new Set(["unclassified reference"]));
  expect(classes("Article 2, third indent", "Article 2(c)")).toEqual(new Set(["unclassified reference"]));
  expect([...classes("Article 2", "Article 2(3)")]).toContain("substance reference");
  expect([...classes("point (a) of Article 5 and Article 6", "Article 5 and point (a) of Article 6")]).not.toContain(
    "formal renumbering",
  );
});
