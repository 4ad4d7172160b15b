import { BACKGROUND } from "./context.ts";
import { weighCandidates } from "./evidence.ts";
import type { Link, Rival } from "./links.ts";
import type { Prepared } from "./material.ts";

/** Right about four times in five on recast acts; stated lower because the wording alone would not have said so. */
const ENCLOSED = 0.7;
const FLANK = 0.5;
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
    ...enclosed(from.length, to.length, table.hasTo, (x, y) => table.strength(x, y)),
    ...enclosed(to.length, from.length, table.hasFrom, (y, x) => table.strength(x, y)).map(([y, x]) => [x, y] as const),
    ...onlyOnes(from.length, to.length, table),
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
  }

  strength(x: number, y: number): number {
    return y < 0 || y >= this.#width ? 0 : (this.#chance.get(x * this.#width + y) ?? 0);
  }
}

type Place = readonly [number, number];

/** Runs of unpaired places of the second side whose neighbours on both ends are linked to one place of the first. */
function enclosed(
  height: number,
  width: number,
  taken: Uint8Array,
  strength: (x: number, y: number) => number,
): Place[] {
  const found: Place[] = [];
  let start = -1;
  for (let y = 0; y < width; y++) {
    if (taken[y] === 0) continue;
    const run = y - start - 1;
    if (start >= 0 && run > 0 && run <= LONGEST) {
      for (let x = 0; x < height; x++) {
        if (strength(x, start) < FLANK || strength(x, y) < FLANK) continue;
        for (let inner = start + 1; inner < y; inner++) found.push([x, inner]);
      }
    }
    start = y;
  }
  return found;
}

function onlyOnes(height: number, width: number, table: PairTable): Place[] {
  const found: Place[] = [];
  for (let y = 1; y + 1 < width; y++) {
    if (table.hasTo[y] !== 0) continue;
    for (let x = 1; x + 1 < height; x++) {
      if (table.hasFrom[x] !== 0) continue;
      if (table.strength(x - 1, y - 1) >= FLANK && table.strength(x + 1, y + 1) >= FLANK) found.push([x, y]);
    }
  }
  return found;
}
