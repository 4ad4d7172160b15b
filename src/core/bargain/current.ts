import { said } from "../common/said.ts";
import { leastAim, linearAim, type Aim } from "./aims.ts";
import type { Change, FromCurrent, Near, NoSolution, Trade } from "./answer.ts";
import { lineNeeds } from "./clash.ts";
import { maximiseSteps, type Enough } from "./maximise.ts";
import { isAllowed, sumsOf, type Problem } from "./problem.ts";
import type { Need } from "./relaxation.ts";
import { differenceOf, valued } from "./utilities.ts";

/** Trades that are listed at most. */
const mostTrades = 50;

function changesOf(problem: Problem, from: ArrayLike<number>, to: ArrayLike<number>): readonly Change[] {
  return problem.issues.flatMap(({ id, options }, issue) =>
    from[issue] === to[issue] ? [] : [{ issue: id, from: options[from[issue]!]!, to: options[to[issue]!]! }],
  );
}

/** The problem with one more party, who values nothing but that an issue stays as it is today. */
function withKeeper(problem: Problem, current: Int32Array): Problem {
  const count = problem.parties.length;
  return {
    ...problem,
    parties: [...problem.parties, ""],
    values: problem.values.map((values, issue) => {
      const options = problem.issues[issue]!.options.length;
      const table = new Float64Array(options * (count + 1));
      for (let option = 0; option < options; option++) {
        for (let party = 0; party < count; party++)
          table[option * (count + 1) + party] = values[option * count + party]!;
        table[option * (count + 1) + count] = option === current[issue] ? 1 : 0;
      }
      return table;
    }),
    lines: Float64Array.of(...problem.lines, -Infinity),
    zeros: Float64Array.of(...problem.zeros, 0),
  };
}

/**
 * The package that keeps most issues as they are today. Of those that keep as many it is the one by which who gains least over
 * today gains most, then the next least: no other of them is worse for nobody and better for somebody.
 */
function* nearest(
  problem: Problem,
  current: Int32Array,
  needs: readonly Need[],
  enough: Enough,
): Generator<void, Near | NoSolution> {
  const kept = withKeeper(problem, current);
  const keeper = new Float64Array(kept.parties.length);
  keeper[keeper.length - 1] = 1;
  const wider = needs.map(({ parties, needed }) => ({ parties: Float64Array.of(...parties, 0), needed }));
  const nearby = yield* maximiseSteps(kept, linearAim(keeper), wider, enough, { ties: false });
  if (nearby.options === null) {
    const reason = said(nearby.proved ? "no-package" : "no-package.time");
    return { package: null, reason };
  }
  const asNear: Need = { parties: keeper, needed: nearby.score };
  const best = yield* maximiseSteps(kept, gainAim(problem, current), [...wider, asNear], enough, {
    start: nearby.options,
  });
  const options = best.options ?? nearby.options;
  return {
    ...valued(problem, options, sumsOf(problem, options)),
    changes: changesOf(problem, current, options),
    proved: nearby.proved && best.proved,
  };
}

/** The gains of all over today, the least first; in the problem with a keeper, whose wish decides nothing here. */
function gainAim(problem: Problem, current: Int32Array): Aim {
  const { parties } = problem;
  const today = sumsOf(problem, current);
  const forms = parties.map((_, party) => {
    const own = new Float64Array(parties.length + 1);
    own[party] = 1;
    return { parties: own, zero: today[party]!, scale: 1 };
  });
  return leastAim(forms, true);
}

/** Brings one party over its line; every other party keeps its line or, where it is below it today, what it has. */
function needsFor(problem: Problem, named: number, today: Float64Array): readonly Need[] {
  return lineNeeds(problem).map(({ parties, needed }) => {
    const party = parties.indexOf(1);
    return { parties, needed: party === named ? needed : Math.min(needed, today[party]!) };
  });
}

/**
 * Changes of one or two issues that together obey the prohibitions, leave nobody worse off and give at least one a gain.
 * Of two changes, each may break a rule alone. They are left out where one is listed by itself and the other adds nothing
 * that needs it: it can be had alone, or gives nobody a gain.
 */
function tradesOf(problem: Problem, current: Int32Array, today: Float64Array): readonly Trade[] {
  const count = problem.parties.length;
  interface Step {
    readonly issue: number;
    readonly option: number;
    readonly gains: Float64Array;
    /** It obeys the prohibitions by itself, the rest staying as it is. */
    readonly alone: boolean;
  }
  const allowed = (moves: readonly Pick<Step, "issue" | "option">[]) => {
    const options = current.slice();
    for (const { issue, option } of moves) options[issue] = option;
    return isAllowed(problem, options);
  };
  const steps: Step[] = problem.issues.flatMap(({ options }, issue) =>
    options.flatMap((_, option) => {
      if (option === current[issue]) return [];
      const values = problem.values[issue]!;
      const from = current[issue]! * count;
      const gains = Float64Array.from({ length: count }, (_, p) => values[option * count + p]! - values[from + p]!);
      return [{ issue, option, gains, alone: allowed([{ issue, option }]) }];
    }),
  );
  const found: { readonly steps: readonly Step[]; readonly gains: Float64Array }[] = [];
  const good = (gains: Float64Array) => gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  const listed = (step: Step) => step.alone && good(step.gains);
  const spare = (step: Step) => step.alone || step.gains.every((gain) => gain <= 0);
  for (const [at, first] of steps.entries()) {
    if (listed(first)) found.push({ steps: [first], gains: first.gains });
    for (let next = at + 1; next < steps.length; next++) {
      const second = steps[next]!;
      if (second.issue === first.issue) continue;
      if ((listed(first) && spare(second)) || (listed(second) && spare(first))) continue;
      const gains = first.gains.map((gain, party) => gain + second.gains[party]!);
      if (good(gains) && allowed([first, second])) found.push({ steps: [first, second], gains });
    }
  }
  // Best for who gains least first, then by what all gain.
  const least = (gains: Float64Array) => gains.reduce((a, b) => Math.min(a, b), Infinity);
  const total = (gains: Float64Array) => gains.reduce((a, b) => a + b, 0);
  found.sort((a, b) => least(b.gains) - least(a.gains) || total(b.gains) - total(a.gains));
  return found.slice(0, mostTrades).map(({ steps, gains }) => {
    const options = current.slice();
    for (const { issue, option } of steps) options[issue] = option;
    return {
      ...valued(
        problem,
        options,
        today.map((sum, party) => sum + gains[party]!),
      ),
      changes: changesOf(problem, current, options),
      gains: Object.fromEntries(problem.parties.map((party, at) => [party, differenceOf(problem, gains[at]!)])),
    };
  });
}

/** What starts from today's text: the smallest acceptable changes and the trades. */
export function* fromCurrentSteps(problem: Problem, current: Int32Array, enough: Enough): Generator<void, FromCurrent> {
  const today = sumsOf(problem, current);
  const smallestChange = yield* nearest(problem, current, lineNeeds(problem), enough);
  const smallestChangeFor: Record<string, Near | NoSolution> = {};
  for (const [party, id] of problem.parties.entries())
    smallestChangeFor[id] = yield* nearest(problem, current, needsFor(problem, party, today), enough);
  return {
    ...valued(problem, current, today),
    allowed: isAllowed(problem, current),
    acceptableTo: problem.parties.filter((_, party) => today[party]! >= problem.lines[party]!),
    smallestChange,
    smallestChangeFor,
    trades: tradesOf(problem, current, today),
  };
}
