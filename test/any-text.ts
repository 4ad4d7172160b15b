import fc from "fast-check";

/** Pieces that break naive text code: several scripts, marks, joiners, surrogates (lone ones too), numbers, breaks. */
const pieces = [
  "the", "of", "and", "shall", "not", "may", "Party", "Parties", "a", "b", "1", "June", "2028", "600,000", "12\u00A0000",
  "6.5", "%", "50%", "a.m.", "self-defence", " ", " ", " ", "  ", "\n", "\r\n", "\r", "\t", "\u00A0", "\u200B", "\uFEFF", "\u2028",
  ".", ",", ";", "(", ")", "-", "−", "’", "[", "]", "угода", "зобов’язання", "не", "اتفاق", "لا", "\u0600", "שָׁלוֹם", "é", "e\u0301", "\u0301",
  "\u200D", "\u200C", "\uFE0F", "👩‍👩‍👧", "👩", "🇺🇦", "🇺", "✌🏽", "🏽", "1️⃣", "क्ष", "क्", "\u094D", "กำ", "ก", "ำ", "ខ្មែរ", "ក", "្", "မြန်မာ", "္",
  "漢", "字", "かな", "が", "か\u3099", "한국", "\u1112", "\u1161", "\u11AB", "\uD83D", "\uDE00", "\u{1F600}", "\u{1D400}", "\u{110BD}", "\u{E0067}", "\u0000", "\u00AD", "ß", "İ", "ǆ",
] as const; // prettier-ignore

/** A text made of such pieces, or of any units at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join("")) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** Two texts of which the second is mostly the first with pieces put in, taken out, doubled, moved or replaced. */
export const textAndRevision: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(anyText, anyText) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 80 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(12), fc.constantFrom("in", "out", "double", "move", "replace")), {
          maxLength: 6,
        }),
        fc.constantFrom("", " "),
      )
      .map(([words, edits, glue]) => {
        const revised: string[] = [...words];
        for (const [at, other, size, kind] of edits) {
          const from = at % (revised.length + 1);
          const piece = pieces[other % pieces.length]!;
          if (kind === "in") revised.splice(from, 0, piece);
          else if (kind === "replace") revised.splice(from, size % 3, piece);
          else if (kind === "double") revised.splice(from, 0, ...revised.slice(from, from + size));
          else {
            const taken = revised.splice(from, size);
            if (kind === "move") revised.splice(other % (revised.length + 1), 0, ...taken);
          }
        }
        return [words.join(glue), revised.join(glue)] as const;
      }),
  },
);
