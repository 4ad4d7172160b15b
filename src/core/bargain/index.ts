export { adjustedWinner, type AdjustedWinner, type PointedIssue } from "./adjusted-winner.ts";
export {
  solutionNames,
  type BargainAnswer,
  type Change,
  type Deciding,
  type FromCurrent,
  type Near,
  type NoSolution,
  type Solution,
  type SolutionName,
  type Trade,
  type Utilities,
  type Utility,
  type Valued,
} from "./answer.ts";
export { bargainSteps, type BargainOptions, type BargainProgress } from "./bargain.ts";
export { checkProblem } from "./check.ts";
/** A package as a paper: each issue with the answer proposed and the words that would say so. */
export type { PackageNote, PackageLine } from "./package-note.ts";
/** A smallest set of rules, red lines and reservation values that no package satisfies together. */
export type { Clash } from "./clash.ts";
export { exactOf } from "./exact.ts";
/** The file of a problem and what it holds. */
export type {
  BargainFile,
  Choices,
  Issue,
  Origin,
  Package,
  Preferences,
  Problem,
  ProblemWarning,
  Rule,
  Score,
} from "./problem.ts";
export {
  robustnessSteps,
  type Influence,
  type PackageRobustness,
  type Robustness,
  type RobustnessOptions,
} from "./robustness.ts";
export { brokenBy, readAgain } from "./verify.ts";
export { enteredOnly, partiesEntered } from "./entered.ts";
