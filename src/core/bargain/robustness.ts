import { seededRandom } from "../common/random.ts";
import { linearAim } from "./aims.ts";
import { maximiseSteps, type Enough } from "./maximise.ts";
import { isAllowed, type Package, type Problem } from "./problem.ts";

/** What to try. */
export interface RobustnessOptions {
  readonly samples: number;
  readonly seed: number;
  /** How far each score is varied up and down to judge whether the ranking is stable; 0.2 is 20 %. */
  readonly share?: number;
  readonly enough?: Enough;
}

/** How one package fares when the scores are not quite those entered. */
export interface PackageRobustness {
  /** Share of samples in which every party gets its line. */
  readonly acceptable: number;
  /** Share of samples in which no allowed package improves it for all. */
  readonly undominated: number;
  /** The most, over samples, that the least gain falls short of the best of the packages compared. */
  readonly regret: number;
}

/** One estimate, by how much moving it from its lowest to its highest moves the least gain of the leading package. */
export interface Influence {
  readonly party: string;
  readonly issue: string;
  readonly option: string;
  readonly swing: number;
  /** Whether another package leads at one end of the range. */
  readonly changesLeader: boolean;
}

/** How stable a comparison of packages is. */
export interface Robustness {
  readonly samples: number;
  readonly seed: number;
  /** Whether any range was entered; without, ranges of ± the share stand in for them. */
  readonly ranged: boolean;
  readonly packages: readonly PackageRobustness[];
  /** The package whose greatest regret is least, by its place in the list. */
  readonly minimaxRegret: number;
  readonly influences: readonly Influence[];
  /** Under ± the share of every score: how often the same package leads, and the whole order stays. */
  readonly ranking: {
    readonly share: number;
    readonly leaderKept: number;
    readonly orderKept: number;
    readonly stable: boolean;
  };
}

/** scores[party][issue][option], weighted, rounded to numbers: a sample is a guess, not a proof. */
type Scores = readonly (readonly Float64Array[])[];

interface Ranged {
  readonly low: Scores;
  readonly middle: Scores;
  readonly high: Scores;
  readonly given: boolean;
}

function rangesOf({ file }: Problem, share: number): Ranged {
  const given = file.parties.some((party) => Object.keys(file.preferences[party]?.ranges ?? {}).length > 0);
  const table = (pick: (score: number, range: readonly [number, number] | null) => number): Scores =>
    file.parties.map((party) => {
      const own = file.preferences[party];
      return file.issues.map(({ id, options }) =>
        Float64Array.from(options, (option) => {
          const range = own?.ranges?.[id]?.[option];
          const limits = range === undefined ? null : ([Number(range[0]), Number(range[1])] as const);
          return Number(own?.weights?.[id] ?? 1) * pick(Number(own?.scores[id]?.[option] ?? 0), limits);
        }),
      );
    });
  const spread = given ? 0 : share;
  return {
    given,
    low: table((score, range) => range?.[0] ?? score - spread * Math.abs(score)),
    middle: table((score) => score),
    high: table((score, range) => range?.[1] ?? score + spread * Math.abs(score)),
  };
}

function drawn(low: Scores, high: Scores, random: () => number): Scores {
  return low.map((issues, party) =>
    issues.map((own, issue) => own.map((least, option) => least + random() * (high[party]![issue]![option]! - least))),
  );
}

/** Ranking of packages: by the least gain of any party. */
class Comparison {
  private readonly options: readonly (readonly number[])[];
  readonly lines: readonly number[];
  readonly zeros: readonly number[];

  constructor(problem: Problem, packages: readonly Package[]) {
    this.options = packages.map((chosen) => problem.issues.map(({ id, options }) => options.indexOf(chosen[id] ?? "")));
    const reservation = (party: string) => problem.file.preferences[party]?.reservation;
    this.lines = problem.parties.map((party) => Number(reservation(party) ?? -Infinity));
    this.zeros = problem.parties.map((party) => Number(reservation(party) ?? 0));
  }

  utilities(scores: Scores, at: number): readonly number[] {
    const chosen = this.options[at]!;
    return scores.map((issues) => issues.reduce((sum, own, issue) => sum + own[chosen[issue]!]!, 0));
  }

  leastGain(scores: Scores, at: number): number {
    return Math.min(...this.utilities(scores, at).map((value, party) => value - this.zeros[party]!));
  }

  acceptable(scores: Scores, at: number): boolean {
    return this.utilities(scores, at).every((value, party) => value >= this.lines[party]! - 1e-9);
  }

  order(scores: Scores): readonly number[] {
    const gains = this.options.map((_, at) => this.leastGain(scores, at));
    return [...gains.keys()].sort((a, b) => gains[b]! - gains[a]! || a - b);
  }

  chosen(at: number): readonly number[] {
    return this.options[at]!;
  }

  get count(): number {
    return this.options.length;
  }
}

/** The problem with other scores, in whole numbers of a thousandth. */
function withScores(problem: Problem, scores: Scores): Problem {
  const count = problem.parties.length;
  const values = problem.issues.map(({ options }, issue) => {
    const table = new Float64Array(options.length * count);
    for (let party = 0; party < count; party++) {
      const own = scores[party]![issue]!;
      const least = own.reduce((a, b) => Math.min(a, b), Infinity);
      for (const [option, score] of own.entries()) table[option * count + party] = Math.round((score - least) * 1000);
    }
    return table;
  });
  return { ...problem, values };
}

/** Whether some allowed package is better for one party and worse for none. */
function* isDominated(problem: Problem, chosen: readonly number[], enough: Enough): Generator<void, boolean> {
  const count = problem.parties.length;
  const sums = new Float64Array(count);
  for (const [issue, option] of chosen.entries())
    for (let party = 0; party < count; party++) sums[party]! += problem.values[issue]![option * count + party]!;
  const needs = problem.parties.map((_, party) => ({
    parties: Float64Array.from({ length: count }, (_, at) => (at === party ? 1 : 0)),
    needed: sums[party]!,
  }));
  const start = Int32Array.from(chosen);
  const aim = linearAim(new Float64Array(count).fill(1));
  const best = yield* maximiseSteps(problem, aim, needs, enough, { ties: false, start });
  return best.score > sums.reduce((a, b) => a + b, 0);
}

function influencesOf(problem: Problem, comparison: Comparison, ranged: Ranged): readonly Influence[] {
  const leader = comparison.order(ranged.middle)[0] ?? 0;
  const found: Influence[] = [];
  for (const [party, id] of problem.parties.entries()) {
    for (const [issue, { id: name, options }] of problem.issues.entries()) {
      for (const [option, optionName] of options.entries()) {
        const ends = [ranged.low, ranged.high].map((scores) => scores[party]![issue]![option]!);
        if (ends[0] === ends[1]) continue;
        const moved = ends.map((value) =>
          ranged.middle.map((issues, p) =>
            p !== party
              ? issues
              : issues.map((own, i) => (i !== issue ? own : own.map((score, o) => (o === option ? value : score)))),
          ),
        );
        const gains = moved.map((scores) => comparison.leastGain(scores, leader));
        const changesLeader = moved.some((scores) => comparison.order(scores)[0] !== leader);
        const swing = Math.abs(gains[1]! - gains[0]!);
        if (swing > 0 || changesLeader)
          found.push({ party: id, issue: name, option: optionName, swing, changesLeader });
      }
    }
  }
  return found.sort((a, b) => Number(b.changesLeader) - Number(a.changesLeader) || b.swing - a.swing);
}

/**
 * How packages fare when scores are drawn from their ranges, by a seed: the same seed gives the same answer. The
 * ranking is by the least gain of any party. Yields its progress.
 */
export function* robustnessSteps(
  problem: Problem,
  packages: readonly Package[],
  { samples, seed, share = 0.2, enough = () => false }: RobustnessOptions,
): Generator<{ done: number; total: number }, Robustness> {
  const ranged = rangesOf(problem, share);
  const comparison = new Comparison(problem, packages);
  const random = seededRandom(seed);
  const tally = packages.map(() => ({ acceptable: 0, undominated: 0, regret: 0 }));
  let drawnSoFar = 0;
  for (; drawnSoFar < samples && !enough(); drawnSoFar++) {
    yield { done: drawnSoFar, total: samples };
    const scores = drawn(ranged.low, ranged.high, random);
    const sampled = withScores(problem, scores);
    const gains = packages.map((_, at) => comparison.leastGain(scores, at));
    const most = Math.max(...gains);
    for (const [at, own] of tally.entries()) {
      own.regret = Math.max(own.regret, most - gains[at]!);
      const chosen = comparison.chosen(at);
      if (!isAllowed(problem, chosen)) continue;
      if (comparison.acceptable(scores, at)) own.acceptable++;
      if (!(yield* silently(isDominated(sampled, chosen, enough), { done: drawnSoFar, total: samples })))
        own.undominated++;
    }
  }
  const order = comparison.order(ranged.middle);
  const wide = (side: number): Scores =>
    ranged.middle.map((issues) => issues.map((own) => own.map((score) => score + side * share * Math.abs(score))));
  let [leaderKept, orderKept] = [0, 0];
  for (let round = 0; round < samples; round++) {
    const now = comparison.order(drawn(wide(-1), wide(1), random));
    if (now[0] === order[0]) leaderKept++;
    if (now.every((at, place) => at === order[place])) orderKept++;
  }
  const part = (count: number) => (drawnSoFar === 0 ? 0 : count / drawnSoFar);
  const regrets = tally.map(({ regret }) => regret);
  return {
    samples: drawnSoFar,
    seed,
    ranged: ranged.given,
    packages: tally.map(({ acceptable, undominated, regret }) => ({
      acceptable: part(acceptable),
      undominated: part(undominated),
      regret,
    })),
    minimaxRegret: regrets.indexOf(Math.min(...regrets)),
    influences: influencesOf(problem, comparison, ranged).slice(0, 50),
    ranking: {
      share,
      leaderKept: samples === 0 ? 0 : leaderKept / samples,
      orderKept: samples === 0 ? 0 : orderKept / samples,
      stable: samples > 0 && orderKept >= 0.95 * samples,
    },
  };
}

function* silently<T, P>(steps: Generator<void, T>, progress: P): Generator<P, T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}
