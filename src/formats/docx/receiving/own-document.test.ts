import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../core/text/compile.ts";
import { draft, point, type Draft } from "../../../core/text/draft.ts";
import { receiveOwnDraft } from "./own-document.ts";

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  harbour: [
    "Each vessel shall take a pilot within one hour of arrival, unless the Harbour Master exempts it in writing.",
    "The Joint Office shall collect the dues on behalf of both, and publish the accounts of each year.",
    "The channel shall be dredged to nine metres by Drusia and kept at that depth by the Riparians jointly.",
  ],
  lake: [
    "No party shall draw more water from the lake than the level on the first day of each month allows.",
    "The commission shall warn the other of a flood within six hours and keep the sluices open meanwhile.",
    "Fishing is prohibited from March to May, save with nets that the commission has marked beforehand.",
  ],
};
const FRENCH = [
  "Tout navire prend un pilote dans l’heure qui suit son arrivée, sauf dispense écrite du capitaine du port.",
  "L’Office commun perçoit les droits au nom des deux États et publie les comptes de chaque année.",
  "Le chenal est dragué à neuf mètres par la Drusie et maintenu à cette profondeur par les riverains.",
];
const of = (texts: readonly string[], language = "en"): Draft =>
  draft({ language, points: texts.map((text, at) => point({ id: `${at + 1}`, label: `${at + 1}.`, text })) });
const [harbour, lake] = [TEXTS["harbour"]!, TEXTS["lake"]!];
const { composite } = compile([
  { party: "DR", draft: of(harbour) },
  { party: "KV", draft: of(harbour.map((text) => text.replace("one hour", "two hours"))) },
]);
const code = (now: Draft) => {
  const received = receiveOwnDraft([composite], "DR", now);
  return received.ok ? "taken" : received.failure;
};

test("an own document in another language is refused by its language, unless its words are those of the text", () => {
  expect(code(of(FRENCH, "fr"))).toMatchObject({
    code: "not-returned.language",
    facts: { party: "DR", from: { facts: { tag: "en" } }, to: { facts: { tag: "fr" } } },
  });
  expect(code(of(FRENCH, ""))).toMatchObject({ code: "not-returned.other" });
  expect(code(of(harbour, "fr"))).toBe("taken");
});

test("law: a document of another agreement is refused, and one whose every paragraph was reworked is not", () => {
  const order = fc.shuffledSubarray([0, 1, 2], { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(order, fc.boolean(), fc.nat(2), (which, isOther, more) => {
      const texts = which.map((at) => (isOther ? lake : harbour)[at]!.replace(/shall|is /u, "must"));
      const added = FRENCH.slice(0, more).map(
        () => "Whoever stays away from three meetings in a row is taken to agree.",
      );
      expect(code(of([...texts, ...added]))).toMatchObject(
        isOther ? { code: "not-returned.other" } : expect.anything(),
      );
      if (!isOther) expect(code(of([...texts, ...added]))).toBe("taken");
    }),
    { numRuns: 20 },
  );
});

test("a document of a few words is taken as it is", () => {
  expect(code(of(["All parties have agreed."]))).toBe("taken");
});

test("a file under another name, or with points in another language, is told before anything of it is recorded", () => {
  const titled = (title: string, texts: readonly string[]): Draft => ({ ...of(texts), title });
  const port = compile(
    ["DR", "KV"].map((party) => ({ party, draft: titled("Agreement on the Port of Merle", harbour) })),
  ).composite;
  const doubts = (now: Draft) => {
    const received = receiveOwnDraft([port], "DR", now);
    return received.ok ? received.value.doubts : received.failure;
  };
  const changed = [harbour[0]!, harbour[1]!.replace("each year", "each spring"), harbour[2]!];
  expect(doubts(titled("Agreement on the Port of Merle", changed))).toEqual([]);
  expect(doubts(titled("AGREEMENT on the port of Merle.", changed))).toEqual([]);
  expect(doubts(titled("", changed))).toEqual([]);
  expect(doubts(titled("Agreement on the Port of Sarn", changed))).toMatchObject([
    { code: "own-doubt.title", facts: { from: "Agreement on the Port of Merle", to: "Agreement on the Port of Sarn" } },
  ]);
  expect(doubts(titled("", [harbour[0]!, FRENCH[1]!, FRENCH[2]!]))).toMatchObject([
    { code: "own-doubt.language", facts: { count: 2, to: { facts: { tag: "fr" } }, from: { facts: { tag: "en" } } } },
  ]);
});
