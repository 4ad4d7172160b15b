import { seededRandom } from "../common/random.ts";
import { linearAim } from "./aims.ts";
import { maximiseSteps, type Enough } from "./maximise.ts";
import { isAllowed, type Package, type Problem } from "./problem.ts";
import { utilitiesOf } from "./utilities.ts";

/** What to try. */
export interface RobustnessOptions {
  readonly samples: number;
  readonly seed: number;
  /**
   * How far a score without a range is varied up and down, and every score to judge whether the ranking is stable; 0.2 is 20 %.
   */
  readonly share?: number;
  readonly enough?: Enough;
}

/** What one party's scores were drawn from. */
export interface Varied {
  readonly party: string;
  /** Scores that have a range, and those that were moved by the share instead; a score of 0 stays. */
  readonly ranges: number;
  readonly others: number;
}

/** The gain of the party that gains least, as a share of the most that it could gain; below 0 it misses its line. */
export interface LeastGain {
  /** With the scores as entered, and whose it is then. */
  readonly entered: number;
  readonly party: string;
  /** The lowest of all samples. */
  readonly worst: number;
}

/** How one package fares when the scores are not quite those entered. Gains are shares of the most that a party could gain. */
export interface PackageRobustness {
  /** Share of samples in which every party gets its line. */
  readonly acceptable: number;
  /** Share of samples in which no allowed package improves it for all. */
  readonly undominated: number;
  readonly leastGain: LeastGain;
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
  /** Whether any range was entered; scores without one are varied by ± the share. */
  readonly ranged: boolean;
  /** What varied, by party. */
  readonly varied: readonly Varied[];
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
  readonly varied: readonly Varied[];
}

function rangesOf({ file }: Problem, share: number): Ranged {
  const varied = new Map(file.parties.map((party) => [party, { party, ranges: 0, others: 0 }]));
  const table = (pick: (score: number, range: readonly [number, number] | null, of: string) => number): Scores =>
    file.parties.map((party) => {
      const own = file.preferences[party];
      return file.issues.map(({ id, options }) =>
        Float64Array.from(options, (option) => {
          const range = own?.ranges?.[id]?.[option];
          const limits = range === undefined ? null : ([Number(range[0]), Number(range[1])] as const);
          return Number(own?.weights?.[id] ?? 1) * pick(Number(own?.scores[id]?.[option] ?? 0), limits, party);
        }),
      );
    });
  return {
    low: table((score, range) => range?.[0] ?? score - share * Math.abs(score)),
    middle: table((score, range, of) => {
      const count = varied.get(of)!;
      if (range !== null) count.ranges++;
      else if (score * share !== 0) count.others++;
      return score;
    }),
    high: table((score, range) => range?.[1] ?? score + share * Math.abs(score)),
    varied: [...varied.values()],
  };
}

function drawn(low: Scores, high: Scores, random: () => number): Scores {
  return low.map((issues, party) =>
    issues.map((own, issue) => own.map((least, option) => least + random() * (high[party]![issue]![option]! - least))),
  );
}

/** Where a party's gains count from: its line, or 0. */
const zeroOf = ({ file }: Problem, party: string) => Number(file.preferences[party]?.reservation ?? 0);

/** The most that each party could gain over its line (or over 0) with any allowed package; 1 where nothing is to be gained. */
function* mostGains(problem: Problem, enough: Enough): Generator<void, readonly number[]> {
  const most: number[] = [];
  for (const [at, party] of problem.parties.entries()) {
    const aim = linearAim(Float64Array.from(problem.parties, (_, other) => (other === at ? 1 : 0)));
    const { sums } = yield* maximiseSteps(problem, aim, [], enough, { ties: false });
    const gain = sums === null ? 0 : Number(utilitiesOf(problem, sums)[party]) - zeroOf(problem, party);
    most.push(gain > 0 ? gain : 1);
  }
  return most;
}

/** Ranking of packages: by the least gain of any party, each as a share of the most that it could gain. */
class Comparison {
  private readonly options: readonly (readonly number[])[];
  readonly lines: readonly number[];
  readonly zeros: readonly number[];
  readonly most: readonly number[];

  constructor(problem: Problem, packages: readonly Package[], most: readonly number[]) {
    this.most = most;
    this.options = packages.map((chosen) => problem.issues.map(({ id, options }) => options.indexOf(chosen[id] ?? "")));
    this.lines = problem.parties.map((party) => Number(problem.file.preferences[party]?.reservation ?? -Infinity));
    this.zeros = problem.parties.map((party) => zeroOf(problem, party));
  }

  utilities(scores: Scores, at: number): readonly number[] {
    const chosen = this.options[at]!;
    return scores.map((issues) => issues.reduce((sum, own, issue) => sum + own[chosen[issue]!]!, 0));
  }

  /** What each party gains, as a share of the most that it could. */
  gains(scores: Scores, at: number): readonly number[] {
    return this.utilities(scores, at).map((value, party) => (value - this.zeros[party]!) / this.most[party]!);
  }

  leastGain(scores: Scores, at: number): number {
    return Math.min(...this.gains(scores, at));
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
  const most = yield* silently(mostGains(problem, enough), { done: 0, total: samples });
  const comparison = new Comparison(problem, packages, most);
  const random = seededRandom(seed);
  const tally = packages.map(() => ({ acceptable: 0, undominated: 0, regret: 0, worst: Infinity }));
  let drawnSoFar = 0;
  for (; drawnSoFar < samples && !enough(); drawnSoFar++) {
    yield { done: drawnSoFar, total: samples };
    const scores = drawn(ranged.low, ranged.high, random);
    const sampled = withScores(problem, scores);
    const gains = packages.map((_, at) => comparison.leastGain(scores, at));
    const most = Math.max(...gains);
    for (const [at, own] of tally.entries()) {
      own.regret = Math.max(own.regret, most - gains[at]!);
      own.worst = Math.min(own.worst, gains[at]!);
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
    ranged: ranged.varied.some(({ ranges }) => ranges > 0),
    varied: ranged.varied,
    packages: tally.map(({ acceptable, undominated, regret, worst }, at) => {
      const gains = comparison.gains(ranged.middle, at);
      const entered = Math.min(...gains);
      return {
        acceptable: part(acceptable),
        undominated: part(undominated),
        leastGain: { entered, party: problem.parties[gains.indexOf(entered)]!, worst: Math.min(worst, entered) },
        regret,
      };
    }),
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
