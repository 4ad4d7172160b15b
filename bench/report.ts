/** One table of `bench/RESULTS.md`. Times are medians in milliseconds unless a column says otherwise. */
export interface BenchTable {
  readonly title: string;
  /** One sentence: what is measured, on what input, beside which peer. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What each `bench/*.bench.ts` exports as `run`. */
export type BenchRun = () => Promise<readonly BenchTable[]>;

/** Median time in milliseconds of `repeat` runs of `work`, after one warm-up run. */
export function medianTime(work: () => unknown, repeat = 5): number {
  work();
  const times: number[] = [];
  for (let round = 0; round < repeat; round++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** Least processor time in milliseconds of `repeat` runs of `work`, after one warm-up run: other work on the machine adds little to it. */
export function leastProcessorTime(work: () => unknown, repeat = 7): number {
  work();
  let least = Infinity;
  for (let round = 0; round < repeat; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
