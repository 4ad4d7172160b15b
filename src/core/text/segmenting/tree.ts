import { said } from "../../common/said.ts";
import type { Warning } from "../draft.ts";
import { Ahead } from "./ahead.ts";
import { isFirst, stepBetween, type Candidate } from "./classes.ts";
import { isPreambleEnd } from "./front.ts";
import { addWords, grow, setHeading, type Growing } from "./growing.ts";
import type { LabelFound } from "./label.ts";
import { isShort, type Line } from "./lines.ts";
import { closedBy, DEEPER, indentFit, isBetter, isDeeper, isPrefix, runIn, type Choice, type Level } from "./levels.ts";
import type { NumberReading } from "./numerals.ts";

const CONTAINERS = new Set(["annex", "preamble", "part", "chapter", "section"]);
const NONE: NumberReading = { numeral: "none", path: [], inserted: 0 };
/** Level of a heading that only its look gives away. */
const UNSTYLED = 7;

/** Builds the tree of points by learning which numbering stands inside which. */
export class TreeBuilder {
  readonly top: Growing[] = [];
  readonly warnings: Warning[] = [];
  /** Whether any point bears a number. */
  numbered = false;
  readonly #lines: readonly Line[];
  readonly #ahead: Ahead;
  readonly #levels: Level[] = [];
  readonly #remembered = new Map<string, NumberReading>();
  readonly #labels = new Map<Growing[], Set<string>>();
  #newest: Growing | null = null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#ahead = new Ahead(lines);
  }

  /** Takes the line as a numbered point, or answers false where its "label" is running text. */
  labelled(at: number): boolean {
    const line = this.#lines[at];
    const label = line?.label;
    if (line === undefined || label === undefined || label === null) return false;
    // What follows a heading between numbers stands beside it or, where it belongs to no open numbering, under it.
    const aside = this.#levels.at(-1)?.series === "loose" ? this.#levels.pop() : undefined;
    const choice = this.#choose(at, line, label);
    if (choice === null) {
      if (aside !== undefined) this.#levels.push(aside);
      return false;
    }
    if (label.kind !== "bullet") this.numbered = true;
    this.#open(at, line, label, choice);
    return true;
  }

  #choose(at: number, line: Line, label: LabelFound): Choice | null {
    let best: Choice | null = null;
    for (const candidate of this.#ahead.candidates(at)) {
      for (const choice of this.#choices(at, line, label, candidate)) {
        if (best === null || isBetter(choice, best)) best = choice;
      }
    }
    if (best === null) return null;
    const certain = line.automatic || line.block.heading !== undefined || (line.headingLike && label.kind !== null);
    if (certain) return best;
    if (!label.sure) return best.score >= (label.kind === null ? 100 : 60) ? best : null;
    const value = best.candidate.reading.path.at(-1) ?? 0;
    // Far from any sequence, a big number is a year, a quantity or a case number.
    const bare = label.kind === null && best.candidate.reading.numeral === "digit";
    return bare && value > 60 && best.score < 60 ? null : best;
  }

  /** All places where a label could stand, each with how likely it is. */
  #choices(at: number, line: Line, label: LabelFound, candidate: Candidate): readonly Choice[] {
    const { series, reading } = candidate;
    const follows = this.#ahead.followed(at, candidate) ? 30 : 0;
    const choices: Choice[] = [];
    for (const [keep, level] of this.#levels.entries()) {
      if (level.series !== series) continue;
      const step = stepBetween(level.last, reading);
      const first = isFirst(reading);
      const fit = label.kind === "bullet" ? 100 : { next: 100, gap: 60, same: 45, back: first ? 40 : 15 }[step];
      const ahead = step === "next" ? follows : follows / 2;
      const score = fit + ahead + keep * 0.1 + indentFit(line, level);
      choices.push({ candidate, keep, sibling: true, score });
    }
    const innermost = choices.at(-1);
    const open = innermost === undefined ? undefined : this.#levels[innermost.keep];
    if (
      open === undefined ||
      (isFirst(reading) && isDeeper(line, open)) ||
      (label.kind === "bullet" && isDeeper(line, open))
    ) {
      const { keep, score } = this.#place(at, line, label, candidate);
      choices.push({ candidate, keep: this.#pastAside(keep), sibling: false, score: score + follows });
    }
    return choices;
  }

  /** Where a numbering that is not open would open, and how likely that is. */
  #place(at: number, line: Line, label: LabelFound, candidate: Candidate): { keep: number; score: number } {
    const { series, reading } = candidate;
    const remembered = this.#remembered.get(series);
    const continues = remembered !== undefined && stepBetween(remembered, reading) === "next";
    if (label.kind !== null && label.kind !== "bullet") {
      const rank = this.#rankOf(candidate);
      const keep = this.#levels.findIndex((level) => closedBy(level, rank, line.block.heading));
      const single = reading.numeral === "none";
      return { keep: keep < 0 ? this.#levels.length : keep, score: isFirst(reading) || continues || single ? 80 : 30 };
    }
    if (reading.path.length > 1) {
      const parent = this.#levels.findLastIndex((level) => isPrefix(level.last.path, reading.path));
      if (parent >= 0) return { keep: parent + 1, score: isFirst(reading) ? 110 : 75 };
    }
    // Numbers lie inside a preamble only where articles or chapters follow that do not: recitals.
    const preamble = this.#levels[0]?.series.startsWith("preamble") === true && label.kind === null;
    if (preamble && !this.#ahead.structureFrom(at)) return { keep: 0, score: isFirst(reading) ? 80 : 20 };
    let keep = this.#levels.length;
    while (keep > 0) {
      const level = this.#levels[keep - 1];
      const outer = level === undefined || level.rank <= candidate.rank || level.rank < 10;
      if (outer || this.#nests(at, line, level, candidate)) break;
      keep--;
    }
    return { keep, score: label.kind === "bullet" ? 100 : isFirst(reading) ? 80 : continues ? 85 : 20 };
  }

  /** A heading that stands after a point closes it to all but the numbers that go on: order is never changed. */
  #pastAside(keep: number): number {
    return this.#levels[keep]?.series === "aside" ? keep + 1 : keep;
  }

  #rankOf(candidate: Candidate): number {
    return candidate.series === "section" && this.#ahead.sectionInside ? 4.5 : candidate.rank;
  }

  /**
   * Whether a numbering that usually stands further out lies inside an open one: a colon announces it, it is set
   * deeper, or the open numbering goes on only after the new one has.
   */
  #nests(at: number, line: Line, level: Level, candidate: Candidate): boolean {
    if (/[:：]$/u.test(this.#lines[at - 1]?.words ?? "") || isDeeper(line, level)) return true;
    const ownNext = this.#ahead.nextOf(at, candidate.series, candidate.reading);
    const outerNext = this.#ahead.nextOf(at, level.series, level.last);
    return outerNext < Number.POSITIVE_INFINITY && (ownNext < outerNext || ownNext === Number.POSITIVE_INFINITY);
  }

  #open(at: number, line: Line, label: LabelFound, choice: Choice): void {
    const { series, reading } = choice.candidate;
    const level = this.#levels[choice.keep];
    const siblings = choice.sibling && level !== undefined ? level.siblings : this.#childrenOf(choice.keep);
    const node = grow(label.printed, line.block);
    if (label.kind !== "bullet") this.#noteLabel(siblings, label.printed, line);
    siblings.push(node);
    this.#levels.length = choice.keep;
    this.#levels.push({
      series,
      rank: this.#rankOf(choice.candidate),
      last: reading,
      node,
      siblings,
      indent: line.block.indent,
      listLevel: line.block.labelLevel,
      heading: line.block.heading,
      container: CONTAINERS.has(label.kind ?? ""),
    });
    this.#remembered.set(series, reading);
    this.#fill(at, node, line, label);
    this.#newest = node;
  }

  /** Reports a number that a sibling bears already. */
  #noteLabel(siblings: Growing[], printed: string, line: Line): void {
    const labels = this.#labels.get(siblings) ?? new Set<string>();
    this.#labels.set(siblings, labels);
    if (!labels.has(printed)) {
      labels.add(printed);
      return;
    }
    const { line: number, column, page } = line.block.place ?? {};
    const place = { ...(number === undefined ? {} : { line: number }), ...(column === undefined ? {} : { column }) };
    const facts = { number: printed, page: page === undefined ? null : String(page) };
    this.warnings.push({ ...said("duplicate-number", facts), ...place });
  }

  #childrenOf(keep: number): Growing[] {
    return this.#levels[keep - 1]?.node.points ?? this.top;
  }

  /** Puts what follows the label into heading and text. */
  #fill(at: number, node: Growing, line: Line, label: LabelFound): void {
    const { rest } = label;
    if (label.separator.trim() !== "" && rest !== "") node.separator = label.separator;
    const end = this.#headingEnd(at, line, label);
    node.heading = rest.slice(0, end).trimEnd();
    const words = rest.slice(end).trimStart();
    addWords(node, words, line.block, line.start + line.words.length - words.length);
  }

  /** How much of the words after the label is a heading. */
  #headingEnd(at: number, line: Line, label: LabelFound): number {
    const { rest, kind } = label;
    if (rest === "" || kind === "bullet") return 0;
    if (line.block.heading !== undefined) return rest.length;
    const before = line.start + (line.automatic ? 0 : line.words.length - rest.length);
    const strong = (line.block.strong ?? 0) - before;
    if (strong > 1 && strong < rest.length && rest.slice(0, strong).trim() !== "") return runIn(rest, strong);
    if (!isShort(rest)) return 0;
    const named = kind !== null && kind !== "recital" && kind !== "paragraph" && kind !== "subparagraph";
    if (strong >= rest.length || line.headingLike || named) return rest.length;
    const likeHeading = /^[\p{Lu}\p{Lo}[“"«]/u.test(rest) && rest.split(/\s+/u).length <= 8;
    return likeHeading && this.#headsWords(at) ? rest.length : 0;
  }

  /** Whether short words after a number stand over others: plain words or points further in follow them. */
  #headsWords(at: number): boolean {
    const next = this.#lines[at + 1];
    const own = this.#ahead.candidates(at)[0];
    if (next === undefined || own === undefined || own.rank > 14) return false;
    if (next.label === null) return !next.headingLike;
    return this.#ahead.candidates(at + 1).every((each) => each.rank > own.rank);
  }

  /** Takes a line that is set like a heading and bears no number. */
  heading(at: number): void {
    const line = this.#lines[at];
    if (line === undefined || this.#completesLabel(line)) return;
    const level = line.block.heading ?? UNSTYLED;
    if (this.#levels.at(-1)?.series === "loose") this.#levels.pop();
    const node = grow("", line.block);
    const between = this.#numbersAround(at, line.block.heading);
    const loose = between === null && !this.#ahead.isOuter(level) && this.#ahead.runsOn(level);
    this.#levels.length = between === null ? this.#pastAside(this.#keptBy(line.block.heading)) : between + 1;
    const siblings =
      between === null ? this.#childrenOf(this.#levels.length) : (this.#levels[between]?.siblings ?? this.top);
    siblings.push(node);
    this.#levels.push({
      series: between !== null ? "aside" : loose ? "loose" : `heading ${level}`,
      rank: 0,
      last: NONE,
      node,
      siblings,
      indent: undefined,
      listLevel: undefined,
      heading: level,
      container: true,
    });
    setHeading(node, line.words, line.block);
    this.#newest = node;
  }

  /** Index of the open numbering that goes on after a heading, which then only lies between two of its points; or null. */
  #numbersAround(at: number, styled: number | undefined): number | null {
    const least = styled === undefined ? 0 : this.#keptBy(styled);
    if (this.#levels.some((level, index) => index >= least && level.series === `heading ${styled ?? UNSTYLED}`))
      return null;
    const next = this.#ahead.firstNumber(at);
    for (let index = this.#levels.length - 1; index >= least; index--) {
      const level = this.#levels[index];
      if (
        level === undefined ||
        level.series.startsWith("heading") ||
        (styled !== undefined && level.heading !== undefined)
      )
        continue;
      const goesOn = next.some(
        (each) => each.series === level.series && stepBetween(level.last, each.reading) === "next",
      );
      if (goesOn) return index;
    }
    return null;
  }

  /** How many levels stay open under a heading: those that the file sets above it, or that hold points by nature. */
  #keptBy(styled: number | undefined): number {
    if (styled !== undefined)
      return this.#levels.findLastIndex((level) => level.heading !== undefined && level.heading < styled) + 1;
    const holds = (level: Level): boolean =>
      level.container && level.heading !== UNSTYLED && !level.series.startsWith("preamble");
    return this.#levels.findLastIndex(holds) + 1;
  }

  /** `Forces` on the line after `Article 5`. */
  #completesLabel(line: Line): boolean {
    const node = this.#newest;
    if (node === null || node.label === "" || node.heading !== "") return false;
    if (node.paragraphs.length > 0 || node.points.length > 0) return false;
    if (this.#levels.at(-1)?.series.startsWith("preamble") === true) return false;
    setHeading(node, line.words, line.block);
    return true;
  }

  /** Words without a number: more of the open point, or a point of their own after its sub-points. */
  words(at: number): void {
    const line = this.#lines[at];
    if (line === undefined || (this.#followsLabel(at, line) && this.#completesLabel(line))) return;
    // "Have agreed as follows:" closes the recitals before it.
    if (this.#levels[0]?.series.startsWith("preamble") === true && isPreambleEnd(line.words)) this.#levels.length = 1;
    const level = this.#ownerOf(line);
    const node = level?.node;
    const full =
      node !== undefined && (node.points.length > 0 || (level?.container === true && node.paragraphs.length > 0));
    if (node !== undefined && !full) return addWords(node, line.words, line.block, line.start);
    const own = grow("", line.block);
    (node?.points ?? this.top).push(own);
    addWords(own, line.words, line.block, line.start);
    this.#newest = own;
  }

  /** Opens a point without a label that holds the words before the first article. */
  preamble(at: number, id: string): void {
    const line = this.#lines[at];
    if (line === undefined) return;
    const node: Growing = { ...grow("", line.block), id };
    this.top.push(node);
    this.#levels.length = 0;
    const nowhere = { indent: undefined, listLevel: undefined, heading: undefined };
    this.#levels.push({
      series: "preamble",
      rank: 0,
      last: NONE,
      node,
      siblings: this.top,
      container: true,
      ...nowhere,
    });
    addWords(node, line.words, line.block, line.start);
    this.#newest = node;
  }

  /** Whether short words stand where a label alone on its line has its heading. */
  #followsLabel(at: number, line: Line): boolean {
    const label = this.#lines[at - 1]?.label;
    if (label === undefined || label === null || label.rest !== "" || label.kind === null || label.kind === "bullet")
      return false;
    if (label.kind === "preamble" || label.kind === "recital" || !isShort(line.words)) return false;
    return this.#lines[at + 1] !== undefined && /^[\p{Lu}\p{Lo}[(“"«\p{Nd}]/u.test(line.words);
  }

  /** The open level that words at this indent belong to. */
  #ownerOf(line: Line): Level | undefined {
    const { indent } = line.block;
    const innermost = this.#levels.at(-1);
    if (indent === undefined || innermost?.indent === undefined || indent + DEEPER / 2 >= innermost.indent)
      return innermost;
    const keep = this.#levels.findLastIndex(
      (level) => level.indent !== undefined && level.indent <= indent + DEEPER / 2,
    );
    // Set flush by habit, not because it belongs further out.
    if (keep < 0) return innermost;
    this.#levels.length = this.#pastAside(keep + 1);
    return this.#levels.at(-1);
  }
}
