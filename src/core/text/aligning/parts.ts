import { BACKGROUND } from "./context.ts";
import { candidatePairs, weighCandidates, type Candidates } from "./evidence.ts";
import type { Prepared } from "./material.ts";
import type { Outline } from "./outline.ts";

const LEAST = -1.5;
const MOST = 1;

/**
 * How decidedly some part of one point has its home in the other: over the paragraphs of both points, the greatest lead
 * in similarity that a pair of them has over all its rivals elsewhere, seen from both paragraphs. A paragraph that went
 * elsewhere shows here where the points as wholes have little in common.
 */
export function partLeads(
  prepared: Prepared,
  candidates: Candidates,
  from: readonly number[],
  to: readonly number[],
): Float64Array {
  const { a, b } = prepared;
  const left = partsOf(a.outline, from);
  const right = partsOf(b.outline, to);
  const whole = left.parts.length === from.length && right.parts.length === to.length;
  const pairs = whole ? candidates : weighCandidates(prepared, candidatePairs(prepared, left.parts, right.parts));
  const size = pairs.similarity.length;
  const ownerFrom = Int32Array.from(pairs.from, (row) => left.owner.get(row) ?? row);
  const ownerTo = Int32Array.from(pairs.to, (row) => right.owner.get(row) ?? row);
  const ahead = homes(pairs.from, ownerTo, pairs.similarity);
  const behind = homes(pairs.to, ownerFrom, pairs.similarity);
  const width = b.outline.points.length;
  const best = new Map<number, number>();
  for (let at = 0; at < size; at++) {
    const value = pairs.similarity[at] ?? 0;
    if (value < BACKGROUND) continue;
    const row = ownerFrom[at] ?? 0;
    const other = ownerTo[at] ?? 0;
    const rival = Math.max(
      rivalOf(ahead.get(pairs.from[at] ?? 0), other),
      rivalOf(behind.get(pairs.to[at] ?? 0), row),
      BACKGROUND,
    );
    const key = row * width + other;
    best.set(key, Math.max(best.get(key) ?? LEAST, Math.log(value / rival)));
  }
  return Float64Array.from(candidates.from, (row, at) =>
    Math.max(LEAST, Math.min(MOST, best.get(row * width + (candidates.to[at] ?? 0)) ?? LEAST)),
  );
}

interface Parts {
  /** Points with nothing below them. */
  readonly parts: readonly number[];
  /** The chosen point that a part stands in. */
  readonly owner: ReadonlyMap<number, number>;
}

function partsOf(outline: Outline, rows: readonly number[]): Parts {
  const owner = new Map<number, number>();
  for (const row of rows) {
    for (let at = row; at < (outline.end[row] ?? 0); at++) {
      if (outline.end[at] === at + 1) owner.set(at, row);
    }
  }
  return { parts: [...owner.keys()], owner };
}

/** Where a part is most at home, and how similar the nearest part elsewhere is. */
interface Home {
  owner: number;
  best: number;
  elsewhere: number;
}

function homes(parts: Int32Array, owners: Int32Array, similarity: Float64Array): Map<number, Home> {
  const table = new Map<number, Home>();
  parts.forEach((part, at) => {
    const owner = owners[at] ?? 0;
    const value = similarity[at] ?? 0;
    const home = table.get(part);
    if (home === undefined) table.set(part, { owner, best: value, elsewhere: 0 });
    else if (owner === home.owner) home.best = Math.max(home.best, value);
    else if (value > home.best) {
      home.elsewhere = home.best;
      home.best = value;
      home.owner = owner;
    } else home.elsewhere = Math.max(home.elsewhere, value);
  });
  return table;
}

function rivalOf(home: Home | undefined, owner: number): number {
  if (home === undefined) return 0;
  return home.owner === owner ? home.elsewhere : home.best;
}
