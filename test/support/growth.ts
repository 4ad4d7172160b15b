/** Below this, in milliseconds of the processor, nothing is judged: caches and the compiler weigh more than the text. */
const FLOOR = 20;
/** The longer of two texts has so many times the characters of the shorter. */
const STEP = 4;
/** What grows with its text takes `STEP` times as long, what grows with its square `STEP` times `STEP`. */
const LIMIT = 9;

/** Time of the processor that this process has used, in milliseconds: what else the machine does is not counted. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * How many times longer the work takes on a text of four times the size, where that is more than its length explains at
 * two steps one after the other, however often it is measured; null where the work grows with its text. `of` makes the
 * work for a size; making it is not counted.
 */
export async function excessGrowth(of: (size: number) => () => unknown, size: number): Promise<number | null> {
  let ratio = await measured(of, size);
  // The compiler at work beside the first runs, or caches that others emptied, are no growth: that comes every time.
  for (let again = 0; again < 2 && ratio !== null; again++) ratio = await measured(of, size);
  return ratio;
}

async function measured(of: (size: number) => () => unknown, size: number): Promise<number | null> {
  const least = async (length: number, runs: number): Promise<number> => {
    let found = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const work = of(length);
      const start = processorTime();
      await work();
      found = Math.min(found, processorTime() - start);
    }
    return found;
  };
  if ((await least(size * STEP, 1)) < FLOOR) return null;
  let ratio = 0;
  for (const step of [size, size * STEP]) {
    const small = await least(step, 3);
    const large = await least(step * STEP, step === size ? 2 : 1);
    ratio = large / Math.max(small, 0.5);
    if (large < FLOOR || ratio < LIMIT) return null;
  }
  return ratio;
}
