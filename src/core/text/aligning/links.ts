import { candidatePairs, weighCandidates, type Candidates } from "./evidence.ts";
import { identicalPairs } from "./identical.ts";
import type { Prepared } from "./material.ts";
import { probability } from "./model.ts";

/** What decided a link. */
export type Basis = "identical" | "wording" | "heading" | "contained" | "neighbours" | "corrected";

/** Two rows that correspond. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** Probability that they do. */
  readonly probability: number;
  readonly similarity: number;
  readonly basis: Basis;
}

/** Candidates that were weighed and not taken, kept as evidence. */
export interface Rival {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
  readonly similarity: number;
}

/** The links found among some points of both drafts, and the rivals left. */
export interface Found {
  readonly links: readonly Link[];
  readonly rivals: readonly Rival[];
}

/** Links the chosen points of both drafts: identical ones in order, then by weighed evidence. */
export function linkPoints(prepared: Prepared, from: readonly number[], to: readonly number[], accept: number): Found {
  const same = identicalPairs(prepared, from, to);
  const links: Link[] = same.map(([row, other]) => ({
    from: row,
    to: other,
    probability: IDENTICAL,
    similarity: 1,
    basis: "identical",
  }));
  const settledFrom = new Set(same.map(([row]) => row));
  const settledTo = new Set(same.map(([, other]) => other));
  const pairs = candidatePairs(prepared, from, to);
  const candidates = weighCandidates(prepared, pairs);
  const odds = withNeighbours(candidates, from, to);
  const rivals: Rival[] = [];
  for (let at = 0; at < pairs.length; at++) {
    const row = candidates.from[at] ?? 0;
    const other = candidates.to[at] ?? 0;
    const chance = odds[at] ?? 0;
    const link = { from: row, to: other, probability: chance, similarity: candidates.similarity[at] ?? 0 };
    if (settledFrom.has(row) || settledTo.has(other) || chance < accept) {
      if (!same.some(([x, y]) => x === row && y === other)) rivals.push(link);
    } else links.push({ ...link, basis: basisOf(candidates, at) });
  }
  return { links, rivals };
}

/** Identical points are taken to correspond; what is left of doubt is that one was copied elsewhere. */
const IDENTICAL = 0.995;

function basisOf(candidates: Candidates, at: number): Basis {
  const contained = candidates.contained[at] ?? 0;
  if (contained > 0.6 && (candidates.mutual[at] ?? 0) < contained / 3) return "contained";
  if ((candidates.heading[at] ?? 0) > 0.6 && (candidates.words[at] ?? 0) < 0.3) return "heading";
  return "wording";
}

/** Weighs each candidate alone, then again with what the pairs around it speak for. */
function withNeighbours(candidates: Candidates, from: readonly number[], to: readonly number[]): Float64Array {
  const size = candidates.from.length;
  const placeFrom = new Map(from.map((row, place) => [row, place]));
  const placeTo = new Map(to.map((row, place) => [row, place]));
  const width = to.length + 4;
  const alone = new Map<number, number>();
  const keys = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const key =
      ((placeFrom.get(candidates.from[at] ?? 0) ?? 0) + 2) * width + (placeTo.get(candidates.to[at] ?? 0) ?? 0) + 2;
    keys[at] = key;
    alone.set(key, probability(candidates, at, 0));
  }
  return keys.map((key, at) => probability(candidates, at, support(alone, key, width)));
}

/** The best pair shortly before and the best shortly after, in both drafts alike. */
function support(alone: ReadonlyMap<number, number>, key: number, width: number): number {
  let before = 0;
  let after = 0;
  for (let rows = 0; rows <= 2; rows++) {
    for (let columns = 0; columns <= 2; columns++) {
      const distance = rows + columns;
      if (distance === 0) continue;
      const weight = distance > 2 ? 0.5 : 1;
      before = Math.max(before, weight * (alone.get(key - rows * width - columns) ?? 0));
      after = Math.max(after, weight * (alone.get(key + rows * width + columns) ?? 0));
    }
  }
  return before + after;
}
