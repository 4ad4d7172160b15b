import type { Ahead } from "./ahead.ts";
import { isFirst, stepBetween, type Candidate } from "./classes.ts";
import type { Growing } from "./growing.ts";
import type { Level } from "./levels.ts";
import type { Line } from "./lines.ts";
import { isTitle } from "./title-words.ts";
import { kindOfWord } from "./words.ts";

/** Level of a heading that only its look gives away. */
export const UNSTYLED = 7;
/** Numberings of variants that stand side by side. */
export const OPTIONS: ReadonlySet<string> = new Set(["option", "suboption"]);
/** Ranks under it stand further out than options. */
const OUTSIDE_OPTIONS = 12.5;

/**
 * Index of the open numbering that goes on first after an annex, which then only lies between two of its points; or -1.
 * Numbers inside articles do not count: an annex has its own.
 */
export function goingOn(levels: readonly Level[], ahead: Ahead, at: number): number {
  let found = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, { series, rank, last, between }] of levels.entries()) {
    if (between === true || series === "annex" || (index > 0 && rank >= OUTSIDE_OPTIONS)) continue;
    const next = ahead.goesOn(at, series, last);
    if (next < nearest) [found, nearest] = [index, next];
  }
  return found;
}

/** Whether a number counts parts, articles or headings. */
export function isStructure({ rank, series }: Candidate): boolean {
  return series.startsWith("headed") || (rank > 0 && rank < 5 && series !== "recital");
}

/**
 * Whether an annex is the agreement itself, annexed to a letter or a note: without a number, early, and before any part or
 * article. Its parts and articles then stand beside it, as they do in a draft that is annexed to nothing.
 */
export function isWrapper({ label }: Line, at: number, lines: number, structured: boolean): boolean {
  const bare = label?.kind === "annex" && label.readings.every(({ numeral }) => numeral === "none");
  return bare && !structured && at < lines * 0.4;
}

/** How many levels stay open around an option: it holds the numbers counted under it, and lies inside all others. */
export function insideOf(levels: readonly Level[], ahead: Ahead, at: number, from: number, rank: number): number {
  let keep = from;
  while (keep < levels.length && !ahead.countsUnder(at, levels[keep]?.series ?? "", rank)) keep++;
  return keep;
}

/** Whether dotted numbers that begin with the number of an article stand inside an open level below it: an option, a section, a title. */
export function holdsNumbers(level: Level, candidate: Candidate): boolean {
  const { rank, node } = level;
  return rank < candidate.rank || node.heading !== "" || isBareTitle(level);
}

/** Whether a point has so far nothing but short words, as titles are. */
export function isBareTitle({ node }: Level): boolean {
  const [words = node.heading, more] = node.paragraphs;
  return more === undefined && node.points.length === 0 && isTitle(words, 18);
}

/** Which options a heading speaks of, by the words for them: `Provisions common to options 1 and 2`. */
export function optionsIn(words: string): ReadonlySet<string> {
  const all = words.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const kinds = new Set(all.map((word) => kindOfWord(word) ?? kindOfWord(word.replace(/s$/iu, ""))));
  return new Set(kinds.has("suboption") ? ["suboption"] : kinds.has("option") ? ["option"] : []);
}

/** Index of the open numbering that goes on after a heading, which then only lies between two of its points; or null. */
export function numbersAround(
  levels: readonly Level[],
  ahead: Ahead,
  at: number,
  styled: number | undefined,
): number | null {
  const least = styled === undefined ? 0 : keptBy(levels, styled);
  if (levels.some((level, index) => index >= least && level.series === `heading ${styled ?? UNSTYLED}`)) return null;
  const next = ahead.firstNumber(at);
  for (let index = levels.length - 1; index >= least; index--) {
    const level = levels[index];
    if (
      level === undefined ||
      // Headings, numbered or not, have words of their own under them.
      level.series.startsWith("head") ||
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
export function keptBy(levels: readonly Level[], styled: number | undefined): number {
  if (styled !== undefined)
    return levels.findLastIndex((level) => level.heading !== undefined && level.heading < styled) + 1;
  const holds = (level: Level): boolean =>
    level.container && level.heading !== UNSTYLED && !level.series.startsWith("preamble");
  return levels.findLastIndex(holds) + 1;
}

/** Whether a part, or what else bears a word and a number, stands inside an annex: it lies between articles, or the first part begins in it. */
export function holdsParts(level: Level, candidate: Candidate): boolean {
  if (level.between === true) return true;
  const annex = level.rank === 0 && level.container && level.wrapper !== true && !level.series.startsWith("heading");
  return annex && candidate.rank > 0 && isFirst(candidate.reading) && !level.series.startsWith("preamble");
}

/**
 * How many levels stay open under a heading that nothing but its look tells: it stands in an annex that has no words yet, or
 * inside an article, after which others come, but not right after the heading as they do after that of a part.
 */
export function heldBy(levels: readonly Level[], ahead: Ahead, at: number, newest: Growing | null): number {
  const innermost = levels.at(-1);
  if (innermost?.between === true && innermost.node === newest && isBareTitle(innermost)) return levels.length;
  const article = levels.findLastIndex(({ series }) => series === "article");
  const level = levels[article];
  if (level === undefined || ahead.headsStructure(at)) return 0;
  return ahead.goesOn(at, level.series, level.last) < Number.POSITIVE_INFINITY ? article + 1 : 0;
}
