import { barePoints, pairBare } from "./bare.ts";
import { BACKGROUND, context } from "./context.ts";
import { candidatePairs, weighCandidates, type Candidates } from "./evidence.ts";
import { haveSameContent, identicalPairs } from "./identical.ts";
import type { Prepared } from "./material.ts";
import { logOdds, PLACE_MEASURES, probability, type Model } from "./model.ts";
import { partLeads } from "./parts.ts";
import { degrees } from "./stars.ts";
import { rivalry, type Totals } from "./rivalry.ts";

/** What decided a link. */
export type Basis = "identical" | "wording" | "heading" | "contained" | "neighbours" | "corrected";

/** A pair that was weighed. */
export interface Rival {
  readonly from: number;
  readonly to: number;
  /** Probability that the points correspond. */
  readonly probability: number;
  readonly similarity: number;
}

/** Two rows that correspond. */
export interface Link extends Rival {
  readonly basis: Basis;
}

/** The links found among some points of both drafts, and the rivals left. */
export interface Found {
  readonly links: readonly Link[];
  readonly rivals: readonly Rival[];
}

/** What holds for the two drafts as a whole. */
export interface Scale {
  readonly sums: Totals;
  /** Similarity that a point's best counterpart typically has. */
  readonly typical: number;
}

/** Candidates with their measures, ready for the model. */
export interface Weighed {
  readonly candidates: Candidates;
  readonly measures: readonly Float64Array[];
}

/** Identical points are taken to correspond; what is left of doubt is that one was copied elsewhere. */
const IDENTICAL = 0.995;

/** Measures the candidates among some points; without a `typical` similarity it is taken from these points. */
export function weigh(
  prepared: Prepared,
  from: readonly number[],
  to: readonly number[],
  sums: Totals,
  typical: number | null,
): Weighed & { readonly typical: number } {
  const candidates = weighCandidates(prepared, candidatePairs(prepared, from, to));
  const norm = typical ?? typicalBest(candidates, from, to);
  const stand = rivalry(prepared, candidates, sums);
  const relative = candidates.similarity.map((value) =>
    Math.max(-3, Math.min(1, Math.log(Math.max(value, 0.02) / norm))),
  );
  const { ownLess, ownMore, walkLess, walkMore } = stand;
  const part = partLeads(prepared, candidates, from, to);
  const crowd = candidates.similarity.map(() => crowdOf(from.length, to.length));
  const measures = [ownLess, ownMore, relative, walkLess, walkMore, part, crowd];
  return { candidates, measures, typical: norm };
}

/** Sizes between which the acts that the model is fitted to tell how much the number of points matters. */
const SMALL = 26;
const LARGE = 168;
/** A usual size: where so many points stand, their number says nothing. */
const USUAL = 36;

/** Logarithm of how many points of the larger side a counterpart is sought among: the more there are, the more are alike by chance. */
function crowdOf(from: number, to: number): number {
  return Math.log(Math.max(SMALL, Math.min(LARGE, Math.max(from, to))) / USUAL);
}

/** Measures of the place of each candidate among the others, as they are where `stages` say how likely each is, one after the other. */
export function placed(
  weighed: Weighed,
  from: readonly number[],
  to: readonly number[],
  stages: readonly (readonly number[])[],
): readonly Float64Array[] {
  let { measures } = weighed;
  for (const coefficients of stages) {
    const known = measures;
    const odds = weighed.candidates.similarity.map((_, at) => logOdds(coefficients, known, at));
    const place = context(weighed.candidates, from, to, odds);
    measures = [...weighed.measures, ...PLACE_MEASURES.map((name) => place[name])];
  }
  return measures;
}

/** Drafts with nothing in common are not held to be close because nothing is closer. */
const LEAST_TYPICAL = 0.15;

/**
 * Median over the points of the draft with fewer of the similarity to the nearest: most of the points of a larger text
 * may have no counterpart, and their likeness is no measure.
 */
function typicalBest({ from, to, similarity }: Candidates, rows: readonly number[], others: readonly number[]): number {
  const best = (points: Int32Array, chosen: readonly number[]): number[] => {
    const found = new Map(chosen.map((point) => [point, 0]));
    points.forEach((point, at) => found.set(point, Math.max(found.get(point) ?? 0, similarity[at] ?? 0)));
    return [...found.values()];
  };
  const few = rows.length <= others.length ? best(from, rows) : [];
  const all = [...few, ...(others.length <= rows.length ? best(to, others) : [])].sort((x, y) => x - y);
  return Math.max(LEAST_TYPICAL, all[Math.floor(all.length / 2)] ?? 0);
}

/** Bare points of one heading at one place are taken for one; more is not known of them. */
const BY_HEADING = 0.9;
/** A link less likely than this says nothing about what stands beside it. */
const ANCHOR = 0.75;

/** Links the chosen points of both drafts: what is written by its words, then what is only a heading by its place. */
export function linkPoints(
  prepared: Prepared,
  from: readonly number[],
  to: readonly number[],
  scale: { readonly sums: Totals; readonly typical: number | null; readonly model: Model },
  accept: number | null,
): Found & { readonly typical: number; readonly accept: number } {
  const bare = barePoints(prepared.a.outline, prepared.b.outline, from, to);
  const written = linkWritten(
    prepared,
    from.filter((row) => !bare.from.has(row)),
    to.filter((row) => !bare.to.has(row)),
    scale,
    accept,
  );
  if (bare.from.size === 0) return written;
  const degreeFrom = degrees(written.links.map((link) => link.from));
  const degreeTo = degrees(written.links.map((link) => link.to));
  const anchors = written.links.filter(
    (link) => link.probability >= ANCHOR && degreeFrom.get(link.from) === 1 && degreeTo.get(link.to) === 1,
  );
  const isSame = haveSameContent(prepared);
  const placed = pairBare(bare, from, to, anchors).map((pair): Link =>
    isSame(pair.from, pair.to)
      ? { ...pair, probability: IDENTICAL, similarity: 1, basis: "identical" }
      : { ...pair, probability: BY_HEADING, similarity: 0, basis: "heading" },
  );
  return { ...written, links: [...written.links, ...placed] };
}

/** Links points with words of their own: identical ones in order, then by weighed evidence. */
function linkWritten(
  prepared: Prepared,
  from: readonly number[],
  to: readonly number[],
  scale: { readonly sums: Totals; readonly typical: number | null; readonly model: Model },
  accept: number | null,
): Found & { readonly typical: number; readonly accept: number } {
  const same = identicalPairs(prepared, from, to);
  const links: Link[] = same.map(([row, other]) => ({
    from: row,
    to: other,
    probability: IDENTICAL,
    similarity: 1,
    basis: "identical",
  }));
  const partner = new Map(same);
  const settledTo = new Set(partner.values());
  const weighed = weigh(prepared, from, to, scale.sums, scale.typical);
  const { candidates, typical } = weighed;
  const { alone, inPlace, again, most } = scale.model;
  const measures = placed(weighed, from, to, [alone, inPlace]);
  const chances = candidates.similarity.map((similarity, at) => {
    const chance = most * probability(logOdds(again, measures, at));
    return isBackground(similarity, candidates.heading[at] ?? 0) ? chance / 2 : chance;
  });
  const least = accept ?? bestThreshold(chances);
  const rivals: Rival[] = [];
  const first = { from: likeliestOf(candidates.from, chances), to: likeliestOf(candidates.to, chances) };
  chances.forEach((chance, at) => {
    const row = candidates.from[at] ?? 0;
    const other = candidates.to[at] ?? 0;
    if (partner.get(row) === other) return;
    const pair = { from: row, to: other, probability: chance, similarity: candidates.similarity[at] ?? 0 };
    const settled = partner.has(row) || settledTo.has(other);
    const isFurther = chance < (first.from.get(row) ?? 0) || chance < (first.to.get(other) ?? 0);
    if (settled || chance < least + (isFurther ? FURTHER : 0)) rivals.push(pair);
    else links.push({ ...pair, basis: basisOf(candidates, at) });
  });
  return { links, rivals, typical, accept: least };
}

/** So much likelier than a first counterpart a further one must be: a point is more often split in thought than in fact. */
const FURTHER = 0.05;

/** How likely the likeliest counterpart of each point is. */
function likeliestOf(points: Int32Array, chances: Float64Array): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  points.forEach((point, at) => most.set(point, Math.max(most.get(point) ?? 0, chances[at] ?? 0)));
  return most;
}

/** Nothing in common but what any two points of one subject have: no place among neighbours makes that a pair. */
function isBackground(similarity: number, heading: number): boolean {
  return similarity < BACKGROUND && heading < 0.5;
}

const LEAST_ACCEPTED = 0.33;
const MOST_ASKED = 0.5;

/**
 * The threshold with the best expected F1, given that the probabilities are right: half of that F1. Where counterparts
 * are hard to tell, a lower one; where they are plain, one near a half.
 */
function bestThreshold(chances: Float64Array): number {
  const sorted = chances.toSorted().reverse();
  const expected = sorted.reduce((sum, chance) => sum + chance, 0);
  let taken = 0;
  let best = 0;
  sorted.forEach((chance, at) => {
    taken += chance;
    best = Math.max(best, (2 * taken) / (at + 1 + expected));
  });
  return Math.max(LEAST_ACCEPTED, Math.min(MOST_ASKED, best / 2));
}

function basisOf(candidates: Candidates, at: number): Basis {
  const contained = candidates.contained[at] ?? 0;
  if (contained > 0.6 && (candidates.mutual[at] ?? 0) < contained / 3) return "contained";
  const words = candidates.words[at] ?? 0;
  if ((candidates.heading[at] ?? 0) > 0.6 && words < 0.3) return "heading";
  return words < 0.1 ? "neighbours" : "wording";
}
