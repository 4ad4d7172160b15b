import type { Said } from "../common/said.ts";
import type { Clash } from "./clash.ts";
import type { AdjustedWinner } from "./adjusted-winner.ts";
import type { Package, ProblemWarning } from "./problem.ts";

/** A utility: a number, or decimal digits in words where a JSON number would round. */
export type Utility = number | string;

/** Utilities by party. */
export type Utilities = Readonly<Record<string, Utility>>;

/** A package with what it is worth to each party. */
export interface Valued {
  readonly package: Package;
  readonly utilities: Utilities;
}

/** A solution with what is proved of it. */
export interface Solution extends Valued {
  readonly value: number;
  /** No acceptable package has a higher value. */
  readonly bound: number;
  /** The same without rounding, as whole numbers or fractions; for egalitarian the ascending surpluses. */
  readonly exact: { readonly value: string | readonly string[]; readonly bound: string | readonly string[] | null };
  readonly proved: boolean;
  /** The whole frontier was computed, or packages were searched under bounds. */
  readonly method: "frontier" | "search";
  /** For a search: weights of parties and rules whose best sum anyone can compute to check the bound at the start. */
  readonly certificate?: Certificate;
  readonly note?: Said;
}

/** Weights that give a bound on all packages by one sum over issues. */
export interface Certificate {
  readonly parties: readonly number[];
  readonly prohibitions: readonly number[];
  readonly bound: number;
}

/** Why there is no such solution. */
export interface NoSolution {
  readonly package: null;
  readonly reason: Said;
}

/** Names of the four solutions. */
export const solutionNames = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"] as const;

/** One of the four solutions. */
export type SolutionName = (typeof solutionNames)[number];

/** One issue that is settled otherwise than today. */
export interface Change {
  readonly issue: string;
  readonly from: string;
  readonly to: string;
}

/** A package near today's text. */
export interface Near extends Valued {
  readonly changes: readonly Change[];
  readonly proved: boolean;
}

/** A change of one or two issues after which nobody is worse off. */
export interface Trade extends Valued {
  readonly changes: readonly Change[];
  /** What each party gains over today's text. */
  readonly gains: Utilities;
}

/** What starts from today's text. */
export interface FromCurrent extends Valued {
  readonly allowed: boolean;
  /** Parties whose line today's text meets. */
  readonly acceptableTo: readonly string[];
  readonly smallestChange: Near | NoSolution;
  readonly smallestChangeFor: Readonly<Record<string, Near | NoSolution>>;
  readonly trades: readonly Trade[];
}

/** How much an issue weighs in a party's acceptance. */
export interface Deciding {
  readonly issue: string;
  /** Best less worst option. */
  readonly swing: Utility;
  /** Swing as a share of all its swings. */
  readonly share: number;
  /** Options with which the party cannot be brought to its line, whatever else it gets. */
  readonly excludes: readonly string[];
  /** Options with which only red lines of others keep it from its line. */
  readonly barred: readonly Barred[];
}

/** An option of which a party could reach its line, were it not for red lines of others. */
export interface Barred {
  readonly option: string;
  /** Whose. */
  readonly by: readonly string[];
}

/** Everything that is computed of a bargaining problem. */
export interface BargainAnswer {
  readonly feasible: boolean | null;
  readonly ideal: Utilities;
  readonly frontier: { readonly complete: boolean; readonly size: number; readonly packages: readonly Valued[] };
  readonly solutions: Readonly<Record<SolutionName, Solution | null>>;
  /** Why a solution is null. */
  readonly reasons: Partial<Readonly<Record<SolutionName, Said>>>;
  readonly fromCurrent: FromCurrent | null;
  readonly deciding: Readonly<Record<string, readonly Deciding[]>>;
  readonly adjustedWinner: AdjustedWinner | null;
  readonly clash: Clash | null;
  readonly warnings: readonly ProblemWarning[];
}
