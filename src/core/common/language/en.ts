import { peoples } from "../names/peoples.ts";
import { englishSpelling } from "./en-spelling.ts";
import { englishInflection, englishOpposite } from "./en-forms.ts";
import { englishLexicon } from "./en-lexicon.ts";
import { isEnglishWord } from "./en-words.ts";
import { monthNames } from "./months.ts";
import { nearWords } from "./near-words.ts";
import { stopWords } from "./stop-words.ts";
import { groups, numbered, words, type LanguageTable } from "./table.ts";

/** English, British and American. */
export const english: LanguageTable = {
  code: "en",
  stopWords: stopWords.en,
  numbers: {
    cardinals: numbered(
      `zero nil 0; one 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10; eleven 11; twelve 12;
      thirteen 13; fourteen 14; fifteen 15; sixteen 16; seventeen 17; eighteen 18; nineteen 19; twenty 20; thirty 30;
      forty fourty 40; fifty 50; sixty 60; seventy 70; eighty 80; ninety 90`,
    ),
    ordinals: numbered(
      `first 1; second 2; third 3; fourth 4; fifth 5; sixth 6; seventh 7; eighth 8; ninth 9; tenth 10; eleventh 11; twelfth 12;
      thirteenth 13; fourteenth 14; fifteenth 15; sixteenth 16; seventeenth 17; eighteenth 18; nineteenth 19; twentieth 20;
      thirtieth 30; fortieth 40; fiftieth 50; sixtieth 60; seventieth 70; eightieth 80; ninetieth 90`,
    ),
    scales: numbered(
      `hundred hundreds 100; thousand thousands 1000; million millions mn 1000000; billion billions bn 1000000000;
      trillion trillions 1000000000000; dozen dozens 12`,
    ),
    ordinalScales: numbered("hundredth 100; thousandth 1000; millionth 1000000; billionth 1000000000"),
    denominators: numbered(
      `half halves 2; third thirds 3; quarter quarters fourth fourths 4; fifth fifths 5; sixth sixths 6; seventh sevenths 7;
      eighth eighths 8; ninth ninths 9; tenth tenths 10; hundredth hundredths 100`,
    ),
    joiners: ["and"],
    ordinalEndings: ["st", "nd", "rd", "th"],
    decimalComma: false,
  },
  months: monthNames.en,
  capitalMonths: true,
  dateJoiners: ["of"],
  clockWords: { hours: 0, hrs: 0, "o'clock": 0, am: 0, "a.m.": 0, pm: 12, "p.m.": 12, hour: 0 },
  dayWords: words(
    "noon midnight midday today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday",
  ),
  timeNouns: words(
    `date day days signature expiry expiration anniversary deadline entry end beginning start commencement ratification
    accession deposit receipt notification period term year years month months week weeks hour hours notice adoption`,
  ),
  lexicon: englishLexicon,
  alike: {
    citation: [
      ...groups(
        "in accordance with; in conformity with; in compliance with; according to; pursuant to; in line with; under the terms of",
      ),
      nearWords.en.pointers,
    ],
    article: groups("the; this; that; these; those; such; said"),
    modality: groups("shall; is to; are to"),
    temporal: groups("before; prior to | after; following"),
  },
  near: nearWords.en,
  abbreviations: {
    art: "article",
    arts: "article",
    para: "paragraph",
    paras: "paragraph",
    sec: "section",
    sect: "section",
    no: "number",
    nos: "number",
    ch: "chapter",
    chap: "chapter",
    cl: "clause",
    subpara: "subparagraph",
    res: "resolution",
    "e.g": "for example",
    "i.e": "that is",
    etc: "et cetera",
    approx: "approximately",
    incl: "including",
    min: "minimum",
    max: "maximum",
    govt: "government",
    vol: "volume",
    fig: "figure",
    app: "appendix",
    reg: "regulation",
    jan: "january",
    feb: "february",
    mar: "march",
    apr: "april",
    aug: "august",
    sept: "september",
    sep: "september",
    oct: "october",
    nov: "november",
    dec: "december",
  },
  titles: words("mr mrs ms messrs dr prof gen col lt capt maj sgt cmdr adm hon rev amb st"),
  commas: {
    opening: words(
      "in on at upon for with without if when where after before during following pursuant subject having notwithstanding to by as under within until unless should once from while whereas since given considering recalling noting reaffirming consistent furthermore moreover however therefore thus accordingly nevertheless finally consequently also similarly hence nonetheless otherwise thereafter provided except save no not prior immediately",
    ),
    parenthetical:
      "however; therefore; accordingly; moreover; furthermore; nevertheless; nonetheless; consequently; thus; hence; indeed; in particular; inter alia; as appropriate; for example; that is; also; too; then".split(
        "; ",
      ),
    restrictive: words(
      "which that who whom whose where when if unless including excluding except save provided subject only such other as while because without with in on at by for to from of under within not",
    ),
    free: ["but", "yet"],
  },
  capitalNouns: false,
  peoples: peoples(),
  elisions: [],
  spelling: englishSpelling,
  inflection: englishInflection,
  opposite: englishOpposite,
  confusable: [
    ["affect", "effect"],
    ["principal", "principle"],
    ["council", "counsel"],
    ["counsel", "council"],
    ["statute", "statue"],
    ["ensure", "insure"],
    ["cite", "site"],
    ["cease", "seize"],
    ["breach", "breech"],
    ["border", "boarder"],
    ["martial", "marital"],
    ["casual", "causal"],
    ["cession", "session"],
    ["proscribe", "prescribe"],
    ["prospective", "perspective"],
    ["personal", "personnel"],
    ["complement", "compliment"],
    ["accede", "exceed"],
    ["access", "excess"],
    ["adverse", "averse"],
    ["allusion", "illusion"],
    ["assent", "ascent"],
    ["capital", "capitol"],
    ["censor", "censure"],
    ["corps", "corpse"],
    ["discreet", "discrete"],
    ["elicit", "illicit"],
    ["eminent", "imminent"],
    ["formally", "formerly"],
    ["ordinance", "ordnance"],
    ["precede", "proceed"],
    ["prosecute", "persecute"],
    ["stationary", "stationery"],
    ["their", "there"],
    ["then", "than"],
    ["lose", "loose"],
    ["resign", "re-sign"],
    ["recover", "re-cover"],
    ["reform", "re-form"],
    ["resort", "re-sort"],
    ["release", "re-lease"],
    ["recreation", "re-creation"],
    ["represent", "re-present"],
    ["reserve", "re-serve"],
    ["retreat", "re-treat"],
    ["relay", "re-lay"],
    ["remark", "re-mark"],
    ["repress", "re-press"],
    ["dispatch", "dispute"],
  ],
  known: isEnglishWord,
};
