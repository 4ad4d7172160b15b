import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraft, extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const read = (...texts: readonly string[]) =>
  extractCommitments(
    draft({
      language: "en",
      points: ["The Government of Norland and the Kingdom of Sudland agree as follows:", ...texts].map((text, at) =>
        point({ id: String(at), text }),
      ),
    }),
  ).agreement;
const duties = (...texts: readonly string[]) => read(...texts).commitments;

describe("a day that the words set for somebody or something else is none of the duty", () => {
  const state = fc.constantFrom("issued", "born", "taken", "displaced", "detained", "enacted", "left", "registered");
  const what = fc.constantFrom("persons", "holders of documents", "prisoners", "claims");
  const when = fc.constantFrom("before", "after", "since", "on or before", "prior to");
  const day = fc.constantFrom("1 January 2034", "31 December 1990", "3 May 2030");
  test("law: which persons or papers", () => {
    fc.assert(
      fc.property(what, state, when, day, (noun, verb, sign, on) => {
        const [duty] = duties(`Norland shall admit all ${noun} ${verb} ${sign} ${on}.`);
        expect(duty?.window).toBeUndefined();
        const [own] = duties(`Norland shall admit all ${noun} ${verb} ${sign} ${on} by 1 June 2040.`);
        expect(own?.window?.due).toEqual({ at: "2040-06-01" });
        // What is to be done by that day keeps it.
        const [done] = duties(`All ${noun} shall be ${verb} before ${on}.`);
        expect(done?.window?.due).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
  test.each([
    "Norland shall allow returns, provided that they hold documents issued before 1 January 2034.",
    "Norland shall pay, provided that Sudland has paid by 3 May 2030.",
    "A dispute that the Commission has not settled within 45 days may be submitted to the Tribunal.",
    "A claim which no court has decided within two years may be submitted to the Tribunal.",
    "Norland may terminate this Agreement by six months' written notice to the others, but not during the first two years.",
    "Norland shall give 30 days' written notice of any exercise.",
    "The Commission may inspect any place on 24 hours' notice.",
  ])("%s", (text) => expect(duties(text)[0]?.window?.due).toBeUndefined());
});

describe("an hour of a day is told beside the day", () => {
  test.each([
    [
      "The Parties shall cease fire at 07:00 hours on the second day after signature.",
      "at 07:00 hours on the second day",
    ],
    ["Norland shall open the road by 12:00 on the Transfer Day.", "by 12:00 on the Transfer Day"],
  ])("%s", (text, hour) => expect(duties(text)[0]?.window?.vague).toContain(hour));
});

describe("a day that has a name is one moment in the whole text", () => {
  const name = fc.constantFrom(
    "Effective Day",
    "Transfer Day",
    "Commencement Date",
    "Handover Day",
    "Date of Transfer",
  );
  test("law: wherever terms are counted from it", () => {
    fc.assert(
      fc.property(name, fc.integer({ min: 2, max: 9 }), (day, n) => {
        const texts = Array.from({ length: n }, (_, at) =>
          at % 2 === 0
            ? `Norland shall disarm unit ${at} within ${at + 5} days of the ${day}.`
            : `Sudland shall pay ${at} million crowns not later than ${at + 5} days after the ${day} in full.`,
        );
        const { moments, commitments } = read(...texts);
        expect(moments.map(({ title }) => title)).toEqual([day]);
        for (const { window } of commitments) expect(window?.due).toMatchObject({ anchor: moments[0]?.id });
      }),
    );
  });
});

describe("terms that stand side by side each hold for their own", () => {
  const days = (...texts: readonly string[]) =>
    duties(...texts).map(({ window: { due } = {} }) =>
      due !== undefined && "anchor" in due ? [due.plus?.n, due.anchor] : null,
    );
  test.each([
    ["All prisoners shall be released within 30 days of signature, the wounded within 7 days."],
    ["All prisoners shall be released within 30 days, the wounded within 7 days, of signature."],
    ["Norland shall release all prisoners within 30 days of signature and the wounded and sick within 7 days."],
    ["Norland shall withdraw its tanks within 30 days, and Sudland its guns within 7 days, of signature."],
    ["Norland shall withdraw its tanks within 30 days of signature, and Sudland its guns within 7 days."],
    [
      "Norland shall withdraw its tanks within 30 days of signature, and Sudland shall withdraw its guns within 7 days.",
    ],
  ])("%s", (text) =>
    expect(days(text)).toEqual([
      [30, "signature"],
      [7, "signature"],
    ]),
  );
});

describe("a term of another act counts from nothing that the text does not say", () => {
  test.each([
    "Norland shall ask for a talk within 10 days of signature, and Sudland shall answer within 5 days.",
    "Norland shall withdraw its tanks within 30 days of signature. Sudland shall withdraw its guns within 7 days.",
    "Norland shall meet within 30 days of signature, and shall meet again within 7 days.",
  ])("%s", (text) => expect(duties(text)[1]?.window?.due).toMatchObject({ anchor: null }));
});

describe("a period of notice is told, and is no last day", () => {
  const length = fc.constantFrom("six months", "30 days", "one year", "24 hours", "twelve (12) months");
  const how = fc.constantFrom("written notice", "notice", "prior written notice", "advance notice");
  const by = fc.constantFrom("on", "by", "upon", "with", "on at least");
  const years = fc.constantFrom("two years", "12 months", "five (5) years");
  const own = (text: string) => {
    const [duty] = duties(text);
    return { ...duty?.window, quote: duty?.anchors[0]?.quote ?? "" };
  };
  test("law: its words are kept as the text puts them", () => {
    fc.assert(
      fc.property(length, how, by, years, (n, notice, sign, first) => {
        const phrase = `${sign} ${n}${n.endsWith("s") ? "’" : "’s"} ${notice}`;
        const alone = own(`Norland may withdraw from this Agreement ${phrase.replace("year’s", "year")} to Sudland.`);
        expect(alone.due).toBeUndefined();
        expect(alone.vague).toContain(notice);
        const both = own(
          `Norland may withdraw from this Agreement ${phrase.replace("year’s", "year")}, but not during the first ${first}.`,
        );
        expect([both.due, both.opens]).toEqual([undefined, undefined]);
        expect(both.vague).toContain(`not during the first ${first}`);
        expect(both.quote).toContain(both.vague);
        const dated = own(
          `Norland may withdraw ${phrase.replace("year’s", "year")}, but not within the first ${first} after entry into force.`,
        );
        expect(dated.opens).toMatchObject({ anchor: "entry-into-force" });
      }),
    );
  });
  test("asks for no clearer day, and a duty with a day keeps it", () => {
    expect(own("Norland shall give 30 days’ written notice of any exercise by 1 June 2040.").due).toEqual({
      at: "2040-06-01",
    });
    const text = draft({
      language: "en",
      points: ["Norland and Sudland agree as follows:", "Norland shall open the gate on 24 hours’ notice."].map(
        (each, at) => point({ id: String(at), text: each }),
      ),
    });
    expect(checkDraft(text).map(({ code }) => code)).not.toContain("vague-deadline");
  });
});
