import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraft } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const PARTIES =
  'The Republic of Calder ("Calder") and the Kingdom of Ombry ("Ombry"), together "the Parties", agree as follows:';
const FILLER = [
  "Calder shall pay Ombry 3 million marks by 1 May 2047.",
  "The Parties shall exchange lists of wells by 1 June 2047.",
  "Ombry shall open the sluice at Ayr by 1 July 2047.",
];
const of = (articles: readonly string[]) =>
  draft({
    language: "en",
    points: [PARTIES, ...articles].map((text, at) => point({ id: String(at), label: `Article ${at}`, text })),
  });
/** Whether an alarm of this code rests on words of the trap. */
const alarmed = (articles: readonly string[], code: string, trap: string): boolean =>
  checkDraft(of(articles)).some(
    (each) =>
      each.code === code &&
      each.severity !== "info" &&
      each.words.some(({ point: at }) => articles[Number(at) - 1]?.startsWith(trap)),
  );

/** A trap, what answers it wherever it stands, what answers it beside it or by its number alone, and what is said of something else. */
const CASES: readonly {
  readonly code: string;
  readonly trap: string;
  readonly answers?: readonly string[];
  readonly within?: readonly string[];
  readonly other: readonly string[];
}[] = [
  {
    code: "consent-without-answer",
    trap: "Guns may cross the bridge with the consent of the Diet of Calder.",
    answers: ["Where the Diet of Calder refuses its consent, the guns stay."],
    within: ["If consent is refused, the guns stay.", "Where its consent is refused under Article #, the guns stay."],
    other: [
      "If the Senate of Ombry refuses its consent to a loan, the Bank shall decide.",
      "Where approval is withheld by the Harbour Board, the vessel shall leave.",
    ],
  },
  {
    code: "undefined-term",
    trap: "A demilitarised zone shall be set up by 1 May 2047.",
    answers: [
      "The demilitarised zone extends three kilometres from the river.",
      "The zone runs from Hal to Orm.",
      "The demilitarised zone is shown on the map in Annex A.",
    ],
    other: [
      "The fishing zone extends twelve kilometres from the coast.",
      "The pipeline runs on a strip of ten metres to Orm.",
    ],
  },
  {
    code: "missing-mandate",
    trap: "A peacekeeping contingent of Norland is deployed along the line.",
    answers: [
      "The peacekeeping contingent shall supervise the withdrawal.",
      "The contingent is mandated to keep the road open.",
    ],
    within: ["They shall report every week."],
    other: ["The Joint Bank shall monitor the payments.", "The election observers shall watch the count."],
  },
  {
    code: "body-without-charter",
    trap: "A court of five judges sits in Carrow.",
    answers: ["The court decides by a majority of four."],
    within: ["They decide by votes of four."],
    other: ["The Joint Council takes decisions by consensus.", "The Bank Board decides by votes of its members."],
  },
  {
    code: "undefined-term",
    trap: "Norland shall make good the damage caused.",
    answers: ['"Damage" means loss of dwellings and cattle.'],
    other: ['"Traditional fishing" means fishing by rod.', '"Crimes of the coast" means piracy.'],
  },
  {
    code: "undefined-term",
    trap: "Calder pulls back its heavy artillery by 1 May 2047.",
    answers: [
      '"Heavy artillery" means guns of 100 mm and more.',
      "Artillery of a calibre of 100 mm and more is listed.",
    ],
    within: ["Guns of 100 mm and more are meant."],
    other: ["The railway has a gauge of 1520 mm.", '"Heavy machinery" means cranes.'],
  },
  {
    code: "open-list",
    trap: "The amnesty covers all political prisoners.",
    answers: ['"Political prisoners" means the persons named in Annex B.'],
    other: [
      '"Vessel" means any ship of Calder.',
      "For the purposes of this Agreement, a day is a day of the calendar.",
    ],
  },
];

describe("an answer counts for what it speaks of", () => {
  for (const { code, trap, answers = [], within = [], other } of CASES) {
    test(`${code}: ${trap}`, () => {
      const turns = fc.shuffledSubarray([...FILLER], { minLength: 1 });
      fc.assert(
        fc.property(turns, fc.constantFrom(...other), fc.nat(3), (filler, foreign, at) => {
          const place = Math.min(at, filler.length);
          const texts = [...filler.slice(0, place), trap, ...filler.slice(place), foreign];
          expect(alarmed(texts, code, trap), foreign).toBe(true);
          for (const answer of answers) expect(alarmed([...texts, answer], code, trap), answer).toBe(false);
          for (const answer of within) {
            const beside = texts.map((each) =>
              each === trap ? `${trap} ${answer.replace(" under Article #", "")}` : each,
            );
            expect(alarmed(beside, code, trap), answer).toBe(false);
            if (!answer.includes("#")) {
              expect(alarmed([...texts, answer], code, trap), answer).toBe(true);
              continue;
            }
            const named = answer.replace("#", String(place + 1));
            expect(alarmed([...texts, named], code, trap), named).toBe(false);
            expect(alarmed([...texts, answer.replace("#", "99")], code, trap), answer).toBe(true);
          }
        }),
        { numRuns: 12 },
      );
    });
  }
  test("a holder who is asked twice answers each consent by its own words", () => {
    const trap = "Guns may cross the bridge with the consent of the Diet of Calder.";
    const loan = "Loans may be taken with the consent of the Diet of Calder.";
    const answer = "If the Diet of Calder refuses its consent to a loan, the Bank shall decide.";
    expect(alarmed([trap, `${loan} ${answer}`], "consent-without-answer", trap)).toBe(true);
    expect(alarmed([trap, `${loan} ${answer}`], "consent-without-answer", loan)).toBe(false);
  });
});

describe("what is asked of a text is answered by what speaks of that", () => {
  const codes = (...texts: readonly string[]) => checkDraft(of([...FILLER, ...texts])).map(({ code }) => code);
  const CEASEFIRE = "A ceasefire shall be observed by the armed forces of both Parties.";
  test.each([
    ["ceasefire-without-start", "Polling stations open at 08:00.", "Firing stops at 08:00 on the day after signature."],
    [
      "ceasefire-without-area",
      "Elections are held in the eastern districts.",
      "The ceasefire holds in the eastern districts.",
    ],
    [
      "ceasefire-without-acts",
      "The Parties shall refrain from propaganda.",
      "The forces shall refrain from moving and firing.",
    ],
  ])("%s: not by %s", (code, other, own) => {
    expect(codes(CEASEFIRE)).toContain(code);
    expect(codes(CEASEFIRE, other)).toContain(code);
    expect(codes(CEASEFIRE, own)).not.toContain(code);
  });
  test.each([
    ["The constitution of Calder shall be amended by 1 May 2048.", true],
    ["Calder shall adopt the amendments to its electoral law by 1 May 2048.", true],
    ["This Agreement may be amended by agreement of the Parties.", false],
    ["Amendments need the agreement of both Parties.", false],
  ])("an amendment of the text itself is told by %s", (text, missing) => {
    const rest = [
      "This Agreement shall be ratified. It enters into force on ratification.",
      "Disputes shall be settled by the Court.",
    ];
    expect(codes(...rest, text).includes("missing-amendment")).toBe(missing);
  });
  test("who watches elections watches no withdrawal", () => {
    const forces = "Calder shall withdraw its forces from the Plain by 1 May 2047.";
    const grave = (...texts: readonly string[]) =>
      checkDraft(of([...FILLER, forces, ...texts])).some(
        ({ code, severity, words }) =>
          code === "missing-monitor" && severity === "warning" && words[0]?.quote.includes("Plain"),
      );
    expect(grave()).toBe(true);
    expect(grave("The League of Ports shall monitor the elections of 2048.")).toBe(true);
    expect(grave("The League of Ports shall monitor the implementation of this Agreement.")).toBe(false);
  });
});
