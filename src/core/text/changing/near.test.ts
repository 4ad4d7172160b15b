import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageTables, type LanguageTable, type WordRole } from "../../common/language/index.ts";
import type { Change } from "../change.ts";
import { changesOf } from "../changes.ts";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";
import { redlineTexts } from "../redline.ts";

const changes = (from: string, to: string, language = "en"): readonly Change[] =>
  changesOf(redlineTexts(from, to), language);
const brief = (from: string, to: string, language = "en"): readonly string[] =>
  changes(from, to, language).map((change) => `${change.class} ${change.kind}: ${change.from} → ${change.to}`);

describe("another choice of words that ask the same", () => {
  it.each([
    ["Forces must leave the port.", "Forces shall leave the port.", ["unclassified modality: must → shall"]],
    ["Forces may not enter the port.", "Forces shall not enter the port.", ["unclassified modality: may → shall"]],
    [
      "The office shall grant a permit.",
      "The office grants a permit.",
      ["unclassified modality: shall grant → grants"],
    ],
    ["The pact shall be repealed.", "The pact is repealed.", ["unclassified modality: shall be → is"]],
    ["It applies where ships call.", "It applies if ships call.", ["unclassified condition: where → if"]],
    ["oil and/or gas", "oil or gas", ["unclassified conjunction: and/or → or"]],
    ["if they leave", "if those persons leave", ["unclassified wording: they → those persons"]],
    ["a fund of a CFM for ships", "a fund of a ceasefire monitor (CFM) for ships", null],
    ["as set out in Article 5 of this Pact", "as set out in Article 5", ["unclassified reference: of this Pact → "]],
    ["the ships listed in paragraph 2, point (b), leave", "the ships listed in point (b) of paragraph 2 leave", null],
    ["the harbour measures in force", "the harbour measures set out in force", ["unclassified wording:  → set out"]],
    ["They shall, by their own means, repair the pier.", "They shall repair the pier by their own means.", null],
    [
      "under Directive 82/501/EEC of 24 June 1982 they leave",
      "under Directive 96/82/EC of 9 December 1996 they leave",
      ["unclassified reference: 82/501/EEC → 96/82/EC", "unclassified reference: 24 June 1982 → 9 December 1996"],
    ],
    ["the port where the ship lies", "the port in which the ship lies", ["unclassified condition: where → in which"]],
    ["Upon signature the pier opens.", "Following signature the pier opens.", null],
    ["Ships and other craft leave.", "Ships and another craft leave.", ["unclassified scope: other → another"]],
    ["cargo, such as coal", "cargo, including coal", ["unclassified scope: such as → including"]],
    ["The rules permit towing.", "The rules allow towing.", ["unclassified modality: permit → allow"]],
    [
      "The following rules shall apply: order.",
      "The following rules apply: order.",
      ["unclassified modality: shall → "],
    ],
    [
      "Where the pier is closed, it shall reopen.",
      "Where the pier is closed, shall reopen.",
      ["unclassified wording: it → "],
    ],
    ["Pilots keep records.", "Pilots keep such records.", ["unclassified article:  → such"]],
    ["measures that are taken at sea", "measures taken at sea", ["unclassified wording: that are → "]],
    ["measures taken at sea", "measures are taken at sea", ["unclassified tense:  → are"]],
    ["the pilot and his crew", "the pilot and his or her crew", ["unclassified wording:  → or her"]],
    ["support to the harbour", "support provided to the harbour", null],
    ["It takes into account: tides.", "It takes into account the following: tides.", null],
    ["It takes into account: tides.", "It takes into account the following facts: tides.", null],
    ["Paragraph 1 binds no ship.", "The first subparagraph binds no ship.", null],
    [
      "as provided for by Article 10(2) of Council Directive 78/855/EEC of 9 October 1978 concerning mergers",
      "as provided for in Article 96(2)",
      null,
    ],
    [
      "in accordance with Council Regulation (EC, Euratom) No 1605/2002 of 25 June 2002 on the budget",
      "in accordance with Regulation (EC, Euratom) No 966/2012",
      null,
    ],
    ["Ships report to paragraphs 4 to 7 below.", "Ships report to paragraphs 4 to 7.", null],
    ["Papers which must be filed are kept.", "Papers to be filed are kept.", null],
    ["These limits shall normally apply here.", "These limits normally apply here.", null],
    ["point (k) of Article 2 of the Pact", "Article 2(k) of the Pact", null],
    ["in point 1 of Article 4", "in point (1) of Article 4", null],
    ["as defined in the first subparagraph of Article 1", "as defined in paragraph 10 of Article 1", null],
    ["Crews act either alone or together.", "Crews act alone or together.", ["unclassified wording: either → "]],
    ["anyone on board", "any one on board", null],
    ["A copy of the whole or any part is kept.", "A copy of all or any part is kept.", null],
    ["Pilots have access.", "The pilot has access.", null],
    ["The berth is let before noon.", "The berth was let before noon.", ["unclassified tense: is → was"]],
    ["The office is under no obligation to pay.", "The office is not under obligation to pay.", null],
    ["They determine to leave.", "They decide to leave.", ["unclassified wording: determine → decide"]],
    ["its policies, controls and procedures", "its policies, procedures and controls", null],
    ["In the situations referred to in the first sentence, ships leave.", "In those situations, ships leave.", null],
    ["as described in Article 3", "as provided for in Article 3", null],
    [
      "the pact of Directive 2009/65/EC and Article 2 of that Directive",
      "the pact of Directive 2014/65/EU and Article 7 of that Directive",
      null,
    ],
    ["a format agreed under the pact", "a format agreed upon under the pact", ["unclassified wording:  → upon"]],
    ["Apart from the foregoing grounds, ships leave.", "Apart from the grounds, ships leave.", null],
    ["even without proof of loss", "even where there is no proof of loss", null],
    ["2a. ‘pier’ means a landing; 3. ‘port’ means", "(c) ‘pier’ means a landing; (d) ‘port’ means", null],
    [
      "under Regulations (EU) No 12/2014 and (EU) No 13/2014 ships leave",
      "under Regulations (EU) No 12/2014 and (EU) 2019/944 ships leave",
      ["unclassified reference: (EU) No 13/2014 → (EU) 2019/944"],
    ],
  ] as const)("%s ⇒ %s", (from, to, expected) => {
    if (expected !== null) expect(brief(from, to)).toEqual(expected);
    expect(changes(from, to).filter((change) => change.class === "substance")).toEqual([]);
    expect(changes(from, to).filter((change) => change.kind === "date" || change.kind === "addition")).toEqual([]);
  });

  it.each([
    ["Ships shall leave within 30 days of signature.", "Ships shall leave within thirty (30) days after signature."],
    ["They leave within 30 days following the vote.", "They leave within 30 days from the vote."],
    ["They leave within 30 days of the vote.", "They leave not later than 30 days of the vote."],
    ["Pilots may, if necessary, board.", "Pilots may, as necessary, board."],
    ["Pilots may, where appropriate, board.", "Pilots may, as appropriate, board."],
    ["It shall enter into force on signature.", "It shall enter into force upon signature."],
    ["with regard to prisoners", "as regards prisoners"],
    ["with respect to prisoners", "concerning prisoners"],
    ["Ships leave without delay.", "Ships leave forthwith."],
    ["as soon as possible", "as soon as practicable"],
    ["by way of derogation from Article 3", "notwithstanding Article 3"],
    ["Either Party may inspect.", "Each Party may inspect."],
    ["delay due to ice", "delay owing to ice"],
    ["both the Council and the Commission", "the Council and the Commission"],
    ["The Parties hereby agree.", "The Parties agree."],
    ["established pursuant to Article 4", "established under Article 4"],
    ["for a period of six months", "for six months"],
    ["a sum of €5 million", "a sum of EUR 5 000 000"],
    ["The HCO shall report.", "HCOs shall report."],
    ["The Parties shall cooperate.", "The Parties undertake to cooperate."],
  ])("in treaties is: %s ⇒ %s", (from, to) => {
    const found = changes(from, to);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((change) => change.class === "substance")).toEqual([]);
  });

  it("is no month in lower case", () =>
    expect(changes("paragraphs 2 and 4 may be read", "paragraphs 3 and 5 may be read")).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "date" })]),
    ));

  it.each([
    ["fr", "Les Parties doivent partir.", "Les Parties sont tenues de partir."],
    ["uk", "Сторони повинні вивести війська.", "Сторони зобов'язані вивести війська."],
    ["ru", "Стороны должны вывести войска.", "Стороны обязаны вывести войска."],
    ["de", "Die Parteien müssen abziehen.", "Die Parteien haben zu abziehen."],
  ])("is so in %s: %s", (language, from, to) => {
    const found = changes(from, to, language);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((change) => change.class)).toEqual(found.map(() => "unclassified"));
  });

  it.each([
    ["Forces must leave the port.", "Forces may leave the port."],
    ["Forces may enter the port.", "Forces may not enter the port."],
    ["Forces shall have left the port.", "Forces left the port."],
    ["It applies when ships call.", "It applies unless ships call."],
    ["oil and/or gas", "oil and gas"],
    ["if they leave", "if all persons leave"],
    ["the ships named in Article 5 leave", "the ships named in Article 5 and Article 6 leave"],
    ["They leave the pier by night. Guards stay.", "They leave the pier. Guards stay by night."],
    ["It applies to ships.", "It applies to ships pursuant to Article 5."],
    ["They repair the pier.", "They repair the pier in accordance with the plan."],
    ["Party A shall pay to Party B the sum.", "Party B shall pay to Party A the sum."],
    ["They inform only the harbour office.", "They only inform the harbour office."],
    ["They leave within 30 days of the vote.", "They leave within 40 days after the vote."],
    ["They leave within 30 days after the vote.", "They leave within 30 days before the vote."],
    ["They leave within 30 days.", "They leave after 30 days."],
    ["subject to Article 3", "without prejudice to Article 3"],
    ["a sum of €5 million", "a sum of USD 5 000 000"],
    ["if necessary", "if appropriate"],
    ["Guards leave after the handover.", "Guards leave before the handover."],
    ["Pilots guard the piers.", "Pilots guard all the piers."],
    ["Ships leave, provided the strait is open.", "Ships leave."],
    ["The office may close the pier.", "The office permits nobody to close the pier."],
    ["his crew and the pilot", "his crew or the pilot"],
    ["the rules of paragraph 1", "the rules of the second paragraph"],
    ["under the pact of 24 June 1982 they leave", "under the pact of 9 December 1996 they leave"],
  ])("is not: %s ⇒ %s", (from, to) =>
    expect(changes(from, to).some((change) => change.class === "substance")).toBe(true),
  );
});

/** Roles whose words decide what is asked, of whom and when. */
const deciding: readonly WordRole[] = ["modality", "negation", "condition", "exception", "temporal"];

/** The words of a role, with what all forms of one share; stems are no words. */
function wordsOf(table: LanguageTable, role: WordRole): readonly (readonly [word: string, key: string])[] {
  return (table.lexicon[role] ?? "")
    .split(";")
    .map((entry) => entry.split("=").map((form) => form.trim()))
    .flatMap((forms) => forms.map((form) => [form, forms[0] ?? ""] as const))
    .filter(([form]) => form !== "" && !form.includes("*"));
}

const clause: Readonly<Record<string, readonly [string, string]>> = {
  en: ["The harbour office", "keep the pier of the lake."],
  fr: ["Le bureau du port", "garder la jetée du lac."],
  uk: ["Портове управління", "берегти причал озера."],
  ru: ["Портовое управление", "беречь причал озера."],
  de: ["Das Hafenamt", "den Steg am See halten."],
};

const spoken = fc
  .constantFrom(...languageTables)
  .chain((table) =>
    fc
      .constantFrom(...deciding)
      .chain((role) =>
        fc.tuple(fc.constant(table), fc.constant(role), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 60 })),
      ),
  );

describe("laws", () => {
  it("a word that decides is never put in, left out or replaced as a matter of form, in any language", () => {
    fc.assert(
      fc.property(spoken, ([table, role, one, other, number]) => {
        const words = wordsOf(table, role);
        const [a, b] = [words[one % words.length], words[other % words.length]];
        const [subject, act] = clause[table.code] ?? ["", ""];
        if (a === undefined || b === undefined) return;
        const said = (word: string): string => `${subject} ${word} ${act}`;
        const isFormal = (from: string, to: string): boolean =>
          changes(from, to, table.code).every((change) => change.class === "formal");
        expect([a, isFormal(`${subject} ${act}`, said(a[0]))]).toEqual([a, false]);
        expect([a, isFormal(said(a[0]), `${subject} ${act}`)]).toEqual([a, false]);
        const alike = table.alike?.[role]?.some((set) => set.has(a[0]) && set.has(b[0])) === true;
        if (a[1] !== b[1] && !alike) expect([a, b, isFormal(said(a[0]), said(b[0]))]).toEqual([a, b, false]);
        expect(isFormal(said(`${a[0]} ${number}`), said(`${a[0]} ${number + 1}`))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

describe("words that name a thing again", () => {
  it("say which one is meant, as the clause told before", () =>
    expect(
      brief(
        "The harbour commission opens. The plan shall cover the pier.",
        "The harbour commission opens. The plan of the harbour commission shall cover the pier.",
      ),
    ).toEqual(["unclassified addition:  → of the harbour commission"]));

  it.each([
    ["The plan covers the pier.", "The plan of the harbour commission covers the pier."],
    ["Ships shall not call. Boats shall call.", "Ships shall not call. Boats shall not call."],
    ["Unless it rains, the pier opens. Ships leave.", "Unless it rains, the pier opens. Ships leave unless it opens."],
    ["The commission opens. The army leaves.", "The commission opens. The army and the commission leave."],
    ["Ten ships call. Ships leave.", "Ten ships call. Ten ships leave."],
  ])("%s ⇒ %s is of substance: it is new, or decides something", (from, to) =>
    expect(changes(from, to).map((change) => change.class)).toContain("substance"),
  );
});

describe("a reference", () => {
  const port = "The port of Norrhaven is open to merchant ships of every flag in all seasons.";
  const pilots = "Licensed pilots guide tankers through the northern strait by day.";
  const citing = (cited: string): string =>
    `Ships that break the rules of ${cited} are turned back by the harbour office.`;
  const articles = (texts: readonly string[]): Draft => {
    const points = texts.map((text, at) => point({ id: `${at + 1}`, label: `Article ${at + 1}`, text }));
    return draft({ language: "en", points });
  };
  const told = (from: string, to: string): readonly string[] =>
    compareDrafts(articles([port, pilots, citing(from)]), articles([port, pilots, citing(to)])).pairs.flatMap((pair) =>
      pair.changes.map((change) => `${change.class} ${change.kind}`),
    );

  it("to a point that the other draft does not have under that number is not known to be to another", () => {
    expect(told("Article 8", "Article 9")).toEqual(["unclassified reference"]);
    expect(told("Article 8 of Directive 2009/101/EC", "Article 9")).toContain("unclassified reference");
  });
  it("to another point of both drafts is of substance", () =>
    expect(told("Article 1", "Article 2")).toEqual(["substance reference"]));
});
