import { said, type Said } from "../common/said.ts";
import { adjustedWinner, type AdjustedWinner } from "./adjusted-winner.ts";
import { linearAim } from "./aims.ts";
import { solutionNames, type BargainAnswer, type Solution, type SolutionName, type Valued } from "./answer.ts";
import { clashSteps, lineNeeds, type Clash } from "./clash.ts";
import { exactOf } from "./exact.ts";
import { fromCurrentSteps } from "./current.ts";
import { decidingSteps } from "./deciding.ts";
import { differenceFraction, utilitiesOf, valued } from "./utilities.ts";
import { frontierSteps, type Frontier } from "./frontier.ts";
import { maximiseSteps, type Best, type Enough } from "./maximise.ts";
import type { Problem } from "./problem.ts";
import { bestPoint, conceptsOf, noProduct, solutionAt, solutionFound } from "./solutions.ts";
import { compareExact, readAgain } from "./verify.ts";

/** What to compute and for how long. */
export interface BargainOptions {
  /** Packages of the frontier that are listed at most. */
  readonly list?: number;
  /** Seconds for all; where they do not suffice, bounds say how far the result can be from the best. */
  readonly seconds?: number;
  /** false: solutions only, read from bounds and searches; the frontier is not attempted. */
  readonly frontier?: boolean;
  /** A clock in milliseconds. Without one nothing is stopped but by its size. */
  readonly now?: () => number;
}

/** Where the computation stands. */
export interface BargainProgress {
  readonly done: number;
  readonly total: number;
  readonly part: "ideal" | "solutions" | "frontier" | "current" | "deciding" | "clash";
}

const defaults = { list: 10_000, seconds: 60 };

/** Seconds for one solution, where the time allows. */
const secondsForOne = 10;

/** Candidates in one step of the merging beyond which the frontier is given up: it would not end in useful time. */
const largestStep = { few: 12_000_000, many: 250_000 };

/** Parties up to which the frontier comes first: it is quick, and all solutions can be read from it. */
const fewParties = 3;

class Clock {
  private readonly now: () => number;
  private readonly end: number;
  constructor(options: BargainOptions) {
    this.now = options.now ?? (() => 0);
    this.end = this.now() + (options.seconds ?? defaults.seconds) * 1000;
  }

  /** Whether this many seconds from now, or all the time, are over. */
  within(seconds: number): Enough {
    const end = Math.min(this.end, this.now() + seconds * 1000);
    return () => this.now() > end;
  }

  get left(): number {
    return Math.max(0, (this.end - this.now()) / 1000);
  }
}

type Steps<T> = Generator<BargainProgress, T>;

/** Passes on a computation that yields nothing but moments, as progress of a part. */
function* asPart<T>(steps: Generator<void, T>, progress: BargainProgress): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}

function* ideals(problem: Problem, clock: Clock): Steps<readonly Best[]> {
  const total = problem.parties.length;
  const found: Best[] = [];
  for (let party = 0; party < total; party++) {
    const progress = { done: party, total, part: "ideal" as const };
    yield progress;
    const parties = new Float64Array(total);
    parties[party] = 1;
    const steps = maximiseSteps(problem, linearAim(parties), [], clock.within(secondsForOne), { ties: false });
    found.push(yield* asPart(steps, progress));
  }
  return found;
}

function* wholeFrontier(problem: Problem, clock: Clock, seconds: number): Steps<Frontier | null> {
  const enough = clock.within(seconds);
  const largest = problem.parties.length <= 4 ? largestStep.few : largestStep.many;
  const steps = frontierSteps(problem);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (step.value.candidates > largest || enough()) return null;
    yield { done: step.value.done, total: step.value.total, part: "frontier" };
  }
}

type Solutions = Record<SolutionName, Solution | null>;

interface Solved {
  readonly solutions: Solutions;
  readonly reasons: Partial<Record<SolutionName, Said>>;
  /** False only where it was proved that there is no acceptable package. */
  readonly feasible: boolean | null;
}

const none = (): Solutions => ({ nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null });

function fromFrontier(problem: Problem, concepts: ReturnType<typeof conceptsOf>, frontier: Frontier): Solved {
  const solutions = none();
  const reasons: Partial<Record<SolutionName, Said>> = {};
  for (const name of solutionNames) {
    const concept = concepts[name];
    if ("code" in concept) {
      reasons[name] = concept;
      continue;
    }
    const point = bestPoint(frontier, concept);
    if (point >= 0) solutions[name] = solutionAt(problem, frontier, concept, point);
    else if (frontier.count > 0) reasons[name] = noProduct;
  }
  return { solutions, reasons, feasible: frontier.count > 0 };
}

/** Searches the four solutions; each starts from what the ones before found. */
function* bySearch(problem: Problem, concepts: ReturnType<typeof conceptsOf>, clock: Clock): Steps<Solved> {
  const solutions = none();
  const reasons: Partial<Record<SolutionName, Said>> = {};
  let feasible: boolean | null = null;
  let start: Int32Array | null = null;
  const order: readonly SolutionName[] = ["utilitarian", "nash", "egalitarian", "kalaiSmorodinsky"];
  for (const [done, name] of order.entries()) {
    const progress = { done, total: order.length, part: "solutions" as const };
    yield progress;
    const concept = concepts[name];
    if ("code" in concept) {
      reasons[name] = concept;
      continue;
    }
    if (feasible === false) continue;
    const enough = clock.within(Math.min(secondsForOne, clock.left / (order.length - done)));
    const best: Best = yield* asPart(
      maximiseSteps(problem, concept.aim, lineNeeds(problem), enough, { start }),
      progress,
    );
    solutions[name] = solutionFound(problem, concept, best);
    if (best.options !== null) {
      feasible = true;
      start = best.options;
    } else if (name === "nash" && feasible === true) {
      reasons[name] = best.proved ? noProduct : said("no-package.time");
    } else if (best.proved) feasible = false;
    else reasons[name] = said("no-package.time");
  }
  return { solutions, reasons, feasible };
}

/** Points of a frontier by descending utilities, the first `most`. */
function listed(problem: Problem, frontier: Frontier, most: number): readonly Valued[] {
  return Array.from({ length: Math.min(most, frontier.count) }, (_, point) =>
    valued(
      problem,
      frontier.packages(point),
      frontier.sums.map((own) => own[point]!),
    ),
  );
}

/** Without a whole frontier: the packages known to be on it, which are the solutions proved. */
function knownPoints({ solutions }: Solved): readonly Valued[] {
  const known = new Map<string, Valued>();
  for (const name of solutionNames) {
    const solution = solutions[name];
    if (solution?.proved !== true) continue;
    known.set(JSON.stringify(solution.utilities), { package: solution.package, utilities: solution.utilities });
  }
  return [...known.values()];
}

/** Judges each solution again from the file; a difference is a fault of the program, never of the input. */
function checkAgain(problem: Problem, solved: Solved): void {
  for (const name of solutionNames) {
    const solution = solved.solutions[name];
    if (solution === null) continue;
    const again = readAgain(problem.file, solution.package);
    const same = problem.parties.every((party) => {
      const said = solution.utilities[party]!;
      const utility = again.utilities[party]!;
      return compareExact(utility, exactOf(said)!) === 0;
    });
    if (!again.allowed || !again.meetsLines || !same) throw new Error(`the ${name} package fails its second reading`);
  }
}

function divisibleIssues(problem: Problem): AdjustedWinner | null {
  const [first, second, ...others] = problem.parties;
  if (first === undefined || second === undefined || others.length > 0) return null;
  const divisible = [...problem.issues.keys()].filter((issue) => problem.issues[issue]!.divisible === true);
  if (divisible.length === 0) return null;
  const swing = (issue: number, party: number) => {
    const own = problem.values[issue]!.filter((_, at) => at % 2 === party);
    return Math.max(...own) - Math.min(...own);
  };
  return adjustedWinner(
    [first, second],
    divisible.map((issue) => ({
      id: problem.issues[issue]!.id,
      points: [differenceFraction(problem, swing(issue, 0)), differenceFraction(problem, swing(issue, 1))],
    })),
  );
}

function* whyNot(problem: Problem, clock: Clock): Steps<Clash> {
  const progress = { done: 0, total: 1, part: "clash" as const };
  return yield* asPart(clashSteps(problem, clock.within(clock.left)), progress);
}

/** Computes everything of a bargaining problem; yields its progress. */
export function* bargainSteps(problem: Problem, options: BargainOptions = {}): Steps<BargainAnswer> {
  const clock = new Clock(options);
  const list = options.list ?? defaults.list;
  const best = yield* ideals(problem, clock);
  const ideal = Float64Array.from(best, ({ score }) => score);
  const concepts = conceptsOf(problem, ideal);
  const allowed = best.every(({ options }) => options !== null);
  const few = problem.parties.length <= fewParties;
  const wanted = options.frontier ?? true;
  let frontier = few && wanted ? yield* wholeFrontier(problem, clock, clock.left / 2) : null;
  const solved =
    frontier === null ? yield* bySearch(problem, concepts, clock) : fromFrontier(problem, concepts, frontier);
  checkAgain(problem, solved);
  const fromCurrent =
    problem.current === null
      ? null
      : yield* asPart(fromCurrentSteps(problem, problem.current, clock.within(secondsForOne)), {
          done: 0,
          total: 1,
          part: "current",
        });
  const deciding = yield* asPart(decidingSteps(problem, best, clock.within(secondsForOne / 2)), {
    done: 0,
    total: 1,
    part: "deciding",
  });
  if (!few && wanted && solved.feasible !== false) frontier = yield* wholeFrontier(problem, clock, clock.left);
  const whole = frontier === null ? solved : fromFrontier(problem, concepts, frontier);
  checkAgain(problem, whole);
  const packages = frontier === null ? knownPoints(solved) : listed(problem, frontier, list);
  const feasible = whole.feasible;
  const clash = feasible === false ? yield* whyNot(problem, clock) : null;
  const impossible = clash === null ? {} : Object.fromEntries(solutionNames.map((name) => [name, clash.message]));
  return {
    feasible,
    ideal: allowed ? utilitiesOf(problem, ideal) : {},
    frontier: {
      complete: frontier !== null || feasible === false,
      size: frontier?.count ?? packages.length,
      packages: packages.slice(0, list),
    },
    solutions: whole.solutions,
    reasons: clash === null ? whole.reasons : impossible,
    fromCurrent,
    deciding,
    adjustedWinner: divisibleIssues(problem),
    clash,
    warnings: problem.warnings,
  };
}
