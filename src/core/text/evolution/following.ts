import { SURE_PAIRING, type RedlinePair } from "../alignment.ts";

/** One point of a draft beside a point of the next, by their places in reading order. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly pair: RedlinePair;
}

/** Which points of a draft live on in the next. */
export interface Following {
  /** By point of the later draft: the one link by which a provision lives on in it. */
  readonly goesOn: ReadonlyMap<number, Link>;
  /** All sure links, those of splits and merges included. */
  readonly sure: readonly Link[];
  readonly unsure: readonly Link[];
}

/** What a draft's points are told apart by. */
export interface Side {
  readonly places: ReadonlyMap<string, number>;
  readonly words: readonly ReadonlySet<string>[];
}

/**
 * Chooses for each point that was split or merged the one in which it lives on: the pair that shares most words, each point
 * at most once. An unsure pair is no link.
 */
export function following(pairs: readonly RedlinePair[], from: Side, to: Side): Following {
  const links = pairs.flatMap((pair) => linksOf(pair, from, to));
  const sure = links.filter(({ pair }) => pair.confidence >= SURE_PAIRING);
  const weighed = sure
    .map((link) => ({ link, weight: likeness(from.words[link.from]!, to.words[link.to]!) }))
    .sort((x, y) => y.weight - x.weight || x.link.from - y.link.from || x.link.to - y.link.to);
  const left = new Set<number>();
  const goesOn = new Map<number, Link>();
  for (const { link } of weighed) {
    if (left.has(link.from) || goesOn.has(link.to)) continue;
    left.add(link.from);
    goesOn.set(link.to, link);
  }
  return { goesOn, sure, unsure: links.filter(({ pair }) => pair.confidence < SURE_PAIRING) };
}

function linksOf(pair: RedlinePair, from: Side, to: Side): readonly Link[] {
  return pair.from.flatMap((one) =>
    pair.to.flatMap((other) => {
      const start = from.places.get(one);
      const end = to.places.get(other);
      return start === undefined || end === undefined ? [] : [{ from: start, to: end, pair }];
    }),
  );
}

/** Share of words that two points have in common, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return (2 * both) / (one.size + other.size);
}
