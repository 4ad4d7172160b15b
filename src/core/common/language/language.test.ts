import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  detectLanguage,
  figureValue,
  languageTable,
  languageTables,
  readDate,
  readNumber,
  type ReadingToken,
} from "./index.ts";
import { isEnglishWord } from "./en-words.ts";
import { englishSpelling } from "./en-spelling.ts";

function tokens(text: string): readonly ReadingToken[] {
  return [...text.matchAll(/\p{Nd}+(?:[.,:]\p{Nd}+)*|[\p{L}'-]+|[^\s\p{L}\p{Nd}]/gu)].map((match, index, all) => ({
    word: match[0].toLowerCase(),
    glued: index > 0 && match.index === (all[index - 1]?.index ?? 0) + (all[index - 1]?.[0].length ?? 0),
  }));
}

const value = (text: string, language = "en") => readNumber(tokens(text), 0, languageTable(language))?.value;
const day = (text: string, language = "en") => readDate(tokens(text), 0, languageTable(language))?.value;

describe("numbers", () => {
  it.each([
    ["600,000", "600000"],
    ["6.5 million", "6500000"],
    ["one hundred and five", "105"],
    ["twenty-four", "24"],
    ["third", "3"],
    ["two thirds", "2/3"],
    ["2/3", "2/3"],
    ["thirty (30)", "30"],
    ["two hundred thousand", "200000"],
    ["3 million", "3000000"],
    ["1.50", "1.5"],
    ["007", "7"],
    ["half", "1/2"],
    ["twenty-first", "21"],
    ["1,234,567.80", "1234567.8"],
  ])("%s is %s", (text, expected) => expect(value(text)).toBe(expected));

  it.each([
    ["fr", "quatre-vingt-dix-sept", "97"],
    ["fr", "600.000,5", "600000.5"],
    ["de", "einundzwanzig", "21"],
    ["de", "dreihundertfünf", "305"],
    ["de", "zweitausend", "2000"],
    ["ru", "тридцати", "30"],
    ["ru", "двадцать пять тысяч", "25000"],
    ["ru", "третьего", "3"],
    ["uk", "шістдесяти", "60"],
    ["uk", "п'ять мільйонів", "5000000"],
    ["uk", "п'ятого", "5"],
  ])("%s: %s is %s", (language, text, expected) => expect(value(text, language)).toBe(expected));

  it("reads figures of any script", () => expect(figureValue("٣٠", false)).toBe("30"));

  it("says a number in figures with the separators of its language and reads the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
        expect(figureValue(grouped, false)).toBe(String(number));
        expect(figureValue(grouped.replaceAll(",", "."), true)).toBe(String(number));
        expect(figureValue(grouped.replaceAll(",", "\u00a0"), true)).toBe(String(number));
      }),
    );
  });
});

describe("dates", () => {
  it.each([
    ["1 June 2028", "2028-6-1"],
    ["June 1, 2028", "2028-6-1"],
    ["1st of June 2028", "2028-6-1"],
    ["June 2028", "2028-6-?"],
    ["15 January", "?-1-15"],
    ["6 a.m.", "t360"],
    ["06.00 hours", "t360"],
    ["18:30", "t1110"],
    ["12 a.m.", "t0"],
  ])("%s is %s", (text, expected) => expect(day(text)).toBe(expected));

  it.each([
    ["fr", "1er juin 2028", "2028-6-1"],
    ["de", "1. Juni 2028", "2028-6-1"],
    ["ru", "1 июня 2028", "2028-6-1"],
    ["uk", "1 червня 2028", "2028-6-1"],
  ])("%s: %s", (language, text, expected) => expect(day(text, language)).toBe(expected));

  it("takes no count for a date", () =>
    expect([day("30 days"), day("6.5 million"), day("may be"), day("99 June")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]));
});

describe("detecting the language", () => {
  it.each([
    ["en", "The Parties shall withdraw their forces from the Province and shall not return to it."],
    ["fr", "Les Parties retirent leurs forces de la province et ne reviennent pas dans la zone."],
    ["de", "Die Parteien ziehen ihre Streitkräfte aus der Provinz ab und kehren nicht zurück."],
    ["ru", "Стороны выводят войска из провинции и не возвращаются в неё, если это не согласовано."],
    ["uk", "Сторони виводять війська з провінції та не повертаються до неї, якщо це не погоджено."],
  ])("%s", (code, text) => {
    expect(detectLanguage(text)?.code).toBe(code);
    expect(languageTable("", text).code).toBe(code);
    expect(languageTable("xx", text).code).toBe(code);
  });

  it("knows what it does not know", () => {
    expect(detectLanguage("")).toBeNull();
    expect(languageTable("zh", "双方应撤军").code).toBe("und");
    expect(languageTable("en-GB").code).toBe("en");
  });

  it("gives no inherited property for a word", () => {
    for (const table of languageTables) {
      for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
        expect(readNumber([{ word, glued: false }], 0, table)).toBeNull();
        expect(readDate([{ word, glued: false }], 0, table)).toBeNull();
      }
    }
  });
});

describe("English words", () => {
  it.each([
    "agreement",
    "organised",
    "organized",
    "labour",
    "withdrawals",
    "unverifiable",
    "centre",
    "referred",
    "stopping",
    "policyholders",
    "judgement",
    "demilitarised",
    "sub-paragraph",
    "signatories'",
  ])("knows %s", (word) => expect(isEnglishWord(word)).toBe(true));
  it.each([
    "agreemnet",
    "recieve",
    "goverment",
    "occured",
    "refering",
    "seperate",
    "teh",
    "accordannce",
    "ageed",
    "shal",
  ])("does not know %s", (word) => expect(isEnglishWord(word)).toBe(false));

  it.each([
    ["organise", "organize"],
    ["labour", "labor"],
    ["programmes", "programs"],
    ["kilometres", "kilometers"],
    ["travelled", "traveled"],
    ["cease-fire", "ceasefire"],
    ["analysed", "analyzed"],
    ["judgement", "judgment"],
    ["defence", "defense"],
    ["towards", "toward"],
  ])("%s and %s have one spelling key", (one, other) => expect(englishSpelling(one)).toBe(englishSpelling(other)));

  it.each([
    ["four", "for"],
    ["filled", "filed"],
    ["mourning", "morning"],
    ["principal", "principle"],
    ["affect", "effect"],
    ["fourth", "forth"],
    ["stationary", "stationery"],
    ["now", "not"],
    ["there", "their"],
  ])("%s and %s have not", (one, other) => expect(englishSpelling(one)).not.toBe(englishSpelling(other)));
});
