import { prepare } from "../../src/core/text/aligning/material.ts";
import { placed, weigh } from "../../src/core/text/aligning/links.ts";
import type { Model } from "../../src/core/text/aligning/model.ts";
import { totalsOf } from "../../src/core/text/aligning/rivalry.ts";
import type { GoldSet } from "./sets.ts";

const RIDGE = 2;

/** Logistic regression by Newton's method with a ridge penalty on all but the constant. */
export function fitLogistic(rows: readonly (readonly number[])[], truth: readonly number[]): number[] {
  const width = rows[0]?.length ?? 0;
  let beta: number[] = Array.from({ length: width }, () => 0);
  for (let round = 0; round < 40; round++) {
    const gradient = beta.map((value, k) => (k === 0 ? 0 : -RIDGE * value));
    const system: number[][] = beta.map((_, k) =>
      beta.map((__, m): number => (k === m ? (k === 0 ? 1e-6 : RIDGE) : 0)),
    );
    rows.forEach((row, at) => {
      const p = 1 / (1 + Math.exp(-inner(row, beta)));
      const spread = p * (1 - p) + 1e-9;
      row.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + ((truth[at] ?? 0) - p) * value;
        const line = system[k] ?? [];
        row.forEach((other, m) => (line[m] = (line[m] ?? 0) + spread * value * other));
      });
    });
    const step = solve(system, gradient);
    const largest = Math.max(...step.map(Math.abs));
    beta = beta.map((value, k) => value + (step[k] ?? 0) * (largest > 2 ? 2 / largest : 1));
    if (largest < 1e-6) break;
  }
  return beta;
}

function inner(row: readonly number[], beta: readonly number[]): number {
  return row.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0);
}

/** Gauss-Jordan elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, k) => [...line, right[k] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    let pivot = column;
    for (let row = column + 1; row < rows.length; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const line = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = line;
    rows.forEach((other, row) => {
      if (row === column) return;
      const factor = (other[column] ?? 0) / (line[column] ?? 1);
      for (let k = column; k < other.length; k++) other[k] = (other[k] ?? 0) - factor * (line[k] ?? 0);
    });
  }
  return rows.map((line, k) => (line[rows.length] ?? 0) / (line[k] ?? 1));
}

/** The candidates of a gold set with their truth. */
export interface Example {
  readonly set: GoldSet;
  readonly rows: readonly (readonly number[])[];
  readonly truth: readonly number[];
  /** Measures in place, where `stages` say how likely each candidate is. */
  readonly inPlace: (stages: readonly (readonly number[])[]) => readonly (readonly number[])[];
}

/** Measures the articles of a gold set. */
export function example(set: GoldSet): Example {
  const prepared = prepare(set.a, set.b);
  const { a, b } = prepared;
  const weighed = weigh(prepared, a.outline.tops, b.outline.tops, totalsOf(prepared), null);
  const { from, to } = weighed.candidates;
  const size = from.length;
  const table = (columns: readonly Float64Array[]): number[][] =>
    Array.from({ length: size }, (_, at) => [1, ...columns.map((column) => column[at] ?? 0)]);
  const truth = Array.from({ length: size }, (_, at) =>
    set.gold.has(`${a.outline.points[from[at] ?? 0]?.id}>${b.outline.points[to[at] ?? 0]?.id}`) ? 1 : 0,
  );
  return {
    set,
    rows: table(weighed.measures),
    truth,
    inPlace: (stages) => table(placed(weighed, a.outline.tops, b.outline.tops, stages)),
  };
}

/** Fits the first stage, then the second on the places that the first gives, and the last on those of the second. */
export function fitModel(examples: readonly Example[]): Model {
  const truth = examples.flatMap((one) => one.truth);
  const { beta: alone } = fitWithSilence(
    examples.flatMap((one) => one.rows),
    truth,
  );
  const fitPlaced = (...stages: readonly (readonly number[])[]) =>
    fitWithSilence(
      examples.flatMap((one) => one.inPlace(stages)),
      truth,
    );
  const { beta: inPlace } = fitPlaced(alone);
  const { beta: again, silence } = fitPlaced(alone, inPlace);
  return { alone, inPlace, again, most: 1 - silence };
}

const ROUNDS = 6;

/**
 * The regression where a table is silent about a part of the pairs that do correspond (final provisions above all): a
 * pair that it does not name may be one of them, the likelier the more plainly it corresponds. Expectation and
 * maximisation by turns; the share of silence is found with the coefficients.
 */
function fitWithSilence(
  rows: readonly (readonly number[])[],
  truth: readonly number[],
): { readonly beta: number[]; readonly silence: number } {
  let silence = 0.05;
  let believed = truth;
  let beta: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    beta = fitLogistic(rows, believed);
    believed = truth.map((value, at) => {
      const p = 1 / (1 + Math.exp(-inner(rows[at] ?? [], beta)));
      return value === 1 ? 1 : (silence * p) / (1 - p + silence * p);
    });
    const silent = believed.reduce((sum, value, at) => sum + (truth[at] === 1 ? 0 : value), 0);
    silence = silent / believed.reduce((sum, value) => sum + value, 0);
  }
  return { beta, silence };
}
