import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lexicon, tokenize, type Tokens } from "./tokens.ts";
import { anyText } from "../../../test/any-text.ts";

const strings = (tokens: Tokens): string[] =>
  Array.from({ length: tokens.count }, (_, at) => tokens.text.slice(tokens.starts[at], tokens.ends[at]));
const cut = (text: string): string[] => strings(tokenize(text));

describe("tokenize", () => {
  it.each([
    ["shall not exceed 600,000 persons", ["shall", "not", "exceed", "600,000", "persons"]],
    [
      "at 06.00 hours, 12\u00A0000 or 12\u202F000\u202F000 men",
      ["at", "06.00", "hours", ",", "12\u00A0000", "or", "12\u202F000\u202F000", "men"],
    ],
    ["1 200 men, 12 000 000", ["1 200", "men", ",", "12 000 000"]],
    [
      "in 2028 500 men of paragraph 4.2 100 came, 1 2000",
      ["in", "2028", "500", "men", "of", "paragraph", "4.2", "100", "came", ",", "1", "2000"],
    ],
    ["6.5 % of 50% and 7\u00A0%.", ["6.5", "%", "of", "50%", "and", "7\u00A0%", "."]],
    ["from −5 to -3 (12-18)", ["from", "−5", "to", "-3", "(", "12", "-", "18", ")"]],
    ["2031-03-19, 19/03/2031, 12:30", ["2031-03-19", ",", "19/03/2031", ",", "12:30"]],
    ["in 2028\u00A0500 men", ["in", "2028", "500", "men"]],
    [
      "self-defence, l’accord, COVID-19, 24-hour, 3bis",
      ["self-defence", ",", "l’accord", ",", "COVID-19", ",", "24-hour", ",", "3bis"],
    ],
    ["6 a.m. in the U.S. (i.e. here).", ["6", "a.m.", "in", "the", "U.S.", "(", "i.e.", "here", ")", "."]],
    ["14(b) and/or [x]", ["14", "(", "b", ")", "and", "/", "or", "[", "x", "]"]],
    ["Сторони зобов’язуються", ["Сторони", "зобов’язуються"]],
    ["٦٠٠٬٠٠٠ جندي", ["٦٠٠٬٠٠٠", "جندي"]],
    ["各締約國", ["各", "締", "約", "國"]],
    ["กำหนด", ["กำ", "ห", "น", "ด"]],
    ["e\u0301te\u0301 👩‍👩‍👧 🇺🇦🇫🇷 한국 ✌🏽", ["e\u0301te\u0301", "👩‍👩‍👧", "🇺🇦", "🇫🇷", "한국", "✌🏽"]],
    ["", []],
    [" \r\n\t", []],
  ])("cuts %j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("leaves nothing but white space between tokens, and no token empty", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (let at = 0; at < tokens.count; at++) {
          expect(text.slice(end, tokens.starts[at])).toMatch(/^[\s\u200B\uFEFF\u0085]*$/u);
          expect(tokens.ends[at]).toBeGreaterThan(tokens.starts[at]!);
          end = tokens.ends[at]!;
        }
        expect(text.slice(end)).toMatch(/^[\s\u200B\uFEFF\u0085]*$/u);
      }),
    );
  });

  it("never splits a grapheme cluster", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(anyText, (text) => {
        const borders = new Set([text.length]);
        for (const { index } of segmenter.segment(text)) borders.add(index);
        const tokens = tokenize(text);
        for (let at = 0; at < tokens.count; at++) {
          expect(borders.has(tokens.starts[at]!), `start of token ${at} in ${JSON.stringify(text)}`).toBe(true);
          expect(borders.has(tokens.ends[at]!), `end of token ${at} in ${JSON.stringify(text)}`).toBe(true);
        }
      }),
      // A flag with a virama before a letter of Korean in its parts.
      { numRuns: 1000, examples: [["🇺🇦\u094d\u1112\u1161"]] },
    );
  });

  it("gives equal ids to equal strings only, across texts of one lexicon", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const lexicon = new Lexicon();
        const idOf = new Map<string, number>();
        for (const text of texts) {
          const tokens = tokenize(text, lexicon);
          strings(tokens).forEach((string, at) => {
            const id = tokens.ids[at]!;
            expect(lexicon.string(id)).toBe(string);
            expect(idOf.get(string) ?? id).toBe(id);
            idOf.set(string, id);
          });
        }
        expect(new Set(idOf.values()).size).toBe(idOf.size);
      }),
    );
  });

  it("tells words apart whose hashes are equal, and stays fast among many of them", () => {
    // "Aa" and "BB" collide under the 31-polynomial: 2^14 different words, one hash.
    const words = Array.from({ length: 1 << 14 }, (_, code) =>
      Array.from({ length: 14 }, (_, bit) => ((code >> bit) & 1 ? "Aa" : "BB")).join(""),
    );
    const lexicon = new Lexicon();
    const tokens = tokenize([...words, ...words].join(" "), lexicon);
    expect(lexicon.size).toBe(words.length);
    expect(tokens.ids.subarray(0, words.length)).toEqual(tokens.ids.subarray(words.length));
  });
});
