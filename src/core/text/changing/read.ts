import type { LanguageTable } from "../../common/language/index.ts";
import { hunksBetween, keptPairs, type Hunk, type Kept, type Sides } from "./hunks.ts";
import { lex, type Token } from "./lex.ts";
import { repairSlips } from "./repair.ts";
import type { Comparison } from "./side.ts";
import type { Grouping, Unit } from "./unit.ts";
import { namesIn, unitsOf } from "./units.ts";

/** Both sides read into units near what changed, with what was kept and what was not. */
export interface Read {
  readonly comparison: Comparison;
  readonly hunks: readonly Hunk[];
  readonly oldTokens: readonly Token[];
  readonly newTokens: readonly Token[];
  /** Tokens kept on both sides. */
  readonly tokenPairs: readonly (readonly [number, number])[];
}

/** How many tokens around a change are read, so that its place can be judged. */
const context = 60;

/** Reads both sides of a redline. Only the surroundings of changes are grouped into units. */
export function readSides(sides: Sides, table: LanguageTable): Read {
  const lexedOld = lex(sides.oldText, table);
  const lexedNew = lex(sides.newText, table);
  const tokenPairs = keptPairs(lexedOld, lexedNew, sides.kept);
  const tokenHunks = hunksBetween(tokenPairs, lexedOld.length, lexedNew.length);
  const { oldTokens, newTokens } = repairSlips(lexedOld, lexedNew, tokenHunks, table);
  const names = new Set([...namesIn(oldTokens), ...namesIn(newTokens)]);
  const skipOld = farFrom(
    tokenHunks.map((hunk) => [hunk.oldFrom, hunk.oldTo]),
    oldTokens,
    [...sides.movedOut.values()].map((moved) => [moved.from, moved.from + moved.length]),
  );
  const skipNew = farFrom(
    tokenHunks.map((hunk) => [hunk.newFrom, hunk.newTo]),
    newTokens,
    [...sides.movedIn.values()].map((moved) => [moved.to, moved.to + moved.length]),
  );
  const group = (apartOld: ReadonlySet<number>, apartNew: ReadonlySet<number>) => {
    const old: Grouping = { names, skip: skipOld, apart: apartOld };
    const next: Grouping = { names, skip: skipNew, apart: apartNew };
    const oldUnits = unitsOf(oldTokens, table, old);
    const newUnits = unitsOf(newTokens, table, next);
    return { oldUnits, newUnits, hunks: unitHunks(oldUnits, newUnits, sides.kept) };
  };
  let grouped = group(new Set(), new Set());
  const [apartOld, apartNew] = brokenPhrases(grouped.hunks, grouped.oldUnits, grouped.newUnits, table);
  if (apartOld.size > 0 || apartNew.size > 0) grouped = group(apartOld, apartNew);
  return {
    comparison: {
      old: { text: sides.oldText, units: grouped.oldUnits },
      new: { text: sides.newText, units: grouped.newUnits },
      table,
    },
    hunks: grouped.hunks,
    oldTokens,
    newTokens,
    tokenPairs,
  };
}

function unitHunks(oldUnits: readonly Unit[], newUnits: readonly Unit[], kept: readonly Kept[]): readonly Hunk[] {
  const pairs = keptPairs(oldUnits, newUnits, kept, (a, b) => a.key === b.key);
  return hunksBetween(pairs, oldUnits.length, newUnits.length);
}

/** Tells tokens far from every hunk, and moved ones, which are compared on their own. */
function farFrom(
  hunks: readonly (readonly [number, number])[],
  tokens: readonly Token[],
  moved: readonly (readonly [number, number])[],
): (token: number) => boolean {
  const near = new Uint8Array(tokens.length);
  let marked = 0;
  for (const [from, to] of hunks) {
    const start = Math.max(marked, from - context);
    const end = Math.min(tokens.length, to + context);
    if (end > start) near.fill(1, start, end);
    marked = Math.max(marked, end);
  }
  let next = 0;
  const stretches = moved.toSorted((a, b) => a[0] - b[0]);
  for (const [index, token] of tokens.entries()) {
    while (next < stretches.length && (stretches[next]?.[1] ?? 0) <= token.from) next++;
    const stretch = stretches[next];
    if (stretch && token.to > stretch[0]) near[index] = 0;
  }
  return (token) => near[token] === 0;
}

/**
 * Fixed phrases that the other side has only in part are read word by word: "without prejudice to" beside "with
 * prejudice to". A phrase set against another of its role stays whole: "provided that" beside "subject to".
 */
function brokenPhrases(
  hunks: readonly Hunk[],
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  table: LanguageTable,
): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const apartOld = new Set<number>();
  const apartNew = new Set<number>();
  for (const hunk of hunks) {
    const before = oldUnits.slice(hunk.oldFrom, hunk.oldTo);
    const after = newUnits.slice(hunk.newFrom, hunk.newTo);
    if (before.length > 200 || after.length > 200) continue;
    collectBroken(before, after, apartOld, table);
    collectBroken(after, before, apartNew, table);
  }
  return [apartOld, apartNew];
}

function collectBroken(own: readonly Unit[], other: readonly Unit[], apart: Set<number>, table: LanguageTable): void {
  const phrases = own.filter((unit) => unit.type === "mark" && unit.end - unit.first > 1);
  if (phrases.length === 0) return;
  const otherWords = new Set(other.flatMap((unit) => unit.word.split(" ")));
  for (const phrase of phrases) {
    const parts = phrase.word.split(" ");
    const negated = other.some((unit) => parts.some((part) => table.opposite(part, unit.word)));
    const matched = other.some((unit) => unit.role === phrase.role && !parts.includes(unit.word));
    if (!negated && (matched || !parts.some((part) => otherWords.has(part)))) continue;
    for (let token = phrase.first; token < phrase.end; token++) apart.add(token);
  }
}
