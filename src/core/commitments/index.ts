export * from "./model.ts";
export type * from "./answer.ts";
export type * from "./event.ts";
export type * from "./finding.ts";
export type * from "./notes.ts";
export { agreementProblems } from "./validate.ts";
export { compileAgreement, type Program } from "./engine/program.ts";
export { checkMoment, endOf, runAgreement, runProgram, type RunQuestion, type RunResult } from "./engine/run.ts";
export { extractCommitments, type Extraction, type ExtractOptions } from "./extraction/extract.ts";
export { checkAgreement, checkDraft, type CheckInput } from "./checks/index.ts";
export {
  deadlineNetwork,
  timeConflict,
  timeWindows,
  type DeadlineNetwork,
  type TimeConflict,
} from "./time/deadline-network.ts";
