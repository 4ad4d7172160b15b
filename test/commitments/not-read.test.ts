import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreement,
  checkAgreement,
  fundSheets,
  pointsNaming,
  type Body,
  type Commitment,
} from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { inEnglish } from "../../src/words/english.ts";
import { en } from "../../src/words/english.ts";
import { commitment, happened } from "./days.ts";

/* What the rules have not read is never told as left open by the text: it may stand there. */

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 100) };

/** Sentences on a body, by what of its charter they speak of. */
const SPOKEN = {
  members: ["NAME of 9 members is established.", "NAME consists of three persons appointed by the Federation."],
  "rule of decision": ["NAME decides by a majority of 6.", "NAME shall act by consensus."],
  access: ["NAME has access to archives, places and persons."],
  reports: ["NAME reports within 24 months."],
} as const;
type Spoken = keyof typeof SPOKEN;
const parts = Object.keys(SPOKEN) as Spoken[];

const text = (name: string, about: readonly string[], split: boolean) => {
  const said = about.map((each) => each.replace("NAME", name));
  const below = said.map((each, at) => point({ id: `1/${at}`, text: each.replace(name, "It") }));
  return draft({
    points: split
      ? [point({ id: "1", heading: name, text: `${name} is established.`, points: below })]
      : [point({ id: "1", text: `${name} is established. ${said.join(" ")}` })],
  });
};
const of = (name: string, own: readonly Commitment[] = []) => {
  const body: Body = { id: "b", name, kind: "body", signs: false, members: [] };
  const decides = commitment("d", "obligation", happened("d"), { debtor: ["b"] });
  return agreement({
    id: "t",
    parties: [{ id: "A", name: "A", kind: "state", signs: true }, body],
    commitments: [{ ...decides, act: { ...decides.act, words: "decide on a breach" } }, ...own],
  });
};

test("what an article on a body speaks of is not told as missing from its charter", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("Joint Board", "Commission of Inquiry", "Harbour Council"),
      fc.array(
        fc.constantFrom(...parts).chain((part) => fc.constantFrom(...SPOKEN[part]).map((each) => ({ part, each }))),
        {
          maxLength: 4,
        },
      ),
      fc.boolean(),
      (name, spoken, split) => {
        const findings = checkAgreement({
          agreement: of(name),
          draft: text(
            name,
            spoken.map(({ each }) => each),
            split,
          ),
        });
        const told = findings.filter(({ code }) => code.startsWith("body-without"));
        const charter = told
          .filter(({ code }) => code === "body-without-charter")
          .map(({ message }) => inEnglish(message));
        for (const part of parts)
          if (spoken.some((each) => each.part === part)) expect(charter.join()).not.toContain(part);
        if (spoken.some(({ part }) => part === "rule of decision"))
          expect(told.map(({ code }) => code)).not.toContain("body-without-rule");
        else expect(told.map(({ code }) => code)).toContain("body-without-rule");
        for (const { message } of told) expect(inEnglish(message)).toMatch(/not read/iu);
      },
    ),
    runs,
  );
});

describe("of a fund", () => {
  test("who pays into it is read from the duty to pay, in whatever money", () => {
    const pays = commitment("p", "obligation", happened("p"), { debtor: ["A"] });
    const fund = of("Ane Fund", [{ ...pays, act: { ...pays.act, words: "pay 550 million crowns into the Ane Fund" } }]);
    const sheet = fundSheets(fund).find(({ id }) => id === "b");
    expect(sheet?.answers.contributors).toEqual(["A"]);
    expect(sheet?.missing).not.toContain("contributors");
  });
  test("the points that name it are told", () => {
    const pays = commitment("p", "obligation", happened("p"), { debtor: ["A"] });
    const anchors = [{ draft: "t", point: "6", from: 0, to: 9, quote: "x" }];
    const value = of("Ane Fund", [{ ...pays, anchors, act: { ...pays.act, words: "pay into the Ane Fund" } }]);
    expect(value.parties.slice(1).flatMap((body) => pointsNaming(value, body))).toEqual(["6"]);
  });
});

test("no page says of the rules' silence that the text leaves something open", () => {
  const { schedule } = en.commitments;
  for (const words of [schedule.open, schedule.bodiesHint, schedule.fundSheets.intro, schedule.checklistHint])
    expect(words).not.toMatch(/left open|leaves open|not stated/iu);
});
