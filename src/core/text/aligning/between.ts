import { BACKGROUND } from "./context.ts";
import { weighCandidates } from "./evidence.ts";
import type { Link, Rival } from "./links.ts";
import type { Prepared } from "./material.ts";

/** Right about four times in five on recast acts; stated lower because the wording alone would not have said so. */
const ENCLOSED = 0.7;
const FLANK = 0.85;
/** Wording so far apart shares hardly a word that is not in any clause. */
const FOREIGN = BACKGROUND / 2;
/** So many points in a row may lie between two parts of one point. */
const LONGEST = 6;

/**
 * Links that the links around them imply, among points that stand in one row in either draft: where a point went into
 * two points and all between these come from nowhere, it went into those as well; and where the points before and after
 * have counterparts in the same order with one unpaired point between them on each side, these two correspond. Both
 * only where the wording is not foreign and no unpaired point has a likely counterpart elsewhere.
 */
export function linksBetween(
  prepared: Prepared,
  links: readonly Link[],
  rivals: readonly Rival[],
  from: readonly number[],
  to: readonly number[],
): Link[] {
  const homeFrom = likeliest(rivals, "from");
  const homeTo = likeliest(rivals, "to");
  const wouldGo = (x: number, y: number): boolean => {
    const row = from[x] ?? 0;
    const other = to[y] ?? 0;
    const forward = table.hasFrom[x] === 1 || (homeFrom.get(row)?.to ?? other) === other;
    const backward = table.hasTo[y] === 1 || (homeTo.get(other)?.from ?? row) === row;
    return forward && backward;
  };
  const table = new PairTable(links, from, to);
  const pairs = [
    ...enclosed(table.hasTo, table.strong),
    ...enclosed(
      table.hasFrom,
      table.strong.map(([x, y]) => [y, x]),
    ).map(([y, x]) => [x, y] as const),
    ...onlyOnes(table),
  ];
  const rows = [...new Set(pairs.filter(([x, y]) => wouldGo(x, y)).map(([x, y]) => x * to.length + y))]
    .sort((x, y) => x - y)
    .map((key) => [from[Math.floor(key / to.length)] ?? 0, to[key % to.length] ?? 0] as const);
  const { similarity } = weighCandidates(prepared, rows);
  return rows.flatMap(([row, other], at): Link[] => {
    const value = similarity[at] ?? 0;
    if (value < FOREIGN) return [];
    return [{ from: row, to: other, probability: ENCLOSED, similarity: value, basis: "neighbours" }];
  });
}

/** A counterpart less likely than this is none. */
const LIKELY = 0.25;

/** The likeliest rival of each point on one side. */
function likeliest(rivals: readonly Rival[], side: "from" | "to"): Map<number, Rival> {
  const found = new Map<number, Rival>();
  for (const rival of rivals) {
    if (rival.probability < LIKELY) continue;
    const known = found.get(rival[side]);
    if (known === undefined || rival.probability > known.probability) found.set(rival[side], rival);
  }
  return found;
}

/** Links by place among the chosen points. */
class PairTable {
  readonly hasFrom: Uint8Array;
  readonly hasTo: Uint8Array;
  readonly #chance = new Map<number, number>();
  readonly #width: number;
  /** Places of links that are likely. */
  readonly strong: readonly Place[];

  constructor(links: readonly Link[], from: readonly number[], to: readonly number[]) {
    this.#width = to.length;
    this.hasFrom = new Uint8Array(from.length);
    this.hasTo = new Uint8Array(to.length);
    const placeFrom = new Map(from.map((row, place) => [row, place]));
    const placeTo = new Map(to.map((row, place) => [row, place]));
    for (const link of links) {
      const x = placeFrom.get(link.from);
      const y = placeTo.get(link.to);
      if (x !== undefined) this.hasFrom[x] = 1;
      if (y !== undefined) this.hasTo[y] = 1;
      if (x !== undefined && y !== undefined) this.#chance.set(x * this.#width + y, link.probability);
    }
    this.strong = [...this.#chance]
      .filter(([, chance]) => chance >= FLANK)
      .map(([key]) => [Math.floor(key / this.#width), key % this.#width]);
  }

  strength(x: number, y: number): number {
    return y < 0 || y >= this.#width ? 0 : (this.#chance.get(x * this.#width + y) ?? 0);
  }
}

type Place = readonly [number, number];

/** Runs of unpaired places of the second side whose neighbours on both ends are linked to one place of the first. */
function enclosed(taken: Uint8Array, strong: readonly Place[]): Place[] {
  const found: Place[] = [];
  const linkedTo = new Map<number, number[]>();
  for (const [x, y] of strong) {
    const known = linkedTo.get(y);
    if (known === undefined) linkedTo.set(y, [x]);
    else known.push(x);
  }
  let start = -1;
  for (let y = 0; y < taken.length; y++) {
    if (taken[y] === 0) continue;
    const run = y - start - 1;
    if (start >= 0 && run > 0 && run <= LONGEST) {
      const ends = new Set(linkedTo.get(y));
      for (const x of linkedTo.get(start) ?? []) {
        if (!ends.has(x)) continue;
        for (let inner = start + 1; inner < y; inner++) found.push([x, inner]);
      }
    }
    start = y;
  }
  return found;
}

/** Unpaired places of both sides, one after two that are linked and one before two that are. */
function onlyOnes(table: PairTable): Place[] {
  return table.strong
    .map(([x, y]): Place => [x + 1, y + 1])
    .filter(([x, y]) => table.hasFrom[x] === 0 && table.hasTo[y] === 0 && table.strength(x + 1, y + 1) >= FLANK);
}
