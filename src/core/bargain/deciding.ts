import { linearAim } from "./aims.ts";
import type { Barred, Deciding } from "./answer.ts";
import { maximiseSteps, type Best, type Enough } from "./maximise.ts";
import { isAllowed, sumsOf, type Problem } from "./problem.ts";
import { wholeDomain } from "./relaxation.ts";
import { differenceOf } from "./utilities.ts";

/**
 * For each party, its issues by what they weigh, and the options that put its line out of reach whatever else it gets
 * under the rules. Options are tried only where losing the issue could cost that much. An option with which only the red lines of
 * others keep it from its line is told as barred by them: it may be just what the party wants.
 */
export function* decidingSteps(
  problem: Problem,
  ideals: readonly Best[],
  enough: Enough,
): Generator<void, Readonly<Record<string, readonly Deciding[]>>> {
  const count = problem.parties.length;
  const answer: Record<string, readonly Deciding[]> = {};
  for (const [party, id] of problem.parties.entries()) {
    const own: { issue: number; swing: number; excludes: string[]; barred: Barred[] }[] = [];
    for (const [issue, { options }] of problem.issues.entries()) {
      const values = options.map((_, option) => problem.values[issue]![option * count + party]!);
      const top = Math.max(...values);
      const excludes: string[] = [];
      const barred: Barred[] = [];
      for (const [option, name] of options.entries()) {
        const line = problem.lines[party]!;
        const ideal = ideals[party]!;
        if (line === -Infinity || ideal.score < line || ideal.options === null || enough()) continue;
        if (reachesWith(problem, party, ideal.options, issue, option)) continue;
        const best = yield* bestWith(problem, party, issue, option, enough);
        if (best === null || best >= line) continue;
        const by = yield* barredBy(problem, party, issue, option, enough);
        if (by.length === 0) excludes.push(name);
        else barred.push({ option: name, by });
      }
      own.push({ issue, swing: top - Math.min(...values), excludes, barred });
    }
    const total = own.reduce((sum, { swing }) => sum + swing, 0);
    own.sort((a, b) => b.swing - a.swing || a.issue - b.issue);
    answer[id] = own.map(({ issue, swing, excludes, barred }) => ({
      issue: problem.issues[issue]!.id,
      swing: differenceOf(problem, swing),
      share: total === 0 ? 0 : swing / total,
      excludes,
      barred,
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

/**
 * The parties whose red lines alone keep another from its line with this option; none where it is out of reach without them too.
 * Where no one of them does so alone, all that have red lines do so together.
 */
function* barredBy(
  problem: Problem,
  party: number,
  issue: number,
  option: number,
  enough: Enough,
): Generator<void, readonly string[]> {
  const own = problem.parties[party]!;
  const holders = problem.parties.filter(
    (id) => id !== own && problem.prohibitions.some(({ origin }) => origin.kind === "redLine" && origin.party === id),
  );
  const line = problem.lines[party]!;
  const reaches = function* (among: readonly string[]) {
    const kept = problem.prohibitions.filter(
      ({ origin }) => origin.kind === "rule" || origin.party === own || among.includes(origin.party),
    );
    const best = yield* bestWith({ ...problem, prohibitions: kept }, party, issue, option, enough);
    return best !== null && best >= line;
  };
  if (holders.length === 0 || !(yield* reaches([]))) return [];
  const alone: string[] = [];
  for (const id of holders) if (holders.length === 1 || !(yield* reaches([id]))) alone.push(id);
  return alone.length > 0 ? alone : holders;
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
