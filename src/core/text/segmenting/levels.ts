import type { Candidate } from "./classes.ts";
import type { Growing } from "./growing.ts";
import type { LabelFound } from "./label.ts";
import type { Line } from "./lines.ts";
import type { NumberReading } from "./numerals.ts";

/** A numbering, or a heading, inside which the next line may stand. */
export interface Level {
  /** The numbering; `heading 2` for headings without a number, `aside` and `loose` for those between numbers. */
  readonly series: string;
  readonly rank: number;
  readonly last: NumberReading;
  readonly node: Growing;
  readonly siblings: Growing[];
  readonly indent: number | undefined;
  readonly listLevel: number | undefined;
  /** Level of the heading that opened it, as the file has it. */
  readonly heading: number | undefined;
  /** Holds points rather than words of its own: chapter, annex, preamble, heading without a number. */
  readonly container: boolean;
  /** Stands between two points of the numbering in which it is placed, which goes on after it. */
  readonly between?: true;
  /** An annex that is the agreement itself: its parts and articles stand beside it. */
  readonly wrapper?: true;
}

/** A place where a labelled line could stand. */
export interface Choice {
  readonly candidate: Candidate;
  /** How many levels stay open. */
  readonly keep: number;
  readonly sibling: boolean;
  readonly score: number;
  /** It only lies between two points of the innermost level that stays open. */
  readonly between?: true;
}

const NONE: NumberReading = { numeral: "none", path: [], inserted: 0 };

/** A level that a heading without a number, or a preamble, opens. */
export function unnumbered(series: string, node: Growing, siblings: Growing[], heading: number | undefined): Level {
  const nowhere = { indent: undefined, listLevel: undefined };
  return { series, rank: 0, last: NONE, node, siblings, ...nowhere, heading, container: true };
}

/** Difference of indents, in points, that shows another level. */
export const DEEPER = 6;

/** Whether a label with a word of this rank, set as a heading of this level or as none, ends an open level. */
export function closedBy(level: Level, rank: number, heading: number | undefined): boolean {
  if (level.series.startsWith("preamble")) return true;
  if (level.series.startsWith("heading")) return heading !== undefined && (level.heading ?? 0) >= heading;
  return level.rank >= rank;
}

/** The likelier choice; between equals the smaller number: c) is the third letter rather than a hundred. */
export function isBetter(a: Choice, b: Choice): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return (a.candidate.reading.path.at(-1) ?? 0) < (b.candidate.reading.path.at(-1) ?? 0);
}

/** Whether the number at the start of a line is its label, at the likeliest place, rather than running text. */
export function isLabel({ score, candidate, sibling }: Choice, line: Line, label: LabelFound, usual: boolean): boolean {
  if (line.automatic || line.block.heading !== undefined || (line.headingLike && label.kind !== null)) return true;
  if (!label.sure && !usual) return score >= (label.kind === null ? 100 : 60);
  // A reference that ends a sentence stands alone on its line: "… pursuant to / Article 15."
  if (sibling && label.kind !== null && label.rest === "" && score < 40 && !isSetOff(line)) return false;
  // Far from any sequence, a big number is a year, a quantity or a case number.
  const bare = label.kind === null && candidate.reading.numeral === "digit";
  return !(bare && (candidate.reading.path.at(-1) ?? 0) > 60 && score < 60);
}

/** Whether all words of a line are bold, or it stands in the middle. */
function isSetOff({ block, words }: Line): boolean {
  return block.centred === true || (block.strong ?? 0) >= words.length;
}

/** Where a run-in heading ends: its weight may end before its punctuation. */
export function runIn(rest: string, strong: number): number {
  return strong + (/^[.:–—]?/u.exec(rest.slice(strong))?.[0].length ?? 0);
}

/** Whether a line is set deeper than an open level, by its list or its indent. */
export function isDeeper(line: Line, level: Level): boolean {
  const { labelLevel, indent } = line.block;
  if (labelLevel !== undefined && level.listLevel !== undefined) return labelLevel > level.listLevel;
  return indent !== undefined && level.indent !== undefined && indent > level.indent + DEEPER;
}

/** How well the indent of a line fits an open level of its own numbering. */
export function indentFit(line: Line, level: Level): number {
  const { indent, labelLevel } = line.block;
  if (labelLevel !== undefined && level.listLevel !== undefined) return labelLevel === level.listLevel ? 20 : -30;
  if (indent === undefined || level.indent === undefined) return 0;
  const off = Math.abs(indent - level.indent);
  return off <= DEEPER / 2 ? 20 : off > DEEPER ? -20 : 0;
}

/** Whether a dotted number continues another: 1.2 and 1. */
export function isPrefix(prefix: readonly number[], path: readonly number[]): boolean {
  return prefix.length > 0 && prefix.length === path.length - 1 && prefix.every((value, at) => value === path[at]);
}
