import type { Said } from "../common/said.ts";

/** A score as written: a number, or a decimal in words of digits where a JSON number would round. */
export type Score = number | string;

/** One option for some issues, such as {"cap": "600k"}; a list means any of these. */
export type Choices = Readonly<Record<string, string | readonly string[]>>;

/** A dependency: where all of `if` is chosen, each of `then` must be too; or a combination that must never be chosen. */
export type Rule = { readonly if: Choices; readonly then: Choices } | { readonly never: Choices };

/** A matter to be settled, with its possible outcomes. */
export interface Issue {
  readonly id: string;
  readonly options: readonly string[];
  /** What readers see in place of the id. */
  readonly title?: string;
  /** What readers see in place of an option's id. */
  readonly optionTitles?: Readonly<Record<string, string>>;
  /** Ids of the points it concerns, in the draft that the problem names (`draft`). */
  readonly points?: readonly string[];
  /** Whether shares of it can be given to both sides (Adjusted Winner). */
  readonly divisible?: boolean;
}

/** What one party cares about; private. */
export interface Preferences {
  /** What it will not go below; absent: no line, surpluses count from 0. */
  readonly reservation?: Score;
  /** By issue; 1 where absent. */
  readonly weights?: Readonly<Record<string, Score>>;
  /** By issue and option; 0 where absent. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Score>>>>;
  /** Lowest and highest score thought possible, where the owner is unsure. */
  readonly ranges?: Readonly<Record<string, Readonly<Record<string, readonly [Score, Score]>>>>;
  /** Whose estimates these are, in words. */
  readonly estimatedBy?: string;
}

/** A bargaining problem as written in a file. */
export interface BargainFile {
  readonly title?: string;
  readonly note?: string;
  /** The draft whose points the issues name: the same number is another point in another draft. */
  readonly draft?: string;
  /** That its writer means it for everybody: without it no import puts it before all who take part. */
  readonly readers?: "everybody";
  readonly parties: readonly string[];
  readonly issues: readonly Issue[];
  readonly preferences: Readonly<Record<string, Preferences>>;
  readonly rules?: readonly Rule[];
  /** Combinations that a party will not have, by party. */
  readonly redLines?: Readonly<Record<string, readonly Choices[]>>;
  /** Today's text: one option for every issue. */
  readonly current?: Readonly<Record<string, string>>;
}

/** One option for every issue. */
export type Package = Readonly<Record<string, string>>;

/** Where a prohibition comes from, to name it to the reader. */
export type Origin =
  | { readonly kind: "rule"; readonly index: number }
  | { readonly kind: "redLine"; readonly party: string; readonly index: number };

/** A combination that no package may hold: for each issue named, one of the options marked 1. */
export interface Prohibition {
  readonly origin: Origin;
  readonly parts: readonly { readonly issue: number; readonly options: Uint8Array }[];
}

/**
 * A checked problem in whole numbers: the utility of party p is (Σ values × grain + base[p]) × 10^-places. What all
 * packages have in common is in `base`, what all numbers have in common in `grain`, so that values are small.
 */
export interface Problem {
  readonly file: BargainFile;
  readonly parties: readonly string[];
  readonly issues: readonly Issue[];
  /** values[issue][option * parties + party], whole numbers ≥ 0. */
  readonly values: readonly Float64Array[];
  readonly prohibitions: readonly Prohibition[];
  /** By party: the least sum of values that is acceptable; -Infinity where it named none. */
  readonly lines: Float64Array;
  /** By party: the sum of values from which its surplus counts. */
  readonly zeros: Float64Array;
  /** The most that any party's values can add up to. */
  readonly most: number;
  readonly base: readonly bigint[];
  readonly grain: bigint;
  readonly places: number;
  /** The option of each issue in today's text; null where none is given. */
  readonly current: Int32Array | null;
  readonly warnings: readonly ProblemWarning[];
}

/** Something assumed that the owner of the problem should know of. */
export interface ProblemWarning {
  readonly code: string;
  readonly message: Said;
  readonly place: string;
}

/** The package of these options. */
export function packageOf(problem: Problem, options: ArrayLike<number>): Package {
  return Object.fromEntries(problem.issues.map((issue, at) => [issue.id, issue.options[options[at]!]!]));
}

/** Each party's sum of values. */
export function sumsOf(problem: Problem, options: ArrayLike<number>): Float64Array {
  const count = problem.parties.length;
  const sums = new Float64Array(count);
  for (let issue = 0; issue < problem.issues.length; issue++) {
    const values = problem.values[issue]!;
    for (let party = 0; party < count; party++) sums[party]! += values[options[issue]! * count + party]!;
  }
  return sums;
}

/** Whether a prohibition applies to a whole package. */
function isProhibited(prohibition: Prohibition, options: ArrayLike<number>): boolean {
  return prohibition.parts.every((part) => part.options[options[part.issue]!] === 1);
}

/** Whether a whole package obeys all rules and red lines. */
export function isAllowed(problem: Problem, options: ArrayLike<number>): boolean {
  return !problem.prohibitions.some((prohibition) => isProhibited(prohibition, options));
}
