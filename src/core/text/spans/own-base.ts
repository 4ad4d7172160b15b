import { walkPoints, type Draft } from "../draft.ts";
import { plain } from "../note-place.ts";
import { Lexicon, tokenize } from "../tokens.ts";

/** Which of several readings a document was made from. */
export interface NearestReading {
  /** Its place among them. */
  readonly at: number;
  /** How much of the shorter of both stands in the other as well, word beside word, from 0 to 1. */
  readonly kept: number;
  /** Words of the shorter of both. */
  readonly words: number;
}

/**
 * Which of a party's readings of successive revisions its own document was made from: the one from which it is the least apart, word
 * beside word, and of several such the latest. What was agreed since is then no change of the party. Null where there is none.
 */
export function nearestReading(readings: readonly (Draft | null)[], now: Draft): NearestReading | null {
  const lexicon = new Lexicon();
  const ours = stretchesIn(wordsOf(now), lexicon);
  let best: NearestReading | null = null;
  let least = Infinity;
  for (const [at, reading] of readings.entries()) {
    if (reading === null) continue;
    const { common, count } = shared(ours, stretchesIn(wordsOf(reading), lexicon));
    const apart = ours.count + count - 2 * common;
    if (apart > least) continue;
    least = apart;
    const shorter = Math.min(ours.count, count);
    best = { at, kept: shorter === 0 ? 1 : common / shorter, words: shorter };
  }
  return best;
}

/** How often each three neighbouring words stand in a text. */
interface Stretches {
  readonly times: ReadonlyMap<number, number>;
  readonly count: number;
}

/** Words of two points are neighbours too: a point that stands elsewhere makes another text. */
function stretchesIn(words: string, lexicon: Lexicon): Stretches {
  const { ids, count } = tokenize(words, lexicon);
  const times = new Map<number, number>();
  const idOf = (at: number): number => (at < 0 || at >= count ? 0 : ids[at]! + 1);
  for (let at = 0; at < count; at++) {
    const key = (idOf(at - 1) * MANY + idOf(at)) * MANY + idOf(at + 1);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return { times, count };
}

/** More different words than a text has; where it has more, a few stretches are taken for each other. */
const MANY = 2 ** 17;

function shared(one: Stretches, { times, count }: Stretches): { readonly common: number; readonly count: number } {
  let common = 0;
  for (const [key, number] of one.times) common += Math.min(number, times.get(key) ?? 0);
  return { common, count };
}

function wordsOf({ points }: Draft): string {
  return [...walkPoints(points)]
    .map(({ point: { heading, text, deleted } }) => (deleted ? "" : plain(`${heading} ${text}`)))
    .filter((words) => words !== "")
    .join("\n");
}
