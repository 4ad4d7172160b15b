import fc from "fast-check";
import { expect, test } from "vitest";

import { checkBriefing } from "../../src/core/briefing/lint-briefing.ts";
import { tokensOf } from "../../src/core/briefing/lint/reading/tokens.ts";
import { valuesOf } from "../../src/core/briefing/lint/reading/values.ts";
import { example } from "../examples/load.ts";

const ukraine = await example("ukraine");
/** By what languages part thousands: a comma, a space, one that breaks no line, a narrow one, a thin one. */
const PARTED = [",", " ", "\u00a0", "\u202f", "\u2009"];

test("a number is one figure, by whatever sign its thousands are parted", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2_000_000_000 }),
      fc.constantFrom(...PARTED),
      fc.constantFrom("", "5"),
      (whole, sign, part) => {
        const printed = String(whole).replace(/\B(?=(?:\d{3})+$)/gu, sign);
        const fraction = part === "" ? "" : `${sign === "," ? "." : ","}${part}`;
        const text = `They counted ${printed}${fraction} soldiers, and 12 boats.`;
        const read = valuesOf(tokensOf(text), () => false).map(({ low, high }) => [low, high]);
        const value = part === "" ? whole : whole + 0.5;
        expect(read).toEqual([
          [value, value],
          [12, 12],
        ]);
      },
    ),
  );
});

test.each([
  ["a year and what was counted in it", "In 2025 600 soldiers came.", [600]],
  ["a long number and another", "They counted 1200 300 times.", [1200, 300]],
  ["a decimal and another", "They counted 3.5 600 times.", [3.5, 600]],
  ["too many figures for a group", "They counted 12 3000 times.", [12, 3000]],
])("two numbers stay two: %s", (_what, text, expected) => {
  expect(valuesOf(tokensOf(text), () => false).map(({ low }) => low)).toEqual(expected);
});

const read = (text: string): { readonly quotes: readonly string[]; readonly found: readonly string[] } => {
  const { findings, checked, notCovered, notUnderstood } = checkBriefing(text, ukraine);
  return {
    quotes: [...checked, ...notCovered, ...notUnderstood, ...findings].map(({ quote }) => quote),
    found: findings.map(({ code, quote }) => `${code} ${quote}`),
  };
};

test.each(PARTED)("thousands parted by %j are held against the record as one figure", (sign) => {
  expect(read(`The US draft caps the Ukrainian army at 600${sign}000 troops.`).found).toEqual([]);
  expect(read(`The US draft caps the Ukrainian army at 650${sign}000 troops.`).found).toEqual([
    `wrong-draft 650${sign}000`,
  ]);
});

test.each([
  "Le 19 décembre, l’Union a accordé un prêt ; le 1er janvier rien.",
  "Entre le 19 et le 21 décembre, puis du 3 au 5 mai, les délégations se sont réunies.",
  "19 грудня ЄС погодив кредит. 3–5 травня сторони зустрілися.",
])("a day of a month is no figure in another language: %s", (text) => {
  expect(read(text).quotes).toEqual([]);
});

test.each([
  ["Un prêt de 1 250,5 millions d’euros.", "1 250,5 millions"],
  ["Кредит на 1\u202f250,5 млн євро.", "1\u202f250,5 млн"],
])("a scale in another language belongs to its figure: %s", (text, figure) => {
  expect(read(text).quotes.map((quote) => quote.slice(0, figure.length))).toEqual([figure]);
});
