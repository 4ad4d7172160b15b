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
});
