import {
  findEntry,
  isNumberWord,
  lexiconOf,
  readDate,
  readNumber,
  type LanguageTable,
  type Lexicon,
  type LexiconEntry,
  type WordRole,
} from "../../common/language/index.ts";
import type { Token } from "./lex.ts";
import { actNumberAt, designatorAt, isNextDesignator, labelAt } from "./designators.ts";
import { isBracketed, isDesignatorStart } from "./marks.ts";
import { beginsSentence, joined, signKey, type Grouping, type Reading, type Unit } from "./unit.ts";

/** Roles that a capital letter does not turn into a name. */
const grammatical: ReadonlySet<WordRole> = new Set<WordRole>([
  "modality",
  "negation",
  "condition",
  "exception",
  "temporal",
  "conjunction",
  "article",
  "tense",
  "structure",
  "citation",
  "function",
  "locative",
  "currency",
  "percent",
  "timeUnit",
]);
/** Roles where singular and plural, sign and word say the same. */
const sameInAnyForm: ReadonlySet<WordRole> = new Set<WordRole>(["currency", "percent", "timeUnit", "measure"]);
/** Words that are parts of instruments only where a number follows. */
const onlyBeforeNumber = new Set([
  "part",
  "title",
  "item",
  "table",
  "line",
  "number",
  "point",
  "points",
  "figure",
  "rule",
  "rules",
  "sentence",
  "schedule",
  "clause",
]);

/** Reads the unit that begins at a token: the longest that the language knows. */
export class UnitReader {
  private readonly lexicon: Lexicon;
  constructor(
    private readonly tokens: readonly Token[],
    private readonly table: LanguageTable,
    private readonly grouping: Grouping,
  ) {
    this.lexicon = lexiconOf(table);
  }

  read(at: number, before: Unit | undefined, earlier?: Unit): Reading {
    const token = this.tokens[at];
    if (!token) throw new RangeError(`no token at ${at}`);
    return (
      actNumberAt(this.tokens, at, this.lexicon) ??
      labelAt(this.tokens, at, before) ??
      (before?.role === "structure" || isNextDesignator(this.tokens, at, before, earlier)
        ? designatorAt(this.tokens, at)
        : null) ??
      this.initials(at) ??
      this.abbreviation(at) ??
      this.dateOrNumber(at, token) ??
      this.words(at, token, before) ??
      this.plain(token)
    );
  }

  private plain(token: Token): Reading {
    if (token.kind === "sign") return { type: "sign", key: signKey(token.word), length: 1 };
    return { type: "word", key: this.table.spelling(token.word), length: 1 };
  }

  private dateOrNumber(at: number, token: Token): Reading | null {
    const { tokens, table } = this;
    if (token.kind === "sign") return null;
    const { word } = token;
    if (table.dayWords.includes(word)) return { type: "date", key: `@${word}`, length: 1 };
    if (
      token.kind === "word" &&
      table.months[word] === undefined &&
      !isNumberWord(word, table) &&
      table.numbers.denominators[word] === undefined
    )
      return null;
    const lowerMonth = table.months[word] !== undefined && !token.capital && table.capitalMonths;
    const date = lowerMonth ? null : readDate(tokens, at, table);
    if (date && !this.hasModal(at, date.length)) return { type: "date", key: `@${date.value}`, length: date.length };
    const day = this.dayInFigures(at);
    if (day !== null) return day;
    const number = readNumber(tokens, at, table);
    if (!number) return null;
    const base = {
      type: "number" as const,
      key: `#${number.ordinal ? "o" : ""}${number.value}`,
      length: number.length,
    };
    return number.ordinal ? { ...base, ordinal: true } : base;
  }

  /** 01/05/2033, 1.5.2033: a day, whichever of its figures is the month. */
  private dayInFigures(at: number): Reading | null {
    for (const length of [1, 5]) {
      const touch = this.tokens.slice(at + 1, at + length).every((token) => token.glued);
      const written = touch ? joined(this.tokens, at, length) : "";
      if (/^\p{Nd}{1,2}([/.])\p{Nd}{1,2}\1\p{Nd}{4}$/u.test(written))
        return { type: "date", key: `@${written}`, length };
    }
    return null;
  }

  /** "paragraphs 2 and 4 may": a month in lower case that is a word of the clause. */
  private hasModal(at: number, length: number): boolean {
    return (
      this.table.capitalMonths &&
      this.tokens
        .slice(at, at + length)
        .some(
          ({ word, capital }) => !capital && this.table.months[word] !== undefined && this.lexicon.byFirst.has(word),
        )
    );
  }

  /** N.L. and N.L.C. are NL and NLC. */
  private initials(at: number): Reading | null {
    const { tokens } = this;
    let length = 0;
    let letters = "";
    for (; /^\p{Lu}$/u.test(tokens[at + length]?.surface ?? "") && tokens[at + length + 1]?.word === "."; length += 2) {
      if (length > 0 && !(tokens[at + length]?.glued && tokens[at + length + 1]?.glued)) break;
      letters += tokens[at + length]?.word ?? "";
    }
    if (letters.length < 2) return null;
    const role = this.lexicon.byFirst.get(letters)?.find((entry) => entry.rest.length === 0)?.role ?? "actor";
    return { type: "name", key: letters, role, group: `name:${letters}`, length };
  }

  private abbreviation(at: number): Reading | null {
    const { tokens, table } = this;
    const first = tokens[at];
    if (first?.kind !== "word" || !mayAbbreviate(first.word, table)) return null;
    let length = 1;
    while (
      length < 4 &&
      tokens[at + length]?.glued &&
      (tokens[at + length]?.kind === "word" || tokens[at + length]?.word === ".")
    )
      length++;
    for (; length > 0; length--) {
      const surface = joined(tokens, at, length);
      const dotted = surface.endsWith(".") && surface.length > 1;
      const short = dotted ? surface.slice(0, -1) : surface;
      const full = Object.hasOwn(table.abbreviations, short) ? table.abbreviations[short] : undefined;
      if (full === undefined) continue;
      const entry = this.lexicon.byFirst.get(full)?.find((candidate) => candidate.rest.length === 0);
      const next = tokens[at + length];
      const structural = entry?.role === "structure";
      if (structural ? !(next && isDesignatorStart(next)) : !dotted) continue;
      const key = full
        .split(" ")
        .map((word) => table.spelling(word))
        .join(" ");
      return entry
        ? { type: "mark", key, role: entry.role, group: `${entry.role}:${entry.key}`, length }
        : { type: "word", key, length };
    }
    return null;
  }

  private words(at: number, token: Token, before: Unit | undefined): Reading | null {
    const alone = this.grouping.apart?.has(at) === true;
    const found = this.phraseAt(at, alone);
    // "shall monitor": behind a word that binds stands a verb, though a body be called so.
    const isVerb = found?.entry.role === "actor" && before?.role === "modality" && found.length === 1 && !token.capital;
    const mark = found && !isVerb && !this.onlyLooksStructural(found.entry.role, at, found.length) ? found : null;
    // "provided" in "aid provided to ships" is no condition, though it be read apart from the word behind it.
    if (alone && mark?.entry.role === "condition" && this.phraseAt(at)?.entry.role === "function")
      return { type: "mark", key: this.spelled(at, 1), role: "function", length: 1 };
    if (
      token.kind === "word" &&
      this.mayBeName(at, token) &&
      !(mark && (grammatical.has(mark.entry.role) || mark.length > 1))
    ) {
      return this.name(at, mark);
    }
    if (!mark) return null;
    const { entry, length } = mark;
    const group = `${entry.role}:${entry.key}`;
    const key = sameInAnyForm.has(entry.role) ? group : this.spelled(at, length);
    return { type: "mark", key, role: entry.role, group, length };
  }

  /** The longest phrase that begins at a token, or that word alone. */
  private phraseAt(at: number, alone = false): ReturnType<typeof findEntry> {
    return findEntry(this.lexicon, (index) => (alone && index > at ? undefined : this.tokens[index]?.word), at);
  }

  private onlyLooksStructural(role: WordRole, at: number, length: number): boolean {
    const word = this.tokens[at]?.word ?? "";
    if (role !== "structure" || !onlyBeforeNumber.has(word)) return false;
    // "the first sentence" is a part as "sentence 1" is.
    const before = this.tokens[at - 1]?.word ?? "";
    if (word === "sentence" && Object.hasOwn(this.table.numbers.ordinals, before)) return false;
    const next = this.tokens[at + length];
    return !(isBracketed(this.tokens, at + length) || (next && isDesignatorStart(next)));
  }

  private mayBeName(at: number, token: Token): boolean {
    if (!token.capital || this.table.capitalNouns) return false;
    if (this.table.months[token.word] !== undefined && token.word.length > 3) return true;
    if (!beginsSentence(this.tokens, at)) return true;
    return (
      this.grouping.names.has(token.word) ||
      Object.hasOwn(this.table.peoples, token.word) ||
      this.table.known?.(token.word) === false
    );
  }

  /** Words with capitals in a row are one name: Joint Council, Party A. */
  private name(at: number, mark: { entry: LexiconEntry; length: number } | null): Reading {
    const { tokens, lexicon, table } = this;
    let end = at + 1;
    for (; end < tokens.length; end++) {
      // "Mr. Smith": the full stop ends no sentence.
      if (table.titles?.includes(tokens[end - 1]?.word ?? "") && tokens[end]?.word === "." && tokens[end]?.glued) {
        if (tokens[end + 1]?.capital && !tokens[end + 1]?.startsLine) continue;
        break;
      }
      const next = tokens[end];
      if (!next?.capital || next.kind !== "word" || next.startsLine) break;
      const entry = lexicon.byFirst.get(next.word)?.find((candidate) => candidate.rest.length === 0);
      if (entry && grammatical.has(entry.role)) break;
    }
    const role = this.roleOfName(at, end);
    const key = this.spelled(at, end - at);
    // One body of a kind, and several: FIU, FIUs.
    const several = end - at === 1 && /^\p{Lu}{2,6}s$/u.test(tokens[at]?.surface ?? "");
    const one = several ? key.slice(0, -1) : key;
    const group = mark?.length === end - at ? `${mark.entry.role}:${mark.entry.key}` : `name:${one}`;
    return { type: "name", key, role, group, length: end - at };
  }

  private roleOfName(at: number, end: number): WordRole {
    const { tokens, table, lexicon } = this;
    for (let index = end - 1; index >= at; index--) {
      const word = tokens[index]?.word ?? "";
      if (table.months[word] !== undefined) return "timeUnit";
      const entries = lexicon.byFirst.get(word) ?? [];
      const role = entries.find((entry) => entry.rest.length === 0)?.role;
      if (role === "actor" || role === "instrument" || role === "place") return role;
    }
    if (this.isZone(at, end)) return "timeQualifier";
    const before = lexicon.byFirst.get(tokens[at - 1]?.word ?? "")?.find((entry) => entry.rest.length === 0);
    // "meet in Vanth": what stands behind a word of place without an article is one.
    return before?.role === "locative" && /^(?:in|at|near|outside|inside)$/u.test(before.key) ? "place" : "actor";
  }

  /** "06:00 UTC": letters behind a time of day say by which clock. */
  private isZone(at: number, end: number): boolean {
    const [time, letters] = [this.tokens[at - 1], this.tokens[at]];
    return (
      end - at === 1 &&
      /^\p{Nd}{1,2}[:.]\p{Nd}{2}$/u.test(time?.word ?? "") &&
      /^\p{Lu}{2,5}$/u.test(letters?.surface ?? "")
    );
  }

  private spelled(at: number, length: number): string {
    const parts: string[] = [];
    for (let index = at; index < at + length; index++) {
      const word = this.tokens[index]?.word ?? "";
      if (word !== ".") parts.push(this.table.spelling(word));
    }
    return parts.join(" ");
  }
}

const abbreviationStarts = new WeakMap<LanguageTable, ReadonlySet<string>>();

/** True for the first word of an abbreviation of the language. */
function mayAbbreviate(word: string, table: LanguageTable): boolean {
  let starts = abbreviationStarts.get(table);
  if (!starts) {
    starts = new Set(Object.keys(table.abbreviations).map((abbreviation) => abbreviation.split(".")[0] ?? ""));
    abbreviationStarts.set(table, starts);
  }
  return starts.has(word);
}
