import { linearAim } from "./aims.ts";
import type { Deciding } from "./answer.ts";
import { maximiseSteps, type Best, type Enough } from "./maximise.ts";
import { isAllowed, sumsOf, type Problem } from "./problem.ts";
import { wholeDomain } from "./relaxation.ts";
import { differenceOf } from "./utilities.ts";

/**
 * For each party, its issues by what they weigh, and the options that put its line out of reach whatever else it gets
 * under the rules. Options are tried only where losing the issue could cost that much.
 */
export function* decidingSteps(
  problem: Problem,
  ideals: readonly Best[],
  enough: Enough,
): Generator<void, Readonly<Record<string, readonly Deciding[]>>> {
  const count = problem.parties.length;
  const answer: Record<string, readonly Deciding[]> = {};
  for (const [party, id] of problem.parties.entries()) {
    const own: { issue: number; swing: number; excludes: string[] }[] = [];
    for (const [issue, { options }] of problem.issues.entries()) {
      const values = options.map((_, option) => problem.values[issue]![option * count + party]!);
      const top = Math.max(...values);
      const excludes: string[] = [];
      for (const [option, name] of options.entries()) {
        const line = problem.lines[party]!;
        const ideal = ideals[party]!;
        if (line === -Infinity || ideal.score < line || ideal.options === null || enough()) continue;
        if (reachesWith(problem, party, ideal.options, issue, option)) continue;
        const best = yield* bestWith(problem, party, issue, option, enough);
        if (best !== null && best < line) excludes.push(name);
      }
      own.push({ issue, swing: top - Math.min(...values), excludes });
    }
    const total = own.reduce((sum, { swing }) => sum + swing, 0);
    own.sort((a, b) => b.swing - a.swing || a.issue - b.issue);
    answer[id] = own.map(({ issue, swing, excludes }) => ({
      issue: problem.issues[issue]!.id,
      swing: differenceOf(problem, swing),
      share: total === 0 ? 0 : swing / total,
      excludes,
    }));
  }
  return answer;
}

/** Whether its best package with only this issue changed is allowed and meets its line, as it mostly is. */
function reachesWith(problem: Problem, party: number, best: Int32Array, issue: number, option: number): boolean {
  const options = best.slice();
  options[issue] = option;
  return sumsOf(problem, options)[party]! >= problem.lines[party]! && isAllowed(problem, options);
}

/** The most the party can get with this option, or null where time ran out. */
function* bestWith(
  problem: Problem,
  party: number,
  issue: number,
  option: number,
  enough: Enough,
): Generator<void, number | null> {
  const parties = new Float64Array(problem.parties.length);
  parties[party] = 1;
  const domain = wholeDomain(problem).map((options, at) => (at === issue ? [option] : options));
  const best = yield* maximiseSteps(problem, linearAim(parties), [], enough, { domain, ties: false });
  return best.proved || best.bound < problem.lines[party]! ? best.score : null;
}
