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

/** Every side runs so long, in milliseconds of processor time, before it is measured: a warm peer beside a warm Parley. */
const WARM = 250;
const ROUNDS = 7;
/** Of work that takes longer than this, in milliseconds, fewer rounds tell enough. */
const LONG = 500;
const FEW = 3;

/**
 * Processor time in milliseconds of each piece of work, medians of rounds in which all run one after the other, so that
 * what else the machine does meets all alike. Every piece is warmed up first; short ones run many times a round.
 */
export function paired(...work: readonly (() => unknown)[]): readonly number[] {
  const timed = (run: () => unknown, times: number): number => {
    const start = process.cpuUsage();
    for (let each = 0; each < times; each++) run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const often = work.map((run) => {
    let [times, took] = [1, timed(run, 1)];
    for (let all = took; all < WARM; all += took) took = timed(run, (times *= 2));
    return Math.max(1, Math.round((times * 20) / took));
  });
  const rounds: (readonly number[])[] = [];
  for (let round = 0, most = ROUNDS; round < most; round++) {
    rounds.push(work.map((run, at) => timed(run, often[at]!) / often[at]!));
    if (Math.max(...rounds[0]!) > LONG) most = FEW;
  }
  return work.map((_, at) => rounds.map((round) => round[at]!).sort((a, b) => a - b)[rounds.length >> 1]!);
}
