import { describe, expect, it } from "vitest";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";

const port = "The port of Norrhaven is open to merchant ships of every flag in all seasons.";
const pilots = "Licensed pilots guide tankers through the northern strait by day.";
const fund = "A fund for the repair of bridges is held by the bank of Lake Irrin.";

/** A draft of articles, numbered in order. */
function articles(texts: readonly string[], name = "Article "): Draft {
  const points = texts.map((text, at) => point({ id: `${at + 1}`, label: `${name}${at + 1}`, text }));
  return draft({ language: "en", points });
}

/** The changes of the last article where one article more stands before all others. */
function told(from: string, to: string, name?: string): string[] {
  const a = articles([port, pilots, from], name);
  const b = articles([fund, port, pilots, to], name);
  const pair = compareDrafts(a, b).pairs.find((one) => one.from.includes("3"));
  expect(pair?.to).toEqual(["4"]);
  return pair?.changes.map((change) => `${change.class} ${change.kind}: ${change.from} → ${change.to}`) ?? [];
}

const sentence = (cited: string): string =>
  `Ships that break the rules of ${cited} are turned back by the harbour office.`;

describe("a reference", () => {
  it("that follows the renumbering of its point is formal", () => {
    expect(told(sentence("Article 2"), sentence("Article 3"))).toEqual(["formal renumbering: 2 → 3"]);
    expect(told(sentence("Articles 1 and 2"), sentence("Articles 2 and 3"))).toEqual([
      "formal renumbering: 1 → 2",
      "formal renumbering: 2 → 3",
    ]);
    expect(told(sentence("Article 2(1)"), sentence("Article 3(1)"))).toEqual(["formal renumbering: 2(1) → 3(1)"]);
  });

  it("to a list of points follows as a whole, where one of them was split", () => {
    const two = `${port} ${pilots}`;
    const a = articles([two, fund, sentence("Article 1")]);
    const b = articles([port, pilots, fund, sentence("Articles 1 and 2")]);
    const last = compareDrafts(a, b).pairs.find((one) => one.from.includes("3"));
    expect(last?.changes.filter((change) => change.class !== "formal")).toEqual([]);
    const more = articles([port, pilots, fund, sentence("Articles 1, 2 and 3")]);
    const added = compareDrafts(a, more).pairs.find((one) => one.from.includes("3"));
    expect(added?.changes.map((change) => change.class)).toContain("substance");
  });

  it("to a list none of whose numbers stayed is unsure where the pairing does not know them", () => {
    expect(told(sentence("Articles 7 and 8"), sentence("Articles 5, 9 and 11"))).not.toEqual(
      expect.arrayContaining([expect.stringContaining("substance")]),
    );
    expect(told(sentence("Articles 1 and 2"), sentence("Articles 1, 2 and 3"))).toEqual(
      expect.arrayContaining([expect.stringContaining("substance")]),
    );
  });

  it("to an instrument of which no number stayed is unsure, and a change where one stayed", () => {
    const cites = (one: string, other: string): Draft =>
      articles([port, sentence(`Article ${one} of the Treaty`), `${pilots} Article ${other} of the Treaty applies.`]);
    const classes = (a: Draft, b: Draft): readonly string[] =>
      compareDrafts(a, b).pairs.flatMap((pair) => pair.changes.map((change) => `${change.class} ${change.kind}`));
    expect(classes(cites("119", "189"), cites("141", "249"))).toEqual([
      "unclassified reference",
      "unclassified reference",
    ]);
    expect(classes(cites("119", "189"), cites("141", "189"))).toEqual(["substance reference"]);
  });

  it("to another point, another part or another instrument is no consequence", () => {
    expect(told(sentence("Article 2"), sentence("Article 2"))).toEqual([]);
    expect(told(sentence("Article 2"), sentence("Article 1"))).toEqual(["substance reference: 2 → 1"]);
    expect(told(sentence("Article 2(1)"), sentence("Article 3(2)"))).toEqual(["substance reference: 2(1) → 3(2)"]);
    expect(told(sentence("paragraph 2"), sentence("paragraph 3"))).toEqual(["substance reference: 2 → 3"]);
    expect(
      told(sentence("Article 2 of Directive 2009/101/EC"), sentence("Article 3 of Directive 2009/101/EC")),
    ).toEqual(["substance reference: 2 → 3"]);
  });

  it("to another instrument is told from one to this in Ukrainian, whatever the ending", () => {
    const shown = (cited: string, anew: string): string[] => {
      const rule = (what: string): string => `Судна, які порушують правила ${what}, портове управління завертає назад.`;
      const [gate, guides] = [
        "Порт відкритий для торговельних суден усіх прапорів.",
        "Лоцмани проводять танкери вдень.",
      ];
      const points = (texts: readonly string[]): Draft => ({ ...articles(texts, "Стаття "), language: "uk" });
      const first = points([gate, guides, rule(cited)]);
      const { pairs } = compareDrafts(first, points(["Фонд мостів тримає банк.", gate, guides, rule(anew)]));
      return pairs.find((one) => one.from.includes("3"))?.changes.map(({ kind }) => kind) ?? [];
    };
    expect(shown("статті 2", "статті 3")).toEqual(["renumbering"]);
    expect(shown("статті 2 Конвенції", "статті 3 Конвенції")).toEqual(["reference"]);
  });

  it("to a paragraph follows where the paragraphs of that point are numbered anew", () => {
    const two = (id: string, texts: readonly string[]) =>
      point({
        id,
        label: `Article ${id}`,
        points: texts.map((text, at) => point({ id: `${id}/${at + 1}`, label: String(at + 1), text })),
      });
    const citing = (id: string, cited: string) => point({ id, label: `Article ${id}`, text: sentence(cited) });
    const a = draft({ language: "en", points: [two("1", [port, pilots]), citing("2", "Article 1(1)")] });
    const shown = (cited: string): string[] => {
      const b = draft({
        language: "en",
        points: [two("1", [fund, port, pilots]), citing("2", cited)],
      });
      const pair = compareDrafts(a, b).pairs.find((one) => one.from.includes("2"));
      return pair?.changes.map((change) => `${change.class} ${change.kind}: ${change.from} → ${change.to}`) ?? [];
    };
    expect(shown("Article 1(2)")).toEqual(["formal renumbering: 1(1) → 1(2)"]);
    expect(shown("Article 1(3)")).toEqual(["substance reference: 1(1) → 1(3)"]);
  });

  it("is no number of days", () => {
    const days = (count: number): string =>
      `Ships leave the waters of Article 2 within ${count} days of a notice in writing.`;
    expect(told(days(2), days(3))).toEqual(["substance date: 2 → 3"]);
  });
});
