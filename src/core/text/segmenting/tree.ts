import type { Block } from "../block.ts";
import type { Footnote, Remark, Warning } from "../draft.ts";
import { candidatesOf, isFirst, stepBetween, type Candidate } from "./classes.ts";
import type { UnnamedPoint } from "./ids.ts";
import type { LabelFound } from "./label.ts";
import { isShort, type Line } from "./lines.ts";
import type { NumberReading } from "./numerals.ts";

/** A point while it grows. */
interface Growing {
  readonly label: string;
  readonly id?: string;
  separator: string;
  heading: string;
  paragraphs: string[];
  readonly points: Growing[];
  struck: boolean;
  readonly comments: Remark[];
  readonly footnotes: Footnote[];
  readonly place: Block["place"];
}

interface Level {
  readonly series: string;
  readonly rank: number;
  last: NumberReading;
  node: Growing;
  readonly siblings: Growing[];
  indent: number | undefined;
  readonly listLevel: number | undefined;
  /** Holds points rather than words of its own: chapter, annex, preamble, heading without a number. */
  readonly container: boolean;
}

interface Choice {
  readonly candidate: Candidate;
  /** How many levels stay open. */
  readonly keep: number;
  readonly sibling: boolean;
  readonly score: number;
}

const CONTAINERS = new Set(["annex", "preamble", "part", "chapter", "section"]);
const STRUCTURE = new Set(["part", "chapter", "section", "article"]);
const LOOKAHEAD = 400;
const NONE: NumberReading = { numeral: "none", path: [], inserted: 0 };

/** Builds the tree of points by learning which numbering stands inside which. */
export class TreeBuilder {
  readonly top: Growing[] = [];
  readonly warnings: Warning[] = [];
  /** Whether any point bears a number. */
  numbered = false;
  readonly #lines: readonly Line[];
  readonly #levels: Level[] = [];
  readonly #remembered = new Map<string, NumberReading>();
  readonly #candidates: (readonly Candidate[])[];
  readonly #sectionInside: boolean;
  #newest: Growing | null = null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#candidates = lines.map((line) => (line.label === null ? [] : candidatesOf(line.label)));
    const first = (kind: string): number =>
      lines.findIndex((line) => line.label?.kind === kind && (line.label.sure || line.headingLike));
    const article = first("article");
    this.#sectionInside = article >= 0 && first("section") > article;
  }

  get empty(): boolean {
    return this.top.length === 0;
  }

  /** Takes the line as a numbered point, or answers false where its "label" is running text. */
  labelled(at: number): boolean {
    const line = this.#lines[at];
    const label = line?.label;
    if (line === undefined || label === undefined || label === null) return false;
    const choice = this.#choose(at, line, label);
    if (choice === null) return false;
    if (label.kind !== "bullet") this.numbered = true;
    this.#open(line, label, choice, at);
    return true;
  }

  #choose(at: number, line: Line, label: LabelFound): Choice | null {
    let best: Choice | null = null;
    for (const candidate of this.#candidates[at] ?? []) {
      const choice = this.#weigh(at, line, label, candidate);
      if (best === null || choice.score > best.score) best = choice;
    }
    if (best === null) return null;
    const certain = line.automatic || line.block.heading !== undefined || (line.headingLike && label.kind !== null);
    if (certain) return best;
    if (!label.sure) return best.score >= (label.kind === null ? 100 : 60) ? best : null;
    const value = best.candidate.reading.path.at(-1) ?? 0;
    // Far from any sequence, a big number is a year, a quantity or a case number.
    return label.kind === null && value > 60 && best.score < 60 ? null : best;
  }

  #weigh(at: number, line: Line, label: LabelFound, candidate: Candidate): Choice {
    const { series, reading } = candidate;
    const follows = this.#followed(at, candidate) ? 30 : 0;
    const open = this.#levels.findLastIndex((level) => level.series === series);
    const level = this.#levels[open];
    if (level !== undefined) {
      const inner = isFirst(reading) && isDeeper(line, level);
      const step = stepBetween(level.last, reading);
      const score =
        label.kind === "bullet" ? 100 : { next: 100, gap: 60, same: 45, back: isFirst(reading) ? 40 : 15 }[step];
      if (!inner)
        return { candidate, keep: open, sibling: true, score: score + (step === "next" ? follows : follows / 2) };
    }
    const { keep, score } = this.#place(at, candidate, label);
    return { candidate, keep, sibling: false, score: score + follows };
  }

  /** Where a numbering that is not open would open, and how likely that is. */
  #place(at: number, candidate: Candidate, label: LabelFound): { keep: number; score: number } {
    const { series, reading } = candidate;
    const remembered = this.#remembered.get(series);
    const continues = remembered !== undefined && stepBetween(remembered, reading) === "next";
    if (label.kind !== null && label.kind !== "bullet") {
      const rank = this.#rankOf(candidate);
      const keep = this.#levels.findIndex((level) => closedBy(level, rank));
      const single = reading.numeral === "none";
      return { keep: keep < 0 ? this.#levels.length : keep, score: isFirst(reading) || continues || single ? 80 : 30 };
    }
    if (reading.path.length > 1) {
      const parent = this.#levels.findLastIndex((level) => isPrefix(level.last.path, reading.path));
      if (parent >= 0) return { keep: parent + 1, score: isFirst(reading) ? 110 : 75 };
    }
    // Numbers lie inside a preamble only where articles or chapters follow that do not: recitals.
    const preamble = this.#levels[0]?.series.startsWith("preamble") === true && label.kind === null;
    if (preamble && !this.#structureAhead(at)) return { keep: 0, score: isFirst(reading) ? 80 : 20 };
    let keep = this.#levels.length;
    while (keep > 0) {
      const level = this.#levels[keep - 1];
      if (
        level === undefined ||
        level.rank <= candidate.rank ||
        level.rank < 10 ||
        this.#nests(at, level, candidate)
      )
        break;
      keep--;
    }
    return { keep, score: isFirst(reading) ? 80 : continues ? 85 : label.kind === "bullet" ? 100 : 20 };
  }

  #structureAhead(at: number): boolean {
    return this.#lines.slice(at).some((line) => line.label?.sure === true && STRUCTURE.has(line.label.kind ?? ""));
  }

  #rankOf(candidate: Candidate): number {
    return candidate.series === "section" && this.#sectionInside ? 4.5 : candidate.rank;
  }

  /**
   * Whether a numbering that usually stands further out lies inside an open one: a colon announces it, it is set
   * deeper, or the open numbering goes on only after the new one has.
   */
  #nests(at: number, level: Level, candidate: Candidate): boolean {
    const line = this.#lines[at];
    if (/[:：]$/u.test(this.#lines[at - 1]?.words ?? "") || (line !== undefined && isDeeper(line, level))) return true;
    const ownNext = this.#nextOf(at, candidate.series, candidate.reading);
    const outerNext = this.#nextOf(at, level.series, level.last);
    return outerNext < Number.POSITIVE_INFINITY && (ownNext < outerNext || ownNext === Number.POSITIVE_INFINITY);
  }

  /** Index of the line that continues a series after line `at`. */
  #nextOf(at: number, series: string, reading: NumberReading): number {
    const end = Math.min(this.#lines.length, at + LOOKAHEAD);
    for (let ahead = at + 1; ahead < end; ahead++) {
      for (const other of this.#candidates[ahead] ?? []) {
        if (other.series === series && stepBetween(reading, other.reading) === "next") return ahead;
      }
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Whether the next label of this series is its next number. */
  #followed(at: number, candidate: Candidate): boolean {
    const end = Math.min(this.#lines.length, at + LOOKAHEAD);
    for (let ahead = at + 1; ahead < end; ahead++) {
      const same = this.#candidates[ahead]?.find((other) => other.series === candidate.series);
      if (same !== undefined) return stepBetween(candidate.reading, same.reading) === "next";
    }
    return false;
  }

  #open(line: Line, label: LabelFound, choice: Choice, at: number): void {
    const { series, reading } = choice.candidate;
    const level = this.#levels[choice.keep];
    const siblings = choice.sibling && level !== undefined ? level.siblings : this.#childrenOf(choice.keep);
    const node = grow(label.printed, line.block);
    if (siblings.some((each) => each.label === label.printed) && label.kind !== "bullet")
      this.#duplicate(label.printed, line);
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
      container: CONTAINERS.has(label.kind ?? ""),
    });
    this.#remembered.set(series, reading);
    this.#fill(node, line, label, at);
    this.#newest = node;
  }

  #duplicate(printed: string, line: Line): void {
    const { line: number, column } = line.block.place ?? {};
    const place = { ...(number === undefined ? {} : { line: number }), ...(column === undefined ? {} : { column }) };
    const message = `The number ${printed} stands twice at the same level; both points are kept.`;
    this.warnings.push({ code: "duplicate-number", message, ...place });
  }

  #childrenOf(keep: number): Growing[] {
    return this.#levels[keep - 1]?.node.points ?? this.top;
  }

  /** Puts what follows the label into heading and text. */
  #fill(node: Growing, line: Line, label: LabelFound, at: number): void {
    const { rest } = label;
    if (label.separator.trim() !== "" && rest !== "") node.separator = label.separator;
    const headingEnd = this.#headingEnd(line, label, at);
    node.heading = rest.slice(0, headingEnd).trimEnd();
    const words = rest.slice(headingEnd).trimStart();
    const offset = line.start + line.words.length - words.length;
    addWords(node, words, line.block, offset);
  }

  /** How much of the words after the label is a heading. */
  #headingEnd(line: Line, label: LabelFound, at: number): number {
    const { rest } = label;
    if (rest === "" || label.kind === "bullet") return 0;
    if (line.block.heading !== undefined) return rest.length;
    const consumed = line.automatic ? 0 : line.words.length - rest.length;
    const strong = (line.block.strong ?? 0) - line.start - consumed;
    if (strong > 1 && strong < rest.length && rest.slice(0, strong).trim() !== "") return runIn(rest, strong);
    const kinded =
      label.kind !== null && label.kind !== "recital" && label.kind !== "paragraph" && label.kind !== "subparagraph";
    if (!isShort(rest)) return 0;
    if (strong >= rest.length || line.headingLike || kinded) return rest.length;
    return this.#headsWords(at) && /^[\p{Lu}\p{Lo}[“"«]/u.test(rest) && rest.split(/\s+/u).length <= 8 ? rest.length : 0;
  }

  /** Whether short words after a number stand over others: plain words or points further in follow them. */
  #headsWords(at: number): boolean {
    const next = this.#lines[at + 1];
    const own = this.#candidates[at]?.[0];
    if (next === undefined || own === undefined || own.rank > 14) return false;
    if (next.label === null) return !next.headingLike;
    return this.#candidates[at + 1]?.every((each) => each.rank > own.rank) === true;
  }

  /** A line set like a heading without a number. `continues`: the numbering around it goes on after it. */
  heading(at: number): void {
    const line = this.#lines[at];
    if (line === undefined) return;
    if (this.#belongsToLabel(line)) return;
    const node = grow("", line.block);
    const level = line.block.heading ?? 7;
    const numbering = this.#levels.findIndex((each) => !each.series.startsWith("heading"));
    const continuing = numbering >= 0 && this.#goesOn(at, numbering) && !this.#isOuter(level);
    if (continuing) {
      const outer = this.#levels[numbering];
      outer?.siblings.push(node);
      this.#levels.length = numbering + 1;
      if (outer !== undefined) {
        this.#levels[numbering] = { ...outer, node, container: true };
      }
    } else {
      const keep = this.#levels.findIndex(
        (each) => !each.series.startsWith("heading") || each.last.path[0] === undefined || each.last.path[0] >= level,
      );
      this.#levels.length = keep < 0 ? this.#levels.length : keep;
      const siblings = this.#childrenOf(this.#levels.length);
      siblings.push(node);
      const last: NumberReading = { ...NONE, path: [level] };
      this.#levels.push({
        series: `heading ${level}`,
        rank: 0,
        last,
        node,
        siblings,
        indent: undefined,
        listLevel: undefined,
        container: true,
      });
    }
    node.heading = line.words;
    attach(node, line.block, null);
    this.#newest = node;
  }

  /** Whether the outermost open numbering continues, or any of its inner ones, with the next label. */
  #goesOn(at: number, numbering: number): boolean {
    const outer = this.#levels[numbering];
    if (outer === undefined) return false;
    for (let ahead = at + 1; ahead < Math.min(this.#lines.length, at + LOOKAHEAD); ahead++) {
      const same = this.#candidates[ahead]?.find((other) => other.series === outer.series);
      if (same !== undefined) return stepBetween(outer.last, same.reading) === "next";
    }
    return false;
  }

  /** Whether the file itself sets this heading above all that bear numbers. */
  #isOuter(level: number): boolean {
    if (level > 6) return false;
    const numbered = this.#lines.filter((line) => line.label !== null && line.block.heading !== undefined);
    return numbered.length > 0 && numbered.every((line) => (line.block.heading ?? 0) > level);
  }

  /** `Forces` on the line after `Article 5`. */
  #belongsToLabel(line: Line): boolean {
    const node = this.#newest;
    if (
      node === null ||
      node.label === "" ||
      node.heading !== "" ||
      node.paragraphs.length > 0 ||
      node.points.length > 0
    )
      return false;
    node.heading = line.words;
    attach(node, line.block, null);
    return true;
  }

  /** Words without a number: more of the open point, or a point of their own after its sub-points. */
  words(at: number): void {
    const line = this.#lines[at];
    if (line === undefined) return;
    if (this.#followsLabel(at, line)) return void this.#belongsToLabel(line);
    const level = this.#ownerOf(line);
    const node = level?.node;
    const full =
      node !== undefined && (node.points.length > 0 || (level?.container === true && node.paragraphs.length > 0));
    if (node === undefined || full) {
      const own = grow("", line.block);
      (node?.points ?? this.top).push(own);
      addWords(own, line.words, line.block, line.start);
      this.#newest = own;
      return;
    }
    addWords(node, line.words, line.block, line.start);
  }

  /** A point without a label that holds the words before the first article. */
  preamble(at: number, id: string): void {
    const line = this.#lines[at];
    if (line === undefined) return;
    const node: Growing = { ...grow("", line.block), id };
    this.top.push(node);
    this.#levels.length = 0;
    this.#levels.push({
      series: "preamble",
      rank: 0,
      last: NONE,
      node,
      siblings: this.top,
      indent: undefined,
      listLevel: undefined,
      container: true,
    });
    addWords(node, line.words, line.block, line.start);
    this.#newest = node;
  }

  #followsLabel(at: number, line: Line): boolean {
    const label = this.#lines[at - 1]?.label;
    if (label === undefined || label === null || label.rest !== "" || label.kind === null || label.kind === "bullet")
      return false;
    if (label.kind === "preamble" || label.kind === "recital" || !isShort(line.words)) return false;
    const next = this.#lines[at + 1];
    return next !== undefined && /^[\p{Lu}\p{Lo}[(“"«\p{Nd}]/u.test(line.words);
  }

  /** The open level that words at this indent belong to. */
  #ownerOf(line: Line): Level | undefined {
    const { indent } = line.block;
    const innermost = this.#levels.at(-1);
    if (indent === undefined || innermost?.indent === undefined || indent + 3 >= innermost.indent) return innermost;
    const keep = this.#levels.findLastIndex((level) => level.indent !== undefined && level.indent <= indent + 3);
    // Set flush by habit, not because it belongs further out.
    if (keep < 0) return innermost;
    this.#levels.length = keep + 1;
    return this.#levels[keep];
  }
}

/** Whether a label with a word of this rank ends an open level. */
function closedBy(level: Level, rank: number): boolean {
  if (level.series.startsWith("preamble")) return true;
  return level.rank >= rank && !level.series.startsWith("heading");
}

/** Where a run-in heading ends: its weight may end a character before or after its punctuation. */
function runIn(rest: string, strong: number): number {
  const stop = /^[.:–—]?/u.exec(rest.slice(strong))?.[0].length ?? 0;
  return strong + stop;
}

function isDeeper(line: Line, level: Level): boolean {
  const { labelLevel, indent } = line.block;
  if (labelLevel !== undefined && level.listLevel !== undefined) return labelLevel > level.listLevel;
  return indent !== undefined && level.indent !== undefined && indent > level.indent + 6;
}

function isPrefix(prefix: readonly number[], path: readonly number[]): boolean {
  return prefix.length > 0 && prefix.length === path.length - 1 && prefix.every((value, at) => value === path[at]);
}

function grow(label: string, block: Block): Growing {
  return {
    label,
    separator: "",
    heading: "",
    paragraphs: [],
    points: [],
    struck: block.struck === true,
    comments: [],
    footnotes: [],
    place: block.place,
  };
}

function addWords(node: Growing, words: string, block: Block, offset: number): void {
  const before = node.paragraphs.reduce((sum, each) => sum + each.length + 1, 0);
  attach(node, block, words === "" ? null : before - offset);
  if (words === "") return;
  node.paragraphs.push(words);
  if (block.struck !== true) node.struck = false;
}

/** Carries notes and remarks over; `shift` takes a place in the block to one in the point's text, null: the heading. */
function attach(node: Growing, block: Block, shift: number | null): void {
  for (const note of block.footnotes ?? [])
    node.footnotes.push({ ...note, at: shift === null ? 0 : Math.max(0, note.at + shift) });
  node.comments.push(...(block.comments ?? []));
}

/** A grown point in its final form. */
export function finish(node: Growing): UnnamedPoint {
  return {
    ...(node.id === undefined ? {} : { id: node.id }),
    label: node.label,
    ...(node.separator === "" ? {} : { separator: node.separator }),
    heading: node.heading,
    text: node.paragraphs.join("\n"),
    wording: "verbatim",
    deleted: node.struck,
    points: node.points.map(finish),
    ...(node.comments.length === 0 ? {} : { comments: node.comments }),
    ...(node.footnotes.length === 0 ? {} : { footnotes: node.footnotes }),
  };
}
