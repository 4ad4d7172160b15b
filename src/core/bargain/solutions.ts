import { said, type Said } from "../common/said.ts";
import { leastAim, linearAim, productAim, type Aim } from "./aims.ts";
import type { Solution, SolutionName } from "./answer.ts";
import { fractionNumber, fractionText, type Fraction } from "./exact.ts";
import type { Frontier } from "./frontier.ts";
import { comesFirst, type Best } from "./maximise.ts";
import type { Problem } from "./problem.ts";
import { wholeDomain, type Bound, type Form } from "./relaxation.ts";
import { boundValue } from "./search.ts";
import { differenceFraction, valued } from "./utilities.ts";

/** A solution concept for one problem: what it maximises, and how its value is said. */
export interface Concept {
  readonly name: SolutionName;
  readonly aim: Aim;
  /** Parties left out of shares because no package gives them more than their line. */
  readonly note?: Said;
  exactValue(sums: ArrayLike<number>): string | readonly string[];
  value(sums: ArrayLike<number>): number;
  /** A score of the aim as a value. */
  ofScore(score: number): number;
}

function unit(problem: Problem, party: number): Float64Array {
  const parties = new Float64Array(problem.parties.length);
  parties[party] = 1;
  return parties;
}

function nash(problem: Problem, ideal: Float64Array): Concept {
  const { zeros } = problem;
  const product = (sums: ArrayLike<number>): Fraction => {
    let [top, bottom] = [1n, 1n];
    for (let party = 0; party < zeros.length; party++) {
      const surplus = differenceFraction(problem, sums[party]! - zeros[party]!);
      top *= surplus.top;
      bottom *= surplus.bottom;
    }
    return { top, bottom };
  };
  const grainLog = Math.log(fractionNumber(differenceFraction(problem, 1)));
  return {
    name: "nash",
    aim: productAim(
      zeros,
      ideal.map((value, party) => Math.max(0.6 * (value - zeros[party]!), 1e-3)),
    ),
    exactValue: (sums) => fractionText(product(sums)),
    value: (sums) => fractionNumber(product(sums)),
    ofScore: (score) => Math.exp(score + grainLog * zeros.length),
  };
}

function kalaiSmorodinsky(problem: Problem, ideal: Float64Array): Concept | Said {
  const { zeros, parties } = problem;
  const forms: Form[] = [];
  const out: string[] = [];
  const left: Form[] = [];
  for (const [party, id] of parties.entries()) {
    const scale = ideal[party]! - zeros[party]!;
    const form = { parties: unit(problem, party), zero: zeros[party]! };
    if (scale > 0) forms.push({ ...form, scale });
    else {
      out.push(id);
      left.push({ ...form, scale: 1 });
    }
  }
  if (forms.length === 0) return said("no-package.gain");
  const leastShare = (sums: ArrayLike<number>): Fraction => {
    let least: Fraction | null = null;
    for (const { parties, zero, scale } of forms) {
      const share = { top: BigInt(sums[parties.indexOf(1)]! - zero), bottom: BigInt(scale) };
      if (least === null || share.top * least.bottom < least.top * share.bottom) least = share;
    }
    return least!;
  };
  const aim = leastAim(forms, true);
  // Who has no share still decides among equals: a package that is worse for one and better for none is no solution.
  const among = leastAim(left, true);
  return {
    name: "kalaiSmorodinsky",
    aim: { ...aim, compare: (a, b) => aim.compare(a, b) || among.compare(a, b) },
    ...(out.length > 0 ? { note: said("left-out", { parties: out.join(", ") }) } : {}),
    exactValue: (sums) => fractionText(leastShare(sums)),
    value: (sums) => fractionNumber(leastShare(sums)),
    ofScore: (score) => score,
  };
}

function egalitarian(problem: Problem): Concept {
  const { zeros, parties } = problem;
  const forms = parties.map((_, party) => ({ parties: unit(problem, party), zero: zeros[party]!, scale: 1 }));
  const grain = fractionNumber(differenceFraction(problem, 1));
  const ascending = (sums: ArrayLike<number>) =>
    parties.map((_, party) => sums[party]! - zeros[party]!).sort((a, b) => a - b);
  return {
    name: "egalitarian",
    aim: leastAim(forms, true),
    exactValue: (sums) => ascending(sums).map((value) => fractionText(differenceFraction(problem, value))),
    value: (sums) => fractionNumber(differenceFraction(problem, ascending(sums)[0]!)),
    ofScore: (score) => score * grain,
  };
}

function utilitarian(problem: Problem): Concept {
  const grain = fractionNumber(differenceFraction(problem, 1));
  const base = problem.base.reduce((sum, value) => sum + value, 0n);
  const total = (sums: ArrayLike<number>): Fraction => {
    let sum = 0n;
    for (let party = 0; party < problem.parties.length; party++) sum += BigInt(sums[party]!);
    return { top: sum * problem.grain + base, bottom: 10n ** BigInt(problem.places) };
  };
  const shift = fractionNumber({ top: base, bottom: 10n ** BigInt(problem.places) });
  return {
    name: "utilitarian",
    aim: linearAim(new Float64Array(problem.parties.length).fill(1)),
    exactValue: (sums) => fractionText(total(sums)),
    value: (sums) => fractionNumber(total(sums)),
    ofScore: (score) => score * grain + shift,
  };
}

/** The four solution concepts, or for one the reason why it means nothing here. */
export function conceptsOf(problem: Problem, ideal: Float64Array): Readonly<Record<SolutionName, Concept | Said>> {
  return {
    nash: nash(problem, ideal),
    kalaiSmorodinsky: kalaiSmorodinsky(problem, ideal),
    egalitarian: egalitarian(problem),
    utilitarian: utilitarian(problem),
  };
}

/** Why Nash has no answer although packages are feasible. */
export const noProduct = said("no-package.product");

/** The best point of a whole frontier for a concept, the first package among equals; -1 where none counts. */
export function bestPoint(frontier: Frontier, { aim }: Concept): number {
  const count = frontier.sums.length;
  const at = (point: number, into: Float64Array) => {
    for (let party = 0; party < count; party++) into[party] = frontier.sums[party]![point]!;
    return into;
  };
  let [sums, best] = [new Float64Array(count), new Float64Array(count)];
  let [found, score] = [-1, -Infinity];
  for (let point = 0; point < frontier.count; point++) {
    const value = aim.score(at(point, sums));
    if (value === -Infinity || value < score - Math.abs(score) * 1e-9) continue;
    if (found >= 0) {
      const better = aim.compare(sums, best);
      if (better < 0 || (better === 0 && !comesFirst(frontier.packages(point), frontier.packages(found)))) continue;
    }
    [sums, best] = [best, sums];
    [found, score] = [point, value];
  }
  return found;
}

/** The solution at a point of a whole frontier: nothing better is left out, so its bound is its value. */
export function solutionAt(problem: Problem, frontier: Frontier, concept: Concept, point: number): Solution {
  const sums = frontier.sums.map((own) => own[point]!);
  const exact = concept.exactValue(sums);
  const value = concept.value(sums);
  return {
    ...valued(problem, frontier.packages(point), sums),
    value,
    bound: value,
    exact: { value: exact, bound: exact },
    proved: true,
    method: "frontier",
    ...(concept.note === undefined ? {} : { note: concept.note }),
  };
}

function certificateOf(problem: Problem, concept: Concept, bound: Bound): Solution["certificate"] {
  const score = concept.aim.ceiling(bound, boundValue(problem, bound, wholeDomain(problem)));
  return { parties: [...bound.parties], prohibitions: [...bound.rules], bound: concept.ofScore(score) };
}

/** The solution that a search found. */
export function solutionFound(problem: Problem, concept: Concept, best: Best): Solution | null {
  if (best.options === null || best.sums === null) return null;
  const exact = concept.exactValue(best.sums);
  const value = concept.value(best.sums);
  return {
    ...valued(problem, best.options, best.sums),
    value,
    bound: best.proved ? value : Math.max(value, concept.ofScore(best.bound)),
    exact: { value: exact, bound: best.proved ? exact : null },
    proved: best.proved,
    method: "search",
    certificate: certificateOf(problem, concept, best.certificate)!,
    ...(concept.note === undefined ? {} : { note: concept.note }),
  };
}
