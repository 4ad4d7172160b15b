import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf } from "../changes.ts";
import { redlineTexts } from "../redline.ts";

const classes = (from: string, to: string, language = "en"): readonly string[] =>
  changesOf(redlineTexts(from, to), language).map((change) => change.class);
const brief = (from: string, to: string, language = "en"): readonly string[] =>
  changesOf(redlineTexts(from, to), language).map(
    ({ class: of, kind, from: old, to: next }) => `${of} ${kind}: ${old} → ${next}`,
  );

const figure = fc.integer({ min: 2, max: 999 }).map(String);
const ends = fc.constantFrom(" around Elis.", " of it.", ".", "; it rests.");

/** What is written alike and says another thing, as pairs. */
const notOne: Readonly<Record<string, fc.Arbitrary<readonly [string, string]>>> = {
  "a figure above the line behind a unit": fc
    .tuple(figure, fc.constantFrom("km", "m", "cm", "s", "hm", "dm"), fc.constantFrom("²", "³", "⁻¹"))
    .map(([n, unit, power]) => [`${n} ${unit}${power}`, `${n} ${unit}`]),
  "the case of the sign of a unit": fc
    .tuple(figure, fc.constantFrom("mW", "mg", "mV", "mA", "Pa", "mPa", "mSv", "Mt", "mJ", "mHz", "m", "t", "s"))
    .map(([n, unit]) => [
      `${n} ${unit}`,
      `${n} ${/^\p{Ll}/u.test(unit) ? unit[0]?.toUpperCase() : unit[0]?.toLowerCase()}${unit.slice(1)}`,
    ]),
  "figures grouped by threes and their first group": fc
    .tuple(figure, fc.constantFrom("000", "500", "250"), fc.constantFrom("men", "rifles", "tonnes"))
    .map(([n, rest, what]) => [`${n}.${rest} ${what}`, `${Number(`${n}.${rest}`)} ${what}`]),
  "letters that are a name and a word of the same letters": fc
    .constantFrom("US", "WHO", "IT", "AIDS", "ICE", "START", "ACT")
    .map((name) => [`the ${name} forces`, `the ${name.toLowerCase()} forces`]),
  "a word in brackets at the start of a line": fc
    .constantFrom("not", "all", "no", "any", "only", "each")
    .map((word) => [`(${word}) allowed`, "allowed"]),
  "units of one name by sound": fc
    .tuple(figure, fc.constantFrom(["tonnes", "tons"] as const, ["tonne", "ton"] as const))
    .map(([n, [one, other]]) => [`${n} ${one}`, `${n} ${other}`]),
};

describe("what alters a value or a name", () => {
  it.each(Object.entries(notOne))("is never formal: %s", (_, pairs) => {
    fc.assert(
      fc.property(pairs, ends, fc.boolean(), fc.boolean(), ([one, other], end, back, first) => {
        const lead = first ? "" : "The Parties keep here ";
        const [from, to] = back ? [other, one] : [one, other];
        expect(classes(`${lead}${from}${end}`, `${lead}${to}${end}`).some((of) => of !== "formal")).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ["The zone covers 25 km² around Elis.", "The zone covers 25 km around Elis.", ["substance quantity: km² → km"]],
    ["The yield is 5 mW of power.", "The yield is 5 MW of power.", ["substance quantity: mW → MW"]],
    ["The Parties keep 1.000 men here.", "The Parties keep 1 men here.", ["substance quantity: 1.000 → 1"]],
    ["The Parties keep US forces here.", "The Parties keep us forces here.", ["substance actor: US → us"]],
    ["The zone covers 25 km² around.", "The zone covers 25 km2 around.", ["formal notation: km² → km2"]],
    ["The zone is 5 KM wide.", "The zone is 5 km wide.", ["formal spelling: KM → km"]],
    ["LAKONIA SHALL WITHDRAW.", "Lakonia shall withdraw.", ["formal"]],
    ["They hold 1.50 shares.", "They hold 1.5 shares.", ["formal notation: 1.50 → 1.5"]],
  ])("says what it is: %s", (from, to, expected) =>
    expect(expected[0] === "formal" ? [...new Set(classes(from, to))] : brief(from, to)).toEqual(expected),
  );
});

const found = (from: string, to: string, language = "en"): readonly string[] =>
  changesOf(redlineTexts(from, to), language)
    .filter((change) => change.class === "substance")
    .map(({ kind, from: old, to: next }) => `${kind}: ${old} → ${next}`);

describe("classes that wording alone decides", () => {
  it.each([
    ["The rate is -2 per cent.", "The rate is 2 per cent.", ["percentage: - → "]],
    ["Altitude: −12 m below datum.", "Altitude: 12 m below datum.", ["quantity: − → "]],
    ["It holds ≤ 5 km of wire.", "It holds ≥ 5 km of wire.", ["quantity: ≤ → ≥"]],
    ["It holds ±5 km of wire.", "It holds 5 km of wire.", ["quantity: ± → "]],
    ["The line is 5° north.", "The line is 5 north.", ["quantity: ° → "]],
    ["The share is ½.", "The share is ¼.", ["quantity: ½ → ¼"]],
    ["The share is ½.", "The share is 1/2.", []],
    ["The share is 2½ per cent.", "The share is 21/2 per cent.", ["percentage: 2½ → 21/2"]],
    [
      "It enters into force upon signature.",
      "It enters into force upon ratification.",
      ["date: signature → ratification"],
    ],
    ["They hand over prisoners to Messara.", "They hand over prisoners from Messara.", ["scope: to → from"]],
    ["By derogation to paragraph 3, it ends.", "By derogation from paragraph 3, it ends.", []],
    ["It is in Annex I. The port is free.", "It is in Annex I.The port is free.", []],
    ["They clear anti-tank mines.", "They clear tank mines.", ["scope: anti-tank → tank"]],
    ["The Parties shall co-operate.", "The Parties shall operate.", ["scope: co-operate → operate"]],
    ["Paragraphs 1–3 apply.", "Paragraphs 1 and 3 apply.", ["reference: – → and"]],
    ["The Parties meet in Vanth.", "The Parties meet in Elis.", ["scope: Vanth → Elis"]],
    ["They meet at 06:00 UTC.", "They meet at 06:00 local time.", ["date: UTC → local time"]],
    ["The report is due by 01/05/2033.", "The report is due by 05/01/2033.", ["date: 01/05/2033 → 05/01/2033"]],
    ["The Mission shall verify compliance.", "The Mission shall monitor compliance.", []],
    ["The mission of Mr. Smith shall report.", "The mission of Mr Smith shall report.", []],
    ["Lakonia and Messara shall bear the costs.", "Messara and Lakonia shall bear the costs.", []],
    ["Elis, Lakonia and Messara shall pay.", "Messara, Elis and Lakonia shall pay.", []],
  ])("%s %s", (from, to, expected) => expect(found(from, to)).toEqual(expected));

  it.each([
    [
      "uk",
      "Виведення починається після підписання.",
      "Виведення починається після ратифікації.",
      "підписання → ратифікації",
    ],
    ["uk", "Угода діє з дня підписання.", "Угода діє з дня ратифікації.", "підписання → ратифікації"],
    ["ru", "Вывод начинается после подписания.", "Вывод начинается после ратификации.", "подписания → ратификации"],
    [
      "de",
      "Der Abzug beginnt nach Unterzeichnung.",
      "Der Abzug beginnt nach Ratifikation.",
      "Unterzeichnung → Ratifikation",
    ],
    [
      "fr",
      "Le retrait commence après la signature.",
      "Le retrait commence après la ratification.",
      "signature → ratification",
    ],
    ["ar", "يبدأ الانسحاب بعد التوقيع.", "يبدأ الانسحاب بعد التصديق.", "التوقيع → التصديق"],
  ])("another stage of a treaty is another day (%s): %s", (language, from, to, expected) =>
    expect(found(from, to, language)).toEqual([`date: ${expected}`]),
  );

  it.each([
    ["no more than 5 µg per litre", "no more than 5 mg per litre", "µg → mg"],
    ["no more than 5 g per litre", "no more than 5 kg per litre", "g → kg"],
    ["a sample of 3 ml", "a sample of 3 l", "ml → l"],
  ])("another sign of a unit is another quantity: %s", (from, to, expected) =>
    expect(found(from, to)).toEqual([`quantity: ${expected}`]),
  );

  it.each([
    [
      "The Lakonia and Messara forces, respectively, shall go.",
      "The Messara and Lakonia forces, respectively, shall go.",
    ],
    ["Lakonia shall indemnify Messara and Elis.", "Messara shall indemnify Lakonia and Elis."],
    ["Lakonia or Messara shall pay.", "Messara and Lakonia shall pay."],
  ])("an order that may matter is of substance: %s", (from, to) => expect(found(from, to)).not.toEqual([]));

  it.each([
    ["L'Etat côtier retire ses forces.", "L'État côtier retire ses forces.", "fr"],
    ["The Côte d'Ivoire delegation left.", "The Cote d'Ivoire delegation left.", "en"],
    ["The mission of Mr. Smith shall report.", "The mission of Mr Smith shall report.", "en"],
    ["Lakonia and Messara shall bear the costs.", "Messara and Lakonia shall bear the costs.", "en"],
  ])("formal: %s", (from, to, language) => expect([...new Set(classes(from, to, language))]).toEqual(["formal"]));

  it.each([
    ["يجوز للطرفين سحب القوات.", "يجب للطرفين سحب القوات.", "modality: يجوز → يجب"],
    ["لا ينسحب الطرفان.", "ينسحب الطرفان.", "negation: لا → "],
    ["يدفع كل طرف خلال ثلاثين يوما.", "يدفع كل طرف خلال ستين يوما.", "date: ثلاثين → ستين"],
    ["ينسحب الطرفان قبل التوقيع.", "ينسحب الطرفان بعد التوقيع.", "date: قبل → بعد"],
  ])("Arabic: %s", (from, to, expected) => expect(found(from, to, "ar")).toEqual([expected]));
});
