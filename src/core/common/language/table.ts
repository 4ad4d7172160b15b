import type { NearWords } from "./near-words.ts";

/** What a word or fixed phrase does in a clause. A language table lists the words of each role. */
export type WordRole =
  | "modality"
  | "negation"
  | "condition"
  | "exception"
  /** Order in time: a date where a day or period follows, else a condition. */
  | "temporal"
  | "conjunction"
  | "article"
  | "scope"
  /** Opens a phrase of place or time that limits a rule. */
  | "locative"
  | "precision"
  /** Least, most, about: says how a measure binds. */
  | "bound"
  /** Auxiliaries that carry time. */
  | "tense"
  /** Parts of instruments that are cited by number. */
  | "structure"
  /** Joins a rule to another rule or instrument. */
  | "citation"
  | "definition"
  | "actor"
  | "instrument"
  | "place"
  | "currency"
  | "percent"
  | "timeUnit"
  | "timeQualifier"
  | "measure"
  /** Words of grammar that no table classes. */
  | "function";

/** Words for numbers, in lower case. */
export interface NumberWords {
  /** Below one hundred (and hundreds where one word says them). */
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Multipliers: hundred, thousand, million … */
  readonly scales: Readonly<Record<string, number>>;
  /** Ordinal forms of multipliers: hundredth, millionth. */
  readonly ordinalScales: Readonly<Record<string, number>>;
  /** Denominators said as words: half, thirds, quarters. */
  readonly denominators: Readonly<Record<string, number>>;
  /** May stand between the parts of one number: "and" in "one hundred and five". */
  readonly joiners: readonly string[];
  /** Endings after digits that make an ordinal: 1st, 2-й. */
  readonly ordinalEndings: readonly string[];
  /** True where 1,5 is one and a half and 1.500 is fifteen hundred. */
  readonly decimalComma: boolean;
  /** Splits compounds written as one word (einundzwanzig) into known parts, or null. */
  readonly compound?: (word: string) => number | null;
}

/** Everything the classes of change need to know about one language. */
export interface LanguageTable {
  /** BCP 47 primary subtag; "und" for the language-neutral table. */
  readonly code: string;
  /** Frequent words that give the language away. */
  readonly stopWords: readonly string[];
  readonly numbers: NumberWords;
  /** Month names and their number, all forms. */
  readonly months: Readonly<Record<string, number>>;
  /** True where months have a capital, so that "may" and "march" without one are other words. */
  readonly capitalMonths: boolean;
  /** Words between a day and its month or a month and its year: "of", "de". */
  readonly dateJoiners: readonly string[];
  /** Words after a figure that make it a time of day, with the hours they add: hours 0, a.m. 0, p.m. 12. */
  readonly clockWords: Readonly<Record<string, number>>;
  /** Words that as a whole name a time of day or a day: noon, midnight, today. */
  readonly dayWords: readonly string[];
  /** Words that name a day or period without figures: date, day, signature, anniversary. */
  readonly timeNouns: readonly string[];
  /**
   * Words and phrases of each role, separated by ";". "a = b = c" are forms of one word (a is its key);
   * a trailing "*" matches any ending.
   */
  readonly lexicon: Readonly<Partial<Record<WordRole, string>>>;
  /** Words and phrases of one role that drafters put for each other without meaning anything by it, a set a group. */
  readonly alike?: Readonly<Partial<Record<WordRole, readonly ReadonlySet<string>[]>>>;
  /** Words of equal force, pronouns, phrases that say nothing; absent for a language without a list of them. */
  readonly near?: NearWords;
  /** Abbreviations (without their final full stop) and what they stand for. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Words before a name that may end with a full stop: Mr, Dr. */
  readonly titles?: readonly string[];
  /** Where commas are a matter of taste; absent where the grammar of the language decides every comma. */
  readonly commas?: CommaCustoms;
  /** True where every noun has a capital, so that capitals do not show names. */
  readonly capitalNouns: boolean;
  /** Peoples, adjectives and capitals with the country they stand for, in paraphrases. */
  readonly peoples: Readonly<Record<string, string>>;
  /** Particles elided before a vowel (l', d', n'), without apostrophe. */
  readonly elisions: readonly string[];
  /** One spelling for all spellings of a word; identity where there are no variants. */
  readonly spelling: (word: string) => string;
  /** The base form and the form's name, or null where the word shows no inflection. Rough: for comparing only. */
  readonly inflection: (word: string) => Inflection;
  /** True where the two lower-case words differ by a negating prefix or ending. */
  readonly opposite: (one: string, other: string) => boolean;
  /** Pairs of like-looking words that are no misspelling of each other, in any form. */
  readonly confusable: readonly (readonly [string, string])[];
  /** True for a word known to exist; undefined where the language has no word list. */
  readonly known?: (word: string) => boolean;
}

/** Words that decide whether a comma can alter a meaning. */
export interface CommaCustoms {
  /** Begin a phrase that comes before the main clause: a comma after it only marks its end. */
  readonly opening: readonly string[];
  /** Adverbs set off by commas or not, at the writer's taste. */
  readonly parenthetical: readonly string[];
  /** A comma before these may decide what is restricted. */
  readonly restrictive: readonly string[];
  /** A comma before these says nothing. */
  readonly free: readonly string[];
}

/** A word taken apart, for comparing forms of one word. */
export interface Inflection {
  readonly base: string;
  readonly form: "base" | "s" | "past" | "ing" | "be";
}

/** A record from "one 1; two 2" lists: each entry is words, then a number. */
export function numbered(list: string): Record<string, number> {
  const out = Object.create(null) as Record<string, number>;
  for (const entry of list.split(";")) {
    const parts = entry.trim().split(/\s+/u);
    const value = Number(parts.at(-1));
    for (const word of parts.slice(0, -1)) out[word] = value;
  }
  return out;
}

/** As `numbered`, each word with each ending: ("перв 1", ["ый", "ая"]) has "первый" and "первая". */
export function numberedForms(list: string, endings: readonly string[]): Record<string, number> {
  const out = Object.create(null) as Record<string, number>;
  for (const [stem, value] of Object.entries(numbered(list))) for (const ending of endings) out[stem + ending] = value;
  return out;
}

/** The words of a list separated by white space. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** Groups of phrases: those of a group separated by ";", groups by "|". */
export function groups(list: string): readonly ReadonlySet<string>[] {
  return list.split("|").map((group) => new Set(group.split(";").map((phrase) => phrase.trim())));
}
