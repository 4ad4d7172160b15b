import { numbered, type LanguageTable } from "./table.ts";

/** What holds in every language: figures, signs of currency and per cent. */
export const neutral: LanguageTable = {
  code: "und",
  stopWords: [],
  numbers: {
    cardinals: numbered(""),
    ordinals: numbered(""),
    scales: numbered(""),
    ordinalScales: numbered(""),
    denominators: numbered(""),
    joiners: [],
    ordinalEndings: [],
    decimalComma: false,
  },
  months: numbered(""),
  capitalMonths: false,
  dateJoiners: [],
  clockWords: {},
  dayWords: [],
  timeNouns: [],
  lexicon: {
    percent: "%; ‰; ٪",
    currency: "$; €; £; ¥; ₴; ₽; ₪; ₹; usd; eur; gbp; chf; uah; rub; jpy; cny",
    structure: "§ = §§; №",
  },
  abbreviations: {},
  capitalNouns: true,
  peoples: {},
  elisions: [],
  spelling: (word) => word,
  inflection: (word) => ({ base: word, form: "base" }),
  opposite: () => false,
  confusable: [],
};
