import { triggered } from "../../common/triggered.ts";
import { rememberedOf } from "../../common/remembered.ts";
import { append } from "../../common/append.ts";
import { conceptsOf, placesOf, type Facet } from "../../evidence/concepts.ts";
import { findDates, type DateMention } from "../../evidence/date-text.ts";
import { measureOf, namesOf, unitOf, wordsOf, type Unit } from "../../evidence/features.ts";
import { findFigures, type FigureMention } from "../../evidence/figure-text.ts";
import { NOT_GIVEN } from "../../evidence/figure-words.ts";
import { interval, numberOf, type Interval } from "../../evidence/interval.ts";
import type { Measure } from "../../things/claim.ts";
import { VERB } from "./draft-names.ts";
import { zone, conceptsNear, sidesNear, dateNear, unitNear, COUNTED, TOGETHER } from "./near-figure.ts";
import type { Cell } from "./loose-tables.ts";
import { NO_ANSWER, type Silence, silenceOf } from "./no-figure.ts";
import type { Prose, Sentence, Table } from "./prose.ts";
import type { Sides } from "./sides.ts";

/** A figure of a text with what the words around it say it is of. */
export interface FigureUse {
  readonly mention: FigureMention;
  /** Place in the whole text. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly interval: Interval;
  /** One for all figures of sentences that read alike, wherever they stand: what is found of it is kept. */
  readonly alike: object;
  readonly unit: Unit;
  /** What is counted, by the nearest words. */
  readonly concepts: ReadonlyMap<Facet, ReadonlySet<string>>;
  /** Parties it is about; empty = none named, or all together. */
  readonly sides: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Content words around it. */
  readonly words: ReadonlySet<string>;
  readonly measure: Measure | null;
  /** The day that the text gives for it, its year alone included. */
  readonly date: string | null;
  /** The same without the day of a table's caption, which is the table's. */
  readonly ownDate: string | null;
  /** The sentence, or the row with header and caption. */
  readonly context: string;
  readonly sentence: Sentence | null;
  readonly table: Table | null;
  readonly cell: Cell | null;
}

/** A cell that says that no figure is given. */
export interface EmptyCell extends Omit<FigureUse, "mention" | "low" | "high" | "interval" | "alike"> {}

const SOURCES = triggered(/^\W*(?:sources?|citations?|references?|basis|estimates? by)\b/iu);

/** Reads the figures of a text with what they are of. */
export class FigureReader {
  constructor(
    private readonly prose: Prose,
    private readonly sides: Sides,
    private readonly year: string | null,
  ) {
    this.prose.sentences.forEach((sentence, at) => {
      if (!this.firstOf.has(sentence.block)) this.firstOf.set(sentence.block, sentence);
      const before = this.prose.sentences[at - 1];
      if (before !== undefined) this.beforeOf.set(sentence, before);
    });
  }

  /** The first sentence of each block, and the sentence before each: found once, or a long text costs its square. */
  private readonly firstOf = new Map<number, Sentence>();
  private readonly beforeOf = new Map<Sentence, Sentence>();

  /** Figures of sentences, in order. */
  inSentences(): readonly FigureUse[] {
    const uses: FigureUse[] = [];
    for (const sentence of this.prose.sentences) append(uses, this.ofSentence(sentence, uses.at(-1) ?? null));
    return uses;
  }

  /** Clauses that say that no figure is given: "no figure is available for the dead of a side". */
  silences(): readonly EmptyCell[] {
    return this.prose.sentences.flatMap((sentence) => {
      const silent = silenceOf(sentence.text) ?? this.answered(sentence);
      if (silent === null) return [];
      const { match, clause } = silent;
      const concepts = conceptsOf(clause);
      const sides = this.sides.in(clause);
      if (!(concepts.has("fate") || concepts.has("movement")) || (concepts.has("fate") && sides.size !== 1)) return [];
      const date = findDates(sentence.text, this.year)[0]?.date ?? null;
      const told: Told = {
        concepts,
        sides,
        around: clause,
        context: sentence.text,
        date,
        ownDate: date,
        sentence,
        table: null,
        cell: null,
        unitText: "",
      };
      return [base({ from: sentence.from + match.index, to: sentence.from + match.index + match[0].length }, told)];
    });
  }

  /** "How many soldiers have been wounded? Nobody knows.": the question tells of what there is no figure. */
  private answered(sentence: Sentence): Silence | null {
    const question = this.beforeOf.get(sentence);
    if (question === undefined || sentence.block - question.block > 1 || !/\?["”’)]*\s*$/u.test(question.text))
      return null;
    const said = NO_ANSWER.exec(sentence.text)?.[0].trimEnd();
    return said === undefined ? null : { match: { 0: said, index: 0 }, clause: question.text };
  }

  /** "Losses of the navy. The institute counts …": a few words that open a paragraph and say what it is of; empty where none do. */
  private labelOf({ block, from }: Sentence): string {
    const first = this.firstOf.get(block);
    return first !== undefined && first.to <= from && isLabel(first.text) ? first.text : "";
  }

  /** The one party that the sentence before names: "its dead" are that party's. */
  private sidesBefore(sentence: Sentence): ReadonlySet<string> {
    const before = this.beforeOf.get(sentence);
    const sides = before?.block !== sentence.block ? new Set<string>() : this.sides.in(before.text);
    return sides.size === 1 ? sides : new Set();
  }

  /** `last` is the figure before, for "another count has them at …". */
  private ofSentence(sentence: Sentence, last: FigureUse | null): readonly FigureUse[] {
    const around = {
      text: sentence.text,
      year: this.year,
      label: this.labelOf(sentence),
      before: [...this.sidesBefore(sentence)],
    };
    const isOwn = last === null || !isMeant(last, sentence);
    const uses = isOwn ? usesOf(this.sides, JSON.stringify(around)) : figuresOf(this.sides, around, last);
    return uses.map((use) => ({ ...use, from: use.from + sentence.from, to: use.to + sentence.from, sentence }));
  }

  /** Figures and empty cells of tables: the row says whose, the column says what. */
  inTables(): { readonly figures: readonly FigureUse[]; readonly empty: readonly EmptyCell[] } {
    const figures: FigureUse[] = [];
    const empty: EmptyCell[] = [];
    for (const table of this.prose.tables) {
      for (const row of table.rows) {
        row.forEach((cell, column) => {
          const told = this.cellContext(table, row, column);
          const found = findFigures(cell.text);
          for (const mention of found)
            figures.push(
              use(mention, cell.from, {
                ...told,
                unitText: `${cell.text.slice(mention.to)} ${table.header[column]?.text ?? ""}`,
              }),
            );
          // Where no source is given no figure lacks.
          const isOfSource =
            SOURCES.test(table.header[column]?.text ?? "") ||
            (row.length > table.header.length &&
              column === row.length - 1 &&
              SOURCES.test(table.header.at(-1)?.text ?? ""));
          if (found.length === 0 && NOT_GIVEN.test(cell.text) && column > 0 && !isOfSource)
            empty.push(base(cell, told));
        });
      }
    }
    return { figures, empty };
  }

  private cellContext(table: Table, row: readonly Cell[], column: number): Told {
    const header = table.header[column]?.text ?? "";
    const label = row[0]?.text ?? "";
    const caption = table.caption?.text ?? "";
    const below =
      this.prose.sentences.find(({ block, text }) => block === table.block + 1 && /^\W*sources?\b/iu.test(text))
        ?.text ?? "";
    const around = `${header}. ${label}. ${caption}`;
    // The column or the row says what is counted, whichever does.
    const concepts = new Map([...conceptsOf(caption), ...conceptsOf(label), ...conceptsOf(header)]);
    const sides = new Set([...this.sides.in(label), ...this.sides.in(header)]);
    const dateIn = (words: string): string | null => findDates(words, this.year)[0]?.date ?? null;
    const ownDate = dateIn(`${header} ${row.map(({ text }) => text).join(" ")}`);
    const date = ownDate ?? dateIn(caption);
    return {
      concepts,
      sides,
      around,
      context: `${caption} ${table.header.map(({ text }) => text).join(" ")} ${row.map(({ text }) => text).join(" ")} ${below}`,
      date,
      ownDate,
      sentence: null,
      table,
      cell: row[column] ?? null,
      unitText: header,
    };
  }
}

/** A sentence with all that its figures may be read by. */
interface Around {
  readonly text: string;
  readonly year: string | null;
  /** The words that open its paragraph and say what it is of. */
  readonly label: string;
  /** The one party that the sentence before names. */
  readonly before: readonly string[];
}

/** The figures of a sentence, as if the text began with it. */
function figuresOf(
  parties: Sides,
  { text, year, label, before: sidesBefore }: Around,
  meant: FigureUse | null,
): readonly FigureUse[] {
  const found = findDates(text, year);
  const mentions = found.length === 0 ? findFigures(text) : findFigures(text, found);
  if (mentions.length === 0) return [];
  const dates = found.filter((date) => !isDateline(text, date));
  const years = [...text.matchAll(/(?<![\d.,-])(?:19|20)\d{2}(?!\d|,\d|-)/gu)].map((match) => ({
    from: match.index,
    to: match.index + 4,
    date: match[0],
    ambiguous: false,
    yearGuessed: false,
  }));
  const said = [
    ...dates,
    ...years.filter((year) => !dates.some((date) => year.from >= date.from && year.to <= date.to)),
  ];
  const named = parties.find(text);
  const places = placesOf(text, COUNTED);
  return mentions.map((mention, at) => {
    const before = mentions[at - 1]?.to ?? 0;
    const after = mentions[at + 1]?.from ?? text.length;
    const around = zone(text, before, mention, after);
    const own = conceptsNear(text, mention, before, after, places);
    const last = COUNTABLE.some((facet) => own.has(facet)) ? null : meant;
    const labelled = COUNTABLE.some((facet) => own.has(facet)) ? own : new Map([...conceptsOf(label), ...own]);
    const concepts = last?.concepts ?? labelled;
    const near = sidesNear(mention, before, after, named, text);
    const isIts = ITS.test(text.slice(before, mention.from));
    const sides =
      near.size > 0 || TOGETHER.test(text)
        ? near
        : isIts
          ? new Set(sidesBefore)
          : named.length === 0
            ? parties.in(label)
            : near;
    return use(mention, 0, {
      concepts,
      sides: last === null || (sides.size > 0 && !THEM.test(text)) ? sides : last.sides,
      around: last === null ? `${label} ${around}` : `${around} ${last.context}`,
      context: text,
      date: dateNear(said, mention)?.date ?? null,
      // "Since 2022" is no day of a figure.
      ownDate:
        dateNear(
          said.filter(({ from }) => !/\bsince\s*$/iu.test(text.slice(0, from))),
          mention,
        )?.date ?? null,
      sentence: null,
      table: null,
      cell: null,
      unitText: text.slice(mention.to, mention.to + 60),
    });
  });
}

const usesOf = rememberedOf((sides: Sides, around: string) => figuresOf(sides, JSON.parse(around) as Around, null));

function base(cell: { readonly from: number; readonly to: number }, told: Told): EmptyCell {
  return {
    from: cell.from,
    to: cell.to,
    unit: unitOf("persons"),
    concepts: told.concepts,
    sides: told.sides,
    names: namesOf(told.around),
    words: wordsOf(told.around),
    measure: measureOf(told.around),
    date: told.date,
    ownDate: told.ownDate,
    context: told.context,
    sentence: told.sentence,
    table: told.table,
    cell: told.cell,
  };
}

function use(mention: FigureMention, offset: number, told: Told): FigureUse {
  const low = numberOf(mention.low) ?? 0;
  const high = numberOf(mention.high) ?? low;
  return {
    ...base({ from: offset + mention.from, to: offset + mention.to }, told),
    mention,
    alike: {},
    low,
    high,
    interval: interval(low, high, mention.comparator) ?? { low, high, openLow: false, openHigh: false },
    unit: unitNear(mention, told.unitText),
  };
}

/** Longest name of what a paragraph is about. */
const LONGEST_LABEL = 40;

/** Whether a sentence is a few words that say what the next is of. */
export function isLabel(text: string): boolean {
  return text.trim().length <= LONGEST_LABEL && !VERB.test(text) && !/\?/u.test(text);
}

const COUNTABLE: readonly Facet[] = ["fate", "movement", "money", "force", "land"];

/** "Another count has them at …": of what was counted before. */
const COUNTED_AGAIN = triggered(
  new RegExp(
    [
      String.raw`\b(?:has|have|puts?|places?|counts?) (?:them|it|this|that)\b`,
      String.raw`\b(?:for|of|on|by|in) (?:both|the two) (?:sides|armies|militaries)\b`,
      String.raw`\b(?:another|other|different) (?:number|figure)s?\b`,
      String.raw`\b(?:also|elsewhere)[^.]{0,20}? (?:seen?|reads?|hears?|heard|finds?)\b`,
      String.raw`\b(?:that|this|the) (?:number|figure|total|tally|count)\b`,
      String.raw`\b(?:an?|one|another|other) (?:[\p{L}-]+ ){0,2}(?:tall(?:y|ies)|counts?|estimates?|reckoning|calculations?)\b`,
    ].join("|"),
    "iu",
  ),
);

const THEM = triggered(/\b(?:has|have|puts?|places?|counts?) (?:them|it)\b/iu);

function isMeant({ sentence: before, high }: FigureUse, sentence: Sentence): boolean {
  return before !== null && sentence.block - before.block <= 1 && high >= 1000 && COUNTED_AGAIN.test(sentence.text);
}

/** A pronoun that stands for the party named before. */
const ITS = triggered(/\b(?:its|their|the (?:country|army|military)['’]s)\b/iu);

/** Whether a date is the day in a dateline ("HARBOUR CITY, 16 Jan. 2031: …"): the article's, nothing else's. */
export function isDateline(text: string, { from, to }: DateMention): boolean {
  // "Published January 10, 2026": nothing else in its line.
  const before = text.slice(text.lastIndexOf("\n", from) + 1, from);
  const isAlone = text.slice(to).trim().length < 12;
  if (isAlone && /^\W*(?:last )?(?:published|updated|posted|printed)\W*(?:on\W*)?$/iu.test(before)) return true;
  return isDatelineHead(text.slice(0, from)) && /^\s*(?:\([^)]*\)\s*)?[:—–-]\s/u.test(text.slice(to));
}

/** Whether what stands before a day is a dateline's: nothing, a place ("Port of Spain, "), "Updated"; never "The bridge fell on ". */
export function isDatelineHead(before: string): boolean {
  const head = /^\W{0,80}(?:\p{Lu}[\p{L} .,’'-]{0,40})?$/u.test(before);
  const last = /(?<word>[\p{L}’'-]+)\P{L}*$/u.exec(before)?.groups?.word ?? "";
  return (
    head && (last === "" || /^\p{Lu}/u.test(last) || /^\W*(?:published|updated|posted|printed) on\W*$/iu.test(before))
  );
}

interface Told {
  readonly concepts: ReadonlyMap<Facet, ReadonlySet<string>>;
  readonly sides: ReadonlySet<string>;
  readonly around: string;
  readonly context: string;
  readonly date: string | null;
  readonly ownDate: string | null;
  readonly sentence: Sentence | null;
  readonly table: Table | null;
  readonly cell: Cell | null;
  readonly unitText: string;
}
