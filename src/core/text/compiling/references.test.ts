import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { draft, point, type Draft } from "../draft.ts";

const port = "Ships of every flag may enter the port of Norrhaven in all seasons.";
const pilots = "Licensed pilots guide tankers through the northern strait by day.";
const fees = "The harbour office publishes its fees before the first day of each year.";

function articles(texts: readonly (string | readonly string[])[]): Draft {
  const points = texts.map((text, at) => {
    const below = typeof text === "string" ? [] : text;
    const own = below.map((words, n) => point({ id: `${at + 1}/${n + 1}`, label: `${n + 1}.`, text: words }));
    const words = typeof text === "string" ? { text } : {};
    return point({ id: `${at + 1}`, label: `Article ${at + 1}`, ...words, points: own });
  });
  return draft({ language: "en", points });
}

const told = (one: Draft, other: Draft) =>
  compile([
    { party: "A", draft: one },
    { party: "B", draft: other },
  ]).warnings;

describe("numbers that the composite counts otherwise", () => {
  const citing = (words: string): string => `The Council settles each dispute about ${words} within a month.`;

  it("are told of the party whose words name points by them", () => {
    const long = articles([port, pilots, fees]);
    expect(told(long, articles([port, fees, citing("Article 2")]))).toEqual([
      { code: "shifted-references", facts: { party: "B", references: "Article 2 → 3" } },
    ]);
  });

  it("are not where the number stayed, or is that of another instrument", () => {
    const long = articles([port, pilots, fees]);
    for (const words of ["Article 1", "Article 2 of the Convention on Lakes", "Article 9", "2 ships"])
      expect(told(long, articles([port, fees, citing(words)]))).toEqual([]);
  });

  it("are told of paragraphs among those beside the words", () => {
    const long = articles([[port, pilots, fees], citing("nothing")]);
    expect(told(long, articles([[port, fees, citing("paragraph 2")]]))).toEqual([
      { code: "shifted-references", facts: { party: "B", references: "paragraph 2 → 1(3)" } },
    ]);
  });

  const numbered = (dotted: boolean, below: readonly (readonly string[])[]): Draft =>
    draft({
      language: "en",
      points: below.map((texts, at) =>
        point({
          id: `${at}`,
          label: dotted ? `${at + 1}.` : `Article ${at + 1}`,
          heading: `Matter ${at}`,
          points: texts.map((text, n) =>
            point({
              id: `${at}/${n}`,
              label: dotted ? `${at + 1}.${n + 1}.` : `${n + 1}.`,
              text,
              points: [
                point({
                  id: `${at}/${n}/a`,
                  label: "(a)",
                  text: `Its list names the lights at pier ${at}${n} for ${text}`,
                }),
              ],
            }),
          ),
        }),
      ),
    });

  it.each([
    ["paragraph 2.1", true, "paragraph 2.1 → 3(1)"],
    ["point 2.1.", true, "point 2.1 → 3(1)"],
    ["paragraphs 1.1 and 2.1", true, "paragraphs 2.1 → 3(1)"],
    ["paragraph 2.1 (a)", true, "paragraph 2.1 (a) → 3(1)(a)"],
    ["Article 2 (1)(a)", false, "Article 2 (1)(a) → 3(1)(a)"],
    ["Article 2(1)", false, "Article 2(1) → 3(1)"],
    ["paragraph 1 of Article 2", false, "paragraph 1 of Article 2 → 3(1)"],
    ["Articles 1, 2 and 3", false, "Articles 2 → 3, Articles 3 → 4"],
    ["Article 2 (b)", false, "Article 2 → 3"],
  ])("are told of %j", (words, dotted, references) => {
    const short = [[port], [fees], [citing(words)]];
    const long = [[port], [pilots], [fees], [citing("nothing at all")]];
    const warned = told(numbered(dotted, long), numbered(dotted, short));
    expect(warned).toContainEqual({ code: "shifted-references", facts: { party: "B", references } });
  });

  it.each(["paragraph 1.1", "paragraph 2.1 of the Treaty on Lakes", "point 2.5", "sum of 2.1", "paragraph 1.1 (a)"])(
    "are not told of %j",
    (words) => {
      const short = [[port], [fees], [citing(words)]];
      const long = [[port], [pilots], [fees], [citing("nothing at all")]];
      expect(told(numbered(true, long), numbered(true, short))).toEqual([]);
    },
  );

  it("are not told where only the way of writing a number differs", () => {
    for (const words of ["paragraph 2.1", "point 3.1", "paragraph 1.1(a)"]) {
      const same = [[port], [fees], [citing(words)]];
      expect(told(numbered(true, same), numbered(true, [[port], [fees], [citing("nothing")]]))).toEqual([]);
    }
  });
});
