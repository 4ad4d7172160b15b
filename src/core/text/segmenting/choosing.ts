import type { Ahead } from "./ahead.ts";
import { CHAPTERS, isFirst, stepBetween, type Candidate } from "./classes.ts";
import type { Growing } from "./growing.ts";
import type { LabelFound } from "./label.ts";
import { closedBy, indentFit, isBetter, isDeeper, isLabel, isPrefix, type Choice, type Level } from "./levels.ts";
import type { Line } from "./lines.ts";
import type { NumberReading } from "./numerals.ts";
import { goingOn, holdsNumbers, holdsParts, insideOf, isBareTitle, isStructure, OPTIONS } from "./placing.ts";

/** What is open where a line comes. */
export interface Open {
  readonly lines: readonly Line[];
  readonly ahead: Ahead;
  /** From the outermost to the innermost. */
  readonly levels: Level[];
  /** The last number of each series that came. */
  readonly remembered: Map<string, NumberReading>;
  /** The point that came last. */
  newest: Growing | null;
}

/** The likeliest place where a label could stand, or null where it is running text. */
export function choose(open: Open, at: number, line: Line, label: LabelFound): Choice | null {
  let best: Choice | null = null;
  for (const candidate of open.ahead.candidates(at)) {
    for (const choice of choicesAt(open, at, line, label, candidate)) {
      if (best === null || isBetter(choice, best)) best = choice;
    }
  }
  const usual = best !== null && label.separator.includes("\t") && open.ahead.isUsual(best.candidate.series);
  return best !== null && isLabel(best, line, label, usual) ? best : null;
}

/** All places where a label could stand, each with how likely it is. */
function choicesAt(open: Open, at: number, line: Line, label: LabelFound, candidate: Candidate): readonly Choice[] {
  const { series, reading } = candidate;
  const follows = open.ahead.followed(at, candidate) ? 30 : 0;
  const choices: Choice[] = [];
  for (const [keep, level] of open.levels.entries()) {
    if (level.series !== series) continue;
    const step = stepBetween(level.last, reading);
    const first = isFirst(reading);
    const fit = label.kind === "bullet" ? 100 : { next: 100, gap: 60, same: 45, back: first ? 40 : 15 }[step];
    const ahead = step === "next" ? follows : follows / 2;
    const score = fit + ahead + keep * 0.1 + indentFit(line, level);
    choices.push({ candidate, keep, sibling: true, score });
  }
  const innermost = choices.at(-1);
  const level = innermost === undefined ? undefined : open.levels[innermost.keep];
  if (
    level === undefined ||
    (isFirst(reading) && isDeeper(line, level)) ||
    (label.kind === "bullet" && isDeeper(line, level))
  ) {
    const { keep, score, between } = placeOf(open, at, line, label, candidate);
    const place = { keep: pastAside(open.levels, keep), ...(between === true ? { between } : {}) };
    choices.push({ candidate, ...place, sibling: false, score: score + follows });
  }
  return choices;
}

/** Where a numbering that is not open would open, and how likely that is. */
function placeOf(
  open: Open,
  at: number,
  line: Line,
  label: LabelFound,
  candidate: Candidate,
): Pick<Choice, "keep" | "score" | "between"> {
  const { series, reading } = candidate;
  const remembered = open.remembered.get(series);
  const continues = remembered !== undefined && stepBetween(remembered, reading) === "next";
  if (open.levels[0]?.wrapper === true && isStructure(candidate)) return { keep: 0, score: 80 };
  if ((label.kind !== null && label.kind !== "bullet") || series.startsWith(CHAPTERS)) {
    const rank = rankOf(open.ahead, candidate);
    const score = isFirst(reading) || continues || reading.numeral === "none" ? 80 : 30;
    if (label.kind === "recital" && inPreamble(open, at)) return { keep: 1, score };
    const around = label.kind === "annex" ? goingOn(open.levels, open.ahead, at) : -1;
    if (around >= 0) return { keep: around + 1, score, between: true };
    const floor = open.levels.findLastIndex((level) => holdsParts(level, candidate)) + 1;
    const found = open.levels.findIndex((level, index) => index >= floor && closedBy(level, rank, line.block.heading));
    let keep = found < 0 ? open.levels.length : found;
    if (label.kind === "option" || label.kind === "suboption") keep = insideOf(open.levels, open.ahead, at, keep, rank);
    return { keep, score };
  }
  if (reading.path.length > 1) {
    // I.1 is not written 1.1, unless nothing else is open.
    const parent = open.levels.findLastIndex(
      ({ last }, index) =>
        isPrefix(last.path, reading.path) && (last.numeral === "digit" || index === open.levels.length - 1),
    );
    if (parent >= 0) {
      const inside = open.levels.findLastIndex((level, index) => index > parent && holdsNumbers(level, candidate));
      const sure = isFirst(reading) || open.ahead.isUsual(series);
      return { keep: Math.max(parent, inside) + 1, score: sure ? 110 : 75 };
    }
  }
  // Numbers lie inside a preamble only where articles or chapters follow that do not: recitals.
  const preamble = open.levels[0]?.series.startsWith("preamble") === true && label.kind === null;
  if (preamble && !inPreamble(open, at)) return { keep: 0, score: isFirst(reading) ? 80 : 20 };
  let keep = open.levels.length;
  while (keep > 0) {
    const level = open.levels[keep - 1];
    const outer = level === undefined || level.rank <= candidate.rank || level.rank < 10;
    // Headings that are numbered through the text stand in none of its options.
    if (!outer && OPTIONS.has(level.series) && candidate.series.startsWith("headed")) {
      keep--;
      continue;
    }
    if (outer || nests(open, at, line, level, candidate)) break;
    keep--;
  }
  return { keep, score: label.kind === "bullet" ? 100 : isFirst(reading) ? 80 : continues ? 85 : 20 };
}

/** Whether recitals are open, before articles or chapters that follow. */
function inPreamble(open: Open, at: number): boolean {
  return open.levels[0]?.series.startsWith("preamble") === true && open.ahead.structureFrom(at);
}

/** A heading that stands after a point closes it to all but the numbers that go on: order is never changed. */
export function pastAside(levels: readonly Level[], keep: number): number {
  return levels[keep]?.series === "aside" ? keep + 1 : keep;
}

/** How far out a numbering usually stands. */
export function rankOf(ahead: Ahead, candidate: Candidate): number {
  return candidate.series === "section" && ahead.sectionInside ? 4.5 : candidate.rank;
}

/**
 * Whether a numbering that usually stands further out lies inside an open one: a colon announces it, it is set
 * deeper, or the open numbering goes on only after the new one has.
 */
function nests(open: Open, at: number, line: Line, level: Level, candidate: Candidate): boolean {
  if (/[:：]$/u.test(open.lines[at - 1]?.words ?? "") || isDeeper(line, level)) return true;
  // Numbers that begin right under a title are its own.
  if (isFirst(candidate.reading) && level.node === open.newest && isBareTitle(level)) return true;
  const ownNext = open.ahead.nextOf(at, candidate.series, candidate.reading);
  const outerNext = open.ahead.nextOf(at, level.series, level.last);
  return outerNext < Number.POSITIVE_INFINITY && (ownNext < outerNext || ownNext === Number.POSITIVE_INFINITY);
}
