import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { said } from "../../common/said.ts";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";
import { unfollowedLine } from "../unfollowed-line.ts";

const clauses = [
  "The port of Norrhaven is open to merchant ships of every flag in all seasons.",
  "Licensed pilots guide tankers through the northern strait by day.",
  "A fund for the repair of bridges is held by the bank of Lake Irrin.",
  "Fishing boats of the villages report their catch to the warden each month.",
  "Wrecks on the bed of the lake are raised by divers of both coasts.",
];
const [port, pilots, fund] = clauses as [string, string, string];

function articles(texts: readonly string[], language = "en", name = "Article "): Draft {
  const points = texts.map((text, at) => point({ id: `${at + 1}`, label: `${name}${at + 1}`, text }));
  return draft({ language, points });
}

/** What is told of a reference to the second article that stayed as it was, where one article more came before all. */
function told(sentence: string, later = sentence): readonly string[] {
  const { unfollowed = [] } = compareDrafts(articles([port, pilots, sentence]), articles([fund, port, pilots, later]));
  return unfollowed.map(({ point: at, words, number, now }) => `${at}: ${words}, ${number} is ${now}`);
}

describe("a reference that did not follow its point", () => {
  it("is told with the number that the point has now", () => {
    expect(told("Ships that break the rules of Article 2 are turned back.")).toEqual(["4: Article 2, 2 is 3"]);
    expect(told("Ships are turned back under Articles 1 and 2.")).toEqual([
      "4: Articles 1 and 2, 1 is 2",
      "4: Articles 1 and 2, 2 is 3",
    ]);
    expect(
      told("Ships that break Article 2 are turned back.", "Ships that break Article 2 are sent back."),
    ).toHaveLength(1);
    expect(told("The rules of Article 2 of this Agreement bind ships.")).toHaveLength(1);
  });

  it.each([
    ["that followed", "The rules of Article 2 bind ships.", "The rules of Article 3 bind ships."],
    ["to a point that nothing is known of", "The rules of Article 9 bind ships.", undefined],
    ["to another instrument", "The rules of Article 2 of the Treaty bind ships.", undefined],
    ["to one that is known by its name alone", "The rules of Article 2 of the UNFCCC bind ships.", undefined],
    ["beside another instrument", "Of Directive 2012/30/EU: Article 1; Article 2.", undefined],
  ])("is none: %s", (_, sentence, later) => expect(told(sentence, later)).toEqual([]));

  it("is told of paragraphs beside the one that cites, and in other languages", () => {
    const inside = (texts: readonly string[]): Draft => {
      const points = texts.map((text, at) => point({ id: `1/${at + 1}`, label: `${at + 1}.`, text }));
      return draft({ language: "en", points: [point({ id: "1", label: "Article 1", heading: "Ships", points })] });
    };
    const cites = "Ships that break paragraph 2 are turned back.";
    const { unfollowed } = compareDrafts(inside([port, pilots, cites]), inside([fund, port, pilots, cites]));
    expect(unfollowed).toMatchObject([{ words: "paragraph 2", number: "2", now: "3" }]);
    const [one, two, three, four] = [
      "Порт відкритий для торгових суден усіх прапорів у будь-яку пору року.",
      "Лоцмани проводять танкери північною протокою лише вдень.",
      "Судна, що порушують правила, передбачені у статті 2, повертаються назад.",
      "Фонд ремонту мостів зберігається в банку на березі озера.",
    ] as const;
    const uk = (texts: readonly string[]): Draft => articles(texts, "uk", "Стаття ");
    expect(compareDrafts(uk([one, two, three]), uk([four, one, two, three])).unfollowed).toMatchObject([
      { words: "статті 2", number: "2", now: "3" },
    ]);
  });
});

test("is told with its place in the words of each paper", () => {
  const old = articles([port, pilots, "Ships that break Article 2 are turned back."]);
  const next = articles([fund, port, pilots, "Ships that break Article 2 are turned back."]);
  const [left] = compareDrafts(old, next).unfollowed ?? [];
  expect(unfollowedLine(left!, next)).toEqual(
    said("paper-unfollowed", { at: "Article 4", words: "Article 2", number: "2", now: "3" }),
  );
});

test("law: told are just the references that were left as they were, wherever a point came in", () => {
  fc.assert(
    fc.property(
      fc.subarray([0, 1, 2, 3], { minLength: 1 }),
      fc.array(fc.record({ to: fc.nat(3), follows: fc.boolean() }), { minLength: 1, maxLength: 3 }),
      fc.nat(4),
      (kept, cited, place) => {
        const old = kept.map((at) => clauses[at]!);
        const references = cited.map(({ to, follows }) => ({ number: (to % old.length) + 1, follows }));
        const later = (number: number): number => (number > place ? number + 1 : number);
        const cites = (numberOf: (one: (typeof references)[number]) => number) => {
          const all = references.map((one) => `Article ${numberOf(one)}`).join(", by ");
          return `Ships that are turned back by ${all} are kept in harbour.`;
        };
        const { unfollowed = [] } = compareDrafts(
          articles([...old, cites(({ number }) => number)]),
          articles([
            ...old.slice(0, place),
            clauses[4]!,
            ...old.slice(place),
            cites(({ number, follows }) => (follows ? later(number) : number)),
          ]),
        );
        const left = references.filter(({ number, follows }) => !follows && later(number) !== number);
        expect(unfollowed.map(({ number, now }) => [number, now])).toEqual(
          left.map(({ number }) => [`${number}`, `${later(number)}`]),
        );
      },
    ),
  );
});
