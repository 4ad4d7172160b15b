import { candidatesOf, isFirst, stepBetween, type Candidate } from "./classes.ts";
import { chapterLines, headedLines } from "./headed.ts";
import type { Line } from "./lines.ts";
import type { Numeral, NumberReading } from "./numerals.ts";

/** How far ahead a sequence is looked for, in paragraphs. */
const LOOKAHEAD = 400;
/** How many headings at most stand one under the other. */
const HEADINGS = 8;
/** How often a series goes on before a text is said to use it. */
const USUAL = 4;
const STRUCTURE = new Set(["part", "chapter", "section", "article"]);

/** What the lines still to come say about a number. */
export class Ahead {
  readonly #lines: readonly Line[];
  readonly #candidates: readonly (readonly Candidate[])[];
  readonly #headed: ReadonlyMap<number, ReadonlySet<Numeral>>;
  readonly #chapters: ReadonlySet<number>;
  readonly #usual = new Map<string, boolean>();
  readonly #continued = new Map<number, boolean>();
  /** Sections stand inside articles in this text. */
  readonly sectionInside: boolean;
  readonly #lastStructure: number;
  readonly #outermostNumbered: number;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#headed = headedLines(lines);
    const proposals = namesProposals(lines);
    this.#chapters = chapterLines(lines);
    this.#candidates = lines.map((line, at) => {
      const usage = { headed: this.#headed.get(at), proposals, chapter: this.#chapters.has(at) };
      return line.label === null ? [] : candidatesOf(line.label, usage);
    });
    const first = (kind: string): number => lines.findIndex((line) => line.label?.kind === kind && isCertain(line));
    const article = first("article");
    this.sectionInside = article >= 0 && first("section") > article;
    this.#lastStructure = lines.findLastIndex((line) => isCertain(line) && STRUCTURE.has(line.label?.kind ?? ""));
    const numbered = lines.flatMap((line) => (line.label === null ? [] : [line.block.heading ?? 99]));
    this.#outermostNumbered = numbered.reduce((least, each) => Math.min(least, each), 99);
  }

  /** The ways to understand the label of a line. */
  candidates(at: number): readonly Candidate[] {
    return this.#candidates[at] ?? [];
  }

  /** Whether the number of a line counts headings: over paragraphs that are counted in the same form, or over articles. */
  isHeaded(at: number): boolean {
    return this.#headed.has(at) || this.#chapters.has(at);
  }

  /** Whether numbers of this series follow each other again and again, so that one by itself counts a paragraph as well. */
  isUsual(series: string): boolean {
    const known = this.#usual.get(series);
    if (known !== undefined) return known;
    let followed = 0;
    for (let at = 0; at < this.#lines.length && followed < USUAL; at++)
      if (this.candidates(at).some((each) => each.series === series && this.followed(at, each))) followed++;
    this.#usual.set(series, followed >= USUAL);
    return followed >= USUAL;
  }

  /** Index of the line that continues a series after line `at`, or Infinity. */
  nextOf(at: number, series: string, reading: NumberReading): number {
    const end = Math.min(this.#lines.length, at + LOOKAHEAD);
    for (let ahead = at + 1; ahead < end; ahead++) {
      for (const other of this.candidates(ahead)) {
        if (other.series === series && stepBetween(reading, other.reading) === "next") return ahead;
      }
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Whether the next label of this series is its next number. */
  followed(at: number, candidate: Candidate): boolean {
    const end = Math.min(this.#lines.length, at + LOOKAHEAD);
    for (let ahead = at + 1; ahead < end; ahead++) {
      const same = this.candidates(ahead).find((other) => other.series === candidate.series);
      if (same !== undefined) return stepBetween(candidate.reading, same.reading) === "next";
    }
    return false;
  }

  /** The ways to understand the first number after a line. */
  firstNumber(at: number): readonly Candidate[] {
    const end = Math.min(this.#lines.length, at + LOOKAHEAD);
    for (let ahead = at + 1; ahead < end; ahead++) {
      const line = this.#lines[ahead];
      if (line?.label !== null && line?.label !== undefined && line.label.kind !== "bullet")
        return this.candidates(ahead);
    }
    return [];
  }

  /** Whether a series is counted on between a line and the next option, or the next number further out than options. */
  countsUnder(at: number, series: string, rank: number): boolean {
    for (let ahead = at + 1; ahead < this.#lines.length; ahead++) {
      const candidates = this.candidates(ahead);
      if (candidates.some((each) => each.series === series)) return true;
      if (candidates.length > 0 && candidates.every((each) => each.rank <= rank)) return false;
    }
    return false;
  }

  /** Index of the line on which a series goes on without beginning anew before, or infinity. */
  goesOn(at: number, series: string, reading: NumberReading): number {
    const next = this.nextOf(at, series, reading);
    if (next === Number.POSITIVE_INFINITY) return next;
    for (let ahead = at + 1; ahead < next; ahead++)
      if (this.candidates(ahead).some((each) => each.series === series && isFirst(each.reading)))
        return Number.POSITIVE_INFINITY;
    return next;
  }

  /** Whether articles, chapters and the like come at or after a line. */
  structureFrom(at: number): boolean {
    return this.#lastStructure >= at;
  }

  /** Whether a part, a chapter or an article stands right under a heading, other headings apart. */
  headsStructure(at: number): boolean {
    const next = this.#lines.slice(at + 1, at + 1 + HEADINGS).find((line) => line.label !== null || !line.headingLike);
    return STRUCTURE.has(next?.label?.kind ?? "");
  }

  /** Whether the file itself sets headings of this level above all that bear numbers. */
  isOuter(level: number): boolean {
    return level <= 6 && this.#outermostNumbered < 99 && level < this.#outermostNumbered;
  }

  /** Whether numbers run on from one heading of this level to the next, so that the headings only lie between them. */
  runsOn(level: number): boolean {
    const known = this.#continued.get(level);
    if (known !== undefined) return known;
    const starts = this.#lines.flatMap((line, at) => {
      const plain = line.label === null && line.headingLike && (line.block.heading ?? 7) === level;
      return plain ? [this.firstNumber(at)] : [];
    });
    const runs = starts.some((candidates, at) => {
      const [first] = candidates;
      const before = starts[at - 1]?.[0];
      return (
        first !== undefined &&
        before !== undefined &&
        first.series === before.series &&
        stepBetween(before.reading, first.reading) !== "same" &&
        !isFirst(first.reading)
      );
    });
    this.#continued.set(level, runs);
    return runs;
  }
}

/** Whether the text numbers its paragraphs without a word and calls them `OP1` where it proposes others beside them. */
function namesProposals(lines: readonly Line[]): boolean {
  const kinds = lines.map((line) => line.label?.kind);
  const plain = lines.filter(({ label }) => label?.kind === null && label.form === "#.").length;
  return kinds.includes("proposed") && plain > kinds.filter((kind) => kind === "recital").length;
}

function isCertain(line: Line): boolean {
  return line.label !== null && (line.label.sure || line.headingLike);
}
