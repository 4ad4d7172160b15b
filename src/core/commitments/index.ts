export * from "./model.ts";
export type * from "./answer.ts";
export type * from "./event.ts";
export type * from "./finding.ts";
export type * from "./notes.ts";
export { agreementProblems } from "./validate.ts";
export { compileAgreement } from "./engine/compile.ts";
export type { Program } from "./engine/program.ts";
export { checkMoment, endOf, runAgreement, runProgram, type RunQuestion, type RunResult } from "./engine/run.ts";
export type { Extraction, ExtractOptions } from "./extraction/extract.ts";
export { readsDuties } from "./extraction/extract.ts";
export type { Uncovered } from "./extraction/found-duties.ts";
export { clauseOf, standIn } from "./clause.ts";
export { eventCalling, eventNames, typeWords, type EventCalled, type NamedEvent } from "./event-called.ts";
export { eventTypes, typesWithin } from "./event-types.ts";
export { isWithin, proposalsLeft, refusedDuties, restsOn, type RefusedDuty } from "./left-open.ts";
export { callingOf, type Called } from "./called.ts";
export { extractCommitments } from "./reading.ts";
export { eventSetting, momentsCounted } from "./starting.ts";
export {
  castKinds,
  castMemberShape,
  type CastKind,
  type CastMember,
  type WrittenMember,
} from "./extraction/cast/member.ts";
export { partiesOfCast } from "./extraction/cast/parties.ts";
export { confirmedCast } from "./extraction/cast/confirmed.ts";
export { proposeCast, type KnownParty } from "./extraction/cast/proposed.ts";
export { alarmsIn, type Alarm, type OptionInWords } from "./checks/brought.ts";
export { checkAgreement, checkDraft, checksWords, type CheckInput } from "./checks/index.ts";
export { questionsOf, type Question } from "./checks/questions.ts";
export {
  deadlineNetwork,
  timeConflict,
  timeWindows,
  type DeadlineNetwork,
  type TimeConflict,
} from "./time/deadline-network.ts";
export { upcomingDay } from "./time/upcoming-day.ts";
export { compareBranches, type Branch, type BranchRow, type BranchTable } from "./scenarios/branches.ts";
export {
  incentivesOf,
  stakeSaid,
  wordedStakes,
  type Incentives,
  type Stake,
  type WordedStakes,
} from "./scenarios/incentives.ts";
export {
  addTallies,
  prepareScenario,
  sharesOf,
  simulateSteps,
  type PreparedScenario,
  type ScenarioModel,
  type ScenarioTally,
  type StateShares,
} from "./scenarios/monte-carlo.ts";
export { criticalPath, dateRanges, type DateRange, type PathStep } from "./scenarios/path.ts";
export type { Delay, UncertainEvent } from "./scenarios/sampling.ts";
export { waysTo, type Requirement } from "./scenarios/ways.ts";
export { charterWords, isWholeRule, WORDED_PARTS, type CharterWords, type WordedPart } from "./charter-words.ts";
export { ASSUMED_RULES, deadlockTest, withAssumedRule, type AssumedRule, type DeadlockTest } from "./deadlock.ts";
export { FUND_QUESTIONS, fundSheets, type FundQuestion, type FundSheet } from "./funds.ts";
export { pointsNaming } from "./naming.ts";
export { followAgreement, followAnchor, type FollowedAgreement, type FollowedAnchor } from "./anchors.ts";
export { afterBreach, exceptionSaid, plainCommitment } from "./plain.ts";
export { durationSaid, titleIn, whenSaid } from "./spoken.ts";
export * from "./monitoring/index.ts";
export { readCommitment, writeCommitment } from "./written/commitment.ts";
