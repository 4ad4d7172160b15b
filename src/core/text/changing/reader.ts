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
import { isActFigure, isBracketed, isDesignatorStart } from "./marks.ts";
import { beginsSentence, joined, signKey, type Grouping, type Unit } from "./unit.ts";

/** A unit that begins at a token, without its place. */
export type Reading = Pick<Unit, "type" | "key" | "role" | "group" | "ordinal"> & { readonly length: number };

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

/** So many words before its number at most an act is named. */
const ACT_REACH = 8;

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
      this.actNumber(at) ??
      this.label(at, before) ??
      (before?.role === "structure" || this.isNextDesignator(at, before, earlier) ? this.designator(at) : null) ??
      this.initials(at) ??
      this.abbreviation(at) ??
      this.dateOrNumber(at, token) ??
      this.words(at, token, before) ??
      this.plain(token)
    );
  }

  /** 9b and 10(2) in "Articles 7a, 9b and 10(2)"; bare figures there may as well count something. */
  private isNextDesignator(at: number, before: Unit | undefined, earlier: Unit | undefined): boolean {
    const [figure, mark] = [this.tokens[at], this.tokens[at + 1]];
    if (earlier?.type !== "designator" || figure?.kind !== "figure" || mark?.glued !== true) return false;
    return (
      (before?.role === "conjunction" || before?.key === ",") && (mark.word === "(" || /^\p{L}{1,2}$/u.test(mark.word))
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

  /** Article 5(2)(a), Annex II, Article 3 bis. */
  private designator(at: number): Reading | null {
    const { tokens } = this;
    const first = tokens[at];
    if (!first) return null;
    const opens = isBracketed(tokens, at);
    if (!opens && !isDesignatorStart(first)) return null;
    let end = opens ? at + 3 : at + 1;
    for (;;) {
      const next = tokens[end];
      if (!next) break;
      if (isBracketed(tokens, end)) end += 3;
      else if (
        next.glued &&
        /^[/.]$/u.test(next.word) &&
        tokens[end + 1]?.glued &&
        /^(?:\p{Nd}{1,6}|\p{L}{1,2}|[ivxlc]{1,6})$/u.test(tokens[end + 1]?.word ?? "")
      )
        end += 2;
      else if (next.glued && next.kind === "word" && next.word.length <= 2) end++;
      else if (/^(?:bis|ter|quater|quinquies|sexies|septies|octies)$/u.test(next.word)) end++;
      else break;
    }
    return { type: "designator", key: `§${joined(tokens, at, end - at).replace(/\s/gu, "")}`, length: end - at };
  }

  /** What an act is known by: 2009/101/EC, (EU) No 600/2014, (EU) 2016/98. */
  private actNumber(at: number): Reading | null {
    const { tokens } = this;
    if (tokens[at]?.kind === "sign" && tokens[at]?.word !== "(") return null;
    let end = at;
    if (tokens[at]?.word === "(") {
      if (!/^\p{Lu}{2,7}$/u.test(tokens[at + 1]?.surface ?? "") || tokens[at + 2]?.word !== ")") return null;
      end += 3;
    }
    if (/^(?:no|nr|n)$/u.test(tokens[end]?.word ?? "")) end += tokens[end + 1]?.word === "." ? 2 : 1;
    const isGlued = (index: number): boolean => tokens[index]?.glued === true;
    const slash = tokens[end + 1]?.word === "/" && isGlued(end + 1) && isGlued(end + 2);
    if (!slash || !isActFigure(tokens[end]) || !isActFigure(tokens[end + 2])) return null;
    end += 3;
    const suffixed = tokens[end]?.word === "/" && isGlued(end) && isGlued(end + 1) && tokens[end + 1]?.kind === "word";
    if (suffixed) end += 2;
    // A fraction, a season, a share of seats: only what is called an act, or bears its mark, is one.
    if (!suffixed && end - at === 3 && !this.namesAct(at)) return null;
    return { type: "designator", key: `§act ${joined(tokens, at, end - at)}`, length: end - at };
  }

  /** Whether the name of an instrument stands shortly before a token. */
  private namesAct(at: number): boolean {
    for (let back = at - 1; back >= Math.max(0, at - ACT_REACH); back--) {
      const word = this.tokens[back]?.word ?? "";
      if (/^[.;:]$/u.test(word)) return false;
      if (this.lexicon.byFirst.get(word)?.some((entry) => entry.role === "instrument")) return true;
    }
    return false;
  }

  /** A list label: (a) or 1. at the start of a line, (ii) after a colon, semicolon or comma. */
  private label(at: number, before: Unit | undefined): Reading | null {
    const { tokens } = this;
    const first = tokens[at];
    if (!first) return null;
    const starts = first.startsLine || at === 0;
    const inner = tokens[at + 1];
    // "; or 2.which": with no space before the word it marks an item, and ends no sentence.
    const marks =
      before?.role === "conjunction" && inner?.word === "." && tokens[at + 2]?.glued && tokens[at + 2]?.kind === "word";
    if (!starts && first.word !== "(" && !/^[:;]$/u.test(before?.key ?? "") && !marks) return null;
    const opens = inner !== undefined && isBracketed(tokens, at);
    const inList = before !== undefined && (/^[:;,.]$/u.test(before.key) || before.role === "conjunction");
    if (opens && (starts || inList)) return { type: "label", key: `label ${inner.word}`, length: 3 };
    if (!/^(?:\p{L}|[ivxlc]{1,5}|\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*)$/u.test(first.word)) return null;
    // "2a.": a figure with a letter is one mark.
    const lettered = first.kind === "figure" && inner?.glued === true && /^\p{Ll}$/u.test(inner.word);
    const length = lettered ? 3 : 2;
    const [close, next] = [tokens[at + length - 1], tokens[at + length]];
    const closes = close?.glued === true && /^[.)]$/u.test(close.word);
    if (closes && next && (!next.glued || (!starts && next.kind === "word"))) {
      return { type: "label", key: `label ${joined(tokens, at, length - 1)}`, length };
    }
    const bare =
      starts && first.kind === "figure" && first.word.includes(".") && inner?.kind === "word" && inner.capital;
    return bare ? { type: "label", key: `label ${first.word}`, length: 1 } : null;
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
    const group = mark?.length === end - at ? `${mark.entry.role}:${mark.entry.key}` : `name:${key}`;
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
