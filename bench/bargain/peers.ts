import { isAllowed, type Problem } from "../../src/core/bargain/problem.ts";

type Vector = readonly number[];

const covers = (a: Vector, b: Vector) => a.every((value, at) => value >= b[at]!);

/** Keeps a list undominated by one pass for each new vector, as GeniusWeb's PartialPareto and NegMAS do. */
function insert(list: Vector[], vector: Vector): void {
  for (const other of list) if (covers(other, vector)) return;
  let end = 0;
  for (const other of list) if (!covers(vector, other)) list[end++] = other;
  list.length = end;
  list.push(vector);
}

/** Every package one by one, as NegMAS does; returns the size of the frontier. */
export function enumerated(problem: Problem): number {
  const count = problem.parties.length;
  const options = new Int32Array(problem.issues.length);
  const all: Vector[] = [];
  for (;;) {
    if (isAllowed(problem, options)) {
      const sums = Array.from({ length: count }, () => 0);
      for (const [issue, option] of options.entries())
        for (let party = 0; party < count; party++) sums[party]! += problem.values[issue]![option * count + party]!;
      all.push(sums);
    }
    let issue = 0;
    while (issue < options.length && options[issue] === problem.issues[issue]!.options.length - 1) options[issue++] = 0;
    if (issue === options.length) break;
    options[issue]!++;
  }
  all.sort((a, b) => b[0]! - a[0]!);
  const frontier: Vector[] = [];
  for (const vector of all) insert(frontier, vector);
  return frontier.length;
}

/** Halves the issues and merges the halves' frontiers, as GeniusWeb does (no rules); null after `limit` milliseconds. */
export function mergedByHalves(problem: Problem, limit: number): number | null {
  const end = performance.now() + limit;
  const count = problem.parties.length;
  const solve = (from: number, to: number): Vector[] | null => {
    const list: Vector[] = [];
    if (to - from === 1) {
      const values = problem.values[from]!;
      for (let at = 0; at < values.length; at += count) insert(list, [...values.subarray(at, at + count)]);
      return list;
    }
    const middle = (from + to) >> 1;
    const [left, right] = [solve(from, middle), solve(middle, to)];
    if (left === null || right === null) return null;
    for (const a of left) {
      if (performance.now() > end) return null;
      for (const b of right)
        insert(
          list,
          a.map((value, at) => value + b[at]!),
        );
    }
    return list;
  };
  return solve(0, problem.issues.length)?.length ?? null;
}
