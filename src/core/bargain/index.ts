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
export type { PackageNote, PackageLine } from "./package-note.ts";
export type { Clash } from "./clash.ts";
export { exactOf } from "./exact.ts";
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
